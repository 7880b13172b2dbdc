//! What the values of a case file stand for: how each is read, written, and what is accepted.

mod number;
mod time;

pub use number::{
    Hours, HoursPerWeek, JobLength, Kroner, KronerPerHour, KronerPerMonth, KronerPerQuarter,
};
pub use time::{Day, Moment, QuarterOfYear};

use super::accepted::{Accepted, What};
use crate::domain::coded::Closed;
use crate::domain::facts::Answer;
use std::marker::PhantomData;

/// A kind of value: what its text stands for.
pub trait Kind {
    /// What it stands for.
    type Value;
    /// What is accepted.
    const ACCEPTED: Accepted;
    /// Whether it may be written as a whole number too, without quotation marks.
    const WHOLE_NUMBERS: bool = false;

    /// The value of a text; `None` when it is not accepted.
    fn read(text: &str) -> Option<Self::Value>;

    /// The text of a value.
    fn write(value: &Self::Value) -> String;
}

/// A value that may also be `"unknown"`.
#[derive(Clone, Copy, Debug)]
pub struct OrUnknown<K>(PhantomData<K>);

/// How *ved ikke* is written.
pub(super) const UNKNOWN: &str = "unknown";

impl<K: Kind> Kind for OrUnknown<K> {
    type Value = Answer<K::Value>;
    const ACCEPTED: Accepted = K::ACCEPTED.or_unknown();
    const WHOLE_NUMBERS: bool = K::WHOLE_NUMBERS;

    fn read(text: &str) -> Option<Self::Value> {
        if text == UNKNOWN {
            return Some(Answer::Unknown);
        }
        K::read(text).map(Answer::Known)
    }

    fn write(value: &Self::Value) -> String {
        match value {
            Answer::Known(value) => K::write(value),
            Answer::Unknown | Answer::Unanswered => UNKNOWN.to_owned(),
        }
    }
}

/// One of a closed set, by its code.
#[derive(Clone, Copy, Debug)]
pub struct OneOf<T>(PhantomData<T>);

impl<T: Closed> Kind for OneOf<T> {
    type Value = T;
    const ACCEPTED: Accepted = Accepted::only(What::Codes(T::CODES));
    // Zones are written as numbers.
    const WHOLE_NUMBERS: bool = true;

    fn read(text: &str) -> Option<T> {
        T::from_code(text)
    }

    fn write(value: &T) -> String {
        value.code().to_owned()
    }
}

/// Any text.
#[derive(Clone, Copy, Debug)]
pub struct Text;

impl Kind for Text {
    type Value = String;
    const ACCEPTED: Accepted = Accepted::only(What::Text);

    fn read(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    fn write(value: &String) -> String {
        value.clone()
    }
}

/// The name of the format.
#[derive(Clone, Copy, Debug)]
pub struct FormatName;

impl Kind for FormatName {
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

impl Kind for Version {
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
