//! PA-03. A relative as the assistant (*pårørende som assistent*).
//!
//! **The text.** Gengivet, ikke citeret: hverken loven eller bekendtgørelsen har en regel om
//! pårørende som personlig assistent, bortset fra reglen om økonomisk interesse ved tolkning.
//!
//! **In plain words.** Neither text forbids or allows a relative as the assistant. Nothing is
//! decided here: ask the municipality.
//!
//! **Source.** BEK § 12, stk. 2, § 25, stk. 3 (BEK 1174/2019), read March 2026. UNCERTAIN.
//!
//! **Not modelled.** Everything: practice could not be read.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PA-03 (*pårørende som assistent*).
pub static RULE: Rule = Rule {
    id: RuleId::Pa03,
    citations: &[
        Citation::new(Source::Order, "§ 12, stk. 2"),
        Citation::new(Source::Order, "§ 25, stk. 3"),
    ],
    confidence: Confidence::Uncertain,
};

/// PA-03 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Relative as assistant",
    text: "Gengivet, ikke citeret: hverken loven eller bekendtgørelsen har en regel om pårørende \
           som personlig assistent, bortset fra reglen om økonomisk interesse ved tolkning.",
    plain_words: "Neither text forbids or allows a relative as the assistant. Nothing is decided \
           here: ask the municipality.",
    valid: "In force in the texts read.",
    not_modelled: "Everything: practice could not be read.",
    parameters: &[],
    milestones: &[],
};
