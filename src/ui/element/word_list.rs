//! *Hvad betyder ordene?*

use yew::prelude::*;

use super::{text, unfold};
use crate::i18n::{Catalogue, Label};

/// Words with what they mean, folded; nothing where there are none.
pub fn word_list(list: &[(String, String)], words: &Catalogue) -> Html {
    if list.is_empty() {
        return html! {};
    }
    let entry = |(word, meaning): &(String, String)| {
        html! {
            <div key={word.clone()}>
                { text("dt", word) }
                { text("dd", meaning) }
            </div>
        }
    };
    let content = html! { <dl class="word-list">{ for list.iter().map(entry) }</dl> };
    unfold(words.label(Label::Words), content)
}
