//! No text holds a figure or a date of the law: figures come from its parameters.

use crate::golden::path;
use std::fs;
use std::path::Path;

/// Where a digit may stand in a text: paragraphs, and the names of documents.
pub(super) fn is_a_reference(text: &str, place: usize) -> bool {
    let before = text.get(..place).unwrap_or_default();
    let word_start = before.rfind([' ', '(']).map_or(0, |space| space + 1);
    let (rest, word) = before.split_at(word_start);
    let last = rest
        .trim_end_matches(['(', ' '])
        .rsplit([' ', '('])
        .next()
        .unwrap_or_default();
    let named = word.starts_with('§') || word.contains("nr.");
    named
        || matches!(
            last,
            "§" | "§§" | "stk." | "nr." | "kap." | "lov" | "bekendtgørelse" | "principmeddelelse"
        )
}

/// The string literals of a file's code, without its tests.
pub(super) fn literals(code: &str) -> Vec<String> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    let mut signs = code.chars().peekable();
    let mut line_comment = false;
    while let Some(sign) = signs.next() {
        match sign {
            '\n' => line_comment = false,
            '/' if signs.peek() == Some(&'/') => line_comment = true,
            '\'' if !line_comment => {
                // A character or a lifetime: neither holds text.
                if signs.peek() == Some(&'"') {
                    signs.next();
                }
            }
            '"' if !line_comment => {
                let mut text = String::new();
                while let Some(sign) = signs.next() {
                    match sign {
                        '"' => break,
                        '\\' if signs.next() == Some('\n') => {
                            while signs.next_if(|sign| sign.is_whitespace()).is_some() {}
                        }
                        '\\' => {}
                        sign => text.push(sign),
                    }
                }
                found.push(text);
            }
            _ => {}
        }
    }
    found
}

pub(super) fn visit(folder: &Path, look: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            visit(&path, look);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            look(&path, &fs::read_to_string(&path).expect("a text"));
        }
    }
}

/// Formats of numbers, such as `{:02}`, are no text, nor is what the standard of calendars
/// prescribes.
fn without_formats(text: &str) -> String {
    if ["2.0", "{}T000000Z"].contains(&text) {
        return String::new();
    }
    ["{:02}", "{:04}", ":08x"]
        .into_iter()
        .fold(text.to_owned(), |text, format| text.replace(format, ""))
}

#[test]
fn no_text_holds_a_figure_of_the_law() {
    let mut faults = Vec::new();
    visit(&path("src/i18n"), &mut |file, code| {
        for text in literals(code).iter().map(|text| without_formats(text)) {
            let digit = text
                .char_indices()
                .find(|(place, sign)| sign.is_ascii_digit() && !is_a_reference(&text, *place));
            if digit.is_some() {
                faults.push(format!("{}: {text}", file.display()));
            }
        }
    });
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_search_for_figures_finds_them() {
    let found = |text: &str| {
        text.char_indices()
            .any(|(place, sign)| sign.is_ascii_digit() && !is_a_reference(text, place))
    };
    for text in ["højst 20 timer", "inden 14 dage", "fra 1. oktober", "20 §"] {
        assert!(found(text), "{text}");
    }
    for text in [
        "lovens § 4 a",
        "§ 15, stk. 1",
        "(kaldes en § 56-aftale)",
        "§§ 15-15 b",
        "lov 1750/2025",
    ] {
        assert!(!found(text), "{text}");
    }
    let code = "let a = \"et\"; // \"ikke\"\nlet b = '\"'; let c = \"to\";";
    assert_eq!(literals(code), ["et", "to"]);
}

/// The size that texts may take in the first page and its program; the others are fetched.
#[test]
fn the_texts_in_the_program_stay_small() {
    let mut bytes = 0;
    visit(&path("src/i18n/wording"), &mut |_, code| {
        let here = code.split("here!(").skip(1);
        let texts = here.filter_map(|rest| literals(rest).into_iter().next());
        bytes += texts.map(|text| text.len()).sum::<usize>();
    });
    assert!((2_000..5_500).contains(&bytes), "{bytes} bytes of Danish");
}
