//! Something that is there for those who want it.

use yew::prelude::*;

use super::text;

/// A summary with what it unfolds. It is printed when it is unfolded.
pub fn unfold(summary: &str, content: Html) -> Html {
    details(None, summary, content)
}

/// A summary with what it unfolds, which belongs to every print.
pub fn unfold_in_print(summary: &str, content: Html) -> Html {
    details(Some(""), summary, content)
}

fn details(in_print: Option<&'static str>, summary: &str, content: Html) -> Html {
    html! {
        <details class="unfold" data-in-print={in_print}>
            <summary>{ text("span", summary) }</summary>
            <div class="unfolded">{ content }</div>
        </details>
    }
}
