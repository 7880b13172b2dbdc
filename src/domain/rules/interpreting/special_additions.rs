//! IN-03. Additions for evening, weekend and demanding tasks (*særlige tillæg*).
//!
//! **The text.** "Ved tolkning i weekend og på helligdage er der særlige tillæg på timeprisen. Det
//! samme gør sig gældende for særligt krævende tolkninger." (BEK 1317/2020 § 24 b).
//!
//! **In plain words.** An addition per hour counts for the minutes that lie inside its window.
//! Weekend and holiday replace evening; demanding is added to either.
//!
//! **Source.** BEK § 24 b (BEK 1317/2020), read March 2026. Interpreting suppliers' price lists,
//! read November 2026. LAW-PART. The evening addition is not in the part that was read: UNCERTAIN.
//! How windows meet is DESIGN.
//!
//! **Not modelled.** What an especially demanding task is: the supplier says so on the bill. Other
//! days that a supplier bills as holidays: only the church's holidays count, as in the calendar.

use crate::domain::facts::YesNo;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::quantity::{Date, Hours};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};
use chrono::{Datelike, Duration, NaiveDateTime, NaiveTime, Timelike, Weekday};

/// IN-03 (*særlige tillæg*).
pub static RULE: Rule = Rule {
    id: RuleId::In03,
    citations: &[
        Citation::new(Source::Order2020, "§ 24 b"),
        Citation::new(Source::InterpreterSuppliers, ""),
    ],
    confidence: Confidence::Uncertain,
};

/// IN-03 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Special additions",
    text: "»Ved tolkning i weekend og på helligdage er der særlige tillæg på timeprisen. Det \
           samme gør sig gældende for særligt krævende tolkninger.« (BEK 1317/2020 § 24 b)",
    plain_words: "An addition per hour counts for the minutes that lie inside its window. Weekend \
           and holiday replace evening; demanding is added to either.",
    valid: "From the first day of its parameters; unconfirmed after 2023.",
    not_modelled: "What an especially demanding task is: the supplier says so on the bill. Other \
           days that a supplier bills as holidays: only the church's holidays count, as in the \
           calendar.",
    parameters: &[
        &parameters::INTERPRETING_EVENING,
        &parameters::INTERPRETING_WEEKEND,
        &parameters::INTERPRETING_DEMANDING,
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
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Window {
    Daytime,
    Evening,
    Weekend,
}

/// The hours of each window in a job that begins at `start` and takes so many minutes.
#[must_use]
pub fn windows(start: NaiveDateTime, minutes: i64, public_holiday: YesNo) -> Windows {
    let end = start
        .checked_add_signed(Duration::minutes(minutes))
        .unwrap_or(start);
    let (mut evening, mut weekend) = (0_i64, 0_i64);
    let mut at = start;
    while at < end {
        let until = next_boundary(at).min(end);
        let length = until.signed_duration_since(at).num_minutes();
        match window(at, public_holiday) {
            Window::Daytime => {}
            Window::Evening => evening = evening.saturating_add(length),
            Window::Weekend => weekend = weekend.saturating_add(length),
        }
        at = until;
    }
    Windows {
        evening: Hours::minutes(evening.into()),
        weekend: Hours::minutes(weekend.into()),
    }
}

/// Evening is 17 to 7, weekend Saturday 6 to Monday 6.
fn window(at: NaiveDateTime, public_holiday: YesNo) -> Window {
    let hour = at.hour();
    let weekend = match at.weekday() {
        Weekday::Sat => hour >= 6,
        Weekday::Sun => true,
        Weekday::Mon => hour < 6,
        Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => false,
    };
    if weekend || public_holiday == YesNo::Yes {
        Window::Weekend
    } else if (7..17).contains(&hour) {
        Window::Daytime
    } else {
        Window::Evening
    }
}

/// The next moment at which a window can change: 6, 7, 17 or midnight.
fn next_boundary(at: NaiveDateTime) -> NaiveDateTime {
    let next_hour = [6, 7, 17].into_iter().find(|hour| *hour > at.hour());
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

    fn on(day: u32, hour: u32, minute: u32, minutes: i64, holiday: YesNo) -> Option<Windows> {
        let start = Date::from_ymd_opt(2026, 3, day)?.and_hms_opt(hour, minute, 0)?;
        Some(windows(start, minutes, holiday))
    }

    fn expect(evening: i128, weekend: i128) -> Option<Windows> {
        Some(Windows {
            evening: Hours::minutes(evening),
            weekend: Hours::minutes(weekend),
        })
    }

    #[test]
    fn evening_begins_at_17_and_ends_at_7() {
        // 4 March 2026 is a Wednesday.
        assert_eq!(on(4, 16, 0, 60, YesNo::No), expect(0, 0));
        assert_eq!(on(4, 16, 30, 60, YesNo::No), expect(30, 0));
        assert_eq!(on(4, 17, 0, 60, YesNo::No), expect(60, 0));
        assert_eq!(on(4, 6, 30, 60, YesNo::No), expect(30, 0));
        assert_eq!(on(4, 23, 0, 120, YesNo::No), expect(120, 0));
        assert_eq!(on(4, 7, 0, 600, YesNo::No), expect(0, 0));
    }

    #[test]
    fn the_weekend_is_saturday_6_to_monday_6() {
        // 7 March 2026 is a Saturday.
        assert_eq!(on(7, 5, 0, 120, YesNo::No), expect(60, 60));
        assert_eq!(on(7, 9, 0, 120, YesNo::No), expect(0, 120));
        assert_eq!(on(8, 20, 0, 60, YesNo::No), expect(0, 60));
        assert_eq!(on(9, 5, 0, 180, YesNo::No), expect(60, 60));
    }

    #[test]
    fn a_public_holiday_counts_as_weekend() {
        assert_eq!(on(4, 9, 0, 60, YesNo::Yes), expect(0, 60));
        assert_eq!(on(4, 18, 0, 60, YesNo::Yes), expect(0, 60));
    }
}
