//! *Hvorfor spørger vi?*

use yew::prelude::*;

use crate::i18n::page::Why;
use crate::i18n::{Catalogue, Label};
use crate::ui::element::{source_list, text, unfold};

/// Why it is asked, what follows from each answer, and where it stands; `more` is what the organisation
/// says whose page it is.
pub fn why(why: &Why, more: Option<Html>, words: &Catalogue) -> Html {
    let consequence = |(answer, consequence): &(String, String)| {
        html! {
            <div key={answer.clone()}>
                { text("dt", answer) }
                { text("dd", consequence) }
            </div>
        }
    };
    let content = html! {
        <>
            { text("p", &why.reason) }
            { more }
            if !why.consequences.is_empty() {
                { text("h2", words.label(Label::WhatAnswersMean)) }
                <dl class="consequences">{ for why.consequences.iter().map(consequence) }</dl>
            }
            if !why.sources.is_empty() {
                { text("h2", words.label(Label::Sources)) }
                { source_list(&why.sources, words) }
            }
        </>
    };
    unfold(words.label(Label::WhyWeAsk), content)
}
