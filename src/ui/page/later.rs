//! The pages that nobody needs at once. Their code is a file of its own, which the browser fetches
//! while somebody reads and answers; natively it is part of the program.
//!
//! What only these pages use goes into that file by itself (`tools/trunk/wasm-bindgen`): the result and its
//! sentences, the sheet for a meeting, a quarter's account and its settlement, the papers.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use super::Shown;
use super::meeting::meeting;
use super::paper::paper;
use super::question::question;
use super::result::result;
use super::review::review;
use super::settlement::settlement;
use crate::i18n::{self, Catalogue};
use crate::interview::{Interview, Place};
use crate::ui::command::Command;
use crate::ui::speech::Speech;

/// Whether the code of a page arrives later.
pub const fn is_late(place: Place) -> bool {
    match place {
        Place::Review
        | Place::Result
        | Place::MeetingSheet
        | Place::Paper(_)
        | Place::Account(_)
        | Place::Settlement => true,
        Place::Start | Place::Question(_) => false,
    }
}

/// A late page, when its code is here.
pub fn late(
    interview: &Interview,
    speech: Speech,
    words: &Catalogue,
    send: &Callback<Command>,
) -> Option<Shown> {
    let drawn = pin!(draw(interview, speech, words, send));
    // What is here is drawn at the first call.
    match drawn.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(shown) => shown.ok().flatten(),
        Poll::Pending => None,
    }
}

#[wasm_split(later, fallible, preload(fetch_late))]
fn draw(
    interview: &Interview,
    speech: Speech,
    words: &Catalogue,
    send: &Callback<Command>,
) -> Result<Option<Shown>, SplitLoaderError> {
    Ok(match interview.place() {
        Place::Result => {
            let page = i18n::result_page(interview, words);
            let answers = i18n::review_page(interview, words).parts;
            let view = result(&page, &answers, words, send);
            Some(Shown {
                title: page.tab_title,
                view,
            })
        }
        Place::MeetingSheet => {
            let sheet = i18n::meeting_sheet(interview, words);
            let view = meeting(&sheet, words, send);
            Some(Shown {
                title: sheet.tab_title,
                view,
            })
        }
        Place::Account(page) => {
            let page = i18n::account_page(interview, page, words);
            let view = question(&page, speech, words, send);
            Some(Shown {
                title: page.tab_title,
                view,
            })
        }
        Place::Settlement => match i18n::settlement_of(interview, words) {
            Some(page) => {
                let answers = i18n::review_page(interview, words).parts;
                let view = settlement(&page, &answers, words, send);
                Some(Shown {
                    title: page.tab_title,
                    view,
                })
            }
            // A change was given up half way: the answers say what is missing.
            None => Some(answers(interview, words, send)),
        },
        Place::Paper(paper) => {
            let page = i18n::paper_page(interview, paper, words);
            let view = self::paper(&page, words, send);
            Some(Shown {
                title: page.tab_title,
                view,
            })
        }
        Place::Review => Some(answers(interview, words, send)),
        Place::Start | Place::Question(_) => None,
    })
}

fn answers(interview: &Interview, words: &Catalogue, send: &Callback<Command>) -> Shown {
    let page = i18n::review_page(interview, words);
    let view = review(&page, words, send);
    Shown {
        title: page.tab_title,
        view,
    }
}

/// Fetches the code of the late pages, unless it is here.
///
/// # Errors
/// When it can't be fetched, or is not what the rest of the program expects.
#[cfg(feature = "web")]
pub async fn fetch() -> Result<(), SplitLoaderError> {
    fetch_late().await
}
