//! A link with figures (*link med tal*): the few answers that can travel in an address.
//!
//! A browser keeps the addresses that it has opened, and people pass them on. So a link holds figures
//! about a job and its pay and nothing else: [`LinkKey`] is all that there is to hold, and no key of
//! health is in it.
//!
//! A link goes through mail programs and chats. So it is written with letters, digits, `-`, `.` and `_`
//! alone behind its keys, which none of them encodes or breaks at, and it is read as they leave it:
//! percent-encoded, and with the full stop or the bracket of the sentence that it stood in.

use super::{Case, CaseError, FORMAT, VERSION, facts, json};
use crate::domain::facts::Facts;
use crate::domain::quantity::Date;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// What a link begins with, behind the `#` of an address.
pub const START: &str = "tal&";
/// The same as a mail program may leave it.
const START_ENCODED: &str = "tal%26";
/// The most characters behind the `#`, once they are decoded.
pub const LONGEST: usize = 400;
/// How many characters one becomes at most where it is percent-encoded.
const ENCODED: usize = 3;
/// How several jobs stand beside each other.
const BETWEEN_JOBS: char = '_';
/// How they stood beside each other in earlier links.
const BETWEEN_JOBS_EARLIER: char = ',';
/// What stands between hours and minutes.
const MINUTES: char = 'h';
/// What stands there in a case file, and stood there in earlier links.
const MINUTES_IN_FILE: char = ':';
/// What the sentence around a link leaves at its end.
const LEFT_BEHIND: [char; 10] = ['.', ',', ';', ':', '!', '?', ')', '>', '"', '\''];

/// What a link can hold: keys of the case file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKey {
    /// Hours of work a week, by job.
    WorkingHours,
    /// Hours of help a week, by job.
    NeededHours,
    /// The assistant's wage an hour, in kroner.
    WagePerHour,
    /// The assistant's wage a month at full time, in kroner.
    WagePerMonth,
    /// The rate of the grant, in kroner an hour.
    GrantRate,
    /// Holiday pay.
    HolidayPay,
    /// Documented additions, in kroner a quarter.
    DocumentedAdditions,
    /// The first day of help.
    Start,
    /// The day on which the application came.
    ApplicationReceived,
}

impl LinkKey {
    /// Every key, in the order of a link.
    pub const ALL: [Self; 9] = [
        Self::WorkingHours,
        Self::NeededHours,
        Self::WagePerHour,
        Self::WagePerMonth,
        Self::GrantRate,
        Self::HolidayPay,
        Self::DocumentedAdditions,
        Self::Start,
        Self::ApplicationReceived,
    ];

    /// The key in the case file, and in the link.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WorkingHours => "working_hours",
            Self::NeededHours => "needed_hours",
            Self::WagePerHour => "wage_per_hour",
            Self::WagePerMonth => "wage_per_month",
            Self::GrantRate => "grant_rate",
            Self::HolidayPay => "holiday_pay",
            Self::DocumentedAdditions => "documented_additions",
            Self::Start => "start",
            Self::ApplicationReceived => "application_received",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.code() == code)
    }

    const fn is_by_job(self) -> bool {
        match self {
            Self::WorkingHours | Self::NeededHours => true,
            Self::WagePerHour
            | Self::WagePerMonth
            | Self::GrantRate
            | Self::HolidayPay
            | Self::DocumentedAdditions
            | Self::Start
            | Self::ApplicationReceived => false,
        }
    }
}

/// What stands behind the `#` of a link with the figures of a case; nothing where it has none. What is
/// not known is left out.
#[must_use]
pub fn write(facts: &Facts) -> Option<String> {
    let table = serde_json::to_value(facts::table(facts)).ok()?;
    let pairs: Vec<String> = LinkKey::ALL
        .into_iter()
        .filter_map(|key| {
            let text = match table.get(key.code())? {
                Value::String(text) if text != "unknown" => text.clone(),
                Value::Array(jobs) => {
                    let jobs: Option<Vec<&str>> = jobs.iter().map(Value::as_str).collect();
                    let jobs = jobs?.join(&BETWEEN_JOBS.to_string());
                    jobs.replace(MINUTES_IN_FILE, &MINUTES.to_string())
                }
                Value::String(_)
                | Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::Object(_) => return None,
            };
            Some(format!("{}={text}", key.code()))
        })
        .collect();
    (!pairs.is_empty()).then(|| format!("{START}{}", pairs.join("&")))
}

