//! The pages of an account, their fields, and what can be picked.

use crate::domain::facts::{AssistantRole, Duty, YesNo, Zone};
use crate::domain::quantity::{Date, Quarter};
use crate::interview::field::WagePeriod;

/// How many assistants an account can have here.
pub const MOST_ASSISTANTS: usize = 5;
/// How many interpreting jobs an account can have here.
pub const MOST_INTERPRETING: usize = 20;
/// How many quarters are offered, the present one among them.
const QUARTERS: usize = 6;

/// A page of the account. Assistants and interpreting jobs are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountPage {
    /// Which quarter.
    Quarter,
    /// Granted hours a week (*bevilgede timer*).
    Granted,
    /// Whether the grant held in the whole quarter.
    Whole,
    /// From which day to which, where it did not.
    Period,
    /// Whether assistants helped, interpreters, or both.
    Help,
    /// Who helped.
    Helper(usize),
    /// The hours paid.
    Hours(usize),
    /// The wage, or what the temp agency billed.
    Wage(usize),
    /// Hours of sickness among those paid.
    Absence(usize),
    /// Whether the person's sickness had to be paid for.
    PersonDuty(usize),
    /// Whether the assistant's sickness had to be paid for.
    AssistantDuty(usize),
    /// Other documented additions.
    Additions(usize),
    /// Whether somebody else helped too.
    Another(usize),
    /// When an interpreting job began, and how long it took.
    JobWhen(usize),
    /// Whether the same interpreter had an earlier job there on that day.
    JobPlace(usize),
    /// The zone of an interpreting job.
    JobZone(usize),
    /// Whether an interpreting job was especially demanding, or ordered at short notice.
    JobKind(usize),
    /// The bill of an interpreting job.
    JobBill(usize),
    /// Whether there were more interpreting jobs.
    AnotherJob(usize),
    /// Travel and other costs on work trips.
    Travel,
    /// Whether the subsidy rate changed in the quarter (*satsen blev ændret*).
    RateChanged,
    /// The day on which it did, and the new rate.
    NewRate,
    /// How many of the hours of sickness that are not paid for have the new rate.
    SickAtNewRate(usize),
}

/// A text field of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountField {
    /// Granted hours a week.
    Granted,
    /// The first day.
    From,
    /// The last day.
    To,
    /// An assistant's hours in the whole quarter.
    Total(usize),
    /// An assistant's hours in a week, counted from 0 from the quarter's first day.
    Week(usize, usize),
    /// An assistant's wage.
    Wage(usize),
    /// Hours paid while the person was ill.
    PersonSick(usize),
    /// Hours paid while the assistant was ill.
    AssistantSick(usize),
    /// Other documented additions for an assistant.
    Additions(usize),
    /// The day of an interpreting job.
    JobDay(usize),
    /// When an interpreting job began.
    JobTime(usize),
    /// How long an interpreting job took.
    JobLength(usize),
    /// What an interpreting job was billed at.
    JobBill(usize),
    /// Documented travel costs.
    TravelCosts,
    /// Other costs that the employer is bound to pay.
    OtherBound,
    /// The first day of the new rate.
    NewRateFrom,
    /// The new rate.
    NewRate,
    /// Of an assistant's hours, or of those of the week in which the rate changed, those from the
    /// day on.
    PaidFromChange(usize),
    /// Of the hours in which the person was ill, those from the day on which the rate changed.
    PersonSickFromChange(usize),
    /// Of the hours in which the assistant was ill, those from that day on.
    AssistantSickFromChange(usize),
}

impl AccountPage {
    /// Which assistant it is about, if it is about one.
    #[must_use]
    pub const fn assistant(self) -> Option<usize> {
        match self {
            Self::Helper(who)
            | Self::Hours(who)
            | Self::Wage(who)
            | Self::Absence(who)
            | Self::PersonDuty(who)
            | Self::AssistantDuty(who)
            | Self::Additions(who)
            | Self::Another(who)
            | Self::SickAtNewRate(who) => Some(who),
            Self::Quarter
            | Self::Granted
            | Self::Whole
            | Self::Period
            | Self::Help
            | Self::JobWhen(_)
            | Self::JobPlace(_)
            | Self::JobZone(_)
            | Self::JobKind(_)
            | Self::JobBill(_)
            | Self::AnotherJob(_)
            | Self::Travel
            | Self::RateChanged
            | Self::NewRate => None,
        }
    }

    /// Which interpreting job it is about, if it is about one.
    #[must_use]
    pub const fn job(self) -> Option<usize> {
        match self {
            Self::JobWhen(job)
            | Self::JobPlace(job)
            | Self::JobZone(job)
            | Self::JobKind(job)
            | Self::JobBill(job)
            | Self::AnotherJob(job) => Some(job),
            Self::Quarter
            | Self::Granted
            | Self::Whole
            | Self::Period
            | Self::Help
            | Self::Helper(_)
            | Self::Hours(_)
            | Self::Wage(_)
            | Self::Absence(_)
            | Self::PersonDuty(_)
            | Self::AssistantDuty(_)
            | Self::Additions(_)
            | Self::Another(_)
            | Self::Travel
            | Self::RateChanged
            | Self::NewRate
            | Self::SickAtNewRate(_) => None,
        }
    }
}

