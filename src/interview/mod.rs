//! What we ask, what was answered, and what comes next.
//!
//! Pure: no browser, no language. There is no routing table: what is asked next is the first
//! fact that the assessment misses, in the order of the law.

#![cfg_attr(
    not(test),
    deny(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::float_arithmetic,
        clippy::wildcard_enum_match_arm
    )
)]

pub mod account;
mod draft;
mod drafts;
mod event;
mod field;
mod form;
mod jobs;
mod journey;
mod next;
mod opened;
pub mod organisation;
pub mod parse;
mod place;
mod profile;
mod redraft;
mod report;
mod scenarios;
mod submit;
mod trail;
mod travel;
pub mod worksheet;

pub use draft::{Draft, Picked};
pub use event::Event;
pub use field::{Field, FieldError, InputError, WagePeriod};
pub use journey::{Interview, Notice};
pub use opened::{Conflict, NoRoom, Opened, OpenedAccount, Origin};
pub use place::{Door, Entrance, GrantChange, Paper, Part, Place};
pub use report::{Report, Wrong};
pub use scenarios::{Kept, MOST_SCENARIOS, Scenario, facts_that_differ};
