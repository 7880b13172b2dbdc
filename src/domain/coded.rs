//! Codes: how the values of the closed sets are written in files and answers.

/// A set of values of which each has a code: lower case, words joined by `_`.
pub trait Coded {
    /// Every code of the set, in the order of its values.
    const CODES: &'static [&'static str];

    /// The value's code.
    fn code(&self) -> &'static str;
}

/// A closed set of plain values, which can be found again by their codes.
pub trait Closed: Coded + Copy + 'static {
    /// Every value, in the order they are offered.
    const ALL: &'static [Self];

    /// The value of a code; `None` for a code that no value has.
    #[must_use]
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.code() == code)
    }
}

/// Gives the values of a type their codes: a `const fn code` and [`Coded`].
macro_rules! codes {
    ($name:ident { $($value:pat => $code:literal,)+ }) => {
        impl $name {
            /// The code in files and answers.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $($value => $code,)+
                }
            }
        }

        impl $crate::domain::coded::Coded for $name {
            const CODES: &'static [&'static str] = &[$($code,)+];

            fn code(&self) -> &'static str {
                (*self).code()
            }
        }
    };
}
pub(in crate::domain) use codes;
