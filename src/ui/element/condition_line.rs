//! One condition, how it looks, and the answer that decided it.

use yew::prelude::*;

use super::mark::mark;
use super::{source_link, text, text_in};
use crate::i18n::page::ConditionLine;
use crate::i18n::{Catalogue, Label};
use crate::interview::Event;
use crate::ui::command::Command;
use crate::ui::form::change_button;

/// A line of the list of conditions.
pub fn condition_line(line: &ConditionLine, words: &Catalogue, send: &Callback<Command>) -> Html {
    html! {
        <li class="condition" key={line.title.clone()}>
            { mark(line.mark) }
            <div class="condition-text">
                { text_in("p", "condition-title", &line.title) }
                { text_in("p", "condition-mark", &line.mark_text) }
                if let Some(reason) = &line.reason {
                    { text("p", reason) }
                }
                <div class="condition-answer">
                    { text("span", words.label(Label::Answer)) }
                    { text_in("span", "condition-given", &line.answer) }
                    { change_button(words.label(Label::Change), &line.change, Command::Tell(Event::Change(line.fact)), send) }
                    { source_link(&line.source, words) }
                </div>
            </div>
        </li>
    }
}
