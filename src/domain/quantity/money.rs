//! Kroner, and kroner per hour.

use super::rounding::to_hundredths;
use super::{Exact, HoursPerWeek, Share, Weeks};
use rust_decimal::Decimal;

/// An amount in kroner (*kr.*), exact; rounded to øre only when it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money(Exact);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(Exact::ZERO);

    /// So many kroner.
    #[must_use]
    pub const fn new(kroner: Exact) -> Self {
        Self(kroner)
    }

    /// The exact number of kroner.
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

    /// As it is shown: rounded to øre (HR-11).
    #[must_use]
    pub fn shown(self) -> Self {
        Self(to_hundredths(self.0))
    }

    /// A share of the amount.
    #[must_use]
    pub fn part(self, share: Share) -> Self {
        Self(self.0.times(share.exact()))
    }
}

impl From<Decimal> for Money {
    fn from(kroner: Decimal) -> Self {
        Self(kroner.into())
    }
}

/// Kroner per hour (*kr. i timen*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HourlyRate(Exact);

impl HourlyRate {
    /// Nothing per hour.
    pub const ZERO: Self = Self(Exact::ZERO);

    /// So many kroner an hour.
    #[must_use]
    pub const fn new(kroner: Exact) -> Self {
        Self(kroner)
    }

    /// The hourly rate of a monthly salary: the salary of twelve months over the hours of all
    /// weeks of the year. At 37 hours the divisor is 37 · 52/12 = 160,33.
    #[must_use]
    pub fn of_monthly_salary(salary: Money, hours: HoursPerWeek, weeks_a_month: Weeks) -> Self {
        Self(salary.0.over(hours.during(weeks_a_month).exact()))
    }

    /// The exact number of kroner an hour.
    #[must_use]
    pub const fn exact(self) -> Exact {
        self.0
    }

    /// The smaller of two.
    #[must_use]
    pub fn at_most(self, ceiling: Self) -> Self {
        Self(self.0.at_most(ceiling.0))
    }

    /// What is left after taking `other` away; never below zero.
    #[must_use]
    pub fn beyond(self, other: Self) -> Self {
        Self(self.0.minus(other.0).at_least(Exact::ZERO))
    }

    /// The sum of two.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.plus(other.0))
    }
}

impl From<Decimal> for HourlyRate {
    fn from(kroner: Decimal) -> Self {
        Self(kroner.into())
    }
}
