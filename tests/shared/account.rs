//! Answers to the pages of a quarter's account, for those who go through interviews.

use chrono::Datelike;
use personlig_assistance::domain::quantity::Date;
use personlig_assistance::i18n::page::Control;
use personlig_assistance::i18n::{DANISH, account_page};
use personlig_assistance::interview::account::{AccountField, AccountPage};
use personlig_assistance::interview::{Event, Field, Interview};

/// What is done at a page of the account, up to and without *Fortsæt*. `chance` gives a number
/// below the one it is asked for.
pub fn events(
    interview: &Interview,
    page: AccountPage,
    chance: &mut impl FnMut(usize) -> usize,
) -> Vec<Event> {
    let pick = |radios: &[personlig_assistance::i18n::page::Radio], number: usize| {
        radios.get(number).map(|radio| radio.event.clone())
    };
    match account_page(interview, page, &DANISH).control {
        Control::Radios(radios) => {
            // The first choices, which lead on, most often.
            let number = chance(radios.len()).min(chance(radios.len() + 1));
            pick(&radios, number).into_iter().collect()
        }
        Control::Texts { fields, beside, .. } => {
            let mut events: Vec<Event> = fields
                .iter()
                .filter_map(|field| {
                    let Field::Account(at) = field.field else {
                        return None;
                    };
                    let text = typed(interview, at, chance);
                    Some(Event::Type(field.field, text))
                })
                .collect();
            if !beside.is_empty() {
                events.extend(pick(&beside, chance(beside.len())));
            }
            events
        }
    }
}

/// What is typed, by the field: numbers and days that are understood.
fn typed(
    interview: &Interview,
    field: AccountField,
    chance: &mut impl FnMut(usize) -> usize,
) -> String {
    let quarter = interview.account_draft().quarter().expect("a quarter");
    let day = |day: Date| format!("{}.{}.{}", day.day(), day.month(), day.year());
    let mut one = |texts: &[&str]| texts[chance(texts.len())].to_owned();
    match field {
        AccountField::Granted => one(&["8", "10", "2,5", "20"]),
        AccountField::From => day(quarter
            .first_day()
            .iter_days()
            .nth(30)
            .expect("a day of the quarter")),
        AccountField::To => day(quarter.last_day()),
        AccountField::Total(_) => one(&["104", "130,5", "0", "12 t 30 min"]),
        AccountField::Week(..) => one(&["8", "10", "", "7:20"]),
        AccountField::Wage(_) => one(&["185", "100", "32000"]),
        AccountField::PersonSick(_) | AccountField::AssistantSick(_) => one(&["", "6"]),
        AccountField::Additions(_) => one(&["", "1200"]),
        // Few days and times, so that some jobs follow others on their day.
        AccountField::JobDay(_) => {
            let days = quarter.first_day().iter_days();
            let days = days.skip(30).step_by(3).take(3);
            day(days.collect::<Vec<_>>()[chance(3)])
        }
        AccountField::JobTime(_) => one(&["9.30", "13:00", "kl. 16", "6.15"]),
        AccountField::JobLength(_) => one(&["3", "1,5", "0:20"]),
        AccountField::JobBill(_) => one(&["", "2600", "1.200,50"]),
        AccountField::TravelCosts | AccountField::OtherBound => one(&["", "1250,50"]),
        // A day inside a week, and one on which a week begins.
        AccountField::NewRateFrom => {
            let inside = chance(2);
            let days = quarter.first_day().iter_days();
            day(days.skip(49).nth(inside).expect("a day of the quarter"))
        }
        AccountField::NewRate => one(&["131,40", "131,40", "98"]),
        AccountField::PaidFromChange(_) => one(&["0", "4", "2:30"]),
        AccountField::PersonSickFromChange(_) | AccountField::AssistantSickFromChange(_) => {
            one(&["0", "1"])
        }
    }
}
