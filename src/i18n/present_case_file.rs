//! From the answers and an opened file to the page *Gem eller åbn svar*.

use super::catalogue::{Catalogue, Reader};
use super::label::Label;
use super::page::{
    CaseFilePage, ConflictRow, ErrorText, FileToSave, LinkText, OpenedFile, ReceiptText,
    SaveAnswers,
};
use super::present_question::tab_title;
use super::present_start::passage;
use super::template::uncapitalised;
use crate::casefile::receipt::{self, Verified};
use crate::casefile::{Case, CaseError, example, link, save_json};
use crate::domain::facts::{Account, FactId, Facts};
use crate::domain::quantity::Hours;
use crate::interview::account::AccountDraft;
use crate::interview::{Conflict, Door, Entrance, Event, Field, Interview, OpenedAccount, Origin};

/// How many changed values of a receipt are listed at most.
const MOST_CHANGES: usize = 20;

/// The page on which answers are saved as a file and opened again.
#[must_use]
pub fn case_file_page(interview: &Interview, catalogue: &Catalogue) -> CaseFilePage {
    let errors: Vec<ErrorText> = interview
        .refused()
        .map(|error| ErrorText {
            field: Field::File,
            text: catalogue.refused_file(error),
        })
        .into_iter()
        .collect();
    let title = catalogue.label(Label::CaseFile).to_owned();
    CaseFilePage {
        tab_title: tab_title(&title, &errors, catalogue),
        title,
        introduction: catalogue.case_file_introduction(),
        errors,
        opened: opened(interview, catalogue),
        save: interview.has_answers().then(|| save(interview, catalogue)),
        link: link(interview, catalogue),
        record: interview
            .has_answers()
            .then(|| record(interview, catalogue)),
        open: passage(catalogue.open_file()),
        file: catalogue.label(Label::FileWithAnswers).to_owned(),
    }
}

fn opened(interview: &Interview, catalogue: &Catalogue) -> Option<OpenedFile> {
    let opened = interview.opened()?;
    let account = match opened.account {
        OpenedAccount::Taken => opened.account_draft().quarter(),
        OpenedAccount::NoRoom | OpenedAccount::Differs | OpenedAccount::Nothing => None,
    };
    let mut told = match &opened.origin {
        Origin::File | Origin::Receipt(_) => {
            catalogue.opened_file(opened.day, opened.taken, account, interview.day())
        }
        Origin::Link => catalogue.opened_link(opened.taken),
    };
    if opened.account == OpenedAccount::NoRoom {
        told.push(catalogue.no_room_for_account());
    }
    let conflicts: Vec<ConflictRow> = interview
        .conflicts()
        .into_iter()
        .map(|conflict| row(conflict, interview, catalogue))
        .collect();
    let go_on = match interview.door() {
        Some(_) => vec![(Event::Submit, catalogue.label(Label::Continue).to_owned())],
        None => Door::ALL
            .map(|door| {
                (
                    Event::Enter(door),
                    catalogue.entrance(Entrance::Door(door)).text,
                )
            })
            .to_vec(),
    };
    Some(OpenedFile {
        title: match opened.origin {
            Origin::File | Origin::Receipt(_) => catalogue.label(Label::OpenedFile).to_owned(),
            Origin::Link => catalogue.opened_link_title(),
        },
        told,
        receipt: match &opened.origin {
            Origin::Receipt(receipt) => Some(receipt_text(receipt, catalogue)),
            Origin::File | Origin::Link => None,
        },
        conflicts_title: passage(catalogue.conflicts_title()),
        conflicts,
        go_on_title: match interview.door() {
            Some(_) => None,
            None => Some(catalogue.who_goes_on()),
        },
        go_on,
    })
}

fn row(conflict: Conflict, interview: &Interview, catalogue: &Catalogue) -> ConflictRow {
    let theirs = interview.opened();
    match conflict {
        Conflict::Fact(fact) => {
            let ours = Reader::of(interview, catalogue);
            let theirs = theirs.map(|opened| Reader {
                facts: opened.facts(),
                ..ours
            });
            ConflictRow {
                question: catalogue.name(fact).to_owned(),
                ours: catalogue.on_screen(&catalogue.answer(fact, &ours)),
                theirs: theirs.map_or_else(String::new, |reader| {
                    catalogue.in_file(&catalogue.answer(fact, &reader))
                }),
                change: catalogue.change(fact),
                conflict,
            }
        }
        Conflict::Account => {
            let account = |draft: &AccountDraft| match draft.account() {
                Some(account) => in_short(&account, catalogue),
                None => catalogue.account_not_finished(),
            };
            ConflictRow {
                question: catalogue.account_part().to_owned(),
                ours: catalogue.on_screen(&account(interview.account_draft())),
                theirs: theirs.map_or_else(String::new, |opened| {
                    catalogue.in_file(&account(opened.account_draft()))
                }),
                change: uncapitalised(catalogue.account_part()),
                conflict,
            }
        }
    }
}

