//! Reads numbers, days and times as people write them: 18,5 · 18.5 · 18:30 · 18 t 30 min · 1.234,50 · 185 kr.

use super::field::InputError;
use crate::domain::facts::{OutOfRange, WrittenHours, day_in_range};
use crate::domain::quantity::Date;
use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;

/// The longest text that is looked at, in characters. No number or day takes more.
pub const LONGEST: usize = 40;

/// A number of hours: `18,5`, `18.5`, `18:30`, `18 t 30 min`, `18 timer`, `18½`, `45 min`.
///
/// # Errors
/// [`InputError`] when nothing was typed, too much, or no number.
pub fn hours(text: &str) -> Result<WrittenHours, InputError> {
    let text = prepared(text)?;
    if let Some((hours, minutes)) = text.split_once(':') {
        return clock(hours, minutes);
    }
    if let Some(parts) = words(&text) {
        return parts;
    }
    decimal(&text, Separators::DecimalOnly).map(WrittenHours::Decimal)
}

/// A plain number: `3`, `2,5`.
///
/// # Errors
/// [`InputError`] when nothing was typed, too much, or no number.
pub fn number(text: &str) -> Result<Decimal, InputError> {
    decimal(&prepared(text)?, Separators::DecimalOnly)
}

/// An amount in kroner: `185`, `185,50`, `1.234,50`, `185 kr.`, `kr. 185`, `185,-`.
///
/// # Errors
/// [`InputError`] when nothing was typed, too much, or no number.
pub fn kroner(text: &str) -> Result<Decimal, InputError> {
    let text = prepared(text)?;
    let text = without_prefix(&text, &["dkk", "kr.", "kr"]);
    let text = [
        "i timen",
        "om måneden",
        "/t",
        "/time",
        "pr. time",
        "om timen",
        "an hour",
        "per hour",
        "a month",
        "per month",
    ]
    .iter()
    .find_map(|suffix| text.strip_suffix(suffix))
    .unwrap_or(text)
    .trim();
    let text = ["dkk", "kroner", "kr.", "kr", ",-", ".-"]
        .iter()
        .find_map(|suffix| text.strip_suffix(suffix))
        .unwrap_or(text);
    decimal(text.trim(), Separators::Thousands)
}

/// A day: `2/3-2026`, `2.3.2026`, `02-03-2026`, `2026-03-02`, `2. marts 2026`.
///
/// # Errors
/// [`InputError`] when nothing was typed, too much, no day, or a day outside what makes sense.
pub fn day(text: &str) -> Result<Date, InputError> {
    let text = prepared(text)?;
    let mut parts: Vec<&str> = text
        .split(|sign: char| !is_letter(sign) && !sign.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    if parts.first().is_some_and(|part| part.len() == 4) {
        parts.reverse();
    }
    let [day, month, year] = parts.as_slice() else {
        return Err(InputError::NotADay);
    };
    let month = month_number(month).ok_or(InputError::NotADay)?;
    let (Ok(day), Ok(number)) = (day.parse(), year.parse::<i32>()) else {
        return Err(InputError::NotADay);
    };
    // Two digits are a year of this century.
    let year = if year.len() == 2 {
        number.saturating_add(2000)
    } else {
        number
    };
    let day = NaiveDate::from_ymd_opt(year, month, day).ok_or(InputError::NoSuchDay)?;
    day_in_range(day).map_err(InputError::OutOfRange)
}

/// A time of day on a clock of 24 hours: `9.30`, `09:30`, `kl. 9.30`, `9`.
///
/// # Errors
/// [`InputError`] when nothing was typed, too much, or no time.
pub fn time(text: &str) -> Result<NaiveTime, InputError> {
    let text = prepared(text)?;
    let text = without_prefix(&text, &["klokken ", "kl.", "kl "]);
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
    let minutes = match clock(hour, minute) {
        Ok(WrittenHours::Minutes(minutes)) if minute.len() == 2 => minutes.checked_mul(60),
        Ok(_) | Err(_) => None,
    };
    minutes
        .and_then(|minutes| NaiveTime::from_num_seconds_from_midnight_opt(minutes, 0))
        .ok_or(InputError::NotATime)
}

const ENGLISH_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];

fn month_number(text: &str) -> Option<u32> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let in_language = |months: [&str; 12]| {
        months
            .into_iter()
            .position(|month| text.chars().count() >= 3 && month.starts_with(text))
    };
    let place = in_language(MONTHS).or_else(|| in_language(ENGLISH_MONTHS))?;
    u32::try_from(place).ok()?.checked_add(1)
}

