//! How hard the texts are to read: sentence length and LIX, on the DANISH scale.
//!
//! LIX is words a sentence plus the share of words with seven letters or more, in per cent.
//! Terms that the law uses and the texts explain are reported both ways.

use super::pages::shown;
use super::{backgrounds, reader_of, today};
use crate::golden;
use personlig_assistance::domain::assessment::assess;
use personlig_assistance::domain::facts::FactId;
use personlig_assistance::domain::rules::RuleId;
use personlig_assistance::i18n::beside::markdown;
use personlig_assistance::i18n::language::Beside;
use personlig_assistance::i18n::page::{Passage, ResultPage};
use personlig_assistance::i18n::translations::CATALOGUES;
use personlig_assistance::i18n::{Catalogue, Language, Reader, result_of, start_page};
use personlig_assistance::interview::{Door, Interview};

/// Words that stand in every letter on the matter, and that the texts explain or everyone in it
/// knows: long, but not what makes these texts hard.
const TERMS: [&str; 12] = [
    "funktionsnedsættelse",
    "arbejdsgiver",
    "medarbejder",
    "kommunen",
    "assistance",
    "beskæftigelse",
    "uddannelse",
    "fleksjob",
    "virksomhed",
    "bevilling",
    "tilskud",
    "ansøgning",
];

/// Words, sentences and long words.
#[derive(Clone, Copy, Default)]
struct Count {
    words: u32,
    sentences: u32,
    long: u32,
    terms: u32,
}

impl Count {
    fn add(&mut self, text: &str) {
        for sentence in sentences(text) {
            self.sentences += 1;
            for word in words(sentence) {
                self.words += 1;
                if word.chars().count() > 6 {
                    self.long += 1;
                    let lower = word.to_lowercase();
                    self.terms += u32::from(TERMS.iter().any(|term| lower.starts_with(term)));
                }
            }
        }
    }

    fn lix(self) -> f64 {
        self.with(self.long)
    }

    fn lix_without_terms(self) -> f64 {
        self.with(self.long - self.terms)
    }

    fn with(self, long: u32) -> f64 {
        let words = f64::from(self.words);
        words / f64::from(self.sentences.max(1)) + 100.0 * f64::from(long) / words.max(1.0)
    }
}

/// The sentences of a text. Points inside numbers, days and abbreviations end none.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let bytes = text.as_bytes();
    for (place, sign) in text.char_indices() {
        let before = text[..place].rsplit(' ').next().unwrap_or_default();
        let after = bytes.get(place + 1).copied();
        let ends = match sign {
            '.' => {
                after.is_none_or(|next| next == b' ')
                    && !matches!(before, "kr" | "nr" | "stk" | "kap")
                    && !before.chars().all(|sign| sign.is_ascii_digit())
            }
            '?' | '!' | ':' => true,
            _ => false,
        };
        if ends {
            found.push(&text[start..place]);
            start = place + sign.len_utf8();
        }
    }
    found.push(&text[start..]);
    found.retain(|sentence| words(sentence).next().is_some());
    found
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split([' ', '/', '(', ')', '»', '«', '–', '-'])
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()))
        .filter(|word| word.chars().any(char::is_alphabetic))
}

fn question_texts(fact: FactId, reader: &Reader<'_>) -> Vec<String> {
    let question = reader.words.question(fact, reader);
    let mut texts = vec![
        question.text,
        reader.words.why(fact, reader),
        reader.words.unknown_consequence(fact, reader),
    ];
    texts.extend(question.hint);
    texts.extend(
        reader
            .words
            .typed_consequence(fact, reader)
            .map(|(_, consequence)| consequence),
    );
    for choice in fact.choices() {
        let said = reader.words.choice(fact, choice, reader);
        texts.push(said.text);
        texts.extend(said.hint);
        texts.push(reader.words.consequence(fact, choice, reader));
    }
    texts
}

