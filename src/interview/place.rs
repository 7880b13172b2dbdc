//! Where somebody is: the doors they come in by, and the pages.

use super::account::AccountPage;
use super::event::Event;
use super::organisation::OrganisationPage;
use super::worksheet::WorksheetPage;
use crate::domain::facts::FactId;

/// A door: a goal and a set of words. The same facts give the same result through every door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Door {
    /// *Jeg har brug for hjælp på arbejdet*; self-employed people too.
    Citizen,
    /// *Jeg er arbejdsgiver*.
    Employer,
    /// *Jeg rådgiver eller sagsbehandler*.
    Adviser,
    /// *Jeg har en bevilling og skal søge refusion*: straight to the quarter's settlement.
    Refund,
}

impl Door {
    /// Every door.
    pub const ALL: [Self; 4] = [Self::Citizen, Self::Employer, Self::Adviser, Self::Refund];

    /// The door's code in links and files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Citizen => "borger",
            Self::Employer => "arbejdsgiver",
            Self::Adviser => "raadgiver",
            Self::Refund => "refusion",
        }
    }

    /// Whether the money is part of the goal from the start.
    #[must_use]
    pub const fn asks_for_money(self) -> bool {
        match self {
            Self::Citizen => false,
            Self::Employer | Self::Adviser | Self::Refund => true,
        }
    }
}

/// Where one comes in from the start page, or by an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entrance {
    /// By a door.
    Door(Door),
    /// With a grant, when something changes.
    Changes,
    /// With answers in a file.
    CaseFile,
}

impl Entrance {
    /// Every entrance, in the order of the start page.
    pub const ALL: [Self; 6] = [
        Self::Door(Door::Citizen),
        Self::Door(Door::Employer),
        Self::Door(Door::Adviser),
        Self::Door(Door::Refund),
        Self::Changes,
        Self::CaseFile,
    ];

    /// The entrance's code in links.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Door(door) => door.code(),
            Self::Changes => "aendring",
            Self::CaseFile => "fil",
        }
    }

    /// The entrance of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|entrance| entrance.code() == code)
    }

    /// What happens to somebody who comes in there.
    #[must_use]
    pub const fn event(self) -> Event {
        match self {
            Self::Door(door) => Event::Enter(door),
            Self::Changes => Event::ShowChanges,
            Self::CaseFile => Event::ShowCaseFile,
        }
    }
}

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// What it is, and the doors.
    Start,
    /// One question.
    Question(FactId),
    /// *Tjek dine svar*.
    Review,
    /// The answer.
    Result,
    /// *Til mødet*: a sheet for a meeting with the municipality.
    MeetingSheet,
    /// A question of a quarter's account.
    Account(AccountPage),
    /// What a quarter is refunded.
    Settlement,
    /// *Hvad har ændret sig?*: for those who have a grant.
    Changes,
    /// A paper that is prepared.
    Paper(Paper),
    /// The need, built up from the tasks.
    Worksheet(WorksheetPage),
    /// The organisation of the help.
    Organisation(OrganisationPage),
    /// *Sammenlign muligheder*: sets of answers side by side.
    Scenarios,
    /// *Ser det forkert ud?*: a report of what looks wrong.
    Report,
    /// *Gem eller åbn dine svar*.
    CaseFile,
}

/// A page that asks something: what is submitted on it, and by whom it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    /// A question of the law.
    Question(FactId),
    /// A page of a quarter's account.
    Account(AccountPage),
    /// A page of the worksheet.
    Worksheet(WorksheetPage),
    /// A page of the organisation of the help.
    Organisation(OrganisationPage),
}

impl Place {
    /// What the page asks; nothing where it only shows something.
    pub(super) const fn asks(self) -> Option<Asks> {
        match self {
            Self::Question(fact) => Some(Asks::Question(fact)),
            Self::Account(page) => Some(Asks::Account(page)),
            Self::Worksheet(page) => Some(Asks::Worksheet(page)),
            Self::Organisation(page) => Some(Asks::Organisation(page)),
            Self::Start
            | Self::Review
            | Self::Result
            | Self::MeetingSheet
            | Self::Settlement
            | Self::Changes
            | Self::Paper(_)
            | Self::Scenarios
            | Self::Report
            | Self::CaseFile => None,
        }
    }
}

/// A paper that is prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Paper {
    /// What an application says (*ansøgning*).
    Application,
    /// What a request for refund says (*anmodning om udbetaling*).
    RefundRequest,
    /// What a grant says (*bevillingsskrivelse*).
    Grant,
    /// How to complain (*klage*).
    Complaint,
    /// What to do when something changes (*ændring i arbejdsforholdet*).
    Change(GrantChange),
}

/// Something that changes for those who have a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GrantChange {
    /// Another job, or another business.
    Job,
    /// Other tasks in the job.
    Tasks,
    /// Other working hours, or another form of employment (*ansættelsesform*).
    Terms,
    /// The impairment has become another (*handicappets omfang*).
    Impairment,
    /// More hours of help.
    MoreHours,
    /// Fewer hours of help, or shorter working hours.
    FewerHours,
    /// Somebody else helps.
    Helper,
    /// Somebody is ill for a long time.
    Illness,
    /// The grant ends, or is looked at again (*fornyelse*).
    Renewal,
}

impl GrantChange {
    /// Every change, the largest first.
    pub const ALL: [Self; 9] = [
        Self::Job,
        Self::Tasks,
        Self::Terms,
        Self::Impairment,
        Self::MoreHours,
        Self::FewerHours,
        Self::Helper,
        Self::Illness,
        Self::Renewal,
    ];

    /// The change's code on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Job => "job",
            Self::Tasks => "tasks",
            Self::Terms => "terms",
            Self::Impairment => "impairment",
            Self::MoreHours => "more-hours",
            Self::FewerHours => "fewer-hours",
            Self::Helper => "helper",
            Self::Illness => "illness",
            Self::Renewal => "renewal",
        }
    }
}

impl Paper {
    /// The papers of somebody who has no grant yet.
    pub const OF_CASE: [Self; 3] = [Self::Application, Self::Grant, Self::Complaint];
    /// The papers of a quarter's settlement.
    pub const OF_SETTLEMENT: [Self; 3] = [Self::RefundRequest, Self::Grant, Self::Complaint];
}

/// The three named parts of the way (*"Du er ved: …"*), shown instead of a count of steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The person and the job.
    Conditions,
    /// The hours.
    Hours,
    /// The money.
    Money,
}

impl Part {
    /// Every part, in order.
    pub const ALL: [Self; 3] = [Self::Conditions, Self::Hours, Self::Money];

    /// The part that a fact belongs to.
    #[must_use]
    pub const fn of(fact: FactId) -> Self {
        match fact {
            FactId::Situation
            | FactId::Form
            | FactId::Offer
            | FactId::Programme
            | FactId::ProgrammeBeforeReform
            | FactId::Education
            | FactId::StudySupport
            | FactId::Residence
            | FactId::Lasting
            | FactId::Considerable
            | FactId::NecessaryConsequence
            | FactId::Purpose
            | FactId::OwnContent
            | FactId::Substitute
            | FactId::Redistribution
            | FactId::Overlap => Self::Conditions,
            FactId::WorkingHours | FactId::NeededHours | FactId::FullTimeException => Self::Hours,
            FactId::Helper
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
            | FactId::CvrNumber => Self::Money,
        }
    }
}
