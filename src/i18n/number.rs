//! Numbers as they are written in a language: `13.297,44` in Danish, `13,297.44` in English.
//!
//! The words around them (`timer`, `kr.`) are texts.

use super::language::Language;
use crate::domain::quantity::Exact;
use crate::domain::quantity::rounding::half_up;

/// What stands where there is no number. No calculation from bounded answers comes here.
pub const NO_NUMBER: &str = "–";

/// What stands between thousands, and before the decimals.
#[must_use]
const fn marks(language: Language) -> (char, char) {
    match language {
        Language::Danish | Language::EasyDanish => ('.', ','),
        Language::English => (',', '.'),
    }
}

/// Rounded half up, with all its decimals: `13.297,44`.
#[must_use]
pub fn fixed(number: Exact, decimals: u32, language: Language) -> String {
    let (thousands, _) = marks(language);
    written(number, decimals, language, Some(thousands))
}

/// As it is written into a field: nothing between thousands, no zeros at the end.
#[must_use]
pub fn typed(number: Exact, decimals: u32, language: Language) -> String {
    let (_, point) = marks(language);
    without_zeros(written(number, decimals, language, None), point)
}

fn written(number: Exact, decimals: u32, language: Language, thousands: Option<char>) -> String {
    let (_, point) = marks(language);
    let Some(rounded) = half_up(number, decimals) else {
        return NO_NUMBER.to_owned();
    };
    let digits = rounded.abs().to_string();
    let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut text = String::with_capacity(digits.len().saturating_add(4));
    if rounded.is_sign_negative() && !rounded.is_zero() {
        text.push('−');
    }
    match thousands {
        Some(mark) => group(whole, mark, &mut text),
        None => text.push_str(whole),
    }
    if !decimals.is_empty() {
        text.push(point);
        text.push_str(decimals);
    }
    text
}

/// Rounded half up, without zeros at the end of the decimals: `16,22`, `18,5`, `8`.
#[must_use]
pub fn short(number: Exact, decimals: u32, language: Language) -> String {
    let (_, point) = marks(language);
    without_zeros(fixed(number, decimals, language), point)
}

fn without_zeros(text: String, point: char) -> String {
    if text.contains(point) {
        text.trim_end_matches('0')
            .trim_end_matches(point)
            .to_owned()
    } else {
        text
    }
}

/// Whether a number is shown as it is, not rounded.
#[must_use]
pub fn is_exact(number: Exact, decimals: u32) -> bool {
    half_up(number, decimals).map(Exact::from) == Some(number)
}

/// A number of hours as whole hours and minutes, rounded to the minute, half up.
#[must_use]
pub fn hours_and_minutes(hours: Exact) -> Option<(i128, i128)> {
    let (minutes, _) = Exact::from(half_up(hours.times(Exact::whole(60)), 0)?).parts()?;
    Some((minutes.checked_div(60)?, minutes.checked_rem(60)?))
}

/// The digits with a mark before every three from the end.
fn group(whole: &str, mark: char, text: &mut String) {
    for (place, digit) in whole.chars().enumerate() {
        let left = whole.len().saturating_sub(place);
        if place > 0 && left % 3 == 0 {
            text.push(mark);
        }
        text.push(digit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_thousands_and_keeps_decimals() {
        assert_eq!(
            fixed(Exact::ratio(1_329_744, 100), 2, Language::Danish),
            "13.297,44"
        );
        assert_eq!(fixed(Exact::whole(999), 2, Language::Danish), "999,00");
        assert_eq!(fixed(Exact::whole(1000), 0, Language::Danish), "1.000");
        assert_eq!(
            fixed(Exact::ratio(123_456_789, 100), 2, Language::Danish),
            "1.234.567,89"
        );
        assert_eq!(
            fixed(Exact::ratio(-1_234_567, 1000), 2, Language::Danish),
            "−1.234,57"
        );
        assert_eq!(fixed(Exact::ratio(-1, 1000), 2, Language::Danish), "0,00");
        assert_eq!(fixed(Exact::UNDEFINED, 2, Language::Danish), "–");
    }

    #[test]
    fn writes_numbers_as_each_language_does() {
        let number = Exact::ratio(1_329_750, 100);
        assert_eq!(fixed(number, 2, Language::EasyDanish), "13.297,50");
        assert_eq!(fixed(number, 2, Language::English), "13,297.50");
        assert_eq!(short(number, 2, Language::English), "13,297.5");
        assert_eq!(typed(number, 2, Language::Danish), "13297,5");
        assert_eq!(typed(number, 2, Language::English), "13297.5");
        assert_eq!(typed(Exact::whole(30_000), 2, Language::Danish), "30000");
    }

    #[test]
    fn drops_empty_decimals() {
        assert_eq!(short(Exact::ratio(600, 37), 2, Language::Danish), "16,22");
        assert_eq!(short(Exact::ratio(37, 2), 2, Language::Danish), "18,5");
        assert_eq!(short(Exact::whole(8), 2, Language::Danish), "8");
        assert_eq!(short(Exact::whole(100), 2, Language::Danish), "100");
        assert_eq!(short(Exact::whole(100), 0, Language::Danish), "100");
        assert_eq!(short(Exact::ratio(7_999, 1_000), 2, Language::Danish), "8");
    }

    #[test]
    fn knows_what_it_rounds() {
        assert!(is_exact(Exact::ratio(37, 2), 2));
        assert!(!is_exact(Exact::ratio(600, 37), 2));
        assert!(!is_exact(Exact::UNDEFINED, 2));
    }

    #[test]
    fn splits_hours_into_minutes_half_up() {
        assert_eq!(hours_and_minutes(Exact::ratio(600, 37)), Some((16, 13)));
        assert_eq!(hours_and_minutes(Exact::ratio(200, 37)), Some((5, 24)));
        assert_eq!(hours_and_minutes(Exact::ratio(240, 37)), Some((6, 29)));
        assert_eq!(hours_and_minutes(Exact::ratio(1, 120)), Some((0, 1)));
        assert_eq!(hours_and_minutes(Exact::ratio(1, 121)), Some((0, 0)));
        assert_eq!(hours_and_minutes(Exact::ratio(11_999, 6_000)), Some((2, 0)));
        assert_eq!(hours_and_minutes(Exact::UNDEFINED), None);
    }
}
