//! RA-07. A wage increase is agreed beforehand (*lønstigning*).
//!
//! **The text.** "… information om at lønstigning til den personlige assistent ikke kan ske uden
//! forudgående aftale med den bevillingsansvarlige person …" (håndbogen 2007, kapitel 4).
//!
//! **In plain words.** A rise in the assistant's wage is agreed with the officer who made the
//! grant before it counts. It is a piece of advice; the order says nothing of it.
//!
//! **Source.** The handbook of 2007, kapitel 4, »Bevillingsskrivelsen«, read November 2026. HB.
//!
//! **Not modelled.** Rises that follow from a collective agreement.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// RA-07 (*lønstigning*).
pub static RULE: Rule = Rule {
    id: RuleId::Ra07,
    citations: &[Citation::new(
        Source::Handbook2007,
        "kapitel 4, »Bevillingsskrivelsen«",
    )],
    confidence: Confidence::Handbook,
};

/// RA-07 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Wage increase",
    text: "»… information om at lønstigning til den personlige assistent ikke kan ske uden \
           forudgående aftale med den bevillingsansvarlige person …« (håndbogen 2007, kapitel 4)",
    plain_words: "A rise in the assistant's wage is agreed with the officer who made the grant \
           before it counts. It is a piece of advice; the order says nothing of it.",
    valid: "2007.",
    not_modelled: "Rises that follow from a collective agreement.",
    parameters: &[],
    milestones: &[],
};
