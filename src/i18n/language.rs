//! The languages, and the texts of one.

use super::text::Text;

/// A language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Danish, the language of the source.
    #[default]
    Danish,
    /// *Let dansk*: Danish that is easy to read.
    EasyDanish,
    /// English.
    English,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Danish, Self::EasyDanish, Self::English];

    /// The code of the language (BCP 47), for the `lang` attribute.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Danish => "da",
            Self::EasyDanish => "da-simple",
            Self::English => "en",
        }
    }

    /// The language of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    /// The language of the voices that can read it aloud.
    #[must_use]
    pub const fn voice(self) -> &'static str {
        match self {
            Self::Danish | Self::EasyDanish => "da",
            Self::English => "en",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Danish => "Dansk",
            Self::EasyDanish => "Let dansk",
            Self::English => "English",
        }
    }
}

/// The texts of a language, each found by its Danish one.
///
/// It is read from lines of eight hexadecimal digits, the [`key`] of the Danish text, and the
/// text, in the order of the keys.
#[derive(Debug, Default)]
pub struct Translation {
    lines: String,
    /// The keys, and where the text of each begins and ends.
    texts: Vec<(u32, usize, usize)>,
}

/// The length of a key, in digits.
const DIGITS: usize = 8;

impl Translation {
    /// No texts.
    pub const EMPTY: Self = Self {
        lines: String::new(),
        texts: Vec::new(),
    };

    /// Reads the lines. `None` where one has no key, or none that is greater than the key before
    /// it.
    #[must_use]
    pub fn read(lines: String) -> Option<Self> {
        let mut texts: Vec<(u32, usize, usize)> = Vec::new();
        let mut place = 0_usize;
        for line in lines.split_terminator('\n') {
            let key = u32::from_str_radix(line.get(..DIGITS)?, 16).ok()?;
            if texts.last().is_some_and(|(before, ..)| *before >= key) {
                return None;
            }
            let end = place.saturating_add(line.len());
            texts.push((key, place.saturating_add(DIGITS), end));
            place = end.saturating_add(1);
        }
        Some(Self { lines, texts })
    }

    /// What the language says for a text, where it is here.
    #[must_use]
    pub fn get(&self, text: Text) -> Option<&str> {
        let key = text.key();
        let place = self.texts.partition_point(|(known, ..)| *known < key);
        let (known, from, to) = self.texts.get(place)?;
        if *known == key {
            self.lines.get(*from..*to)
        } else {
            None
        }
    }
}

/// The key of a Danish text (FNV-1a). A test holds that no two texts share one.
#[must_use]
pub const fn key(danish: &str) -> u32 {
    const OFFSET: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    let mut bytes = danish.as_bytes();
    let mut key = OFFSET;
    while let [byte, rest @ ..] = bytes {
        key = (key ^ *byte as u32).wrapping_mul(PRIME);
        bytes = rest;
    }
    key
}

/// A page beside the application, which needs no script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// *Tilgængelighedserklæring*.
    Accessibility,
    /// How somebody can see for themselves that nothing is sent.
    Privacy,
}

impl Beside {
    /// Every page.
    pub const ALL: [Self; 2] = [Self::Accessibility, Self::Privacy];

    /// Where it is, in a language.
    #[must_use]
    pub const fn address(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Accessibility, Language::Danish) => "./tilgaengelighed-da.html",
            (Self::Accessibility, Language::EasyDanish) => "./tilgaengelighed-da-simple.html",
            (Self::Accessibility, Language::English) => "./tilgaengelighed-en.html",
            (Self::Privacy, Language::Danish) => "./privatliv-da.html",
            (Self::Privacy, Language::EasyDanish) => "./privatliv-da-simple.html",
            (Self::Privacy, Language::English) => "./privatliv-en.html",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::t;
    use super::*;

    #[test]
    fn a_text_is_found_by_its_danish_one() {
        let (yes, no) = (key("Ja"), key("Nej"));
        let mut lines = [format!("{yes:08x}Yes\n"), format!("{no:08x}No\n")];
        lines.sort();
        let read = Translation::read(lines.concat());
        let text = |text| read.as_ref().and_then(|it| it.get(text));
        assert_eq!(text(t!("Ja")), Some("Yes"));
        assert_eq!(text(t!("Nej")), Some("No"));
        assert_eq!(text(t!("Måske")), None);
    }

    #[test]
    fn lines_that_are_not_in_order_are_refused() {
        let read = |lines: &str| Translation::read(lines.to_owned());
        assert!(read("00000002b\n00000001a\n").is_none());
        assert!(read("00000001a\n00000001b\n").is_none());
        assert!(read("Ja").is_none());
        assert!(read("æøåæøåæøå").is_none());
    }

    #[test]
    fn a_language_is_known_by_its_code() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
        assert_eq!(Language::from_code("sv"), None);
    }
}
