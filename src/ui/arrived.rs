//! What arrives after the program has started: the texts of the languages, and the code of what
//! nobody needs at once.

use super::languages::Languages;
use super::page::part_of;
use crate::interview::Place;

/// What has arrived.
#[derive(Debug, Default)]
pub struct Arrived {
    /// The languages whose texts are here.
    pub languages: Languages,
    /// How far the code of the late pages is.
    pub pages: Code,
    /// How far the code is that saves and opens files of answers.
    pub files: Code,
    /// The text of the profile that the page was asked for, until it is read.
    pub profile: Option<String>,
}

/// A part of the program that arrives later, as a file of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The late pages.
    Pages,
    /// Files of answers.
    Files,
}

impl Part {
    /// Every part, in the order in which they are fetched.
    pub const ALL: [Self; 2] = [Self::Pages, Self::Files];
}

/// How far a part is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Code {
    /// Nobody has asked for it: the texts come first.
    #[default]
    Unasked,
    /// It was asked for in this turn of the session.
    OnItsWay(u32),
    /// It could not be fetched.
    Failed,
    /// It is here.
    Here,
}

impl Arrived {
    /// How far a part is.
    pub const fn code(&self, part: Part) -> Code {
        match part {
            Part::Pages => self.pages,
            Part::Files => self.files,
        }
    }

    /// A part is as far as this now.
    pub const fn now(&mut self, part: Part, code: Code) {
        match part {
            Part::Pages => self.pages = code,
            Part::Files => self.files = code,
        }
    }

    /// Whether a page can be shown. The start page has all it needs from the beginning.
    pub fn can_show(&self, place: Place) -> bool {
        let has_code = || part_of(place).is_none_or(|part| self.code(part) == Code::Here);
        place == Place::Start || (self.languages.can_speak() && has_code())
    }

    /// Whether all of the program is here.
    pub fn is_whole(&self) -> bool {
        Part::ALL.iter().all(|part| self.code(*part) == Code::Here)
    }

    /// The part that is to be fetched now: that of the page, and anew when somebody comes to it; that
    /// of a profile; otherwise one after the other when the texts are here.
    pub fn wanted(&self, place: Place, comes: bool) -> Option<Part> {
        let of_page = part_of(place).filter(|part| match self.code(*part) {
            Code::Unasked => true,
            Code::Failed => comes,
            Code::OnItsWay(_) | Code::Here => false,
        });
        let next = || {
            let open = |part: &Part| matches!(self.code(*part), Code::Unasked | Code::OnItsWay(_));
            let first = Part::ALL.into_iter().find(open);
            first.filter(|part| self.languages.can_speak() && self.code(*part) == Code::Unasked)
        };
        let files = (self.files == Code::Unasked).then_some(Part::Files);
        let of_profile = files.filter(|_| self.profile.is_some());
        of_page.or(of_profile).or_else(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::FactId;
    use crate::i18n::language::{Language, Translation};

    const QUESTION: Place = Place::Question(FactId::Situation);

    fn speak(arrived: &mut Arrived) {
        arrived
            .languages
            .add(Language::Danish, Some(Translation::EMPTY));
    }

    #[test]
    fn a_page_is_shown_when_its_texts_and_its_code_are_here() {
        let mut arrived = Arrived::default();
        let shown = |arrived: &Arrived| {
            [Place::Start, QUESTION, Place::MeetingSheet, Place::CaseFile]
                .map(|place| arrived.can_show(place))
        };
        assert_eq!(shown(&arrived), [true, false, false, false]);
        arrived.pages = Code::Here;
        assert_eq!(shown(&arrived), [true, false, false, false]);
        speak(&mut arrived);
        assert_eq!(shown(&arrived), [true, true, true, false]);
        arrived.files = Code::Here;
        assert_eq!(shown(&arrived), [true, true, true, true]);
        assert!(arrived.is_whole());
        arrived.pages = Code::Failed;
        assert_eq!(shown(&arrived), [true, true, false, true]);
        assert!(!arrived.is_whole());
    }

    #[test]
    fn code_is_fetched_after_the_texts_and_once_more_on_its_page() {
        let mut arrived = Arrived::default();
        assert_eq!(arrived.wanted(Place::Start, true), None);
        assert_eq!(arrived.wanted(Place::Result, true), Some(Part::Pages));
        assert_eq!(arrived.wanted(Place::CaseFile, true), Some(Part::Files));
        speak(&mut arrived);
        assert_eq!(arrived.wanted(Place::Start, false), Some(Part::Pages));
        arrived.pages = Code::OnItsWay(3);
        assert_eq!(arrived.wanted(Place::Result, true), None);
        assert_eq!(arrived.wanted(QUESTION, true), None, "one after the other");
        assert_eq!(arrived.wanted(Place::CaseFile, true), Some(Part::Files));
        arrived.pages = Code::Failed;
        arrived.files = Code::Failed;
        assert_eq!(arrived.wanted(QUESTION, true), None);
        assert_eq!(arrived.wanted(Place::Result, false), None);
        assert_eq!(arrived.wanted(Place::Result, true), Some(Part::Pages));
    }

    #[test]
    fn a_part_that_fails_does_not_keep_the_next_one_away() {
        let mut arrived = Arrived::default();
        speak(&mut arrived);
        arrived.pages = Code::Failed;
        assert_eq!(arrived.wanted(QUESTION, false), Some(Part::Files));
        arrived.pages = Code::Here;
        assert_eq!(arrived.wanted(QUESTION, false), Some(Part::Files));
        arrived.files = Code::Here;
        assert_eq!(arrived.wanted(QUESTION, false), None);
    }
}
