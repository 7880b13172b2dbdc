//! CO-08. They need not be there at the same time (*samtidig tilstedeværelse kræves ikke*).
//!
//! **The text.** Gengivet, ikke citeret: der er ikke krav om, at personen og assistenten er til
//! stede samtidig, f.eks. når en person med en rygskade må hvile midt på dagen.
//!
//! **In plain words.** The assistant may work while the person rests. That alone is no reason to
//! refuse, and nothing is asked about it.
//!
//! **Source.** Principmeddelelse 28-19 (by the Appeals Board's article and the press), read
//! November 2026. PRAC.
//!
//! **Not modelled.** How much of the assistance may fall when the person is away, before it
//! becomes a stand-in (CO-07).

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// CO-08 (*samtidig tilstedeværelse kræves ikke*).
pub static RULE: Rule = Rule {
    id: RuleId::Co08,
    citations: &[Citation::new(Source::Principle2819, "")],
    confidence: Confidence::Practice,
};

/// CO-08 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Presence at the same time not required",
    text: "Gengivet, ikke citeret: der er ikke krav om, at personen og assistenten er til stede \
           samtidig, f.eks. når en person med en rygskade må hvile midt på dagen.",
    plain_words: "The assistant may work while the person rests. That alone is no reason to \
           refuse, and nothing is asked about it.",
    valid: "Since 2019.",
    not_modelled: "How much of the assistance may fall when the person is away, before it becomes \
           a stand-in (CO-07).",
    parameters: &[],
    milestones: &[],
};
