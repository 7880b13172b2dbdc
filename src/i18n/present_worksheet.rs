//! From the tasks of a worksheet to their pages and to what they come to.

use super::catalogue::{Catalogue, Reader};
use super::page::{
    Control, ErrorText, QuestionPage, Radio, ReviewRow, TextField, Why, WorksheetSum,
};
use super::present_papers::citations;
use super::present_question::{explained, named, tab_title};
use super::sources;
use crate::domain::assessment::assess;
use crate::domain::coded::Closed;
use crate::domain::facts::{Answer, FactId, Facts, WeeklyHours, WrittenHours, YesNo};
use crate::domain::law::LawInForce;
use crate::domain::quantity::rounding::{half_up, to_hundredths};
use crate::domain::quantity::{Exact, HoursPerWeek};
use crate::domain::worksheet::{Frequency, TaskKind, Worksheet};
use crate::interview::worksheet::{WorksheetChoice, WorksheetField, WorksheetPage};
use crate::interview::{Event, Field, Interview, Paper, Part};
use rust_decimal::prelude::ToPrimitive;

/// A page of the worksheet with something to answer.
#[must_use]
pub fn worksheet_page(
    interview: &Interview,
    page: WorksheetPage,
    catalogue: &Catalogue,
) -> QuestionPage {
    let reader = Reader::of(interview, catalogue);
    let (title, hint) = catalogue.worksheet_question(page, &reader);
    let errors: Vec<ErrorText> = interview
        .errors()
        .iter()
        .map(|error| ErrorText {
            field: error.field,
            text: catalogue.worksheet_error(error, page, &reader),
        })
        .collect();
    let control = control(interview, page, &errors, &reader);
    let why = Why {
        reason: catalogue.worksheet_why(&reader),
        consequences: Vec::new(),
        sources: citations(Paper::Application)
            .iter()
            .map(|(citation, confidence)| sources::link(citation, *confidence, catalogue))
            .collect(),
    };
    QuestionPage {
        choice: Field::WorksheetChoice(page),
        words: explained(&title, hint.as_deref(), &control, &why, catalogue),
        tab_title: tab_title(&title, &errors, catalogue),
        part: catalogue.part_line(Part::Hours),
        notice: None,
        control,
        why,
        title,
        hint,
        errors,
    }
}

/// What can be picked on a page.
fn choices(page: WorksheetPage) -> Vec<WorksheetChoice> {
    match page {
        WorksheetPage::Kind(_) => TaskKind::ALL
            .iter()
            .copied()
            .map(WorksheetChoice::Kind)
            .collect(),
        WorksheetPage::Amount(_) => Frequency::ALL.map(WorksheetChoice::Frequency).to_vec(),
        WorksheetPage::Another(_) => YesNo::ALL
            .iter()
            .copied()
            .map(WorksheetChoice::YesNo)
            .collect(),
        WorksheetPage::HardWeeks | WorksheetPage::Days | WorksheetPage::Sum => Vec::new(),
    }
}

fn control(
    interview: &Interview,
    page: WorksheetPage,
    errors: &[ErrorText],
    reader: &Reader<'_>,
) -> Control {
    let draft = interview.worksheet_draft();
    let radios = choices(page)
        .into_iter()
        .map(|choice| {
            let words = reader.words.worksheet_choice(choice);
            Radio {
                event: Event::PickForWorksheet(page, choice),
                label: words.text,
                hint: words.hint,
                selected: draft.pick(page) == Some(choice),
            }
        })
        .collect();
    let fields: Vec<TextField> = page
        .fields(draft)
        .into_iter()
        .map(|field| text_field(field, draft.text(field), errors, reader))
        .collect();
    if fields.is_empty() {
        return Control::Radios(radios);
    }
    Control::Texts {
        fields,
        beside: radios,
        rows: Vec::new(),
        unknown: None,
    }
}

fn text_field(
    field: WorksheetField,
    value: &str,
    errors: &[ErrorText],
    reader: &Reader<'_>,
) -> TextField {
    let words = reader.words.worksheet_field(field, reader);
    let field = Field::Worksheet(field);
    let error = errors.iter().find(|error| error.field == field);
    TextField {
        field,
        label: words.label,
        hint: words.hint,
        unit: words.unit,
        value: value.to_owned(),
        error: error.map(|error| error.text.clone()),
        numeric: true,
        takes_columns: false,
    }
}

