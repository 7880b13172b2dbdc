//! What can change for those who have a grant: one way on for each.

use yew::prelude::*;

use crate::i18n::page::ChangesPage;
use crate::i18n::{Catalogue, Label};
use crate::ui::command::Command;
use crate::ui::element::{each, heading, source_list, word_list};
use crate::ui::form::{button, command_button};
use crate::ui::id;

/// A button for each change.
pub fn changes(page: &ChangesPage, words: &Catalogue, send: &Callback<Command>) -> Html {
    let way = |(event, label): &(_, String)| {
        html! { <li key={label.clone()}>{ button("secondary", label, Clone::clone(event), send) }</li> }
    };
    html! {
        <>
            { command_button("back", words.label(Label::Back), Command::Back, send) }
            <main id={id::MAIN}>
                { heading(&page.title, None) }
                <div class="lead">{ each("p", &page.introduction) }</div>
                <ul class="ways">{ for page.ways.iter().map(way) }</ul>
                <div class="section">
                    { source_list(&page.sources, words) }
                    { word_list(&page.words, words) }
                </div>
            </main>
        </>
    }
}
