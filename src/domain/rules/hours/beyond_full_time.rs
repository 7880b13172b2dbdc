//! HR-05. Beyond full time (*tilskud udover 37 timer*).
//!
//! **The text.** "Efter en konkret vurdering kan personer med funktionsnedsættelse, f.eks.
//! døvblinde, få tilskud udover 37 timer pr. uge." (BEK 1174/2019 § 15, stk. 2).
//!
//! **In plain words.** Some people, for instance the deafblind, can be granted more than full
//! time. No ceiling is computed then: the municipality decides.
//!
//! **Source.** BEK § 15, stk. 2 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Everything: no number of hours and no amount is given.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-05 (*tilskud udover 37 timer*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr05,
    citations: &[Citation::new(Source::Order, "§ 15, stk. 2")],
    confidence: Confidence::Law,
};

/// HR-05 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Beyond full time",
    text: "»Efter en konkret vurdering kan personer med funktionsnedsættelse, f.eks. døvblinde, \
           få tilskud udover 37 timer pr. uge.« (BEK 1174/2019 § 15, stk. 2)",
    plain_words: "Some people, for instance the deafblind, can be granted more than full time. No \
           ceiling is computed then: the municipality decides.",
    valid: "In force in the texts read.",
    not_modelled: "Everything: no number of hours and no amount is given.",
    parameters: &[&parameters::FULL_TIME],
    milestones: &[],
};
