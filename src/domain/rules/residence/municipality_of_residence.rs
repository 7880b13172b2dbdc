//! RES-01. The application goes to the municipality of residence (*kommunen, hvor personen er
//! bosat*).
//!
//! **The text.** "Ansøgning om personlig assistance indgives af personen med funktionsnedsættelse
//! til jobcenteret i den kommune, hvor personen med funktionsnedsættelsen er bosat."
//! (BEK 1174/2019 § 21, stk. 1).
//!
//! **In plain words.** The person applies, not the employer, and does so where the person lives,
//! not where the job is.
//!
//! **Source.** LOV § 16 a, stk. 2 (LBK 108/2020) and BEK § 21, stk. 1 (BEK 1174/2019), read
//! March 2026. LAW.
//!
//! **Not modelled.** Doubt about where somebody lives, and moving while a case is open.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// RES-01 (*kommunen, hvor personen er bosat*).
pub static RULE: Rule = Rule {
    id: RuleId::Res01,
    citations: &[
        Citation::new(Source::Act, "§ 16 a, stk. 2"),
        Citation::new(Source::Order, "§ 21, stk. 1"),
    ],
    confidence: Confidence::Law,
};

/// RES-01 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Municipality of residence",
    text: "»Ansøgning om personlig assistance indgives af personen med funktionsnedsættelse til \
           jobcenteret i den kommune, hvor personen med funktionsnedsættelsen er bosat.« \
           (BEK 1174/2019 § 21, stk. 1)",
    plain_words: "The person applies, not the employer, and does so where the person lives, not \
           where the job is.",
    valid: "In force in the texts read.",
    not_modelled: "Doubt about where somebody lives, and moving while a case is open.",
    parameters: &[],
    milestones: &[],
};
