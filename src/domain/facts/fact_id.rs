//! The facts by name: what a rule can need and a question can ask.

use std::iter::Copied;
use std::slice::Iter;

use super::choices::{
    Choice, Education, Form, Helper, HolidayPay, InterpretingTime, Offer, Overlap, Programme,
    Purpose, Residence, Situation, SpecialQualifications, YesNo, Zone,
};
use crate::domain::coded::codes;

/// A fact of a case, by name. The order is the order in which the law asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // each is documented at the field of `Facts` of the same name
pub enum FactId {
    Situation,
    Form,
    Offer,
    Programme,
    ProgrammeBeforeReform,
    Education,
    StudySupport,
    Residence,
    Lasting,
    Considerable,
    NecessaryConsequence,
    Purpose,
    OwnContent,
    Substitute,
    Redistribution,
    Overlap,
    WorkingHours,
    NeededHours,
    FullTimeException,
    Helper,
    AssistantApproved,
    InterestInInterpreter,
    InterpretingZone,
    InterpretingHours,
    InterpretingTime,
    InterpretingDemanding,
    SpecialQualifications,
    OrdinaryRate,
    Wage,
    GrantRate,
    HolidayPay,
    DocumentedAdditions,
    Start,
    ApplicationReceived,
    CvrNumber,
}

/// What an answer to a fact looks like: one of a few, or what is typed for this fact. A match on it
/// has a place for every fact that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// One of a few.
    Closed,
    /// Hours a week, one number per job.
    WorkingHours,
    /// Hours a week, one number per job.
    NeededHours,
    /// Hours.
    InterpretingHours,
    /// Kroner an hour.
    OrdinaryRate,
    /// Kroner an hour.
    GrantRate,
    /// Kroner an hour, or a month.
    Wage,
    /// Kroner a quarter.
    DocumentedAdditions,
    /// A day.
    Start,
    /// A day.
    ApplicationReceived,
}

impl FactId {
    /// Every fact, in the order in which the law asks.
    pub const ALL: [Self; 35] = [
        Self::Situation,
        Self::Form,
        Self::Offer,
        Self::Programme,
        Self::ProgrammeBeforeReform,
        Self::Education,
        Self::StudySupport,
        Self::Residence,
        Self::Lasting,
        Self::Considerable,
        Self::NecessaryConsequence,
        Self::Purpose,
        Self::OwnContent,
        Self::Substitute,
        Self::Redistribution,
        Self::Overlap,
        Self::WorkingHours,
        Self::NeededHours,
        Self::FullTimeException,
        Self::Helper,
        Self::AssistantApproved,
        Self::InterestInInterpreter,
        Self::InterpretingZone,
        Self::InterpretingHours,
        Self::InterpretingTime,
        Self::InterpretingDemanding,
        Self::SpecialQualifications,
        Self::OrdinaryRate,
        Self::Wage,
        Self::GrantRate,
        Self::HolidayPay,
        Self::DocumentedAdditions,
        Self::Start,
        Self::ApplicationReceived,
        Self::CvrNumber,
    ];

    /// What an answer looks like.
    #[must_use]
    pub const fn kind(self) -> FactKind {
        match self {
            Self::WorkingHours => FactKind::WorkingHours,
            Self::NeededHours => FactKind::NeededHours,
            Self::InterpretingHours => FactKind::InterpretingHours,
            Self::OrdinaryRate => FactKind::OrdinaryRate,
            Self::GrantRate => FactKind::GrantRate,
            Self::Wage => FactKind::Wage,
            Self::DocumentedAdditions => FactKind::DocumentedAdditions,
            Self::Start => FactKind::Start,
            Self::ApplicationReceived => FactKind::ApplicationReceived,
            Self::Situation
            | Self::Form
            | Self::Offer
            | Self::Programme
            | Self::ProgrammeBeforeReform
            | Self::Education
            | Self::StudySupport
            | Self::Residence
            | Self::Lasting
            | Self::Considerable
            | Self::NecessaryConsequence
            | Self::Purpose
            | Self::OwnContent
            | Self::Substitute
            | Self::Redistribution
            | Self::Overlap
            | Self::FullTimeException
            | Self::Helper
            | Self::AssistantApproved
            | Self::InterestInInterpreter
            | Self::InterpretingZone
            | Self::InterpretingTime
            | Self::InterpretingDemanding
            | Self::SpecialQualifications
            | Self::HolidayPay
            | Self::CvrNumber => FactKind::Closed,
        }
    }

