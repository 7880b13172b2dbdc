//! When the wages go out and the subsidy comes back (*likviditet*): the business pays first, asks
//! after each quarter (PA-05), and is paid some days after that (PA-06).

use super::estimate::{Basis, Estimate, Period};
use super::{Assessment, HoursStatus};
use crate::domain::facts::{Facts, Period as Granted};
use crate::domain::law::LawInForce;
use crate::domain::quantity::{Date, Money, Quarter, Weeks, days_after};
use crate::domain::rules::hours::part_quarter;

/// How many quarters are shown: a year.
const QUARTERS: usize = 4;

/// A year's wages and subsidies, quarter by quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CashFlow {
    /// The first day of help that is counted.
    pub from: Date,
    /// The quarters, the earliest first.
    pub quarters: Vec<QuarterFlow>,
    /// What a whole quarter and the days after it cost before the quarter's subsidy comes.
    pub outlay: Money,
}

/// What a quarter costs, and what comes back when it is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuarterFlow {
    /// The quarter.
    pub quarter: Quarter,
    /// Its first day with help, where it is not the quarter's own.
    pub begins: Option<Date>,
    /// What the help costs.
    pub cost: Money,
    /// What is refunded.
    pub subsidy: Money,
    /// The first day on which it can be asked for: the quarter is over.
    pub request_from: Date,
    /// When it is paid at the latest, if it is asked for on that day.
    pub paid_by: Date,
}

/// The flow of a case from the first day that can be paid for, from its start, or from the day of
/// assessment, whichever is known first. None where nobody employs the assistant, where the wage is
/// not known, and where the hours are hypothetical.
#[must_use]
pub fn cash_flow(facts: &Facts, assessment: &Assessment) -> Option<CashFlow> {
    let estimate = assessment.estimate.as_ref().ok()?;
    if estimate.basis == Basis::Hypothetical || assessment.hours.status == HoursStatus::Hypothetical
    {
        return None;
    }
    let law = LawInForce::on(assessment.day)?;
    let start = facts.start.known().copied();
    let from = assessment.payable_from.or(start).unwrap_or(assessment.day);
    let mut quarters = Vec::new();
    let mut day = from;
    while quarters.len() < QUARTERS {
        let flow = of_quarter(Quarter::of(day)?, from, facts, estimate, &law)?;
        day = flow.request_from;
        quarters.push(flow);
    }
    let most = quarters.iter().map(|quarter| quarter.cost).max()?;
    let waiting = during(Weeks::days(i64::from(law.payment_days)), estimate)?.0;
    Some(CashFlow {
        from,
        outlay: most.plus(waiting),
        quarters,
    })
}

fn of_quarter(
    quarter: Quarter,
    from: Date,
    facts: &Facts,
    estimate: &Estimate,
    law: &LawInForce,
) -> Option<QuarterFlow> {
    let granted = Granted {
        from,
        to: Date::MAX,
    };
    let weeks = part_quarter::weeks(quarter, granted, facts.readings.quarter, law);
    let (cost, subsidy) = during(weeks, estimate)?;
    let request_from = days_after(quarter.last_day(), 1);
    Some(QuarterFlow {
        quarter,
        begins: (from > quarter.first_day()).then_some(from),
        cost,
        subsidy,
        request_from,
        paid_by: days_after(request_from, u64::from(law.payment_days)),
    })
}

