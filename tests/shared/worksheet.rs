//! Answers to the pages of a worksheet, for those who go through interviews.

use personlig_assistance::i18n::page::Control;
use personlig_assistance::i18n::{DANISH, worksheet_page};
use personlig_assistance::interview::worksheet::{WorksheetField, WorksheetPage};
use personlig_assistance::interview::{Event, Field, Interview};

/// What is done at a page of the worksheet, up to and without *Fortsæt*. `chance` gives a number
/// below the one it is asked for.
pub fn events(
    interview: &Interview,
    page: WorksheetPage,
    chance: &mut impl FnMut(usize) -> usize,
) -> Vec<Event> {
    let control = worksheet_page(interview, page, &DANISH).control;
    let (Control::Radios(radios) | Control::Texts { beside: radios, .. }) = &control;
    let picked = if radios.is_empty() {
        None
    } else {
        // After the second task there is no other.
        let last = matches!(page, WorksheetPage::Another(task) if task > 0);
        let number = if last {
            radios.len() - 1
        } else {
            chance(radios.len())
        };
        radios.get(number).map(|radio| radio.event.clone())
    };
    let typed = page.fields(interview.worksheet_draft()).into_iter();
    let typed = typed.map(|field| {
        let texts: &[&str] = match field {
            WorksheetField::HardWeeks => &["0", "4"],
            WorksheetField::Minutes(_) => &["20", "45", "2,5"],
            WorksheetField::Times(_) | WorksheetField::HardTimes(_) => &["1", "3", "1,5"],
            WorksheetField::Days => &["5", "4"],
        };
        Event::Type(
            Field::Worksheet(field),
            texts[chance(texts.len())].to_owned(),
        )
    });
    typed.chain(picked).collect()
}