    /// The values of a closed fact, in the order they are offered; empty for other facts.
    pub fn choices(self) -> Copied<Iter<'static, Choice>> {
        let choices: &'static [Choice] = match self {
            Self::Situation => Situation::CHOICES,
            Self::Form => Form::CHOICES,
            Self::Offer => Offer::CHOICES,
            Self::Programme => Programme::CHOICES,
            Self::Education => Education::CHOICES,
            Self::Residence => Residence::CHOICES,
            Self::Purpose => Purpose::CHOICES,
            Self::Overlap => Overlap::CHOICES,
            Self::Helper => Helper::CHOICES,
            Self::SpecialQualifications => SpecialQualifications::CHOICES,
            Self::HolidayPay => HolidayPay::CHOICES,
            Self::InterpretingZone => Zone::CHOICES,
            Self::InterpretingTime => InterpretingTime::CHOICES,
            Self::ProgrammeBeforeReform
            | Self::StudySupport
            | Self::Lasting
            | Self::Considerable
            | Self::NecessaryConsequence
            | Self::OwnContent
            | Self::Substitute
            | Self::Redistribution
            | Self::FullTimeException
            | Self::AssistantApproved
            | Self::InterestInInterpreter
            | Self::InterpretingDemanding
            | Self::CvrNumber => YesNo::CHOICES,
            Self::WorkingHours
            | Self::NeededHours
            | Self::InterpretingHours
            | Self::OrdinaryRate
            | Self::Wage
            | Self::GrantRate
            | Self::DocumentedAdditions
            | Self::Start
            | Self::ApplicationReceived => &[],
        };
        choices.iter().copied()
    }

    /// Whether the municipality weighs this fact (lasting, considerable, own content …), so that
    /// doubt about it makes the outcome *possible* rather than *can't tell yet*.
    #[must_use]
    pub const fn is_weighed(self) -> bool {
        matches!(
            self,
            Self::Lasting
                | Self::Considerable
                | Self::NecessaryConsequence
                | Self::OwnContent
                | Self::Redistribution
                | Self::FullTimeException
                | Self::SpecialQualifications
        )
    }

    /// Whether the answer tells something of the person's health: what only the person decides
    /// whom to tell (handbook »Ansøgningen«). An interpreter's hours tell of it too. The form of
    /// employment does not count: it stands in the employer's part of the application.
    #[must_use]
    pub const fn concerns_health(self) -> bool {
        match self {
            Self::Offer
            | Self::Programme
            | Self::ProgrammeBeforeReform
            | Self::StudySupport
            | Self::Lasting
            | Self::Considerable
            | Self::NecessaryConsequence
            | Self::Purpose
            | Self::OwnContent
            | Self::Overlap
            | Self::FullTimeException
            | Self::InterestInInterpreter
            | Self::InterpretingZone
            | Self::InterpretingHours
            | Self::InterpretingTime
            | Self::InterpretingDemanding => true,
            Self::Situation
            | Self::Form
            | Self::Education
            | Self::Residence
            | Self::Substitute
            | Self::Redistribution
            | Self::WorkingHours
            | Self::NeededHours
            | Self::Helper
            | Self::AssistantApproved
            | Self::SpecialQualifications
            | Self::OrdinaryRate
            | Self::Wage
            | Self::GrantRate
            | Self::HolidayPay
            | Self::DocumentedAdditions
            | Self::Start
            | Self::ApplicationReceived
            | Self::CvrNumber => false,
        }
    }
}

codes!(FactId {
    Self::Situation => "situation",
    Self::Form => "form",
    Self::Offer => "offer",
    Self::Programme => "programme",
    Self::ProgrammeBeforeReform => "programme_before_reform",
    Self::Education => "education",
    Self::StudySupport => "study_support",
    Self::Residence => "residence",
    Self::Lasting => "lasting",
    Self::Considerable => "considerable",
    Self::NecessaryConsequence => "necessary_consequence",
    Self::Purpose => "purpose",
    Self::OwnContent => "own_content",
    Self::Substitute => "substitute",
    Self::Redistribution => "redistribution",
    Self::Overlap => "overlap",
    Self::WorkingHours => "working_hours",
    Self::NeededHours => "needed_hours",
    Self::FullTimeException => "full_time_exception",
    Self::Helper => "helper",
    Self::AssistantApproved => "assistant_approved",
    Self::InterestInInterpreter => "interest_in_interpreter",
    Self::InterpretingZone => "interpreting_zone",
    Self::InterpretingHours => "interpreting_hours",
    Self::InterpretingTime => "interpreting_time",
    Self::InterpretingDemanding => "interpreting_demanding",
    Self::SpecialQualifications => "special_qualifications",
    Self::OrdinaryRate => "ordinary_rate",
    Self::Wage => "wage",
    Self::GrantRate => "grant_rate",
    Self::HolidayPay => "holiday_pay",
    Self::DocumentedAdditions => "documented_additions",
    Self::Start => "start",
    Self::ApplicationReceived => "application_received",
    Self::CvrNumber => "cvr_number",
});
