//! Dated values. A schedule holds start dates only, so it can have neither gaps nor overlaps.

use super::{Citation, Confidence};
use crate::domain::quantity::Date;
use rust_decimal::Decimal;

/// What a value is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Hours a week.
    HoursPerWeek,
    /// Hours.
    Hours,
    /// Kroner an hour.
    KronerPerHour,
    /// Kroner.
    Kroner,
    /// Per cent.
    Percent,
    /// Weeks.
    Weeks,
    /// Weeks a month.
    WeeksPerMonth,
    /// Days.
    Days,
    /// Working days.
    WorkingDays,
    /// Months.
    Months,
    /// Years.
    Years,
    /// A full hour of the day: 17 is 17.00.
    OClock,
}

/// A value as it is written in the law.
///
/// `mantissa / 10^scale`, so that 128,23 is `Value::new(12823, 2)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    mantissa: i64,
    scale: u32,
}

impl Value {
    /// `mantissa / 10^scale`.
    #[must_use]
    pub const fn new(mantissa: i64, scale: u32) -> Self {
        Self { mantissa, scale }
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(number: i64) -> Self {
        Self::new(number, 0)
    }

    /// The value as an exact decimal.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.mantissa, self.scale)
    }
}

/// One value and the first day it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The first day, as year, month, day.
    pub from: (i32, u32, u32),
    /// The value.
    pub value: Value,
    /// Where it stands.
    pub citation: Citation,
    /// How sure we are.
    pub confidence: Confidence,
    /// The day somebody read it there, as year, month, day.
    pub read_on: (i32, u32, u32),
}

impl Entry {
    /// Whether it was read in the law itself, and not only where somebody tells of it.
    #[must_use]
    pub const fn is_confirmed(&self) -> bool {
        matches!(self.confidence, Confidence::Law | Confidence::LawInPart)
    }

    /// The first day the value holds.
    #[must_use]
    pub fn first_day(&self) -> Date {
        let (year, month, day) = self.from;
        Date::from_ymd_opt(year, month, day).unwrap_or(Date::MAX)
    }

    /// The value as an exact decimal.
    #[must_use]
    pub fn decimal(&self) -> Decimal {
        self.value.decimal()
    }
}

/// A parameter of the law: its name, its unit, and its values in the order of their first days.
#[derive(Clone, Copy, Debug)]
pub struct Schedule {
    /// English identifier, as in the glossary.
    pub name: &'static str,
    /// The statutory term.
    pub danish: &'static str,
    /// What it is counted in.
    pub unit: Unit,
    /// Oldest first. Append only.
    pub entries: &'static [Entry],
}

impl Schedule {
    /// The entry in force on a day; `None` before the first one begins.
    ///
    /// There is no fall-back: a day that no entry covers is an outcome of its own.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&'static Entry> {
        self.entries
            .iter()
            .rev()
            .find(|entry| entry.first_day() <= day)
    }
}

/// A day on which something begins to hold, where no amount changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// English identifier, as in the glossary.
    pub name: &'static str,
    /// What begins, in Danish.
    pub danish: &'static str,
    /// The first day, as year, month, day.
    pub from: (i32, u32, u32),
    /// Where it stands.
    pub citation: Citation,
    /// How sure we are.
    pub confidence: Confidence,
}

impl Milestone {
    /// The first day.
    #[must_use]
    pub fn first_day(&self) -> Date {
        let (year, month, day) = self.from;
        Date::from_ymd_opt(year, month, day).unwrap_or(Date::MAX)
    }

    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.first_day() <= day
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::law::Source;

    const fn entry(from: (i32, u32, u32), value: i64) -> Entry {
        Entry {
            from,
            value: Value::whole(value),
            citation: Citation::new(Source::Design, ""),
            confidence: Confidence::Design,
            read_on: (2026, 11, 1),
        }
    }

    static TWO: Schedule = Schedule {
        name: "two",
        danish: "to",
        unit: Unit::Hours,
        entries: &[entry((2020, 1, 1), 1), entry((2021, 7, 1), 2)],
    };

    fn on(year: i32, month: u32, day: u32) -> Option<String> {
        TWO.on(Date::from_ymd_opt(year, month, day)?)
            .map(|entry| entry.decimal().to_string())
    }

    #[test]
    fn the_value_changes_on_its_first_day() {
        assert_eq!(on(2021, 6, 30).as_deref(), Some("1"));
        assert_eq!(on(2021, 7, 1).as_deref(), Some("2"));
        assert_eq!(on(2099, 1, 1).as_deref(), Some("2"));
    }

    #[test]
    fn nothing_holds_before_the_first_day() {
        assert_eq!(on(2019, 12, 31), None);
        assert_eq!(on(2020, 1, 1).as_deref(), Some("1"));
    }
}
