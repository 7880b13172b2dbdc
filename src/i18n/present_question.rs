//! From a question to its page.

use super::catalogue::{Catalogue, Explained, Reader};
use super::label::Label;
use super::page::{Control, ErrorText, QuestionPage, Radio, TextField, Why};
use super::sources;
use crate::domain::facts::{Answer, FactId, FactKind, Facts, Form, Helper, Situation};
use crate::interview::{Door, Draft, Event, Field, Interview, Part, Picked, WagePeriod};

impl<'a> Reader<'a> {
    /// Who reads in an interview.
    #[must_use]
    pub fn of(interview: &'a Interview, words: &'a Catalogue) -> Self {
        Self {
            door: interview.door().unwrap_or(Door::Citizen),
            facts: interview.facts(),
            day: interview.day(),
            words,
        }
    }
}

/// The page of a question.
#[must_use]
pub fn question_page(interview: &Interview, fact: FactId, catalogue: &Catalogue) -> QuestionPage {
    let facts = facts_of(interview);
    let reader = Reader {
        facts: &facts,
        ..Reader::of(interview, catalogue)
    };
    let Explained { text: title, hint } = catalogue.question(fact, &reader);
    let hint = before_change(interview, fact, hint, catalogue);
    let errors: Vec<ErrorText> = interview
        .errors()
        .iter()
        .filter(|error| error.field.fact() == Some(fact))
        .map(|error| ErrorText {
            field: error.field,
            text: catalogue.error(fact, error, &reader),
        })
        .collect();
    let control = control(interview, fact, &errors, catalogue);
    let why = why(fact, &reader, catalogue);
    QuestionPage {
        choice: Field::Choice(fact),
        words: explained(&title, hint.as_deref(), &control, &why, catalogue),
        tab_title: tab_title(&title, &errors, catalogue),
        part: catalogue.part_line(Part::of(fact)),
        notice: interview.notice().map(|notice| catalogue.notice(notice)),
        control,
        why,
        title,
        hint,
        errors,
    }
}

/// The explanation of a rate that changed in the quarter: the one before is asked for.
fn before_change(
    interview: &Interview,
    fact: FactId,
    hint: Option<String>,
    catalogue: &Catalogue,
) -> Option<String> {
    let is_rate = matches!(fact.kind(), FactKind::GrantRate | FactKind::OrdinaryRate);
    let changed = interview.account_draft().rate_changed_on();
    let refund = interview.door() == Some(Door::Refund);
    match changed.filter(|_| is_rate && refund) {
        Some(day) => Some(catalogue.rate_before_change(day, hint.unwrap_or_default())),
        None => hint,
    }
}

/// The facts by which a question is worded: who helped in a quarter stands in its account.
fn facts_of(interview: &Interview) -> Facts {
    let mut facts = interview.facts().clone();
    if interview.door() == Some(Door::Refund) {
        let alone = interview
            .account()
            .is_some_and(|account| account.assistants.is_empty());
        facts.helper = if alone {
            Answer::Known(Helper::Interpreter)
        } else {
            Answer::Unanswered
        };
    }
    facts
}

/// The words on the page that not everybody knows.
pub(super) fn explained(
    title: &str,
    hint: Option<&str>,
    control: &Control,
    why: &Why,
    catalogue: &Catalogue,
) -> Vec<(String, String)> {
    let mut texts = vec![title, &why.reason];
    texts.extend(hint);
    if let Control::Radios(radios) = control {
        texts.extend(radios.iter().map(|radio| radio.label.as_str()));
        texts.extend(radios.iter().filter_map(|radio| radio.hint.as_deref()));
    }
    texts.extend(why.consequences.iter().map(|(_, text)| text.as_str()));
    catalogue.explained(&texts)
}

/// The title of the browser's tab; an error is said first.
pub(super) fn tab_title(title: &str, errors: &[ErrorText], catalogue: &Catalogue) -> String {
    let tab = named(title, catalogue);
    if errors.is_empty() {
        tab
    } else {
        format!("{} {tab}", catalogue.label(Label::ErrorPrefix))
    }
}

/// A page's title with the calculator's name.
pub(super) fn named(title: &str, catalogue: &Catalogue) -> String {
    format!("{title} – {}", catalogue.label(Label::Name))
}

