//! What the properties look at: every number and every step of what comes out.

use personlig_assistance::domain::assessment::Assessment;
use personlig_assistance::domain::quantity::{Exact, HoursPerWeek, Money, rounding};
use personlig_assistance::domain::settlement::Settlement;
use personlig_assistance::domain::trace::Step;

/// The steps of an assessment.
pub fn steps_of(found: &Assessment) -> Vec<&Step> {
    let estimate = found.estimate.iter().flat_map(|estimate| &estimate.steps);
    let interpreting = found.interpreting.iter().flat_map(|job| &job.steps);
    found
        .hours
        .steps
        .iter()
        .chain(estimate)
        .chain(interpreting)
        .collect()
}

/// Every number of an assessment.
pub fn numbers_of(found: &Assessment) -> Vec<Exact> {
    let hours = &found.hours;
    let effective = hours
        .by_effective_hours
        .map(|job| [job.ceiling, job.granted().unwrap_or(HoursPerWeek::ZERO)]);
    let per_week = [
        hours.ceiling,
        hours.limit,
        hours.figure,
        hours.surplus,
        hours.working_hours_for_need,
    ];
    let mut numbers: Vec<Exact> = per_week
        .into_iter()
        .flatten()
        .map(HoursPerWeek::exact)
        .collect();
    numbers.extend(effective.into_iter().flatten().map(HoursPerWeek::exact));
    for job in &hours.jobs {
        numbers.extend([job.ceiling.exact(), job.limit.exact()]);
    }
    if let Ok(estimate) = &found.estimate {
        numbers.extend([
            estimate.rate_used.exact(),
            estimate.weeks_per_quarter.exact(),
        ]);
        numbers.extend(estimate.quarter_with_ordinary_rate.map(Money::exact));
        for of in &estimate.amounts {
            numbers.extend([of.hours.exact(), of.base.exact(), of.holiday_pay.exact()]);
            numbers.extend([of.documented.exact(), of.subsidy.exact()]);
            numbers.extend(
                [of.cost, of.own_share]
                    .into_iter()
                    .flatten()
                    .map(Money::exact),
            );
        }
    }
    if let Some(job) = &found.interpreting {
        numbers.extend([job.actual.exact(), job.billed.exact(), job.at_most.exact()]);
    }
    numbers
}

/// Every number of a settlement.
pub fn numbers_of_settlement(found: &Settlement) -> Vec<Exact> {
    let mut numbers = vec![
        found.weeks.exact(),
        found.limit.exact(),
        found.paid.exact(),
        found.refunded.exact(),
        found.travel.exact(),
        found.subsidy.exact(),
    ];
    numbers.extend(found.average.map(HoursPerWeek::exact));
    numbers.extend(
        [found.cost, found.own_share]
            .into_iter()
            .flatten()
            .map(Money::exact),
    );
    for part in &found.assistants {
        numbers.extend([
            part.paid.exact(),
            part.refunded.exact(),
            part.rate_used.exact(),
        ]);
        let new = part.new_rate.iter();
        numbers.extend(new.flat_map(|new| [new.hours.exact(), new.rate_used.exact()]));
        numbers.extend([
            part.base.exact(),
            part.holiday_pay.exact(),
            part.documented.exact(),
        ]);
    }
    for job in &found.interpreting {
        numbers.extend([job.billed.exact(), job.tariff.exact(), job.refunded.exact()]);
    }
    numbers
}

/// A number that can be shown: there is one, not below zero, and it can be rounded to øre.
pub fn can_be_shown(number: Exact) -> bool {
    number >= Exact::ZERO && rounding::half_up(number, 2).is_some()
}
