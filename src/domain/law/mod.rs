//! Where the rules come from, and the dated values they use.

mod citation;
mod confidence;
mod freshness;
mod in_force;
pub mod parameters;
mod public_holidays;
mod schedule;
mod source;

pub use citation::Citation;
pub use confidence::Confidence;
pub use freshness::fresh_until;
pub use in_force::{LawInForce, Tariff};
pub use public_holidays::is_public_holiday;
pub use schedule::{Entry, Milestone, Schedule, Unit, Value};
pub use source::{HowRead, Source};
