//! The law as it stands on one day: every dated value, looked up once.

use super::{Entry, Schedule, parameters};
use crate::domain::quantity::{Date, Exact, HourlyRate, Hours, HoursPerWeek, Money, Share, Weeks};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The values in force on a day that the tool covers.
#[derive(Clone, Copy, Debug)]
pub struct LawInForce {
    /// The day.
    pub day: Date,
    /// Ceiling at full working time (*loft ved 37 timer*).
    pub ceiling: HoursPerWeek,
    /// Full working time (*fuld tid*).
    pub full_time: HoursPerWeek,
    /// Ceiling for further education.
    pub education_ceiling: HoursPerWeek,
    /// How many months back a subsidy can reach.
    pub backdating_months: u32,
    /// After how many years at the latest a grant is reviewed.
    pub review_years: u32,
    /// After how many months the handbook's first meeting is.
    pub first_meeting_months: u32,
    /// Within how many days the municipality pays.
    pub payment_days: u32,
    /// Weeks in a whole quarter.
    pub weeks_per_quarter: Weeks,
    /// Weeks in a year.
    pub weeks_per_year: Weeks,
    /// Weeks in a month, rounded as in practice.
    pub weeks_per_month_rounded: Weeks,
    /// Holiday allowance (*feriegodtgørelse*).
    pub holiday_allowance: Share,
    /// Holiday supplement (*ferietillæg*).
    pub holiday_supplement: Share,
    /// The state's share of the municipality's expense (*statsrefusion*).
    pub state_share: Share,
    /// The dated rate, from the day it holds.
    pub rate: Option<&'static Entry>,
    /// The age in months from which a rate is called old.
    pub rate_fresh_months: u32,
    /// The interpreters' tariff, from the day it holds.
    pub tariff: Option<Tariff>,
}

/// The interpreters' tariff.
#[derive(Clone, Copy, Debug)]
pub struct Tariff {
    /// Price of an hour.
    pub hour: HourlyRate,
    /// Additions for zones 1, 2 and 3.
    pub zones: [Money; 3],
    /// Addition per hour, evening and night.
    pub evening: HourlyRate,
    /// Addition per hour, weekend and public holidays.
    pub weekend: HourlyRate,
    /// Addition per hour, demanding tasks.
    pub demanding: HourlyRate,
    /// The hour of the day at which the evening begins.
    pub evening_from: u32,
    /// The hour of the day at which the night ends.
    pub evening_to: u32,
    /// The hour of Saturday at which the weekend begins.
    pub weekend_from: u32,
    /// The hour of Monday at which the weekend ends.
    pub weekend_to: u32,
    /// The shortest billed time.
    pub minimum: Hours,
    /// The step of billed time after that.
    pub step: Hours,
    /// Hours billed for an acute order.
    pub acute: Hours,
}

impl LawInForce {
    /// The law on a day; `None` on days before the tool's first day.
    #[must_use]
    pub fn on(day: Date) -> Option<Self> {
        let decimal = |schedule: &Schedule| schedule.on(day).map(Entry::decimal);
        let whole = |schedule: &Schedule| decimal(schedule).and_then(|number| number.to_u32());
        Some(Self {
            day,
            ceiling: decimal(&parameters::CEILING_AT_FULL_TIME)?.into(),
            full_time: decimal(&parameters::FULL_TIME)?.into(),
            education_ceiling: decimal(&parameters::EDUCATION_CEILING)?.into(),
            backdating_months: whole(&parameters::BACKDATING)?,
            review_years: whole(&parameters::REVIEW)?,
            first_meeting_months: whole(&parameters::FIRST_MEETING)?,
            payment_days: whole(&parameters::PAYMENT)?,
            weeks_per_quarter: weeks(decimal(&parameters::WEEKS_PER_QUARTER)?),
            weeks_per_year: weeks(decimal(&parameters::WEEKS_PER_YEAR)?),
            weeks_per_month_rounded: weeks(decimal(&parameters::WEEKS_PER_MONTH_ROUNDED)?),
            holiday_allowance: percent(decimal(&parameters::HOLIDAY_ALLOWANCE)?),
            holiday_supplement: percent(decimal(&parameters::HOLIDAY_SUPPLEMENT)?),
            state_share: percent(decimal(&parameters::STATE_SHARE)?),
            rate: parameters::RATE.on(day),
            rate_fresh_months: whole(&parameters::RATE_FRESH)?,
            tariff: Tariff::on(day),
        })
    }

    /// Weeks in a month: a twelfth of the year's weeks.
    #[must_use]
    pub fn weeks_per_month(&self) -> Weeks {
        Weeks::new(self.weeks_per_year.exact().over(Exact::whole(12)))
    }
}

impl Tariff {
    /// The tariff on a day; `None` before its first day.
    #[must_use]
    pub fn on(day: Date) -> Option<Self> {
        let decimal = |schedule: &Schedule| schedule.on(day).map(Entry::decimal);
        let whole = |schedule: &Schedule| decimal(schedule).and_then(|number| number.to_u32());
        Some(Self {
            hour: decimal(&parameters::INTERPRETING_HOUR)?.into(),
            zones: [
                decimal(&parameters::INTERPRETING_ZONE_1)?.into(),
                decimal(&parameters::INTERPRETING_ZONE_2)?.into(),
                decimal(&parameters::INTERPRETING_ZONE_3)?.into(),
            ],
            evening: decimal(&parameters::INTERPRETING_EVENING)?.into(),
            weekend: decimal(&parameters::INTERPRETING_WEEKEND)?.into(),
            demanding: decimal(&parameters::INTERPRETING_DEMANDING)?.into(),
            evening_from: whole(&parameters::INTERPRETING_EVENING_FROM)?,
            evening_to: whole(&parameters::INTERPRETING_EVENING_TO)?,
            weekend_from: whole(&parameters::INTERPRETING_WEEKEND_FROM)?,
            weekend_to: whole(&parameters::INTERPRETING_WEEKEND_TO)?,
            minimum: decimal(&parameters::INTERPRETING_MINIMUM)?.into(),
            step: decimal(&parameters::INTERPRETING_STEP)?.into(),
            acute: decimal(&parameters::INTERPRETING_ACUTE)?.into(),
        })
    }
}

fn weeks(number: Decimal) -> Weeks {
    Weeks::new(number.into())
}

fn percent(number: Decimal) -> Share {
    Share::percent_of(number.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> Option<LawInForce> {
        LawInForce::on(Date::from_ymd_opt(year, month, day)?)
    }

    #[test]
    fn the_tool_begins_with_the_order() {
        assert!(on(2019, 12, 31).is_none());
        assert!(on(2020, 1, 1).is_some());
    }

    #[test]
    fn the_rate_has_no_value_before_its_first_day() {
        assert!(on(2022, 9, 30).is_some_and(|law| law.rate.is_none()));
        assert!(on(2022, 10, 1).is_some_and(|law| law.rate.is_some()));
    }

    #[test]
    fn the_tariff_begins_with_the_amending_order() {
        assert!(on(2020, 9, 9).is_some_and(|law| law.tariff.is_none()));
        assert!(on(2020, 9, 10).is_some_and(|law| law.tariff.is_some()));
    }

    #[test]
    fn a_month_is_a_twelfth_of_the_year() {
        let month = on(2026, 3, 2).map(|law| law.weeks_per_month().exact());
        assert_eq!(month, Some(Exact::ratio(13, 3)));
    }
}
