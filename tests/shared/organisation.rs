//! Answers to the pages on who helps whom, for those who go through interviews.

use personlig_assistance::i18n::page::Control;
use personlig_assistance::i18n::{DANISH, organisation_page};
use personlig_assistance::interview::organisation::{OrganisationField, OrganisationPage};
use personlig_assistance::interview::{Event, Field, Interview};

/// What is done at a page, up to and without *Fortsæt*. `chance` gives a number below the one it is
/// asked for.
pub fn events(
    interview: &Interview,
    page: OrganisationPage,
    chance: &mut impl FnMut(usize) -> usize,
) -> Vec<Event> {
    let control = organisation_page(interview, page, &DANISH).control;
    let (Control::Radios(radios) | Control::Texts { beside: radios, .. }) = &control;
    let picked = if radios.is_empty() {
        None
    } else {
        // After the third there is no other.
        let last = match page {
            OrganisationPage::AnotherHelper(who) | OrganisationPage::AnotherPerson(who) => who > 1,
            OrganisationPage::Model
            | OrganisationPage::Granted
            | OrganisationPage::Helper(_)
            | OrganisationPage::HelperPart(_)
            | OrganisationPage::Wage
            | OrganisationPage::Person(_)
            | OrganisationPage::Sum => false,
        };
        let number = if last {
            radios.len() - 1
        } else {
            chance(radios.len())
        };
        radios.get(number).map(|radio| radio.event.clone())
    };
    let typed = interview.organisation_draft().fields(page).into_iter();
    let typed = typed.map(|field| {
        let texts: &[&str] = match field {
            OrganisationField::Granted | OrganisationField::PersonGranted(_) => &["8", "10"],
            OrganisationField::Hours(_) | OrganisationField::PersonHours(_) => &["4", "5,5", "20"],
            OrganisationField::Wage(_) | OrganisationField::SharedWage => &["185", "120", ""],
        };
        Event::Type(
            Field::Organisation(field),
            texts[chance(texts.len())].to_owned(),
        )
    });
    typed.chain(picked).collect()
}
