//! What the tasks come to: the need, built up from the work.

use yew::prelude::*;

use crate::i18n::page::WorksheetSum;
use crate::i18n::{Catalogue, Label};
use crate::ui::command::Command;
use crate::ui::element::{answers, each, heading, section, warning, word_list};
use crate::ui::form::{button, command_button};
use crate::ui::id;

/// The tasks with their hours, and what to do with the sum.
pub fn worksheet(page: &WorksheetSum, words: &Catalogue, send: &Callback<Command>) -> Html {
    html! {
        <>
            { command_button("back", words.label(Label::Back), Command::Back, send) }
            <main id={id::MAIN}>
                { heading(&page.title, None) }
                <div class="lead">{ each("p", &page.introduction) }</div>
                { for page.warnings.iter().map(|text| warning(text)) }
                if !page.rows.is_empty() {
                    { section(&page.tasks_title, answers(&page.rows, words, send)) }
                }
                <div class="buttons">
                    { for page.go_on.iter().map(|(event, label)| {
                        button("primary", label, event.clone(), send)
                    }) }
                    { command_button("secondary", words.label(Label::Print), Command::Print, send) }
                </div>
                { word_list(&page.words, words) }
            </main>
        </>
    }
}
