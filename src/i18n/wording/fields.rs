//! Text fields: labels, examples, units, and what to do about an answer that can't be read.

use super::questions::{clause, of};
use super::words::{fill, fill_with};
use crate::domain::facts::{FactId, FactKind, OutOfRange};
use crate::domain::law::parameters::FULL_TIME;
use crate::domain::quantity::Exact;
use crate::i18n::template::{capitalised, stop, uncapitalised};
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, FieldText, Reader};
use crate::interview::{Field, FieldError, InputError, WagePeriod};

/// What people in the examples need, earn and pay: made up, no figures of the law.
const NEED: i128 = 8;
const LENGTH: i128 = 2;
const WAGE: i128 = 185;
const PRICE: i128 = 250;
const MONTHLY: i128 = 30_000;
const ADDITIONS: i128 = 2_500;

/// What is asked beside a wage.
pub(super) const WAGE_PERIOD: Text = t!("om lønnen er i timen eller om måneden");

/// The words around a field.
pub(super) fn field(fact: FactId, field: Field, rows: usize, reader: &Reader<'_>) -> FieldText {
    FieldText {
        label: label(fact, field, rows, reader.words),
        hint: Some(reader.words.fill(
            t!("For eksempel {eksempel}"),
            &[("eksempel", example_in(fact, field, reader))],
        )),
        unit: reader.words.word(unit(fact, reader)),
    }
}

fn label(fact: FactId, field: Field, rows: usize, words: &Catalogue) -> String {
    match field {
        Field::EffectiveHours => words.word(t!("Timer, der er løn for (kaldes effektive timer)")),
        Field::Text(_, row) if rows > 1 => words.fill(
            t!("{emne}, {job}"),
            &[
                ("emne", words.word(of(fact).name)),
                ("job", job(row.saturating_add(1), words)),
            ],
        ),
        Field::Choice(_)
        | Field::Text(..)
        | Field::Account(_)
        | Field::AccountChoice(_)
        | Field::Worksheet(_)
        | Field::WorksheetChoice(_)
        | Field::Organisation(_)
        | Field::OrganisationChoice(_)
        | Field::ScenarioName(_)
        | Field::File => match fact.kind() {
            FactKind::WorkingHours | FactKind::NeededHours => words.word(t!("Timer om ugen")),
            FactKind::InterpretingHours => words.word(t!("Timer")),
            FactKind::OrdinaryRate
            | FactKind::GrantRate
            | FactKind::Wage
            | FactKind::DocumentedAdditions => words.word(t!("Kroner")),
            FactKind::Start | FactKind::ApplicationReceived => words.word(t!("Dato")),
            FactKind::Closed => words.word(of(fact).name),
        },
    }
}

/// One of several jobs, counted from 1.
pub(super) fn job(number: usize, words: &Catalogue) -> String {
    words.fill(t!("job {tal}"), &[("tal", number.to_string())])
}

/// The unit behind a field.
fn unit(fact: FactId, reader: &Reader<'_>) -> Text {
    match fact.kind() {
        FactKind::WorkingHours | FactKind::NeededHours => t!("timer om ugen"),
        FactKind::InterpretingHours => t!("timer"),
        FactKind::OrdinaryRate | FactKind::GrantRate => t!("kr. i timen"),
        FactKind::Wage if super::questions::is_agency(reader) => t!("kr. i timen"),
        FactKind::Wage | FactKind::DocumentedAdditions => t!("kr."),
        FactKind::Closed | FactKind::Start | FactKind::ApplicationReceived => Text::NONE,
    }
}

/// Something that could be written in the field.
fn example_in(fact: FactId, field: Field, reader: &Reader<'_>) -> String {
    if field == Field::EffectiveHours {
        return reader
            .words
            .short(full_time(reader).over(Exact::whole(2)), 2);
    }
    example(fact, reader)
}

