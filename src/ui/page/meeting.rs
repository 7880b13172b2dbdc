//! The sheet for a meeting with the municipality: one page on paper.

use yew::prelude::*;

use crate::i18n::page::{List, MeetingSheet, ReviewRow};
use crate::i18n::{Catalogue, Label};
use crate::ui::command::Command;
use crate::ui::element::{each, heading, section, source_list, text, text_in};
use crate::ui::form::command_button;
use crate::ui::id;

/// How many lines there are to write on.
const LINES: usize = 5;

/// The sheet.
pub fn meeting(sheet: &MeetingSheet, words: &Catalogue, send: &Callback<Command>) -> Html {
    let print = || command_button("secondary", words.label(Label::Print), Command::Print, send);
    html! {
        <>
            { command_button("back", words.label(Label::Back), Command::Back, send) }
            <main id={id::MAIN} class="meeting">
                { heading(&sheet.title, None) }
                <div class="meeting-introduction">
                    { each("p", &sheet.introduction) }
                    <div class="buttons">{ print() }</div>
                </div>
                <div class="status">
                    { for sheet.estimate.iter().map(|line| text_in("p", "lead", line)) }
                    { text("p", &sheet.status) }
                </div>
                { list(&sheet.bring, source_list(&sheet.sources, words)) }
                { list(&sheet.ask, html! {}) }
                { list(&sheet.weighed, html! {}) }
                { section(words.label(Label::YourAnswers), sheet.answers.iter().map(answers).collect()) }
                { section(words.label(Label::Notes), notes()) }
            </main>
        </>
    }
}

/// Things to tick off; nothing when there are none.
fn list(list: &List, more: Html) -> Html {
    if list.items.is_empty() {
        return html! {};
    }
    let items = html! {
        <>
            <ul class="ticks">{ each("li", &list.items) }</ul>
            { more }
        </>
    };
    section(&list.title, items)
}

fn answers((title, rows): &(String, Vec<ReviewRow>)) -> Html {
    let row = |row: &ReviewRow| {
        html! {
            <div class="meeting-answer" key={row.question.clone()}>
                { text("dt", &row.question) }
                { text("dd", &row.answer) }
            </div>
        }
    };
    html! {
        <section key={title.clone()}>
            { text("h3", title) }
            <dl class="meeting-answers">{ for rows.iter().map(row) }</dl>
        </section>
    }
}

/// Lines to write on, for the eye only.
fn notes() -> Html {
    let line = |_| html! { <div class="line" /> };
    html! { <div class="lines" aria-hidden="true">{ for (0..LINES).map(line) }</div> }
}