impl AccountField {
    /// The page it stands on.
    #[must_use]
    pub const fn page(self) -> AccountPage {
        match self {
            Self::Granted => AccountPage::Granted,
            Self::From | Self::To => AccountPage::Period,
            Self::Total(who) | Self::Week(who, _) | Self::PaidFromChange(who) => {
                AccountPage::Hours(who)
            }
            Self::Wage(who) => AccountPage::Wage(who),
            Self::PersonSick(who) | Self::AssistantSick(who) => AccountPage::Absence(who),
            Self::Additions(who) => AccountPage::Additions(who),
            Self::JobDay(job) | Self::JobTime(job) | Self::JobLength(job) => {
                AccountPage::JobWhen(job)
            }
            Self::JobBill(job) => AccountPage::JobBill(job),
            Self::TravelCosts | Self::OtherBound => AccountPage::Travel,
            Self::NewRateFrom | Self::NewRate => AccountPage::NewRate,
            Self::PersonSickFromChange(who) | Self::AssistantSickFromChange(who) => {
                AccountPage::SickAtNewRate(who)
            }
        }
    }
}

/// Who helped in the quarter, as far as it changes what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Help {
    /// Assistants.
    Assistants,
    /// Interpreters (*tolke*).
    Interpreting,
    /// Both.
    Both,
}

impl Help {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Assistants, Self::Interpreting, Self::Both];

    /// Whether assistants helped.
    #[must_use]
    pub fn has_assistants(self) -> bool {
        self != Self::Interpreting
    }

    /// Whether interpreters did.
    #[must_use]
    pub fn has_interpreting(self) -> bool {
        self != Self::Assistants
    }
}

/// What can be picked on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountChoice {
    /// A quarter.
    Quarter(Quarter),
    /// Yes or no.
    YesNo(YesNo),
    /// Assistants, interpreters, or both.
    Help(Help),
    /// Who helped.
    Role(AssistantRole),
    /// Whether a wage is per hour or per month.
    WagePeriod(WagePeriod),
    /// Whether an absence had to be paid for.
    Duty(Duty),
    /// The zone of an interpreting job.
    Zone(Zone),
    /// What kind of interpreting job it was.
    Job {
        /// Whether it was especially demanding.
        demanding: YesNo,
        /// Whether it was ordered at short notice.
        acute: YesNo,
    },
}

impl AccountChoice {
    /// The quarter, where one was picked.
    pub(super) fn quarter(self) -> Option<Quarter> {
        if let Self::Quarter(quarter) = self {
            Some(quarter)
        } else {
            None
        }
    }

    /// Assistants, interpreters or both, where that was picked.
    pub(super) fn help(self) -> Option<Help> {
        if let Self::Help(help) = self {
            Some(help)
        } else {
            None
        }
    }

    /// Who helped, where that was picked.
    pub(super) fn role(self) -> Option<AssistantRole> {
        if let Self::Role(role) = self {
            Some(role)
        } else {
            None
        }
    }

    /// Per hour or per month, where that was picked.
    pub(super) fn wage_period(self) -> Option<WagePeriod> {
        if let Self::WagePeriod(period) = self {
            Some(period)
        } else {
            None
        }
    }

    /// The duty to pay, where that was picked.
    pub(super) fn duty(self) -> Option<Duty> {
        if let Self::Duty(duty) = self {
            Some(duty)
        } else {
            None
        }
    }
}

/// The quarters that are offered, the day's own first, then those before it.
#[must_use]
pub fn quarters(day: Date) -> Vec<Quarter> {
    let before = |quarter: &Quarter| quarter.first_day().pred_opt().and_then(Quarter::of);
    std::iter::successors(Quarter::of(day), before)
        .take(QUARTERS)
        .collect()
}

/// The weeks of a quarter, seven days from its first day: the first and last day of each. The last
/// one may be shorter.
#[must_use]
pub fn weeks(quarter: Quarter) -> Vec<(Date, Date)> {
    let last = quarter.last_day();
    quarter
        .first_day()
        .iter_weeks()
        .take_while(|first| *first <= last)
        .map(|first| (first, first.iter_days().nth(6).unwrap_or(last).min(last)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quarter(year: i32, number: u32) -> Quarter {
        Quarter::new(year, number).expect("a quarter")
    }

    #[test]
    fn the_latest_quarters_are_offered() {
        let day = Date::from_ymd_opt(2026, 4, 1).expect("a day");
        let expected = [
            (2026, 2),
            (2026, 1),
            (2025, 4),
            (2025, 3),
            (2025, 2),
            (2025, 1),
        ];
        let expected = expected.map(|(year, number)| quarter(year, number));
        assert_eq!(quarters(day), expected);
    }

    #[test]
    fn a_quarter_has_13_weeks_and_at_most_one_more_day() {
        let lengths = |quarter| {
            let days =
                |(first, last): &(Date, Date)| last.signed_duration_since(*first).num_days() + 1;
            weeks(quarter).iter().map(days).collect::<Vec<_>>()
        };
        let of_90_days = [[7; 12].as_slice(), &[6]].concat();
        let of_92_days = [[7; 13].as_slice(), &[1]].concat();
        assert_eq!(lengths(quarter(2026, 1)), of_90_days);
        assert_eq!(lengths(quarter(2026, 2)), [7; 13]);
        assert_eq!(lengths(quarter(2026, 3)), of_92_days);
    }
}
