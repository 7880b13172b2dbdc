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
    /// Whether the code of the late pages is here.
    pub late_pages: bool,
}

impl Arrived {
    /// Whether a page can be shown. The start page has all it needs from the beginning.
    pub fn can_show(&self, place: Place) -> bool {
        place == Place::Start
            || (self.languages.can_speak() && (self.late_pages || !is_late(place)))
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
            [Place::Start, question, Place::Review, Place::Result]
                .map(|place| arrived.can_show(place))
        };
        assert_eq!(shown(&arrived), [true, false, false, false]);
        arrived.late_pages = true;
        assert_eq!(shown(&arrived), [true, false, false, false]);
        arrived
            .languages
            .add(Language::Danish, Some(Translation::EMPTY));
        assert_eq!(shown(&arrived), [true, true, true, true]);
        arrived.late_pages = false;
        assert_eq!(shown(&arrived), [true, true, true, false]);
    }
}
