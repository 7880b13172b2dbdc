//! The conditions: what each is called, how it looks, and why.

use super::questions::clause;
use super::reasons::{outside, reason, weighed_in_short};
use super::rules::rule;
use super::words::fill;
use crate::domain::assessment::Condition;
use crate::domain::facts::FactId;
use crate::domain::quantity::Exact;
use crate::domain::rules::{Finding, Track};
use crate::i18n::Reader;
use crate::i18n::number::short;

/// What a condition is called.
pub(super) fn title(condition: &Condition, reader: &Reader<'_>) -> String {
    if condition.finding == Finding::NotCovered(Track::Tool) {
        return "Dagen ligger inden for de regler, vi har læst".to_owned();
    }
    fill(
        title_of(condition.fact).unwrap_or_else(|| rule(condition.rule)),
        reader,
    )
}

/// The conditions that are called by their facts; each of these facts has only that one.
const fn title_of(fact: FactId) -> Option<&'static str> {
    Some(match fact {
        FactId::Situation => "Loven dækker den måde at arbejde på",
        FactId::Form => "Loven dækker den slags job",
        FactId::Offer => "Loven dækker tilbuddet",
        FactId::Programme => "Loven dækker forløbet",
        FactId::ProgrammeBeforeReform => "Forløbet er fra før, det lukkede",
        FactId::Education => "Loven dækker uddannelsen",
        FactId::NecessaryConsequence => "Hjælpen er nødvendig i tilbuddet",
        FactId::NeededHours | FactId::FullTimeException => "Behovet er inden for loftet",
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
pub(super) fn met(count: usize, all: bool) -> String {
    let number = Exact::whole(i128::try_from(count).unwrap_or(0));
    if all {
        format!("Alle {} betingelser ser opfyldt ud", short(number, 0))
    } else {
        format!("{} betingelser ser opfyldt ud", short(number, 0))
    }
}

/// How it looks, in words.
pub(super) const fn mark(condition: &Condition) -> &'static str {
    match condition.finding {
        Finding::Met => "Ser opfyldt ud",
        Finding::NotMet(_) => "Ser ikke opfyldt ud",
        Finding::Discretion(_) => "Vurderes af kommunen",
        Finding::Missing(_) => "Ikke besvaret",
        Finding::NotKnown(_) => "Ikke afklaret",
        Finding::NotCovered(_) => "Kan ikke vurderes her",
    }
}

/// Why, where it is not simply met.
pub(super) fn finding(condition: &Condition, reader: &Reader<'_>) -> Option<String> {
    match condition.finding {
        Finding::Met | Finding::Missing(_) => None,
        Finding::NotMet(why) => reason(why, reader).paragraphs.into_iter().next(),
        Finding::Discretion(_) => Some(weighed_in_short(reader)),
        Finding::NotKnown(fact) => Some(format!("Find ud af, {}.", clause(fact, reader))),
        Finding::NotCovered(track) => Some(format!("{}.", outside(track, reader).title)),
    }
}
