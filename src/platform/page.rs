//! The page around the application.

use gloo::utils::document;

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
