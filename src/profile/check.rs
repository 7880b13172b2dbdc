//! What the values of a profile may be.

use super::colour::{Colour, DARK_GROUNDS, Grounds, HUNDREDTHS, LEAST, LIGHT_GROUNDS};
use super::error::{Fault, Ground, ProfileError};
use super::wire::{ColourTable, ContactTable, HelpTable, PairTable, ProfileFile, RateTable};
use super::{Colours, Contact, Help, Pair, Profile};
use crate::casefile::kind::Text;
use crate::casefile::{Entry, is_visible, shown};
use crate::domain::facts::{FactId, StatedRate};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// The characters of a name.
const NAME: RangeInclusive<usize> = 2..=80;
/// The characters of where a rate stands.
const SOURCE: RangeInclusive<usize> = 2..=120;
/// The characters of more words on a question.
const HELP: RangeInclusive<usize> = 2..=600;
/// The characters of a telephone number.
const PHONE: RangeInclusive<usize> = 3..=20;
/// The characters of an e-mail address.
const MAIL: RangeInclusive<usize> = 6..=100;
/// The characters of an address on the web.
const WEB: RangeInclusive<usize> = 12..=200;

/// The profile of a file.
///
/// # Errors
/// [`ProfileError`] for the first value that is not accepted.
pub(super) fn profile(file: &ProfileFile) -> Result<Profile, ProfileError> {
    let name = text(&file.navn, NAME)?;
    Ok(Profile {
        kind: file.art.value()?,
        contact: contact(&file.kontakt)?,
        rate: file
            .sats
            .as_ref()
            .map(|table| rate(table, &name).map(Arc::new))
            .transpose()?,
        help: help(&file.hjaelp)?,
        start: file.start.as_ref().map(Entry::value).transpose()?,
        colours: file.farver.as_ref().map(colours).transpose()?,
        name,
    })
}

fn contact(table: &ContactTable) -> Result<Contact, ProfileError> {
    let contact = Contact {
        name: text(&table.navn, NAME)?,
        phone: optional(&table.telefon, PHONE, is_phone, Fault::NotPhone)?,
        mail: optional(&table.mail, MAIL, is_mail, Fault::NotMail)?,
        web: optional(&table.web, WEB, is_web, Fault::NotWeb)?,
    };
    if contact.phone.is_none() && contact.mail.is_none() && contact.web.is_none() {
        return Err(refused(&table.navn, &contact.name, Fault::NoWay));
    }
    Ok(contact)
}

fn rate(table: &RateTable, by: &str) -> Result<StatedRate, ProfileError> {
    Ok(StatedRate {
        by: by.to_owned(),
        rate: table.kroner.value()?,
        from: table.fra.value()?,
        source: text(&table.kilde, SOURCE)?,
        address: optional(&table.web, WEB, is_web, Fault::NotWeb)?,
    })
}

fn help(tables: &BTreeMap<String, HelpTable>) -> Result<Vec<Help>, ProfileError> {
    let help = |(key, table): (&String, &HelpTable)| {
        let fact = FactId::ALL.into_iter().find(|fact| fact.code() == key);
        let fact = fact.ok_or_else(|| refused(&table.da, key, Fault::NoSuchQuestion))?;
        let more = |entry: &Option<Entry<Text>>| {
            let text = |entry| text(entry, HELP);
            entry.as_ref().map(text).transpose()
        };
        Ok(Help {
            fact,
            danish: text(&table.da, HELP)?,
            easy: more(&table.easy)?,
            english: more(&table.en)?,
        })
    };
    tables.iter().map(help).collect()
}

fn colours(table: &ColourTable) -> Result<Colours, ProfileError> {
    Ok(Colours {
        light: pair(&table.lys, LIGHT_GROUNDS)?,
        dark: pair(&table.moerk, DARK_GROUNDS)?,
    })
}

/// An accent that stands out from all that it stands on, and a text that does from the accent.
fn pair(table: &PairTable, on: Grounds) -> Result<Pair, ProfileError> {
    let pair = Pair {
        accent: colour(&table.accent)?,
        on_accent: colour(&table.paa_accent)?,
    };
    let Pair { accent, on_accent } = pair;
    stands_out(&table.accent, accent, Ground::Paper, on.paper)?;
    stands_out(&table.accent, accent, Ground::Raised, on.raised)?;
    stands_out(&table.accent, accent, Ground::Tint, on.tint)?;
    stands_out(&table.paa_accent, on_accent, Ground::Accent, accent)?;
    Ok(pair)
}

