//! Numbers and days as people enter them: bounded, so that nonsense stops at the edge.

use crate::domain::quantity::rounding::half_up;
use crate::domain::quantity::{Date, Exact, HourlyRate, Hours, HoursPerWeek, Money};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A number or day outside what makes sense. The sentence for people is made in `i18n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfRange {
    /// Not above zero.
    NotPositive,
    /// Below zero.
    Negative,
    /// More than the largest value accepted.
    TooLarge(Decimal),
    /// More than two decimals.
    TooPrecise,
    /// Before the first or after the last day accepted.
    ImplausibleDay,
}

/// Hours in a week.
const WEEK: Decimal = Decimal::from_parts(168, 0, 0, false, 0);
/// Hours in a day.
const DAY: Decimal = Decimal::from_parts(24, 0, 0, false, 0);
/// Hours in a quarter of 92 days, for many assistants.
const MANY_HOURS: Decimal = Decimal::from_parts(9999, 0, 0, false, 0);
/// The largest amount: 9 999 999,99.
const LARGEST_AMOUNT: Decimal = Decimal::from_parts(999_999_999, 0, 0, false, 2);

fn bounded(number: Decimal, largest: Decimal) -> Result<Decimal, OutOfRange> {
    if number.is_sign_negative() && !number.is_zero() {
        return Err(OutOfRange::Negative);
    }
    if number > largest {
        return Err(OutOfRange::TooLarge(largest));
    }
    let number = number.normalize();
    if number.scale() > 2 {
        return Err(OutOfRange::TooPrecise);
    }
    Ok(number)
}

/// A number from 0 to a largest one, with at most two decimals.
///
/// # Errors
/// [`OutOfRange`] for any other number.
pub fn number_up_to(number: Decimal, largest: Decimal) -> Result<Decimal, OutOfRange> {
    bounded(number, largest)
}

fn positive(number: Decimal, largest: Decimal) -> Result<Decimal, OutOfRange> {
    let number = bounded(number, largest)?;
    if number.is_zero() {
        return Err(OutOfRange::NotPositive);
    }
    Ok(number)
}

/// Whether so many minutes are more than so many hours.
fn above(minutes: u32, hours: Decimal) -> bool {
    Exact::ratio(minutes.into(), 60) > hours.into()
}

/// Hours as people write them: with decimals, or in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrittenHours {
    /// `18,5`: at most two decimals.
    Decimal(Decimal),
    /// `18:30`, as minutes in all. Exact, also where hours have no end of decimals (20 minutes).
    Minutes(u32),
}

impl From<Decimal> for WrittenHours {
    fn from(hours: Decimal) -> Self {
        Self::Decimal(hours)
    }
}

impl WrittenHours {
    /// The number as it was written, if it lies from 0 to `largest` hours.
    fn bounded(self, largest: Decimal) -> Result<Self, OutOfRange> {
        match self {
            Self::Decimal(hours) => bounded(hours, largest).map(Self::Decimal),
            Self::Minutes(minutes) if above(minutes, largest) => Err(OutOfRange::TooLarge(largest)),
            Self::Minutes(_) => Ok(self),
        }
    }

    /// The number as it was written, if it lies above 0 and up to `largest` hours.
    fn positive(self, largest: Decimal) -> Result<Self, OutOfRange> {
        let written = self.bounded(largest)?;
        if written.exact().is_zero() {
            return Err(OutOfRange::NotPositive);
        }
        Ok(written)
    }

    fn exact(self) -> Exact {
        match self {
            Self::Decimal(hours) => hours.into(),
            Self::Minutes(minutes) => Exact::ratio(minutes.into(), 60),
        }
    }
}

/// Hours a week: above 0, at most 168, in minutes or with at most two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeeklyHours(WrittenHours);

impl WeeklyHours {
    /// The most hours a week that are accepted.
    pub const MOST: Decimal = WEEK;

    /// # Errors
    /// [`OutOfRange`] when the number is not above 0, above 168, or has more than two decimals.
    pub fn new(hours: impl Into<WrittenHours>) -> Result<Self, OutOfRange> {
        hours.into().positive(WEEK).map(Self)
    }

    /// As written.
    #[must_use]
    pub const fn written(self) -> WrittenHours {
        self.0
    }

    /// Hours a week in whole minutes, rounded half up; `None` where they are none that a week can
    /// have.
    #[must_use]
    pub fn to_the_minute(hours: HoursPerWeek) -> Option<Self> {
        let minutes = half_up(hours.exact().times(Exact::whole(60)), 0)?.to_u32()?;
        Self::new(WrittenHours::Minutes(minutes)).ok()
    }

    /// As a quantity.
    #[must_use]
    pub fn per_week(self) -> HoursPerWeek {
        HoursPerWeek::new(self.0.exact())
    }
}

/// Hours in some period: 0 to 9 999, in minutes or with at most two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnteredHours(WrittenHours);

impl EnteredHours {
    /// The most hours that are accepted.
    pub const MOST: Decimal = MANY_HOURS;
    /// The most hours of one interpreting job.
    pub const MOST_OF_A_DAY: Decimal = DAY;

    /// # Errors
    /// [`OutOfRange`] when the number is negative, above 9 999, or has more than two decimals.
    pub fn new(hours: impl Into<WrittenHours>) -> Result<Self, OutOfRange> {
        hours.into().bounded(MANY_HOURS).map(Self)
    }

    /// A length within a day that can't be zero, such as that of an interpreting job.
    ///
    /// # Errors
    /// [`OutOfRange`] when the number is not above 0, above 24, or has more than two decimals.
    pub fn of_a_day(hours: impl Into<WrittenHours>) -> Result<Self, OutOfRange> {
        hours.into().positive(DAY).map(Self)
    }

    /// As written.
    #[must_use]
    pub const fn written(self) -> WrittenHours {
        self.0
    }

    /// As a quantity.
    #[must_use]
    pub fn hours(self) -> Hours {
        Hours::new(self.0.exact())
    }
}

/// Kroner: 0 to 9 999 999,99, at most two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EnteredAmount(Decimal);

impl EnteredAmount {
    /// The largest amount that is accepted, in kroner.
    pub const MOST: Decimal = LARGEST_AMOUNT;

    /// # Errors
    /// [`OutOfRange`] when the amount is negative, above 9 999 999,99, or has more than two decimals.
    pub fn new(kroner: Decimal) -> Result<Self, OutOfRange> {
        bounded(kroner, LARGEST_AMOUNT).map(Self)
    }

    /// An amount that can't be zero, such as a wage.
    ///
    /// # Errors
    /// [`OutOfRange`] as for [`EnteredAmount::new`], and for zero.
    pub fn above_zero(kroner: Decimal) -> Result<Self, OutOfRange> {
        positive(kroner, LARGEST_AMOUNT).map(Self)
    }

    /// As entered.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// As an amount.
    #[must_use]
    pub fn money(self) -> Money {
        self.0.into()
    }

    /// As kroner an hour.
    #[must_use]
    pub fn per_hour(self) -> HourlyRate {
        self.0.into()
    }
}

/// A day between 1998, when the act began, and 2099.
///
/// # Errors
/// [`OutOfRange::ImplausibleDay`] for any other day.
pub fn day_in_range(day: Date) -> Result<Date, OutOfRange> {
    use chrono::Datelike;
    if (1998..=2099).contains(&day.year()) {
        Ok(day)
    } else {
        Err(OutOfRange::ImplausibleDay)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().unwrap_or(Decimal::NEGATIVE_ONE)
    }

    #[test]
    fn weekly_hours_lie_above_0_and_up_to_168() {
        assert_eq!(WeeklyHours::new(number("0")), Err(OutOfRange::NotPositive));
        assert!(WeeklyHours::new(number("0.01")).is_ok());
        assert!(WeeklyHours::new(number("168")).is_ok());
        assert_eq!(
            WeeklyHours::new(number("168.01")),
            Err(OutOfRange::TooLarge(WEEK))
        );
        assert_eq!(WeeklyHours::new(number("-1")), Err(OutOfRange::Negative));
        assert_eq!(
            WeeklyHours::new(number("7.505")),
            Err(OutOfRange::TooPrecise)
        );
        let exact = WeeklyHours::new(number("7.500")).map(|hours| hours.per_week().exact());
        assert_eq!(exact, Ok(Exact::ratio(15, 2)));
    }

    #[test]
    fn minutes_are_kept_whole() {
        let minutes = |minutes| WeeklyHours::new(WrittenHours::Minutes(minutes));
        assert_eq!(minutes(0), Err(OutOfRange::NotPositive));
        assert_eq!(
            minutes(20).map(|hours| hours.per_week().exact()),
            Ok(Exact::ratio(1, 3))
        );
        assert!(minutes(168 * 60).is_ok());
        assert_eq!(minutes(168 * 60 + 1), Err(OutOfRange::TooLarge(WEEK)));
        assert_eq!(minutes(u32::MAX), Err(OutOfRange::TooLarge(WEEK)));
    }

    #[test]
    fn hours_of_a_period_lie_from_0_to_9999() {
        assert!(EnteredHours::new(number("0")).is_ok());
        assert!(EnteredHours::new(number("9999")).is_ok());
        assert_eq!(
            EnteredHours::new(number("9999.01")),
            Err(OutOfRange::TooLarge(MANY_HOURS))
        );
        assert_eq!(
            EnteredHours::new(number("-0.01")),
            Err(OutOfRange::Negative)
        );
        assert_eq!(
            EnteredHours::of_a_day(number("0")),
            Err(OutOfRange::NotPositive)
        );
        assert!(EnteredHours::of_a_day(number("24")).is_ok());
        assert_eq!(
            EnteredHours::of_a_day(number("24.01")),
            Err(OutOfRange::TooLarge(DAY))
        );
    }

    #[test]
    fn amounts_have_two_decimals() {
        assert!(EnteredAmount::new(number("0")).is_ok());
        assert_eq!(
            EnteredAmount::above_zero(number("0")),
            Err(OutOfRange::NotPositive)
        );
        assert!(EnteredAmount::above_zero(number("0.01")).is_ok());
        assert!(EnteredAmount::new(number("9999999.99")).is_ok());
        assert_eq!(
            EnteredAmount::new(number("10000000")),
            Err(OutOfRange::TooLarge(LARGEST_AMOUNT))
        );
        assert_eq!(
            EnteredAmount::new(number("1.001")),
            Err(OutOfRange::TooPrecise)
        );
    }

    #[test]
    fn days_lie_in_the_life_of_the_act() {
        let day = |year| Date::from_ymd_opt(year, 6, 1).map(day_in_range);
        assert_eq!(day(1997), Some(Err(OutOfRange::ImplausibleDay)));
        assert!(matches!(day(1998), Some(Ok(_))));
        assert!(matches!(day(2099), Some(Ok(_))));
        assert_eq!(day(2100), Some(Err(OutOfRange::ImplausibleDay)));
    }
}
