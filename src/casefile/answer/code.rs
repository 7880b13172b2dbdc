//! Codes and rounded numbers, as answers write them.

use crate::domain::coded::Coded;
use crate::domain::quantity::{Exact, HourlyRate, Hours, HoursPerWeek, Money, Weeks, rounding};
use crate::domain::trace::Figure;
use rust_decimal::Decimal;
#[cfg(feature = "cli")]
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};
#[cfg(feature = "cli")]
use std::borrow::Cow;
use std::marker::PhantomData;

/// The code of a value of some set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code<T>(&'static str, PhantomData<T>);

impl<T: Coded> Code<T> {
    /// The code of a value.
    #[must_use]
    pub fn of(value: &T) -> Self {
        Self(value.code(), PhantomData)
    }

    /// The codes of several values.
    #[must_use]
    pub fn all(values: &[T]) -> Vec<Self> {
        values.iter().map(Self::of).collect()
    }
}

impl<T> Serialize for Code<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

#[cfg(feature = "cli")]
impl<T: Coded> JsonSchema for Code<T> {
    fn schema_name() -> Cow<'static, str> {
        let path = std::any::type_name::<T>();
        let name = path.rsplit("::").next().unwrap_or(path);
        format!("{name}Code").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"enum": T::CODES})
    }
}

/// A number, rounded half up once: hours, weeks and shares to four decimals, kroner to two.
/// Written as a text; `null` when there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounded(Option<Decimal>);

impl Rounded {
    fn to(number: Exact, decimals: u32) -> Self {
        Self(rounding::half_up(number, decimals))
    }

    /// A figure in its unit.
    #[must_use]
    pub fn figure(figure: Figure) -> Self {
        match figure {
            Figure::Hours(_) | Figure::HoursPerWeek(_) | Figure::Weeks(_) | Figure::Share(_) => {
                Self::to(figure.exact(), 4)
            }
            Figure::Rate(_) | Figure::Money(_) => Self::to(figure.exact(), 2),
        }
    }
}

impl From<Hours> for Rounded {
    fn from(hours: Hours) -> Self {
        Self::figure(Figure::Hours(hours))
    }
}

impl From<HoursPerWeek> for Rounded {
    fn from(hours: HoursPerWeek) -> Self {
        Self::figure(Figure::HoursPerWeek(hours))
    }
}

impl From<Weeks> for Rounded {
    fn from(weeks: Weeks) -> Self {
        Self::figure(Figure::Weeks(weeks))
    }
}

impl From<HourlyRate> for Rounded {
    fn from(rate: HourlyRate) -> Self {
        Self::figure(Figure::Rate(rate))
    }
}

impl From<Money> for Rounded {
    fn from(money: Money) -> Self {
        Self::figure(Figure::Money(money))
    }
}

impl Serialize for Rounded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(number) => serializer.serialize_some(&number.to_string()),
            None => serializer.serialize_none(),
        }
    }
}

#[cfg(feature = "cli")]
impl JsonSchema for Rounded {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Rounded".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": ["string", "null"], "pattern": r"^-?[0-9]+\.([0-9]{2}|[0-9]{4})$"})
    }
}
