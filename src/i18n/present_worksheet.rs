//! From the tasks of a worksheet to their pages and to what they come to.

use super::catalogue::{Catalogue, Reader};
use super::label::Label;
use super::page::{
    Control, ErrorText, QuestionPage, Radio, ReviewRow, TextField, Why, WorksheetSum,
};
use super::present_papers::citations;
use super::present_question::{explained, named, tab_title};
use super::sources;
use crate::domain::assessment::{Condition, assess};
use crate::domain::coded::Closed;
use crate::domain::facts::{Answer, FactId, Facts, WeeklyHours, YesNo};
use crate::domain::law::LawInForce;
use crate::domain::quantity::rounding::to_hundredths;
use crate::domain::quantity::{Exact, HoursPerWeek};
use crate::domain::worksheet::{Frequency, TaskKind, Worksheet};
use crate::interview::worksheet::{MOST_TASKS, WorksheetChoice, WorksheetField, WorksheetPage};
use crate::interview::{Event, Field, Interview, Paper, Part};

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
        unit: Some(words.unit),
        value: value.to_owned(),
        error: error.map(|error| error.text.clone()),
        numeric: true,
        takes_columns: false,
    }
}

/// What the tasks come to; where a page lacks its answer, that it does.
#[must_use]
pub fn worksheet_sum(interview: &Interview, catalogue: &Catalogue) -> WorksheetSum {
    let worksheet = interview.worksheet_draft().worksheet();
    let sum = worksheet.zip(LawInForce::on(interview.day()));
    let page = sum.map_or_else(
        || unfinished(catalogue),
        |(worksheet, law)| total(interview, &worksheet, &law, catalogue),
    );
    let texts: Vec<&str> = page
        .introduction
        .iter()
        .chain(page.rows.iter().map(|row| &row.answer))
        .map(String::as_str)
        .collect();
    WorksheetSum {
        words: catalogue.explained(&texts),
        ..page
    }
}

fn unfinished(catalogue: &Catalogue) -> WorksheetSum {
    WorksheetSum {
        tab_title: named(catalogue.worksheet_name(), catalogue),
        title: catalogue.worksheet_unfinished().to_owned(),
        introduction: Vec::new(),
        warnings: Vec::new(),
        tasks_title: String::new(),
        rows: Vec::new(),
        go_on: Some((
            Event::ShowWorksheet,
            catalogue.label(Label::Continue).to_owned(),
        )),
        words: Vec::new(),
    }
}

fn total(
    interview: &Interview,
    worksheet: &Worksheet,
    law: &LawInForce,
    catalogue: &Catalogue,
) -> WorksheetSum {
    let reader = Reader::of(interview, catalogue);
    let total = worksheet.total(law);
    let mut introduction = vec![catalogue.worksheet_average(&reader)];
    let mut warnings = Vec::new();
    let taken = facts_with(total, interview);
    if let Some(facts) = &taken {
        let assessment = assess(facts, interview.day());
        let need = facts.needed_hours.known().and_then(|hours| hours.first());
        if let Some((ceiling, need)) = assessment.hours.ceiling.zip(need) {
            introduction.push(catalogue.worksheet_ceiling(ceiling));
            if need.per_week() > ceiling {
                warnings.push(catalogue.worksheet_above_ceiling().to_owned());
            }
        }
        let need = |condition: &&Condition| condition.fact == FactId::NeededHours;
        let found = assessment.conditions.iter().find(need);
        let reader = Reader { facts, ..reader };
        warnings.extend(found.and_then(|condition| catalogue.finding(condition, &reader)));
    }
    introduction.push(catalogue.worksheet_is_not_saved().to_owned());
    let use_it = |need| {
        let label = catalogue.worksheet_use().to_owned();
        (Event::UseWorksheet(need), label)
    };
    WorksheetSum {
        tab_title: named(catalogue.worksheet_name(), catalogue),
        title: catalogue.worksheet_total(total),
        introduction,
        warnings,
        tasks_title: catalogue.worksheet_tasks().to_owned(),
        rows: rows(worksheet, law, &reader),
        go_on: taken
            .and_then(|_| interview.need_of_tasks_as_typed())
            .map(use_it),
        words: Vec::new(),
    }
}

/// The facts with this need in the only job, in whole minutes as it is taken over; none where there
/// are several jobs, or where it is no number of hours that a week can have.
fn facts_with(need: HoursPerWeek, interview: &Interview) -> Option<Facts> {
    if interview.rows(FactId::NeededHours) > 1 {
        return None;
    }
    let need = WeeklyHours::to_the_minute(need)?;
    Some(Facts {
        needed_hours: Answer::Known(vec![need]),
        ..interview.facts().clone()
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
        let hard = !worksheet.hard_weeks.is_zero();
        let [kind, time] = words.worksheet_task(number.saturating_add(1));
        let picked = words.worksheet_choice(WorksheetChoice::Kind(task.kind));
        rows.push(row(WorksheetPage::Kind(number), kind, picked.text));
        rows.push(row(
            WorksheetPage::Amount(number),
            time,
            words.worksheet_amount(task, hard, hours),
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
    let last = worksheet.tasks.len().checked_sub(1);
    if let Some(last) = last.filter(|_| worksheet.tasks.len() < MOST_TASKS) {
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

/// The tasks in one text, for an application: with their hours where these are the need that is
/// answered. Nothing where none are filled in.
#[must_use]
pub(super) fn tasks_in_short(interview: &Interview, catalogue: &Catalogue) -> Option<String> {
    let worksheet = interview.worksheet_draft().worksheet()?;
    let law = LawInForce::on(interview.day())?;
    let need = WeeklyHours::to_the_minute(worksheet.total(&law));
    let is_answer = match interview.facts().needed_hours.known().map(Vec::as_slice) {
        Some([answered]) => need.is_some_and(|need| need.per_week() == answered.per_week()),
        Some(_) | None => false,
    };
    let done = worksheet.tasks.iter().filter(|task| !task.times.is_zero());
    let tasks: Vec<String> = done
        .map(|task| {
            let hours = to_hundredths(worksheet.of_task(task, &law).exact());
            let hours = is_answer.then_some(HoursPerWeek::new(hours));
            catalogue.worksheet_in_short(task.kind, hours)
        })
        .collect();
    (!tasks.is_empty()).then(|| tasks.join(". "))
}
