//! What somebody sees who goes on before the texts or the code of a page have arrived.

use yew::prelude::*;

use super::Shown;
use crate::i18n::Catalogue;
use crate::ui::element::{each, heading};
use crate::ui::id;

/// The page that is shown until they are here.
pub fn waiting(words: &Catalogue) -> Shown {
    let text = words.waiting();
    let view = html! {
        <main id={id::MAIN}>
            { heading(&text.title, None) }
            { each("p", &text.paragraphs) }
        </main>
    };
    Shown {
        title: text.title,
        view,
    }
}
