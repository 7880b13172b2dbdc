//! Files that somebody saves: by their own click only.

use gloo::file::{Blob, ObjectUrl};
use gloo::timers::callback::Timeout;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// How long the browser may take to fetch the file: milliseconds.
const PATIENCE: u32 = 60_000;

/// Has the browser save a file in its own way.
pub fn save(name: &str, kind: &str, content: &str) {
    let url = ObjectUrl::from(Blob::new_with_options(content, Some(kind)));
    let link = document().create_element("a").ok();
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    // The answers in it go from memory again.
    Timeout::new(PATIENCE, move || drop(url)).forget();
}
