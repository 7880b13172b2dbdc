//! The text that people see when the application has stopped, or can't go on.
//!
//! It stands, hidden, in `index.html`, outside of everything that Yew renders: after a panic
//! nothing of the application can be trusted.

use std::panic::PanicHookInfo;

use gloo::utils::document;

use super::page::{self, State};

/// Why the application can't go on: which of the recovery texts is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// A fault of ours.
    Stopped,
    /// A part of it could not be fetched.
    NotLoaded,
}

impl Cause {
    fn name(self) -> &'static str {
        match self {
            Self::Stopped => "stopped",
            Self::NotLoaded => "not-loaded",
        }
    }
}

/// Shows the recovery text when the application panics.
pub fn reveal_on_panic() {
    yew::set_custom_panic_hook(Box::new(|panic| {
        log_place(panic);
        reveal(Cause::Stopped);
    }));
}

/// Shows the recovery text.
pub fn reveal(cause: Cause) {
    page::set_state(State::Failed);
    set_hidden("#recovery", false);
    set_hidden("#recovery [data-cause]", true);
    set_hidden(&format!("#recovery [data-cause='{}']", cause.name()), false);
}

/// Hides the recovery text again: what could not be fetched is here after all.
pub fn withdraw() {
    page::set_state(State::Ready);
    set_hidden("#recovery", true);
}

/// Names the line of code, and nothing of the message: it could hold an answer.
fn log_place(panic: &PanicHookInfo<'_>) {
    let place = panic
        .location()
        .map(ToString::to_string)
        .unwrap_or_default();
    web_sys::console::error_1(&format!("panic: {place}").into());
}

/// Hides or shows every element that the selector finds.
fn set_hidden(selector: &str, hidden: bool) {
    let Ok(found) = document().query_selector_all(selector) else {
        return;
    };
    for element in (0..found.length()).filter_map(|index| found.get(index)) {
        let Some(element) = wasm_bindgen::JsCast::dyn_ref::<web_sys::Element>(&element) else {
            continue;
        };
        let _ = if hidden {
            element.set_attribute("hidden", "")
        } else {
            element.remove_attribute("hidden")
        };
    }
}
