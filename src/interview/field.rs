//! The fields that people type in, and what can be wrong with what they typed.

use crate::domain::facts::{FactId, OutOfRange};

/// A field of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The radio buttons of a closed question.
    Choice(FactId),
    /// A text field: the question's only one, or that of one job (counted from 0).
    Text(FactId, usize),
    /// The paid effective hours of a fleksjob, beside the working hours.
    EffectiveHours,
}

impl Field {
    /// The question the field belongs to.
    #[must_use]
    pub const fn fact(self) -> FactId {
        match self {
            Self::Choice(fact) | Self::Text(fact, _) => fact,
            Self::EffectiveHours => FactId::WorkingHours,
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
    /// The calendar has no such day.
    NoSuchDay,
    /// The number or day is outside what makes sense.
    OutOfRange(OutOfRange),
}

/// An error at a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field.
    pub field: Field,
    /// What is wrong.
    pub error: InputError,
}