fn result_texts(page: &ResultPage) -> Vec<String> {
    let mut texts = vec![page.heading.clone(), page.status.clone()];
    texts.extend_from_slice(&page.basis);
    let passages = [
        &page.turning_points,
        &page.payment,
        &page.weighed,
        &page.schemes,
        &page.good_to_know,
    ];
    for Passage {
        title, paragraphs, ..
    } in passages.into_iter().flatten()
    {
        texts.push(title.clone());
        texts.extend_from_slice(paragraphs);
    }
    for line in &page.conditions {
        texts.push(line.title.clone());
        texts.extend(line.reason.clone());
    }
    if let Some(hours) = &page.hours {
        texts.extend_from_slice(&hours.paragraphs);
    }
    if let Some(money) = &page.money {
        texts.extend_from_slice(&money.paragraphs);
        texts.extend_from_slice(&money.warnings);
    }
    texts.extend_from_slice(&page.next_steps);
    texts
}

/// What is explained on some page, a view of its own: people open it on its own.
fn explained_texts(all: &[(String, Vec<String>)], words: &Catalogue) -> Vec<String> {
    let texts: Vec<&str> = all
        .iter()
        .flat_map(|(_, texts)| texts)
        .map(String::as_str)
        .collect();
    let list = words.explained(&texts);
    list.into_iter().map(|(_, meaning)| meaning).collect()
}

fn meeting_texts(reader: &Reader<'_>) -> Vec<String> {
    let words = reader.words;
    let mut texts = words.meeting_introduction(reader);
    for list in [words.meeting_bring(reader), words.meeting_ask(reader)] {
        texts.push(list.title);
        texts.extend(list.paragraphs);
    }
    texts
}

fn start_texts(words: &Catalogue) -> Vec<String> {
    let page = start_page(&Interview::new(today()), words);
    let mut texts = vec![page.title, page.effort, page.doors_title];
    texts.extend(page.introduction);
    for door in page.doors {
        texts.extend([door.label, door.line]);
        texts.extend(door.about.paragraphs);
    }
    for passage in [page.privacy, page.limits, page.without_script] {
        texts.push(passage.title);
        texts.extend(passage.paragraphs);
    }
    texts
}

/// A page beside the application, a text for each paragraph, heading and item.
fn texts_beside(page: Beside, language: Language) -> Vec<String> {
    let text = markdown(page, language).expect("the records of the tests");
    text.lines()
        .filter(|line| !line.starts_with('|'))
        .map(|line| {
            line.trim_start_matches(|sign: char| "#->. ".contains(sign) || sign.is_ascii_digit())
                .to_owned()
        })
        .collect()
}

/// Every view with its name.
fn views(words: &Catalogue) -> Vec<(String, Vec<String>)> {
    let mut views = vec![("start".to_owned(), start_texts(words))];
    let facts = super::ordinary(3000, 800);
    for door in Door::ALL {
        for fact in FactId::ALL {
            let name = format!("{} {}", door.code(), words.name(fact));
            views.push((name, question_texts(fact, &reader_of(&facts, door, words))));
        }
        let name = format!("{} meeting", door.code());
        views.push((name, meeting_texts(&reader_of(&facts, door, words))));
    }
    for (title, facts, door, date) in shown() {
        let page = result_of(&facts, door, &assess(&facts, date), words);
        views.push((title.to_owned(), result_texts(&page)));
    }
    for (name, page) in [
        ("statement", Beside::Accessibility),
        ("privacy", Beside::Privacy),
    ] {
        views.push((name.to_owned(), texts_beside(page, words.language())));
    }
    let explained = explained_texts(&views, words);
    views.push(("words explained".to_owned(), explained));
    views
}

fn counted(texts: &[String]) -> Count {
    let mut count = Count::default();
    texts.iter().for_each(|text| count.add(text));
    count
}

