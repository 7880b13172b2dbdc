//! What the law says: the rules, their sources, and what follows from the facts of a case.
//!
//! Pure: this room knows no question, no language, no browser and no clock.
//! The day of assessment enters as an argument, once.
//!
//! Read it in this order: [`quantity`] (numbers with units), [`law`] (sources and dated
//! parameters), [`facts`] (what is known about a case), `rules` (one file per rule),
//! [`assessment`] (every condition, the outcome, the hours, the money) and [`settlement`]
//! (a quarter's refund). [`worksheet`] builds a need up from tasks, which no law does.

#![cfg_attr(
    not(test),
    deny(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::float_arithmetic,
        clippy::wildcard_enum_match_arm
    )
)]

pub mod coded;

pub mod quantity;

pub mod law;

pub mod facts;

pub mod rules;

pub mod trace;

pub mod assessment;

pub mod settlement;

pub mod worksheet;
