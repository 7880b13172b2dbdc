//! From a draft to an answer: parse at the edge, then trust.

use super::draft::{Draft, Picked};
use super::field::{Field, FieldError, InputError, WagePeriod};
use super::parse;
use crate::domain::facts::{
    Answer, EnteredAmount, EnteredHours, FactId, FactKind, Facts, Form, Helper, OutOfRange, Wage,
    WeeklyHours,
};

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
        FactKind::HoursPerJob => hours_per_job(facts, fact, draft, rows),
        FactKind::Hours => one(fact, draft, parse::hours, EnteredHours::of_a_day)
            .map(|hours| facts.interpreting_hours = Answer::Known(hours)),
        FactKind::Rate => rate(facts, fact, draft),
        FactKind::Wage => wage(facts, draft),
        FactKind::Amount => one(fact, draft, parse::kroner, EnteredAmount::new)
            .map(|amount| facts.documented_additions = Answer::Known(amount)),
        FactKind::Day => day(facts, fact, draft),
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

fn hours_per_job(
    facts: &mut Facts,
    fact: FactId,
    draft: &Draft,
    rows: usize,
) -> Result<(), Vec<FieldError>> {
    let mut hours = Vec::with_capacity(rows);
    let mut errors = Vec::new();
    for row in 0..rows {
        match weekly(draft.text(row)) {
            Ok(number) => hours.push(number),
            Err(wrong) => errors.push(error(Field::Text(fact, row), wrong)),
        }
    }
    let effective = effective_hours(facts, fact, draft).unwrap_or_else(|wrong| {
        errors.push(wrong);
        Answer::Unknown
    });
    if !errors.is_empty() {
        return Err(errors);
    }
    if fact == FactId::WorkingHours {
        facts.working_hours = Answer::Known(hours);
        facts.effective_hours = effective;
    } else {
        facts.needed_hours = Answer::Known(hours);
    }
    Ok(())
}

/// The paid effective hours of a fleksjob; left empty, they are not known.
fn effective_hours(
    facts: &Facts,
    fact: FactId,
    draft: &Draft,
) -> Result<Answer<WeeklyHours>, FieldError> {
    let asked = fact == FactId::WorkingHours && facts.form == Answer::Known(Form::Fleksjob);
    if !asked {
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

fn rate(facts: &mut Facts, fact: FactId, draft: &Draft) -> Result<(), Vec<FieldError>> {
    let rate = one(fact, draft, parse::kroner, EnteredAmount::above_zero)?;
    if fact == FactId::OrdinaryRate {
        facts.ordinary_rate = Answer::Known(rate);
    } else {
        facts.grant_rate = Answer::Known(rate);
    }
    Ok(())
}

fn day(facts: &mut Facts, fact: FactId, draft: &Draft) -> Result<(), Vec<FieldError>> {
    let day =
        parse::day(draft.text(0)).map_err(|wrong| vec![error(Field::Text(fact, 0), wrong)])?;
    if fact == FactId::Start {
        facts.start = Answer::Known(day);
    } else {
        facts.application_received = Answer::Known(day);
    }
    Ok(())
}
