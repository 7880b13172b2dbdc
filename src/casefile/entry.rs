//! A single value of a case file: as it is written, where, and what it stands for.

use super::accepted::{Accepted, What};
use super::error::{At, CaseError, shown};
use super::kind::{Kind, OrUnknown};
use super::limits;
use super::node::Written;
use super::shape::{EntryParts, List};
use crate::domain::facts::Answer;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::marker::PhantomData;

/// A single value of some [`Kind`], as it is written. There are many kinds, and what does not
/// depend on them is compiled once: it stands behind one pointer and in functions of its own.
pub struct Entry<K> {
    parts: Box<EntryParts>,
    kind: PhantomData<K>,
}

impl<K: Kind> Entry<K> {
    /// The entry of a value, to be written.
    #[must_use]
    pub fn of(value: &K::Value) -> Self {
        Self::written(Written::Text(K::write(value)))
    }

    /// The entry of a whole number, to be written without quotation marks.
    #[must_use]
    pub fn whole_number(value: &K::Value) -> Self {
        Self::written(Written::Integer(K::write(value)))
    }

    fn written(written: Written) -> Self {
        let at = At::default();
        Self {
            parts: Box::new(EntryParts { written, at }),
            kind: PhantomData,
        }
    }

    /// What it stands for.
    ///
    /// # Errors
    /// [`CaseError::NotAccepted`] for a value that the kind does not accept, and
    /// [`CaseError::NotExact`] for a number with decimals that is not written as a text.
    #[inline(never)]
    pub fn value(&self) -> Result<K::Value, CaseError> {
        let text = self.parts.text(K::WHOLE_NUMBERS, K::ACCEPTED)?;
        K::read(text).ok_or_else(|| self.refused(K::ACCEPTED))
    }

    /// The error that something else is accepted here.
    pub(super) fn refused(&self, accepted: Accepted) -> CaseError {
        self.parts.refused(accepted)
    }
}

impl<K> Entry<K> {
    /// Where it is.
    pub(crate) const fn at(&self) -> &At {
        &self.parts.at
    }
}

impl EntryParts {
    /// The text of a value that may be a whole number too.
    #[inline(never)]
    fn text(&self, whole_numbers: bool, accepted: Accepted) -> Result<&str, CaseError> {
        match &self.written {
            Written::Text(text) => Ok(text),
            Written::Integer(text) if whole_numbers => Ok(text),
            Written::Float(_) if whole_numbers => Err(CaseError::NotExact {
                at: self.at.clone(),
                found: shown(self.written.text()),
                accepted,
            }),
            Written::Integer(_) | Written::Float(_) | Written::Other(_) => {
                Err(self.refused(accepted))
            }
        }
    }

    #[inline(never)]
    fn refused(&self, accepted: Accepted) -> CaseError {
        CaseError::NotAccepted {
            at: self.at.clone(),
            found: shown(self.written.text()),
            accepted,
        }
    }
}

impl Serialize for EntryParts {
    #[inline(never)]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Written::Integer(digits) = &self.written
            && let Ok(number) = digits.parse::<u32>()
        {
            return serializer.serialize_u32(number);
        }
        serializer.serialize_str(self.written.text())
    }
}

impl<K> Serialize for Entry<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.parts.serialize(serializer)
    }
}

impl<'de, K> Deserialize<'de> for Entry<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self {
            parts: Box::<EntryParts>::deserialize(deserializer)?,
            kind: PhantomData,
        })
    }
}

/// One number per job, or `"unknown"`.
pub enum JobList<K> {
    /// One number per job.
    Each(List<Entry<K>, 1, { limits::JOBS }>),
    /// A single value, of which only `"unknown"` is accepted.
    Single(Entry<OrUnknown<K>>),
}

impl<K: Kind> JobList<K> {
    /// The list of an answer, to be written; `None` when there is no answer.
    #[must_use]
    pub fn of(answer: &Answer<Vec<K::Value>>) -> Option<Self> {
        match answer {
            Answer::Unanswered => None,
            Answer::Unknown => Some(Self::Single(Entry::of(&Answer::Unknown))),
            Answer::Known(values) => Some(Self::Each(values.iter().map(Entry::of).collect())),
        }
    }

    /// What it stands for.
    ///
    /// # Errors
    /// As for [`Entry::value`]; a single number is refused, since it belongs in a list.
    pub fn value(&self) -> Result<Answer<Vec<K::Value>>, CaseError> {
        match self {
            Self::Each(entries) => {
                let values: Result<Vec<_>, _> = entries.iter().map(Entry::value).collect();
                values.map(Answer::Known)
            }
            Self::Single(entry) => match entry.value() {
                Ok(Answer::Unknown | Answer::Unanswered) => Ok(Answer::Unknown),
                Ok(Answer::Known(_)) | Err(_) => Err(entry.refused(Self::ACCEPTED)),
            },
        }
    }

    /// What is accepted.
    pub const ACCEPTED: Accepted = Accepted::only(What::List {
        least: 1,
        most: limits::JOBS,
        each: Some(&K::ACCEPTED),
    })
    .or_unknown();
}

impl<K> Serialize for JobList<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Each(entries) => entries.serialize(serializer),
            Self::Single(entry) => entry.serialize(serializer),
        }
    }
}

impl<'de, K> Deserialize<'de> for JobList<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EachOrSingle(PhantomData))
    }
}

struct EachOrSingle<K>(PhantomData<K>);

impl<'de, K> de::Visitor<'de> for EachOrSingle<K> {
    type Value = JobList<K>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, entries: A) -> Result<Self::Value, A::Error> {
        List::deserialize(de::value::SeqAccessDeserializer::new(entries)).map(JobList::Each)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        single: D,
    ) -> Result<Self::Value, D::Error> {
        Entry::deserialize(single).map(JobList::Single)
    }
}
