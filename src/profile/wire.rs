//! The keys of a profile, in Danish: the people who write them are. A key that is not here is refused
//! by its name.

use super::kind::{FormatName, Kind, Start, Version};
use crate::casefile::Entry;
use crate::casefile::kind::{Day, KronerPerHour, OneOf, Text};
#[cfg(feature = "cli")]
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What every profile begins with, whatever its version.
#[derive(Deserialize)]
pub struct Header {
    /// The name of the format.
    pub format: Entry<FormatName>,
    /// The version of the format.
    pub version: Entry<Version>,
}

/// A profile of personal assistance at work (*personlig assistance*), version 1: what an organisation
/// adds to the calculator on its own page. Texts are plain: one line, no `<` and no `>`.
#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[cfg_attr(feature = "cli", schemars(title = "personlig-assistance-profil"))]
#[serde(deny_unknown_fields)]
pub struct ProfileFile {
    /// The address of this schema, for editors; ignored by the program.
    #[serde(default, rename = "$schema")]
    pub _schema: Option<Entry<Text>>,
    /// The name of the format.
    #[serde(rename = "format")]
    pub _format: Entry<FormatName>,
    /// The version of the format.
    #[serde(rename = "version")]
    pub _version: Entry<Version>,
    /// The organisation's name.
    #[cfg_attr(feature = "cli", schemars(extend("minLength" = 2, "maxLength" = 80)))]
    pub navn: Entry<Text>,
    /// What the organisation is: by it, the page says whom to ask and who decides.
    pub art: Entry<OneOf<Kind>>,
    /// Whom to ask.
    pub kontakt: ContactTable,
    /// The hourly rate of the subsidy that the organisation states: used where nobody has typed the
    /// rate of the grant, and named with the organisation, its first day and its source.
    pub sats: Option<RateTable>,
    /// More words on questions: by the question's key in the case file.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(extend("propertyNames" = super::schema::questions())))]
    pub hjaelp: BTreeMap<String, HelpTable>,
    /// The door that the page opens at, unless its address names one.
    pub start: Option<Entry<OneOf<Start>>>,
    /// The colours of buttons and links.
    pub farver: Option<ColourTable>,
}

/// Whom to ask: at least one of `telefon`, `mail` and `web` is there.
#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ContactTable {
    /// The office or the people.
    #[cfg_attr(feature = "cli", schemars(extend("minLength" = 2, "maxLength" = 80)))]
    pub navn: Entry<Text>,
    /// The telephone number: digits and spaces, maybe with a plus before them.
    #[cfg_attr(feature = "cli", schemars(extend("pattern" = r"^\+?[0-9 ]{3,20}$")))]
    pub telefon: Option<Entry<Text>>,
    /// The e-mail address.
    #[cfg_attr(feature = "cli", schemars(extend("format" = "email", "maxLength" = 100)))]
    pub mail: Option<Entry<Text>>,
    /// The address on the web.
    #[cfg_attr(feature = "cli", schemars(extend("pattern" = "^https://", "maxLength" = 200)))]
    pub web: Option<Entry<Text>>,
}

/// A rate with its first day and its source.
#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RateTable {
    /// The rate, written as a text with a point: `"128.23"`.
    pub kroner: Entry<KronerPerHour>,
    /// The first day it holds. On the days before, and from the first day of a built-in rate that
    /// began later, the built-in rate is used.
    pub fra: Entry<Day>,
    /// Where it stands, in words.
    #[cfg_attr(feature = "cli", schemars(extend("minLength" = 2, "maxLength" = 120)))]
    pub kilde: Entry<Text>,
    /// The address of the source.
    #[cfg_attr(feature = "cli", schemars(extend("pattern" = "^https://", "maxLength" = 200)))]
    pub web: Option<Entry<Text>>,
}

/// More words on a question. Where a language is left out, the Danish text stands.
#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HelpTable {
    /// In Danish.
    #[cfg_attr(feature = "cli", schemars(extend("minLength" = 2, "maxLength" = 600)))]
    pub da: Entry<Text>,
    /// In easy Danish (*let dansk*).
    #[serde(rename = "da-simple")]
    #[cfg_attr(feature = "cli", schemars(extend("minLength" = 2, "maxLength" = 600)))]
    pub easy: Option<Entry<Text>>,
    /// In English.
    #[cfg_attr(feature = "cli", schemars(extend("minLength" = 2, "maxLength" = 600)))]
    pub en: Option<Entry<Text>>,
}

/// The colours of the light page and of the dark one.
#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ColourTable {
    /// The light page's.
    pub lys: PairTable,
    /// The dark page's.
    pub moerk: PairTable,
}

/// A colour for buttons and links, and one for the text on it: each `#rrggbb`, with a contrast of at
/// least 7:1.
#[derive(Deserialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PairTable {
    /// The accent.
    #[cfg_attr(feature = "cli", schemars(extend("pattern" = "^#[0-9a-fA-F]{6}$")))]
    pub accent: Entry<Text>,
    /// The text on it.
    #[cfg_attr(feature = "cli", schemars(extend("pattern" = "^#[0-9a-fA-F]{6}$")))]
    pub paa_accent: Entry<Text>,
}
