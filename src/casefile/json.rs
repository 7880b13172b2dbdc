//! Case files in JSON: what the web application saves and opens.

use super::error::{At, CaseError};
use super::node::{Key, Node, Value, Written};
use super::{Case, Place, limits};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::collections::BTreeSet;
use std::fmt;

/// Opens a case file.
///
/// # Errors
/// [`CaseError`]: what is wrong, where, and what is accepted there.
pub fn open(text: &str) -> Result<Case, CaseError> {
    limits::opened(text, |text| Case::read(&read(text)?))
}

/// Writes a case file. What was unanswered is left out.
///
/// # Errors
/// [`CaseError::Unwritable`] when the writer of JSON refuses, which no case makes it do.
pub fn save(case: &Case) -> Result<String, CaseError> {
    serde_json::to_string_pretty(&case.file())
        .map(|text| text + "\n")
        .map_err(|wrong| CaseError::Unwritable(wrong.to_string()))
}

/// Reads a JSON text into values with their places.
///
/// # Errors
/// [`CaseError`] for what is not JSON, lies too deep, or has a key twice.
pub(crate) fn read(text: &str) -> Result<Node, CaseError> {
    let raw: &RawValue = serde_json::from_str(text).map_err(|wrong| CaseError::Syntax {
        place: Some(Place {
            line: wrong.line(),
            column: wrong.column().max(1),
        }),
        message: without_place(&wrong.to_string()),
    })?;
    node(raw, text, 1)
}

/// The message without the place that `serde_json` adds to it.
pub(super) fn without_place(message: &str) -> String {
    message
        .rsplit_once(" at line ")
        .map_or(message, |(message, _)| message)
        .to_owned()
}

/// A value that is a part of a text; its places are those in the text.
pub(super) fn node(raw: &RawValue, text: &str, depth: usize) -> Result<Node, CaseError> {
    let written = raw.get();
    // A raw value is a part of the text: its place is how far it begins into it.
    let offset = written.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    if depth > limits::NESTED && written.starts_with(['[', '{']) {
        return Err(CaseError::TooDeep {
            at: At::byte(offset),
            most: limits::NESTED,
        });
    }
    let value = match written.as_bytes().first() {
        Some(b'{') => table(raw, text, depth)?,
        Some(b'[') => list(raw, text, depth)?,
        Some(b'"') => Value::Single(Written::Text(part(raw, text)?)),
        Some(b'-' | b'0'..=b'9') => Value::Single(number(written)),
        Some(_) | None => Value::Single(Written::Other(written.to_owned())),
    };
    Ok(Node { offset, value })
}

fn number(written: &str) -> Written {
    if written.contains(['.', 'e', 'E']) {
        Written::Float(written.to_owned())
    } else {
        Written::Integer(written.to_owned())
    }
}

fn list(raw: &RawValue, text: &str, depth: usize) -> Result<Value, CaseError> {
    let entries: Vec<&RawValue> = part(raw, text)?;
    let nodes: Result<Vec<Node>, CaseError> = entries
        .into_iter()
        .map(|entry| node(entry, text, depth.saturating_add(1)))
        .collect();
    nodes.map(Value::List)
}

fn table(raw: &RawValue, text: &str, depth: usize) -> Result<Value, CaseError> {
    let Pairs(pairs) = part(raw, text)?;
    let mut seen = BTreeSet::new();
    let mut nodes = Vec::with_capacity(pairs.len());
    for (name, raw) in pairs {
        let node = node(raw, text, depth.saturating_add(1))?;
        if !seen.insert(name.clone()) {
            return Err(CaseError::DuplicateKey {
                at: At {
                    path: super::error::shown(&name),
                    ..At::byte(node.offset)
                },
            });
        }
        let offset = node.offset;
        nodes.push((Key { offset, name }, node));
    }
    Ok(Value::Table(nodes))
}

/// A part of a text that is JSON as a whole; only its texts can still be wrong.
fn part<'a, T: Deserialize<'a>>(raw: &'a RawValue, text: &str) -> Result<T, CaseError> {
    let offset = raw
        .get()
        .as_ptr()
        .addr()
        .saturating_sub(text.as_ptr().addr());
    serde_json::from_str(raw.get()).map_err(|wrong| CaseError::Syntax {
        place: Some(Place::of(text, offset)),
        message: without_place(&wrong.to_string()),
    })
}

/// The pairs of a table, a key that is there twice included.
struct Pairs<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Pairs<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor).map(Pairs)
    }
}

struct PairsVisitor;

impl<'de> Visitor<'de> for PairsVisitor {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a table")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(pairs)
    }
}
