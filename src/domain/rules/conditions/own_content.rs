//! CO-04. The person does the content of the job (*de indholdsmæssige arbejdsopgaver*).
//!
//! **The text.** "Der kan ikke ydes tilskud til personlig assistance, hvis erhvervet er
//! uforeneligt med funktionsnedsættelsen. Personen med funktionsnedsættelsen skal selv kunne
//! udføre de indholdsmæssige arbejdsopgaver." (BEK 1174/2019 § 14, stk. 1).
//!
//! **In plain words.** The assistant may lift, drive, structure or interpret, but the substance of
//! the work is the person's own. If another must do the core tasks, the trade and the impairment
//! are incompatible.
//!
//! **Source.** LOV § 6, stk. 3 (LBK 108/2020) and BEK § 14, stk. 1 (BEK 1174/2019), read
//! March 2026. LAW.
//!
//! **Not modelled.** What the core tasks of a particular job are, and whether the job could be
//! arranged differently.

use crate::domain::facts::{Answer, FactId, Facts, YesNo};
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Finding, Reason, Weighed};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// CO-04 (*de indholdsmæssige arbejdsopgaver*).
pub static RULE: Rule = Rule {
    id: RuleId::Co04,
    citations: &[
        Citation::new(Source::Act, "§ 6, stk. 3"),
        Citation::new(Source::Order, "§ 14, stk. 1"),
    ],
    confidence: Confidence::Law,
};

/// CO-04 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Own content",
    text: "»Der kan ikke ydes tilskud til personlig assistance, hvis erhvervet er uforeneligt med \
           funktionsnedsættelsen. Personen med funktionsnedsættelsen skal selv kunne udføre de \
           indholdsmæssige arbejdsopgaver.« (BEK 1174/2019 § 14, stk. 1)",
    plain_words: "The assistant may lift, drive, structure or interpret, but the substance of the \
           work is the person's own. If another must do the core tasks, the trade and the \
           impairment are incompatible.",
    valid: "In force in the texts read.",
    not_modelled: "What the core tasks of a particular job are, and whether the job could be \
           arranged differently.",
    parameters: &[],
    milestones: &[],
};

/// Whether the person looks able to do the content of the job.
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.own_content {
        Answer::Known(YesNo::Yes) => Finding::Met,
        Answer::Known(YesNo::No) => Finding::NotMet(Reason::NoOwnContent),
        Answer::Unknown => Finding::Discretion(Weighed::OwnContent),
        Answer::Unanswered => Finding::Missing(FactId::OwnContent),
    }
}
