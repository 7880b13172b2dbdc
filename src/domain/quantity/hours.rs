//! Hours, as a total and per week.

use super::{Exact, HourlyRate, Money, Weeks};
use rust_decimal::Decimal;

/// A number of hours (*timer*) in some period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours(Exact);

impl Hours {
    /// No hours.
    pub const ZERO: Self = Self(Exact::ZERO);

    /// So many hours.
    #[must_use]
    pub const fn new(hours: Exact) -> Self {
        Self(hours)
    }

    /// So many minutes.
    #[must_use]
    pub fn minutes(minutes: i128) -> Self {
        Self(Exact::ratio(minutes, 60))
    }

    /// The exact number of hours.
    #[must_use]
    pub const fn exact(self) -> Exact {
        self.0
    }

    /// The sum of two.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.plus(other.0))
    }

    /// What is left after taking `other` away; never below zero.
    #[must_use]
    pub fn beyond(self, other: Self) -> Self {
        Self(self.0.minus(other.0).at_least(Exact::ZERO))
    }

    /// The smaller of two.
    #[must_use]
    pub fn at_most(self, ceiling: Self) -> Self {
        Self(self.0.at_most(ceiling.0))
    }

    /// The larger of two.
    #[must_use]
    pub fn at_least(self, floor: Self) -> Self {
        Self(self.0.at_least(floor.0))
    }

    /// The whole seconds in these hours: a hundredth of an hour is 36 of them.
    #[must_use]
    pub fn whole_seconds(self) -> i64 {
        let seconds = self.0.times(Exact::whole(3600));
        seconds
            .parts()
            .and_then(|(numerator, denominator)| numerator.checked_div(denominator))
            .and_then(|whole| whole.try_into().ok())
            .unwrap_or(0)
    }

    /// A part of these hours.
    #[must_use]
    pub fn scaled(self, factor: Exact) -> Self {
        Self(self.0.times(factor))
    }

    /// These hours at a rate, in kroner.
    #[must_use]
    pub fn at(self, rate: HourlyRate) -> Money {
        Money::new(self.0.times(rate.exact()))
    }

    /// The average per week.
    #[must_use]
    pub fn per_week(self, weeks: Weeks) -> HoursPerWeek {
        HoursPerWeek(self.0.over(weeks.exact()))
    }
}

impl From<Decimal> for Hours {
    fn from(hours: Decimal) -> Self {
        Self(hours.into())
    }
}

/// Hours per week (*timer om ugen*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HoursPerWeek(Exact);

impl HoursPerWeek {
    /// No hours.
    pub const ZERO: Self = Self(Exact::ZERO);

    /// So many hours a week.
    #[must_use]
    pub const fn new(hours: Exact) -> Self {
        Self(hours)
    }

    /// So many whole hours a week.
    #[must_use]
    pub const fn whole(hours: i128) -> Self {
        Self(Exact::whole(hours))
    }

    /// The exact number of hours a week.
    #[must_use]
    pub const fn exact(self) -> Exact {
        self.0
    }

    /// The smaller of two.
    #[must_use]
    pub fn at_most(self, ceiling: Self) -> Self {
        Self(self.0.at_most(ceiling.0))
    }

    /// The sum of two.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.plus(other.0))
    }

    /// What is left after taking `other` away; never below zero.
    #[must_use]
    pub fn beyond(self, other: Self) -> Self {
        Self(self.0.minus(other.0).at_least(Exact::ZERO))
    }

    /// So many times as many.
    #[must_use]
    pub fn times(self, factor: Exact) -> Self {
        Self(self.0.times(factor))
    }

    /// The larger of two.
    #[must_use]
    pub fn at_least(self, floor: Self) -> Self {
        Self(self.0.at_least(floor.0))
    }

    /// Divided by a number of hours a week that a factor was multiplied with before.
    #[must_use]
    pub fn times_over(self, divisor: Self) -> Self {
        Self(self.0.over(divisor.0))
    }

    /// How many of `other` go into these: a ratio without unit.
    #[must_use]
    pub fn over(self, other: Self) -> Exact {
        self.0.over(other.0)
    }

    /// The hours of a number of weeks.
    #[must_use]
    pub fn during(self, weeks: Weeks) -> Hours {
        Hours(self.0.times(weeks.exact()))
    }
}

impl From<Decimal> for HoursPerWeek {
    fn from(hours: Decimal) -> Self {
        Self(hours.into())
    }
}
