//! Who speaks to whom: the catalogue of a language, and the reader.

use super::language::{Language, Translation};
use super::text::Text;
use crate::domain::facts::Facts;
use crate::domain::quantity::Date;
use crate::interview::Door;

/// Who reads, about which case, and which day's law the figures come from.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The door that was come in by: whether the person is *you*.
    pub door: Door,
    /// What is known of the case: some questions are worded by it.
    pub facts: &'a Facts,
    /// The day of assessment.
    pub day: Date,
    /// The language.
    pub words: &'a Catalogue,
}

/// Every word that a user reads, in one language.
///
/// Each method is one kind of text; they stand in `wording`. Sentences are built there; what
/// stands on which page is decided outside of it.
#[derive(Debug)]
pub struct Catalogue {
    language: Language,
    translation: Translation,
}

/// Danish, as far as it is in the program: all of it, but for the browser's.
pub static DANISH: Catalogue = Catalogue {
    language: Language::Danish,
    translation: Translation::EMPTY,
};

impl Catalogue {
    /// The catalogue of a language, with its texts.
    #[must_use]
    pub const fn new(language: Language, translation: Translation) -> Self {
        Self {
            language,
            translation,
        }
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A text in this language, with places to fill in. One that is not translated is Danish; a
    /// test holds that there is none. One that has not arrived is empty; nothing asks for it then.
    #[must_use]
    pub fn say(&self, text: Text) -> &str {
        let danish = match text {
            Text::Here(danish) => danish,
            Text::Later(_) => "",
        };
        self.translation.get(text).unwrap_or(danish)
    }
}

/// A text under a heading of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Titled {
    /// The heading.
    pub title: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
}

/// A text, and one or two short sentences that explain it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The text.
    pub text: String,
    /// The explanation.
    pub hint: Option<String>,
}

/// The words around a text field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldText {
    /// The label.
    pub label: String,
    /// An example of what to write.
    pub hint: Option<String>,
    /// The unit behind the field.
    pub unit: String,
}

/// The words of a point that can be read in two ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SwitchText {
    /// What can be read in two ways.
    pub legend: String,
    /// Why.
    pub explanation: String,
    /// The two readings, the one in use from the start first.
    pub options: [String; 2],
}

/// The start page's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartText {
    /// The h1.
    pub title: String,
    /// What it is and whom it is for.
    pub introduction: Vec<String>,
    /// How many questions and minutes it takes.
    pub effort: String,
    /// The heading over the doors.
    pub doors: String,
    /// What is kept, and what is not.
    pub privacy: Titled,
    /// What the answer is, and what it is not.
    pub limits: Titled,
    /// What to do where the calculator can't run.
    pub without_script: Titled,
    /// The caption and the two headings of the table of ceilings.
    pub ceilings: (String, [String; 2]),
}
