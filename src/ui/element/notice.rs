//! Something that stands out.

use yew::prelude::*;

use super::text;
use crate::ui::id;

/// What the last change brought about. The heading refers to it, so that it is read out with it.
pub fn notice(sentence: Option<&String>) -> Html {
    html! {
        if let Some(sentence) = sentence {
            <div class="notice" id={id::NOTICE} tabindex="-1">{ text("p", sentence) }</div>
        }
    }
}

/// A warning about what follows.
pub fn warning(sentence: &str) -> Html {
    html! { <div class="warning" key={sentence}>{ text("p", sentence) }</div> }
}