fn why(fact: FactId, reader: &Reader<'_>, catalogue: &Catalogue) -> Why {
    let choices = fact.choices().map(|choice| {
        let label = catalogue.choice(fact, choice, reader).text;
        (label, catalogue.consequence(fact, choice, reader))
    });
    let unknown = (
        catalogue.label(Label::Unknown).to_owned(),
        catalogue.unknown_consequence(fact, reader),
    );
    Why {
        reason: catalogue.why(fact, reader),
        consequences: choices
            .chain(catalogue.typed_consequence(fact, reader))
            .chain([unknown])
            .collect(),
        sources: sources::of_fact(fact, catalogue),
    }
}

fn control(
    interview: &Interview,
    fact: FactId,
    errors: &[ErrorText],
    catalogue: &Catalogue,
) -> Control {
    if fact.kind() == FactKind::Closed {
        return Control::Radios(radios(interview, fact, catalogue));
    }
    let rows = interview.rows(fact);
    let label = |label| catalogue.label(label).to_owned();
    let asks_jobs = fact == FactId::WorkingHours
        && interview.facts().situation != Answer::Known(Situation::InOffer);
    Control::Texts {
        fields: fields(interview, fact, rows, errors, catalogue),
        beside: wage_periods(interview, fact, catalogue),
        rows: [
            (asks_jobs && interview.can_add_job()).then(|| (Event::AddJob, label(Label::AddJob))),
            (asks_jobs && rows > 1).then(|| (Event::RemoveJob, label(Label::RemoveJob))),
            (fact == FactId::NeededHours && rows == 1)
                .then(|| (Event::ShowWorksheet, catalogue.worksheet_name().to_owned())),
        ]
        .into_iter()
        .flatten()
        .collect(),
        unknown: Some(label(Label::Unknown)),
    }
}

fn radios(interview: &Interview, fact: FactId, catalogue: &Catalogue) -> Vec<Radio> {
    let reader = Reader::of(interview, catalogue);
    let picked = interview.draft(fact).and_then(|draft| draft.picked);
    let radio = |choice: Picked, words: Explained| Radio {
        event: Event::Pick(fact, choice),
        label: words.text,
        hint: words.hint,
        selected: picked == Some(choice),
    };
    let unknown = Explained {
        text: catalogue.label(Label::Unknown).to_owned(),
        hint: None,
    };
    fact.choices()
        .map(|choice| {
            radio(
                Picked::Choice(choice),
                catalogue.choice(fact, choice, &reader),
            )
        })
        .chain([radio(Picked::Unknown, unknown)])
        .collect()
}

fn fields(
    interview: &Interview,
    fact: FactId,
    rows: usize,
    errors: &[ErrorText],
    catalogue: &Catalogue,
) -> Vec<TextField> {
    let facts = interview.facts();
    let fleksjob = fact == FactId::WorkingHours && facts.form == Answer::Known(Form::Fleksjob);
    (0..rows)
        .map(|row| Field::Text(fact, row))
        .chain(fleksjob.then_some(Field::EffectiveHours))
        .map(|field| {
            let words = catalogue.field(fact, field, rows, &Reader::of(interview, catalogue));
            TextField {
                field,
                label: words.label,
                hint: words.hint,
                unit: Some(words.unit),
                value: value(interview.draft(fact), field),
                error: errors
                    .iter()
                    .find(|error| error.field == field)
                    .map(|error| error.text.clone()),
                numeric: !matches!(fact.kind(), FactKind::Start | FactKind::ApplicationReceived),
                takes_columns: false,
            }
        })
        .collect()
}

/// What was typed.
fn value(draft: Option<&Draft>, field: Field) -> String {
    let text = draft.map(|draft| match field {
        Field::Text(_, row) => draft.text(row),
        Field::EffectiveHours => &draft.effective_hours,
        Field::Choice(_)
        | Field::Account(_)
        | Field::AccountChoice(_)
        | Field::Worksheet(_)
        | Field::WorksheetChoice(_)
        | Field::Organisation(_)
        | Field::OrganisationChoice(_)
        | Field::ScenarioName(_)
        | Field::File => "",
    });
    text.unwrap_or_default().to_owned()
}

/// Per hour or per month; a temp agency bills by the hour.
fn wage_periods(interview: &Interview, fact: FactId, catalogue: &Catalogue) -> Vec<Radio> {
    let agency = interview.facts().helper == Answer::Known(Helper::TempAgency);
    if fact != FactId::Wage || agency {
        return Vec::new();
    }
    let selected = interview.draft(fact).and_then(|draft| draft.wage_period);
    [WagePeriod::Hour, WagePeriod::Month]
        .map(|period| Radio {
            event: Event::PickWagePeriod(period),
            label: catalogue.wage_period(period).to_owned(),
            hint: None,
            selected: Some(period) == selected,
        })
        .to_vec()
}
