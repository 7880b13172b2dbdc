//! A rate that an organisation states (*oplyst sats*): no answer of the case, and no figure of the
//! law.

use super::EnteredAmount;
use crate::domain::law::parameters;
use crate::domain::quantity::Date;

/// The hourly rate of the subsidy as an organisation states it for those who come by its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedRate {
    /// Who states it.
    pub by: String,
    /// The rate: kroner an hour.
    pub rate: EnteredAmount,
    /// The first day it holds.
    pub from: Date,
    /// Where it stands, in words.
    pub source: String,
    /// The address of the source, which begins with `https://`.
    pub address: Option<String>,
}

impl StatedRate {
    /// Whether it is the rate of a day. As in a schedule, the value with the latest first day is: it
    /// is not on the days before its own first day, nor where a built-in rate began after it.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        let built_in = parameters::RATE.on(day);
        self.from <= day && built_in.is_none_or(|entry| entry.first_day() <= self.from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::Decimal;

    fn day(year: i32, month: u32, day: u32) -> Date {
        Date::from_ymd_opt(year, month, day).expect("a day")
    }

    fn from(first: Date) -> StatedRate {
        StatedRate {
            by: "Eksempel".to_owned(),
            rate: EnteredAmount::above_zero(Decimal::new(130, 0)).expect("a rate"),
            from: first,
            source: "Eksempel".to_owned(),
            address: None,
        }
    }

    #[test]
    fn holds_from_its_first_day() {
        let stated = from(day(2024, 4, 1));
        assert!(!stated.holds_on(day(2024, 3, 31)));
        assert!(stated.holds_on(day(2024, 4, 1)));
    }

    #[test]
    fn a_built_in_rate_that_began_later_comes_before_it() {
        let begins = parameters::RATE.entries.last().expect("a rate").first_day();
        let before = begins.pred_opt().expect("a day");
        assert!(from(before).holds_on(before));
        assert!(!from(before).holds_on(begins));
        assert!(from(begins).holds_on(begins));
    }
}
