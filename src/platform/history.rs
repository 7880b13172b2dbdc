//! The browser's history: one entry for each page of the interview. An entry holds the page's
//! number and nothing else, and its address never changes.

use gloo::events::EventListener;
use gloo::utils::{history, window};
use wasm_bindgen::JsValue;

/// Makes the browser's entry that of the page with this number: a new one for a page further on,
/// otherwise the present one.
///
/// A browser may refuse, for example when a page asks too often; the interview goes on without.
pub fn settle(position: usize) {
    let position = u32::try_from(position).unwrap_or(u32::MAX);
    let state = JsValue::from_f64(f64::from(position));
    let address = path();
    let _ = match entry() {
        Some(present) if present < f64::from(position) => {
            history().push_state_with_url(&state, "", Some(&address))
        }
        Some(_) | None => history().replace_state_with_url(&state, "", Some(&address)),
    };
}

/// Goes back by one entry; says whether the browser was asked to.
///
/// In a sandbox, where a page has no origin, Firefox lets no page go through the history.
pub fn back() -> bool {
    window().origin() != "null" && history().back().is_ok()
}

/// What the address names behind its `#`.
#[must_use]
pub fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Calls back with the number of the page whenever the person goes through the history.
pub fn on_travel(visit: impl Fn(usize) + 'static) -> EventListener {
    EventListener::new(&window(), "popstate", move |_| {
        // An entry that isn't one of ours is the first page's. The conversion saturates.
        visit(entry().unwrap_or_default() as usize);
    })
}

/// The number that the browser's present entry holds.
fn entry() -> Option<f64> {
    history().state().ok()?.as_f64()
}

/// The page's whole address without its fragment.
#[must_use]
pub fn address() -> String {
    window().location().origin().unwrap_or_default() + &path()
}

/// The page's own address on its site, without its fragment.
fn path() -> String {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    path + &location.search().unwrap_or_default()
}
