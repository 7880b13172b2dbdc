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
use crate::domain::quantity::{Exact, Hours};
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

/// The billed time of a job: at least the minimum, then per started step.
#[must_use]
pub fn billed(actual: Hours, tariff: &Tariff) -> Hours {
    if actual <= tariff.minimum {
        return tariff.minimum;
    }
    let steps = actual
        .beyond(tariff.minimum)
        .exact()
        .over(tariff.step.exact());
    tariff.minimum.plus(tariff.step.scaled(started(steps)))
}

/// The next whole number up.
fn started(steps: Exact) -> Exact {
    steps
        .parts()
        .map_or(Exact::UNDEFINED, |(numerator, denominator)| {
            let whole = numerator.div_euclid(denominator);
            let part = numerator.rem_euclid(denominator);
            Exact::whole(if part == 0 {
                whole
            } else {
                whole.saturating_add(1)
            })
        })
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
