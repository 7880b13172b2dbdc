//! PC-09. No sector is excluded (*ingen branche er udelukket*).
//!
//! **The text.** Gengivet, ikke citeret: hverken loven eller bekendtgørelsen udelukker en branche;
//! kravet er en bestemt arbejdsfunktion i en bestemt virksomhed.
//!
//! **In plain words.** Neither text excludes a sector, public or private. Nothing is asked about
//! it.
//!
//! **Source.** LOV kap. 3 (LBK 108/2020) and BEK kap. 3 (BEK 1174/2019), read March 2026.
//! UNCERTAIN. The silence was read in full; that it means "no exclusion" is a conclusion.
//!
//! **Not modelled.** Sectors with support schemes of their own, if there are any: none was found.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PC-09 (*ingen branche er udelukket*).
pub static RULE: Rule = Rule {
    id: RuleId::Pc09,
    citations: &[
        Citation::new(Source::Act, "kap. 3"),
        Citation::new(Source::Order, "kap. 3"),
    ],
    confidence: Confidence::Uncertain,
};

/// PC-09 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Any sector",
    text: "Gengivet, ikke citeret: hverken loven eller bekendtgørelsen udelukker en branche; \
           kravet er en bestemt arbejdsfunktion i en bestemt virksomhed.",
    plain_words: "Neither text excludes a sector, public or private. Nothing is asked about it.",
    valid: "In force in the texts read.",
    not_modelled: "Sectors with support schemes of their own, if there are any: none was found.",
    parameters: &[],
    milestones: &[],
};
