//! IN-05. Billed time is paid, actual time is counted (*faktureret tid*).
//!
//! **The text.** Gengivet, ikke citeret: leverandørernes vilkår fakturerer en mindste tid og
//! derefter pr. påbegyndt trin.
//!
//! **In plain words.** Suppliers bill a shortest time, and then by the step that has begun. The
//! billed time is paid; against the granted hours only the actual time counts.
//!
//! **Source.** No source decides the point. Interpreting suppliers' price lists, read
//! November 2026. UNCERTAIN. Counting actual time against the grant is DESIGN.
//!
//! **Not modelled.** Whether the order itself has these steps: the sections that were read do not
//! show it.

use crate::domain::law::Tariff;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::quantity::Hours;
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// IN-05 (*faktureret tid*).
pub static RULE: Rule = Rule {
    id: RuleId::In05,
    citations: &[
        Citation::new(Source::InterpreterSuppliers, ""),
        Citation::new(Source::Design, "den faktiske tid tæller mod bevillingen"),
    ],
    confidence: Confidence::Uncertain,
};

/// IN-05 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Billed time",
    text: "Gengivet, ikke citeret: leverandørernes vilkår fakturerer en mindste tid og derefter \
           pr. påbegyndt trin.",
    plain_words: "Suppliers bill a shortest time, and then by the step that has begun. The billed \
           time is paid; against the granted hours only the actual time counts.",
    valid: "From the first day of its parameters; unconfirmed after 2023.",
    not_modelled: "Whether the order itself has these steps: the sections that were read do not \
           show it.",
    parameters: &[
        &parameters::INTERPRETING_MINIMUM,
        &parameters::INTERPRETING_STEP,
    ],
    milestones: &[],
};

/// The billed time of a job: by the step that has begun, and at least the minimum.
#[must_use]
pub fn billed(actual: Hours, tariff: &Tariff) -> Hours {
    in_steps(actual, tariff).at_least(tariff.minimum)
}

/// The time of a job, up to the whole step (*påbegyndt halv time*).
#[must_use]
pub fn in_steps(actual: Hours, tariff: &Tariff) -> Hours {
    Hours::new(actual.exact().up_to_whole(tariff.step.exact()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::Date;

    fn billed_minutes(minutes: i128) -> Option<Hours> {
        let tariff = Tariff::on(Date::from_ymd_opt(2026, 3, 2)?)?;
        Some(billed(Hours::minutes(minutes), &tariff))
    }

    #[test]
    fn bills_an_hour_at_least_and_then_started_half_hours() {
        assert_eq!(billed_minutes(20), Some(Hours::minutes(60)));
        assert_eq!(billed_minutes(60), Some(Hours::minutes(60)));
        assert_eq!(billed_minutes(61), Some(Hours::minutes(90)));
        assert_eq!(billed_minutes(90), Some(Hours::minutes(90)));
        assert_eq!(billed_minutes(91), Some(Hours::minutes(120)));
        assert_eq!(billed_minutes(180), Some(Hours::minutes(180)));
    }
}
