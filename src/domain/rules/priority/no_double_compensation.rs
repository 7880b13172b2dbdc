//! PC-03. Nothing is compensated twice (*ingen dobbelt kompensation*).
//!
//! **The text.** "Er der eksempelvis allerede kompenseret for nedsat hastighed i arbejdsudførelsen
//! via et fleksjob, så kan der ikke bevilges personlig assistent til at kompensere for denne
//! konsekvens." (håndbogen 2007, note 6).
//!
//! **In plain words.** What a fleksjob already makes up for, such as a slower pace, cannot get an
//! assistant too. That part of the need is refused on a line of its own; the rest goes on.
//!
//! **Source.** The handbook of 2007, note 6, read November 2026. HB.
//!
//! **Not modelled.** Which considerations the fleksjob really contains, and how a mixed need is
//! divided.

use crate::domain::facts::{Answer, FactId, Facts, Overlap};
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Finding, Reason};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PC-03 (*ingen dobbelt kompensation*).
pub static RULE: Rule = Rule {
    id: RuleId::Pc03,
    citations: &[Citation::new(Source::Handbook2007, "note 6")],
    confidence: Confidence::Handbook,
};

/// PC-03 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "No double compensation",
    text: "»Er der eksempelvis allerede kompenseret for nedsat hastighed i arbejdsudførelsen via \
           et fleksjob, så kan der ikke bevilges personlig assistent til at kompensere for denne \
           konsekvens.« (håndbogen 2007, note 6)",
    plain_words: "What a fleksjob already makes up for, such as a slower pace, cannot get an \
           assistant too. That part of the need is refused on a line of its own; the rest goes \
           on.",
    valid: "2007; no later source says otherwise.",
    not_modelled: "Which considerations the fleksjob really contains, and how a mixed need is \
           divided.",
    parameters: &[],
    milestones: &[],
};

/// Whether a need is left that the fleksjob does not compensate already.
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.overlap {
        Answer::Known(Overlap::None | Overlap::Partly) => Finding::Met,
        Answer::Known(Overlap::Wholly) => Finding::NotMet(Reason::CompensatedByFleksjob),
        Answer::Unknown => Finding::NotKnown(FactId::Overlap),
        Answer::Unanswered => Finding::Missing(FactId::Overlap),
    }
}
