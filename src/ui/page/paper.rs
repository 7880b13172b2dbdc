//! A paper that is prepared: what is known stands on it, the rest are lines to write on.

use yew::prelude::*;

use crate::i18n::page::{PaperPage, PaperPart, PaperRow};
use crate::i18n::{Catalogue, Label};
use crate::ui::command::Command;
use crate::ui::element::{each, heading, hidden, section, source_list, text, text_in, word_list};
use crate::ui::form::{button, command_button};
use crate::ui::id;

/// The paper.
pub fn paper(page: &PaperPage, words: &Catalogue, send: &Callback<Command>) -> Html {
    let way = |(event, label): &(_, String)| button("secondary", label, Clone::clone(event), send);
    html! {
        <>
            { command_button("back", words.label(Label::Back), Command::Back, send) }
            <main id={id::MAIN} class="paper">
                { heading(&page.title, None) }
                <div class="lead">{ each("p", &page.introduction) }</div>
                <div class="buttons">
                    { command_button("secondary", words.label(Label::Print), Command::Print, send) }
                </div>
                { for page.parts.iter().map(|part| self::part(part, &page.by_hand)) }
                if !page.ways.is_empty() {
                    <div class="buttons on-screen">{ for page.ways.iter().map(way) }</div>
                }
                <div class="section">
                    { source_list(&page.sources, words) }
                    { word_list(&page.words, words) }
                </div>
            </main>
        </>
    }
}

fn part(part: &PaperPart, by_hand: &str) -> Html {
    let content = html! {
        <>
            { each("p", &part.paragraphs) }
            if !part.ticks.is_empty() {
                <ul class="ticks">{ each("li", &part.ticks) }</ul>
            }
            if !part.rows.is_empty() {
                <dl class="paper-rows">{ for part.rows.iter().map(|row| self::row(row, by_hand)) }</dl>
            }
        </>
    };
    section(&part.title, content)
}

fn row(row: &PaperRow, by_hand: &str) -> Html {
    let line = |_| html! { <span class="line" /> };
    html! {
        <div class="paper-row" key={row.label.clone()}>
            { text("dt", &row.label) }
            if let Some(value) = &row.value {
                { text_in("dd", "paper-value", value) }
            } else {
                <dd class="paper-lines">
                    { hidden(by_hand) }
                    { for (0..row.lines).map(line) }
                </dd>
            }
        </div>
    }
}
