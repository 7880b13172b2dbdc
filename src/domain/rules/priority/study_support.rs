//! PC-05. Special educational support comes first (*specialpædagogisk støtte (SPS)*).
//!
//! **The text.** "Det er en betingelse, at personen med handicap ikke er berettiget til
//! specialpædagogisk støtte i form af personlig assistance i henhold til lovgivningen om den
//! pågældende uddannelse …" (BEK 1174/2019 § 30).
//!
//! **In plain words.** During further education there is no assistance under this act for somebody
//! who is entitled to it as special educational support (SPS). Only the hours of study fall away;
//! hours at work stay.
//!
//! **Source.** LOV § 14 (LBK 108/2020) and BEK § 30 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Whether the person is entitled to SPS for the education: its provider or its
//! authority decides.

use crate::domain::facts::{Answer, FactId, Facts, YesNo};
use crate::domain::law::{Citation, Confidence, Source};
use crate::domain::rules::{Finding, Reason};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PC-05 (*specialpædagogisk støtte (SPS)*).
pub static RULE: Rule = Rule {
    id: RuleId::Pc05,
    citations: &[
        Citation::new(Source::Act, "§ 14"),
        Citation::new(Source::Order, "§ 30"),
    ],
    confidence: Confidence::Law,
};

/// PC-05 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Study support first",
    text: "»Det er en betingelse, at personen med handicap ikke er berettiget til \
           specialpædagogisk støtte i form af personlig assistance i henhold til lovgivningen om \
           den pågældende uddannelse …« (BEK 1174/2019 § 30)",
    plain_words: "During further education there is no assistance under this act for somebody who \
           is entitled to it as special educational support (SPS). Only the hours of study fall \
           away; hours at work stay.",
    valid: "In force in the texts read.",
    not_modelled: "Whether the person is entitled to SPS for the education: its provider or its \
           authority decides.",
    parameters: &[],
    milestones: &[],
};

/// Whether no study support (*SPS*) comes first for the study hours.
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.study_support {
        Answer::Known(YesNo::No) => Finding::Met,
        Answer::Known(YesNo::Yes) => Finding::NotMet(Reason::StudySupportFirst),
        Answer::Unknown => Finding::NotKnown(FactId::StudySupport),
        Answer::Unanswered => Finding::Missing(FactId::StudySupport),
    }
}
