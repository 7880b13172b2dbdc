//! Whom to ask in an organisation.

use yew::prelude::*;

use super::{each, hidden, text, text_in};
use crate::i18n::page::{ContactText, Way};
use crate::i18n::{Catalogue, Label};

/// The organisation, the people there, and how to reach them.
pub fn contact(contact: &ContactText, words: &Catalogue) -> Html {
    html! {
        <div class="contact" key={contact.title.clone()}>
            { text_in("p", "footer-help", &contact.title) }
            { each("p", &contact.paragraphs) }
            { text("p", &contact.name) }
            { for contact.ways.iter().map(|way| self::way(way, words)) }
        </div>
    }
}

/// A way to reach somebody. A page on the web opens beside this one, so that no answer is lost.
fn way(way: &Way, words: &Catalogue) -> Html {
    let on_the_web = way.address == way.text;
    let target = on_the_web.then_some("_blank");
    html! {
        <p key={way.address.clone()}>
            { text("span", &way.label) }
            { " " }
            <a href={way.address.clone()} {target} rel="noopener noreferrer">
                { text("span", &way.text) }
                if on_the_web {
                    { hidden(words.label(Label::NewTab)) }
                }
            </a>
        </p>
    }
}
