//! The fields that people type in, and what can be wrong with what they typed.

use super::account::{AccountField, AccountPage};
use super::organisation::{OrganisationField, OrganisationPage};
use super::worksheet::{WorksheetField, WorksheetPage};
use crate::domain::facts::{FactId, OutOfRange};
use crate::domain::quantity::{Date, Hours};

/// A field of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The radio buttons of a closed question.
    Choice(FactId),
    /// A text field: the question's only one, or that of one job (counted from 0).
    Text(FactId, usize),
    /// The paid effective hours of a fleksjob, beside the working hours.
    EffectiveHours,
    /// A text field of a quarter's account.
    Account(AccountField),
    /// The radio buttons of a page of the account.
    AccountChoice(AccountPage),
    /// A text field of the worksheet.
    Worksheet(WorksheetField),
    /// The radio buttons of a page of the worksheet.
    WorksheetChoice(WorksheetPage),
    /// A text field of the organisation of the help.
    Organisation(OrganisationField),
    /// The radio buttons of a page of the organisation of the help.
    OrganisationChoice(OrganisationPage),
    /// The name of a set of answers that is kept, counted from 0.
    ScenarioName(usize),
    /// The file that is to be opened.
    File,
}

impl Field {
    /// The question the field belongs to; none for those of an account.
    #[must_use]
    pub const fn fact(self) -> Option<FactId> {
        match self {
            Self::Choice(fact) | Self::Text(fact, _) => Some(fact),
            Self::EffectiveHours => Some(FactId::WorkingHours),
            Self::Account(_)
            | Self::AccountChoice(_)
            | Self::Worksheet(_)
            | Self::WorksheetChoice(_)
            | Self::Organisation(_)
            | Self::OrganisationChoice(_)
            | Self::ScenarioName(_)
            | Self::File => None,
        }
    }
}

/// Whether a wage is given per hour or per month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WagePeriod {
    /// Per hour.
    Hour,
    /// Per month, at full working time.
    Month,
}

/// What is wrong with an answer. The sentence that says what to do is made in `i18n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputError {
    /// Nothing was chosen.
    NothingChosen,
    /// Nothing was typed.
    Empty,
    /// More was typed than any number takes.
    TooLong,
    /// It is not a number that can be read.
    NotANumber,
    /// It is not a day that can be read.
    NotADay,
    /// It is not a time of day that can be read.
    NotATime,
    /// The calendar has no such day.
    NoSuchDay,
    /// The number or day is outside what makes sense.
    OutOfRange(OutOfRange),
    /// The day is not one of those that it must be.
    OutsidePeriod {
        /// The first that can be.
        from: Date,
        /// The last.
        to: Date,
    },
    /// More hours than were paid.
    MoreThanPaid(Hours),
    /// Fewer hours than other answers leave room for: at least so many.
    TooFew(Hours),
    /// More hours than other answers leave room for: at most so many.
    TooMany(Hours),
}

/// An error at a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field.
    pub field: Field,
    /// What is wrong.
    pub error: InputError,
}
