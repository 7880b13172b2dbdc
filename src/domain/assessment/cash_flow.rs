//! When the wages go out and the subsidy comes back (*likviditet*): the business pays first, asks
//! after each quarter (PA-05), and is paid some days after that (PA-06).

use super::estimate::{Bound, Estimate, Period};
use super::{Assessment, HoursStatus, Outcome, Payable};
use crate::domain::facts::{Facts, Period as Granted};
use crate::domain::law::LawInForce;
use crate::domain::quantity::{Date, Money, Quarter, Weeks, days_after};
use crate::domain::rules::Route;
use crate::domain::rules::hours::{backdating, part_quarter};

/// How many quarters are shown.
const QUARTERS: usize = 4;

/// Four quarters' wages and subsidies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CashFlow {
    /// The first day of help that is paid for.
    pub from: Date,
    /// Whether the help begins before that, unpaid for (HR-21).
    pub starts_earlier: bool,
    /// Whether the day of the application is not known, and the day of assessment was taken.
    pub application_assumed: bool,
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
    /// The dates; none where the quarter is over before there can be a grant.
    pub dates: Option<Dates>,
}

/// When a quarter's subsidy is claimed and paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The day on which it is taken to be claimed: the first after the quarter.
    pub claimed: Date,
    /// When it is paid at the latest, if it is claimed on that day.
    pub paid_by: Date,
}

/// The flow of a case from the first day that can be paid for. An application that is not sent yet
/// is taken to be received on the day of assessment.
///
/// None where it would promise too much: where the outcome or the amounts are not certain enough to
/// plan with, where something stands in the way of payment, where the start is not known, where
/// nobody employs the assistant, and where the grant has an end of its own (education, offers).
#[must_use]
pub fn cash_flow(facts: &Facts, assessment: &Assessment) -> Option<CashFlow> {
    let estimate = assessment.estimate.as_ref().ok()?;
    let start = *facts.start.known()?;
    if !can_be_planned(assessment, estimate) {
        return None;
    }
    let law = LawInForce::on(assessment.day)?;
    let application = facts.application_received.known().copied();
    let received = application.unwrap_or(assessment.day);
    let from = backdating::first_payable_day(start, received, &law);
    let grant = received.max(assessment.day);
    let mut quarters = Vec::new();
    let mut day = from;
    while quarters.len() < QUARTERS {
        let quarter = Quarter::of(day)?;
        let flow = of_quarter(quarter, from, facts, estimate, &law)?;
        day = days_after(quarter.last_day(), 1);
        quarters.push(QuarterFlow {
            dates: flow.dates.filter(|dates| dates.claimed > grant),
            ..flow
        });
    }
    let most = quarters.iter().map(|quarter| quarter.cost).max()?;
    let waiting = during(Weeks::days(i64::from(law.payment_days)), estimate)?.0;
    Some(CashFlow {
        from,
        starts_earlier: start < from,
        application_assumed: application.is_none(),
        outlay: most.plus(waiting),
        quarters,
    })
}

fn can_be_planned(assessment: &Assessment, estimate: &Estimate) -> bool {
    let for_a_business = match assessment.route {
        Some(Route::Employment(_) | Route::SelfEmployment) => true,
        Some(Route::WorkPlacement | Route::ProgrammeOffer | Route::Education(_)) | None => false,
    };
    let open = match assessment.outcome {
        Outcome::Likely | Outcome::Possible => true,
        Outcome::CannotTell | Outcome::Unlikely | Outcome::NotCovered => false,
    };
    let hours_known = match assessment.hours.status {
        HoursStatus::Computed | HoursStatus::Interval => true,
        HoursStatus::Hypothetical | HoursStatus::None(_) => false,
    };
    for_a_business
        && open
        && hours_known
        && estimate.bound == Bound::Exactly
        && assessment.payable == Payable::Yes
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
    let claimed = days_after(quarter.last_day(), 1);
    Some(QuarterFlow {
        quarter,
        begins: (from > quarter.first_day()).then_some(from),
        cost,
        subsidy,
        dates: Some(Dates {
            claimed,
            paid_by: days_after(claimed, u64::from(law.payment_days)),
        }),
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
        let dates = |claimed, paid_by| Some(Dates { claimed, paid_by });
        assert_eq!(first.dates, dates(day(7, 1), day(7, 15)));
        let next_year = |month, day| Date::from_ymd_opt(2027, month, day).unwrap_or(Date::MIN);
        assert_eq!(
            flow.quarters[3].dates,
            dates(next_year(4, 1), next_year(4, 15))
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
        let late = flow(&late).unwrap_or_else(|| unreachable!("a flow"));
        assert_eq!(late.from, day(6, 30));
        assert!(late.starts_earlier);
        let in_time = flow(&facts(day(4, 1))).unwrap_or_else(|| unreachable!("a flow"));
        assert!(!in_time.starts_earlier);
    }

    #[test]
    fn a_quarter_that_is_over_before_the_application_has_no_dates() {
        let dated = |received| {
            let mut late = facts(day(4, 1));
            late.application_received = Answer::Known(received);
            flow(&late).map(|flow| flow.quarters[0].dates.is_some())
        };
        assert_eq!(dated(day(6, 30)), Some(true));
        // On the first day after the quarter there is no grant to claim by yet.
        assert_eq!(dated(day(7, 1)), Some(false));
    }

    #[test]
    fn an_application_that_is_not_sent_is_taken_to_come_today() {
        let mut unsent = facts(day(1, 1));
        unsent.start = Date::from_ymd_opt(2025, 1, 1).map_or(Answer::Unknown, Answer::Known);
        unsent.application_received = Answer::Unknown;
        let flow = flow(&unsent).unwrap_or_else(|| unreachable!("a flow"));
        assert!(flow.application_assumed);
        // Three months before 2 March 2026: 30 days of the quarter.
        assert_eq!(Some(flow.from), Date::from_ymd_opt(2025, 12, 2));
        assert_eq!(
            flow.quarters[0].subsidy,
            Money::new(Exact::ratio(30 * 8 * 12_786, 700))
        );
    }

    #[test]
    fn what_can_not_be_planned_with_has_no_flow() {
        let none = |change: fn(&mut Facts)| {
            let mut changed = facts(day(4, 1));
            change(&mut changed);
            flow(&changed).is_none()
        };
        assert!(!none(|_| ()));
        assert!(none(|facts| facts.wage = Answer::Unknown));
        assert!(none(|facts| facts.start = Answer::Unknown));
        assert!(none(|facts| facts.cvr_number = Answer::Known(YesNo::No)));
        assert!(none(
            |facts| facts.assistant_approved = Answer::Known(YesNo::No)
        ));
        assert!(none(|facts| facts.lasting = Answer::Known(YesNo::No)));
        assert!(none(|facts| facts.needed_hours = Answer::Unknown));
    }
}
