//! RES-02. Living abroad: the municipality where the work is done (*ikke opholdskommune i
//! Danmark*).
//!
//! **The text.** "For en person, der ikke har opholdskommune i Danmark men som udfører
//! beskæftigelse på dansk område, er det staten i jobcenteret i den kommune, hvor beskæftigelsen
//! udføres …" (håndbogen 2007, kapitel 3).
//!
//! **In plain words.** Somebody who lives abroad and works in Denmark applies where the work is
//! done. Only the handbook says so, and today's texts speak of the municipality of residence only.
//!
//! **Source.** The handbook of 2007, kapitel 3, »Borgere, der ikke har bopæl i Danmark«, read
//! November 2026. UNCERTAIN.
//!
//! **Not modelled.** European Union rules on workers who cross a border, and what today's
//! municipalities in fact do.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// RES-02 (*ikke opholdskommune i Danmark*).
pub static RULE: Rule = Rule {
    id: RuleId::Res02,
    citations: &[Citation::new(
        Source::Handbook2007,
        "kapitel 3, »Borgere, der ikke har bopæl i Danmark«",
    )],
    confidence: Confidence::Uncertain,
};

/// RES-02 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Municipality of work",
    text: "»For en person, der ikke har opholdskommune i Danmark men som udfører beskæftigelse på \
           dansk område, er det staten i jobcenteret i den kommune, hvor beskæftigelsen \
           udføres …« (håndbogen 2007, kapitel 3)",
    plain_words: "Somebody who lives abroad and works in Denmark applies where the work is done. \
           Only the handbook says so, and today's texts speak of the municipality of residence \
           only.",
    valid: "2007; no such sentence in the act or the order as read.",
    not_modelled: "European Union rules on workers who cross a border, and what today's \
           municipalities in fact do.",
    parameters: &[],
    milestones: &[],
};
