//! ED-07. Education and work stand on lines of their own (*arbejde og uddannelse hver for sig*).
//!
//! **The text.** "Reglerne i kapitel 3 finder i øvrigt anvendelse ved personlig assistance under
//! efter- og videreuddannelse." (BEK 1174/2019 § 34).
//!
//! **In plain words.** No text read says whether the ceiling for education comes on top of the one
//! at work. The two are shown on separate lines, with a warning, and are not added.
//!
//! **Source.** No source decides the point. BEK § 33, stk. 1, § 34 (BEK 1174/2019), read
//! March 2026. UNCERTAIN. Separate lines are DESIGN.
//!
//! **Not modelled.** Whether the municipality adds the two ceilings or treats them as one.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// ED-07 (*arbejde og uddannelse hver for sig*).
pub static RULE: Rule = Rule {
    id: RuleId::Ed07,
    citations: &[
        Citation::new(
            Source::Design,
            "om de to lofter lægges sammen, er ikke afgjort",
        ),
        Citation::new(Source::Order, "§ 33, stk. 1"),
        Citation::new(Source::Order, "§ 34"),
    ],
    confidence: Confidence::Uncertain,
};

/// ED-07 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Separate lines for work and education",
    text: "»Reglerne i kapitel 3 finder i øvrigt anvendelse ved personlig assistance under efter- \
           og videreuddannelse.« (BEK 1174/2019 § 34)",
    plain_words: "No text read says whether the ceiling for education comes on top of the one at \
           work. The two are shown on separate lines, with a warning, and are not added.",
    valid: "Open.",
    not_modelled: "Whether the municipality adds the two ceilings or treats them as one.",
    parameters: &[
        &parameters::CEILING_AT_FULL_TIME,
        &parameters::EDUCATION_CEILING,
    ],
    milestones: &[],
};