/// The most that the hardest view, and all views on average, may have. English words are shorter,
/// and its compounds are written apart: the scale is the same, the limit a little lower.
const fn limits(language: Language) -> (f64, f64) {
    match language {
        Language::Danish => (35.0, 30.0),
        Language::EasyDanish => (24.0, 24.0),
        Language::English => (35.0, 30.0),
    }
}

#[test]
fn the_views_are_easy_to_read() {
    let mut faults = Vec::new();
    let mut record = Vec::new();
    for words in CATALOGUES.iter() {
        let code = words.language().code();
        let mut rows: Vec<(f64, f64, String)> = views(words)
            .iter()
            .map(|(name, texts)| (name, counted(texts)))
            .filter(|(_, count)| count.words >= 50)
            .map(|(name, count)| (count.lix(), count.lix_without_terms(), name.clone()))
            .collect();
        rows.sort_by(|a, b| b.0.total_cmp(&a.0));
        let number = f64::from(u32::try_from(rows.len()).expect("few views"));
        let mean = rows.iter().map(|row| row.0).sum::<f64>() / number;
        let without = rows.iter().map(|row| row.1).sum::<f64>() / number;
        println!(
            "LIX {code}: mean {mean:.1}, without explained terms {without:.1}, {number} views"
        );
        for (lix, lix_without, name) in rows.iter().take(12) {
            println!("  {lix:.1} ({lix_without:.1}) {name}");
        }
        let worst = rows.first().map_or(0.0, |row| row.0);
        record.push(serde_json::json!({
            "language": words.language().name(),
            "mean": format!("{mean:.0}"),
            "hardest": format!("{worst:.0}"),
        }));
        let (hardest, average) = limits(words.language());
        if mean > average {
            faults.push(format!("{code}: mean {mean:.1}"));
        }
        let hard = rows.iter().filter(|row| row.0 > hardest);
        faults.extend(hard.map(|(lix, _, name)| format!("{code}: {lix:.1} {name}")));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    // The accessibility statement tells them.
    let record = serde_json::to_string_pretty(&record).expect("plain data");
    golden::check_at("docs/readability.json", &format!("{record}\n"));
}

/// Every text on its own, in a language.
fn look_at_all(words: &Catalogue, look: &mut impl FnMut(&str)) {
    for facts in backgrounds() {
        for door in Door::ALL {
            let reader = reader_of(&facts, door, words);
            for fact in FactId::ALL {
                let texts = question_texts(fact, &reader);
                texts.iter().for_each(|text| look(text));
            }
            let told = RuleId::ALL
                .into_iter()
                .flat_map(|rule| words.told(rule, &reader));
            told.for_each(|text| look(&text));
            let reasons = super::all::reasons().into_iter();
            let weighed = super::all::weighed().into_iter();
            let refusals = super::all::refusals().into_iter();
            let titled = reasons
                .map(|it| words.reason(it, &reader))
                .chain(weighed.map(|it| words.weighed(it, &reader)))
                .chain(refusals.map(|it| words.refusal(it, &reader)));
            for text in titled {
                text.paragraphs.iter().for_each(|text| look(text));
            }
        }
    }
    for (_, texts) in views(words) {
        texts.iter().for_each(|text| look(text));
    }
}

#[test]
fn no_sentence_has_more_than_twenty_words() {
    let mut long = std::collections::BTreeSet::new();
    for words in CATALOGUES.iter() {
        look_at_all(words, &mut |text| {
            for sentence in sentences(text) {
                let number = self::words(sentence).count();
                if number > 20 {
                    long.insert(format!("{number}: {}", sentence.trim()));
                }
            }
        });
    }
    let long: Vec<String> = long.into_iter().collect();
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}

/// Every place is filled in, and no text of another language is left.
#[test]
fn every_place_is_filled_in() {
    let mut faults = std::collections::BTreeSet::new();
    for words in CATALOGUES.iter() {
        look_at_all(words, &mut |text| {
            if text.contains(['{', '}', '|']) {
                faults.insert(text.to_owned());
            }
        });
    }
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// *Ikke* and a word that denies stand in no question together.
#[test]
fn no_question_denies_twice() {
    let facts = super::ordinary(3000, 800);
    for words in CATALOGUES.iter() {
        let denials: &[&str] = match words.language() {
            Language::Danish | Language::EasyDanish => {
                &["ikke", "uden ", "ingen", "aldrig", "undtagen"]
            }
            Language::English => &["not ", "n't", "without", "no ", "never", "except"],
        };
        for door in Door::ALL {
            for fact in FactId::ALL {
                let reader = reader_of(&facts, door, words);
                let title = words.question(fact, &reader).text.to_lowercase();
                let number: usize = denials.iter().map(|word| title.matches(word).count()).sum();
                assert!(number <= 1, "{title}");
            }
        }
    }
}

/// Words of the law that the question explains in which they stand.
const EXPLAINED_BY_THE_QUESTION: [&str; 7] = [
    "varig",
    "betydelig",
    "meget betydelig",
    "særlige kvalifikationer",
    "zone",
    "særligt krævende",
    "økonomisk interesse",
];

/// Words of the law that mean what they mean every day. All others need an entry of
/// `wording/glossary.rs`.
const EVERYDAY: [&str; 31] = [
    "ansat",
    "ansøgning",
    "arbejdsgiver",
    "arbejdstid",
    "asylansøger",
    "aften",
    "behandling",
    "behov",
    "betingelse",
    "branche",
    "der hjælper",
    "fritidsjob",
    "fuld tid",
    "fund",
    "håndbog",
    "klage",
    "kollega",
    "kommunen",
    "leder",
    "ledig",
    "moms",
    "nummer",
    "regel",
    "selvstændig",
    "side",
    "spørgsmål",
    "svar",
    "timer",
    "vejledning",
    "virksomhed",
    "weekend",
];

/// The law's words in the Danish column of the project's glossary.
fn words_of_the_law() -> Vec<String> {
    let table =
        std::fs::read_to_string(crate::golden::path("docs/glossary.md")).expect("a glossary");
    let cells = table
        .lines()
        .filter_map(|line| line.split(" | ").nth(1))
        .filter(|cell| *cell != "Danish")
        .flat_map(|cell| cell.split([',', ';', '(', ')']));
    let mut found: Vec<String> = cells.map(|word| word.trim().to_owned()).collect();
    found.retain(|word| word.chars().count() >= 4 && !word.contains(['.', '…', '*']));
    found
}

#[test]
fn a_word_of_the_law_is_explained_on_its_page() {
    let words = &CATALOGUES[0];
    let views = views(words);
    let texts: Vec<&str> = views
        .iter()
        .flat_map(|(_, texts)| texts)
        .map(String::as_str)
        .collect();
    let said = |word: &str| {
        texts.iter().any(|text| {
            let lower = text.to_lowercase();
            lower
                .match_indices(word)
                .any(|(place, _)| !lower[..place].ends_with(char::is_alphabetic))
        })
    };
    let mut missing = words_of_the_law();
    missing.retain(|word| {
        let lower = word.to_lowercase();
        said(&lower)
            && words.explained(&[word]).is_empty()
            && !EXPLAINED_BY_THE_QUESTION.contains(&word.as_str())
            && !EVERYDAY.contains(&word.as_str())
    });
    assert!(missing.is_empty(), "without an explanation: {missing:#?}");
}

#[test]
fn counts_words_and_sentences_as_people_do() {
    let found = sentences("Det er 13.297,44 kr. i alt. Fra den 1. oktober 2022? Ja: det er det.");
    assert_eq!(found.len(), 4, "{found:?}");
    let mut count = Count::default();
    count.add("Du arbejder på kontor.");
    assert_eq!((count.words, count.sentences, count.long), (4, 1, 1));
}
