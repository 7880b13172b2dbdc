//! A link to where a rule stands.

use yew::prelude::*;

use super::{hidden, text};
use crate::i18n::page::SourceLink;
use crate::i18n::{Catalogue, Label};

/// The source as lawyers write it, and how sure we are of it.
pub fn source_link(source: &SourceLink, words: &Catalogue) -> Html {
    let place = &source.text;
    html! {
        <span class="source" key={place.clone()}>
            if let Some(address) = source.address {
                <a href={address} target="_blank" rel="noopener noreferrer">
                    { text("span", place) }
                    { hidden(words.label(Label::NewTab)) }
                </a>
            } else {
                { text("cite", place) }
            }
            if let Some(confidence) = &source.confidence {
                { text("small", confidence) }
            }
        </span>
    }
}

/// Sources in a list.
pub fn source_list(sources: &[SourceLink], words: &Catalogue) -> Html {
    if sources.is_empty() {
        return html! {};
    }
    let item = |source| html! { <li>{ source_link(source, words) }</li> };
    html! { <ul class="sources">{ for sources.iter().map(item) }</ul> }
}
