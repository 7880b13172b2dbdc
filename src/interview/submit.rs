//! From a draft to an answer: parse at the edge, then trust.

use super::draft::{Draft, Picked};
use super::field::{Field, FieldError, InputError, WagePeriod};
use super::parse;
use crate::domain::facts::{
    Answer, EnteredAmount, EnteredHours, FactId, FactKind, Facts, Form, Helper, OutOfRange, Wage,
    WeeklyHours,
};
use crate::domain::quantity::Date;

/// Answers a fact from its draft.
///
/// # Errors
/// What is wrong, field by field; the facts are then unchanged.
pub(super) fn answer(
    facts: &mut Facts,
    fact: FactId,
    draft: &Draft,
    rows: usize,
) -> Result<(), Vec<FieldError>> {
    match fact.kind() {
        FactKind::Closed => choice(facts, fact, draft),
        FactKind::WorkingHours => working_hours(facts, draft, rows),
        FactKind::NeededHours => {
            hours_per_job(fact, draft, rows).map(|hours| facts.needed_hours = Answer::Known(hours))
        }
        FactKind::InterpretingHours => one(fact, draft, parse::hours, EnteredHours::of_a_day)
            .map(|hours| facts.interpreting_hours = Answer::Known(hours)),
        FactKind::OrdinaryRate => {
            rate(fact, draft).map(|rate| facts.ordinary_rate = Answer::Known(rate))
        }
        FactKind::GrantRate => rate(fact, draft).map(|rate| facts.grant_rate = Answer::Known(rate)),
        FactKind::Wage => wage(facts, draft),
        FactKind::DocumentedAdditions => one(fact, draft, parse::kroner, EnteredAmount::new)
            .map(|amount| facts.documented_additions = Answer::Known(amount)),
        FactKind::Start => day(fact, draft).map(|day| facts.start = Answer::Known(day)),
        FactKind::ApplicationReceived => {
            day(fact, draft).map(|day| facts.application_received = Answer::Known(day))
        }
    }
}

fn error(field: Field, error: InputError) -> FieldError {
    FieldError { field, error }
}

fn choice(facts: &mut Facts, fact: FactId, draft: &Draft) -> Result<(), Vec<FieldError>> {
    match draft.picked {
        Some(Picked::Choice(choice)) => facts.choose(fact, choice),
        Some(Picked::Unknown) => facts.answer_unknown(fact),
        None => return Err(vec![error(Field::Choice(fact), InputError::NothingChosen)]),
    }
    Ok(())
}

/// The one number of a question.
fn one<N, T>(
    fact: FactId,
    draft: &Draft,
    read: fn(&str) -> Result<N, InputError>,
    bound: fn(N) -> Result<T, OutOfRange>,
) -> Result<T, Vec<FieldError>> {
    read(draft.text(0))
        .and_then(|number| bound(number).map_err(InputError::OutOfRange))
        .map_err(|wrong| vec![error(Field::Text(fact, 0), wrong)])
}

fn weekly(text: &str) -> Result<WeeklyHours, InputError> {
    parse::hours(text).and_then(|hours| WeeklyHours::new(hours).map_err(InputError::OutOfRange))
}

/// The hours of each job and, for a fleksjob, those that are paid for.
fn working_hours(facts: &mut Facts, draft: &Draft, rows: usize) -> Result<(), Vec<FieldError>> {
    let hours = hours_per_job(FactId::WorkingHours, draft, rows);
    let effective = effective_hours(facts, draft);
    match (hours, effective) {
        (Ok(hours), Ok(effective)) => {
            facts.working_hours = Answer::Known(hours);
            facts.effective_hours = effective;
            Ok(())
        }
        (hours, effective) => Err(hours
            .err()
            .into_iter()
            .flatten()
            .chain(effective.err())
            .collect()),
    }
}

fn hours_per_job(
    fact: FactId,
    draft: &Draft,
    rows: usize,
) -> Result<Vec<WeeklyHours>, Vec<FieldError>> {
    let mut hours = Vec::with_capacity(rows);
    let mut errors = Vec::new();
    for row in 0..rows {
        match weekly(draft.text(row)) {
            Ok(number) => hours.push(number),
            Err(wrong) => errors.push(error(Field::Text(fact, row), wrong)),
        }
    }
    if errors.is_empty() {
        Ok(hours)
    } else {
        Err(errors)
    }
}

/// The paid effective hours of a fleksjob; left empty, they are not known.
fn effective_hours(facts: &Facts, draft: &Draft) -> Result<Answer<WeeklyHours>, FieldError> {
    if facts.form != Answer::Known(Form::Fleksjob) {
        return Ok(Answer::Unanswered);
    }
    match weekly(&draft.effective_hours) {
        Ok(hours) => Ok(Answer::Known(hours)),
        Err(InputError::Empty) => Ok(Answer::Unknown),
        Err(wrong) => Err(error(Field::EffectiveHours, wrong)),
    }
}

/// The wage and its period, of which neither has a default; a temp agency bills by the hour.
fn wage(facts: &mut Facts, draft: &Draft) -> Result<(), Vec<FieldError>> {
    let agency = facts.helper == Answer::Known(Helper::TempAgency);
    let period = if agency {
        Some(WagePeriod::Hour)
    } else {
        draft.wage_period
    };
    let wage = one(
        FactId::Wage,
        draft,
        parse::kroner,
        EnteredAmount::above_zero,
    );
    let Some(period) = period else {
        let nothing = error(Field::Choice(FactId::Wage), InputError::NothingChosen);
        return Err(wage.err().into_iter().flatten().chain([nothing]).collect());
    };
    let wage = wage?;
    facts.wage = Answer::Known(match period {
        WagePeriod::Hour => Wage::Hourly(wage),
        WagePeriod::Month => Wage::Monthly(wage),
    });
    Ok(())
}

fn rate(fact: FactId, draft: &Draft) -> Result<EnteredAmount, Vec<FieldError>> {
    one(fact, draft, parse::kroner, EnteredAmount::above_zero)
}

fn day(fact: FactId, draft: &Draft) -> Result<Date, Vec<FieldError>> {
    parse::day(draft.text(0)).map_err(|wrong| vec![error(Field::Text(fact, 0), wrong)])
}
