//! The pages beside the application, written when the site is built: *tilgængelighedserklæring*, what has
//! been tested and what has not; and how somebody can see for themselves that nothing is sent.

use pulldown_cmark::{Options, Parser, html};
use serde::Deserialize;

use super::language::{Beside, Language};
use super::number::fixed;
use super::template::fill;
use crate::domain::quantity::{Date, Exact};
use crate::i18n::translations::CATALOGUES;

/// What the browsers' programs looked at: `tests/browser/atlas/all.mjs` writes it.
const TESTED: &str = include_str!("../../docs/accessibility.json");
/// How hard the texts are: the tests of the texts write it.
const READABILITY: &str = include_str!("../../docs/readability.json");

/// What has been looked at, on which day.
#[derive(Debug, Deserialize)]
struct Tested {
    #[serde(deserialize_with = "day")]
    date: Date,
    views: u32,
    axe_rules: u32,
    chromium: Browser,
    firefox: Browser,
}

/// A view in one condition is one: a width, and what people have set.
#[derive(Debug, Deserialize)]
struct Browser {
    version: String,
    conditions: u32,
    looked_at: u32,
    faults: u32,
}

/// LIX of a language's views.
#[derive(Debug, Deserialize)]
struct Readability {
    language: String,
    mean: String,
    hardest: String,
}

/// The text of a page in a language as Markdown, with places to fill in.
const fn template(page: Beside, language: Language) -> &'static str {
    match (page, language) {
        (Beside::Accessibility, Language::Danish) => include_str!("beside/accessibility.da.md"),
        (Beside::Accessibility, Language::EasyDanish) => {
            include_str!("beside/accessibility.da-simple.md")
        }
        (Beside::Accessibility, Language::English) => include_str!("beside/accessibility.en.md"),
        (Beside::Privacy, Language::Danish) => include_str!("beside/privacy.da.md"),
        (Beside::Privacy, Language::EasyDanish) => include_str!("beside/privacy.da-simple.md"),
        (Beside::Privacy, Language::English) => include_str!("beside/privacy.en.md"),
    }
}

/// A page in a language, as Markdown.
///
/// # Errors
/// What is wrong with the records of the tests.
pub fn markdown(page: Beside, language: Language) -> Result<String, serde_json::Error> {
    let tested: Tested = serde_json::from_str(TESTED)?;
    let readability: Vec<Readability> = serde_json::from_str(READABILITY)?;
    let rows: Vec<String> = readability.iter().map(row).collect();
    let words = CATALOGUES.iter().find(|words| words.language() == language);
    let number = |count: u32| Some(fixed(Exact::whole(i128::from(count)), 0, language));
    let browser = |browser: &Browser, what: &str| match what {
        "version" => Some(browser.version.clone()),
        "set" => number(browser.looked_at),
        "alle" => number(browser.conditions),
        "fejl" => number(browser.faults),
        _ => None,
    };
    Ok(fill(
        template(page, language),
        &|name| match name.split_once(' ') {
            Some(("chromium", what)) => browser(&tested.chromium, what),
            Some(("firefox", what)) => browser(&tested.firefox, what),
            _ => match name {
                "dato" => words.map(|words| words.date(tested.date)),
                "fejl" => number(tested.chromium.faults.saturating_add(tested.firefox.faults)),
                "sider" => number(tested.views),
                "sprog" => Some(Language::ALL.len().to_string()),
                "axe" => number(tested.axe_rules),
                "lix" => Some(rows.join("\n")),
                _ => None,
            },
        },
    ))
}

fn row(of: &Readability) -> String {
    format!("| {} | {} | {} |", of.language, of.mean, of.hardest)
}

fn day<'a, D: serde::Deserializer<'a>>(text: D) -> Result<Date, D::Error> {
    let text = String::deserialize(text)?;
    text.parse().map_err(serde::de::Error::custom)
}

/// A page in a language, as HTML.
///
/// # Errors
/// As [`markdown`].
pub fn to_html(page: Beside, language: Language) -> Result<String, serde_json::Error> {
    let text = markdown(page, language)?;
    let mut written = String::new();
    html::push_html(&mut written, Parser::new_ext(&text, Options::ENABLE_TABLES));
    Ok(written)
}
