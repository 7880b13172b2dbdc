//! IN-04. One zone addition for one place and one day (*samme p-nummer på samme dag*).
//!
//! **The text.** "Hvis én tolk har flere tolkninger på det samme p-nummer på den samme dag, er det
//! alene den første tolkning, der tillægges et zonetillæg." (BEK 1317/2020 § 24 a).
//!
//! **In plain words.** When one interpreter has several jobs at one production unit (p-nummer) on
//! one day, only the first carries the zone addition.
//!
//! **Source.** BEK § 24 a (BEK 1317/2020), read March 2026. LAW-PART.
//!
//! **Not modelled.** Jobs for different people at the same place, of which the user knows only
//! one's own.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// IN-04 (*samme p-nummer på samme dag*).
pub static RULE: Rule = Rule {
    id: RuleId::In04,
    citations: &[Citation::new(Source::Order2020, "§ 24 a")],
    confidence: Confidence::LawInPart,
};

/// IN-04 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Same place, same day",
    text: "»Hvis én tolk har flere tolkninger på det samme p-nummer på den samme dag, er det \
           alene den første tolkning, der tillægges et zonetillæg.« (BEK 1317/2020 § 24 a)",
    plain_words: "When one interpreter has several jobs at one production unit (p-nummer) on one \
           day, only the first carries the zone addition.",
    valid: "From the first day of its parameters; unconfirmed after 2023.",
    not_modelled: "Jobs for different people at the same place, of which the user knows only one's \
           own.",
    parameters: &[
        &parameters::INTERPRETING_ZONE_1,
        &parameters::INTERPRETING_ZONE_2,
        &parameters::INTERPRETING_ZONE_3,
    ],
    milestones: &[],
};