fn colour(entry: &Entry<Text>) -> Result<Colour, ProfileError> {
    let written = entry.value()?;
    Colour::read(&written).ok_or_else(|| refused(entry, &written, Fault::NotColour))
}

fn stands_out(
    entry: &Entry<Text>,
    colour: Colour,
    ground: Ground,
    of_ground: Colour,
) -> Result<(), ProfileError> {
    let found = colour.contrast(of_ground);
    if found >= LEAST.saturating_mul(HUNDREDTHS) {
        return Ok(());
    }
    let fault = Fault::Contrast {
        found,
        ground,
        colour: of_ground,
    };
    Err(refused(entry, &colour.to_string(), fault))
}

/// A plain text of one line.
fn text(entry: &Entry<Text>, length: RangeInclusive<usize>) -> Result<String, ProfileError> {
    let text = entry.value()?;
    let found = text.chars().count();
    if !length.contains(&found) {
        let fault = Fault::Length {
            found,
            least: *length.start(),
            most: *length.end(),
        };
        return Err(refused(entry, &text, fault));
    }
    let plain = |sign| is_visible(sign) && sign != '<' && sign != '>';
    if text.trim() != text || !text.chars().all(plain) {
        return Err(refused(entry, &text, Fault::NotPlain));
    }
    Ok(text)
}

/// A text of some form, where there is one.
fn optional(
    entry: &Option<Entry<Text>>,
    length: RangeInclusive<usize>,
    is_one: fn(&str) -> bool,
    fault: Fault,
) -> Result<Option<String>, ProfileError> {
    let Some(entry) = entry else {
        return Ok(None);
    };
    let found = text(entry, length)?;
    if is_one(&found) {
        Ok(Some(found))
    } else {
        Err(refused(entry, &found, fault))
    }
}

fn refused(entry: &Entry<Text>, found: &str, fault: Fault) -> ProfileError {
    ProfileError::Value {
        at: Box::new(entry.at().clone()),
        found: shown(found),
        fault,
    }
}

fn is_phone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    digits
        .bytes()
        .all(|sign| sign.is_ascii_digit() || sign == b' ')
        && digits.bytes().any(|sign| sign != b' ')
}

/// Only signs that mean nothing in an address: it becomes one.
fn is_mail(text: &str) -> bool {
    let plain = |sign: u8| sign.is_ascii_alphanumeric() || b"._-".contains(&sign);
    text.split_once('@')
        .is_some_and(|(who, host)| !who.is_empty() && who.bytes().all(plain) && is_host(host))
}

fn is_web(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else {
        return false;
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let plain = |sign: u8| sign.is_ascii_alphanumeric() || b"-._~/?#=&%+,".contains(&sign);
    is_host(host) && path.bytes().all(plain)
}

/// A name with a point in it, in the small letters that browsers write it with.
fn is_host(text: &str) -> bool {
    let plain = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(plain)
    };
    text.contains('.') && text.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_addresses_are_addresses() {
        for web in [
            "https://example.dk",
            "https://www.example.dk/personlig-assistance?side=2#kontakt",
            "https://xn--rhus-roa.example.org/%C3%A6",
        ] {
            assert!(is_web(web), "{web}");
        }
        for web in [
            "http://example.dk",
            "HTTPS://example.dk",
            "https://example",
            "https://example.dk.",
            "https://.example.dk",
            "https://-a.example.dk",
            "https://user@example.dk",
            "https://example.dk:8080/",
            "https://example.dk/@",
            "https://example.dk/\"onclick=\"",
            "https://example.dk/a b",
            "https://exæmple.dk",
            "https://Example.dk",
            "javascript:alert(1)//https://example.dk",
            "//example.dk",
        ] {
            assert!(!is_web(web), "{web}");
        }
    }

    #[test]
    fn only_plain_mail_addresses_are_mail_addresses() {
        assert!(is_mail("personlig.assistance@example.dk"));
        for mail in [
            "example.dk",
            "@example.dk",
            "a@b",
            "a@b@example.dk",
            "a?subject=x@example.dk",
            "a%0a@example.dk",
            "a@example.dk?cc=b@example.org",
            "a b@example.dk",
        ] {
            assert!(!is_mail(mail), "{mail}");
        }
    }

    #[test]
    fn only_digits_are_a_number() {
        for phone in ["112", "00 00 00 00", "+45 00 00 00 00"] {
            assert!(is_phone(phone), "{phone}");
        }
        for phone in ["", "+", "   ", "12-34", "1+2", "tlf. 12", "１２"] {
            assert!(!is_phone(phone), "{phone}");
        }
    }
}
