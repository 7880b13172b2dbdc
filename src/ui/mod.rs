//! What people see.
//!
//! Translators and other helpers of the browser exchange text nodes under our feet; a text that
//! Yew then patches stays as it was on the screen, and a wrong number would be shown. Therefore:
//!
//! - a text is the only child of its element, and the element is keyed by it: [`element::text`];
//! - a step is one keyed element, made anew whole; only what is typed or picked patches it;
//! - a view is a function of its model. State and effects live in [`App`] and `Session` alone;
//!   a component of its own would weigh more, and a view has nothing to keep.
//!
//! Every word comes from `i18n`, and every number is in the model already.

mod address;
mod app;
mod arrived;
mod browser;
mod command;
mod element;
mod form;
mod id;
mod languages;
pub mod markup;
mod page;
mod session;
#[cfg(feature = "ssr")]
mod shell;
mod speech;

pub use app::App;
pub use arrived::{Arrived, Code};
pub use command::Command;
pub use id::of as id_of;
pub use languages::Languages;
#[cfg(feature = "ssr")]
pub use page::{Embedding, text_page};
pub use page::{Shown, show};
#[cfg(feature = "ssr")]
pub use shell::Shell;
pub use speech::Speech;
