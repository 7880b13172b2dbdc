//! HR-10. One assistant may help several people (*assistent for flere*).
//!
//! **The text.** "En personlig assistent kan godt være assistent for flere personer med
//! funktionsnedsættelse på den samme arbejdsplads." (håndbogen 2007, kapitel 3).
//!
//! **In plain words.** A colleague can be the assistant of several people at one workplace. Each
//! person has hours and a settlement of their own.
//!
//! **Source.** The handbook of 2007, kapitel 3, »Den personlige assistent er en kollega«, read
//! November 2026. HB.
//!
//! **Not modelled.** Whether one assistant can manage it, and how an hour that serves two people
//! is divided.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-10 (*assistent for flere*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr10,
    citations: &[Citation::new(
        Source::Handbook2007,
        "kapitel 3, »Den personlige assistent er en kollega«",
    )],
    confidence: Confidence::Handbook,
};

/// HR-10 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Shared assistant",
    text: "»En personlig assistent kan godt være assistent for flere personer med \
           funktionsnedsættelse på den samme arbejdsplads.« (håndbogen 2007, kapitel 3)",
    plain_words: "A colleague can be the assistant of several people at one workplace. Each person \
           has hours and a settlement of their own.",
    valid: "2007.",
    not_modelled: "Whether one assistant can manage it, and how an hour that serves two people is \
           divided.",
    parameters: &[],
    milestones: &[],
};
