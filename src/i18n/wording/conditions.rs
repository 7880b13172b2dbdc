//! The conditions: what each is called, how it looks, and why.

use super::questions::clause;
use super::reasons::{outside, reason, weighed_in_short};
use super::rules::rule;
use super::words::fill;
use crate::domain::assessment::Condition;
use crate::domain::facts::FactId;
use crate::domain::rules::{Finding, Track};
use crate::i18n::template::stop;
use crate::i18n::text::{Text, t};
use crate::i18n::{Catalogue, Reader};

/// What a condition is called.
pub(super) fn title(condition: &Condition, reader: &Reader<'_>) -> String {
    if condition.finding == Finding::NotCovered(Track::Tool) {
        return reader
            .words
            .word(t!("Dagen ligger inden for de regler, vi har læst"));
    }
    fill(
        title_of(condition.fact).unwrap_or_else(|| rule(condition.rule)),
        reader,
    )
}

/// The conditions that are called by their facts; each of these facts has only that one.
const fn title_of(fact: FactId) -> Option<Text> {
    Some(match fact {
        FactId::Situation => t!("Loven dækker den måde at arbejde på"),
        FactId::Form => t!("Loven dækker den slags job"),
        FactId::Offer => t!("Loven dækker tilbuddet"),
        FactId::Programme => t!("Loven dækker forløbet"),
        FactId::ProgrammeBeforeReform => t!("Forløbet er fra før, det lukkede"),
        FactId::Education => t!("Loven dækker uddannelsen"),
        FactId::NecessaryConsequence => t!("Hjælpen er nødvendig i tilbuddet"),
        FactId::NeededHours | FactId::FullTimeException => t!("Behovet er inden for loftet"),
        FactId::StudySupport
        | FactId::Residence
        | FactId::Lasting
        | FactId::Considerable
        | FactId::Purpose
        | FactId::OwnContent
        | FactId::Substitute
        | FactId::Redistribution
        | FactId::Overlap
        | FactId::WorkingHours
        | FactId::Helper
        | FactId::AssistantApproved
        | FactId::InterestInInterpreter
        | FactId::InterpretingZone
        | FactId::InterpretingHours
        | FactId::InterpretingTime
        | FactId::InterpretingDemanding
        | FactId::SpecialQualifications
        | FactId::OrdinaryRate
        | FactId::Wage
        | FactId::GrantRate
        | FactId::HolidayPay
        | FactId::DocumentedAdditions
        | FactId::Start
        | FactId::ApplicationReceived
        | FactId::CvrNumber => return None,
    })
}

/// How many conditions look met.
pub(super) fn met(count: usize, all: bool, words: &Catalogue) -> String {
    let text = if all {
        t!("Alle {antal} betingelser ser opfyldt ud")
    } else {
        t!("{antal} betingelser ser opfyldt ud")
    };
    words.fill(text, &[("antal", count.to_string())])
}

/// How it looks, in words.
pub(super) const fn mark(condition: &Condition) -> Text {
    match condition.finding {
        Finding::Met => t!("Ser opfyldt ud"),
        Finding::NotMet(_) => t!("Ser ikke opfyldt ud"),
        Finding::Discretion(_) => t!("Vurderes af kommunen"),
        Finding::Missing(_) => t!("Ikke besvaret"),
        Finding::NotKnown(_) => t!("Ikke afklaret"),
        Finding::NotCovered(_) => t!("Kan ikke vurderes her"),
    }
}

/// Why, where it is not simply met.
pub(super) fn finding(condition: &Condition, reader: &Reader<'_>) -> Option<String> {
    match condition.finding {
        Finding::Met | Finding::Missing(_) => None,
        Finding::NotMet(why) => reason(why, reader).paragraphs.into_iter().next(),
        Finding::Discretion(_) => Some(weighed_in_short(reader)),
        Finding::NotKnown(fact) => Some(find_out(fact, reader)),
        Finding::NotCovered(track) => Some(stop(outside(track, reader).title)),
    }
}

/// What to find out, where an answer is not known.
pub(super) fn find_out(fact: FactId, reader: &Reader<'_>) -> String {
    let figures = [("spørgsmål", clause(fact, reader))];
    reader.words.fill(t!("Find ud af, {spørgsmål}."), &figures)
}