/// Lower case, full-width digits and every kind of space made plain.
fn prepared(text: &str) -> Result<String, InputError> {
    if text.chars().take(LONGEST.saturating_add(1)).count() > LONGEST {
        return Err(InputError::TooLong);
    }
    let plain: String = text
        .chars()
        .map(|sign| match sign {
            '０'..='９' => {
                char::from_digit(u32::from(sign).wrapping_sub(u32::from('０')), 10).unwrap_or(sign)
            }
            '−' | '–' => '-',
            sign if sign.is_whitespace() => ' ',
            sign => sign,
        })
        .collect();
    let plain = plain.trim().to_ascii_lowercase();
    let trimmed = without_prefix(&plain, &["cirka ", "ca. ", "ca ", "about "]).to_owned();
    if trimmed.is_empty() {
        return Err(InputError::Empty);
    }
    Ok(trimmed)
}

/// The text without the first of the words that it begins with.
fn without_prefix<'a>(text: &'a str, words: &[&str]) -> &'a str {
    words
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(text)
        .trim()
}

/// `18:30`.
fn clock(hours: &str, minutes: &str) -> Result<WrittenHours, InputError> {
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    if minutes >= 60 {
        return Err(InputError::NotANumber);
    }
    let total = hours
        .checked_mul(60)
        .and_then(|all| all.checked_add(minutes));
    total
        .map(WrittenHours::Minutes)
        .ok_or(InputError::NotANumber)
}

/// What people write behind the hours of a week.
const PER_WEEK: [&str; 8] = [
    "om ugen",
    "i ugen",
    "pr. uge",
    "ugentligt",
    "/uge",
    "a week",
    "per week",
    "weekly",
];

/// `18 t 30 min`, `18 timer og 30 minutter`, `18 timer`, `45 min`; `None` when there are no words.
fn words(text: &str) -> Option<Result<WrittenHours, InputError>> {
    let (number, rest) = text.split_at_checked(text.find(is_letter)?)?;
    let unit_end = rest
        .find(|sign: char| !is_letter(sign) && sign != '.')
        .unwrap_or(rest.len());
    let (unit, rest) = rest.split_at_checked(unit_end)?;
    let rest = without_prefix(rest.trim(), &["og ", "and "]);
    Some(match unit.trim_end_matches('.') {
        unit if is_hours(unit) && (rest.is_empty() || PER_WEEK.contains(&rest)) => {
            decimal(number.trim(), Separators::DecimalOnly).map(WrittenHours::Decimal)
        }
        unit if is_hours(unit) => minutes_after(number.trim(), rest),
        unit if is_minutes(unit) && rest.is_empty() => {
            digits(number.trim()).map(WrittenHours::Minutes)
        }
        _ => Err(InputError::NotANumber),
    })
}

fn minutes_after(hours: &str, rest: &str) -> Result<WrittenHours, InputError> {
    let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let unit = rest.get(number.len()..).unwrap_or_default().trim();
    match unit.trim_end_matches('.') {
        "" => clock(hours, &number),
        unit if is_minutes(unit) => clock(hours, &number),
        _ => Err(InputError::NotANumber),
    }
}

/// *Timer*, in Danish or English.
fn is_hours(unit: &str) -> bool {
    matches!(
        unit,
        "t" | "time" | "timer" | "h" | "hr" | "hrs" | "hour" | "hours"
    )
}

/// *Minutter*, in Danish or English.
fn is_minutes(unit: &str) -> bool {
    matches!(
        unit,
        "m" | "min" | "mins" | "minut" | "minutter" | "minute" | "minutes"
    )
}

/// Digits and nothing else.
fn digits(text: &str) -> Result<u32, InputError> {
    let text = text.trim();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(InputError::NotANumber);
    }
    text.parse().map_err(|_| InputError::NotANumber)
}

/// What a point or comma can mean.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Separators {
    /// Only decimals: numbers of hours are small.
    DecimalOnly,
    /// A separator with three digits after it can be one of thousands.
    Thousands,
}

