//! When the person leaves the page. Browsers keep a page that was left, with all that was typed
//! in it, to show it again when somebody goes back.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;

/// Calls back when the page is left. Should the browser show it again after that, then it loads
/// it anew: nothing of what was in memory is kept.
pub fn on_leaving(left: impl Fn() + 'static) -> [EventListener; 2] {
    let was_left = Rc::new(Cell::new(false));
    let noted = Rc::clone(&was_left);
    [
        EventListener::new(&window(), "pagehide", move |_| {
            noted.set(true);
            left();
        }),
        EventListener::new(&window(), "pageshow", move |_| {
            if was_left.get() {
                let _ = window().location().reload();
            }
        }),
    ]
}

/// Calls back when nobody has done anything for long on a computer that several use (`shared.mjs`).
pub fn on_forget(forget: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "forget", move |_| forget())
}
