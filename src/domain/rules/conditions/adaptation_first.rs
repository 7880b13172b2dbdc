//! CO-10. Workplace and tasks are adapted first (*tilpasning af arbejdspladsen*).
//!
//! **The text.** "Den personlige assistance skal ses som et supplement til, at arbejdspladserne
//! forsøger at tilrette arbejdsopgaver og arbejdspladsen …" (håndbogen 2007, kapitel 1).
//!
//! **In plain words.** Assistance supplements a workplace that has been adapted as far as it can.
//! This is advice: neither the act nor the order makes it a condition. An aid (hjælpemiddel) may
//! be enough.
//!
//! **Source.** The handbook of 2007, kapitel 1, read November 2026. LOV kap. 6 (LBK 108/2020),
//! read March 2026. HB.
//!
//! **Not modelled.** Whether an aid or a changed task would remove the need.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// CO-10 (*tilpasning af arbejdspladsen*).
pub static RULE: Rule = Rule {
    id: RuleId::Co10,
    citations: &[
        Citation::new(Source::Handbook2007, "kapitel 1"),
        Citation::new(Source::Act, "kap. 6"),
    ],
    confidence: Confidence::Handbook,
};

/// CO-10 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Adaptation first",
    text: "»Den personlige assistance skal ses som et supplement til, at arbejdspladserne \
           forsøger at tilrette arbejdsopgaver og arbejdspladsen …« (håndbogen 2007, kapitel 1)",
    plain_words: "Assistance supplements a workplace that has been adapted as far as it can. This \
           is advice: neither the act nor the order makes it a condition. An aid (hjælpemiddel) \
           may be enough.",
    valid: "2007.",
    not_modelled: "Whether an aid or a changed task would remove the need.",
    parameters: &[&parameters::AID_DECISION],
    milestones: &[],
};
