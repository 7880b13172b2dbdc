//! CO-07. The assistant is no stand-in and no extra hand (*ikke vikardækning eller almindelig
//! medhjælp*).
//!
//! **The text.** "Ansættelsen af den personlige assistent må ikke have karakter af vikardækning
//! eller almindelig medhjælp." (BEK 1174/2019 § 14, stk. 2).
//!
//! **In plain words.** The assistant does not do the job while the person is away, and does not
//! add ordinary labour to the business.
//!
//! **Source.** BEK § 14, stk. 2 (BEK 1174/2019), read March 2026. Aarhus Kommune's page for
//! employers, read November 2026. LAW. Aarhus adds that the assistance must not let the business
//! produce more: PRAC, local.
//!
//! **Not modelled.** Where help to the person ends and help to the business begins, above all in
//! one-person businesses.

use crate::domain::facts::{Answer, FactId, Facts, YesNo};
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Finding, Reason};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// CO-07 (*ikke vikardækning eller almindelig medhjælp*).
pub static RULE: Rule = Rule {
    id: RuleId::Co07,
    citations: &[
        Citation::new(Source::Order, "§ 14, stk. 2"),
        Citation::new(Source::Aarhus, ""),
    ],
    confidence: Confidence::Law,
};

/// CO-07 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Not a substitute",
    text: "»Ansættelsen af den personlige assistent må ikke have karakter af vikardækning eller \
           almindelig medhjælp.« (BEK 1174/2019 § 14, stk. 2)",
    plain_words: "The assistant does not do the job while the person is away, and does not add \
           ordinary labour to the business.",
    valid: "In force in the texts read.",
    not_modelled: "Where help to the person ends and help to the business begins, above all in \
           one-person businesses.",
    parameters: &[],
    milestones: &[],
};

/// Whether the assistant is neither a stand-in nor ordinary extra help.
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.substitute {
        Answer::Known(YesNo::No) => Finding::Met,
        Answer::Known(YesNo::Yes) => Finding::NotMet(Reason::Substitute),
        Answer::Unknown => Finding::NotKnown(FactId::Substitute),
        Answer::Unanswered => Finding::Missing(FactId::Substitute),
    }
}
