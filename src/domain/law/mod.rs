//! Where the rules come from, and the dated values they use.

mod citation;
mod confidence;
mod in_force;
pub mod parameters;
mod schedule;
mod source;

pub use citation::Citation;
pub use confidence::Confidence;
pub use in_force::{LawInForce, Tariff};
pub use schedule::{Entry, Milestone, Schedule, Unit, Value};
pub use source::{HowRead, Source};
