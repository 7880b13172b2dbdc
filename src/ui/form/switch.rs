//! A point that can be read in two ways. The figures change when a button is pressed.

use yew::prelude::*;

use crate::i18n::page::Switch;
use crate::interview::Event;
use crate::ui::command::Command;
use crate::ui::element::text;

/// The point, and a button for each reading.
pub fn switch(switch: &Switch, send: &Callback<Command>) -> Html {
    html! {
        <div class="switch" role="group" aria-label={switch.legend.clone()} key={switch.legend.clone()}>
            { text("h3", &switch.legend) }
            { text("p", &switch.explanation) }
            <div class="buttons">{ for switch.options.iter().map(|option| choice(option, send)) }</div>
        </div>
    }
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
