//! The values of a file with their places, whether it is TOML or JSON.

use super::error::{At, shown};
use std::fmt;

/// A value and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The byte it begins at.
    pub offset: usize,
    /// The value.
    pub value: Value,
}

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A single value.
    Single(Written),
    /// A list.
    List(Vec<Node>),
    /// A table, its keys in the order of the file where the format keeps it.
    Table(Vec<(Key, Node)>),
}

/// A key of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The byte it begins at.
    pub offset: usize,
    /// Its name.
    pub name: String,
}

/// A single value as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// A text.
    Text(String),
    /// A whole number, as its digits.
    Integer(String),
    /// A number with decimals or an exponent, as it is written.
    Float(String),
    /// Something else: true, false, null, or a list or table where a single value belongs.
    Other(String),
}

impl Written {
    /// As it is written, without quotation marks.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Integer(text) | Self::Float(text) | Self::Other(text) => text,
        }
    }
}

impl Node {
    /// The value as a single one; lists and tables become a sign for what they are.
    pub(super) fn written(&self) -> Written {
        match &self.value {
            Value::Single(written) => written.clone(),
            Value::List(_) => Written::Other("[…]".to_owned()),
            Value::Table(_) => Written::Other("{…}".to_owned()),
        }
    }
}

/// The keys that lead to a value.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    /// The file itself.
    Root,
    /// A key of a table.
    Key(&'a Self, &'a str),
    /// An entry of a list, from 0.
    Entry(&'a Self, usize),
}

impl Path<'_> {
    /// The path with a place.
    pub(super) fn at(&self, offset: usize) -> At {
        At {
            path: self.to_string(),
            place: None,
            offset,
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Key(Self::Root, key) => out.write_str(&shown(key)),
            Self::Key(table, key) => write!(out, "{table}.{}", shown(key)),
            Self::Entry(list, number) => write!(out, "{list}[{number}]"),
        }
    }
}
