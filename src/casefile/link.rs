//! A link with figures (*link med tal*): the few answers that can travel in an address.
//!
//! A browser keeps the addresses that it has opened, and people pass them on. So a link holds figures
//! about a job and its pay and nothing else: [`LinkKey`] is all that there is to hold, and no key of
//! health is in it.

use super::{Case, CaseError, FORMAT, VERSION, facts, json};
use crate::domain::facts::Facts;
use crate::domain::quantity::Date;
use serde_json::{Map, Value};

/// What a link begins with, behind the `#` of an address.
pub const START: &str = "tal&";
/// The most characters behind the `#`.
pub const LONGEST: usize = 400;
/// How several jobs stand beside each other.
const BETWEEN_JOBS: char = ',';

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
                    jobs?.join(&BETWEEN_JOBS.to_string())
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
    let pairs = fragment
        .strip_prefix(START)
        .filter(|_| fragment.len() <= LONGEST)?;
    let mut values = Map::new();
    for pair in pairs.split('&') {
        let (code, text) = pair.split_once('=')?;
        let key = LinkKey::from_code(code)?;
        let value = if key.is_by_job() {
            text.split(BETWEEN_JOBS).map(Value::from).collect()
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
            "tal&working_hours=18:30,10&needed_hours=1:30,2&wage_per_hour=185.5&grant_rate=128.23\
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
            "tal&working_hours=37%20",
            "tal&working_hours=<script>",
        ] {
            assert_eq!(
                read(fragment, day()).err(),
                Some(CaseError::BrokenLink),
                "{fragment}"
            );
        }
        let long = format!("tal&working_hours=37&wage_per_hour={}", "1".repeat(400));
        assert_eq!(read(&long, day()).err(), Some(CaseError::BrokenLink));
    }
}
