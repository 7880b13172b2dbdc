//! What people read: that nothing is missing, that it is easy, and that its numbers are right.

mod all;
mod borne;
mod files;
mod literals;
mod numbers;
mod opened;
mod pages;
mod papers;
mod promised;
mod readability;
mod report;
mod scenarios;
mod translations;

use personlig_assistance::domain::assessment::{Assessment, assess};
use personlig_assistance::domain::facts::{
    Answer, EnteredAmount, EnteredHours, FactId, FactKind, Facts, Helper, SpecialQualifications,
    Wage, WeeklyHours,
};
use personlig_assistance::domain::quantity::Date;
use personlig_assistance::i18n::{Catalogue, DANISH, Reader};
use personlig_assistance::interview::Door;
use rust_decimal::Decimal;

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

fn today() -> Date {
    day(2026, 3, 2)
}

fn weekly(hundredths: &[i64]) -> Answer<Vec<WeeklyHours>> {
    let hours = |hundredths: &i64| WeeklyHours::new(Decimal::new(*hundredths, 2)).expect("hours");
    Answer::Known(hundredths.iter().map(hours).collect())
}

fn amount(hundredths: i64) -> EnteredAmount {
    EnteredAmount::new(Decimal::new(hundredths, 2)).expect("an amount")
}

/// An ordinary employee, all of whose conditions look met.
fn ordinary(working_hours: i64, need: i64) -> Facts {
    Facts::of_ordinary_job(weekly(&[working_hours]), weekly(&[need]))
}

/// The same with a colleague's wage and the rate of a grant.
fn with_money(mut facts: Facts, wage: i64) -> Facts {
    facts.helper = Answer::Known(Helper::Colleague);
    facts.special_qualifications = Answer::Known(SpecialQualifications::NotNeeded);
    facts.wage = Answer::Known(Wage::Hourly(amount(wage)));
    facts.grant_rate = Answer::Known(amount(12_786));
    facts
}

fn reader(facts: &Facts, door: Door) -> Reader<'_> {
    reader_of(facts, door, &DANISH)
}

fn reader_of<'a>(facts: &'a Facts, door: Door, words: &'a Catalogue) -> Reader<'a> {
    Reader {
        door,
        facts,
        day: today(),
        words,
    }
}

fn assessed(facts: &Facts) -> Assessment {
    assess(facts, today())
}

/// Facts in which every situation, form and education occurs, so that every wording does.
fn backgrounds() -> Vec<Facts> {
    let mut all = vec![Facts::default(), ordinary(3000, 800)];
    for fact in [
        FactId::Situation,
        FactId::Form,
        FactId::Offer,
        FactId::Education,
        FactId::Helper,
        FactId::Overlap,
    ] {
        for choice in fact.choices() {
            all.push(ordinary(3000, 800).with_choice(fact, choice));
        }
    }
    all
}

/// A case with every kind of typed answer.
fn fully_typed() -> Facts {
    let mut facts = with_money(ordinary(3000, 850), 18_500);
    facts.interpreting_hours =
        Answer::Known(EnteredHours::new(Decimal::new(15, 1)).expect("hours"));
    facts.ordinary_rate = Answer::Known(amount(21_000));
    facts.documented_additions = Answer::Known(amount(125_000));
    facts.start = Answer::Known(day(2026, 2, 1));
    facts.application_received = Answer::Known(day(2026, 6, 1));
    facts
}

fn typed_facts() -> impl Iterator<Item = FactId> {
    FactId::ALL
        .into_iter()
        .filter(|fact| fact.kind() != FactKind::Closed)
}
