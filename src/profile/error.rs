//! What can be wrong with a profile. The sentence for people is made from it elsewhere.

use super::colour::Colour;
use crate::casefile::{At, CaseError, Place};

/// What is wrong with a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileError {
    /// With its form: as with a case file.
    File(Box<CaseError>),
    /// With what stands at a key.
    Value {
        /// Where.
        at: Box<At>,
        /// What was found, short enough to repeat.
        found: String,
        /// What is wrong with it.
        fault: Fault,
    },
}

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Its length, in characters.
    Length {
        /// How long it is.
        found: usize,
        /// The least.
        least: usize,
        /// The most.
        most: usize,
    },
    /// It is no plain text of one line: there are signs that can't be seen, or `<` or `>`, or spaces
    /// at its ends.
    NotPlain,
    /// It is no telephone number.
    NotPhone,
    /// It is no e-mail address.
    NotMail,
    /// It is no address that begins with `https://`.
    NotWeb,
    /// There is no way to reach anybody.
    NoWay,
    /// There is no such question.
    NoSuchQuestion,
    /// It is no colour.
    NotColour,
    /// It does not stand out enough.
    Contrast {
        /// Its contrast, in hundredths, rounded down.
        found: u64,
        /// From what it does not.
        ground: Ground,
        /// The colour of that.
        colour: Colour,
    },
}

/// What a colour must stand out from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The page.
    Paper,
    /// Fields, buttons and boxes.
    Raised,
    /// What the pointer is on, and what is picked.
    Tint,
    /// The accent itself.
    Accent,
}

impl From<CaseError> for ProfileError {
    fn from(wrong: CaseError) -> Self {
        Self::File(Box::new(wrong))
    }
}

impl ProfileError {
    /// The keys that lead to it; empty for the file itself.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::File(wrong) => wrong.at().map_or("", |at| at.path.as_str()),
            Self::Value { at, .. } => &at.path,
        }
    }

    /// The place in the file, where it is known.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        match self {
            Self::File(wrong) => wrong.place(),
            Self::Value { at, .. } => at.place,
        }
    }

    /// The same with its place looked up in the text that was read.
    pub(super) fn placed(self, text: &str) -> Self {
        match self {
            Self::File(wrong) => Self::File(Box::new(wrong.placed(text))),
            Self::Value { at, found, fault } => Self::Value {
                at: Box::new(at.placed(text)),
                found,
                fault,
            },
        }
    }
}
