//! What a person does on the page to make something happen, for a browser that goes the same way.

use personlig_assistance::i18n::page::{Control, ResultPage, ScenariosPage};
use personlig_assistance::i18n::{
    DANISH, Label, account_page, case_file_page, changes_page, organisation_page, organisation_sum,
    question_page, report_page, result_page, review_page, scenarios_page, settlement_of,
    worksheet_page, worksheet_sum,
};
use personlig_assistance::interview::organisation::OrganisationPage;
use personlig_assistance::interview::worksheet::WorksheetPage;
use personlig_assistance::interview::{Conflict, Entrance, Event, Field, Interview, Place};
use personlig_assistance::ui::id_of;
use serde_json::{Value, json};

/// What is pressed or filled in on the page that the interview is at; nothing where the page has no
/// such thing.
pub fn step(here: &Interview, event: &Event) -> Option<Value> {
    let press = |label| Some(json!(["press", DANISH.label(label)]));
    match event {
        Event::Enter(door) if here.place() == Place::CaseFile => {
            let ways = case_file_page(here, &DANISH).opened?.go_on;
            let (_, label) = ways
                .into_iter()
                .find(|(leads, _)| *leads == Event::Enter(*door))?;
            Some(json!(["press", label]))
        }
        Event::Enter(door) => Some(enter(Entrance::Door(*door))),
        Event::ShowCaseFile if here.place() == Place::Start => Some(enter(Entrance::CaseFile)),
        Event::ShowCaseFile => (here.place() != Place::CaseFile).then(|| press(Label::CaseFile))?,
        Event::Pick(..)
        | Event::PickWagePeriod(_)
        | Event::PickForAccount(..)
        | Event::PickForWorksheet(..)
        | Event::PickForOrganisation(..) => choice(here, event),
        Event::Type(field, text) => {
            let there = match field {
                Field::ScenarioName(number) => compared(here)?.kept.get(*number).is_some(),
                Field::EffectiveHours
                | Field::Text(..)
                | Field::Account(_)
                | Field::Worksheet(_)
                | Field::Organisation(_)
                | Field::Choice(_)
                | Field::AccountChoice(_)
                | Field::WorksheetChoice(_)
                | Field::OrganisationChoice(_)
                | Field::File => is_on_page(here, *field),
            };
            there.then(|| json!(["type", format!("#{}", id_of(*field)), text]))
        }
        Event::Change(_) | Event::ChangeAccount(_) => {
            let parts = match compared(here) {
                Some(page) => page.answers,
                None => review_page(here, &DANISH).parts,
            };
            let mut rows = parts.iter().flat_map(|(_, rows)| rows);
            let place = rows.position(|row| row.event == *event)?;
            Some(json!(["click", ".answer-change button", place]))
        }
        Event::AddJob | Event::RemoveJob | Event::WriteByWeek(..) | Event::ShowWorksheet => {
            let Control::Texts { rows, .. } = control(here)? else {
                return None;
            };
            let (_, label) = rows.into_iter().find(|row| row.0 == *event)?;
            Some(json!(["press", label]))
        }
        Event::ChangeWorksheet(_) => {
            let mut rows = worksheet_sum(here, &DANISH).rows.into_iter();
            let place = rows.position(|row| row.event == *event)?;
            Some(json!(["click", ".answer-change button", place]))
        }
        Event::ChangeOrganisation(_) => {
            let mut rows = organisation_sum(here, &DANISH).rows.into_iter();
            let place = rows.position(|row| row.event == *event)?;
            Some(json!(["click", ".answer-change button", place]))
        }
        Event::ShowOrganisation => offered(here, |page| page.organise),
        Event::UseWorksheet(_) => {
            let (_, label) = worksheet_sum(here, &DANISH).go_on?;
            Some(json!(["press", label]))
        }
        Event::Submit => press(Label::Continue),
        Event::SubmitUnknown => press(Label::Unknown),
        Event::ShowResult => press(Label::ShowResult),
        Event::ShowReview => press(Label::CheckAnswers),
        Event::ShowReport => press(Label::Report),
        Event::PickWrong(_) | Event::PutAnswersInReport(_) => {
            let page = (here.place() == Place::Report).then(|| report_page(here, &DANISH))?;
            let with = page.to_send.map(|report| report.with_answers);
            let mut options = with
                .into_iter()
                .chain([page.wrong])
                .flat_map(|it| it.options);
            let (_, label, _) = options.find(|(leads, ..)| leads == event)?;
            Some(json!(["press", label]))
        }
        Event::ShowScenarios => offered(here, |page| page.compare),
        Event::KeepScenario => Some(json!(["press", compared(here)?.keep?])),
        Event::RestoreScenario => Some(json!(["press", compared(here)?.undo?])),
        Event::TakeScenario(_) | Event::DropScenario(_) => {
            let mut ways = compared(here)?.kept.into_iter().flat_map(|kept| kept.ways);
            let (_, label) = ways.find(|(leads, _)| leads == event)?;
            Some(json!(["press", label]))
        }
        Event::ShowMeetingSheet => offered(here, |page| page.meeting_sheet),
        Event::ShowChanges if here.place() == Place::Start => Some(enter(Entrance::Changes)),
        Event::ShowChanges => press(Label::Changes),
        Event::ShowPaper(_) => {
            let papers = match here.place() {
                Place::Result => result_page(here, &DANISH).papers,
                Place::Settlement => settlement_of(here, &DANISH)?.papers,
                Place::Changes => changes_page(here, &DANISH).ways,
                Place::Start
                | Place::Question(_)
                | Place::Account(_)
                | Place::Review
                | Place::MeetingSheet
                | Place::Scenarios
                | Place::Report
                | Place::CaseFile
                | Place::Worksheet(_)
                | Place::Organisation(_)
                | Place::Paper(_) => return None,
            };
            let (_, label) = papers.into_iter().find(|(leads, _)| leads == event)?;
            Some(json!(["press", label]))
        }
        Event::AnswerTheRest if here.can_answer_the_rest() => {
            offered(here, |page| page.answer_the_rest)
        }
        Event::AskForMoney if here.can_ask_for_money() => offered(here, |page| page.ask_for_money),
        Event::Erase => press(Label::Erase),
        Event::Back => press(Label::Back),
        Event::AnswerTheRest
        | Event::AskForMoney
        | Event::Paste(..)
        | Event::Visit(_)
        | Event::ReadQuarter(_)
        | Event::ReadMonth(_)
        | Event::ReadHolidayBase(_) => None,
    }
}

