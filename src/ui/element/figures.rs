//! Figures to see first.

use yew::prelude::*;

use super::text;

/// Each figure under what it is; nothing where there are none.
pub fn figures(figures: &[(String, String)]) -> Html {
    let figure = |(name, figure): &(String, String)| {
        html! {
            <div class="figure" key={name.clone()}>
                { text("dt", name) }
                { text("dd", figure) }
            </div>
        }
    };
    html! {
        if !figures.is_empty() {
            <dl class="figures">{ for figures.iter().map(figure) }</dl>
        }
    }
}
