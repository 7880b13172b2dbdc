//! The pages on who helps whom, their fields, and what can be picked.

use crate::domain::assessment::HelpedBy;
use crate::domain::facts::YesNo;
use crate::interview::field::WagePeriod;

/// How many helpers, and how many people one helper can help, here.
pub const MOST_PARTS: usize = 5;
/// A page. Helpers and people are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrganisationPage {
    /// How many help how many.
    Model,
    /// Granted hours a week (*bevilgede timer*).
    Granted,
    /// Who helps.
    Helper(usize),
    /// A helper's hours a week and wage.
    HelperPart(usize),
    /// Whether somebody else helps too.
    AnotherHelper(usize),
    /// The wage of an assistant of several people.
    Wage,
    /// A person's granted hours, and the hours of help.
    Person(usize),
    /// Whether the assistant helps somebody else too.
    AnotherPerson(usize),
    /// What it comes to.
    Sum,
}

/// A text field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrganisationField {
    /// Granted hours a week.
    Granted,
    /// A helper's hours a week.
    Hours(usize),
    /// A helper's wage.
    Wage(usize),
    /// The wage of an assistant of several people.
    SharedWage,
    /// Granted hours a week of a person.
    PersonGranted(usize),
    /// Hours a week that a person is helped.
    PersonHours(usize),
}

/// How many help how many (*model*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// One helps one person.
    One,
    /// Several help one person.
    SeveralHelpers,
    /// One helps several people at the same workplace.
    SeveralPeople,
}

impl Model {
    /// Every model, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::One, Self::SeveralHelpers, Self::SeveralPeople];
}

/// What can be picked on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrganisationChoice {
    /// How many help how many.
    Model(Model),
    /// Who helps.
    By(HelpedBy),
    /// Whether a wage is per hour or per month.
    WagePeriod(WagePeriod),
    /// Yes or no.
    YesNo(YesNo),
}
