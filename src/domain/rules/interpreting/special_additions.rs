//! IN-03. Additions for evening, weekend and demanding tasks (*særlige tillæg*).
//!
//! **The text.** "Ved tolkning i weekend og på helligdage er der særlige tillæg på timeprisen. Det
//! samme gør sig gældende for særligt krævende tolkninger." (BEK 1317/2020 § 24 b).
//!
//! **In plain words.** An addition per hour counts for the minutes of the interpreting itself that
//! lie inside its window, by the calendar of each day; not for time that is only billed. Weekend
//! and holiday replace evening; demanding is added to either.
//!
//! **Source.** BEK § 24 b (BEK 1317/2020), read March 2026. Interpreting suppliers' price lists,
//! read November 2026. LAW-PART. The evening addition is not in the part that was read: UNCERTAIN.
//! How windows meet, and that the time of an acute order or of the shortest bill in which nobody
//! interpreted (IN-05, IN-07) has no addition, is DESIGN.
//!
//! **Not modelled.** What an especially demanding task is: the supplier says so on the bill. Other
//! days that a supplier bills as holidays: only the church's holidays count, as in the calendar.

use crate::domain::law::{Citation, Confidence, Source, Tariff, is_public_holiday, parameters};
use crate::domain::quantity::{Date, Exact, Hours};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};
use chrono::{Datelike, Duration, NaiveDateTime, NaiveTime, Timelike, Weekday};

/// IN-03 (*særlige tillæg*).
pub static RULE: Rule = Rule {
    id: RuleId::In03,
    citations: &[
        Citation::new(Source::Order2020, "§ 24 b"),
        Citation::new(Source::InterpreterSuppliers, ""),
        Citation::new(
            Source::Design,
            "tillæg gælder kun tiden, hvor der er tolket",
        ),
    ],
    confidence: Confidence::Uncertain,
};

/// IN-03 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Special additions",
    text: "»Ved tolkning i weekend og på helligdage er der særlige tillæg på timeprisen. Det \
           samme gør sig gældende for særligt krævende tolkninger.« (BEK 1317/2020 § 24 b)",
    plain_words: "An addition per hour counts for the minutes of the interpreting itself that lie \
           inside its window, by the calendar of each day; not for time that is only billed. \
           Weekend and holiday replace evening; demanding is added to either.",
    valid: "From the first day of its parameters; unconfirmed after 2023.",
    not_modelled: "What an especially demanding task is: the supplier says so on the bill. Other \
           days that a supplier bills as holidays: only the church's holidays count, as in the \
           calendar.",
    parameters: &[
        &parameters::INTERPRETING_EVENING,
        &parameters::INTERPRETING_WEEKEND,
        &parameters::INTERPRETING_DEMANDING,
        &parameters::INTERPRETING_EVENING_FROM,
        &parameters::INTERPRETING_EVENING_TO,
        &parameters::INTERPRETING_WEEKEND_FROM,
        &parameters::INTERPRETING_WEEKEND_TO,
    ],
    milestones: &[&parameters::GREAT_PRAYER_DAY_ENDED],
};

/// The hours of a job that fall in each window with an addition of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Windows {
    /// Evening and night, outside weekends.
    pub evening: Hours,
    /// Weekend and public holidays; they replace the evening.
    pub weekend: Hours,
    /// The part of the weekend's hours that lies on public holidays outside it.
    pub holiday: Hours,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Window {
    Daytime,
    Evening,
    Weekend,
    Holiday,
}

/// The hours of each window in a job that begins at `start` and takes so long.
#[must_use]
pub fn windows(start: NaiveDateTime, length: Hours, tariff: &Tariff) -> Windows {
    let end = start
        .checked_add_signed(Duration::seconds(length.whole_seconds()))
        .unwrap_or(start);
    let (mut evening, mut weekend, mut holiday) = (0_i64, 0_i64, 0_i64);
    let mut at = start;
    while at < end {
        let until = next_boundary(at, tariff).min(end);
        let length = until.signed_duration_since(at).num_seconds();
        match window(at, tariff) {
            Window::Daytime => {}
            Window::Evening => evening = evening.saturating_add(length),
            Window::Weekend => weekend = weekend.saturating_add(length),
            Window::Holiday => holiday = holiday.saturating_add(length),
        }
        at = until;
    }
    Windows {
        evening: hours(evening),
        weekend: hours(weekend.saturating_add(holiday)),
        holiday: hours(holiday),
    }
}

