//! The heading of a page. It takes the focus when the page comes up.

use yew::prelude::*;

use super::text;
use crate::interview::Field;
use crate::ui::id;

/// The h1; it is read out with the notice, where there is one.
pub fn heading(title: &str, notice: Option<&String>) -> Html {
    around(text("span", title), notice)
}

/// The h1 that is the label of the page's only field.
pub fn label_heading(title: &str, notice: Option<&String>, field: Field) -> Html {
    around(
        html! { <label for={id::of(field)}>{ text("span", title) }</label> },
        notice,
    )
}

fn around(content: Html, notice: Option<&String>) -> Html {
    html! {
        <h1 id={id::HEADING} tabindex="-1" aria-describedby={notice.map(|_| id::NOTICE)}>
            { content }
        </h1>
    }
}
