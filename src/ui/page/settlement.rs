//! What a quarter is refunded.

use yew::prelude::*;

use super::result::{given, papers};
use crate::i18n::page::{ReviewRow, SettlementPage};
use crate::i18n::{Catalogue, Label};
use crate::interview::Event;
use crate::ui::command::Command;
use crate::ui::element::{
    case_worker_steps, each, figures, heading, passage, passages, section, steps, table, text,
    text_in, word_list,
};
use crate::ui::form::{button, command_button, switch};
use crate::ui::id;

/// The quarter in figures, what is not refunded and why, and everything that it rests on.
pub fn settlement(
    page: &SettlementPage,
    answers: &[(String, Vec<ReviewRow>)],
    words: &Catalogue,
    send: &Callback<Command>,
) -> Html {
    let label = |label| words.label(label);
    let files = [
        (Label::SaveSpreadsheet, &page.spreadsheet),
        (Label::SaveDates, &page.dates),
    ];
    html! {
        <>
            { command_button("back", label(Label::Back), Command::Back, send) }
            <main id={id::MAIN} class="result">
                { heading(&page.heading, None) }
                <div class="status">
                    { text_in("p", "status-text", &page.status) }
                    { each("p", &page.basis) }
                </div>
                { passages(label(Label::Payment), &page.payment, words) }
                { quarter(page, words) }
                { passages(label(Label::Interpreting), &page.jobs, words) }
                { passages(label(Label::NotRefunded), &page.not_refunded, words) }
                { for page.request.iter().map(|request| {
                    section(label(Label::NextSteps), passage(request, words))
                }) }
                { papers(&page.papers, &files, words, send) }
                { working(page, words, send) }
                <div class="section">
                    { word_list(&page.words, words) }
                    { given(answers, words, send) }
                </div>
                <div class="buttons">
                    { command_button("secondary", label(Label::Print), Command::Print, send) }
                    { button("secondary", label(Label::CheckAnswers), Event::ShowReview, send) }
                    { button("secondary", label(Label::Report), Event::ShowReport, send) }
                </div>
            </main>
        </>
    }
}

fn quarter(page: &SettlementPage, words: &Catalogue) -> Html {
    html! {
        <section class="section money">
            <h2 id={id::MONEY} tabindex="-1">{ text("span", words.label(Label::Settlement)) }</h2>
            { figures(&page.figures) }
            { each("p", &page.paragraphs) }
            { for page.table.iter().map(table) }
        </section>
    }
}

/// How it was worked out, and what can be counted in another way.
fn working(page: &SettlementPage, words: &Catalogue, send: &Callback<Command>) -> Html {
    if page.steps.is_empty() {
        return html! {};
    }
    let content = html! {
        <>
            { steps(&page.steps) }
            { case_worker_steps(&page.steps, words) }
            { for page.switches.iter().map(|point| switch(point, send)) }
        </>
    };
    section(words.label(Label::Steps), content)
}
