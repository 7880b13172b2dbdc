//! What a value of a case file may be. Errors, the schema and the documentation say it from here.

use crate::domain::quantity::Date;
use rust_decimal::Decimal;

/// What is accepted at a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The values.
    pub what: What,
    /// Whether `"unknown"` is accepted as well: *ved ikke*.
    pub or_unknown: bool,
}

/// The values that are accepted at a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// One of these texts.
    Codes(&'static [&'static str]),
    /// An exact number, written as a text with a point; hours also as `18:30`.
    Number(Range),
    /// A day: `YYYY-MM-DD`.
    Day {
        /// The first day that is accepted.
        from: Date,
        /// The last day that is accepted.
        to: Date,
    },
    /// A day and a time: `YYYY-MM-DDTHH:MM`.
    Moment {
        /// The first day that is accepted.
        from: Date,
        /// The last day that is accepted.
        to: Date,
    },
    /// A quarter: `YYYY-Qn`.
    Quarter {
        /// The first day that is accepted.
        from: Date,
        /// The last day that is accepted.
        to: Date,
    },
    /// Any text.
    Text,
    /// A table.
    Table,
    /// A list.
    List {
        /// The fewest entries.
        least: usize,
        /// The most entries.
        most: usize,
        /// What each entry may be, where that can be told.
        each: Option<&'static Accepted>,
    },
}

/// The numbers that are accepted: at most two decimals, and not below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Where they begin.
    pub from: From,
    /// The largest.
    pub most: Decimal,
    /// What they count.
    pub unit: Unit,
}

/// Where the accepted numbers begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// At zero.
    Zero,
    /// Above zero.
    AboveZero,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Hours a week.
    HoursPerWeek,
    /// Hours.
    Hours,
    /// Kroner an hour.
    KronerPerHour,
    /// Kroner a month, at full working time.
    KronerPerMonth,
    /// Kroner.
    Kroner,
    /// Kroner a quarter.
    KronerPerQuarter,
}

impl Accepted {
    /// Only these values.
    #[must_use]
    pub const fn only(what: What) -> Self {
        Self {
            what,
            or_unknown: false,
        }
    }

    /// These values, or `"unknown"`.
    #[must_use]
    pub const fn or_unknown(self) -> Self {
        Self {
            what: self.what,
            or_unknown: true,
        }
    }
}
