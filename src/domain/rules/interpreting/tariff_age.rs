//! IN-10. The tariff may be out of date (*taksternes alder*).
//!
//! **The text.** Gengivet, ikke citeret: en leverandørs prisblad fra oktober 2023 henviser stadig
//! til BEK nr. 1317 for denne ordning, men tager en højere timepris andre steder.
//!
//! **In plain words.** The amounts were the same for years in the price lists that were found, and
//! nothing confirms them later. They are shown as unconfirmed and can be changed.
//!
//! **Source.** Interpreting suppliers' price lists, read November 2026. UNCERTAIN.
//!
//! **Not modelled.** Any later adjustment of the tariff.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// IN-10 (*taksternes alder*).
pub static RULE: Rule = Rule {
    id: RuleId::In10,
    citations: &[Citation::new(Source::InterpreterSuppliers, "")],
    confidence: Confidence::Uncertain,
};

/// IN-10 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Age of the tariff",
    text: "Gengivet, ikke citeret: en leverandørs prisblad fra oktober 2023 henviser stadig til \
           BEK nr. 1317 for denne ordning, men tager en højere timepris andre steder.",
    plain_words: "The amounts were the same for years in the price lists that were found, and \
           nothing confirms them later. They are shown as unconfirmed and can be changed.",
    valid: "Unconfirmed after 2023.",
    not_modelled: "Any later adjustment of the tariff.",
    parameters: &[&parameters::INTERPRETING_HOUR],
    milestones: &[],
};
