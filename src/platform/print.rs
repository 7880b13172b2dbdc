//! Printing.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Marks what was opened for the printer.
const OPENED: &str = "data-opened";

/// Opens the browser's own dialogue.
pub fn print() {
    // A frame may be forbidden to; then the browser's own menu is left.
    let _ = window().print();
}

/// Opens what belongs to every print while the page is printed.
pub fn unfold_for_print() -> [EventListener; 2] {
    [
        EventListener::new(&window(), "beforeprint", |_| {
            for details in all("details[data-in-print]:not([open])") {
                let _ = details.set_attribute(OPENED, "");
                let _ = details.set_attribute("open", "");
            }
        }),
        EventListener::new(&window(), "afterprint", |_| {
            for details in all("details[data-opened]") {
                let _ = details.remove_attribute(OPENED);
                let _ = details.remove_attribute("open");
            }
        }),
    ]
}

fn all(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.get(index)?.dyn_into().ok())
        .collect()
}
