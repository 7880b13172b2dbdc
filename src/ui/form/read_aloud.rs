//! *Læs højt*: the question and what can be answered, never what was answered.

use yew::prelude::*;

use super::command_button;
use crate::i18n::page::{Control, QuestionPage};
use crate::i18n::{Catalogue, Label};
use crate::ui::command::Command;
use crate::ui::speech::Speech;

/// The button that reads aloud, or stops; nothing where the device has no voice of its own.
pub fn read_aloud(
    page: &QuestionPage,
    speech: Speech,
    words: &Catalogue,
    send: &Callback<Command>,
) -> Html {
    let (label, command) = match speech {
        Speech::Impossible => return html! {},
        Speech::Silent => (Label::ReadAloud, Command::Read(spoken(page))),
        Speech::Reading => (Label::StopReading, Command::Silence),
    };
    command_button("link", words.label(label), command, send)
}

/// What is read, a sentence or two at a time.
fn spoken(page: &QuestionPage) -> Vec<String> {
    let mut texts = vec![page.title.clone()];
    texts.extend(page.hint.clone());
    if let Control::Radios(radios) = &page.control {
        for radio in radios {
            texts.push(radio.label.clone());
            texts.extend(radio.hint.clone());
        }
    }
    texts
}
