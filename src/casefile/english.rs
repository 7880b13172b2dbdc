//! Sentences in English: for the command line, the schema and the documentation of the format.
//! The web application makes its own from the same values.

use super::accepted::{Accepted, From, Range, Unit, What};
use super::{At, CaseError};
use std::fmt;

impl fmt::Display for CaseError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = self.place() {
            write!(out, "line {}, column {}: ", place.line, place.column)?;
        }
        match self {
            Self::TooLong { most } => {
                write!(out, "the file is too long; at most {most} bytes are read.")
            }
            Self::NotText => out.write_str("the file is not text; write it in UTF-8."),
            Self::BrokenLink => out.write_str("the link is not whole; copy it once more."),
            Self::Syntax { message, .. } => write!(out, "the text can't be read: {message}."),
            Self::Unwritable(message) => write!(out, "the case can't be written: {message}."),
            Self::TooDeep { at, .. }
            | Self::DuplicateKey { at }
            | Self::UnknownKey { at, .. }
            | Self::MissingKey { at, .. }
            | Self::OnlyOneOf { at, .. }
            | Self::NotExact { at, .. }
            | Self::NotAccepted { at, .. } => self.at_key(name(at), out),
        }
    }
}

impl CaseError {
    /// What is wrong at a key.
    fn at_key(&self, key: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooDeep { most, .. } => write!(
                out,
                "tables and lists lie too deep in each other; at most {most} are read."
            ),
            Self::DuplicateKey { .. } => write!(out, "the key {key} is there twice."),
            Self::UnknownKey { accepted, .. } => {
                let accepted = accepted.join(", ");
                write!(out, "there is no key {key}; accepted here: {accepted}.")
            }
            Self::MissingKey { or: None, .. } => write!(out, "the key {key} is missing."),
            Self::MissingKey { or: Some(or), .. } => {
                write!(out, "the key {key} is missing; {or} would do as well.")
            }
            Self::OnlyOneOf { other, .. } => {
                write!(out, "{key} can't be given together with {other}.")
            }
            Self::NotExact {
                found, accepted, ..
            } => write!(
                out,
                "{key}: found the number {found}; write it as a string, \"{found}\", so that it \
                 stays exact; accepted: {accepted}."
            ),
            Self::NotAccepted {
                found, accepted, ..
            } => write!(out, "{key}: found \"{found}\"; accepted: {accepted}."),
            Self::TooLong { .. }
            | Self::NotText
            | Self::BrokenLink
            | Self::Syntax { .. }
            | Self::Unwritable(_) => Ok(()),
        }
    }
}

impl std::error::Error for CaseError {}

/// The key, or the file where there is none.
fn name(at: &At) -> &str {
    if at.path.is_empty() {
        "the file"
    } else {
        &at.path
    }
}

impl fmt::Display for Accepted {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, or_unknown } = self;
        match what {
            What::Codes(codes) => out.write_str(&codes.join(", "))?,
            What::Number(range) => write!(out, "{range}")?,
            What::Day { from, to } => write!(out, "a day \"YYYY-MM-DD\" from {from} to {to}")?,
            What::Moment { from, to } => {
                write!(
                    out,
                    "a day and time \"YYYY-MM-DDTHH:MM\" from {from} to {to}"
                )?;
            }
            What::Quarter { from, to } => {
                write!(
                    out,
                    "a quarter \"YYYY-Q1\" to \"YYYY-Q4\" between {from} and {to}"
                )?;
            }
            What::Text => out.write_str("a text in quotation marks")?,
            What::Table => out.write_str("a table")?,
            What::List { least, most, each } => {
                match (*least, *most) {
                    (_, usize::MAX) => out.write_str("a list")?,
                    (least, most) if least == most => write!(out, "a list with {most} in it")?,
                    (least, most) => write!(out, "a list with {least} to {most} in it")?,
                }
                each.map_or(Ok(()), |each| write!(out, ", each {each}"))?;
            }
        }
        if *or_unknown {
            out.write_str(", or unknown")?;
        }
        Ok(())
    }
}

impl fmt::Display for Range {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let from = match self.from {
            From::Zero => "from 0 to",
            From::AboveZero => "above 0 and up to",
        };
        let decimals = "with at most two decimals after a point";
        let minutes = "with at most two decimals after a point, or as \"18:30\"";
        let (unit, written) = match self.unit {
            Unit::HoursPerWeek => ("hours a week", minutes),
            Unit::Hours => ("hours", minutes),
            Unit::KronerPerHour => ("kroner an hour", decimals),
            Unit::KronerPerMonth => ("kroner a month", decimals),
            Unit::Kroner => ("kroner", decimals),
            Unit::KronerPerQuarter => ("kroner a quarter", decimals),
        };
        write!(out, "a number {from} {} {unit}, {written}", self.most)
    }
}
