//! Text fields: labels, examples, units, and what to do about an answer that can't be read.

use super::amounts::{counted, date};
use super::questions::{clause, of};
use super::words::{fill, fill_with};
use crate::domain::facts::{FactId, FactKind, OutOfRange};
use crate::domain::law::parameters::FULL_TIME;
use crate::domain::quantity::Exact;
use crate::i18n::number::{fixed, short};
use crate::i18n::template::{capitalised, stop, uncapitalised};
use crate::i18n::{FieldText, Reader};
use crate::interview::{Field, FieldError, InputError, WagePeriod};

/// What people in the examples need, earn and pay: made up, no figures of the law.
const NEED: i128 = 8;
const LENGTH: i128 = 2;
const WAGE: i128 = 185;
const PRICE: i128 = 250;
const MONTHLY: i128 = 30_000;
const ADDITIONS: i128 = 2_500;

/// The words around a field.
pub(super) fn field(field: Field, rows: usize, reader: &Reader<'_>) -> FieldText {
    let fact = field.fact();
    FieldText {
        label: label(field, rows),
        hint: Some(format!("For eksempel {}", example(field, reader))),
        unit: unit(fact, reader).to_owned(),
    }
}

fn label(field: Field, rows: usize) -> String {
    match field {
        Field::EffectiveHours => "Timer, der er løn for (kaldes effektive timer)".to_owned(),
        Field::Choice(fact) => of(fact).name.to_owned(),
        Field::Text(fact, row) if rows > 1 => {
            format!("{}, {}", of(fact).name, job(row.saturating_add(1)))
        }
        Field::Text(fact, _) => match fact.kind() {
            FactKind::WorkingHours | FactKind::NeededHours => "Timer om ugen".to_owned(),
            FactKind::InterpretingHours => "Timer".to_owned(),
            FactKind::OrdinaryRate
            | FactKind::GrantRate
            | FactKind::Wage
            | FactKind::DocumentedAdditions => "Kroner".to_owned(),
            FactKind::Start | FactKind::ApplicationReceived => "Dato".to_owned(),
            FactKind::Closed => of(fact).name.to_owned(),
        },
    }
}

/// One of several jobs, counted from 1.
pub(super) fn job(number: usize) -> String {
    format!("job {number}")
}

/// The unit behind a field.
fn unit(fact: FactId, reader: &Reader<'_>) -> &'static str {
    match fact.kind() {
        FactKind::WorkingHours | FactKind::NeededHours => "timer om ugen",
        FactKind::InterpretingHours => "timer",
        FactKind::OrdinaryRate | FactKind::GrantRate => "kr. i timen",
        FactKind::Wage if super::questions::is_agency(reader) => "kr. i timen",
        FactKind::Wage | FactKind::DocumentedAdditions => "kr.",
        FactKind::Closed | FactKind::Start | FactKind::ApplicationReceived => "",
    }
}

/// Something that could be written in the field.
fn example(field: Field, reader: &Reader<'_>) -> String {
    let full_time = FULL_TIME
        .on(reader.day)
        .or_else(|| FULL_TIME.entries.first())
        .map_or(Exact::ZERO, |entry| Exact::from(entry.decimal()));
    let half = short(full_time.over(Exact::whole(2)), 2);
    let or = |whole: i128, broken| format!("{whole} eller {}", short(broken, 2));
    let fact = field.fact();
    match fact.kind() {
        FactKind::Closed => String::new(),
        _ if field == Field::EffectiveHours => half,
        FactKind::WorkingHours => format!("{} eller {half}", short(full_time, 2)),
        FactKind::NeededHours => or(NEED, Exact::ratio(15, 2)),
        FactKind::InterpretingHours => or(LENGTH, Exact::ratio(3, 2)),
        FactKind::Wage if super::questions::is_agency(reader) => fixed(Exact::whole(PRICE), 0),
        FactKind::Wage => format!(
            "{} i timen eller {} om måneden",
            fixed(Exact::whole(WAGE), 0),
            fixed(Exact::whole(MONTHLY), 0)
        ),
        FactKind::OrdinaryRate | FactKind::GrantRate => fixed(Exact::ratio(371, 2), 2),
        FactKind::DocumentedAdditions => fixed(Exact::whole(ADDITIONS), 0),
        FactKind::Start | FactKind::ApplicationReceived => date(reader.day),
    }
}

/// What follows from a number or a day.
pub(super) fn typed_consequence(fact: FactId, reader: &Reader<'_>) -> Option<(String, String)> {
    let answer = match fact.kind() {
        FactKind::Closed => return None,
        FactKind::Start | FactKind::ApplicationReceived => "En dag",
        FactKind::WorkingHours
        | FactKind::NeededHours
        | FactKind::InterpretingHours
        | FactKind::OrdinaryRate
        | FactKind::GrantRate
        | FactKind::Wage
        | FactKind::DocumentedAdditions => "Et tal",
    };
    Some((answer.to_owned(), fill(of(fact).typed, reader)))
}

/// Whether a wage is per hour or per month.
pub(super) const fn wage_period(period: WagePeriod) -> &'static str {
    match period {
        WagePeriod::Hour => "I timen",
        WagePeriod::Month => "Om måneden",
    }
}

