//! Every text is there in every language, and says the same figures.

use super::literals::{is_a_reference, literals, visit};
use crate::golden::{path, updating};
use personlig_assistance::domain::law::Source;
use personlig_assistance::i18n::language::{Language, Translation, key};
use personlig_assistance::i18n::text::Text;
use personlig_assistance::i18n::translations::{file, lines, texts};
use polib::message::Message;
use polib::po_file;
use std::collections::{BTreeMap, BTreeSet};

/// Words for the person and the place: a language uses those that its grammar needs.
const WORDS: [&str; 11] = [
    "du",
    "dig",
    "din",
    "dit",
    "dine",
    "Du",
    "Din",
    "Dine",
    "på jobbet",
    "i jobbet",
    "arbejdsgiveren",
];

/// The languages that are translated into.
const OTHERS: [Language; 2] = [Language::EasyDanish, Language::English];

/// Every text of the source, with the files in which it stands.
fn source() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    visit(&path("src/i18n/wording"), &mut |file, code| {
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        let is_part_of_a_word =
            |before: &str| before.ends_with(|sign: char| sign.is_alphanumeric() || sign == '_');
        let code = code.replace("here!(", " t!(");
        let parts: Vec<&str> = code.split("t!(").collect();
        for part in parts.windows(2) {
            if is_part_of_a_word(part[0]) {
                continue;
            }
            let text = literals(part[1]).into_iter().next().expect("a text");
            let name = file.strip_prefix(path("")).expect("a file of the project");
            let name = name.to_str().expect("a name").to_owned();
            found.entry(text).or_default().insert(name);
        }
    });
    for source in Source::ALL {
        let name = "src/domain/law/source.rs".to_owned();
        let text = source.short_name().to_owned();
        found.entry(text).or_default().insert(name);
    }
    found
}

fn places(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .filter(|name| !name.contains('/') && !WORDS.contains(name))
        .collect()
}

/// Writes the PO file of a language anew: what is missing is added without a translation, what is
/// not said any more goes.
fn update(language: Language) {
    let name = path("src/i18n/translations").join(format!("{}.po", language.code()));
    let kept = po_file::parse(&name).expect("a PO file");
    let mut written = polib::catalog::Catalog::new(kept.metadata.clone());
    for (danish, files) in source() {
        let text = kept
            .find_message(None, &danish, None)
            .and_then(|message| message.msgstr().ok())
            .unwrap_or_default()
            .to_owned();
        let files: Vec<String> = files.into_iter().collect();
        let message = Message::build_singular()
            .with_source(files.join("\n"))
            .with_msgid(danish)
            .with_msgstr(text)
            .done();
        written.append_or_update(message);
    }
    po_file::write_to_file(&written, &name).expect("a PO file that can be written");
}

#[test]
fn every_text_is_translated_and_nothing_else() {
    if updating() {
        OTHERS.into_iter().for_each(update);
    }
    let source = source();
    for language in OTHERS {
        let translated: BTreeMap<String, String> =
            texts(language).expect("a PO file").into_iter().collect();
        let missing: Vec<&String> = source
            .keys()
            .filter(|text| {
                translated
                    .get(*text)
                    .is_none_or(|text| text.trim().is_empty())
            })
            .collect();
        let code = language.code();
        assert!(
            missing.is_empty(),
            "{code}.po lacks {missing:#?}\nUPDATE_GOLDEN=1 adds them for a translator."
        );
        let left: Vec<&String> = translated
            .keys()
            .filter(|text| !source.contains_key(*text))
            .collect();
        assert!(
            left.is_empty(),
            "{code}.po has what nothing says: {left:#?}"
        );
    }
    assert!(source.len() > 900, "{} texts were found", source.len());
    assert_eq!(file(Language::Danish), None);
}

#[test]
fn a_translation_has_the_places_and_paragraphs_of_its_text() {
    let mut faults = Vec::new();
    for language in OTHERS {
        for (danish, text) in texts(language).expect("a PO file") {
            let of = |text: &str| {
                places(text)
                    .into_iter()
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            };
            let paragraphs = |text: &str| text.matches('|').count();
            // The point of `kr.` ends no sentence.
            let ends = |text: &str| !text.ends_with("kr.") && text.ends_with(['.', '?', ':']);
            if of(&danish) != of(&text)
                || paragraphs(&danish) != paragraphs(&text)
                || ends(&danish) != ends(&text)
            {
                faults.push(format!("{}: {danish}\n    {text}", language.code()));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn no_translation_holds_a_figure_of_the_law() {
    let mut faults = Vec::new();
    for language in OTHERS {
        for (danish, text) in texts(language).expect("a PO file") {
            let digits =
                |text: &str| -> Vec<char> { text.chars().filter(char::is_ascii_digit).collect() };
            let loose = text
                .char_indices()
                .any(|(place, sign)| sign.is_ascii_digit() && !is_a_reference(&text, place));
            // A name of a document has the digits of the Danish name.
            if loose && digits(&text) != digits(&danish) {
                faults.push(format!("{}: {text}", language.code()));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn no_two_texts_share_a_key() {
    let mut keys = BTreeMap::new();
    for text in source().into_keys() {
        if let Some(other) = keys.insert(key(&text), text.clone()) {
            panic!("{other:?} and {text:?} have the same key");
        }
    }
}

/// What a browser gets is what the translators wrote.
#[test]
fn a_browser_can_read_every_language() {
    for language in Language::ALL {
        let read = Translation::read(lines(language)).expect("lines in order");
        let texts = texts(language).expect("a PO file");
        assert_eq!(texts.len(), source().len());
        for (danish, text) in texts {
            assert_eq!(read.get(Text::Later(key(&danish))), Some(text.as_str()));
        }
    }
}
