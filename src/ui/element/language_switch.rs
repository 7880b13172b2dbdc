//! The switch between languages, which stands on every page.

use yew::prelude::*;

use crate::i18n::{Label, Language};
use crate::ui::command::Command;
use crate::ui::id;
use crate::ui::languages::Languages;

/// The switch: a button for each language.
pub fn language_switch(languages: &Languages, send: &Callback<Command>) -> Html {
    let label = languages.words().label(Label::Language).to_owned();
    let spoken = languages.spoken();
    html! {
        <div class="languages" role="group" aria-label={label}>
            { for languages.offered().map(|language| choice(language, spoken, send)) }
        </div>
    }
}

/// One of the languages, in its own words.
fn choice(language: Language, spoken: Language, send: &Callback<Command>) -> Html {
    let is_spoken = language == spoken;
    let speak = send.reform(move |_: MouseEvent| Command::Speak(language));
    html! {
        <button type="button" class="language" id={is_spoken.then_some(id::LANGUAGE)}
            lang={language.code()} aria-pressed={is_spoken.to_string()} onclick={speak}>
            { language.name() }
        </button>
    }
}
