//! PC-08. A very high need can be a sign of another one (*højt støttebehov*).
//!
//! **The text.** "Et højt støttebehov hos en person inden for målgruppen kan være tegn på, at der
//! er behov for socialpædagogisk støtte – altså en mere vidtgående støtte end den en personlig
//! assistent kan give." (håndbogen 2007, kapitel 1).
//!
//! **In plain words.** A very high need for help can mean that social-pedagogical support is what
//! is needed. It gives a warning only.
//!
//! **Source.** The handbook of 2007, kapitel 1, »Betingelser for at kunne få en personlig
//! assistent«, read November 2026. HB.
//!
//! **Not modelled.** What kind of support would fit the person better; no number of hours is
//! named.

use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PC-08 (*højt støttebehov*).
pub static RULE: Rule = Rule {
    id: RuleId::Pc08,
    citations: &[Citation::new(
        Source::Handbook2007,
        "kapitel 1, »Betingelser for at kunne få en personlig assistent«",
    )],
    confidence: Confidence::Handbook,
};

/// PC-08 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Very high need",
    text: "»Et højt støttebehov hos en person inden for målgruppen kan være tegn på, at der er \
           behov for socialpædagogisk støtte – altså en mere vidtgående støtte end den en \
           personlig assistent kan give.« (håndbogen 2007, kapitel 1)",
    plain_words: "A very high need for help can mean that social-pedagogical support is what is \
           needed. It gives a warning only.",
    valid: "2007.",
    not_modelled: "What kind of support would fit the person better; no number of hours is named.",
    parameters: &[],
    milestones: &[],
};
