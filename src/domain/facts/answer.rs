//! A fact that may be unanswered, or answered "I don't know".

/// What somebody has said about a fact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer<T> {
    /// Nothing yet.
    #[default]
    Unanswered,
    /// "I don't know" (*ved ikke*): an answer, and never asked for again.
    Unknown,
    /// This.
    Known(T),
}

impl<T> Answer<T> {
    /// The value, where it is known.
    #[must_use]
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unanswered | Self::Unknown => None,
        }
    }

    /// Whether nothing has been said yet.
    #[must_use]
    pub const fn is_unanswered(&self) -> bool {
        matches!(self, Self::Unanswered)
    }

    /// The same state with another value.
    #[must_use]
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Self::Unanswered => Answer::Unanswered,
            Self::Unknown => Answer::Unknown,
            Self::Known(value) => Answer::Known(convert(value)),
        }
    }
}
