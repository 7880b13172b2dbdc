//! The answers given, each with a way to change it.

use yew::prelude::*;

use super::{text, text_in};
use crate::i18n::page::ReviewRow;
use crate::i18n::{Catalogue, Label};
use crate::ui::command::Command;
use crate::ui::form::change_button;

/// The answers to the questions of one part.
pub fn answers(rows: &[ReviewRow], words: &Catalogue, send: &Callback<Command>) -> Html {
    let row = |row: &ReviewRow| {
        html! {
            <div class="answer" key={row.question.clone()}>
                { text("dt", &row.question) }
                { text_in("dd", "answer-given", &row.answer) }
                <dd class="answer-change">
                    { change_button(words.label(Label::Change), &row.change, Command::Tell(row.event.clone()), send) }
                </dd>
            </div>
        }
    };
    html! { <dl class="answers">{ for rows.iter().map(row) }</dl> }
}
