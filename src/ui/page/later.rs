//! The pages that nobody needs at once. Their code is in files of its own, which the browser fetches
//! while somebody reads and answers; natively it is part of the program.
//!
//! What only these pages use goes into those files by itself (`tools/trunk/wasm-bindgen`): the result
//! and its sentences, the sheet for a meeting, a quarter's account and its settlement, the papers;
//! and apart from them, what saves and opens a file of answers, and what an organisation's page adds.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use super::Shown;
use super::case_file::case_file;
use super::changes::changes;
use super::meeting::meeting;
use super::organisation::organisation;
use super::paper::paper;
use super::question::question;
use super::report::report;
use super::result::result;
use super::review::review;
use super::scenarios::scenarios;
use super::settlement::settlement;
use super::worksheet::worksheet;
use crate::casefile::{CaseError, limits, link, open_json, receipt};
use crate::i18n::page::FileToSave;
use crate::i18n::{self, Catalogue};
use crate::interview::organisation::OrganisationPage;
use crate::interview::worksheet::WorksheetPage;
use crate::interview::{Interview, Place};
use crate::ui::arrived::Part;
use crate::ui::command::{Command, FileCommand};
use crate::ui::speech::Speech;

/// The part of the program that a page's code is in, where it arrives later.
pub const fn part_of(place: Place) -> Option<Part> {
    match place {
        Place::Review
        | Place::Result
        | Place::MeetingSheet
        | Place::Changes
        | Place::Paper(_)
        | Place::Account(_)
        | Place::Worksheet(_)
        | Place::Organisation(_)
        | Place::Scenarios
        | Place::Report
        | Place::Settlement => Some(Part::Pages),
        Place::CaseFile => Some(Part::Files),
        Place::Start | Place::Question(_) => None,
    }
}

/// A late page, when its code is here.
pub fn late(
    interview: &Interview,
    speech: Speech,
    words: &Catalogue,
    send: &Callback<Command>,
) -> Option<Shown> {
    match part_of(interview.place())? {
        Part::Pages => at_once(draw(interview, speech, words, send))?,
        Part::Files => at_once(draw_file(interview, words, send)),
    }
}

/// What a function of a late part gives at the first call; nothing as long as its code is not here.
pub(super) fn at_once<T>(called: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
    let called = pin!(called);
    match called.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(given) => given.ok(),
        Poll::Pending => None,
    }
}

#[wasm_split(pages, fallible, preload(fetch_pages))]
fn draw(
    interview: &Interview,
    speech: Speech,
    words: &Catalogue,
    send: &Callback<Command>,
) -> Result<Option<Shown>, SplitLoaderError> {
    Ok(Some(match interview.place() {
        Place::Result => {
            let page = i18n::result_page(interview, words);
            let answers = i18n::review_page(interview, words).parts;
            let view = result(&page, &answers, words, send);
            shown(page.tab_title, view)
        }
        Place::MeetingSheet => {
            let sheet = i18n::meeting_sheet(interview, words);
            let view = meeting(&sheet, words, send);
            shown(sheet.tab_title, view)
        }
        Place::Account(page) => {
            let page = i18n::account_page(interview, page, words);
            let view = question(&page, None, speech, words, send);
            shown(page.tab_title, view)
        }
        Place::Settlement => match i18n::settlement_of(interview, words) {
            Some(page) => {
                let answers = i18n::review_page(interview, words).parts;
                let view = settlement(&page, &answers, words, send);
                shown(page.tab_title, view)
            }
            // A change was given up half way: the answers say what is missing.
            None => answers(interview, words, send),
        },
        Place::Changes => {
            let page = i18n::changes_page(interview, words);
            let view = changes(&page, words, send);
            shown(page.tab_title, view)
        }
        Place::Paper(paper) => {
            let page = i18n::paper_page(interview, paper, words);
            let view = self::paper(&page, words, send);
            shown(page.tab_title, view)
        }
        Place::Worksheet(page) => worksheet_page(interview, page, speech, words, send),
        Place::Organisation(page) => organisation_page(interview, page, speech, words, send),
        Place::Scenarios => {
            let page = i18n::scenarios_page(interview, words);
            let view = scenarios(&page, words, send);
            shown(page.tab_title, view)
        }
        Place::Report => {
            let page = i18n::report_page(interview, words);
            let view = report(&page, words, send);
            shown(page.tab_title, view)
        }
        Place::Review => answers(interview, words, send),
        Place::CaseFile | Place::Start | Place::Question(_) => return Ok(None),
    }))
}

