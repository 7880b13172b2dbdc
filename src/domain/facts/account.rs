//! What was paid in a quarter: the account (*regnskab*) behind a request for refund.

use super::{
    Answer, AssistantRole, Duty, EnteredAmount, EnteredHours, Wage, WeeklyHours, YesNo, Zone,
};
use crate::domain::quantity::{Date, Hours, Quarter};
use chrono::NaiveDateTime;

/// Days from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// A quarter's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The quarter.
    pub quarter: Quarter,
    /// Granted hours a week (*bevilgede timer*).
    pub granted: WeeklyHours,
    /// The days of the quarter that the account is about; the whole quarter when `None`.
    pub period: Option<Period>,
    /// What the assistants were paid.
    pub assistants: Vec<AssistantAccount>,
    /// Interpreting jobs.
    pub interpreting: Vec<InterpretingJob>,
    /// Travel with the person on work trips.
    pub travel: Travel,
}

/// Hours for which an assistant was paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaidHours {
    /// One number for the whole period.
    Total(EnteredHours),
    /// One number per week.
    Weekly(Vec<EnteredHours>),
}

impl PaidHours {
    /// All of them together.
    #[must_use]
    pub fn hours(&self) -> Hours {
        match self {
            Self::Total(hours) => hours.hours(),
            Self::Weekly(weeks) => weeks
                .iter()
                .fold(Hours::ZERO, |sum, week| sum.plus(week.hours())),
        }
    }
}

/// Hours of absence that are among the paid hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SicknessHours {
    /// How many of the paid hours.
    pub hours: EnteredHours,
    /// Whether the employer had to pay them, and whether somebody else refunds them.
    pub duty: Duty,
}

/// One assistant's quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssistantAccount {
    /// Who helped.
    pub helper: AssistantRole,
    /// What the assistant earns, or what the temp agency bills an hour.
    pub wage: Answer<Wage>,
    /// The hours paid.
    pub paid: PaidHours,
    /// Hours paid while the person was ill.
    pub person_sick: Option<SicknessHours>,
    /// Hours paid while the assistant was ill.
    pub assistant_sick: Option<SicknessHours>,
    /// Other documented additions for this assistant, in kroner.
    pub documented_additions: Option<EnteredAmount>,
}

/// Travel costs (*rejseudgifter*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Travel {
    /// Documented reasonable travel costs.
    pub costs: Option<EnteredAmount>,
    /// Other costs that the employer is bound to pay, such as an hourly allowance.
    pub other_bound: Option<EnteredAmount>,
}

/// One interpreting job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterpretingJob {
    /// When it began.
    pub start: NaiveDateTime,
    /// How long it took, in hours.
    pub length: EnteredHours,
    /// The zone.
    pub zone: Zone,
    /// Whether the day is a public holiday.
    pub public_holiday: YesNo,
    /// Whether it was especially demanding.
    pub demanding: YesNo,
    /// Whether it was ordered at short notice.
    pub acute: YesNo,
    /// Whether the same interpreter had an earlier job at the same place on that day.
    pub same_place_earlier: YesNo,
    /// What was billed, in kroner.
    pub bill: Option<EnteredAmount>,
}
