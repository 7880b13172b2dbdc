//! The pages, and what stands around them.

#[cfg(feature = "ssr")]
mod beside;
mod case_file;
mod changes;
#[cfg(feature = "ssr")]
mod embedding;
mod later;
mod meeting;
mod organisation;
mod paper;
mod profile;
mod question;
mod report;
mod result;
mod review;
mod scenarios;
mod settlement;
mod start;
#[cfg(feature = "ssr")]
mod text_page;
mod waiting;
mod worksheet;

use yew::prelude::*;

use super::arrived::Arrived;
use super::command::Command;
use super::element::{footer, masthead};
use super::speech::Speech;
use crate::i18n::{self, Catalogue};
use crate::interview::{Interview, Place};
#[cfg(feature = "ssr")]
pub use embedding::Embedding;
#[cfg(feature = "web")]
pub use later::fetch;
use later::late;
pub use later::{part_of, to_rescue, with_file};
use profile::Said;
pub use profile::with_profile;
use question::question;
use start::start;
#[cfg(feature = "ssr")]
pub use text_page::text_page;
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
    arrived: &Arrived,
    speech: Speech,
    send: &Callback<Command>,
) -> Shown {
    let languages = &arrived.languages;
    let words = languages.words();
    let erasable = interview.door().is_some() || interview.has_answers();
    let shown = arrived
        .can_show(interview.place())
        .then(|| page(interview, speech, words, send));
    let Shown { title, view } = shown.flatten().unwrap_or_else(|| waiting(words));
    let contact = profile::said(interview, Said::Contact, words);
    let view = html! {
        <div class="site">
            { masthead(languages, send) }
            <div class="step" key={turn}>{ view }</div>
            { footer(interview.place(), erasable, contact, words, send) }
        </div>
    };
    Shown { title, view }
}

fn page(
    interview: &Interview,
    speech: Speech,
    words: &Catalogue,
    send: &Callback<Command>,
) -> Option<Shown> {
    Some(match interview.place() {
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
            let more = profile::said(interview, Said::On(fact), words);
            let view = question(&page, more, speech, words, send);
            Shown {
                title: page.tab_title,
                view,
            }
        }
        Place::Review
        | Place::Result
        | Place::MeetingSheet
        | Place::Changes
        | Place::Paper(_)
        | Place::Scenarios
        | Place::Report
        | Place::CaseFile
        | Place::Worksheet(_)
        | Place::Organisation(_)
        | Place::Account(_)
        | Place::Settlement => {
            return late(interview, speech, words, send);
        }
    })
}
