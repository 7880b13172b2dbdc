//! IN-12. What is not computed for interpreting (*ikke beregnet*).
//!
//! **The text.** Gengivet, ikke citeret: fjerntolkning og rejsetid beregnes ikke; to tolke på én
//! opgave er to linjer.
//!
//! **In plain words.** Remote interpreting (which zone?) and travel time are left out, and that is
//! said. Two interpreters on one job are two lines. A job across midnight has the additions of each
//! of its days (IN-03); only its zone and its rate are those of the day it began on.
//!
//! **Source.** No source decides the point. BEK § 24, stk. 1 (BEK 1317/2020), read March 2026.
//! DESIGN.
//!
//! **Not modelled.** Everything named above.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// IN-12 (*ikke beregnet*).
pub static RULE: Rule = Rule {
    id: RuleId::In12,
    citations: &[
        Citation::new(Source::Design, "fjerntolkning og rejsetid beregnes ikke"),
        Citation::new(Source::Order2020, "§ 24, stk. 1"),
    ],
    confidence: Confidence::Design,
};

/// IN-12 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Not modelled for interpreting",
    text: "Gengivet, ikke citeret: fjerntolkning og rejsetid beregnes ikke; to tolke på én \
           opgave er to linjer.",
    plain_words: "Remote interpreting (which zone?) and travel time are left out, and that is \
           said. Two interpreters on one job are two lines. A job across midnight has the \
           additions of each of its days (IN-03); only its zone and its rate are those of the day \
           it began on.",
    valid: "Open.",
    not_modelled: "Everything named above.",
    parameters: &[],
    milestones: &[],
};
