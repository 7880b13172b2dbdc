//! What an organisation explains of a question.

use yew::prelude::*;

use super::text;
use crate::i18n::page::HelpText;

/// The words, and from whom they are.
pub fn more_words(help: &HelpText) -> Html {
    html! {
        <div lang={help.language} key={help.text.clone()}>
            { text("h2", &help.from) }
            { text("p", &help.text) }
        </div>
    }
}
