//! An answer, read back in words.

use super::amounts::{clock, date, hours, hours_of_week, hours_per_week, money, rate};
use super::choices::choice;
use super::fields::job_heading;
use crate::domain::facts::{Answer, FactId, FactKind, Facts, Wage, WeeklyHours};
use crate::i18n::Reader;

/// What was answered.
pub(super) fn answer(fact: FactId, reader: &Reader<'_>) -> String {
    let facts = reader.facts;
    match fact.kind() {
        FactKind::Closed => read(&facts.choice(fact), |it| choice(fact, *it, reader).text),
        FactKind::HoursPerJob => weekly(fact, facts),
        FactKind::Hours => read(&facts.interpreting_hours, |it| {
            let (plain, to_the_minute) = (hours(it.hours()), clock(it.hours().exact()));
            both(plain, &to_the_minute)
        }),
        FactKind::Rate => {
            let answer = if fact == FactId::OrdinaryRate {
                &facts.ordinary_rate
            } else {
                &facts.grant_rate
            };
            read(answer, |it| rate(it.per_hour()))
        }
        FactKind::Wage => read(&facts.wage, |it| match it {
            Wage::Hourly(amount) => rate(amount.per_hour()),
            Wage::Monthly(amount) => format!("{} om måneden", money(amount.money())),
        }),
        FactKind::Amount => read(&facts.documented_additions, |it| {
            format!("{} på et kvartal", money(it.money()))
        }),
        FactKind::Day => {
            let answer = if fact == FactId::Start {
                &facts.start
            } else {
                &facts.application_received
            };
            read(answer, |it| date(*it))
        }
    }
}

fn read<T>(answer: &Answer<T>, words: impl Fn(&T) -> String) -> String {
    match answer {
        Answer::Known(value) => words(value),
        Answer::Unknown => "Ved ikke".to_owned(),
        Answer::Unanswered => "Ikke besvaret".to_owned(),
    }
}

/// Hours a week, for each job; for a fleksjob the effective hours too.
fn weekly(fact: FactId, facts: &Facts) -> String {
    let needed = fact == FactId::NeededHours;
    let answer = if needed {
        &facts.needed_hours
    } else {
        &facts.working_hours
    };
    let mut text = read(answer, |jobs| of_jobs(jobs));
    if let (false, Some(effective)) = (needed, facts.effective_hours.known()) {
        text.push_str(". Løn for ");
        text.push_str(&hours_per_week(effective.per_week()));
    }
    text
}

fn of_jobs(jobs: &[WeeklyHours]) -> String {
    match jobs {
        [one] => {
            let plain = hours_of_week(one.per_week());
            let to_the_minute = clock(one.per_week().exact());
            format!("{} om ugen", both(plain, &to_the_minute))
        }
        several => several
            .iter()
            .enumerate()
            .map(|(place, hours)| {
                let job = job_heading(place.saturating_add(1));
                format!("{job}: {}", hours_per_week(hours.per_week()))
            })
            .collect::<Vec<_>>()
            .join(". "),
    }
}

/// `18,5 timer (18 timer og 30 minutter)`, or one of them where they are the same.
fn both(plain: String, to_the_minute: &str) -> String {
    if plain == to_the_minute {
        plain
    } else {
        format!("{plain} ({to_the_minute})")
    }
}
