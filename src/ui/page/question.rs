//! One question.

use yew::prelude::*;

use crate::i18n::page::{Control, QuestionPage};
use crate::i18n::{Catalogue, Label};
use crate::interview::Event;
use crate::ui::command::Command;
use crate::ui::element::{notice, text_in, word_list};
use crate::ui::form::{
    button, command_button, error_summary, radios, read_aloud, submit_button, text_field,
    text_fields, why,
};
use crate::ui::id;
use crate::ui::speech::Speech;

/// A question's page. `more` is what the organisation says of it whose page it is.
pub fn question(
    page: &QuestionPage,
    more: Option<Html>,
    speech: Speech,
    words: &Catalogue,
    send: &Callback<Command>,
) -> Html {
    let onsubmit = send.reform(|submit: SubmitEvent| {
        submit.prevent_default();
        Command::Tell(Event::Submit)
    });
    html! {
        <>
            { command_button("back", words.label(Label::Back), Command::Back, send) }
            <main id={id::MAIN}>
                { error_summary(&page.errors, words, send) }
                { text_in("p", "part", &page.part) }
                { notice(page.notice.as_ref()) }
                { read_aloud(page, speech, words, send) }
                <form novalidate=true autocomplete="off" {onsubmit}>
                    { control(page, send) }
                    <div class="buttons">
                        { submit_button(words.label(Label::Continue)) }
                        { unknown(&page.control, send) }
                    </div>
                </form>
                { why(&page.why, more, words) }
                { word_list(&page.words, words) }
            </main>
        </>
    }
}

fn control(page: &QuestionPage, send: &Callback<Command>) -> Html {
    match &page.control {
        Control::Radios(options) => radios(page, options, send),
        Control::Texts {
            fields,
            beside,
            rows,
            ..
        } => match fields.as_slice() {
            [field] if beside.is_empty() && rows.is_empty() => text_field(page, field, send),
            fields => text_fields(page, fields, beside, self::rows(rows, send), send),
        },
    }
}

/// The buttons that change which fields there are.
fn rows(rows: &[(Event, String)], send: &Callback<Command>) -> Html {
    let row = |(event, label): &(Event, String)| button("secondary", label, event.clone(), send);
    html! { <div class="buttons">{ for rows.iter().map(row) }</div> }
}

/// "I don't know" at a typed question; among radio buttons it is the last of them.
fn unknown(control: &Control, send: &Callback<Command>) -> Html {
    match control {
        Control::Texts {
            unknown: Some(label),
            ..
        } => button("secondary", label, Event::SubmitUnknown, send),
        Control::Texts { unknown: None, .. } | Control::Radios(_) => html! {},
    }
}
