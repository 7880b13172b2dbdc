//! IN-11. Minors do not interpret for the authority (*tolke under 18 år*).
//!
//! **The text.** Gengivet, ikke citeret: personer under 18 år må ikke tolke mundtlig kommunikation
//! med myndigheden, medmindre sagen er uproblematisk.
//!
//! **In plain words.** A person under 18 may not interpret conversations with the authority,
//! except in an unproblematic matter. It is told, and decides nothing here.
//!
//! **Source.** § 18 c in lov 469/2025, read March 2026. LAW-PART.
//!
//! **Not modelled.** Which act the section was inserted in: the part that was read does not show
//! it.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// IN-11 (*tolke under 18 år*).
pub static RULE: Rule = Rule {
    id: RuleId::In11,
    citations: &[Citation::new(Source::InterpretingMinors2025, "§ 18 c")],
    confidence: Confidence::LawInPart,
};

/// IN-11 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Minors do not interpret",
    text: "Gengivet, ikke citeret: personer under 18 år må ikke tolke mundtlig kommunikation med \
           myndigheden, medmindre sagen er uproblematisk.",
    plain_words: "A person under 18 may not interpret conversations with the authority, except in \
           an unproblematic matter. It is told, and decides nothing here.",
    valid: "2025; the exact day was not read.",
    not_modelled: "Which act the section was inserted in: the part that was read does not show it.",
    parameters: &[],
    milestones: &[],
};
