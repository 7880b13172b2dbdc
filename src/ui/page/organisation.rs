//! Who helps whom, and what it comes to.

use yew::prelude::*;

use crate::i18n::page::OrganisationSum;
use crate::i18n::{Catalogue, Label};
use crate::interview::Event;
use crate::ui::command::Command;
use crate::ui::element::{
    answers, case_worker_steps, each, heading, passage, section, steps, table, unfold, warning,
    word_list,
};
use crate::ui::form::{button, command_button};
use crate::ui::id;

/// The hours and the money of each helper or person, what they rest on, and what to know.
pub fn organisation(page: &OrganisationSum, words: &Catalogue, send: &Callback<Command>) -> Html {
    let label = |label| words.label(label);
    let good_to_know = page
        .good_to_know
        .iter()
        .map(|rule| passage(rule, words))
        .collect();
    html! {
        <>
            { command_button("back", label(Label::Back), Command::Back, send) }
            <main id={id::MAIN}>
                { heading(&page.title, None) }
                <div class="lead">{ each("p", &page.introduction) }</div>
                { for page.warnings.iter().map(|text| warning(text)) }
                { for page.tables.iter().map(table) }
                { each("p", &page.money) }
                if !page.rows.is_empty() {
                    { section(&page.answers_title, answers(&page.rows, words, send)) }
                }
                if !page.steps.is_empty() {
                    { section(label(Label::Steps), html! {
                        <>{ steps(&page.steps) }{ case_worker_steps(&page.steps, words) }</>
                    }) }
                }
                if !page.good_to_know.is_empty() {
                    { unfold(label(Label::GoodToKnow), good_to_know) }
                }
                <div class="buttons">
                    { for page.go_on.iter().map(|(event, label)| {
                        button("primary", label, event.clone(), send)
                    }) }
                    { button("secondary", label(Label::ShowResult), Event::ShowResult, send) }
                    { command_button("secondary", label(Label::Print), Command::Print, send) }
                </div>
                { word_list(&page.words, words) }
            </main>
        </>
    }
}
