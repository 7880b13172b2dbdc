//! PA-07. A local last day for the request (*lokal frist*).
//!
//! **The text.** Gengivet, ikke citeret: Aarhus Kommune tager imod anmodninger pr. måned eller
//! kvartal, senest ved udgangen af det følgende kvartal, og udbetaler intet derefter.
//!
//! **In plain words.** Some municipalities have a last day of their own for the request. Aarhus
//! pays nothing after the end of the following quarter. It is local practice and is never shown as
//! a national rule.
//!
//! **Source.** Aarhus Kommune's page for employers, read November 2026. PRAC.
//!
//! **Not modelled.** The deadlines of the other municipalities.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PA-07 (*lokal frist*).
pub static RULE: Rule = Rule {
    id: RuleId::Pa07,
    citations: &[Citation::new(Source::Aarhus, "")],
    confidence: Confidence::Practice,
};

/// PA-07 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Local deadline",
    text: "Gengivet, ikke citeret: Aarhus Kommune tager imod anmodninger pr. måned eller kvartal, \
           senest ved udgangen af det følgende kvartal, og udbetaler intet derefter.",
    plain_words: "Some municipalities have a last day of their own for the request. Aarhus pays \
           nothing after the end of the following quarter. It is local practice and is never \
           shown as a national rule.",
    valid: "As read on the municipality's page.",
    not_modelled: "The deadlines of the other municipalities.",
    parameters: &[],
    milestones: &[],
};
