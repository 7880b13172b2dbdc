//! PA-08. Value added tax is left out (*moms*).
//!
//! **The text.** Gengivet, ikke citeret: ingen læst kilde siger noget om moms på udgifter til
//! assistance.
//!
//! **In plain words.** No source read says anything about value added tax. It is left out of the
//! result, and that is said.
//!
//! **Source.** No source decides the point. UNCERTAIN.
//!
//! **Not modelled.** Value added tax on invoices of agencies and interpreters.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PA-08 (*moms*).
pub static RULE: Rule = Rule {
    id: RuleId::Pa08,
    citations: &[Citation::new(Source::Design, "ingen kilde nævner moms")],
    confidence: Confidence::Uncertain,
};

/// PA-08 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Value added tax",
    text: "Gengivet, ikke citeret: ingen læst kilde siger noget om moms på udgifter til \
           assistance.",
    plain_words: "No source read says anything about value added tax. It is left out of the \
           result, and that is said.",
    valid: "Open.",
    not_modelled: "Value added tax on invoices of agencies and interpreters.",
    parameters: &[],
    milestones: &[],
};
