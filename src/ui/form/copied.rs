//! A text that people take along: in a field that is selected as a whole, from which it is copied.

use yew::prelude::*;

use crate::ui::browser;
use crate::ui::element::text;

/// So many characters stand on a line of a narrow screen.
const NARROW: usize = 28;

/// How many lines a text takes there.
pub fn lines_of(text: &str) -> usize {
    text.lines()
        .map(|line| line.len().div_euclid(NARROW).saturating_add(1))
        .fold(0, usize::saturating_add)
}

/// The text under its label. `rows` is how tall the field is where the browser does not let it grow with
/// what stands in it.
pub fn copied(id: &'static str, label: &str, copied: String, rows: usize) -> Html {
    let onfocus = |event: FocusEvent| browser::select_all(&event);
    html! {
        <div class="field">
            <label for={id}>{ text("span", label) }</label>
            <textarea
                class="copied"
                {id}
                rows={rows.to_string()}
                readonly=true
                value={copied}
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                {onfocus}
            />
        </div>
    }
}
