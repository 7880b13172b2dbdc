//! Saving the answers as a file, and opening one.

use yew::prelude::*;

use crate::casefile::limits;
use crate::i18n::page::{
    CaseFilePage, ConflictRow, LinkText, OpenedFile, Passage, ReceiptText, SaveAnswers,
};
use crate::i18n::{Catalogue, Label};
use crate::interview::{self, Field};
use crate::ui::command::{Command, FileCommand};
use crate::ui::element::{each, heading, passage, section, text, text_in, unfold};
use crate::ui::form::{button, change_button, command_button, copied, error_summary, lines_of};
use crate::ui::{browser, id};

/// The page of the file.
pub fn case_file(page: &CaseFilePage, words: &Catalogue, send: &Callback<Command>) -> Html {
    html! {
        <>
            { command_button("back", words.label(Label::Back), Command::Back, send) }
            <main id={id::MAIN} class="case-file">
                { error_summary(&page.errors, words, send) }
                { heading(&page.title, None) }
                if !page.introduction.is_empty() {
                    <div class="lead">{ each("p", &page.introduction) }</div>
                }
                { for page.opened.iter().map(|file| opened(file, words, send)) }
                { for page.save.iter().map(|answers| save(answers, send)) }
                { for page.open.iter().map(|how| open(how, page, send)) }
                { for page.link.iter().map(link) }
                { for page.record.iter().map(|record| save(record, send)) }
            </main>
        </>
    }
}

fn opened(file: &OpenedFile, words: &Catalogue, send: &Callback<Command>) -> Html {
    let way = |(event, label): &(interview::Event, String)| {
        let kind = if file.go_on_title.is_some() {
            "secondary"
        } else {
            "primary"
        };
        button(kind, label, event.clone(), send)
    };
    html! {
        <section class="section">
            <h2 id={id::NOTICE} tabindex="-1">{ text("span", &file.title) }</h2>
            { each("p", &file.told) }
            { named(&file.came) }
            { for file.receipt.iter().map(receipt) }
            if !file.conflicts.is_empty() {
                { passage(&file.conflicts_title, words) }
                <dl class="answers conflicts">
                    { for file.conflicts.iter().map(|row| conflict(row, send)) }
                </dl>
            }
            if let Some(title) = &file.go_on_title {
                { text("h3", title) }
            }
            <div class="buttons">{ for file.go_on.iter().map(way) }</div>
        </section>
    }
}

/// Answers with their names.
fn named(answers: &[(String, String)]) -> Html {
    if answers.is_empty() {
        return html! {};
    }
    let row = |(name, answer): &(String, String)| {
        html! {
            <div class="answer" key={name.clone()}>
                { text("dt", name) }
                { text_in("dd", "answer-given", answer) }
            </div>
        }
    };
    html! { <dl class="answers">{ for answers.iter().map(row) }</dl> }
}

/// What became of a receipt: the figures that people know, and the rest for those who check them.
fn receipt(receipt: &ReceiptText) -> Html {
    let list = |texts: &Vec<String>| html! { <ul class="changes">{ each("li", texts) }</ul> };
    html! {
        <>
            { text("h3", &receipt.title) }
            { each("p", &receipt.told) }
            if !receipt.figures.is_empty() {
                { list(&receipt.figures) }
            }
            if !receipt.changes.is_empty() {
                { unfold(&receipt.fold, list(&receipt.changes)) }
            }
        </>
    }
}

fn conflict(row: &ConflictRow, send: &Callback<Command>) -> Html {
    html! {
        <div class="answer" key={row.question.clone()}>
            { text("dt", &row.question) }
            { text_in("dd", "answer-given", &row.ours) }
            { text_in("dd", "answer-given", &row.theirs) }
            <dd class="answer-change">
                { change_button(&row.take, &row.change, use_file(row), send) }
            </dd>
        </div>
    }
}

const fn use_file(row: &ConflictRow) -> Command {
    Command::File(FileCommand::Use(row.conflict))
}

fn save(answers: &SaveAnswers, send: &Callback<Command>) -> Html {
    let files = answers.files.iter();
    let content = html! {
        <>
            { each("p", &answers.paragraphs) }
            <div class="buttons">
                { for files.map(|(label, file)| {
                    command_button("secondary", label, Command::Save(file.clone()), send)
                }) }
            </div>
        </>
    };
    section(&answers.title, content)
}

/// The link, in a field from which it can be copied.
fn link(link: &LinkText) -> Html {
    let address = format!("{}#{}", browser::address(), link.fragment);
    // Not of the address before it, which is another one on every site.
    let rows = lines_of(&link.fragment).saturating_add(1);
    let content = html! {
        <>
            { text("p", &link.introduction) }
            { named(&link.holds) }
            { text("p", &link.instruction) }
            { copied(id::LINK, &link.label, address, rows) }
        </>
    };
    section(&link.title, content)
}

fn open(how: &Passage, page: &CaseFilePage, send: &Callback<Command>) -> Html {
    let send = send.clone();
    let onchange = move |event: Event| {
        let send = send.clone();
        browser::read_chosen(&event, limits::RECEIPT_BYTES, move |chosen| {
            send.emit(Command::File(FileCommand::Open(chosen)));
        });
    };
    let error = page.errors.first();
    let error_id = id::error_of(Field::File);
    let content = html! {
        <>
            { each("p", &how.paragraphs) }
            <div class="field">
                <label for={id::of(Field::File)}>{ text("span", &page.file) }</label>
                if let Some(error) = error {
                    <div class="error" id={error_id.clone()}>{ text("p", &error.text) }</div>
                }
                <input
                    type="file"
                    id={id::of(Field::File)}
                    accept=".json,application/json"
                    autocomplete="off"
                    aria-invalid={error.map(|_| "true")}
                    aria-describedby={error.map(|_| error_id.clone())}
                    {onchange}
                />
            </div>
        </>
    };
    section(&how.title, content)
}
