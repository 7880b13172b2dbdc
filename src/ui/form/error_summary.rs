//! The errors of a page, first on it and in focus.

use yew::prelude::*;

use crate::i18n::page::ErrorText;
use crate::i18n::{Catalogue, Label};
use crate::ui::command::Command;
use crate::ui::element::text;
use crate::ui::id;

/// The list of errors; nothing when there are none.
pub fn error_summary(errors: &[ErrorText], words: &Catalogue, send: &Callback<Command>) -> Html {
    html! {
        if !errors.is_empty() {
            <div class="errors" id={id::ERRORS} tabindex="-1" role="group" aria-label={words.label(Label::ErrorSummary).to_owned()}>
                { text("h2", words.label(Label::ErrorSummary)) }
                <ul>{ for errors.iter().map(|error| item(error, send)) }</ul>
            </div>
        }
    }
}

/// A link to the field. It moves the focus and leaves the address alone.
fn item(error: &ErrorText, send: &Callback<Command>) -> Html {
    let field = id::of(error.field);
    let address = format!("#{field}");
    let key = field.to_string();
    let onclick = send.reform(move |click: MouseEvent| {
        click.prevent_default();
        Command::Focus(field.clone())
    });
    html! {
        <li {key}>
            <a href={address} {onclick}>{ text("span", &error.text) }</a>
        </li>
    }
}
