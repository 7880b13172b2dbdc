//! IN-07. An acute order is billed as several hours (*akut bestilling*).
//!
//! **The text.** Gengivet, ikke citeret: leverandørernes vilkår fakturerer en akut bestilling som
//! et fast antal timer.
//!
//! **In plain words.** An order at short notice is billed as a fixed number of hours, however
//! short the job is.
//!
//! **Source.** Interpreting suppliers' price lists, read November 2026. UNCERTAIN.
//!
//! **Not modelled.** When an order is acute, and whether the order itself knows the term.

use crate::domain::facts::YesNo;
use crate::domain::law::{Citation, Confidence, Source, Tariff, parameters};
use crate::domain::quantity::Hours;
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// IN-07 (*akut bestilling*).
pub static RULE: Rule = Rule {
    id: RuleId::In07,
    citations: &[Citation::new(Source::InterpreterSuppliers, "")],
    confidence: Confidence::Uncertain,
};

/// IN-07 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Acute order",
    text: "Gengivet, ikke citeret: leverandørernes vilkår fakturerer en akut bestilling som et \
           fast antal timer.",
    plain_words: "An order at short notice is billed as a fixed number of hours, however short the \
           job is.",
    valid: "From the first day of its parameters; unconfirmed after 2023.",
    not_modelled: "When an order is acute, and whether the order itself knows the term.",
    parameters: &[&parameters::INTERPRETING_ACUTE],
    milestones: &[],
};

/// The billed time of a job that would ordinarily be billed so long.
#[must_use]
pub fn billed(ordinarily: Hours, acute: YesNo, tariff: &Tariff) -> Hours {
    match acute {
        YesNo::Yes => ordinarily.at_least(tariff.acute),
        YesNo::No => ordinarily,
    }
}