/// What the tasks come to. Without law or with pages that are not answered there is no sum yet.
#[must_use]
pub fn worksheet_sum(interview: &Interview, catalogue: &Catalogue) -> WorksheetSum {
    let reader = Reader::of(interview, catalogue);
    let worksheet = interview.worksheet_draft().worksheet().unwrap_or_default();
    let law = LawInForce::on(interview.day());
    let total = law.map_or(HoursPerWeek::ZERO, |law| worksheet.total(&law));
    let title = catalogue.worksheet_total(total);
    let mut introduction = vec![catalogue.worksheet_average(&reader)];
    let mut warnings = Vec::new();
    if let Some(facts) = facts_with(total, interview.facts()) {
        let reader = Reader {
            facts: &facts,
            ..reader
        };
        let assessment = assess(&facts, interview.day());
        if let Some(ceiling) = assessment.hours.ceiling {
            introduction.push(catalogue.worksheet_ceiling(ceiling));
            if total > ceiling {
                warnings.push(catalogue.worksheet_above_ceiling().to_owned());
            }
        }
        let need = |condition: &&crate::domain::assessment::Condition| {
            condition.fact == FactId::NeededHours
        };
        let found = assessment.conditions.iter().find(need);
        warnings.extend(found.and_then(|condition| catalogue.finding(condition, &reader)));
    }
    introduction.push(catalogue.worksheet_is_not_saved().to_owned());
    let rows = law.map_or_else(Vec::new, |law| rows(&worksheet, &law, &reader));
    let texts: Vec<&str> = introduction
        .iter()
        .chain(rows.iter().map(|row| &row.answer))
        .map(String::as_str)
        .collect();
    WorksheetSum {
        tab_title: named(catalogue.worksheet_name(), catalogue),
        words: catalogue.explained(&texts),
        title,
        introduction,
        warnings,
        tasks_title: catalogue.worksheet_tasks().to_owned(),
        rows,
        use_it: interview
            .need_of_tasks_as_typed()
            .filter(|_| total > HoursPerWeek::ZERO)
            .map(|need| {
                (
                    Event::UseWorksheet(need),
                    catalogue.worksheet_use().to_owned(),
                )
            }),
    }
}

/// The facts with this need in the only job, in whole minutes as it is taken over; none where it is
/// no number of hours that a week can have.
fn facts_with(need: HoursPerWeek, facts: &Facts) -> Option<Facts> {
    let minutes = half_up(need.exact().times(Exact::whole(60)), 0)?.to_u32()?;
    let need = WeeklyHours::new(WrittenHours::Minutes(minutes)).ok()?;
    Some(Facts {
        needed_hours: Answer::Known(vec![need]),
        ..facts.clone()
    })
}

fn rows(worksheet: &Worksheet, law: &LawInForce, reader: &Reader<'_>) -> Vec<ReviewRow> {
    let words = reader.words;
    let row = |page, question: String, answer| ReviewRow {
        event: Event::ChangeWorksheet(page),
        change: question.clone(),
        question,
        answer,
    };
    let hard = row(
        WorksheetPage::HardWeeks,
        words.worksheet_hard_weeks().to_owned(),
        words.worksheet_weeks(Exact::from(worksheet.hard_weeks)),
    );
    let mut rows = vec![hard];
    for (number, task) in worksheet.tasks.iter().enumerate() {
        let hours = worksheet.of_task(task, law);
        let many = worksheet.hard_weeks.is_zero();
        rows.push(row(
            WorksheetPage::Amount(number),
            words.worksheet_task(number.saturating_add(1), task.kind),
            words.worksheet_amount(task, !many, hours),
        ));
    }
    let daily = worksheet
        .tasks
        .iter()
        .any(|task| task.frequency == Frequency::Day);
    if daily {
        rows.push(row(
            WorksheetPage::Days,
            words.worksheet_days().to_owned(),
            words.worksheet_days_counted(Exact::from(worksheet.days)),
        ));
    }
    if let Some(last) = worksheet.tasks.len().checked_sub(1) {
        rows.push(row(
            WorksheetPage::Another(last),
            words.worksheet_more().to_owned(),
            words
                .worksheet_choice(WorksheetChoice::YesNo(YesNo::No))
                .text,
        ));
    }
    rows
}

/// The tasks in one text, for an application; nothing where none are filled in.
#[must_use]
pub(super) fn tasks_in_short(interview: &Interview, catalogue: &Catalogue) -> Option<String> {
    let worksheet = interview.worksheet_draft().worksheet()?;
    let law = LawInForce::on(interview.day())?;
    let tasks: Vec<String> = worksheet
        .tasks
        .iter()
        .map(|task| {
            let hours = to_hundredths(worksheet.of_task(task, &law).exact());
            catalogue.worksheet_in_short(task.kind, HoursPerWeek::new(hours))
        })
        .collect();
    Some(tasks.join(". "))
}
