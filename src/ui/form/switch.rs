//! A choice between a few buttons, of which one is pressed. What stands on the page changes at once.

use yew::prelude::*;

use crate::i18n::page::Switch;
use crate::interview::Event;
use crate::ui::command::Command;
use crate::ui::element::{section, text};

/// The point, and a button for each reading.
pub fn switch(switch: &Switch, send: &Callback<Command>) -> Html {
    html! {
        <div class="switch" role="group" aria-label={switch.legend.clone()} key={switch.legend.clone()}>
            { text("h3", &switch.legend) }
            { text("p", &switch.explanation) }
            { options(switch, send) }
        </div>
    }
}

/// The buttons alone, where the point is the heading of a section.
pub fn choices(switch: &Switch, send: &Callback<Command>) -> Html {
    let content = html! {
        <>
            { text("p", &switch.explanation) }
            <div role="group" aria-label={switch.legend.clone()}>{ options(switch, send) }</div>
        </>
    };
    section(&switch.legend, content)
}

fn options(switch: &Switch, send: &Callback<Command>) -> Html {
    let options = switch.options.iter().map(|option| choice(option, send));
    html! { <div class="buttons">{ for options }</div> }
}

fn choice(option: &(Event, String, bool), send: &Callback<Command>) -> Html {
    let (event, label, chosen) = option;
    let event = event.clone();
    let onclick = send.reform(move |_: MouseEvent| Command::Tell(event.clone()));
    html! {
        <button
            key={label.clone()}
            type="button"
            class="button" data-kind="choice"
            aria-pressed={chosen.to_string()}
            {onclick}
        >
            { text("span", label) }
        </button>
    }
}
