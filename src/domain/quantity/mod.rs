//! Numbers with units. A figure without a unit does not exist outside this room.
//!
//! All arithmetic is exact (see [`Exact`]); a figure is rounded once, last, in [`rounding`].

mod exact;
mod hours;
mod money;
mod period;
pub mod rounding;
mod share;

pub use exact::Exact;
pub use hours::{Hours, HoursPerWeek};
pub use money::{HourlyRate, Money};
pub use period::{Quarter, Weeks, add_years, days_after, months_after, months_before};
pub use share::Share;

/// A calendar day.
pub type Date = chrono::NaiveDate;
