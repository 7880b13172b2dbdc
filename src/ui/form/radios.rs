//! A closed question: radio buttons, one below the other, none chosen in advance.

use yew::events::Event;
use yew::prelude::*;

use crate::i18n::page::{QuestionPage, Radio};
use crate::ui::command::Command;
use crate::ui::element::{heading, text};
use crate::ui::id;

/// The question with its radio buttons.
pub fn radios(page: &QuestionPage, options: &[Radio], send: &Callback<Command>) -> Html {
    let error = page.errors.first();
    let error_id = id::error_of(page.choice);
    let described = [
        page.hint.as_ref().map(|_| id::HINT),
        error.map(|_| &*error_id),
    ];
    let option = |(number, radio)| option(number, radio, send);
    html! {
        <fieldset
            class="group"
            data-wrong={error.map(|_| "")}
            role="radiogroup"
            aria-describedby={id::all(described)}
            aria-invalid={error.map(|_| "true")}
        >
            <legend>{ heading(&page.title, page.notice.as_ref()) }</legend>
            if let Some(hint) = &page.hint {
                <div class="hint" id={id::HINT}>{ text("p", hint) }</div>
            }
            if let Some(error) = error {
                <div class="error" id={error_id.clone()}>{ text("p", &error.text) }</div>
            }
            <div class="radios">{ for options.iter().enumerate().map(option) }</div>
        </fieldset>
    }
}

fn option(number: usize, radio: &Radio, send: &Callback<Command>) -> Html {
    let event = radio.event.clone();
    let onchange = send.reform(move |_: Event| Command::Tell(event.clone()));
    let label = id::part("label", number);
    let hint = radio
        .hint
        .as_ref()
        .map(|hint| (id::part("explanation", number), hint));
    html! {
        <label class="radio" key={number}>
            <input
                type="radio"
                name="choice"
                id={id::part("choice", number)}
                checked={radio.selected}
                autocomplete="off"
                aria-labelledby={label.clone()}
                aria-describedby={hint.as_ref().map(|(id, _)| id.clone())}
                {onchange}
            />
            <span class="radio-text">
                <span class="radio-label" id={label}>{ text("span", &radio.label) }</span>
                if let Some((id, hint)) = hint {
                    <span class="radio-hint" {id}>{ text("span", hint) }</span>
                }
            </span>
        </label>
    }
}
