//! The page around the application.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Says on the root element that the application runs; style sheets and tests read it.
pub fn say_ready() {
    if let Some(root) = document().document_element() {
        // Setting an attribute of a fixed name can't fail.
        let _ = root.set_attribute("data-state", "ready");
    }
}

/// Says on the root element that the whole program is here; tests read it.
pub fn say_complete() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-program", "here");
    }
}

/// Names the page in the browser's tab and history.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Says which language the page is in (BCP 47).
pub fn set_language(code: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", code);
    }
}

/// Sets a colour that the style sheet knows by a name. It is set on the element's own style, since the
/// security policy allows no attribute of that kind.
pub fn set_colour(name: &str, colour: &str) {
    let root = document().document_element();
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        // A browser ignores what it does not understand.
        let _ = root.style().set_property(name, colour);
    }
}
