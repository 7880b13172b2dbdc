//! *Hvorfor spørger vi?*

use yew::prelude::*;

use crate::i18n::page::{HelpText, Why};
use crate::i18n::{Catalogue, Label};
use crate::ui::element::{source_list, text, unfold};

/// Why it is asked, what follows from each answer, and where it stands.
pub fn why(why: &Why, words: &Catalogue) -> Html {
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
            { for why.more.iter().map(more) }
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

/// What the organisation says whose page it is.
fn more(more: &HelpText) -> Html {
    html! {
        <div lang={more.language} key={more.text.clone()}>
            { text("h2", &more.from) }
            { text("p", &more.text) }
        </div>
    }
}
