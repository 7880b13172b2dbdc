//! What a typical interpreting job is refunded at.

use super::outcome::Outcome;
use crate::domain::facts::{Answer, EnteredHours, Facts, Helper, InterpretingTime, YesNo};
use crate::domain::law::{LawInForce, Tariff};
use crate::domain::quantity::{Hours, Money};
use crate::domain::rules::interpreting::hour_and_zone::{self, Interpreted, TariffJob};
use crate::domain::rules::interpreting::special_additions::Windows;
use crate::domain::trace::Step;

/// What a typical interpreting job is refunded at. Without a bill it is the most (*højst*).
#[derive(Clone, Debug)]
pub struct InterpretingEstimate {
    /// The hours that count against the grant.
    pub actual: Hours,
    /// The billed time.
    pub billed: Hours,
    /// The tariff, at most.
    pub at_most: Money,
    /// The calculation.
    pub steps: Vec<Step>,
}

/// The estimate of a typical job, where its zone and length are known and the tariff is in force.
pub(super) fn estimate(
    facts: &Facts,
    outcome: Outcome,
    law: &LawInForce,
) -> Option<InterpretingEstimate> {
    let interpreting = facts.helper == Answer::Known(Helper::Interpreter);
    if !interpreting || matches!(outcome, Outcome::NotCovered | Outcome::Unlikely) {
        return None;
    }
    let tariff = law.tariff?;
    let zone = *facts.interpreting_zone.known()?;
    let actual = facts
        .interpreting_hours
        .known()
        .copied()
        .map(EnteredHours::hours)?;
    // What is not known is read as what costs the most: without a bill the estimate is the most.
    let time = match facts.interpreting_time {
        Answer::Unknown => Answer::Known(dearest_time(&tariff)),
        Answer::Known(_) | Answer::Unanswered => facts.interpreting_time,
    };
    let within = |wanted| {
        if time == Answer::Known(wanted) {
            actual
        } else {
            Hours::ZERO
        }
    };
    let typical = Interpreted {
        actual,
        acute: YesNo::No,
        zone: Some(zone),
        windows: Windows {
            evening: within(InterpretingTime::Evening),
            weekend: within(InterpretingTime::WeekendOrHoliday),
            holiday: Hours::ZERO,
        },
        demanding: match facts.interpreting_demanding {
            Answer::Known(YesNo::Yes) | Answer::Unknown => YesNo::Yes,
            Answer::Known(YesNo::No) | Answer::Unanswered => YesNo::No,
        },
    };
    let job = TariffJob::new(&typical, &tariff);
    Some(InterpretingEstimate {
        actual,
        billed: job.billed,
        at_most: hour_and_zone::tariff_of(&job, &tariff),
        steps: hour_and_zone::steps(&typical, &tariff),
    })
}

fn dearest_time(tariff: &Tariff) -> InterpretingTime {
    if tariff.evening > tariff.weekend {
        InterpretingTime::Evening
    } else {
        InterpretingTime::WeekendOrHoliday
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::{Date, Exact, HourlyRate};

    #[test]
    fn the_dearest_time_is_the_one_with_the_greatest_addition() {
        let day = Date::from_ymd_opt(2026, 3, 2).unwrap_or_default();
        let Some(tariff) = Tariff::on(day) else {
            unreachable!("there is a tariff");
        };
        let with = |evening, weekend| Tariff {
            evening: HourlyRate::new(Exact::whole(evening)),
            weekend: HourlyRate::new(Exact::whole(weekend)),
            ..tariff
        };
        let dearest = |evening, weekend| dearest_time(&with(evening, weekend));
        assert_eq!(dearest(161, 160), InterpretingTime::Evening);
        assert_eq!(dearest(161, 162), InterpretingTime::WeekendOrHoliday);
        assert_eq!(dearest(161, 161), InterpretingTime::WeekendOrHoliday);
    }
}
