//! Days, moments and quarters. Each has one spelling.

use super::Kind;
use crate::casefile::accepted::{Accepted, What};
use crate::domain::facts::day_in_range;
use crate::domain::quantity::{Date, Quarter};
use chrono::{NaiveDateTime, NaiveTime, Timelike};

/// The first day that is accepted: the year in which the act began.
const FIRST: Date = day(1998, 1, 1);
/// The last day that is accepted.
const LAST: Date = day(2099, 12, 31);

const fn day(year: i32, month: u32, day: u32) -> Date {
    match Date::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => Date::MIN,
    }
}

/// Numbers with a sign between them. (The parser of `chrono` takes many forms, which would be a good
/// part of the program.)
fn numbers<const COUNT: usize>(text: &str, between: char) -> Option<[u32; COUNT]> {
    let numbers: Option<Vec<u32>> = text.split(between).map(|it| it.parse().ok()).collect();
    numbers?.try_into().ok()
}

/// A day.
#[derive(Clone, Copy, Debug)]
pub struct Day;

impl Kind for Day {
    type Value = Date;
    const ACCEPTED: Accepted = Accepted::only(What::Day {
        from: FIRST,
        to: LAST,
    });

    fn read(text: &str) -> Option<Date> {
        let [year, month, day] = numbers(text, '-')?;
        let day = Date::from_ymd_opt(year.try_into().ok()?, month, day)?;
        // Numbers have other spellings too: only the one that is written is accepted.
        if Self::write(&day) == text {
            day_in_range(day).ok()
        } else {
            None
        }
    }

    fn write(value: &Date) -> String {
        value.to_string()
    }
}

/// A day and a time.
#[derive(Clone, Copy, Debug)]
pub struct Moment;

impl Kind for Moment {
    type Value = NaiveDateTime;
    const ACCEPTED: Accepted = Accepted::only(What::Moment {
        from: FIRST,
        to: LAST,
    });

    fn read(text: &str) -> Option<NaiveDateTime> {
        let (day, time) = text.split_once('T')?;
        let [hour, minute] = numbers(time, ':')?;
        let time = NaiveTime::from_hms_opt(hour, minute, 0)?;
        let moment = Day::read(day)?.and_time(time);
        (Self::write(&moment) == text).then_some(moment)
    }

    fn write(value: &NaiveDateTime) -> String {
        let (hour, minute) = (value.hour(), value.minute());
        format!("{}T{hour:02}:{minute:02}", value.date())
    }
}

/// A quarter of a year.
#[derive(Clone, Copy, Debug)]
pub struct QuarterOfYear;

impl Kind for QuarterOfYear {
    type Value = Quarter;
    const ACCEPTED: Accepted = Accepted::only(What::Quarter {
        from: FIRST,
        to: LAST,
    });

    fn read(text: &str) -> Option<Quarter> {
        let (year, number) = text.split_once("-Q")?;
        let quarter = Quarter::new(year.parse().ok()?, number.parse().ok()?)?;
        day_in_range(quarter.first_day()).ok()?;
        (Self::write(&quarter) == text).then_some(quarter)
    }

    fn write(value: &Quarter) -> String {
        format!("{}-Q{}", value.year(), value.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_in_one_way() {
        assert!(Day::read("2026-03-02").is_some());
        for text in [
            "2026-3-2",
            "+2026-03-02",
            "2026-02-30",
            "1997-12-31",
            "2100-01-01",
            "",
            "2/3-2026",
        ] {
            assert_eq!(Day::read(text), None, "{text}");
        }
    }

    #[test]
    fn moments_have_hours_and_minutes() {
        assert!(Moment::read("2026-03-04T09:00").is_some());
        for text in [
            "2026-03-04",
            "2026-03-04T9:00",
            "2026-03-04T09:00:00",
            "2026-03-04T24:00",
            "2026-03-04 09:00",
        ] {
            assert_eq!(Moment::read(text), None, "{text}");
        }
    }

    #[test]
    fn quarters_are_one_to_four() {
        assert!(QuarterOfYear::read("2026-Q1").is_some());
        for text in [
            "2026-Q0", "2026-Q5", "2026-Q01", "26-Q1", "1997-Q4", "2100-Q1", "2026-q1", "-Q",
        ] {
            assert_eq!(QuarterOfYear::read(text), None, "{text}");
        }
    }
}
