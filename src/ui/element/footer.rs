//! The foot of every page: who can help, and a way to delete the answers.

use yew::prelude::*;

use super::{each, source_link, text_in};
use crate::i18n::{Catalogue, Label};
use crate::interview::{Event, Place};
use crate::ui::command::Command;
use crate::ui::form::button;

/// The foot. `erasable` says whether there may be something to delete, and to save; `contact` is whom
/// to ask on an organisation's page.
pub fn footer(
    place: Place,
    erasable: bool,
    contact: Option<Html>,
    words: &Catalogue,
    send: &Callback<Command>,
) -> Html {
    let frame = words.frame();
    html! {
        <footer class="footer">
            <div class="footer-erase">
                if erasable {
                    if place != Place::CaseFile {
                        { button("secondary", words.label(Label::CaseFile), Event::ShowCaseFile, send) }
                    }
                    { button("secondary", words.label(Label::Erase), Event::Erase, send) }
                }
            </div>
            { contact.unwrap_or_else(|| text_in("p", "footer-help", &frame.help)) }
            { each("p", &frame.footer) }
            // The root element says whether the page is locked (src/platform/lock.mjs), and the style sheet
            // shows the one or the other.
            { text_in("p", "not-yet", &frame.not_yet) }
            { text_in("p", "locked", &frame.locked) }
            { source_link(&frame.privacy, words) }
            { source_link(&frame.statement, words) }
        </footer>
    }
}
