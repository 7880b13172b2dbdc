//! TG-01. A lasting and considerable impairment makes assistance necessary (*behov for særlig
//! personlig bistand*).
//!
//! **The text.** "Der kan ydes personlig assistance til ledige, lønmodtagere og selvstændige
//! erhvervsdrivende, der på grund af en varig og betydelig fysisk eller psykisk
//! funktionsnedsættelse har behov for særlig personlig bistand." (BEK 1174/2019 § 10).
//!
//! **In plain words.** Three things must come together: the impairment lasts, it is considerable,
//! and because of it the person needs help from another person at work. Physical and mental
//! impairments count alike; the diagnosis decides nothing.
//!
//! **Source.** LOV § 4 (LBK 108/2020) and BEK § 10 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** How considerable an impairment is in one particular job is weighed by the
//! municipality; so is the documentation it may ask for. On the route of EF-10 this rule does not
//! apply.

use crate::domain::facts::{Answer, FactId, Facts, YesNo};
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Finding, Reason, Weighed};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// TG-01 (*behov for særlig personlig bistand*).
pub static RULE: Rule = Rule {
    id: RuleId::Tg01,
    citations: &[
        Citation::new(Source::Act, "§ 4"),
        Citation::new(Source::Order, "§ 10"),
    ],
    confidence: Confidence::Law,
};

/// TG-01 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Need for personal assistance",
    text: "»Der kan ydes personlig assistance til ledige, lønmodtagere og selvstændige \
           erhvervsdrivende, der på grund af en varig og betydelig fysisk eller psykisk \
           funktionsnedsættelse har behov for særlig personlig bistand.« (BEK 1174/2019 § 10)",
    plain_words: "Three things must come together: the impairment lasts, it is considerable, and \
           because of it the person needs help from another person at work. Physical and mental \
           impairments count alike; the diagnosis decides nothing.",
    valid: "Mental impairments since 1 July 2007 (handbook, preface); before that physical ones \
           only.",
    not_modelled: "How considerable an impairment is in one particular job is weighed by the \
           municipality; so is the documentation it may ask for. On the route of EF-10 this rule \
           does not apply.",
    parameters: &[],
    milestones: &[],
};

/// Whether the impairment looks considerable.
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.considerable {
        Answer::Known(YesNo::Yes) => Finding::Met,
        Answer::Known(YesNo::No) => Finding::NotMet(Reason::NotConsiderable),
        Answer::Unknown => Finding::Discretion(Weighed::Considerable),
        Answer::Unanswered => Finding::Missing(FactId::Considerable),
    }
}
