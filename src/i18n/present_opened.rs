//! What an opened file, receipt or link says, beside what is on the screen.

use super::catalogue::{Catalogue, Reader};
use super::label::Label;
use super::page::{ConflictRow, OpenedFile, ReceiptText};
use super::present_start::passage;
use super::template::uncapitalised;
use crate::casefile::CaseError;
use crate::casefile::receipt::Verified;
use crate::domain::facts::FactId;
use crate::interview::account::AccountDraft;
use crate::interview::{Conflict, Door, Entrance, Event, Interview, Opened, OpenedAccount, Origin};

/// How many changed values of a receipt are listed at most.
const MOST_CHANGES: usize = 20;

/// Whether it was a link that somebody came by, and not a file that was chosen.
pub(super) fn came_by_link(interview: &Interview) -> bool {
    let opened = interview.opened().map(|opened| &opened.origin);
    opened == Some(&Origin::Link) || interview.refused() == Some(&CaseError::BrokenLink)
}

/// What was opened, or that a link can't be read.
pub(super) fn opened(interview: &Interview, catalogue: &Catalogue) -> Option<OpenedFile> {
    let Some(opened) = interview.opened() else {
        return came_by_link(interview).then(|| broken_link(interview, catalogue));
    };
    let conflicts: Vec<ConflictRow> = interview
        .conflicts()
        .into_iter()
        .map(|conflict| row(conflict, opened, interview, catalogue))
        .collect();
    Some(OpenedFile {
        title: match opened.origin {
            Origin::File | Origin::Receipt(_) => catalogue.label(Label::OpenedFile).to_owned(),
            Origin::Link => catalogue.opened_link_title(),
        },
        told: told(opened, !conflicts.is_empty(), interview, catalogue),
        came: came(opened, interview, catalogue),
        receipt: match &opened.origin {
            Origin::Receipt(receipt) => Some(receipt_text(receipt, catalogue)),
            Origin::File | Origin::Link => None,
        },
        conflicts_title: passage(catalogue.conflicts_title(&opened.origin, conflicts.len())),
        conflicts,
        go_on_title: match interview.door() {
            Some(_) => None,
            None => Some(catalogue.who_goes_on()),
        },
        go_on: go_on(interview, catalogue),
    })
}

fn broken_link(interview: &Interview, catalogue: &Catalogue) -> OpenedFile {
    let text = catalogue.broken_link();
    OpenedFile {
        title: text.title,
        told: text.paragraphs,
        came: Vec::new(),
        receipt: None,
        conflicts_title: passage(catalogue.conflicts_title(&Origin::Link, 0)),
        conflicts: Vec::new(),
        go_on_title: match interview.door() {
            Some(_) => None,
            None => Some(catalogue.answer_yourself()),
        },
        go_on: go_on(interview, catalogue),
    }
}

/// On from where somebody was, or in by one of the doors.
fn go_on(interview: &Interview, catalogue: &Catalogue) -> Vec<(Event, String)> {
    match interview.door() {
        Some(_) => vec![(Event::Submit, catalogue.label(Label::Continue).to_owned())],
        None => Door::ALL
            .map(|door| {
                (
                    Event::Enter(door),
                    catalogue.entrance(Entrance::Door(door)).text,
                )
            })
            .to_vec(),
    }
}

fn told(
    opened: &Opened,
    differs: bool,
    interview: &Interview,
    catalogue: &Catalogue,
) -> Vec<String> {
    let account = match opened.account {
        OpenedAccount::Taken => opened.account_draft().quarter(),
        OpenedAccount::NoRoom(_) | OpenedAccount::Differs | OpenedAccount::Nothing => None,
    };
    let taken = opened.taken.len();
    let mut told = match &opened.origin {
        Origin::File | Origin::Receipt(_) => {
            catalogue.opened_file(opened.day, taken, account, differs, interview.day())
        }
        Origin::Link => catalogue.opened_link(taken, differs),
    };
    if let OpenedAccount::NoRoom(why) = opened.account {
        told.push(catalogue.no_room_for_account(why));
    }
    told
}

/// What came by a link: whoever opens it has not seen it before.
fn came(opened: &Opened, interview: &Interview, catalogue: &Catalogue) -> Vec<(String, String)> {
    let reader = Reader {
        facts: opened.facts(),
        ..Reader::of(interview, catalogue)
    };
    match &opened.origin {
        Origin::File | Origin::Receipt(_) => Vec::new(),
        Origin::Link => named(opened.taken.iter().copied(), &reader),
    }
}

/// Answers with their names.
pub(super) fn named(
    facts: impl Iterator<Item = FactId>,
    reader: &Reader<'_>,
) -> Vec<(String, String)> {
    let words = reader.words;
    facts
        .map(|fact| (words.name(fact).to_owned(), words.answer(fact, reader)))
        .collect()
}

fn row(
    conflict: Conflict,
    opened: &Opened,
    interview: &Interview,
    catalogue: &Catalogue,
) -> ConflictRow {
    let (question, change, ours, theirs) = match conflict {
        Conflict::Fact(fact) => {
            let ours = Reader::of(interview, catalogue);
            let theirs = Reader {
                facts: opened.facts(),
                ..ours
            };
            let [ours, theirs] = [ours, theirs].map(|reader| catalogue.answer(fact, &reader));
            let question = catalogue.name(fact).to_owned();
            (question, catalogue.change(fact), ours, theirs)
        }
        Conflict::Account => {
            let drafts = [interview.account_draft(), opened.account_draft()];
            let [ours, theirs] = drafts.map(|draft| in_short(draft, catalogue));
            let question = catalogue.account_part().to_owned();
            let change = uncapitalised(&question);
            (question, change, ours, theirs)
        }
    };
    ConflictRow {
        question,
        ours: catalogue.on_screen(&ours),
        theirs: catalogue.in_file(&opened.origin, &theirs),
        take: catalogue.take_theirs(&opened.origin),
        change,
        conflict,
    }
}

fn in_short(draft: &AccountDraft, catalogue: &Catalogue) -> String {
    match draft.account() {
        Some(account) => catalogue.account_in_short(&account),
        None => catalogue.account_not_finished(),
    }
}

/// What became of the calculation of a receipt.
#[must_use]
pub fn receipt_text(receipt: &Verified, catalogue: &Catalogue) -> ReceiptText {
    let shown = receipt.changes.iter().take(MOST_CHANGES);
    let mut changes: Vec<String> = shown.map(|change| catalogue.change_since(change)).collect();
    let more = receipt.changes.len().saturating_sub(MOST_CHANGES);
    if more > 0 {
        changes.push(catalogue.more_changes(more));
    }
    let known = receipt.known();
    ReceiptText {
        title: catalogue.receipt_title(),
        told: catalogue.verified(receipt),
        figures: known
            .into_iter()
            .map(|(known, change)| catalogue.known_change(known, change))
            .collect(),
        fold: catalogue.changes_fold(receipt.changes.len()),
        changes,
    }
}
