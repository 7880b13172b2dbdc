//! EF-09. The grant is for one function in one business (*en bestemt arbejdsfunktion i en bestemt
//! virksomhed*).
//!
//! **The text.** "Tilskud kan kun ydes til en bestemt arbejdsfunktion i en bestemt virksomhed."
//! (LBK 108/2020 § 7, stk. 2).
//!
//! **In plain words.** The grant is tied to one named function in one named business. Whoever
//! changes job applies again.
//!
//! **Source.** LOV § 7, stk. 2 (LBK 108/2020), read March 2026. LAW.
//!
//! **Not modelled.** How much a job may change within the same business before a new application
//! is needed.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// EF-09 (*en bestemt arbejdsfunktion i en bestemt virksomhed*).
pub static RULE: Rule = Rule {
    id: RuleId::Ef09,
    citations: &[Citation::new(Source::Act, "§ 7, stk. 2")],
    confidence: Confidence::Law,
};

/// EF-09 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "One function in one business",
    text: "»Tilskud kan kun ydes til en bestemt arbejdsfunktion i en bestemt virksomhed.« \
           (LBK 108/2020 § 7, stk. 2)",
    plain_words: "The grant is tied to one named function in one named business. Whoever changes \
           job applies again.",
    valid: "In force in the texts read.",
    not_modelled: "How much a job may change within the same business before a new application is \
           needed.",
    parameters: &[],
    milestones: &[],
};
