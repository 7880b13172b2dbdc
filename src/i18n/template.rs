//! Texts with places to fill in: `Hvor mange timer arbejder {du}?`

/// The text with every `{name}` replaced by its word. A name that nobody knows stays as it is,
/// with its braces, where the tests find it.
pub(super) fn fill(text: &str, word: &dyn Fn(&str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len().saturating_mul(2));
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        if let Some(word) = word(name) {
            filled.push_str(&word);
        } else {
            filled.push('{');
            filled.push_str(name);
            filled.push('}');
        }
        // An abbreviation such as `kr.` ends the sentence with its own point.
        let ended = filled.ends_with('.') && tail.starts_with('.');
        rest = if ended {
            tail.trim_start_matches('.')
        } else {
            tail
        };
    }
    filled.push_str(rest);
    filled
}

/// The sentence with a full stop, unless its last word has one already.
pub(super) fn stop(mut sentence: String) -> String {
    if !sentence.ends_with('.') {
        sentence.push('.');
    }
    sentence
}

/// The same text with its first letter in upper case.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        std::iter::once(upper(first)).chain(letters).collect()
    })
}

/// The same text with its first letter in lower case.
pub(super) fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        std::iter::once(lower(first)).chain(letters).collect()
    })
}

/// The letters beyond ASCII that begin a word in our languages. The full tables of Unicode would
/// weigh as much as a page of text.
const BEYOND_ASCII: [(char, char); 3] = [('æ', 'Æ'), ('ø', 'Ø'), ('å', 'Å')];

fn upper(letter: char) -> char {
    let pair = BEYOND_ASCII.into_iter().find(|(small, _)| *small == letter);
    pair.map_or(letter.to_ascii_uppercase(), |(_, large)| large)
}

fn lower(letter: char) -> char {
    let pair = BEYOND_ASCII.into_iter().find(|(_, large)| *large == letter);
    pair.map_or(letter.to_ascii_lowercase(), |(small, _)| small)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str) -> String {
        fill(text, &|name| (name == "du").then(|| "borgeren".to_owned()))
    }

    #[test]
    fn the_first_letter_changes_its_case_and_no_other() {
        assert_eq!(capitalised("økonomi på ØL"), "Økonomi på ØL");
        assert_eq!(capitalised("arbejde"), "Arbejde");
        assert_eq!(uncapitalised("Ændring A"), "ændring A");
        assert_eq!(uncapitalised(""), "");
    }

    #[test]
    fn fills_what_it_knows_and_keeps_the_rest() {
        assert_eq!(filled("Hvor arbejder {du}?"), "Hvor arbejder borgeren?");
        assert_eq!(filled("{du}{du}"), "borgerenborgeren");
        assert_eq!(filled("{hvem}"), "{hvem}");
        assert_eq!(filled("a { b"), "a { b");
        assert_eq!(filled(""), "");
        let price = fill("Den koster {pris}. Den {pris}", &|_| {
            Some("2 kr.".to_owned())
        });
        assert_eq!(price, "Den koster 2 kr. Den 2 kr.");
    }

    #[test]
    fn ends_a_sentence_once() {
        assert_eq!(stop("2 kr.".to_owned()), "2 kr.");
        assert_eq!(stop("2 timer".to_owned()), "2 timer.");
    }

    #[test]
    fn begins_a_sentence() {
        assert_eq!(capitalised("øre"), "Øre");
        assert_eq!(capitalised(""), "");
    }
}
