//! An organisation's profile (*profil*): what a municipality, an organisation or a jobcentre adds to
//! the calculator on its own page, without any program.
//!
//! It says whom to ask, explains questions in more words, states a rate with its source and first day,
//! and chooses a door and two colours. It changes no rule and no answer. The page that shows it is
//! addressed by its code, `?profil=aalborg`: an address can choose a file, and carry nothing else.
//!
//! A profile is JSON, and everything in it is bounded: [`read`] refuses the rest, and says where and
//! what would do.

#![cfg_attr(
    not(test),
    deny(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::float_arithmetic,
        clippy::wildcard_enum_match_arm
    )
)]

mod check;
pub mod colour;
#[cfg(feature = "cli")]
mod danish;
mod error;
mod kind;
#[cfg(feature = "cli")]
pub mod schema;
mod wire;

pub use error::{Fault, Ground, ProfileError};
pub use kind::{Kind, Start};

use crate::casefile::{CaseError, limits, read_shape, read_values};
use crate::domain::facts::{FactId, StatedRate};
use colour::Colour;
use std::sync::Arc;

/// The name of the format.
pub const FORMAT: &str = "personlig-assistance-profil";
/// The version of the format.
pub const VERSION: u32 = 1;

/// A profile. All in it is plain text of bounded length, and has been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The organisation's name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Whom to ask there.
    pub contact: Contact,
    /// The rate that it states.
    pub rate: Option<Arc<StatedRate>>,
    /// What it explains of questions, each fact once.
    pub help: Vec<Help>,
    /// The door that its page opens at.
    pub start: Option<Start>,
    /// Its colours.
    pub colours: Option<Colours>,
}

/// Whom to ask in an organisation: at least one of the ways is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The office or the people.
    pub name: String,
    /// The telephone number: digits and spaces, maybe with a plus before them.
    pub phone: Option<String>,
    /// The e-mail address.
    pub mail: Option<String>,
    /// The address on the web; it begins with `https://`.
    pub web: Option<String>,
}

/// What an organisation explains of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// The question.
    pub fact: FactId,
    /// In Danish.
    pub danish: String,
    /// In easy Danish.
    pub easy: Option<String>,
    /// In English.
    pub english: Option<String>,
}

/// The colours of the light page and of the dark one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colours {
    /// The light page's.
    pub light: Pair,
    /// The dark page's.
    pub dark: Pair,
}

/// A colour for buttons and links, and one for the text on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The accent.
    pub accent: Colour,
    /// The text on it.
    pub on_accent: Colour,
}

impl Profile {
    /// What the organisation explains of a question.
    #[must_use]
    pub fn help_on(&self, fact: FactId) -> Option<&Help> {
        self.help.iter().find(|help| help.fact == fact)
    }
}

/// Reads a profile.
///
/// # Errors
/// [`ProfileError`]: the first thing that is wrong, where, and what would be accepted there.
pub fn read(text: &str) -> Result<Profile, ProfileError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > limits::BYTES {
        let most = limits::BYTES;
        return Err(CaseError::TooLong { most }.into());
    }
    let profile = || {
        let root = read_values(text)?;
        let header: wire::Header = read_shape(&root)?;
        header.format.value()?;
        header.version.value()?;
        check::profile(&read_shape(&root)?)
    };
    profile().map_err(|wrong| wrong.placed(text))
}
