//! The languages that can be spoken. Of Danish, the program has what the start page shows; all other
//! texts arrive while somebody reads it.

use crate::i18n::language::{Language, Translation};
use crate::i18n::{Catalogue, DANISH};

/// The languages, and the one that is spoken.
#[derive(Debug, Default)]
pub struct Languages {
    spoken: Language,
    /// One that was asked for before its texts were here.
    wanted: Option<Language>,
    /// Those whose texts are here.
    here: Vec<Catalogue>,
    /// Those whose texts could not be fetched.
    missing: Vec<Language>,
}

impl Languages {
    /// Those that are offered.
    pub fn offered(&self) -> impl Iterator<Item = Language> {
        Language::ALL
            .into_iter()
            .filter(|language| !self.missing.contains(language))
    }

    /// The one that is spoken.
    pub const fn spoken(&self) -> Language {
        self.spoken
    }

    /// The words of the one that is spoken.
    pub fn words(&self) -> &Catalogue {
        self.find(self.spoken).unwrap_or(&DANISH)
    }

    /// Whether all that can be said is here, and not only what the start page shows.
    pub fn can_speak(&self) -> bool {
        self.find(self.spoken).is_some()
    }

    fn find(&self, language: Language) -> Option<&Catalogue> {
        self.here.iter().find(|words| words.language() == language)
    }

    /// Somebody asked for a language: it is spoken now, or as soon as its texts are here.
    pub fn ask_for(&mut self, language: Language) {
        if language == Language::Danish || self.find(language).is_some() {
            self.spoken = language;
            self.wanted = None;
        } else {
            self.wanted = Some(language);
        }
    }

    /// The texts of a language arrived, or could not be fetched.
    pub fn add(&mut self, language: Language, translation: Option<Translation>) {
        match translation {
            Some(translation) => self.here.push(Catalogue::new(language, translation)),
            None => self.missing.push(language),
        }
        if self.wanted == Some(language) {
            self.ask_for(language);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_spoken_when_its_texts_are_here() {
        let mut languages = Languages::default();
        languages.add(Language::English, Some(Translation::EMPTY));
        assert_eq!(languages.spoken(), Language::Danish);
        languages.ask_for(Language::English);
        assert_eq!(languages.spoken(), Language::English);
        assert_eq!(languages.words().language(), Language::English);
        languages.ask_for(Language::Danish);
        assert_eq!(languages.words().language(), Language::Danish);
    }

    #[test]
    fn danish_can_be_spoken_when_its_texts_are_here() {
        let mut languages = Languages::default();
        assert!(!languages.can_speak());
        languages.add(Language::English, Some(Translation::EMPTY));
        assert!(!languages.can_speak());
        languages.add(Language::Danish, Some(Translation::EMPTY));
        assert!(languages.can_speak());
    }

    #[test]
    fn a_language_that_is_wanted_is_spoken_as_soon_as_it_arrives() {
        let mut languages = Languages::default();
        languages.ask_for(Language::English);
        assert_eq!(languages.spoken(), Language::Danish);
        languages.add(Language::EasyDanish, Some(Translation::EMPTY));
        assert_eq!(languages.spoken(), Language::Danish);
        languages.add(Language::English, Some(Translation::EMPTY));
        assert_eq!(languages.spoken(), Language::English);
    }

    #[test]
    fn somebody_who_changed_their_mind_keeps_danish() {
        let mut languages = Languages::default();
        languages.ask_for(Language::English);
        languages.ask_for(Language::Danish);
        languages.add(Language::English, Some(Translation::EMPTY));
        assert_eq!(languages.spoken(), Language::Danish);
    }

    #[test]
    fn a_language_that_can_not_be_fetched_is_no_longer_offered() {
        let mut languages = Languages::default();
        languages.add(Language::English, None);
        let offered: Vec<Language> = languages.offered().collect();
        assert_eq!(offered, [Language::Danish, Language::EasyDanish]);
    }
}
