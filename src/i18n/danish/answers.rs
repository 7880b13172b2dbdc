//! An answer, read back in words.

use super::amounts::{clock, date, hours, hours_of_week, hours_per_week, money, rate};
use super::choices::choice;
use super::fields::job_heading;
use crate::domain::facts::{Answer, FactId, FactKind, Facts, Form, Wage, WeeklyHours};
use crate::i18n::Reader;

/// What was answered.
pub(super) fn answer(fact: FactId, reader: &Reader<'_>) -> String {
    let facts = reader.facts;
    match fact.kind() {
        FactKind::Closed => read(&facts.choice(fact), |it| choice(fact, *it, reader).text),
        FactKind::WorkingHours => working_hours(facts),
        FactKind::NeededHours => read(&facts.needed_hours, |jobs| of_jobs(jobs)),
        FactKind::InterpretingHours => read(&facts.interpreting_hours, |it| {
            let (plain, to_the_minute) = (hours(it.hours()), clock(it.hours().exact()));
            both(plain, &to_the_minute)
        }),
        FactKind::OrdinaryRate => read(&facts.ordinary_rate, |it| rate(it.per_hour())),
        FactKind::GrantRate => read(&facts.grant_rate, |it| rate(it.per_hour())),
        FactKind::Wage => read(&facts.wage, |it| match it {
            Wage::Hourly(amount) => rate(amount.per_hour()),
            Wage::Monthly(amount) => format!("{} om måneden", money(amount.money())),
        }),
        FactKind::DocumentedAdditions => read(&facts.documented_additions, |it| {
            format!("{} på et kvartal", money(it.money()))
        }),
        FactKind::Start => read(&facts.start, |it| date(*it)),
        FactKind::ApplicationReceived => read(&facts.application_received, |it| date(*it)),
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
fn working_hours(facts: &Facts) -> String {
    let mut text = read(&facts.working_hours, |jobs| of_jobs(jobs));
    let fleksjob = facts.form == Answer::Known(Form::Fleksjob);
    if let Some(effective) = facts.effective_hours.known().filter(|_| fleksjob) {
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
