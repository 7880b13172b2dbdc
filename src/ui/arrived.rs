//! What arrives after the program has started: the texts of the languages, and the code of the pages
//! that nobody needs at once.

use super::languages::Languages;
use super::page::is_late;
use crate::interview::Place;

/// What has arrived.
#[derive(Debug, Default)]
pub struct Arrived {
    /// The languages whose texts are here.
    pub languages: Languages,
    /// The code of the late pages.
    pub late_pages: LatePages,
}

/// How far the code of the late pages is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LatePages {
    /// Nobody has asked for it: the texts come first.
    #[default]
    Unasked,
    /// It was asked for in this turn of the session.
    OnTheirWay(u32),
    /// It could not be fetched.
    Failed,
    /// It is here.
    Here,
}

impl Arrived {
    /// Whether a page can be shown. The start page has all it needs from the beginning.
    pub fn can_show(&self, place: Place) -> bool {
        place == Place::Start
            || (self.languages.can_speak()
                && (self.late_pages == LatePages::Here || !is_late(place)))
    }

    /// Whether the code of the late pages is to be fetched now: when the texts are here, and anew
    /// when somebody comes to such a page.
    pub fn wants_late_pages(&self, place: Place, comes: bool) -> bool {
        match self.late_pages {
            LatePages::Unasked => self.languages.can_speak() || is_late(place),
            LatePages::Failed => comes && is_late(place),
            LatePages::OnTheirWay(_) | LatePages::Here => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::FactId;
    use crate::i18n::language::{Language, Translation};

    #[test]
    fn a_page_is_shown_when_its_texts_and_its_code_are_here() {
        let question = Place::Question(FactId::Situation);
        let mut arrived = Arrived::default();
        let shown = |arrived: &Arrived| {
            [Place::Start, question, Place::MeetingSheet, Place::Result]
                .map(|place| arrived.can_show(place))
        };
        assert_eq!(shown(&arrived), [true, false, false, false]);
        arrived.late_pages = LatePages::Here;
        assert_eq!(shown(&arrived), [true, false, false, false]);
        arrived
            .languages
            .add(Language::Danish, Some(Translation::EMPTY));
        assert_eq!(shown(&arrived), [true, true, true, true]);
        arrived.late_pages = LatePages::Failed;
        assert_eq!(shown(&arrived), [true, true, false, false]);
    }

    #[test]
    fn code_is_fetched_after_the_texts_and_once_more_on_its_page() {
        let mut arrived = Arrived::default();
        assert!(!arrived.wants_late_pages(Place::Start, true));
        assert!(arrived.wants_late_pages(Place::Result, true));
        arrived
            .languages
            .add(Language::Danish, Some(Translation::EMPTY));
        assert!(arrived.wants_late_pages(Place::Start, false));
        arrived.late_pages = LatePages::OnTheirWay(3);
        assert!(!arrived.wants_late_pages(Place::Result, true));
        arrived.late_pages = LatePages::Failed;
        let question = Place::Question(FactId::Situation);
        assert!(!arrived.wants_late_pages(question, true));
        assert!(!arrived.wants_late_pages(Place::Result, false));
        assert!(arrived.wants_late_pages(Place::Result, true));
    }
}
