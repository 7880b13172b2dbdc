//! EF-10. An offer under a programme of the municipality (*tilbud efter beskæftigelsesloven,
//! § 4 a*).
//!
//! **The text.** "… hvis assistancen er en nødvendig følge af et tilbud om vejledning og
//! opkvalificering eller af en nedsat fysisk eller psykisk funktionsevne …" (LBK 108/2020 § 4 a).
//!
//! **In plain words.** People in jobafklaring, ressourceforløb or revalidering can get assistance
//! in their offers. The assistance must be a necessary consequence of an offer of guidance and
//! upgrading, or of a reduced ability; § 4 a does not ask that the impairment be lasting or
//! considerable.
//!
//! **Source.** LOV § 4 a (LBK 108/2020) and LAB § 6, nr. 7, 8 og 10 (LBK 280/2024), read
//! March 2026. LAW. That new cases of two programmes end with the reform of 2025 is UNCERTAIN.
//!
//! **Not modelled.** What is necessary is weighed. The order's rules on hours and rate are used
//! although the order does not name § 4 a. Whether a case is old or new when a programme closes is
//! not decided here.

use crate::domain::facts::{Answer, FactId, Facts, YesNo};
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Finding, Reason, Weighed};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// EF-10 (*tilbud efter beskæftigelsesloven, § 4 a*).
pub static RULE: Rule = Rule {
    id: RuleId::Ef10,
    citations: &[
        Citation::new(Source::Act, "§ 4 a"),
        Citation::new(Source::EmploymentAct, "§ 6, nr. 7, 8 og 10"),
    ],
    confidence: Confidence::Law,
};

/// EF-10 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Offer under a programme (§ 4 a)",
    text: "»… hvis assistancen er en nødvendig følge af et tilbud om vejledning og \
           opkvalificering eller af en nedsat fysisk eller psykisk funktionsevne …« (LBK 108/2020 \
           § 4 a)",
    plain_words: "People in jobafklaring, ressourceforløb or revalidering can get assistance in \
           their offers. The assistance must be a necessary consequence of an offer of guidance \
           and upgrading, or of a reduced ability; § 4 a does not ask that the impairment be \
           lasting or considerable.",
    valid: "Between the milestones below; existing cases of the closed programmes go on.",
    not_modelled: "What is necessary is weighed. The order's rules on hours and rate are used \
           although the order does not name § 4 a. Whether a case is old or new when a programme \
           closes is not decided here.",
    parameters: &[],
    milestones: &[&parameters::TOOL, &parameters::PROGRAMMES_CLOSED],
};

/// Whether the assistance is a necessary consequence of the offer or of the impairment. Even
/// then § 4 a is weighed in each case.
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.necessary_consequence {
        Answer::Known(YesNo::Yes) => Finding::Discretion(Weighed::ProgrammeOffer),
        Answer::Known(YesNo::No) => Finding::NotMet(Reason::NotNecessary),
        Answer::Unknown => Finding::Discretion(Weighed::NecessaryConsequence),
        Answer::Unanswered => Finding::Missing(FactId::NecessaryConsequence),
    }
}
