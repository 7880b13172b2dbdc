//! From an interview to the sheet for a meeting with the municipality.

use super::catalogue::{Catalogue, Reader};
use super::label::Label;
use super::page::{List, MeetingSheet, Passage};
use super::present_question::named;
use super::present_result::result_page;
use super::present_review::review_page;
use super::sources;
use crate::domain::law::{Citation, Confidence, Source};
use crate::interview::Interview;

/// BEK § 21: what an application must say. § 28: what the municipality may ask for.
const APPLICATION: [(Citation, Confidence); 3] = [
    (
        Citation::new(Source::Order, "§ 21, stk. 2-3"),
        Confidence::Law,
    ),
    (Citation::new(Source::Order, "§ 28"), Confidence::Law),
    (
        Citation::new(Source::Handbook2007, "»Ansøgningen«"),
        Confidence::Handbook,
    ),
];

/// The sheet: the estimate, the answers, what the municipality weighs, what to bring and to ask.
#[must_use]
pub fn meeting_sheet(interview: &Interview, catalogue: &Catalogue) -> MeetingSheet {
    let reader = Reader::of(interview, catalogue);
    let result = result_page(interview, catalogue);
    let label = |label| catalogue.label(label).to_owned();
    let title = label(Label::MeetingSheet);
    let list = |text: super::Titled| List {
        title: text.title,
        items: text.paragraphs,
    };
    MeetingSheet {
        tab_title: named(&title, catalogue),
        title,
        introduction: catalogue.meeting_introduction(&reader),
        estimate: std::iter::once(result.heading).chain(result.lead).collect(),
        status: result.status,
        answers: review_page(interview, catalogue).parts,
        weighed: List {
            title: label(Label::Weighed),
            items: result.weighed.into_iter().filter_map(in_short).collect(),
        },
        bring: list(catalogue.meeting_bring(&reader)),
        sources: APPLICATION
            .iter()
            .map(|(citation, confidence)| sources::link(citation, *confidence, catalogue))
            .collect(),
        ask: list(catalogue.meeting_ask(&reader)),
    }
}

/// Of what is weighed: what it is, and what helps.
fn in_short(weighed: Passage) -> Option<String> {
    let helps = weighed.paragraphs.into_iter().nth(1)?;
    let stop = if weighed.title.ends_with('?') {
        ""
    } else {
        "."
    };
    Some(format!("{}{stop} {helps}", weighed.title))
}
