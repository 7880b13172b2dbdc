//! Reads TOML into values with their places.

use super::error::{At, CaseError};
use super::node::{Key, Node, Value, Written};
use super::{Place, limits};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Reads a TOML text.
///
/// # Errors
/// [`CaseError`] for what is not TOML or lies too deep.
pub(super) fn read(text: &str) -> Result<Node, CaseError> {
    let table = DeTable::parse(text).map_err(|wrong| CaseError::Syntax {
        place: wrong.span().map(|span| Place::of(text, span.start)),
        message: wrong.message().to_owned(),
    })?;
    Ok(Node {
        offset: 0,
        value: pairs(table.get_ref(), 1)?,
    })
}

fn pairs(table: &DeTable<'_>, depth: usize) -> Result<Value, CaseError> {
    let nodes: Result<Vec<(Key, Node)>, CaseError> = table
        .iter()
        .map(|(key, value)| {
            let key = Key {
                offset: key.span().start,
                name: key.get_ref().clone().into_owned(),
            };
            Ok((key, node(value, depth.saturating_add(1))?))
        })
        .collect();
    nodes.map(Value::Table)
}

fn node(value: &Spanned<DeValue<'_>>, depth: usize) -> Result<Node, CaseError> {
    let offset = value.span().start;
    let nests = matches!(value.get_ref(), DeValue::Array(_) | DeValue::Table(_));
    if nests && depth > limits::NESTED {
        return Err(CaseError::TooDeep {
            at: At::byte(offset),
            most: limits::NESTED,
        });
    }
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Single(Written::Text(text.clone().into_owned())),
        DeValue::Integer(number) => Value::Single(Written::Integer(number.to_string())),
        DeValue::Float(number) => Value::Single(Written::Float(number.as_str().to_owned())),
        DeValue::Boolean(truth) => Value::Single(Written::Other(truth.to_string())),
        // A day without quotation marks reads as the same text.
        DeValue::Datetime(day) => Value::Single(Written::Text(day.to_string())),
        DeValue::Table(table) => pairs(table, depth)?,
        DeValue::Array(entries) => {
            let nodes: Result<Vec<Node>, CaseError> = entries
                .iter()
                .map(|entry| node(entry, depth.saturating_add(1)))
                .collect();
            Value::List(nodes?)
        }
    };
    Ok(Node { offset, value })
}
