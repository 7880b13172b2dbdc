//! From values with places to the keys that exist: a `serde` deserializer whose errors are values.

use super::accepted::{Accepted, What};
use super::error::{At, CaseError, shown};
use super::node::{Key, Node, Path, Value, Written};
use serde::de::value::{SeqDeserializer, StrDeserializer};
use serde::de::{self, DeserializeSeed, IntoDeserializer, Visitor};
use serde::{Deserialize, Deserializer, Serialize, forward_to_deserialize_any};
use std::fmt;
use std::marker::PhantomData;

/// Reads a table with places as a type whose fields are the keys that exist.
///
/// # Errors
/// [`CaseError`] for keys that don't exist or are missing, and for what is no table or list.
pub(crate) fn read<'n, T: Deserialize<'n>>(root: &'n Node) -> Result<T, CaseError> {
    let reader = Reader {
        node: root,
        path: &Path::Root,
    };
    let wrong = match T::deserialize(reader) {
        Ok(value) => return Ok(value),
        Err(wrong) => wrong,
    };
    Err(wrong.at(reader.here(), root))
}

/// What is wrong with the shape, before and after it is known where.
#[derive(Debug)]
enum ShapeError {
    UnknownKey(&'static [&'static str]),
    MissingKey(&'static str),
    Length { least: usize, most: usize },
    Unexpected(String),
    Located(Box<CaseError>),
}

impl ShapeError {
    /// The error at a value, unless it is known already where it is.
    fn at(self, at: At, node: &Node) -> CaseError {
        let not_accepted = |at, what| CaseError::NotAccepted {
            at,
            found: match &node.value {
                Value::List(entries) => format!("[{}]", entries.len()),
                Value::Single(_) | Value::Table(_) => shown(node.written().text()),
            },
            accepted: Accepted::only(what),
        };
        match self {
            Self::Located(error) => *error,
            Self::UnknownKey(accepted) => CaseError::UnknownKey { at, accepted },
            Self::MissingKey(key) => CaseError::MissingKey {
                at: At {
                    path: if at.path.is_empty() {
                        key.to_owned()
                    } else {
                        format!("{}.{key}", at.path)
                    },
                    ..at
                },
                or: None,
            },
            Self::Length { least, most } => not_accepted(
                at,
                What::List {
                    least,
                    most,
                    each: None,
                },
            ),
            Self::Unexpected(message) => CaseError::Syntax {
                place: None,
                message,
            },
        }
    }
}

impl fmt::Display for ShapeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self:?}")
    }
}

impl std::error::Error for ShapeError {}

impl de::Error for ShapeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Unexpected(message.to_string())
    }

    fn unknown_field(_: &str, expected: &'static [&'static str]) -> Self {
        Self::UnknownKey(expected)
    }

    fn missing_field(field: &'static str) -> Self {
        Self::MissingKey(field)
    }

    fn invalid_length(_: usize, expected: &dyn de::Expected) -> Self {
        let expected = expected.to_string();
        let bounds = expected.split_once(" to ");
        match bounds.map(|(least, most)| (least.parse(), most.parse())) {
            Some((Ok(least), Ok(most))) => Self::Length { least, most },
            Some(_) | None => Self::Unexpected(expected),
        }
    }
}

/// Reads a value at the end of a path.
#[derive(Clone, Copy)]
struct Reader<'n, 'p> {
    node: &'n Node,
    path: &'p Path<'p>,
}

impl Reader<'_, '_> {
    fn here(&self) -> At {
        self.path.at(self.node.offset)
    }

    fn refused(&self, what: What) -> ShapeError {
        ShapeError::Located(Box::new(CaseError::NotAccepted {
            at: self.here(),
            found: shown(self.node.written().text()),
            accepted: Accepted::only(what),
        }))
    }

    /// The same error, with this place if it has none.
    #[inline(never)]
    fn locate<T>(&self, result: Result<T, ShapeError>) -> Result<T, ShapeError> {
        result.map_err(|wrong| ShapeError::Located(Box::new(wrong.at(self.here(), self.node))))
    }
}

impl<'de> Deserializer<'de> for Reader<'de, '_> {
    type Error = ShapeError;

