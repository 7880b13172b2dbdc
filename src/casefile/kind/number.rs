//! Kinds of exact numbers, each with its unit and its range.

use super::Kind;
use crate::casefile::accepted::{Accepted, From, Range, Unit, What};
use crate::casefile::limits;
use crate::domain::facts::{EnteredAmount, EnteredHours, WeeklyHours, WrittenHours};
use rust_decimal::Decimal;

/// Declares a kind of number.
macro_rules! number {
    (
        $(#[$doc:meta])*
        $kind:ident: $value:ident::$new:ident, $from:ident, $most:expr, $unit:ident, $read:ident, $write:expr
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $kind;

        impl Kind for $kind {
            type Value = $value;
            const ACCEPTED: Accepted = Accepted::only(What::Number(Range {
                from: From::$from,
                most: $most,
                unit: Unit::$unit,
            }));
            const WHOLE_NUMBERS: bool = true;

            fn read(text: &str) -> Option<$value> {
                $value::$new($read(text)?).ok()
            }

            fn write(value: &$value) -> String {
                $write(*value)
            }
        }
    };
}

number! {
    /// Hours a week.
    HoursPerWeek: WeeklyHours::new, AboveZero, WeeklyHours::MOST, HoursPerWeek,
    hours, |value: WeeklyHours| written(value.written())
}

number! {
    /// Hours of a period.
    Hours: EnteredHours::new, Zero, EnteredHours::MOST, Hours,
    hours, |value: EnteredHours| written(value.written())
}

number! {
    /// The length of an interpreting job, in hours.
    JobLength: EnteredHours::of_a_day, AboveZero, EnteredHours::MOST_OF_A_DAY, Hours,
    hours, |value: EnteredHours| written(value.written())
}

number! {
    /// Kroner an hour: a rate or a wage.
    KronerPerHour: EnteredAmount::above_zero, AboveZero, EnteredAmount::MOST, KronerPerHour,
    decimal, |value: EnteredAmount| value.decimal().to_string()
}

number! {
    /// Kroner a month at full working time: a salary.
    KronerPerMonth: EnteredAmount::above_zero, AboveZero, EnteredAmount::MOST, KronerPerMonth,
    decimal, |value: EnteredAmount| value.decimal().to_string()
}

number! {
    /// Kroner.
    Kroner: EnteredAmount::new, Zero, EnteredAmount::MOST, Kroner,
    decimal, |value: EnteredAmount| value.decimal().to_string()
}

number! {
    /// Kroner a quarter.
    KronerPerQuarter: EnteredAmount::new, Zero, EnteredAmount::MOST, KronerPerQuarter,
    decimal, |value: EnteredAmount| value.decimal().to_string()
}

/// Hours: with decimals, `18.5`, or with minutes, `18:30`.
fn hours(text: &str) -> Option<WrittenHours> {
    let Some((hours, minutes)) = text.split_once(':') else {
        return decimal(text).map(WrittenHours::Decimal);
    };
    if text.len() > limits::NUMBER || !digits(hours) || !digits(minutes) || minutes.len() != 2 {
        return None;
    }
    let minutes: u32 = minutes.parse().ok().filter(|minutes| *minutes < 60)?;
    let hours: u32 = hours.parse().ok()?;
    hours
        .checked_mul(60)?
        .checked_add(minutes)
        .map(WrittenHours::Minutes)
}

fn written(hours: WrittenHours) -> String {
    match hours {
        WrittenHours::Decimal(hours) => hours.to_string(),
        WrittenHours::Minutes(minutes) => format!("{}:{:02}", minutes / 60, minutes % 60),
    }
}

/// Digits, and more digits after a point: nothing else is a number here.
fn decimal(text: &str) -> Option<Decimal> {
    if text.len() > limits::NUMBER {
        return None;
    }
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    if digits(whole) && digits(decimals) {
        text.parse().ok()
    } else {
        None
    }
}

fn digits(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_digits_with_a_point_are_numbers() {
        for text in ["37", "0.5", "007.50", "12345678901234567.89"] {
            assert!(decimal(text).is_some(), "{text}");
        }
        for text in [
            "",
            ".",
            ".5",
            "5.",
            "-1",
            "+1",
            "1e3",
            "1_000",
            "1,5",
            "1.2.3",
            " 1",
            "NaN",
            "∞",
            "１",
            "123456789012345678.90",
        ] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }

    #[test]
    fn hours_have_decimals_or_minutes() {
        assert_eq!(hours("18:30"), Some(WrittenHours::Minutes(1110)));
        assert_eq!(hours("0:20"), Some(WrittenHours::Minutes(20)));
        assert_eq!(hours("18.5").map(written).as_deref(), Some("18.5"));
        assert_eq!(hours("18:05").map(written).as_deref(), Some("18:05"));
        for text in [
            "18:60",
            "18:5",
            "18:005",
            ":30",
            "18:",
            "1:2:3",
            "-1:30",
            "99999999999999999:30",
        ] {
            assert_eq!(hours(text), None, "{text}");
        }
    }
}
