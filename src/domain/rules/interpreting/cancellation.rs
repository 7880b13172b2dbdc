//! IN-06. A job cancelled in time costs nothing (*rettidig aflysning*).
//!
//! **The text.** "En tolkning er rettidigt aflyst, hvis tolkeleverandøren modtager en aflysning 5
//! hverdage eller tidligere forud for påbegyndelsen af tolkningen, der ønskes aflyst."
//! (BEK 1317/2020 § 25 a).
//!
//! **In plain words.** What counts is when the supplier receives the cancellation. A job cancelled
//! later is still billed.
//!
//! **Source.** BEK § 25 a (BEK 1317/2020), read March 2026. LAW-PART.
//!
//! **Not modelled.** Whether the supplier waives the bill, and illness on the day.

use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// IN-06 (*rettidig aflysning*).
pub static RULE: Rule = Rule {
    id: RuleId::In06,
    citations: &[Citation::new(Source::Order2020, "§ 25 a")],
    confidence: Confidence::LawInPart,
};

/// IN-06 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Cancellation in time",
    text: "»En tolkning er rettidigt aflyst, hvis tolkeleverandøren modtager en aflysning 5 \
           hverdage eller tidligere forud for påbegyndelsen af tolkningen, der ønskes aflyst.« \
           (BEK 1317/2020 § 25 a)",
    plain_words: "What counts is when the supplier receives the cancellation. A job cancelled \
           later is still billed.",
    valid: "From the first day of its parameters; unconfirmed after 2023.",
    not_modelled: "Whether the supplier waives the bill, and illness on the day.",
    parameters: &[&parameters::INTERPRETING_CANCELLATION],
    milestones: &[],
};
