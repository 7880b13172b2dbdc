//! The closed sets of a profile.

use crate::casefile::accepted::{Accepted, What};
use crate::casefile::kind;
use crate::domain::coded::{Closed, Coded};

/// What an organisation is: by it, the page says whom to ask and who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A municipality (*kommune*), which decides.
    Municipality,
    /// An organisation (*organisation*) that advises.
    Organisation,
    /// A jobcentre (*jobcenter*), which is a municipality's.
    Jobcentre,
}

impl Coded for Kind {
    const CODES: &'static [&'static str] = &["kommune", "organisation", "jobcenter"];

    fn code(&self) -> &'static str {
        match self {
            Self::Municipality => "kommune",
            Self::Organisation => "organisation",
            Self::Jobcentre => "jobcenter",
        }
    }
}

impl Closed for Kind {
    const ALL: &'static [Self] = &[Self::Municipality, Self::Organisation, Self::Jobcentre];
}

/// The door that a page opens at. Its code is that of the entrance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// For the person.
    Citizen,
    /// For employers.
    Employer,
    /// For those who advise.
    Adviser,
    /// For those who ask for a refund.
    Refund,
    /// For those with a grant, when something changes.
    Changes,
}

impl Coded for Start {
    const CODES: &'static [&'static str] = &[
        "borger",
        "arbejdsgiver",
        "raadgiver",
        "refusion",
        "aendring",
    ];

    fn code(&self) -> &'static str {
        match self {
            Self::Citizen => "borger",
            Self::Employer => "arbejdsgiver",
            Self::Adviser => "raadgiver",
            Self::Refund => "refusion",
            Self::Changes => "aendring",
        }
    }
}

impl Closed for Start {
    const ALL: &'static [Self] = &[
        Self::Citizen,
        Self::Employer,
        Self::Adviser,
        Self::Refund,
        Self::Changes,
    ];
}

/// The name of the format.
#[derive(Clone, Copy, Debug)]
pub struct FormatName;

impl kind::Kind for FormatName {
    type Value = ();
    const ACCEPTED: Accepted = Accepted::only(What::Codes(&[super::FORMAT]));

    fn read(text: &str) -> Option<()> {
        (text == super::FORMAT).then_some(())
    }

    fn write((): &()) -> String {
        super::FORMAT.to_owned()
    }
}

/// The version of the format.
#[derive(Clone, Copy, Debug)]
pub struct Version;

impl kind::Kind for Version {
    type Value = ();
    const ACCEPTED: Accepted = Accepted::only(What::Codes(&["1"]));
    const WHOLE_NUMBERS: bool = true;

    fn read(text: &str) -> Option<()> {
        (text == Self::write(&())).then_some(())
    }

    fn write((): &()) -> String {
        super::VERSION.to_string()
    }
}
