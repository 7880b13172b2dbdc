//! The start page.

use super::catalogue::{Catalogue, Reader, Titled};
use super::page::{DoorLink, Passage, StartPage, Table};
use super::present_question::named;
use crate::domain::assessment::assess;
use crate::domain::facts::{Answer, Facts, WeeklyHours};
use crate::domain::law::parameters;
use crate::domain::quantity::Date;
use crate::interview::{Door, Entrance, Interview};
use rust_decimal::Decimal;

/// The start page.
///
/// It is rendered at build time and taken over by the browser, on whatever day its clock says:
/// what is told here is the law on the last day to which it was read.
#[must_use]
pub fn start_page(interview: &Interview, catalogue: &Catalogue) -> StartPage {
    let day = parameters::LAW_READ_TO.first_day();
    let text = catalogue.start(day);
    let (caption, headings) = text.ceilings;
    StartPage {
        tab_title: named(&text.title, catalogue),
        title: text.title,
        notice: interview.notice().map(|notice| catalogue.notice(notice)),
        introduction: text.introduction,
        effort: text.effort,
        doors_title: text.doors,
        doors: Entrance::ALL
            .map(|entrance| link(entrance, day, catalogue))
            .to_vec(),
        privacy: passage(text.privacy),
        limits: passage(text.limits),
        without_script: passage(text.without_script),
        ceilings: Table {
            caption,
            headings: headings.to_vec(),
            rows: ceilings(day, catalogue),
        },
    }
}

fn link(entrance: Entrance, day: Date, catalogue: &Catalogue) -> DoorLink {
    let words = catalogue.entrance(entrance);
    DoorLink {
        entrance,
        label: words.text,
        line: words.hint.unwrap_or_default(),
        about: passage(catalogue.about(entrance, day)),
    }
}

/// A text under a heading, without sources.
pub(super) fn passage(text: Titled) -> Passage {
    Passage {
        title: text.title,
        paragraphs: text.paragraphs,
        sources: Vec::new(),
    }
}

/// The working hours of the table.
const WORKING_HOURS: [i64; 9] = [5, 10, 15, 20, 25, 30, 35, 37, 45];

/// The ceilings, from the same rules as every other answer.
fn ceilings(day: Date, catalogue: &Catalogue) -> Vec<Vec<String>> {
    WORKING_HOURS
        .into_iter()
        .filter_map(|hours| {
            let hours = WeeklyHours::new(Decimal::from(hours)).ok()?;
            let facts = Facts::of_ordinary_job(Answer::Known(vec![hours]), Answer::Unknown);
            let reader = Reader {
                door: Door::Citizen,
                facts: &facts,
                day,
                words: catalogue,
            };
            let ceiling = assess(reader.facts, reader.day).hours.ceiling?;
            Some(vec![
                catalogue.hours_of_week(hours.per_week()),
                catalogue.hours_of_week(ceiling),
            ])
        })
        .collect()
}
