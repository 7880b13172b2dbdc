//! What a person does on the page to make something happen, for a browser that goes the same way.

use personlig_assistance::i18n::page::{Control, ResultPage};
use personlig_assistance::i18n::{DANISH, Label, question_page, result_page, review_page};
use personlig_assistance::interview::{Event, Field, Interview, Picked, Place};
use serde_json::{Value, json};

/// What is pressed or filled in on the page that the interview is at; nothing where the page has no
/// such thing.
pub fn step(here: &Interview, event: &Event) -> Option<Value> {
    let press = |label| Some(json!(["press", DANISH.label(label)]));
    match event {
        Event::Enter(door) => Some(json!(["click", format!("a.door[href='#{}']", door.code())])),
        Event::Pick(_, picked) => choice(here, *picked),
        Event::PickWagePeriod(period) => {
            let Control::Texts { wage_periods, .. } = control(here)? else {
                return None;
            };
            let place = wage_periods.iter().position(|one| one.0 == *period)?;
            Some(json!(["click", format!("#choice-{place}")]))
        }
        Event::Type(field, text) => {
            let id = match field {
                Field::Text(_, row) => format!("#field-{row}"),
                Field::EffectiveHours => "#effective".to_owned(),
                Field::Choice(_) => return None,
            };
            has_field(here, *field).then(|| json!(["type", id, text]))
        }
        Event::Change(fact) => {
            let page = review_page(here, &DANISH);
            let mut rows = page.parts.iter().flat_map(|(_, rows)| rows);
            let place = rows.position(|row| row.fact == *fact)?;
            Some(json!(["click", ".answer-change button", place]))
        }
        Event::AddJob => press(Label::AddJob),
        Event::RemoveJob => press(Label::RemoveJob),
        Event::Submit => press(Label::Continue),
        Event::SubmitUnknown => press(Label::Unknown),
        Event::ShowResult => press(Label::ShowResult),
        Event::ShowReview => press(Label::CheckAnswers),
        Event::ShowMeetingSheet => offered(here, |page| page.meeting_sheet),
        Event::AnswerTheRest if here.can_answer_the_rest() => {
            offered(here, |page| page.answer_the_rest)
        }
        Event::AskForMoney if here.can_ask_for_money() => offered(here, |page| page.ask_for_money),
        Event::Erase => press(Label::Erase),
        Event::Back => press(Label::Back),
        Event::AnswerTheRest
        | Event::AskForMoney
        | Event::Visit(_)
        | Event::ReadQuarter(_)
        | Event::ReadMonth(_)
        | Event::ReadHolidayBase(_) => None,
    }
}

/// A button that some results have.
fn offered(here: &Interview, button: fn(ResultPage) -> Option<String>) -> Option<Value> {
    let page = (here.place() == Place::Result).then(|| result_page(here, &DANISH))?;
    Some(json!(["press", button(page)?]))
}

fn control(here: &Interview) -> Option<Control> {
    let Place::Question(fact) = here.place() else {
        return None;
    };
    Some(question_page(here, fact, &DANISH).control)
}

fn choice(here: &Interview, picked: Picked) -> Option<Value> {
    let Control::Radios(options) = control(here)? else {
        return None;
    };
    let place = options.iter().position(|option| option.picked == picked)?;
    Some(json!(["click", format!("#choice-{place}")]))
}

fn has_field(here: &Interview, field: Field) -> bool {
    matches!(control(here), Some(Control::Texts { fields, .. }) if fields.iter().any(|one| one.field == field))
}
