//! TI-04. Other additions are documented amounts (*dokumenterede beløb*).
//!
//! **The text.** "ATP, AER, pensionsbidrag, 1. og 2. ledighedsdag, den generelle
//! arbejdsmiljøafgift …" (BEK 1174/2019 § 23, stk. 1).
//!
//! **In plain words.** For pension and contributions no rate with a source is held here. They
//! count as the amounts that the user has documented, and as nothing until then.
//!
//! **Source.** No source decides the point. BEK § 23, stk. 1 (BEK 1174/2019), read March 2026.
//! DESIGN.
//!
//! **Not modelled.** Computing pension, ATP and other contributions.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// TI-04 (*dokumenterede beløb*).
pub static RULE: Rule = Rule {
    id: RuleId::Ti04,
    citations: &[
        Citation::new(
            Source::Design,
            "ingen satser med kilde; brugerens egne beløb",
        ),
        Citation::new(Source::Order, "§ 23, stk. 1"),
    ],
    confidence: Confidence::Design,
};

/// TI-04 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Documented amounts",
    text: "»ATP, AER, pensionsbidrag, 1. og 2. ledighedsdag, den generelle arbejdsmiljøafgift …« \
           (BEK 1174/2019 § 23, stk. 1)",
    plain_words: "For pension and contributions no rate with a source is held here. They count as \
           the amounts that the user has documented, and as nothing until then.",
    valid: "Open.",
    not_modelled: "Computing pension, ATP and other contributions.",
    parameters: &[],
    milestones: &[],
};
