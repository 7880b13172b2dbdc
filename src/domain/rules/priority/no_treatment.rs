//! PC-07. The assistant gives no treatment (*ikke behandling eller socialpædagogisk støtte*).
//!
//! **The text.** "Det er vigtigt at understrege, at en personlig assistent ude fra ikke må have
//! behandlende karakter, og at der ikke er tale om socialpædagogisk støtte." (håndbogen 2007,
//! kapitel 3).
//!
//! **In plain words.** Treatment and social-pedagogical support are not personal assistance. Hours
//! for them are left out.
//!
//! **Source.** The handbook of 2007, kapitel 3, »Den personlige assistent er en person ude fra«,
//! read November 2026. HB.
//!
//! **Not modelled.** Where a supportive talk, which the handbook names as a typical need, turns
//! into treatment.

use crate::domain::facts::{Answer, FactId, Facts, Purpose};
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Finding, Reason};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PC-07 (*ikke behandling eller socialpædagogisk støtte*).
pub static RULE: Rule = Rule {
    id: RuleId::Pc07,
    citations: &[Citation::new(
        Source::Handbook2007,
        "kapitel 3, »Den personlige assistent er en person ude fra«",
    )],
    confidence: Confidence::Handbook,
};

/// PC-07 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "No treatment",
    text: "»Det er vigtigt at understrege, at en personlig assistent ude fra ikke må have \
           behandlende karakter, og at der ikke er tale om socialpædagogisk støtte.« \
           (håndbogen 2007, kapitel 3)",
    plain_words: "Treatment and social-pedagogical support are not personal assistance. Hours for \
           them are left out.",
    valid: "2007.",
    not_modelled: "Where a supportive talk, which the handbook names as a typical need, turns into \
           treatment.",
    parameters: &[],
    milestones: &[],
};

/// Whether the help is something other than treatment or social-pedagogical support.
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.purpose {
        Answer::Known(Purpose::Treatment) => Finding::NotMet(Reason::OnlyTreatment),
        Answer::Known(Purpose::WorkTasks | Purpose::OutsideWork | Purpose::InitialTraining) => {
            Finding::Met
        }
        Answer::Unknown => Finding::NotKnown(FactId::Purpose),
        Answer::Unanswered => Finding::Missing(FactId::Purpose),
    }
}
