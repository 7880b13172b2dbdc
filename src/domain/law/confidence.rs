//! How sure we are of a rule or a value.

/// How a rule or a value is known. It travels with every figure into the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Read in full in the text of the act or the order.
    Law,
    /// A legal text read in part.
    LawInPart,
    /// Practice: the Appeals Board (*Ankestyrelsen*) or a municipality, read in part.
    Practice,
    /// The handbook of 2007, which calls itself neither guidance nor instruction.
    Handbook,
    /// Arithmetic done here from rules of the law.
    Derived,
    /// A choice made here because no source decides the point.
    Design,
    /// A point no source that could be read decides, or an amount no authority confirms.
    Uncertain,
}

impl Confidence {
    /// The short tag of the rulebook.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Law => "LAW",
            Self::LawInPart => "LAW-PART",
            Self::Practice => "PRAC",
            Self::Handbook => "HB",
            Self::Derived => "DERIVED",
            Self::Design => "DESIGN",
            Self::Uncertain => "UNCERTAIN",
        }
    }
}