/// Whether what stands behind the `#` of an address is meant as a link with figures. It is asked on
/// every page, before the code is here that reads one: so it decodes nothing.
#[must_use]
pub fn is_link(fragment: &str) -> bool {
    fragment.starts_with(START) || fragment.starts_with(START_ENCODED)
}

/// The text of a fragment without what mail programs made of it.
fn decoded(fragment: &str) -> Option<Cow<'_, str>> {
    if fragment.len() > LONGEST.saturating_mul(ENCODED) {
        return None;
    }
    percent_decode_str(fragment).decode_utf8().ok()
}

/// Reads what stands behind the `#` of a link, with the strictness of a case file.
///
/// # Errors
/// [`CaseError::BrokenLink`] for whatever is not a link, is too long, or holds more than a link can.
pub fn read(fragment: &str, day: Date) -> Result<Case, CaseError> {
    values(fragment)
        .and_then(|facts| {
            let file = serde_json::json!({
                "format": FORMAT,
                "version": VERSION,
                "day": day.to_string(),
                "facts": facts,
            });
            json::open(&file.to_string()).ok()
        })
        .filter(|case| case.without_health() == *case)
        .ok_or(CaseError::BrokenLink)
}

fn values(fragment: &str) -> Option<Map<String, Value>> {
    let fragment = decoded(fragment)?;
    let left_behind = |sign: char| sign.is_whitespace() || LEFT_BEHIND.contains(&sign);
    let fragment = fragment.trim_end_matches(left_behind);
    let pairs = fragment
        .strip_prefix(START)
        .filter(|_| fragment.len() <= LONGEST)?;
    let mut values = Map::new();
    for pair in pairs.split('&') {
        let (code, text) = pair.split_once('=')?;
        let key = LinkKey::from_code(code)?;
        let value = if key.is_by_job() {
            text.split([BETWEEN_JOBS, BETWEEN_JOBS_EARLIER])
                .map(|job| job.replacen(MINUTES, &MINUTES_IN_FILE.to_string(), 1))
                .map(Value::from)
                .collect()
        } else {
            Value::from(text)
        };
        if values.insert(code.to_owned(), value).is_some() {
            return None;
        }
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::{
        Answer, Choice, EnteredAmount, FactId, HolidayPay, Wage, WeeklyHours, WrittenHours,
    };

    fn day() -> Date {
        Date::from_ymd_opt(2026, 3, 2).expect("a day")
    }

    fn weekly(hours: WrittenHours) -> WeeklyHours {
        WeeklyHours::new(hours).expect("hours")
    }

    fn kroner(hundredths: i64) -> EnteredAmount {
        EnteredAmount::new(rust_decimal::Decimal::new(hundredths, 2)).expect("an amount")
    }

    /// Every fact with an answer.
    fn all() -> Facts {
        let mut facts = Facts::default();
        for fact in FactId::ALL {
            if let Some(choice) = fact.choices().next() {
                facts.choose(fact, choice);
            }
        }
        facts.working_hours = Answer::Known(vec![
            weekly(WrittenHours::Minutes(1110)),
            weekly(WrittenHours::Decimal(10.into())),
        ]);
        facts.needed_hours = Answer::Known(vec![
            weekly(WrittenHours::Minutes(90)),
            weekly(WrittenHours::Decimal(2.into())),
        ]);
        facts.wage = Answer::Known(Wage::Hourly(kroner(18_550)));
        facts.grant_rate = Answer::Known(kroner(12_823));
        facts.documented_additions = Answer::Known(kroner(120_000));
        facts.choose(
            FactId::HolidayPay,
            Choice::HolidayPay(HolidayPay::Allowance),
        );
        facts.start = Answer::Known(day());
        facts.application_received = Answer::Known(day());
        facts
    }

    #[test]
    fn a_link_holds_the_figures_and_nothing_else() {
        let link = write(&all()).expect("a link");
        assert_eq!(
            link,
            "tal&working_hours=18h30_10&needed_hours=1h30_2&wage_per_hour=185.5&grant_rate=128.23\
             &holiday_pay=allowance&documented_additions=1200&start=2026-03-02\
             &application_received=2026-03-02"
        );
        let case = read(&link, day()).expect("a case");
        let answered = |fact: &FactId| case.facts.is_answered(*fact);
        let held: Vec<FactId> = FactId::ALL.into_iter().filter(answered).collect();
        assert_eq!(held.len(), 8);
        assert!(!held.iter().any(|fact| fact.concerns_health()));
        assert!(held.iter().all(|fact| case.facts.agrees(*fact, &all())));
        assert_eq!(write(&case.facts), Some(link));
        assert_eq!(write(&Facts::default()), None);
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let mut facts = Facts::default();
        for fact in FactId::ALL {
            facts.answer_unknown(fact);
        }
        assert_eq!(write(&facts), None);
    }

    #[test]
    fn a_link_with_anything_else_is_refused() {
        for fragment in [
            "",
            "tal",
            "tal&",
            "borger",
            "tal&lasting=yes",
            "tal&helper=interpreter",
            "tal&working_hours=37&lasting=yes",
            "tal&working_hours=37&working_hours=30",
            "tal&working_hours=169",
            "tal&working_hours=",
            "tal&working_hours=37&",
            "tal&wage_per_hour=185.505",
            "tal&wage_per_hour=185&wage_per_month=30000",
            "tal&start=2026-02-30",
            "tal&working_hours=3%207",
            "tal&working_hours=%FF",
            "tal&working_hours=3%",
            "tal&working_hours=18hh30",
            "tal&working_hours=18h30h10",
            "tal&working_hours=18:30h10",
            "tal&working_hours=h30",
            "tal&working_hours=18h",
            "tal&working_hours=37__10",
            "tal&wage_per_hour=185_200",
            "tal&wage_per_hour=18h30",
            "tal&lasting%3Dyes",
            "tal&working_hours=<script>",
        ] {
            assert_eq!(
                read(fragment, day()).err(),
                Some(CaseError::BrokenLink),
                "{fragment}"
            );
        }
        for one in ["1", "%31"] {
            let long = format!("tal&working_hours=37&wage_per_hour={}", one.repeat(400));
            assert_eq!(read(&long, day()).err(), Some(CaseError::BrokenLink));
        }
    }

    #[test]
    fn a_link_is_read_as_a_mail_program_leaves_it() {
        let facts = |fragment: &str| {
            assert!(is_link(fragment), "{fragment}");
            read(fragment, day()).expect(fragment).facts
        };
        let plain = facts("tal&working_hours=18h30_10&wage_per_hour=185.5");
        for fragment in [
            // As it was written earlier.
            "tal&working_hours=18:30,10&wage_per_hour=185.5",
            "tal&working_hours=18%3A30%2C10&wage_per_hour=185.5",
            "tal%26working_hours%3D18h30_10%26wage_per_hour%3D185.5",
            "tal&working_hours=18h30_10&wage_per_hour=185.5.",
            "tal&working_hours=18h30_10&wage_per_hour=185.5).",
            "tal&working_hours=18h30_10&wage_per_hour=185.5%3E,",
            "tal&working_hours=18h30_10&wage_per_hour=185.5%20",
        ] {
            assert_eq!(facts(fragment), plain, "{fragment}");
        }
        assert!(!is_link("borger") && !is_link("tal") && !is_link("%"));
    }
}