/// Goes in from the start page.
fn enter(entrance: Entrance) -> Value {
    json!(["click", format!("a.door[href='#{}']", entrance.code())])
}

/// A file is opened, with this text in it.
pub fn open(text: &str) -> Value {
    json!(["open", "#file", text])
}

/// The opened file's answer is taken.
pub fn use_file(here: &Interview, conflict: Conflict) -> Option<Value> {
    let mut conflicts = here.conflicts().into_iter();
    let place = conflicts.position(|one| one == conflict)?;
    Some(json!(["click", ".answer-change button", place]))
}

/// A button that some results have.
fn offered(here: &Interview, button: fn(ResultPage) -> Option<String>) -> Option<Value> {
    let page = (here.place() == Place::Result).then(|| result_page(here, &DANISH))?;
    Some(json!(["press", button(page)?]))
}

/// The page on which sets of answers are compared, where the interview is at it.
fn compared(here: &Interview) -> Option<ScenariosPage> {
    (here.place() == Place::Scenarios).then(|| scenarios_page(here, &DANISH))
}

fn control(here: &Interview) -> Option<Control> {
    match here.place() {
        Place::Question(fact) => Some(question_page(here, fact, &DANISH).control),
        Place::Account(page) => Some(account_page(here, page, &DANISH).control),
        Place::Worksheet(page) if page != WorksheetPage::Sum => {
            Some(worksheet_page(here, page, &DANISH).control)
        }
        Place::Organisation(page) if page != OrganisationPage::Sum => {
            Some(organisation_page(here, page, &DANISH).control)
        }
        Place::Start
        | Place::Review
        | Place::Result
        | Place::MeetingSheet
        | Place::Changes
        | Place::Paper(_)
        | Place::Scenarios
        | Place::Report
        | Place::CaseFile
        | Place::Organisation(_)
        | Place::Worksheet(_)
        | Place::Settlement => None,
    }
}

fn choice(here: &Interview, event: &Event) -> Option<Value> {
    let (Control::Radios(options)
    | Control::Texts {
        beside: options, ..
    }) = control(here)?;
    let place = options.iter().position(|option| option.event == *event)?;
    Some(json!(["click", format!("#choice-{place}")]))
}

/// Whether a text field is on the page.
fn is_on_page(here: &Interview, field: Field) -> bool {
    match control(here) {
        Some(Control::Texts { fields, .. }) => fields.iter().any(|one| one.field == field),
        Some(Control::Radios(_)) | None => false,
    }
}
