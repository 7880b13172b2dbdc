//! From an interview to the page for those to whom something looks wrong.

use super::catalogue::{Catalogue, Reader};
use super::label::Label;
use super::page::{FileToSave, ReportPage, ReportToSend, Switch};
use super::present_profile::contact_of;
use super::present_question::named;
use super::present_result::result_page;
use super::present_review::review_page;
use super::present_settlement::settlement_of;
use super::present_start::passage;
use crate::interview::{Event, Interview, Wrong};

/// The page: what looks wrong, what to try first, and a report to send. The answers stand in the report
/// only when somebody asks for it.
#[must_use]
pub fn report_page(interview: &Interview, catalogue: &Catalogue) -> ReportPage {
    let report = interview.report();
    let title = catalogue.label(Label::Report).to_owned();
    let (legend, explanation) = catalogue.what_is_wrong();
    let option = |wrong: Wrong| {
        let chosen = report.wrong == Some(wrong);
        (Event::PickWrong(wrong), catalogue.wrong(wrong), chosen)
    };
    ReportPage {
        tab_title: named(&title, catalogue),
        title,
        introduction: catalogue.report_introduction(),
        wrong: Switch {
            legend,
            explanation,
            options: Wrong::ALL.into_iter().map(option).collect(),
        },
        first: report.wrong.map(|wrong| {
            let reader = Reader::of(interview, catalogue);
            let first = passage(catalogue.try_first(wrong, &reader));
            (first, way(wrong, catalogue))
        }),
        to_send: report
            .wrong
            .map(|wrong| to_send(wrong, interview, catalogue)),
    }
}

/// Where somebody does what to try first.
fn way(wrong: Wrong, catalogue: &Catalogue) -> Option<(Event, String)> {
    let (event, label) = match wrong {
        Wrong::Condition | Wrong::Figure => (Event::ShowReview, Label::CheckAnswers),
        Wrong::Page => (Event::ShowCaseFile, Label::CaseFile),
        Wrong::Rule | Wrong::Words => return None,
    };
    Some((event, catalogue.label(label).to_owned()))
}

fn to_send(wrong: Wrong, interview: &Interview, catalogue: &Catalogue) -> ReportToSend {
    let with = interview.report().with_answers;
    let reader = Reader::of(interview, catalogue);
    let contact = interview
        .profile()
        .map(|profile| contact_of(profile, catalogue));
    let about = catalogue.send_report(contact.is_some(), &reader);
    let (legend, explanation, [without_label, with_label]) = catalogue.answers_in_report(&reader);
    let text = text(wrong, interview, catalogue);
    let file = FileToSave {
        name: "besked.txt".to_owned(),
        kind: "text/plain",
        content: text.clone(),
    };
    ReportToSend {
        title: about.title,
        paragraphs: about.paragraphs,
        contact,
        with_answers: Switch {
            legend,
            explanation,
            options: vec![
                (Event::PutAnswersInReport(false), without_label, !with),
                (Event::PutAnswersInReport(true), with_label, with),
            ],
        },
        label: catalogue.report_label(),
        text,
        file: (catalogue.label(Label::SaveReport).to_owned(), file),
    }
}

/// The report.
fn text(wrong: Wrong, interview: &Interview, catalogue: &Catalogue) -> String {
    let reader = Reader::of(interview, catalogue);
    let settled = interview.account().map(|account| account.quarter);
    let edition = env!("CARGO_PKG_VERSION");
    let mut lines = catalogue.report_lines(wrong, edition, settled, &reader);
    if interview.report().with_answers {
        lines.push(String::new());
        lines.push(catalogue.result_in_report(&result(interview, catalogue)));
        for (part, rows) in review_page(interview, catalogue).parts {
            lines.push(String::new());
            lines.push(part);
            lines.extend(
                rows.iter()
                    .map(|row| format!("- {}: {}", row.question, row.answer)),
            );
        }
    }
    lines.join("\n")
}

/// What the page before says in its heading.
fn result(interview: &Interview, catalogue: &Catalogue) -> String {
    match settlement_of(interview, catalogue) {
        Some(settled) => settled.heading,
        None => result_page(interview, catalogue).heading,
    }
}
