//! An estimate of personal assistance at work under Danish law (*personlig assistance*).
//!
//! The rooms, in reading order: [`domain`] is the law, [`interview`] asks, [`i18n`] says it in
//! words, [`casefile`] saves and opens a case, [`profile`] is what an organisation adds, `ui` shows it,
//! `platform` is the browser.
//!
//! ```
//! use personlig_assistance::domain::assessment::{Outcome, assess};
//! use personlig_assistance::domain::facts::{Answer, Facts, Residence};
//! use personlig_assistance::domain::quantity::Date;
//!
//! let facts = Facts { residence: Answer::Known(Residence::FaroeOrGreenland), ..Facts::default() };
//! let day = Date::from_ymd_opt(2026, 3, 2).ok_or("no such day")?;
//! // The act does not apply there; what else would be asked is still listed.
//! let assessment = assess(&facts, day);
//! assert_eq!(assessment.outcome, Outcome::NotCovered);
//! assert!(!assessment.missing.is_empty());
//! # Ok::<(), &str>(())
//! ```

#![forbid(unsafe_code)]

pub mod domain;

pub mod interview;

pub mod i18n;

pub mod casefile;

pub mod profile;

#[cfg(feature = "cli")]
pub mod cli;

#[cfg(feature = "web")]
pub mod platform;

#[cfg(any(feature = "web", feature = "ssr"))]
pub mod ui;
