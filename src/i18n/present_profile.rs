//! What an organisation adds to the pages.

use super::Language;
use super::catalogue::Catalogue;
use super::page::{ContactText, HelpText, Way};
use crate::domain::facts::FactId;
use crate::profile::Profile;

/// Whom to ask in an organisation.
#[must_use]
pub fn contact_of(profile: &Profile, catalogue: &Catalogue) -> ContactText {
    let contact = &profile.contact;
    let asked = catalogue.whom_to_ask(profile);
    let [phone, mail, web] = catalogue.ways_to_reach();
    let way = |label: String, text: &Option<String>, address: fn(&str) -> String| {
        text.as_ref().map(|text| Way {
            label,
            address: address(text),
            text: text.clone(),
        })
    };
    let ways = [
        way(phone, &contact.phone, |text| {
            format!("tel:{}", text.replace(' ', ""))
        }),
        way(mail, &contact.mail, |text| format!("mailto:{text}")),
        way(web, &contact.web, str::to_owned),
    ];
    ContactText {
        title: asked.title,
        paragraphs: asked.paragraphs,
        name: contact.name.clone(),
        ways: ways.into_iter().flatten().collect(),
    }
}

/// What an organisation explains of a question: in the language that is spoken, else in Danish.
#[must_use]
pub fn help_of(profile: &Profile, fact: FactId, catalogue: &Catalogue) -> Option<HelpText> {
    let help = profile.help_on(fact)?;
    let own = match catalogue.language() {
        Language::Danish => None,
        Language::EasyDanish => help.easy.as_ref(),
        Language::English => help.english.as_ref(),
    };
    let in_danish = own.is_none() && catalogue.language() == Language::English;
    Some(HelpText {
        from: catalogue.more_words_from(profile),
        text: own.unwrap_or(&help.danish).clone(),
        language: in_danish.then(|| Language::Danish.code()),
    })
}
