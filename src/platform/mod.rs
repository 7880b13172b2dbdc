//! The browser: the only room that touches `web-sys`.

pub mod clock;
pub mod files;
pub mod focus;
pub mod history;
pub mod leaving;
mod mount;
pub mod page;
pub mod print;
pub mod recovery;
pub mod speech;
pub mod words;

pub use mount::{Untouched, mount};
