//! The text that people see when the application has stopped, or can't go on, and what is left of their
//! answers then.
//!
//! It stands, hidden, in `index.html`, outside of everything that Yew renders: after a panic
//! nothing of the application can be trusted. `guard.js` reveals it, `rescue.mjs` keeps the answers.

use std::panic::PanicHookInfo;

use gloo::utils::window;
use web_sys::{CustomEvent, CustomEventInit};

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
    say("failed", cause.name());
}

/// Hides the recovery text again: what could not be fetched is here after all.
pub fn withdraw() {
    say("recovered", "");
}

/// Hands over the answers as the file that they would be saved in, for the case that the application
/// stops: its name and its content, parted by a new line. Nothing where nothing is answered.
pub fn hand_over(file: &str) {
    say("answers", file);
}

/// Names the line of code, and nothing of the message: it could hold an answer.
fn log_place(panic: &PanicHookInfo<'_>) {
    let place = panic
        .location()
        .map(ToString::to_string)
        .unwrap_or_default();
    web_sys::console::error_1(&format!("panic: {place}").into());
}

/// Says something to the scripts around the application.
fn say(name: &str, detail: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&detail.into());
    // An event of a fixed name can be made and sent.
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        let _ = window().dispatch_event(&event);
    }
}
