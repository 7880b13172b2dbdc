//! What to remember, and when: what a calendar can hold.

use super::cash_flow::CashFlow;
use crate::domain::law::LawInForce;
use crate::domain::quantity::{Date, Quarter, days_after, months_after};
use crate::domain::rules::hours::review;

/// How many quarters are looked ahead after a settled one.
const QUARTERS: usize = 4;

/// Something to remember.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// The refund of a quarter can be asked for (PA-05).
    RequestRefund(Quarter),
    /// The first meeting on how it goes: advice of the handbook.
    Meeting,
    /// The municipality must have looked at the grant by about now (HR-16). Counted from the first
    /// day that is paid for, because the day of the grant is not known; it is never too late.
    Review,
}

/// The quarters from a settled one on, each on the first day after it, unless that is past.
#[must_use]
pub fn after(quarter: Quarter, day: Date) -> Vec<(Date, Reminder)> {
    let next = |quarter: &Quarter| Quarter::of(days_after(quarter.last_day(), 1));
    std::iter::successors(Some(quarter), next)
        .take(QUARTERS)
        .map(|quarter| {
            let claimed = days_after(quarter.last_day(), 1);
            (claimed, Reminder::RequestRefund(quarter))
        })
        .filter(|(claimed, _)| *claimed >= day)
        .collect()
}

/// The dates of a case that one can plan with, the earliest first, without those that are past.
#[must_use]
pub fn of_flow(flow: &CashFlow, law: &LawInForce) -> Vec<(Date, Reminder)> {
    let claims = flow.quarters.iter().filter_map(|quarter| {
        let dates = quarter.dates?;
        Some((dates.claimed, Reminder::RequestRefund(quarter.quarter)))
    });
    let meeting = months_after(flow.from, law.first_meeting_months);
    let mut reminders: Vec<_> = claims
        .chain([
            (meeting, Reminder::Meeting),
            (review::due(flow.from, law), Reminder::Review),
        ])
        .filter(|(at, _)| *at >= law.day)
        .collect();
    reminders.sort_by_key(|(at, _)| *at);
    reminders
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Date {
        Date::from_ymd_opt(year, month, day).expect("a day")
    }

    fn claimed_from(today: Date) -> Vec<Date> {
        let quarter = Quarter::new(2026, 4).expect("a quarter");
        let reminders = after(quarter, today);
        reminders.into_iter().map(|(at, _)| at).collect()
    }

    #[test]
    fn a_quarter_is_claimed_the_day_after_it_unless_that_is_past() {
        let all = [
            day(2027, 1, 1),
            day(2027, 4, 1),
            day(2027, 7, 1),
            day(2027, 10, 1),
        ];
        assert_eq!(claimed_from(day(2026, 12, 31)), all);
        assert_eq!(claimed_from(day(2027, 1, 1)), all);
        assert_eq!(claimed_from(day(2027, 1, 2)), all[1..]);
    }

    #[test]
    fn the_meeting_comes_after_half_a_year_and_the_review_after_a_year() {
        let flow = |from| CashFlow {
            from,
            starts_earlier: false,
            application_assumed: false,
            quarters: Vec::new(),
            outlay: crate::domain::quantity::Money::ZERO,
        };
        let law = LawInForce::on(day(2026, 3, 2)).expect("a day of the law");
        let of = |from| of_flow(&flow(from), &law);
        let expected = [
            (day(2026, 9, 2), Reminder::Meeting),
            (day(2027, 3, 2), Reminder::Review),
        ];
        assert_eq!(of(day(2026, 3, 2)), expected);
        // Clamped to a shorter month, and what is past is left out.
        assert_eq!(
            of(day(2025, 8, 31)).first(),
            Some(&(day(2026, 8, 31), Reminder::Review))
        );
        assert_eq!(
            of(day(2026, 8, 31)).first(),
            Some(&(day(2027, 2, 28), Reminder::Meeting))
        );
    }
}
