//! *Tjek dine svar.*

use yew::prelude::*;

use crate::i18n::page::ReviewPage;
use crate::i18n::{Catalogue, Label};
use crate::interview::Event;
use crate::ui::command::Command;
use crate::ui::element::{answers, heading, notice, text};
use crate::ui::form::{button, command_button};
use crate::ui::id;

/// The answers, part by part, each with a way to change it.
pub fn review(page: &ReviewPage, words: &Catalogue, send: &Callback<Command>) -> Html {
    let part = |(title, rows): &(String, Vec<_>)| {
        html! {
            <section class="section" key={title.clone()}>
                { text("h2", title) }
                { answers(rows, words, send) }
            </section>
        }
    };
    html! {
        <>
            { command_button("back", words.label(Label::Back), Command::Back, send) }
            <main id={id::MAIN}>
                { notice(page.notice.as_ref()) }
                { heading(&page.title, page.notice.as_ref()) }
                { text("p", &page.introduction) }
                <div class="buttons">{ show_result(page, send) }</div>
                { for page.parts.iter().map(part) }
                <div class="buttons">{ show_result(page, send) }</div>
            </main>
        </>
    }
}

fn show_result(page: &ReviewPage, send: &Callback<Command>) -> Html {
    button("primary", &page.show_result, Event::ShowResult, send)
}