/// What to do about an answer that can't be read.
pub(super) fn error(error: &FieldError, reader: &Reader<'_>) -> String {
    let field = error.field;
    let clause = question_of(field, reader);
    let figures = [("spørgsmål", clause), ("eksempel", example(field, reader))];
    let say = |text| fill_with(text, reader, &figures);
    match error.error {
        InputError::NothingChosen => say("Vælg, {spørgsmål}."),
        InputError::Empty | InputError::NotADay => {
            say("Skriv, {spørgsmål}, for eksempel {eksempel}.")
        }
        InputError::NotANumber => say("Skriv med tal, {spørgsmål}, for eksempel {eksempel}."),
        InputError::TooLong => say("Skriv kun ét tal, for eksempel {eksempel}."),
        InputError::NoSuchDay => {
            say("Den dag er ikke i kalenderen. Skriv en anden, for eksempel {eksempel}.")
        }
        InputError::OutOfRange(OutOfRange::NotPositive) => {
            say("Skriv et tal, der er større end nul, for eksempel {eksempel}.")
        }
        InputError::OutOfRange(OutOfRange::Negative) => {
            say("Skriv tallet uden minus, for eksempel {eksempel}.")
        }
        InputError::OutOfRange(OutOfRange::TooPrecise) => {
            say("Skriv højst to tal efter kommaet, for eksempel {eksempel}.")
        }
        InputError::OutOfRange(OutOfRange::TooLarge(most)) => {
            let unit = unit(field.fact(), reader);
            let most = short(Exact::from(most), 2);
            stop(
                format!("Skriv et tal på højst {most} {unit}")
                    .trim_end()
                    .to_owned(),
            )
        }
        InputError::OutOfRange(OutOfRange::ImplausibleDay) => {
            say("Skriv en dag, der ligger tættere på i dag, for eksempel {eksempel}.")
        }
    }
}

/// The question of a field, inside a sentence.
fn question_of(field: Field, reader: &Reader<'_>) -> String {
    match field {
        Field::EffectiveHours => "hvor mange timer om ugen der er løn for".to_owned(),
        Field::Choice(FactId::Wage) => "om lønnen er i timen eller om måneden".to_owned(),
        Field::Text(fact, row) if row > 0 => {
            format!("{} i {}", clause(fact, reader), job(row.saturating_add(1)))
        }
        Field::Choice(fact) | Field::Text(fact, _) => clause(fact, reader),
    }
}

/// How a number of further questions is said.
pub(super) fn new_questions(count: usize) -> String {
    let count = Exact::whole(i128::try_from(count).unwrap_or(0));
    counted(count, "nyt spørgsmål", "nye spørgsmål")
}

/// The hidden words after *Ændr* in a link: `arbejdstid`, `CVR-nummer`.
pub(super) fn change(fact: FactId) -> String {
    let name = of(fact).name;
    let is_acronym = name
        .chars()
        .nth(1)
        .is_some_and(|letter| letter.is_ascii_uppercase());
    if is_acronym {
        return name.to_owned();
    }
    uncapitalised(name)
}

/// A job as the head of a row.
pub(super) fn job_heading(number: usize) -> String {
    capitalised(&job(number))
}
