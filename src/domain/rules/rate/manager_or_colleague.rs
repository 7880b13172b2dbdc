//! RA-08. A manager or colleague has the same rate (*kollega eller leder som assistent*).
//!
//! **The text.** "Den personlige assistent kan være en kollega eller leder på arbejdspladsen."
//! (håndbogen 2007, kapitel 3).
//!
//! **In plain words.** The assistant can be a colleague or a manager who is freed from other work.
//! The rate is the student rate all the same, unless special qualifications are granted (RA-02).
//!
//! **Source.** The handbook of 2007, kapitel 3, read November 2026. BEK § 22 (BEK 1174/2019), read
//! March 2026. HB.
//!
//! **Not modelled.** How the freed hours are documented in the business.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// RA-08 (*kollega eller leder som assistent*).
pub static RULE: Rule = Rule {
    id: RuleId::Ra08,
    citations: &[
        Citation::new(Source::Handbook2007, "kapitel 3"),
        Citation::new(Source::Order, "§ 22"),
    ],
    confidence: Confidence::Handbook,
};

/// RA-08 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Manager or colleague",
    text: "»Den personlige assistent kan være en kollega eller leder på arbejdspladsen.« \
           (håndbogen 2007, kapitel 3)",
    plain_words: "The assistant can be a colleague or a manager who is freed from other work. The \
           rate is the student rate all the same, unless special qualifications are granted \
           (RA-02).",
    valid: "2007; agrees with the order as read.",
    not_modelled: "How the freed hours are documented in the business.",
    parameters: &[&parameters::RATE],
    milestones: &[],
};
