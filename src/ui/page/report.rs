//! What looks wrong, what to try first, and a report to send.

use yew::prelude::*;

use crate::i18n::page::{Passage, ReportPage, ReportToSend};
use crate::i18n::{Catalogue, Label};
use crate::interview;
use crate::ui::command::Command;
use crate::ui::element::{contact, each, heading, section};
use crate::ui::form::{button, choices, command_button, copied, lines_of, switch};
use crate::ui::id;

/// The page.
pub fn report(page: &ReportPage, words: &Catalogue, send: &Callback<Command>) -> Html {
    // One child, whatever stands in it: so the button that was pressed stays, and keeps the focus.
    let said = html! {
        <>
            { for page.first.iter().map(|(first, way)| self::first(first, way.as_ref(), send)) }
            { for page.to_send.iter().map(|report| to_send(report, words, send)) }
        </>
    };
    html! {
        <>
            { command_button("back", words.label(Label::Back), Command::Back, send) }
            <main id={id::MAIN} class="report">
                { heading(&page.title, None) }
                <div class="lead">{ each("p", &page.introduction) }</div>
                { choices(&page.wrong, send) }
                { said }
            </main>
        </>
    }
}

fn first(
    first: &Passage,
    way: Option<&(interview::Event, String)>,
    send: &Callback<Command>,
) -> Html {
    let content = html! {
        <>
            { each("p", &first.paragraphs) }
            if let Some((event, label)) = way {
                <div class="buttons">{ button("secondary", label, event.clone(), send) }</div>
            }
        </>
    };
    section(&first.title, content)
}

fn to_send(report: &ReportToSend, words: &Catalogue, send: &Callback<Command>) -> Html {
    let (label, file) = &report.file;
    let content = html! {
        <>
            { each("p", &report.paragraphs) }
            { for report.contact.iter().map(|whom| contact(whom, words)) }
            { switch(&report.with_answers, send) }
            { copied(id::REPORT, &report.label, report.text.clone(), lines_of(&report.text)) }
            <div class="buttons">
                { command_button("secondary", label, Command::Save(file.clone()), send) }
            </div>
        </>
    };
    section(&report.title, content)
}