/// The quarter, what was granted, and how many hours were paid.
fn in_short(account: &Account, catalogue: &Catalogue) -> String {
    let paid = account
        .assistants
        .iter()
        .map(|assistant| assistant.paid.hours())
        .reduce(Hours::plus);
    let paid = paid.unwrap_or(Hours::ZERO);
    catalogue.account_in_short(account.quarter, account.granted.per_week(), paid)
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
    ReceiptText {
        title: catalogue.receipt_title(),
        told: catalogue.verified(receipt),
        changes,
    }
}

/// The link with the figures, and in clear text what it holds; nothing where there are no figures.
fn link(interview: &Interview, catalogue: &Catalogue) -> Option<LinkText> {
    let fragment = link::write(interview.facts())?;
    let held = link::read(&fragment, interview.day()).ok()?;
    let reader = Reader {
        facts: &held.facts,
        ..Reader::of(interview, catalogue)
    };
    let about = catalogue.about_link();
    Some(LinkText {
        title: about.title,
        paragraphs: about.paragraphs,
        holds: FactId::ALL
            .into_iter()
            .filter(|fact| held.facts.is_answered(*fact))
            .map(|fact| {
                let name = catalogue.name(fact).to_owned();
                (name, catalogue.answer(fact, &reader))
            })
            .collect(),
        label: catalogue.link_label(),
        fragment,
    })
}

/// All that is answered.
fn whole(interview: &Interview) -> Case {
    Case {
        account: interview.account(),
        ..Case::new(interview.day(), interview.facts().clone())
    }
}

/// What is for those who check the calculation: a receipt, and a case for the tests.
fn record(interview: &Interview, catalogue: &Catalogue) -> SaveAnswers {
    let case = whole(interview);
    let file = |label, name: &str, kind, content: Result<String, CaseError>| {
        let file = FileToSave {
            name: name.to_owned(),
            kind,
            content: content.ok()?,
        };
        Some((catalogue.label(label).to_owned(), file))
    };
    let receipt = format!("kvittering-{}.json", case.day);
    let files = [
        file(
            Label::SaveReceipt,
            &receipt,
            "application/json",
            receipt::save(&case),
        ),
        file(
            Label::SaveExample,
            "testeksempel.toml",
            "application/toml",
            example::save(&case),
        ),
    ];
    SaveAnswers {
        title: catalogue.label(Label::Record).to_owned(),
        paragraphs: catalogue.about_record(case.without_health() != case),
        files: files.into_iter().flatten().collect(),
    }
}

fn save(interview: &Interview, catalogue: &Catalogue) -> SaveAnswers {
    let whole = whole(interview);
    let shared = whole.without_health();
    let count = answers(&whole.facts);
    let mut paragraphs = vec![
        catalogue.answers_in_file(count, whole.account.is_some()),
        catalogue.only_answered(),
    ];
    if interview.account_draft().is_begun() && whole.account.is_none() {
        paragraphs.push(catalogue.unfinished_account());
    }
    let has_health = shared != whole;
    if has_health {
        paragraphs.push(catalogue.health_in_file());
    }
    let mut files = vec![file(&whole, "svar", Label::SaveAnswers)];
    if has_health && shared.holds_answers() {
        files.push(file(&shared, "svar-til-deling", Label::SaveWithoutHealth));
        let shared_account = shared.account.is_some();
        paragraphs.push(catalogue.without_health(answers(&shared.facts), shared_account));
        if whole.account.is_some() && !shared_account {
            paragraphs.push(catalogue.account_left_out());
        }
    }
    SaveAnswers {
        title: catalogue.label(Label::SaveSection).to_owned(),
        paragraphs,
        files: files
            .into_iter()
            .flatten()
            .map(|(label, file)| (catalogue.label(label).to_owned(), file))
            .collect(),
    }
}

fn answers(facts: &Facts) -> usize {
    let answered = |fact: &FactId| facts.is_answered(*fact);
    FactId::ALL.into_iter().filter(answered).count()
}

/// A case as a file; none where it can't be written, which does not happen.
fn file(case: &Case, name: &str, label: Label) -> Option<(Label, FileToSave)> {
    let content = save_json(case).ok()?;
    let file = FileToSave {
        name: format!("{name}-{}.json", case.day),
        kind: "application/json",
        content,
    };
    Some((label, file))
}
