//! Weeks, calendar quarters, and days some months or years away.

use super::{Date, Exact};
use chrono::{Datelike, Days, Months};

/// A number of weeks (*uger*), whole or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weeks(Exact);

impl Weeks {
    /// So many weeks.
    #[must_use]
    pub const fn new(weeks: Exact) -> Self {
        Self(weeks)
    }

    /// So many whole weeks.
    #[must_use]
    pub const fn whole(weeks: i128) -> Self {
        Self(Exact::whole(weeks))
    }

    /// So many days, seven to a week.
    #[must_use]
    pub fn days(days: i64) -> Self {
        Self(Exact::ratio(i128::from(days), 7))
    }

    /// The exact number of weeks.
    #[must_use]
    pub const fn exact(self) -> Exact {
        self.0
    }

    /// The smaller of two.
    #[must_use]
    pub fn at_most(self, ceiling: Self) -> Self {
        Self(self.0.at_most(ceiling.0))
    }
}

/// A calendar quarter (*kvartal*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    first: Date,
}

impl Quarter {
    /// Quarter 1 to 4 of a year; `None` for any other number or a year that has no days.
    #[must_use]
    pub fn new(year: i32, number: u32) -> Option<Self> {
        let month = number.checked_sub(1)?.checked_mul(3)?.checked_add(1)?;
        Some(Self {
            first: Date::from_ymd_opt(year, month, 1)?,
        })
    }

    /// The quarter that a day lies in.
    #[must_use]
    pub fn of(day: Date) -> Option<Self> {
        Self::new(day.year(), day.quarter())
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.first.year()
    }

    /// 1 to 4.
    #[must_use]
    pub fn number(self) -> u32 {
        self.first.quarter()
    }

    /// The first day.
    #[must_use]
    pub const fn first_day(self) -> Date {
        self.first
    }

    /// The last day.
    #[must_use]
    pub fn last_day(self) -> Date {
        self.first
            .checked_add_months(Months::new(3))
            .and_then(|next| next.pred_opt())
            .unwrap_or(Date::MAX)
    }

    /// How many days of the quarter lie between two days, both included.
    #[must_use]
    pub fn days_within(self, from: Date, to: Date) -> i64 {
        let first = self.first.max(from);
        let last = self.last_day().min(to);
        if last < first {
            return 0;
        }
        let days = last.signed_duration_since(first).num_days();
        days.saturating_add(1)
    }

    /// How many days the quarter has: 90, 91 or 92.
    #[must_use]
    pub fn days(self) -> i64 {
        self.days_within(self.first, self.last_day())
    }
}

/// The day so many months earlier; the last day of the month when that is shorter (HR-21).
#[must_use]
pub fn months_before(day: Date, months: u32) -> Date {
    day.checked_sub_months(Months::new(months))
        .unwrap_or(Date::MIN)
}

/// The day so many months later; the last day of the month when that is shorter.
#[must_use]
pub fn months_after(day: Date, months: u32) -> Date {
    day.checked_add_months(Months::new(months))
        .unwrap_or(Date::MAX)
}

/// The day so many days later (PA-06).
#[must_use]
pub fn days_after(day: Date, days: u64) -> Date {
    day.checked_add_days(Days::new(days)).unwrap_or(Date::MAX)
}

/// The day so many years later; 29 February becomes 28 February (HR-16).
#[must_use]
pub fn add_years(day: Date, years: u32) -> Date {
    months_after(day, years.saturating_mul(12))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Date {
        Date::from_ymd_opt(year, month, day).unwrap_or(Date::MIN)
    }

    #[test]
    fn quarters_begin_and_end_with_the_calendar() {
        let first = Quarter::of(day(2026, 3, 31));
        assert_eq!(first, Quarter::new(2026, 1));
        assert_eq!(first.map(Quarter::last_day), Some(day(2026, 3, 31)));
        assert_eq!(Quarter::of(day(2026, 4, 1)), Quarter::new(2026, 2));
        assert_eq!(
            Quarter::new(2026, 4).map(Quarter::last_day),
            Some(day(2026, 12, 31))
        );
        assert_eq!(
            Quarter::new(2026, 4).map(|quarter| (quarter.year(), quarter.number())),
            Some((2026, 4))
        );
        assert_eq!(Quarter::new(2026, 0), None);
        assert_eq!(Quarter::new(2026, 5), None);
    }

    #[test]
    fn quarters_have_90_to_92_days() {
        let days = |year, number| Quarter::new(year, number).map(Quarter::days);
        assert_eq!(days(2026, 1), Some(90));
        assert_eq!(days(2024, 1), Some(91));
        assert_eq!(days(2026, 2), Some(91));
        assert_eq!(days(2026, 3), Some(92));
    }

    #[test]
    fn counts_only_the_days_inside() {
        let within = |from, to| Quarter::new(2026, 1).map(|quarter| quarter.days_within(from, to));
        assert_eq!(within(day(2026, 3, 31), Date::MAX), Some(1));
        assert_eq!(within(day(2026, 4, 1), Date::MAX), Some(0));
        assert_eq!(within(day(2025, 1, 1), day(2026, 1, 1)), Some(1));
    }

    #[test]
    fn clamps_to_shorter_months() {
        assert_eq!(months_before(day(2026, 5, 31), 3), day(2026, 2, 28));
        assert_eq!(months_before(day(2026, 6, 1), 3), day(2026, 3, 1));
        assert_eq!(add_years(day(2024, 2, 29), 1), day(2025, 2, 28));
        assert_eq!(add_years(day(2026, 3, 15), 1), day(2027, 3, 15));
    }
}
