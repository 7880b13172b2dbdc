//! PC-04. The help is lasting, not an introduction (*varig hjælp, ikke mentor*).
//!
//! **The text.** "Personlig assistance adskiller sig bl.a. ved at være en permanent ordning, hvor
//! en mentorordning er tidsbegrænset." (håndbogen 2007, kapitel 1).
//!
//! **In plain words.** Somebody who needs training and introduction in the beginning only is
//! helped by mentor support. Personal assistance is for what does not go away.
//!
//! **Source.** The handbook of 2007, kapitel 1, »Afgrænsning overfor mentorordningen«, read
//! November 2026. LAB § 167 (LBK 280/2024), read March 2026. HB.
//!
//! **Not modelled.** Whether repeated instruction is a lasting need in a particular case: with a
//! cognitive impairment it often is.

use crate::domain::facts::{Answer, FactId, Facts, Purpose};
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::rules::{Finding, Reason};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// PC-04 (*varig hjælp, ikke mentor*).
pub static RULE: Rule = Rule {
    id: RuleId::Pc04,
    citations: &[
        Citation::new(
            Source::Handbook2007,
            "kapitel 1, »Afgrænsning overfor mentorordningen«",
        ),
        Citation::new(Source::EmploymentAct, "§ 167"),
    ],
    confidence: Confidence::Handbook,
};

/// PC-04 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Lasting help, not a mentor",
    text: "»Personlig assistance adskiller sig bl.a. ved at være en permanent ordning, hvor en \
           mentorordning er tidsbegrænset.« (håndbogen 2007, kapitel 1)",
    plain_words: "Somebody who needs training and introduction in the beginning only is helped by \
           mentor support. Personal assistance is for what does not go away.",
    valid: "2007; according to the authorities mentor support is used less from 1 January 2026.",
    not_modelled: "Whether repeated instruction is a lasting need in a particular case: with a \
           cognitive impairment it often is.",
    parameters: &[&parameters::MENTOR_PERIOD],
    milestones: &[],
};

/// Whether the help is more than training at the beginning.
#[must_use]
pub const fn check(facts: &Facts) -> Finding {
    match facts.purpose {
        Answer::Known(Purpose::InitialTraining) => Finding::NotMet(Reason::OnlyInitialTraining),
        Answer::Known(Purpose::WorkTasks | Purpose::OutsideWork | Purpose::Treatment) => {
            Finding::Met
        }
        Answer::Unknown => Finding::NotKnown(FactId::Purpose),
        Answer::Unanswered => Finding::Missing(FactId::Purpose),
    }
}
