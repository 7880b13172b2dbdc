//! What an organisation's page adds. The code is in the late file that opens files of answers
//! (`later.rs`), which is fetched first where a profile is asked for.

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use super::later::at_once;
use crate::domain::facts::FactId;
use crate::i18n::{self, Catalogue};
use crate::interview::Interview;
use crate::profile::{self, Colours, Profile};
use crate::ui::browser;
use crate::ui::element;

/// What becomes of an interview, and of the page's colours, by the text of a profile; nothing as long
/// as the code is not here.
pub fn with_profile(interview: &Interview, text: &str) -> Option<Interview> {
    at_once(adapt(interview, text))
}

#[wasm_split(files, fallible, preload(fetch_adapt))]
fn adapt(interview: &Interview, text: &str) -> Result<Interview, SplitLoaderError> {
    let profile = profile::read(text).ok();
    // The page has one, for as long as it lives.
    let profile: Option<&'static Profile> = profile.map(|it| &*Box::leak(Box::new(it)));
    if let Some(colours) = profile.and_then(|profile| profile.colours) {
        paint(&colours);
    }
    Ok(interview.in_profile(profile))
}

/// Gives `styles/tokens.css` the colours; who asks for more contrast keeps those of the calculator.
fn paint(Colours { light, dark }: &Colours) {
    for (name, colour) in [
        ("--own-accent", light.accent),
        ("--own-on-accent", light.on_accent),
        ("--own-accent-dark", dark.accent),
        ("--own-on-accent-dark", dark.on_accent),
    ] {
        browser::set_colour(name, &colour.to_string());
    }
}

/// What an organisation says.
#[derive(Clone, Copy)]
pub enum Said {
    /// Whom to ask.
    Contact,
    /// More words on a question.
    On(FactId),
}

/// What the organisation says whose page it is; nothing where it is nobody's.
pub fn said(interview: &Interview, what: Said, words: &Catalogue) -> Option<Html> {
    at_once(draw_said(interview.profile()?, what, words)).flatten()
}

#[wasm_split(files, fallible, preload(fetch_draw_said))]
fn draw_said(
    profile: &Profile,
    what: Said,
    words: &Catalogue,
) -> Result<Option<Html>, SplitLoaderError> {
    Ok(match what {
        Said::Contact => Some(element::contact(&i18n::contact_of(profile, words), words)),
        Said::On(fact) => {
            i18n::help_of(profile, fact, words).map(|help| element::more_words(&help))
        }
    })
}

/// Fetches the part, unless it is here.
///
/// # Errors
/// When it can't be fetched, or is not what the rest of the program expects.
#[cfg(feature = "web")]
pub async fn fetch() -> Result<(), SplitLoaderError> {
    fetch_adapt().await?;
    fetch_draw_said().await
}
