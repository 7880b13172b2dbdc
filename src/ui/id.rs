//! The ids of elements that are referred to or take the focus. There is one question on a page.

use yew::AttrValue;

use crate::interview::Field;
use crate::interview::account::AccountField;
use crate::interview::organisation::OrganisationField;
use crate::interview::worksheet::WorksheetField;

/// The content of the page.
pub const MAIN: &str = "main";
/// The heading above the doors.
pub const DOORS: &str = "doors";
/// The page's h1.
pub const HEADING: &str = "heading";
/// What the last change brought about.
pub const NOTICE: &str = "notice";
/// The list of errors.
pub const ERRORS: &str = "errors";
/// The language that is spoken, in the switch.
pub const LANGUAGE: &str = "language";
/// The heading above the money.
pub const MONEY: &str = "money";
/// The field that holds a link.
pub const LINK: &str = "link";
/// The field that holds a report.
pub const REPORT: &str = "report";
/// The hint under a question.
pub const HINT: &str = "hint";

/// A field: of radio buttons, the first.
pub fn of(field: Field) -> AttrValue {
    match field {
        Field::Choice(_)
        | Field::AccountChoice(_)
        | Field::WorksheetChoice(_)
        | Field::OrganisationChoice(_) => part("choice", 0),
        Field::Text(_, row) => part("field", row),
        Field::EffectiveHours => "effective".into(),
        Field::Account(field) => part("field", row(field)),
        Field::Worksheet(field) => part("field", worksheet_row(field)),
        Field::Organisation(field) => part("field", organisation_row(field)),
        Field::ScenarioName(place) => part("field", place),
        Field::File => "file".into(),
    }
}

/// Which of the fields on its page it is.
const fn row(field: AccountField) -> usize {
    match field {
        AccountField::Week(_, week) => week,
        AccountField::To
        | AccountField::AssistantSick(_)
        | AccountField::JobTime(_)
        | AccountField::OtherBound => 1,
        AccountField::JobLength(_) => 2,
        AccountField::NewRate | AccountField::AssistantSickFromChange(_) => 1,
        // After the weeks of the longest quarter.
        AccountField::PaidFromChange(_) => 14,
        AccountField::Granted
        | AccountField::From
        | AccountField::Total(_)
        | AccountField::Wage(_)
        | AccountField::PersonSick(_)
        | AccountField::Additions(_)
        | AccountField::JobDay(_)
        | AccountField::JobBill(_)
        | AccountField::TravelCosts
        | AccountField::NewRateFrom
        | AccountField::PersonSickFromChange(_) => 0,
    }
}

/// Which of the fields on its page it is.
const fn worksheet_row(field: WorksheetField) -> usize {
    match field {
        WorksheetField::HardWeeks | WorksheetField::Minutes(_) | WorksheetField::Days => 0,
        WorksheetField::Times(_) => 1,
        WorksheetField::HardTimes(_) => 2,
    }
}

/// Which of the fields on its page it is.
const fn organisation_row(field: OrganisationField) -> usize {
    match field {
        OrganisationField::Granted
        | OrganisationField::Hours(_)
        | OrganisationField::SharedWage
        | OrganisationField::PersonGranted(_) => 0,
        OrganisationField::PersonHours(_) | OrganisationField::Wage(_) => 1,
    }
}

/// The error at a field.
pub fn error_of(field: Field) -> AttrValue {
    format!("{}-error", of(field)).into()
}

/// The example at a field.
pub fn hint_of(field: Field) -> AttrValue {
    format!("{}-hint", of(field)).into()
}

/// The unit behind a field.
pub fn unit_of(field: Field) -> AttrValue {
    format!("{}-unit", of(field)).into()
}

/// Those of the ids that there are, as an attribute that refers to them.
pub fn all<'a>(ids: impl IntoIterator<Item = Option<&'a str>>) -> Option<AttrValue> {
    let mut all = String::new();
    for id in ids.into_iter().flatten() {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(id);
    }
    (!all.is_empty()).then(|| all.into())
}

/// One of several parts of the same kind.
pub fn part(kind: &str, number: usize) -> AttrValue {
    format!("{kind}-{number}").into()
}
