//! The pages, and what stands around them.

mod meeting;
mod question;
mod result;
mod review;
mod start;
#[cfg(feature = "ssr")]
mod statement;
mod waiting;

use yew::prelude::*;

use super::command::Command;
use super::element::{footer, masthead};
use super::languages::Languages;
use super::speech::Speech;
use crate::i18n::{self, Catalogue};
use crate::interview::{Interview, Place};
use meeting::meeting;
use question::question;
use result::result;
use review::review;
use start::start;
#[cfg(feature = "ssr")]
pub use statement::statement;
use waiting::waiting;

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
    languages: &Languages,
    speech: Speech,
    send: &Callback<Command>,
) -> Shown {
    let words = languages.words();
    let erasable = interview.door().is_some();
    let Shown { title, view } = if is_waiting(interview, languages) {
        waiting(words)
    } else {
        page(interview, speech, words, send)
    };
    let view = html! {
        <div class="site">
            { masthead(languages, send) }
            <div class="step" key={turn}>{ view }</div>
            { footer(words, erasable, send) }
        </div>
    };
    Shown { title, view }
}

/// Whether the texts of the page that is to be shown have not arrived yet. The start page has its
/// own from the beginning.
pub fn is_waiting(interview: &Interview, languages: &Languages) -> bool {
    interview.place() != Place::Start && !languages.can_speak()
}

fn page(
    interview: &Interview,
    speech: Speech,
    words: &Catalogue,
    send: &Callback<Command>,
) -> Shown {
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
            let view = question(&page, speech, words, send);
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
        Place::MeetingSheet => {
            let sheet = i18n::meeting_sheet(interview, words);
            let view = meeting(&sheet, words, send);
            Shown {
                title: sheet.tab_title,
                view,
            }
        }
    }
}
