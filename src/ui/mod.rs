//! What people see.

mod app;
pub mod markup;

pub use app::App;
