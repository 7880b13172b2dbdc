//! Files that somebody saves and opens: by their own click only.

use gloo::file::{Blob, ObjectUrl, futures::read_as_bytes};
use gloo::timers::callback::Timeout;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlAnchorElement, HtmlInputElement};
use yew::platform::spawn_local;

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

/// Reads the file that was chosen in a field, and tells its bytes; none where there are more than
/// `most`. One that the device can't read is told as empty.
pub fn read_chosen(event: &Event, most: usize, told: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let field = event
        .target()
        .and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    let chosen = field.and_then(|field| field.files()?.get(0));
    if let Some(file) = chosen.map(gloo::file::File::from) {
        spawn_local(async move {
            if file.size() > most as u64 {
                return told(None);
            }
            told(Some(read_as_bytes(&file).await.unwrap_or_default()));
        });
    }
}