/// What so many weeks cost, and what of it is refunded: both grow with the weeks.
fn during(weeks: Weeks, estimate: &Estimate) -> Option<(Money, Money)> {
    let quarter = estimate.of(Period::Quarter)?;
    let share = |amount: Money| {
        Money::new(
            amount
                .exact()
                .times(weeks.exact())
                .over(estimate.weeks_per_quarter.exact()),
        )
    };
    Some((share(quarter.cost?), share(quarter.subsidy)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::assess;
    use crate::domain::facts::{
        Answer, Choice, EnteredAmount, FactId, Helper, HolidayPay, SpecialQualifications, Wage,
        WeeklyHours, YesNo,
    };
    use crate::domain::quantity::Exact;
    use rust_decimal::Decimal;

    fn day(month: u32, day: u32) -> Date {
        Date::from_ymd_opt(2026, month, day).unwrap_or(Date::MIN)
    }

    fn kroner(hundredths: i128) -> Money {
        Money::new(Exact::ratio(hundredths, 100))
    }

    /// E02: full time, eight hours at 185 kr., the rate 127,86 kr.
    fn facts(start: Date) -> Facts {
        let hours = |hours: i64| {
            WeeklyHours::new(Decimal::from(hours))
                .map_or(Answer::Unanswered, |it| Answer::Known(vec![it]))
        };
        let mut facts = Facts::of_ordinary_job(hours(37), hours(8));
        facts.choose(FactId::Helper, Choice::Helper(Helper::Colleague));
        facts.choose(
            FactId::SpecialQualifications,
            Choice::SpecialQualifications(SpecialQualifications::NotNeeded),
        );
        facts.choose(FactId::HolidayPay, Choice::HolidayPay(HolidayPay::None));
        facts.choose(FactId::CvrNumber, Choice::YesNo(YesNo::Yes));
        let amount = |ore: i64| EnteredAmount::new(Decimal::new(ore, 2));
        facts.wage =
            amount(18_500).map_or(Answer::Unanswered, |wage| Answer::Known(Wage::Hourly(wage)));
        facts.grant_rate = amount(12_786).map_or(Answer::Unanswered, Answer::Known);
        facts.start = Answer::Known(start);
        facts.application_received = Answer::Known(start);
        facts
    }

    fn flow(facts: &Facts) -> Option<CashFlow> {
        cash_flow(facts, &assess(facts, day(3, 2)))
    }

    #[test]
    fn whole_quarters_are_paid_after_they_are_over() {
        let flow = flow(&facts(day(4, 1))).unwrap_or_else(|| unreachable!("a flow"));
        assert_eq!(flow.from, day(4, 1));
        assert_eq!(flow.quarters.len(), 4);
        let first = flow.quarters[0];
        assert_eq!(Some(first.quarter), Quarter::new(2026, 2));
        assert_eq!(first.begins, None);
        // 8 × 13 × 185 and 8 × 13 × 127,86.
        assert_eq!(first.cost, kroner(1_924_000));
        assert_eq!(first.subsidy, kroner(1_329_744));
        assert_eq!(first.request_from, day(7, 1));
        assert_eq!(first.paid_by, day(7, 15));
        assert_eq!(
            flow.quarters.last().map(|last| last.paid_by),
            Date::from_ymd_opt(2027, 4, 15)
        );
        // The quarter and two weeks: 8 × 15 × 185.
        assert_eq!(flow.outlay, kroner(2_220_000));
    }

    #[test]
    fn the_first_quarter_may_be_a_part_of_one() {
        let second = flow(&facts(day(6, 30))).unwrap_or_else(|| unreachable!("a flow"));
        let first = second.quarters[0];
        assert_eq!(first.begins, Some(day(6, 30)));
        // One day of a quarter: 8 / 7 hours.
        assert_eq!(first.subsidy, Money::new(Exact::ratio(8 * 12_786, 700)));
        assert_eq!(second.quarters[1].begins, None);
        // As much as a whole quarter takes.
        assert_eq!(second.outlay, kroner(2_220_000));
        let third = flow(&facts(day(7, 1))).unwrap_or_else(|| unreachable!("a flow"));
        assert_eq!(Some(third.quarters[0].quarter), Quarter::new(2026, 3));
        assert_eq!(third.quarters[0].begins, None);
    }

    #[test]
    fn days_that_can_not_be_paid_for_are_not_counted() {
        let mut late = facts(day(4, 1));
        late.application_received = Answer::Known(day(9, 30));
        assert_eq!(flow(&late).map(|flow| flow.from), Some(day(6, 30)));
    }

    #[test]
    fn without_a_wage_there_is_nothing_to_plan_with() {
        let mut unknown = facts(day(4, 1));
        unknown.wage = Answer::Unknown;
        assert_eq!(flow(&unknown), None);
    }
}
