//! The case file: what a user saves, opens and sends. The only place that reads and writes answers.
//!
//! The file is TOML or JSON of one structure, with a version. Reading goes in four steps:
//! text → [`node`] (values with their places) → [`wire`] (the keys that exist) → [`kind`] (what
//! each value may be) → [`Case`] (what the domain works with). Whatever is wrong is a
//! [`CaseError`], which says where, what was found, and what is accepted.
//!
//! [`answer`] is the other direction: what an assessment says, for other programs. A [`receipt`] holds
//! both, an [`example`] what a worked case must give.

#![cfg_attr(
    not(test),
    deny(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::float_arithmetic,
        clippy::wildcard_enum_match_arm
    )
)]

pub mod accepted;
mod account;
pub mod answer;
mod case;
#[cfg(feature = "cli")]
mod english;
mod entry;
mod error;
pub mod example;
mod facts;
#[cfg(feature = "cli")]
mod format;
mod json;
pub mod kind;
pub mod limits;
pub mod link;
pub mod node;
mod place;
pub mod receipt;
#[cfg(feature = "cli")]
pub mod schema;
mod shape;
#[cfg(feature = "cli")]
mod toml;
pub mod wire;

pub use case::Case;
pub use entry::{Entry, JobList};
pub use error::{At, CaseError};
#[cfg(feature = "cli")]
pub use format::{Format, open, save};
pub use json::{open as open_json, save as save_json};
pub use place::Place;
// A profile is read in the same way: values with their places, then the keys that exist.
pub(crate) use error::{is_visible, shown};
pub(crate) use json::read as read_values;
pub(crate) use shape::read as read_shape;

/// The name of the format, which every case file begins with.
pub const FORMAT: &str = "personlig-assistance-case";
/// The version of the format.
pub const VERSION: u32 = 1;
