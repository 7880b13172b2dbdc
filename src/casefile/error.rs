//! What can be wrong with a case file. The sentence for people is made from it elsewhere.

use super::accepted::Accepted;
use super::{Place, limits};

/// Where in a case file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct At {
    /// The keys that lead there: `account.assistants[0].paid`; empty for the file itself.
    pub path: String,
    /// The place, once it has been looked up in the text.
    pub place: Option<Place>,
    /// The byte it begins at.
    pub(super) offset: usize,
}

impl At {
    /// A byte of the file, where no keys are known yet.
    #[must_use]
    pub const fn byte(offset: usize) -> Self {
        Self {
            path: String::new(),
            place: None,
            offset,
        }
    }

    /// A key of the file, wherever it would be.
    #[must_use]
    pub fn key(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            ..Self::default()
        }
    }

    /// The same with its place looked up in the text that was read.
    #[must_use]
    pub(crate) fn placed(self, text: &str) -> Self {
        Self {
            place: Some(Place::of(text, self.offset)),
            ..self
        }
    }

    /// A key in the same table.
    pub(super) fn beside(&self, key: &str) -> Self {
        let path = self
            .path
            .rsplit_once('.')
            .map_or_else(|| key.to_owned(), |(table, _)| format!("{table}.{key}"));
        Self {
            path,
            place: None,
            offset: self.offset,
        }
    }
}

/// What is wrong with a case file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseError {
    /// There is more than is read.
    TooLong {
        /// The most bytes that are read.
        most: usize,
    },
    /// The bytes are not text (UTF-8).
    NotText,
    /// A link that is not whole, or that this program has not made.
    BrokenLink,
    /// The text is not TOML, or not JSON.
    Syntax {
        /// Where.
        place: Option<Place>,
        /// What the reader of TOML or JSON says, in English.
        message: String,
    },
    /// Tables and lists lie too deep in each other.
    TooDeep {
        /// Where.
        at: At,
        /// How deep they may lie.
        most: usize,
    },
    /// A key is there twice.
    DuplicateKey {
        /// Where the second one is.
        at: At,
    },
    /// A key that the format does not have.
    UnknownKey {
        /// Where.
        at: At,
        /// The keys that it has there.
        accepted: &'static [&'static str],
    },
    /// A key that must be there.
    MissingKey {
        /// Where it is missing.
        at: At,
        /// Another key that would do.
        or: Option<&'static str>,
    },
    /// Two keys of which only one can be given.
    OnlyOneOf {
        /// Where the second one is.
        at: At,
        /// The other one.
        other: &'static str,
    },
    /// A number that is not written as a text, so that its decimals may not be exact.
    NotExact {
        /// Where.
        at: At,
        /// What was found.
        found: String,
        /// What is accepted.
        accepted: Accepted,
    },
    /// A value that is not accepted.
    NotAccepted {
        /// Where.
        at: At,
        /// What was found.
        found: String,
        /// What is accepted.
        accepted: Accepted,
    },
    /// A case that can't be written.
    Unwritable(String),
}

impl CaseError {
    /// Where it is, if it has a place of its own.
    #[must_use]
    pub const fn at(&self) -> Option<&At> {
        match self {
            Self::TooDeep { at, .. }
            | Self::DuplicateKey { at }
            | Self::UnknownKey { at, .. }
            | Self::MissingKey { at, .. }
            | Self::OnlyOneOf { at, .. }
            | Self::NotExact { at, .. }
            | Self::NotAccepted { at, .. } => Some(at),
            Self::TooLong { .. }
            | Self::NotText
            | Self::BrokenLink
            | Self::Syntax { .. }
            | Self::Unwritable(_) => None,
        }
    }

    /// The place in the file, where it is known.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        match self {
            Self::Syntax { place, .. } => *place,
            Self::TooLong { .. }
            | Self::NotText
            | Self::BrokenLink
            | Self::TooDeep { .. }
            | Self::DuplicateKey { .. }
            | Self::UnknownKey { .. }
            | Self::MissingKey { .. }
            | Self::OnlyOneOf { .. }
            | Self::NotExact { .. }
            | Self::NotAccepted { .. }
            | Self::Unwritable(_) => self.at()?.place,
        }
    }

    /// The same with its place looked up in the text that was read.
    #[must_use]
    pub fn placed(mut self, text: &str) -> Self {
        match &mut self {
            Self::TooDeep { at, .. }
            | Self::DuplicateKey { at }
            | Self::UnknownKey { at, .. }
            | Self::MissingKey { at, .. }
            | Self::OnlyOneOf { at, .. }
            | Self::NotExact { at, .. }
            | Self::NotAccepted { at, .. } => at.place = Some(Place::of(text, at.offset)),
            Self::TooLong { .. }
            | Self::NotText
            | Self::BrokenLink
            | Self::Syntax { .. }
            | Self::Unwritable(_) => {}
        }
        self
    }
}

/// Something found in a file, short enough to repeat, and without signs that would move the
/// cursor or turn the text around.
pub(crate) fn shown(found: &str) -> String {
    let mut signs = found.chars();
    let mut shown: String = signs.by_ref().take(limits::FOUND).map(visible).collect();
    if signs.next().is_some() {
        shown.pop();
        shown.push('…');
    }
    shown
}

/// Whether a sign can be seen, and neither moves the cursor nor turns the text around.
pub(crate) fn is_visible(sign: char) -> bool {
    visible(sign) == sign
}

fn visible(sign: char) -> char {
    match sign {
        '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => char::REPLACEMENT_CHARACTER,
        sign if sign.is_control() => char::REPLACEMENT_CHARACTER,
        sign => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_is_short_and_harmless() {
        assert_eq!(shown(&"9".repeat(40)), "9".repeat(40));
        assert_eq!(shown(&"9".repeat(41)), format!("{}…", "9".repeat(39)));
        assert_eq!(shown("a\u{1b}[2J\u{202e}b"), "a\u{fffd}[2J\u{fffd}b");
    }
}
