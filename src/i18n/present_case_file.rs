//! From the answers and an opened file to the page *Gem eller åbn svar*.

use super::catalogue::{Catalogue, Reader};
use super::label::Label;
use super::page::{CaseFilePage, ErrorText, FileToSave, LinkText, SaveAnswers};
use super::present_opened::{came_by_link, named, opened};
use super::present_question::tab_title;
use super::present_start::passage;
use crate::casefile::receipt;
use crate::casefile::{Case, CaseError, example, link, save_json};
use crate::domain::facts::{FactId, Facts};
use crate::interview::{Field, Interview};

/// The page on which answers are saved as a file and opened again.
#[must_use]
pub fn case_file_page(interview: &Interview, catalogue: &Catalogue) -> CaseFilePage {
    let by_link = came_by_link(interview);
    let errors: Vec<ErrorText> = interview
        .refused()
        .filter(|_| !by_link)
        .map(|error| ErrorText {
            field: Field::File,
            text: catalogue.refused_file(error),
        })
        .into_iter()
        .collect();
    let title = if by_link {
        catalogue.link_page_title()
    } else {
        catalogue.label(Label::CaseFile).to_owned()
    };
    let saves = !by_link && interview.has_answers();
    CaseFilePage {
        tab_title: tab_title(&title, &errors, catalogue),
        title,
        introduction: if by_link {
            Vec::new()
        } else {
            catalogue.case_file_introduction()
        },
        errors,
        opened: opened(interview, catalogue),
        save: saves.then(|| save(interview, catalogue)),
        link: saves.then(|| link(interview, catalogue)).flatten(),
        record: saves.then(|| record(interview, catalogue)),
        open: (!by_link).then(|| passage(catalogue.open_file())),
        file: catalogue.label(Label::FileWithAnswers).to_owned(),
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
    let holds = |fact: &FactId| held.facts.is_answered(*fact);
    Some(LinkText {
        title: catalogue.link_title(),
        introduction: catalogue.about_link(),
        holds: named(FactId::ALL.into_iter().filter(holds), &reader),
        instruction: catalogue.send_link(),
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

/// All that is answered, as a file; nothing where nothing is.
#[must_use]
pub fn whole_file(interview: &Interview) -> Option<FileToSave> {
    let case = whole(interview);
    if !case.holds_answers() {
        return None;
    }
    file(&case, "svar", Label::SaveAnswers).map(|(_, file)| file)
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
