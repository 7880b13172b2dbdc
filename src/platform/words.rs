//! The texts of the languages, and of an organisation's profile: `boot.mjs` fetches them, and says so
//! with an event.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::CustomEvent;

/// Calls back with the code of a language and its texts, or without texts where they could not be
/// fetched. The event's detail is the code and the texts, parted by a new line.
pub fn on_arrival(arrived: impl Fn(String, Option<String>) + 'static) -> EventListener {
    EventListener::new(&window(), "words", move |event| {
        let detail = event
            .unchecked_ref::<CustomEvent>()
            .detail()
            .as_string()
            .unwrap_or_default();
        match detail.split_once('\n') {
            Some((code, texts)) => arrived(code.to_owned(), Some(texts.to_owned())),
            None => arrived(detail, None),
        }
    })
}
