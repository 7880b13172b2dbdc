//! The top of every page.

use yew::prelude::*;

use super::{language_switch, text};
use crate::i18n::Label;
use crate::ui::command::Command;
use crate::ui::id;
use crate::ui::languages::Languages;

/// The calculator's name, beside a working week of five days in which there is some help.
pub fn masthead(languages: &Languages, send: &Callback<Command>) -> Html {
    let words = languages.words();
    let skip = send.reform(|click: MouseEvent| {
        click.prevent_default();
        Command::Focus(id::HEADING.into())
    });
    html! {
        <header class="masthead">
            <a class="skip" href="#main" onclick={skip}>
                { text("span", words.label(Label::SkipToContent)) }
            </a>
            <svg class="week" viewBox="0 0 44 24" width="44" height="24" aria-hidden="true">
                <path class="days" d="M0 0h6v24h-6zM9.5 0h6v24h-6zM19 0h6v24h-6zM28.5 0h6v24h-6zM38 0h6v24h-6z" />
                <path class="helped" d="M0 15h6v9h-6zM9.5 9h6v15h-6zM19 15h6v9h-6zM28.5 5h6v19h-6zM38 15h6v9h-6z" />
            </svg>
            { text("p", words.label(Label::Name)) }
            { language_switch(languages, send) }
        </header>
    }
}
