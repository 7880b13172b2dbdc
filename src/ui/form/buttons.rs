//! Buttons, each of which tells something.

use yew::prelude::*;

use crate::interview::Event;
use crate::ui::command::Command;
use crate::ui::element::{hidden, text};

/// A button that tells the interview something.
pub fn button(kind: &'static str, label: &str, event: Event, send: &Callback<Command>) -> Html {
    command_button(kind, label, Command::Tell(event), send)
}

/// A button of a kind: `primary`, `secondary` or `back`.
pub fn command_button(
    kind: &'static str,
    label: &str,
    command: Command,
    send: &Callback<Command>,
) -> Html {
    let onclick = send.reform(move |_: MouseEvent| command.clone());
    html! {
        <button key={label} type="button" class="button" data-kind={kind} {onclick}>
            { text("span", label) }
        </button>
    }
}

/// *Ændr*, and in words that are only read out, what.
pub fn change_button(label: &str, what: &str, command: Command, send: &Callback<Command>) -> Html {
    let onclick = send.reform(move |_: MouseEvent| command.clone());
    html! {
        <button key={what} type="button" class="button" data-kind="link" {onclick}>
            { text("span", label) }
            { hidden(what) }
        </button>
    }
}

/// The button that answers the question.
pub fn submit_button(label: &str) -> Html {
    html! {
        <button key={label} type="submit" class="button" data-kind="primary">{ text("span", label) }</button>
    }
}