fn worksheet_page(
    interview: &Interview,
    page: WorksheetPage,
    speech: Speech,
    words: &Catalogue,
    send: &Callback<Command>,
) -> Shown {
    if page == WorksheetPage::Sum {
        let page = i18n::worksheet_sum(interview, words);
        let view = worksheet(&page, words, send);
        return shown(page.tab_title, view);
    }
    let page = i18n::worksheet_page(interview, page, words);
    let view = question(&page, None, speech, words, send);
    shown(page.tab_title, view)
}

fn organisation_page(
    interview: &Interview,
    page: OrganisationPage,
    speech: Speech,
    words: &Catalogue,
    send: &Callback<Command>,
) -> Shown {
    if page == OrganisationPage::Sum {
        let page = i18n::organisation_sum(interview, words);
        let view = organisation(&page, words, send);
        return shown(page.tab_title, view);
    }
    let page = i18n::organisation_page(interview, page, words);
    let view = question(&page, None, speech, words, send);
    shown(page.tab_title, view)
}

const fn shown(title: String, view: Html) -> Shown {
    Shown { title, view }
}

fn answers(interview: &Interview, words: &Catalogue, send: &Callback<Command>) -> Shown {
    let page = i18n::review_page(interview, words);
    let view = review(&page, words, send);
    shown(page.tab_title, view)
}

#[wasm_split(files, fallible, preload(fetch_draw_file))]
fn draw_file(
    interview: &Interview,
    words: &Catalogue,
    send: &Callback<Command>,
) -> Result<Shown, SplitLoaderError> {
    let page = i18n::case_file_page(interview, words);
    let view = case_file(&page, words, send);
    Ok(shown(page.tab_title, view))
}

/// What becomes of an interview by a file of answers; nothing as long as the code is not here.
pub fn with_file(interview: &Interview, command: &FileCommand) -> Option<Interview> {
    at_once(obey(interview, command))
}

#[wasm_split(files, fallible, preload(fetch_obey))]
fn obey(interview: &Interview, command: &FileCommand) -> Result<Interview, SplitLoaderError> {
    Ok(match command {
        FileCommand::Open(chosen) => open(interview, chosen.as_deref()),
        FileCommand::OpenLink(fragment) => {
            interview.open_link(&link::read(fragment, interview.day()))
        }
        FileCommand::Use(conflict) => interview.use_file(*conflict),
    })
}

/// The answers as a file, for the case that the application stops; nothing where there are none, or as
/// long as the code is not here.
pub fn to_rescue(interview: &Interview) -> Option<FileToSave> {
    at_once(whole_file(interview)).flatten()
}

#[wasm_split(files, fallible, preload(fetch_whole_file))]
fn whole_file(interview: &Interview) -> Result<Option<FileToSave>, SplitLoaderError> {
    Ok(i18n::whole_file(interview))
}

/// Opens a file of answers, or a receipt.
fn open(interview: &Interview, chosen: Option<&[u8]>) -> Interview {
    let text = match text(chosen) {
        Ok(text) => text,
        Err(wrong) => return interview.open(&Err(wrong)),
    };
    if !receipt::is_receipt(text) {
        return interview.open(&open_json(text));
    }
    match receipt::verify(text) {
        Ok(receipt) => interview.open_receipt(&receipt),
        Err(wrong) => interview.open(&Err(wrong)),
    }
}

/// The text of a file; there are no bytes where there are too many.
fn text(chosen: Option<&[u8]>) -> Result<&str, CaseError> {
    let bytes = chosen.ok_or(CaseError::TooLong {
        most: limits::RECEIPT_BYTES,
    })?;
    str::from_utf8(bytes).map_err(|_| CaseError::NotText)
}

/// Fetches a part, unless it is here.
///
/// # Errors
/// When it can't be fetched, or is not what the rest of the program expects.
#[cfg(feature = "web")]
pub async fn fetch(part: Part) -> Result<(), SplitLoaderError> {
    match part {
        Part::Pages => fetch_pages().await,
        // Each function of a part is found by itself; the file is fetched once.
        Part::Files => {
            fetch_draw_file().await?;
            fetch_obey().await?;
            fetch_whole_file().await?;
            super::profile::fetch().await
        }
    }
}
