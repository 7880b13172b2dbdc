//! From the answers to the page *Tjek dine svar*.

use super::catalogue::{Catalogue, Reader};
use super::label::Label;
use super::page::{ReviewPage, ReviewRow};
use super::present_account::account_rows;
use super::present_question::named;
use crate::interview::{Event, Interview, Part};

/// The page on which the answers are checked.
#[must_use]
pub fn review_page(interview: &Interview, catalogue: &Catalogue) -> ReviewPage {
    let title = catalogue.label(Label::CheckAnswers);
    ReviewPage {
        tab_title: named(title, catalogue),
        title: title.to_owned(),
        introduction: catalogue.label(Label::CheckAnswersIntroduction).to_owned(),
        notice: interview.notice().map(|notice| catalogue.notice(notice)),
        parts: parts(interview, catalogue),
        show_result: catalogue.label(Label::ShowResult).to_owned(),
    }
}

/// The answers by part: those of a quarter's account first, where there is one.
pub(super) fn parts(interview: &Interview, catalogue: &Catalogue) -> Vec<(String, Vec<ReviewRow>)> {
    let account = (
        catalogue.account_part().to_owned(),
        account_rows(interview, catalogue),
    );
    let parts = Part::ALL.into_iter().map(|part| {
        (
            catalogue.part(part).to_owned(),
            rows(interview, part, catalogue),
        )
    });
    [account]
        .into_iter()
        .chain(parts)
        .filter(|(_, rows)| !rows.is_empty())
        .collect()
}

fn rows(interview: &Interview, part: Part, catalogue: &Catalogue) -> Vec<ReviewRow> {
    let reader = Reader::of(interview, catalogue);
    interview
        .answered()
        .into_iter()
        .filter(|fact| Part::of(*fact) == part)
        .map(|fact| ReviewRow {
            event: Event::Change(fact),
            question: catalogue.name(fact).to_owned(),
            answer: catalogue.answer(fact, &reader),
            change: catalogue.change(fact),
        })
        .collect()
}
