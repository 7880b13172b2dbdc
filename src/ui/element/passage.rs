//! Headings with what stands under them.

use yew::prelude::*;

use super::{each, source_list, text};
use crate::i18n::Catalogue;
use crate::i18n::page::Passage;

/// A section of the page under its heading.
pub fn section(title: &str, content: Html) -> Html {
    html! {
        <section class="section">
            { text("h2", title) }
            { content }
        </section>
    }
}

/// A passage under a heading of the third level.
pub fn passage(passage: &Passage, words: &Catalogue) -> Html {
    html! {
        <article class="passage" key={passage.title.clone()}>
            { text("h3", &passage.title) }
            { each("p", &passage.paragraphs) }
            { source_list(&passage.sources, words) }
        </article>
    }
}

/// Passages under a heading of the second level; nothing when there are none.
pub fn passages(title: &str, texts: &[Passage], words: &Catalogue) -> Html {
    if texts.is_empty() {
        return html! {};
    }
    section(
        title,
        texts.iter().map(|text| passage(text, words)).collect(),
    )
}
