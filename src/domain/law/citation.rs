//! A place in a source.

use super::Source;

/// A place in a source, such as § 15, stk. 1 of the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The document.
    pub source: Source,
    /// The place in it, as Danish lawyers write it: `§ 15, stk. 1`; empty for the whole document.
    pub place: &'static str,
}

impl Citation {
    /// A place in a source.
    #[must_use]
    pub const fn new(source: Source, place: &'static str) -> Self {
        Self { source, place }
    }
}
