//! A typed question: text fields, fed with what was typed, as it was typed.

use yew::events::Event;
use yew::prelude::*;

use crate::i18n::page::{QuestionPage, TextField};
use crate::interview::{self, Field, WagePeriod};
use crate::ui::command::Command;
use crate::ui::element::{heading, label_heading, text};
use crate::ui::{browser, id};

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
    wage_periods: &[(WagePeriod, String, bool)],
    rows: Html,
    send: &Callback<Command>,
) -> Html {
    html! {
        <fieldset class="group" data-wrong={wrong(page)} aria-describedby={page.hint.as_ref().map(|_| id::HINT)}>
            <legend>{ heading(&page.title, page.notice.as_ref()) }</legend>
            { hint(page) }
            { for fields.iter().map(|field| labelled(field, send)) }
            { periods(page, wage_periods, send) }
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

fn labelled(field: &TextField, send: &Callback<Command>) -> Html {
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
        Some(&*unit_id),
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
                <span class="unit" id={unit_id.clone()}>{ text("span", &field.unit) }</span>
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
        />
    }
}

/// The choice beside the field, and what is missing there.
fn periods(
    page: &QuestionPage,
    periods: &[(WagePeriod, String, bool)],
    send: &Callback<Command>,
) -> Html {
    if periods.is_empty() {
        return html! {};
    }
    let choice = Field::Choice(page.fact);
    let error = page.errors.iter().find(|error| error.field == choice);
    let error_id = id::error_of(choice);
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
                { for periods.iter().enumerate().map(|period| wage_period(period, send)) }
            </div>
        </>
    }
}

fn wage_period(
    (number, period): (usize, &(WagePeriod, String, bool)),
    send: &Callback<Command>,
) -> Html {
    let (period, label, checked) = period;
    let event = interview::Event::PickWagePeriod(*period);
    let onchange = send.reform(move |_: Event| Command::Tell(event.clone()));
    let label_id = id::part("label", number);
    html! {
        <label class="radio" key={label.clone()}>
            <input
                type="radio"
                name="period"
                id={id::part("choice", number)}
                checked={*checked}
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