fn hours(seconds: i64) -> Hours {
    Hours::new(Exact::ratio(seconds.into(), 3600))
}

/// The window of a moment: the weekend is Saturday to Monday, a public holiday its whole day.
fn window(at: NaiveDateTime, tariff: &Tariff) -> Window {
    let hour = at.hour();
    let weekend = match at.weekday() {
        Weekday::Sat => hour >= tariff.weekend_from,
        Weekday::Sun => true,
        Weekday::Mon => hour < tariff.weekend_to,
        Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => false,
    };
    if weekend {
        Window::Weekend
    } else if is_public_holiday(at.date()) {
        Window::Holiday
    } else if (tariff.evening_to..tariff.evening_from).contains(&hour) {
        Window::Daytime
    } else {
        Window::Evening
    }
}

/// The next moment at which a window can change: one of the tariff's hours, or midnight.
fn next_boundary(at: NaiveDateTime, tariff: &Tariff) -> NaiveDateTime {
    let hours = [
        tariff.weekend_from,
        tariff.weekend_to,
        tariff.evening_to,
        tariff.evening_from,
    ];
    let next_hour = hours.into_iter().filter(|hour| *hour > at.hour()).min();
    next_hour
        .and_then(|hour| NaiveTime::from_hms_opt(hour, 0, 0))
        .map_or_else(
            || midnight_after(at.date()),
            |time| at.date().and_time(time),
        )
}

fn midnight_after(day: Date) -> NaiveDateTime {
    day.succ_opt().unwrap_or(Date::MAX).and_time(NaiveTime::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(month: u32, day: u32, hour: u32, minute: u32, minutes: i128) -> Option<[i128; 3]> {
        let day = Date::from_ymd_opt(2026, month, day)?;
        let start = day.and_hms_opt(hour, minute, 0)?;
        let found = windows(start, Hours::minutes(minutes), &Tariff::on(day)?);
        let whole = |hours: Hours| i128::from(hours.whole_seconds()) / 60;
        Some([found.evening, found.weekend, found.holiday].map(whole))
    }

    #[test]
    fn evening_begins_at_17_and_ends_at_7() {
        // 4 March 2026 is a Wednesday.
        assert_eq!(at(3, 4, 16, 0, 60), Some([0, 0, 0]));
        assert_eq!(at(3, 4, 16, 30, 60), Some([30, 0, 0]));
        assert_eq!(at(3, 4, 17, 0, 60), Some([60, 0, 0]));
        assert_eq!(at(3, 4, 6, 30, 60), Some([30, 0, 0]));
        assert_eq!(at(3, 4, 23, 0, 120), Some([120, 0, 0]));
        assert_eq!(at(3, 4, 7, 0, 600), Some([0, 0, 0]));
    }

    #[test]
    fn the_weekend_is_saturday_6_to_monday_6() {
        // 7 March 2026 is a Saturday.
        assert_eq!(at(3, 7, 5, 0, 120), Some([60, 60, 0]));
        assert_eq!(at(3, 7, 9, 0, 120), Some([0, 120, 0]));
        assert_eq!(at(3, 8, 20, 0, 60), Some([0, 60, 0]));
        assert_eq!(at(3, 9, 5, 0, 180), Some([60, 60, 0]));
    }

    #[test]
    fn a_public_holiday_counts_as_weekend_from_midnight_to_midnight() {
        // 14 May 2026 is Ascension Day, a Thursday.
        assert_eq!(at(5, 14, 9, 0, 60), Some([0, 60, 60]));
        assert_eq!(at(5, 14, 22, 0, 240), Some([120, 120, 120]));
        assert_eq!(at(5, 13, 22, 0, 240), Some([120, 120, 120]));
        // Whit Monday ends the weekend at 6, and is a holiday until midnight.
        assert_eq!(at(5, 25, 5, 0, 120), Some([0, 120, 60]));
    }

    #[test]
    fn a_part_of_a_minute_counts_as_it_is() {
        let day = Date::from_ymd_opt(2026, 3, 4).unwrap_or_default();
        let third = Hours::new(Exact::ratio(33, 100));
        let start = day.and_hms_opt(18, 0, 0).unwrap_or_default();
        let found = Tariff::on(day).map(|tariff| windows(start, third, &tariff).evening);
        assert_eq!(found, Some(third));
    }
}