/// A decimal number with Danish or English separators.
fn decimal(text: &str, separators: Separators) -> Result<Decimal, InputError> {
    let text: String = text
        .chars()
        .filter(|sign| !matches!(sign, ' ' | '\''))
        .collect();
    let text = fractions(&text);
    let separator = decimal_separator(&text, separators);
    // Three digits after the only separator may be thousands as well, even where they are zeros.
    let maybe_thousands = separator.is_some_and(|place| groups_of_three(&text, place));
    let only_one = text.matches(['.', ',']).count() == 1;
    if maybe_thousands && (separators == Separators::DecimalOnly || only_one) {
        return Err(InputError::OutOfRange(OutOfRange::TooPrecise));
    }
    let mut plain = String::with_capacity(text.len());
    for (place, sign) in text.char_indices() {
        match sign {
            '0'..='9' => plain.push(sign),
            '-' if place == 0 => plain.push(sign),
            '.' | ',' if Some(place) == separator => plain.push('.'),
            '.' | ',' if separators == Separators::Thousands && groups_of_three(&text, place) => {}
            _ => return Err(InputError::NotANumber),
        }
    }
    if !plain.bytes().any(|byte| byte.is_ascii_digit()) {
        return Err(InputError::NotANumber);
    }
    exact(&plain)
}

/// A decimal of a sign, digits and at most one point.
fn exact(plain: &str) -> Result<Decimal, InputError> {
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    let mantissa = format!("{whole}{decimals}").parse::<i128>().ok();
    let scale = u32::try_from(decimals.len()).ok();
    mantissa
        .zip(scale)
        .and_then(|(mantissa, scale)| Decimal::try_from_i128_with_scale(mantissa, scale).ok())
        .ok_or(InputError::NotANumber)
}

/// A letter of the words that people write beside numbers.
const fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphabetic() || matches!(sign, 'æ' | 'ø' | 'å')
}

/// `7½` as `7,5`.
fn fractions(text: &str) -> String {
    [('¼', "25"), ('½', "5"), ('¾', "75")]
        .into_iter()
        .find_map(|(sign, decimals)| {
            let whole = text.strip_suffix(sign)?;
            Some(if whole.is_empty() {
                format!("0,{decimals}")
            } else {
                format!("{whole},{decimals}")
            })
        })
        .unwrap_or_else(|| text.to_owned())
}

/// Where the decimals begin: the last separator, unless it can only be one of thousands.
fn decimal_separator(text: &str, separators: Separators) -> Option<usize> {
    let last = text.rfind(['.', ','])?;
    let sign = text.get(last..)?.chars().next()?;
    let once = text.matches(['.', ',']).count() == 1;
    let repeated = text.matches(sign).count() > 1;
    // One comma is that of decimals in Danish, and that of thousands in English: see `decimal`.
    let thousands =
        separators == Separators::Thousands && sign == '.' && groups_of_three(text, last);
    if repeated || (thousands && once) {
        return None;
    }
    Some(last)
}