    /// Lists as lists, everything else as a single value.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.node.value {
            Value::List(_) => self.deserialize_seq(visitor),
            Value::Single(_) | Value::Table(_) => visitor.visit_newtype_struct(self),
        }
    }

    /// The four parts of an entry, whatever the value is (see [`EntryParts`]).
    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        let written = self.node.written();
        let sort = match &written {
            Written::Text(_) => "text",
            Written::Integer(_) => "integer",
            Written::Float(_) => "float",
            Written::Other(_) => "other",
        };
        let here = self.here();
        let parts = [
            sort.to_owned(),
            written.text().to_owned(),
            here.path,
            here.offset.to_string(),
        ];
        visitor.visit_seq(SeqDeserializer::new(parts.into_iter()))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        let Value::List(entries) = &self.node.value else {
            return Err(self.refused(What::List {
                least: 0,
                most: usize::MAX,
                each: None,
            }));
        };
        self.locate(visitor.visit_seq(Entries {
            entries: entries.iter().enumerate(),
            path: self.path,
        }))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        let Value::Table(pairs) = &self.node.value else {
            return Err(self.refused(What::Table));
        };
        self.locate(visitor.visit_map(Pairs {
            pairs: pairs.iter(),
            value: None,
            path: self.path,
        }))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        visitor.visit_some(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 char str string bytes byte_buf unit
        unit_struct newtype_struct tuple_struct enum identifier
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.deserialize_struct("", &[], visitor)
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.deserialize_any(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.deserialize_any(visitor)
    }
}

struct Entries<'n, 'p> {
    entries: std::iter::Enumerate<std::slice::Iter<'n, Node>>,
    path: &'p Path<'p>,
}

impl<'n> de::SeqAccess<'n> for Entries<'n, '_> {
    type Error = ShapeError;

    fn next_element_seed<T: DeserializeSeed<'n>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, ShapeError> {
        let Some((number, node)) = self.entries.next() else {
            return Ok(None);
        };
        let path = &Path::Entry(self.path, number);
        seed.deserialize(Reader { node, path }).map(Some)
    }
}

struct Pairs<'n, 'p> {
    pairs: std::slice::Iter<'n, (Key, Node)>,
    value: Option<(&'n Key, &'n Node)>,
    path: &'p Path<'p>,
}

impl<'n> de::MapAccess<'n> for Pairs<'n, '_> {
    type Error = ShapeError;

    fn next_key_seed<K: DeserializeSeed<'n>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, ShapeError> {
        let Some((key, node)) = self.pairs.next() else {
            return Ok(None);
        };
        self.value = Some((key, node));
        let name: StrDeserializer<'_, ShapeError> = key.name.as_str().into_deserializer();
        let here = Path::Key(self.path, &key.name).at(key.offset);
        seed.deserialize(name)
            .map(Some)
            .map_err(|wrong| ShapeError::Located(Box::new(wrong.at(here, node))))
    }

    fn next_value_seed<V: DeserializeSeed<'n>>(&mut self, seed: V) -> Result<V::Value, ShapeError> {
        let Some((key, node)) = self.value.take() else {
            return Err(ShapeError::Unexpected("a value before its key".to_owned()));
        };
        let path = &Path::Key(self.path, &key.name);
        seed.deserialize(Reader { node, path })
    }
}

/// A single value with its place, as it travels through `serde`: a tuple of four texts.
pub(super) struct EntryParts {
    pub(super) written: Written,
    pub(super) at: At,
}

impl<'de> Deserialize<'de> for EntryParts {
    #[inline(never)]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (sort, text, path, offset) =
            <(String, String, String, String)>::deserialize(deserializer)?;
        let written = match sort.as_str() {
            "text" => Written::Text(text),
            "integer" => Written::Integer(text),
            "float" => Written::Float(text),
            _ => Written::Other(text),
        };
        let at = At {
            path,
            place: None,
            offset: offset.parse().map_err(de::Error::custom)?,
        };
        Ok(Self { written, at })
    }
}

/// A list of `LEAST` to `MOST` entries.
#[derive(Serialize)]
#[serde(transparent)]
pub struct List<T, const LEAST: usize, const MOST: usize>(Vec<T>);

impl<T, const LEAST: usize, const MOST: usize> Default for List<T, LEAST, MOST> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T, const LEAST: usize, const MOST: usize> List<T, LEAST, MOST> {
    /// What is accepted.
    pub const ACCEPTED: Accepted = Accepted::only(What::List {
        least: LEAST,
        most: MOST,
        each: None,
    });

    /// The entries.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T, const LEAST: usize, const MOST: usize> FromIterator<T> for List<T, LEAST, MOST> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<'de, T, const LEAST: usize, const MOST: usize> Deserialize<'de> for List<T, LEAST, MOST>
where
    T: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Bounded(PhantomData))
    }
}

struct Bounded<T, const LEAST: usize, const MOST: usize>(PhantomData<T>);

impl<'de, T, const LEAST: usize, const MOST: usize> Visitor<'de> for Bounded<T, LEAST, MOST>
where
    T: Deserialize<'de>,
{
    type Value = List<T, LEAST, MOST>;

    /// As [`ShapeError`] reads it back.
    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{LEAST} to {MOST}")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(entry) = entries.next_element()? {
            list.push(entry);
            if list.len() > MOST {
                break;
            }
        }
        if (LEAST..=MOST).contains(&list.len()) {
            Ok(List(list))
        } else {
            Err(de::Error::invalid_length(list.len(), &self))
        }
    }
}
