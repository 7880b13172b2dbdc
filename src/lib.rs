//! An estimate of personal assistance at work under Danish law (*personlig assistance*).
//!
//! The rooms, in reading order: [`domain`] is the law, [`interview`] asks, `ui` shows it,
//! `platform` is the browser.

pub mod domain;

pub mod interview;

#[cfg(feature = "web")]
pub mod platform;

#[cfg(any(feature = "web", feature = "ssr"))]
pub mod ui;
