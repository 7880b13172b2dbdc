//! The project's native tests.

// Tests may give up: that is how they fail.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

#[path = "../shared/account.rs"]
mod account;
mod architecture;
#[path = "../shared/broken.rs"]
mod broken;
mod by_chance;
mod casefile;
mod cases;
mod cli;
mod exhaustive;
mod golden;
mod kept_nonsense;
#[path = "../shared/nonsense.rs"]
mod nonsense;
#[path = "../shared/organisation.rs"]
mod organisation;
mod profiles;
mod properties;
mod rulebook;
mod styles;
mod texts;
mod views;
#[path = "../shared/ways.rs"]
mod ways;
#[path = "../shared/worksheet.rs"]
mod worksheet;
