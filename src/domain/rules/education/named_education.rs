//! ED-06. The grant names a period and an education (*en bestemt periode og en bestemt
//! uddannelse*).
//!
//! **The text.** "Bevilling skal gives for en bestemt periode og til en bestemt uddannelse."
//! (BEK 1174/2019 § 33, stk. 2).
//!
//! **In plain words.** A grant for further education always has an end and one named education; it
//! is never until further notice.
//!
//! **Source.** LOV § 14 a, stk. 4 (LBK 108/2020) and BEK § 33, stk. 2 (BEK 1174/2019), read
//! March 2026. LAW.
//!
//! **Not modelled.** Interruptions, leave and changing to another education.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// ED-06 (*en bestemt periode og en bestemt uddannelse*).
pub static RULE: Rule = Rule {
    id: RuleId::Ed06,
    citations: &[
        Citation::new(Source::Act, "§ 14 a, stk. 4"),
        Citation::new(Source::Order, "§ 33, stk. 2"),
    ],
    confidence: Confidence::Law,
};

/// ED-06 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Named period and education",
    text: "»Bevilling skal gives for en bestemt periode og til en bestemt uddannelse.« \
           (BEK 1174/2019 § 33, stk. 2)",
    plain_words: "A grant for further education always has an end and one named education; it is \
           never until further notice.",
    valid: "In force in the texts read.",
    not_modelled: "Interruptions, leave and changing to another education.",
    parameters: &[],
    milestones: &[],
};
