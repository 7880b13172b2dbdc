//! The one way for a text onto the page: alone in an element that is keyed by it.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VTag, VText};

/// A text in an element.
pub fn text(tag: &'static str, text: &str) -> Html {
    keyed(tag, "", text, text)
}

/// A text in an element of a class.
pub fn text_in(tag: &'static str, class: &'static str, text: &str) -> Html {
    keyed(tag, class, text, text)
}

/// More words, which are only read out, behind those that stand there.
pub fn hidden(words: &str) -> Html {
    keyed("span", "visually-hidden", words, &format!(" {words}"))
}

/// Texts in elements of a kind. The same text may come twice, so their numbers are keys as well.
pub fn each<'a>(tag: &'static str, texts: impl IntoIterator<Item = &'a String>) -> Html {
    texts
        .into_iter()
        .enumerate()
        .map(|(number, text)| keyed(tag, "", &format!("{number} {text}"), text))
        .collect()
}

fn keyed(tag: &'static str, class: &'static str, key: &str, text: &str) -> Html {
    let mut element = VTag::new(tag);
    element.key = Some(Key::from(key));
    if !class.is_empty() {
        element.attributes = Attributes::Dynamic {
            keys: &["class"],
            values: Box::new([Some(AttributeOrProperty::Attribute(class.into()))]),
        };
    }
    element.add_child(VText::new(text.to_owned()).into());
    element.into()
}
