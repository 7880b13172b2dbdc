//! The browser, as far as the views need it. Where pages are rendered at build time there is
//! none: nobody clicks there, and nothing happens.

#[cfg(not(feature = "web"))]
pub use absent::*;
#[cfg(feature = "web")]
pub use present::*;

#[cfg(feature = "web")]
mod present {
    use gloo::events::EventListener;
    use wasm_bindgen::JsCast;
    use web_sys::{ClipboardEvent, HtmlInputElement, HtmlTextAreaElement};
    use yew::{InputEvent, TargetCast};

    use crate::i18n::page::FileToSave;
    use crate::platform::{history, leaving, page, print, recovery, speech, words};
    use crate::ui::arrived::Part;

    pub use crate::platform::clock::today;
    pub use crate::platform::files::{read_chosen, save};
    pub use crate::platform::focus::{on as focus, scroll_to_top};
    pub use crate::platform::history::{address, back, fragment, settle};
    pub use crate::platform::page::{say_complete, set_colour, set_language, set_title};
    pub use crate::platform::print::print;
    pub use crate::platform::speech::{Reading, can_read, read};

    /// What is listened to, as long as this is kept.
    pub struct Listening {
        _travel: EventListener,
        _leaving: [EventListener; 2],
        _forget: EventListener,
        _print: [EventListener; 2],
        _words: EventListener,
        _voices: Option<EventListener>,
    }

    /// Listens to what happens to the page from outside, and says that it is ready.
    pub fn listen(
        travel: impl Fn(usize) + 'static,
        leave: impl Fn() + 'static,
        forget: impl Fn() + 'static,
        arrived: impl Fn(String, Option<String>) + 'static,
        voices: impl Fn() + 'static,
    ) -> Listening {
        let listening = Listening {
            _words: words::on_arrival(arrived),
            _voices: speech::on_voices(voices),
            _travel: history::on_travel(travel),
            _leaving: leaving::on_leaving(leave),
            _forget: leaving::on_forget(forget),
            _print: print::unfold_for_print(),
        };
        page::say_ready();
        listening
    }

    /// Fetches a part of the program, and tells whether it is here.
    pub fn fetch_code(part: Part, told: impl FnOnce(bool) + 'static) {
        yew::platform::spawn_local(async move {
            told(crate::ui::page::fetch(part).await.is_ok());
        });
    }

    /// What could not be fetched is here after all.
    pub fn take_heart() {
        recovery::withdraw();
    }

    /// Says that something could not be fetched without which it can't go on.
    pub fn give_up() {
        recovery::reveal(recovery::Cause::NotLoaded);
    }

    /// Hands over the answers as a file, for the case that the application stops.
    pub fn hand_over(file: Option<FileToSave>) {
        let file = file.map(|file| format!("{}\n{}", file.name, file.content));
        recovery::hand_over(&file.unwrap_or_default());
    }

    /// Selects all of the text of the field that has the focus now.
    pub fn select_all(event: &yew::FocusEvent) {
        if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
            field.select();
        }
    }

    /// What is being pasted, where it is more than one line or cell.
    pub fn pasted_lines(event: &yew::events::Event) -> Option<String> {
        let text = event
            .dyn_ref::<ClipboardEvent>()?
            .clipboard_data()?
            .get_data("text/plain")
            .ok()?;
        text.trim().contains(['\n', '\r', '\t']).then_some(text)
    }

    /// What was typed.
    pub fn typed(event: &InputEvent) -> String {
        event
            .target()
            .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            .map(|field| field.value())
            .unwrap_or_default()
    }
}

#[cfg(not(feature = "web"))]
mod absent {
    use yew::InputEvent;

    use crate::domain::quantity::Date;
    use crate::i18n::page::FileToSave;
    use crate::ui::arrived::Part;

    pub struct Listening;
    pub struct Reading;

    pub fn listen(
        _: impl Fn(usize) + 'static,
        _: impl Fn() + 'static,
        _: impl Fn() + 'static,
        _: impl Fn(String, Option<String>) + 'static,
        _: impl Fn() + 'static,
    ) -> Listening {
        Listening
    }
    pub fn can_read(_: &str) -> bool {
        false
    }
    pub fn read(_: &[String], _: &str, _: impl Fn() + Clone + 'static) -> Option<Reading> {
        None
    }
    pub fn today() -> Date {
        Date::MIN
    }
    pub fn fragment() -> String {
        String::new()
    }
    pub fn address() -> String {
        String::new()
    }
    pub fn select_all(_: &yew::FocusEvent) {}
    pub fn typed(_: &InputEvent) -> String {
        String::new()
    }
    pub fn pasted_lines(_: &yew::events::Event) -> Option<String> {
        None
    }
    pub fn focus(_: &str) {}
    pub fn scroll_to_top() {}
    pub fn set_title(_: &str) {}
    pub fn set_language(_: &str) {}
    pub fn settle(_: usize) {}
    pub fn back() -> bool {
        false
    }
    pub fn print() {}
    pub fn save(_: &str, _: &str, _: &str) {}
    pub fn read_chosen(_: &yew::Event, _: usize, _: impl FnOnce(Option<Vec<u8>>) + 'static) {}
    pub fn fetch_code(_: Part, _: impl FnOnce(bool) + 'static) {}
    pub fn say_complete() {}
    pub fn set_colour(_: &str, _: &str) {}
    pub fn give_up() {}
    pub fn hand_over(_: Option<FileToSave>) {}
    pub fn take_heart() {}
}
