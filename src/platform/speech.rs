//! Reading aloud, by a voice that is on the device itself: a text that is read by a service
//! elsewhere would leave the browser.

use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// What the names of voices say that are not on the device, whatever they say of themselves.
const ELSEWHERE: [&str; 3] = ["online", "network", "cloud"];

/// Something is being read. Letting go of it stops it.
pub struct Reading {
    _ended: [EventListener; 2],
}

impl Drop for Reading {
    fn drop(&mut self) {
        if let Some(synthesis) = synthesis() {
            synthesis.cancel();
        }
    }
}

/// Whether the device can read a language aloud.
pub fn can_read(language: &str) -> bool {
    voice(language).is_some()
}

/// Reads texts aloud, one after the other. Calls back when it has ended, or can't go on.
pub fn read(
    texts: &[String],
    language: &str,
    ended: impl Fn() + Clone + 'static,
) -> Option<Reading> {
    let (synthesis, voice) = (synthesis()?, voice(language)?);
    let mut last = None;
    for text in texts {
        let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
        utterance.set_lang(&voice.lang());
        utterance.set_voice(Some(&voice));
        synthesis.speak(&utterance);
        last = Some(utterance);
    }
    let last = last?;
    let failed = ended.clone();
    Some(Reading {
        _ended: [
            EventListener::new(&last, "end", move |_| ended()),
            EventListener::new(&last, "error", move |_| failed()),
        ],
    })
}

/// Calls back when voices have come or gone: browsers find them after a while.
pub fn on_voices(changed: impl Fn() + 'static) -> Option<EventListener> {
    let synthesis = synthesis()?;
    Some(EventListener::new(&synthesis, "voiceschanged", move |_| {
        changed()
    }))
}

/// A voice for the language that is on the device.
fn voice(language: &str) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis()?.get_voices();
    voices
        .iter()
        .map(JsCast::unchecked_into::<SpeechSynthesisVoice>)
        .find(|voice| {
            let name = voice.name().to_ascii_lowercase();
            voice.local_service()
                && voice.lang().starts_with(language)
                && !ELSEWHERE.iter().any(|word| name.contains(word))
        })
}

/// Some browsers have none.
fn synthesis() -> Option<SpeechSynthesis> {
    let found = Reflect::get(&window(), &JsValue::from_str("speechSynthesis")).ok()?;
    found.is_object().then(|| found.unchecked_into())
}