fn full_time(reader: &Reader<'_>) -> Exact {
    let entry = FULL_TIME
        .on(reader.day)
        .or_else(|| FULL_TIME.entries.first());
    entry.map_or(Exact::ZERO, |entry| Exact::from(entry.decimal()))
}

/// Something that could be written where a fact is asked for.
pub(super) fn example(fact: FactId, reader: &Reader<'_>) -> String {
    let full_time = full_time(reader);
    let words = reader.words;
    let short = |number| words.short(number, 2);
    let fixed = |number, decimals| words.fixed(number, decimals);
    let or = |one: Exact, other: Exact| {
        let figures = [("det ene", short(one)), ("det andet", short(other))];
        words.fill(t!("{det ene} eller {det andet}"), &figures)
    };
    let half = full_time.over(Exact::whole(2));
    match fact.kind() {
        FactKind::Closed => String::new(),
        FactKind::WorkingHours => or(full_time, half),
        FactKind::NeededHours => or(Exact::whole(NEED), Exact::ratio(15, 2)),
        FactKind::InterpretingHours => or(Exact::whole(LENGTH), Exact::ratio(3, 2)),
        FactKind::Wage if super::questions::is_agency(reader) => fixed(Exact::whole(PRICE), 0),
        FactKind::Wage => words.fill(
            t!("{timeløn} i timen eller {månedsløn} om måneden"),
            &[
                ("timeløn", fixed(Exact::whole(WAGE), 0)),
                ("månedsløn", fixed(Exact::whole(MONTHLY), 0)),
            ],
        ),
        FactKind::OrdinaryRate | FactKind::GrantRate => fixed(Exact::ratio(371, 2), 2),
        FactKind::DocumentedAdditions => fixed(Exact::whole(ADDITIONS), 0),
        FactKind::Start | FactKind::ApplicationReceived => words.date(reader.day),
    }
}

/// What follows from a number or a day.
pub(super) fn typed_consequence(fact: FactId, reader: &Reader<'_>) -> Option<(String, String)> {
    let answer = match fact.kind() {
        FactKind::Closed => return None,
        FactKind::Start | FactKind::ApplicationReceived => t!("En dag"),
        FactKind::WorkingHours
        | FactKind::NeededHours
        | FactKind::InterpretingHours
        | FactKind::OrdinaryRate
        | FactKind::GrantRate
        | FactKind::Wage
        | FactKind::DocumentedAdditions => t!("Et tal"),
    };
    Some((reader.words.word(answer), fill(of(fact).typed, reader)))
}

/// Whether a wage is per hour or per month.
pub(super) const fn wage_period(period: WagePeriod) -> Text {
    match period {
        WagePeriod::Hour => t!("I timen"),
        WagePeriod::Month => t!("Om måneden"),
    }
}

/// What to do about an answer that can't be read.
pub(super) fn error(fact: FactId, error: &FieldError, reader: &Reader<'_>) -> String {
    let clause = question_of(fact, error.field, reader);
    let example = example_in(fact, error.field, reader);
    what_to_do(error.error, &clause, &example, unit(fact, reader), reader)
}

