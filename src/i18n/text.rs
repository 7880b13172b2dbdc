//! A text as it stands in the source: in Danish. A [`Catalogue`](super::Catalogue) says it in its
//! own language.

use super::language::key;

/// A text in Danish, with places to fill in. It can't be shown as it is: whoever shows it asks a
/// catalogue for it, so no text stays untranslated by accident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// A text that is in the program: what the start page shows, before any text has arrived.
    Here(&'static str),
    /// The key of a text that the browser fetches with the others of its language, so that the
    /// program is smaller. Only the browser's program has these.
    Later(u32),
}

impl Text {
    /// No text.
    pub const NONE: Self = Self::Here("");

    /// A text that stands in the source. Written `t!("…")`, where the tests find it.
    #[must_use]
    pub const fn new(danish: &'static str) -> Self {
        if cfg!(feature = "web") {
            Self::Later(key(danish))
        } else {
            Self::Here(danish)
        }
    }

    /// The key by which every language knows the text.
    #[must_use]
    pub const fn key(self) -> u32 {
        match self {
            Self::Here(danish) => key(danish),
            Self::Later(key) => key,
        }
    }

    /// Whether there is no text.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        match self {
            Self::Here(danish) => danish.is_empty(),
            Self::Later(_) => false,
        }
    }
}

/// A text of the calculator, in Danish.
macro_rules! t {
    ($danish:literal) => {
        const { $crate::i18n::text::Text::new($danish) }
    };
}
pub(crate) use t;

/// A text of the start page, or of what is shown while the others arrive, in Danish.
macro_rules! here {
    ($danish:literal) => {
        $crate::i18n::text::Text::Here($danish)
    };
}
pub(crate) use here;
