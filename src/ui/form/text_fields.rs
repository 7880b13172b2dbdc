//! A typed question: text fields, fed with what was typed, as it was typed.

use yew::events::Event;
use yew::prelude::*;

use crate::i18n::page::{QuestionPage, Radio, TextField};
use crate::interview::{self, Field};
use crate::ui::command::Command;
use crate::ui::element::{heading, label_heading, text};
use crate::ui::{browser, id};

/// More fields than this stand beside each other where there is room.
const FEW: usize = 5;

/// The question with its only text field, whose label it is.
pub fn text_field(page: &QuestionPage, field: &TextField, send: &Callback<Command>) -> Html {
    html! {
        <div class="group" data-wrong={wrong(page)}>
            { label_heading(&page.title, page.notice.as_ref(), field.field) }
            { hint(page) }
            { entry(field, page.hint.as_ref().map(|_| id::HINT), send) }
        </div>
    }
}

/// The question with several text fields, or with a choice beside the field. `rows` are the
/// buttons that add a field and take one away.
pub fn text_fields(
    page: &QuestionPage,
    fields: &[TextField],
    beside: &[Radio],
    rows: Html,
    send: &Callback<Command>,
) -> Html {
    html! {
        <fieldset class="group" data-wrong={wrong(page)} aria-describedby={page.hint.as_ref().map(|_| id::HINT)}>
            <legend>{ heading(&page.title, page.notice.as_ref()) }</legend>
            { hint(page) }
            <div class="fields" data-many={(fields.len() > FEW).then_some("")}>
                { for fields.iter().map(|field| labelled(field, send)) }
            </div>
            { choice_beside(page, beside, send) }
            { rows }
        </fieldset>
    }
}

fn wrong(page: &QuestionPage) -> Option<&'static str> {
    (!page.errors.is_empty()).then_some("")
}

fn hint(page: &QuestionPage) -> Html {
    html! {
        if let Some(hint) = &page.hint {
            <div class="hint" id={id::HINT}>{ text("p", hint) }</div>
        }
    }
}

/// A field with its label.
pub fn labelled(field: &TextField, send: &Callback<Command>) -> Html {
    html! {
        <div class="field" key={&*id::of(field.field)}>
            <label for={id::of(field.field)}>{ text("span", &field.label) }</label>
            { entry(field, None, send) }
        </div>
    }
}

/// The field itself between its hint, its error and its unit.
fn entry(field: &TextField, outer_hint: Option<&str>, send: &Callback<Command>) -> Html {
    let own = id::of(field.field);
    let [hint_id, unit_id] = [id::hint_of(field.field), id::unit_of(field.field)];
    let error_id = id::error_of(field.field);
    let described = [
        outer_hint,
        field.hint.as_ref().map(|_| &*hint_id),
        field.error.as_ref().map(|_| &*error_id),
        field.unit.as_ref().map(|_| &*unit_id),
    ];
    html! {
        <>
            if let Some(hint) = &field.hint {
                <div class="hint" id={hint_id.clone()}>{ text("p", hint) }</div>
            }
            if let Some(error) = &field.error {
                <div class="error" id={error_id.clone()}>{ text("p", error) }</div>
            }
            <div class="entry">
                { input(field, own, id::all(described), send) }
                if let Some(unit) = &field.unit {
                    <span class="unit" id={unit_id.clone()}>{ text("span", unit) }</span>
                }
            </div>
        </>
    }
}

fn input(
    field: &TextField,
    id: AttrValue,
    described: Option<AttrValue>,
    send: &Callback<Command>,
) -> Html {
    let which = field.field;
    let oninput = send.reform(move |event: InputEvent| {
        Command::Tell(interview::Event::Type(which, browser::typed(&event)))
    });
    let onpaste = field.takes_columns.then(|| on_paste(which, send));
    html! {
        <input
            type="text"
            {id}
            value={field.value.clone()}
            inputmode={field.numeric.then_some("decimal")}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby={described}
            aria-invalid={field.error.as_ref().map(|_| "true")}
            {oninput}
            {onpaste}
        />
    }
}

/// Several lines go on into the fields that follow.
fn on_paste(which: Field, send: &Callback<Command>) -> Callback<Event> {
    let send = send.clone();
    Callback::from(move |event: Event| {
        if let (Field::Account(field), Some(lines)) = (which, browser::pasted_lines(&event)) {
            event.prevent_default();
            send.emit(Command::Tell(interview::Event::Paste(field, lines)));
        }
    })
}

/// The choice beside the field, and what is missing there.
fn choice_beside(page: &QuestionPage, radios: &[Radio], send: &Callback<Command>) -> Html {
    if radios.is_empty() {
        return html! {};
    }
    let error = page.errors.iter().find(|error| error.field == page.choice);
    let error_id = id::error_of(page.choice);
    html! {
        <>
            if let Some(error) = error {
                <div class="error" id={error_id.clone()}>{ text("p", &error.text) }</div>
            }
            <div
                class="radios"
                role="radiogroup"
                aria-labelledby={id::HEADING}
                aria-invalid={error.map(|_| "true")}
                aria-describedby={error.map(|_| error_id.clone())}
            >
                { for radios.iter().enumerate().map(|radio| beside(radio, send)) }
            </div>
        </>
    }
}

fn beside((number, radio): (usize, &Radio), send: &Callback<Command>) -> Html {
    let (event, label) = (radio.event.clone(), &radio.label);
    let onchange = send.reform(move |_: Event| Command::Tell(event.clone()));
    let label_id = id::part("label", number);
    html! {
        <label class="radio" key={label.clone()}>
            <input
                type="radio"
                name="period"
                id={id::part("choice", number)}
                checked={radio.selected}
                autocomplete="off"
                aria-labelledby={label_id.clone()}
                {onchange}
            />
            <span class="radio-text">
                <span class="radio-label" id={label_id}>{ text("span", label) }</span>
            </span>
        </label>
    }
}
