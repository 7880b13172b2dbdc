//! How a figure was worked out.

use yew::prelude::*;

use super::{source_link, text, text_in, unfold};
use crate::i18n::page::StepText;
use crate::i18n::{Catalogue, Label};

/// The steps as sentences.
pub fn steps(steps: &[StepText]) -> Html {
    let step = |step: &StepText| html! { <li>{ text("p", &step.sentence) }</li> };
    html! { <ol class="steps">{ for steps.iter().map(step) }</ol> }
}

/// The same steps as formulas with their sources.
pub fn case_worker_steps(steps: &[StepText], words: &Catalogue) -> Html {
    let step = |step: &StepText| {
        html! {
            <li>
                { text_in("p", "formula", &step.formula) }
                { source_link(&step.source, words) }
            </li>
        }
    };
    let formulas = html! { <ol class="steps">{ for steps.iter().map(step) }</ol> };
    unfold(words.label(Label::Formula), formulas)
}
