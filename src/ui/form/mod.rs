//! What people answer with: the browser's own controls.

mod buttons;
mod copied;
mod error_summary;
mod radios;
mod read_aloud;
mod switch;
mod text_fields;
mod why;

pub use buttons::{button, change_button, command_button, submit_button};
pub use copied::{copied, lines_of};
pub use error_summary::error_summary;
pub use radios::radios;
pub use read_aloud::read_aloud;
pub use switch::{choices, switch};
pub use text_fields::{labelled, text_field, text_fields};
pub use why::why;
