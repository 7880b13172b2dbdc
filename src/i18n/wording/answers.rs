//! An answer, read back in words.

use super::choices::choice;
use super::fields::job_heading;
use crate::domain::facts::{Answer, FactId, FactKind, Facts, Form, Wage, WeeklyHours};
use crate::i18n::text::t;
use crate::i18n::{Catalogue, Reader};

/// What was answered.
pub(super) fn answer(fact: FactId, reader: &Reader<'_>) -> String {
    let facts = reader.facts;
    let words = reader.words;
    match fact.kind() {
        FactKind::Closed => read(&facts.choice(fact), words, |it| {
            choice(fact, *it, reader).text
        }),
        FactKind::WorkingHours => working_hours(facts, words),
        FactKind::NeededHours => read(&facts.needed_hours, words, |jobs| of_jobs(jobs, words)),
        FactKind::InterpretingHours => read(&facts.interpreting_hours, words, |it| {
            let (plain, to_the_minute) = (words.hours(it.hours()), words.clock(it.hours().exact()));
            both(plain, &to_the_minute)
        }),
        FactKind::OrdinaryRate => read(&facts.ordinary_rate, words, |it| words.rate(it.per_hour())),
        FactKind::GrantRate => read(&facts.grant_rate, words, |it| words.rate(it.per_hour())),
        FactKind::Wage => read(&facts.wage, words, |it| match it {
            Wage::Hourly(amount) => words.rate(amount.per_hour()),
            Wage::Monthly(amount) => words.per_month(amount.money()),
        }),
        FactKind::DocumentedAdditions => read(&facts.documented_additions, words, |it| {
            words.fill(
                t!("{beløb} på et kvartal"),
                &[("beløb", words.money(it.money()))],
            )
        }),
        FactKind::Start => read(&facts.start, words, |it| words.date(*it)),
        FactKind::ApplicationReceived => {
            read(&facts.application_received, words, |it| words.date(*it))
        }
    }
}

fn read<T>(answer: &Answer<T>, words: &Catalogue, said: impl Fn(&T) -> String) -> String {
    match answer {
        Answer::Known(value) => said(value),
        Answer::Unknown => words.word(t!("Ved ikke")),
        Answer::Unanswered => words.word(t!("Ikke besvaret")),
    }
}

/// Hours a week, for each job; for a fleksjob the effective hours too.
fn working_hours(facts: &Facts, words: &Catalogue) -> String {
    let text = read(&facts.working_hours, words, |jobs| of_jobs(jobs, words));
    let fleksjob = facts.form == Answer::Known(Form::Fleksjob);
    if let Some(effective) = facts.effective_hours.known().filter(|_| fleksjob) {
        let figures = [
            ("arbejdstid", text),
            ("løn", words.hours_per_week(effective.per_week())),
        ];
        return words.fill(t!("{arbejdstid}. Løn for {løn}"), &figures);
    }
    text
}

fn of_jobs(jobs: &[WeeklyHours], words: &Catalogue) -> String {
    match jobs {
        [one] => {
            let plain = words.hours_of_week(one.per_week());
            let to_the_minute = words.clock(one.per_week().exact());
            words.fill(
                t!("{timer} om ugen"),
                &[("timer", both(plain, &to_the_minute))],
            )
        }
        several => several
            .iter()
            .enumerate()
            .map(|(place, hours)| {
                let job = job_heading(place.saturating_add(1), words);
                format!("{job}: {}", words.hours_per_week(hours.per_week()))
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