/// What to do about what is wrong: with the question inside a sentence, something that could be
/// written, and its unit.
pub(super) fn what_to_do(
    error: InputError,
    clause: &str,
    example: &str,
    unit: Text,
    reader: &Reader<'_>,
) -> String {
    let figures = [
        ("spørgsmål", clause.to_owned()),
        ("eksempel", example.to_owned()),
    ];
    let say = |text| fill_with(text, reader, &figures);
    match error {
        InputError::NothingChosen => say(t!("Vælg, {spørgsmål}.")),
        InputError::Empty | InputError::NotADay | InputError::NotATime => {
            say(t!("Skriv, {spørgsmål}, for eksempel {eksempel}."))
        }
        InputError::NotANumber => say(t!("Skriv med tal, {spørgsmål}, for eksempel {eksempel}.")),
        InputError::TooLong => say(t!("Skriv kun ét tal, for eksempel {eksempel}.")),
        InputError::NoSuchDay => say(t!(
            "Den dag er ikke i kalenderen. Skriv en anden, for eksempel {eksempel}."
        )),
        InputError::OutOfRange(OutOfRange::NotPositive) => say(t!(
            "Skriv et tal, der er større end nul, for eksempel {eksempel}."
        )),
        InputError::OutOfRange(OutOfRange::Negative) => {
            say(t!("Skriv tallet uden minus, for eksempel {eksempel}."))
        }
        InputError::OutOfRange(OutOfRange::TooPrecise) => say(t!(
            "Skriv højst to tal efter kommaet, for eksempel {eksempel}."
        )),
        InputError::OutOfRange(OutOfRange::TooLarge(most)) => {
            let most = reader.words.short(Exact::from(most), 2);
            let unit = fill(unit, reader);
            let figures = [("tal", most), ("enhed", unit)];
            let text = t!("Skriv et tal på højst {tal} {enhed}");
            stop(reader.words.fill(text, &figures).trim_end().to_owned())
        }
        InputError::OutOfRange(OutOfRange::ImplausibleDay) => say(t!(
            "Skriv en dag, der ligger tættere på i dag, for eksempel {eksempel}."
        )),
        InputError::OutsidePeriod { from, to } => {
            let figures = [
                ("fra", reader.words.date(from)),
                ("til", reader.words.date(to)),
            ];
            reader
                .words
                .fill(t!("Skriv en dag fra den {fra} til den {til}."), &figures)
        }
        InputError::MoreThanPaid(paid) => {
            let figures = [("timer", reader.words.hours(paid))];
            reader.words.fill(
                t!("Skriv højst {timer}. Det er dem, der er betalt for."),
                &figures,
            )
        }
        InputError::TooFew(least) => {
            let figures = [("timer", reader.words.hours(least))];
            let text = t!("Skriv mindst {timer}. Så passer det med de timer, du har skrevet før.");
            reader.words.fill(text, &figures)
        }
        InputError::TooMany(most) => {
            let figures = [("timer", reader.words.hours(most))];
            let text = t!("Skriv højst {timer}. Så passer det med de timer, du har skrevet før.");
            reader.words.fill(text, &figures)
        }
    }
}

/// The question of a field, inside a sentence.
fn question_of(fact: FactId, field: Field, reader: &Reader<'_>) -> String {
    match field {
        Field::EffectiveHours => reader
            .words
            .word(t!("hvor mange timer om ugen der er løn for")),
        Field::Choice(FactId::Wage) => reader.words.word(WAGE_PERIOD),
        Field::Text(_, row) if row > 0 => reader.words.fill(
            t!("{spørgsmål} i {job}"),
            &[
                ("spørgsmål", clause(fact, reader)),
                ("job", job(row.saturating_add(1), reader.words)),
            ],
        ),
        Field::Choice(_)
        | Field::Text(..)
        | Field::Account(_)
        | Field::AccountChoice(_)
        | Field::Worksheet(_)
        | Field::WorksheetChoice(_)
        | Field::Organisation(_)
        | Field::OrganisationChoice(_)
        | Field::ScenarioName(_)
        | Field::File => clause(fact, reader),
    }
}

/// How a number of further questions is said.
pub(super) fn new_questions(count: usize, words: &Catalogue) -> String {
    let count = Exact::whole(i128::try_from(count).unwrap_or(0));
    words.counted(count, t!("{tal} nyt spørgsmål"), t!("{tal} nye spørgsmål"))
}

/// The hidden words after *Ændr* in a link: `arbejdstid`, `CVR-nummer`.
pub(super) fn change(fact: FactId, words: &Catalogue) -> String {
    let name = words.say(of(fact).name);
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
pub(super) fn job_heading(number: usize, words: &Catalogue) -> String {
    capitalised(&job(number, words))
}