/// Whether three digits, and then another separator or the end, follow a separator.
fn groups_of_three(text: &str, separator: usize) -> bool {
    let rest = text.get(separator.saturating_add(1)..).unwrap_or_default();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    digits == 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours_in_decimals(text: &str) -> Result<Decimal, InputError> {
        hours(text).map(|written| match written {
            WrittenHours::Decimal(hours) => hours,
            WrittenHours::Minutes(minutes) => Decimal::from(minutes) / Decimal::from(60),
        })
    }

    #[track_caller]
    fn check(read: fn(&str) -> Result<Decimal, InputError>, text: &str, expected: &str) {
        assert_eq!(
            read(text).map(|number| number.normalize().to_string()),
            Ok(expected.to_owned()),
            "{text}"
        );
    }

    #[track_caller]
    fn refuse(read: fn(&str) -> Result<Decimal, InputError>, text: &str, error: InputError) {
        assert_eq!(read(text), Err(error), "{text}");
    }

    #[test]
    fn reads_hours_as_people_write_them() {
        for text in [
            "18,5",
            "18.5",
            "18:30",
            "18 t 30 min",
            "18 timer og 30 minutter",
            "18 hours and 30 minutes",
            "18t30m",
            " 18,50 ",
            "18½",
            "18.50",
            "１８,５",
            "18 t 30",
            "18,5 timer",
            "18,5 timer om ugen",
            "18h30",
        ] {
            check(hours_in_decimals, text, "18.5");
        }
        check(hours_in_decimals, "37", "37");
        check(hours_in_decimals, "45 min", "0.75");
        assert_eq!(hours("20 minutter"), Ok(WrittenHours::Minutes(20)));
        check(hours_in_decimals, "½", "0.5");
        check(hours_in_decimals, "7¼", "7.25");
        check(hours_in_decimals, "-3", "-3");
        check(hours_in_decimals, "−3", "-3");
        assert_eq!(hours("16:59"), Ok(WrittenHours::Minutes(1019)));
        assert_eq!(hours("0:20"), Ok(WrittenHours::Minutes(20)));
    }

    #[test]
    fn reads_kroner_as_people_write_them() {
        check(kroner, "185", "185");
        check(kroner, "185 kr.", "185");
        check(kroner, "kr. 185", "185");
        check(kroner, "185,-", "185");
        check(kroner, "185 kr. i timen", "185");
        check(kroner, "127,86", "127.86");
        check(kroner, "127.86", "127.86");
        let too_precise = InputError::OutOfRange(OutOfRange::TooPrecise);
        refuse(kroner, "185,555", too_precise);
        refuse(kroner, "30,000", too_precise);
        refuse(kroner, "1,000 kr.", too_precise);
        refuse(hours_in_decimals, "1.000", too_precise);
        check(kroner, "1.234,50", "1234.5");
        check(kroner, "1,234.50", "1234.5");
        check(kroner, "1.234", "1234");
        check(kroner, "1 234,50", "1234.5");
        check(kroner, "30.000", "30000");
        check(kroner, "1.234.567,89", "1234567.89");
        check(kroner, "1.234.567", "1234567");
    }

    #[test]
    fn refuses_what_is_no_number() {
        for text in [
            "tyve", "1e5", "18:75", "18:3o", "-3:30", "12-3", "--1", "1,2,3", "NaN", "∞", "t", ".",
            "5 æbler", "🙂",
        ] {
            refuse(hours_in_decimals, text, InputError::NotANumber);
        }
        for text in ["1.23.4", "halvtreds", "12kr3", ","] {
            refuse(kroner, text, InputError::NotANumber);
        }
        refuse(hours_in_decimals, "", InputError::Empty);
        refuse(hours_in_decimals, "   ", InputError::Empty);
        refuse(hours_in_decimals, &"9".repeat(10_000), InputError::TooLong);
        refuse(hours_in_decimals, &"9".repeat(41), InputError::TooLong);
        refuse(hours_in_decimals, &"9".repeat(40), InputError::NotANumber);
    }

    #[test]
    fn reads_times_as_people_write_them() {
        let half_past_nine = NaiveTime::from_hms_opt(9, 30, 0).ok_or(InputError::NotATime);
        for text in [
            "9.30",
            "09.30",
            "9:30",
            "09:30",
            "kl. 9.30",
            "kl 9:30",
            "kl.9.30",
            "klokken 9.30",
            "Kl. 9.30",
            "ca. 9.30",
            " 9.30 ",
            "９:30",
        ] {
            assert_eq!(time(text), half_past_nine, "{text}");
        }
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0);
        assert_eq!(time("9").ok(), at(9, 0));
        assert_eq!(time("17").ok(), at(17, 0));
        assert_eq!(time("0.00").ok(), at(0, 0));
        assert_eq!(time("23:59").ok(), at(23, 59));
    }

    #[test]
    fn refuses_what_is_no_time_of_day() {
        for text in [
            "24.00", "24", "9.60", "9.3", "9.300", "9,30", "9.30.00", "-9.30", "9-30", "halv ti",
            "9.30 pm", "kl.", ".30", "9.", "0930", "93000", "100.30", "9.3o", "æ30", "½", "æ",
        ] {
            assert_eq!(time(text), Err(InputError::NotATime), "{text}");
        }
        assert_eq!(time(""), Err(InputError::Empty));
        assert_eq!(time("  "), Err(InputError::Empty));
        assert_eq!(time(&"9".repeat(41)), Err(InputError::TooLong));
    }

    #[test]
    fn reads_days_as_people_write_them() {
        let expected = NaiveDate::from_ymd_opt(2026, 3, 2).ok_or(InputError::NotADay);
        for text in [
            "2/3-2026",
            "2.3.2026",
            "02-03-2026",
            "2026-03-02",
            "2. marts 2026",
            "2 mar 2026",
            "02.03.2026",
            "2/3/2026",
            "2/3-26",
        ] {
            assert_eq!(day(text), expected, "{text}");
        }
        for text in ["31/2-2026", "2/13-2026", "29/2-2026"] {
            assert_eq!(day(text), Err(InputError::NoSuchDay), "{text}");
        }
        for text in ["2026", "marts", "2/ma-2026", "i går", "2/3-26x"] {
            assert_eq!(day(text), Err(InputError::NotADay), "{text}");
        }
        assert_eq!(
            day("2/3-1850"),
            Err(InputError::OutOfRange(OutOfRange::ImplausibleDay))
        );
        assert_eq!(day(""), Err(InputError::Empty));
    }
}
