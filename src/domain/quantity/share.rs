//! Shares and percentages.

use super::Exact;

/// A share of something (*andel*), 1 being the whole. 12,5 % is an eighth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(Exact);

impl Share {
    /// So many hundredths of the whole.
    #[must_use]
    pub fn percent_of(hundredths: Exact) -> Self {
        Self(hundredths.over(Exact::whole(100)))
    }

    /// The share as an exact number, 1 being the whole.
    #[must_use]
    pub const fn exact(self) -> Exact {
        self.0
    }

    /// The share in per cent.
    #[must_use]
    pub fn percent(self) -> Exact {
        self.0.times(Exact::whole(100))
    }
}
