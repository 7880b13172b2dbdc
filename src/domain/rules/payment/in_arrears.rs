//! PA-05. Paid afterwards, quarter by quarter (*senest efter udløbet af hvert kvartal*).
//!
//! **The text.** "Anmodning om udbetaling skal sendes til jobcenteret senest efter udløbet af
//! hvert kvartal." (BEK 1174/2019 § 27); "Tilskud til løn og refusion af rejseudgifter udbetales
//! senest efter udløbet af hvert kvartal på baggrund af regnskab over de dokumenterede udgifter
//! til assistenten." (BEK 1174/2019 § 25, stk. 1).
//!
//! **In plain words.** The business pays first and asks for its refund after the quarter, on
//! documented costs. The order names no last day, so "too late" can only be said as local practice
//! (PA-07).
//!
//! **Source.** BEK § 25, stk. 1, § 27 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Shorter intervals that a municipality offers.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PA-05 (*senest efter udløbet af hvert kvartal*).
pub static RULE: Rule = Rule {
    id: RuleId::Pa05,
    citations: &[
        Citation::new(Source::Order, "§ 25, stk. 1"),
        Citation::new(Source::Order, "§ 27"),
    ],
    confidence: Confidence::Law,
};

/// PA-05 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Paid in arrears",
    text: "»Anmodning om udbetaling skal sendes til jobcenteret senest efter udløbet af hvert \
           kvartal.« (BEK 1174/2019 § 27); »Tilskud til løn og refusion af rejseudgifter \
           udbetales senest efter udløbet af hvert kvartal på baggrund af regnskab over de \
           dokumenterede udgifter til assistenten.« (BEK 1174/2019 § 25, stk. 1)",
    plain_words: "The business pays first and asks for its refund after the quarter, on documented \
           costs. The order names no last day, so \"too late\" can only be said as local practice \
           (PA-07).",
    valid: "In force in the texts read.",
    not_modelled: "Shorter intervals that a municipality offers.",
    parameters: &[],
    milestones: &[],
};
