//! Where the focus is, and what of the page is in view.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves the focus to the element with this id. Not in a frame in which nobody is: the focus stays
/// where it is on the page around.
pub fn on(id: &str) {
    if is_framed() && !document().has_focus().unwrap_or_default() {
        return;
    }
    if let Some(element) = document()
        .get_element_by_id(id)
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
    {
        // An element that can't take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Whether the page is in a frame of another: `frame.mjs` says so.
fn is_framed() -> bool {
    document()
        .document_element()
        .is_some_and(|root| root.has_attribute("data-framed"))
}

/// Shows the page from its top.
pub fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}
