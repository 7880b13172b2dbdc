//! The browser: the only room that touches `web-sys`.

mod mount;
pub mod page;
pub mod recovery;

pub use mount::mount;
