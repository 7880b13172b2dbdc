//! The pages, and what stands around them.

mod question;
mod result;
mod review;
mod start;

use yew::prelude::*;

use super::command::Command;
use super::element::{footer, masthead};
use crate::i18n::{self, Catalogue};
use crate::interview::{Interview, Place};
use question::question;
use result::result;
use review::review;
use start::start;

/// What there is to see.
pub struct Shown {
    /// The title of the browser's tab.
    pub title: String,
    /// The page.
    pub view: Html,
}

/// Shows where the interview is. `turn` changes whenever the page is to be made anew.
pub fn show(
    interview: &Interview,
    turn: u32,
    words: &dyn Catalogue,
    send: &Callback<Command>,
) -> Shown {
    let erasable = interview.door().is_some();
    let Shown { title, view } = page(interview, words, send);
    let view = html! {
        <div class="site">
            { masthead(words, send) }
            <div class="step" key={turn}>{ view }</div>
            { footer(words, erasable, send) }
        </div>
    };
    Shown { title, view }
}

fn page(interview: &Interview, words: &dyn Catalogue, send: &Callback<Command>) -> Shown {
    match interview.place() {
        Place::Start => {
            let page = i18n::start_page(interview, words);
            let view = start(&page, words, send);
            Shown {
                title: page.tab_title,
                view,
            }
        }
        Place::Question(fact) => {
            let page = i18n::question_page(interview, fact, words);
            let view = question(&page, words, send);
            Shown {
                title: page.tab_title,
                view,
            }
        }
        Place::Review => {
            let page = i18n::review_page(interview, words);
            let view = review(&page, words, send);
            Shown {
                title: page.tab_title,
                view,
            }
        }
        Place::Result => {
            let page = i18n::result_page(interview, words);
            let answers = i18n::review_page(interview, words).parts;
            let view = result(&page, &answers, words, send);
            Shown {
                title: page.tab_title,
                view,
            }
        }
    }
}
