//! What a view can ask for.

use yew::AttrValue;

use crate::i18n::Language;
use crate::i18n::page::FileToSave;
use crate::interview::{Conflict, Event};

/// Something that somebody wants done.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Tell the interview what happened.
    Tell(Event),
    /// Go back in the browser's history.
    Back,
    /// Move the focus to the element with this id.
    Focus(AttrValue),
    /// Open the browser's dialogue for printing.
    Print,
    /// Save a file.
    Save(FileToSave),
    /// Do something with a file of answers.
    File(FileCommand),
    /// Speak another language.
    Speak(Language),
    /// Read these texts aloud.
    Read(Vec<String>),
    /// Stop reading.
    Silence,
}

/// Something that somebody wants done with a file of answers.
#[derive(Clone, Debug, PartialEq)]
pub enum FileCommand {
    /// Open it: its bytes, or none where it is too long.
    Open(Option<Vec<u8>>),
    /// Open a link with figures: what stands behind the `#` of the address.
    OpenLink(String),
    /// Take what it says otherwise.
    Use(Conflict),
}
