//! The translations as translators keep them: gettext's PO files. They are read where the program
//! is built, and by the command line; a browser gets what [`lines`] makes of them.

use std::sync::LazyLock;

use polib::po_file::parse_from_reader;

use super::catalogue::Catalogue;
use super::language::{Language, Translation, key};

const EASY_DANISH: &str = include_str!("translations/da-simple.po");
const ENGLISH: &str = include_str!("translations/en.po");

/// The catalogue of a language, with all its texts.
pub static CATALOGUES: LazyLock<[Catalogue; 3]> = LazyLock::new(|| {
    Language::ALL.map(|language| {
        // A test holds that it can be read.
        let translation = Translation::read(lines(language)).unwrap_or_default();
        Catalogue::new(language, translation)
    })
});

/// The PO file of a language; Danish has none, because its texts stand in the source.
#[must_use]
pub const fn file(language: Language) -> Option<&'static str> {
    match language {
        Language::Danish => None,
        Language::EasyDanish => Some(EASY_DANISH),
        Language::English => Some(ENGLISH),
    }
}

/// The texts of a language, each with its Danish one first. What the others translate is the
/// Danish.
///
/// # Errors
/// What is wrong with the file.
pub fn texts(language: Language) -> Result<Vec<(String, String)>, String> {
    let Some(file) = file(language) else {
        let translated = texts(Language::EasyDanish)?.into_iter();
        return Ok(translated
            .map(|(danish, _)| (danish.clone(), danish))
            .collect());
    };
    let read = parse_from_reader(file.as_bytes()).map_err(|error| error.to_string())?;
    let texts = read.messages().map(|message| {
        let text = message.msgstr().unwrap_or_default();
        (message.msgid().to_owned(), text.to_owned())
    });
    Ok(texts.collect())
}

/// The texts of a language as [`Translation::read`] takes them.
#[must_use]
pub fn lines(language: Language) -> String {
    let mut texts: Vec<(u32, String)> = texts(language)
        .unwrap_or_default()
        .into_iter()
        .map(|(danish, text)| (key(&danish), text))
        .collect();
    texts.sort_unstable();
    texts
        .into_iter()
        .map(|(key, text)| format!("{key:08x}{text}\n"))
        .collect()
}
