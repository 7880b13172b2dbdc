//! Sets of answers side by side.

use yew::prelude::*;

use crate::i18n::page::{KeptScenario, ScenariosPage};
use crate::i18n::{Catalogue, Label};
use crate::interview::Event;
use crate::ui::command::Command;
use crate::ui::element::{
    answers, each, figures, heading, notice, section, table, text, word_list,
};
use crate::ui::form::{button, command_button, labelled};
use crate::ui::id;

/// What is kept and what is on the screen, figure by figure; then how to change something.
pub fn scenarios(page: &ScenariosPage, words: &Catalogue, send: &Callback<Command>) -> Html {
    let keep = page.keep.iter().map(|label| {
        html! { <div class="buttons">{ button("primary", label, Event::KeepScenario, send) }</div> }
    });
    let undo = page.undo.iter().map(|label| {
        let button = button("secondary", label, Event::RestoreScenario, send);
        html! { <div class="buttons">{ button }</div> }
    });
    html! {
        <>
            { command_button("back", words.label(Label::Back), Command::Back, send) }
            <main id={id::MAIN}>
                { notice(page.notice.as_ref()) }
                { for undo }
                { heading(&page.title, page.notice.as_ref()) }
                <div class="lead on-screen">{ each("p", &page.introduction) }</div>
                { for keep }
                <div class="section">
                    { figures(&page.figures) }
                    { for page.tables.iter().map(table) }
                    { each("p", &page.reading) }
                </div>
                if !page.differences.is_empty() {
                    { section(&page.differences_title, differences(page)) }
                }
                { section(&page.answers_title, to_change(page, words, send)) }
                if !page.kept.is_empty() {
                    <div class="on-screen">{ section(&page.kept_title, kept(page, send)) }</div>
                }
                { word_list(&page.words, words) }
                { ways_on(page, words, send) }
            </main>
        </>
    }
}

fn differences(page: &ScenariosPage) -> Html {
    // Two may have the same name: they have no keys.
    let one = |(name, lines): &(String, Vec<String>)| {
        html! {
            <div>
                { text("h3", name) }
                <ul class="differences">{ each("li", lines) }</ul>
            </div>
        }
    };
    page.differences.iter().map(one).collect()
}

fn to_change(page: &ScenariosPage, words: &Catalogue, send: &Callback<Command>) -> Html {
    let part = |(title, rows): &(String, Vec<_>)| {
        html! {
            <section key={title.clone()}>
                { text("h3", title) }
                { answers(rows, words, send) }
            </section>
        }
    };
    page.answers.iter().map(part).collect()
}

fn kept(page: &ScenariosPage, send: &Callback<Command>) -> Html {
    let one = |scenario: &KeptScenario| {
        let way =
            |(event, label): &(Event, String)| button("secondary", label, event.clone(), send);
        html! {
            <div class="kept" key={scenario.number.to_string()}>
                { labelled(&scenario.field, send) }
                <div class="buttons">{ for scenario.ways.iter().map(way) }</div>
            </div>
        }
    };
    page.kept.iter().map(one).collect()
}

fn ways_on(page: &ScenariosPage, words: &Catalogue, send: &Callback<Command>) -> Html {
    let label = |label| words.label(label);
    let save = page.file.iter().map(|file| {
        let save = Command::Save(file.clone());
        command_button("secondary", label(Label::SaveSpreadsheet), save, send)
    });
    html! {
        <div class="buttons">
            { button("secondary", label(Label::ShowResult), Event::ShowResult, send) }
            { for save }
            { command_button("secondary", label(Label::Print), Command::Print, send) }
        </div>
    }
}
