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

/// A change of the subsidy rate (*satsen blev ændret*) within the days that an account is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateChange {
    /// The first day of the new rate: after the first day of the account, and not after its last.
    pub from: Date,
    /// The new rate, in kroner an hour (RA-01, RA-02). The one before is that of the facts.
    pub rate: EnteredAmount,
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
    /// The day on which the subsidy rate changed, if it did.
    pub rate_change: Option<RateChange>,
    /// What the assistants were paid.
    pub assistants: Vec<AssistantAccount>,
    /// Interpreting jobs.
    pub interpreting: Vec<InterpretingJob>,
    /// Travel with the person on work trips.
    pub travel: Travel,
}

impl Account {
    /// The days that it is about: the quarter, or the part of it that was named.
    #[must_use]
    pub fn days(&self) -> Period {
        self.period.unwrap_or(Period {
            from: self.quarter.first_day(),
            to: self.quarter.last_day(),
        })
    }
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

    /// Those from a day on, with the part of the number that lies on both sides of it.
    #[must_use]
    pub fn from_day(&self, day: Date, quarter: Quarter, part: Option<EnteredHours>) -> Hours {
        let part = self.around(day, quarter).and(part);
        let part = part.map_or(Hours::ZERO, EnteredHours::hours);
        match self {
            Self::Total(hours) => part.at_most(hours.hours()),
            Self::Weekly(weeks) => {
                let begins = quarter.first_day().iter_weeks();
                let later = begins.zip(weeks).filter(|(begins, _)| *begins >= day);
                later.fold(part, |sum, (_, week)| sum.plus(week.hours()))
            }
        }
    }

    /// The one number whose days lie on both sides of a day: the total, or the hours of the week
    /// that the day lies inside. Nothing where a week begins on the day, or nothing was paid in it.
    #[must_use]
    pub fn around(&self, day: Date, quarter: Quarter) -> Option<EnteredHours> {
        let around = match self {
            Self::Total(hours) => Some(*hours),
            Self::Weekly(weeks) => inside_week(day, quarter)
                .and_then(|week| weeks.get(week))
                .copied(),
        };
        around.filter(|hours| hours.hours() > Hours::ZERO)
    }
}

/// The week of a quarter that a day lies inside, counted from 0, seven days from the quarter's first
/// day; none where a week begins on the day.
#[must_use]
pub fn inside_week(day: Date, quarter: Quarter) -> Option<usize> {
    let days = day.signed_duration_since(quarter.first_day()).num_days();
    let week = usize::try_from(days.div_euclid(7)).ok()?;
    (days.rem_euclid(7) > 0).then_some(week)
}

/// Hours of absence that are among the paid hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SicknessHours {
    /// How many of the paid hours.
    pub hours: EnteredHours,
    /// Whether the employer had to pay them, and whether somebody else refunds them.
    pub duty: Duty,
    /// Where the rate changed and they are not paid for: those of them from that day on.
    pub from_change: Option<EnteredHours>,
}

impl SicknessHours {
    /// Those with the new rate, where the rate changed.
    #[must_use]
    pub fn at_new_rate(&self) -> Hours {
        self.from_change.map_or(Hours::ZERO, EnteredHours::hours)
    }
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
    /// Where the rate changed: of the number of the paid hours that lies on both sides of that day
    /// ([`PaidHours::around`]), the hours from the day on.
    pub paid_from_change: Option<EnteredHours>,
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
    /// Whether it was especially demanding.
    pub demanding: YesNo,
    /// Whether it was ordered at short notice.
    pub acute: YesNo,
    /// Whether the same interpreter had an earlier job at the same place on that day.
    pub same_place_earlier: YesNo,
    /// What was billed, in kroner.
    pub bill: Option<EnteredAmount>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::WrittenHours;

    fn day(month: u32, day: u32) -> Date {
        Date::from_ymd_opt(2026, month, day).expect("a day")
    }

    #[test]
    fn a_day_lies_inside_a_week_unless_one_begins_on_it() {
        let quarter = Quarter::new(2026, 3).expect("a quarter");
        let inside = |month, of| inside_week(day(month, of), quarter);
        assert_eq!(inside(7, 1), None);
        assert_eq!(inside(7, 2), Some(0));
        assert_eq!(inside(7, 7), Some(0));
        assert_eq!(inside(7, 8), None);
        assert_eq!(inside(7, 9), Some(1));
        // 92 days: the last one is a week of its own.
        assert_eq!(inside(9, 29), Some(12));
        assert_eq!(inside(9, 30), None);
    }

    #[test]
    fn the_number_on_both_sides_of_a_day_is_the_total_or_that_of_a_week() {
        let quarter = Quarter::new(2026, 1).expect("a quarter");
        let hours =
            |number: u32| EnteredHours::new(WrittenHours::Minutes(number * 60)).expect("hours");
        let total = PaidHours::Total(hours(104));
        assert_eq!(total.around(day(1, 8), quarter), Some(hours(104)));
        let weeks = PaidHours::Weekly(vec![hours(8), hours(0), hours(9)]);
        assert_eq!(weeks.around(day(1, 7), quarter), Some(hours(8)));
        assert_eq!(weeks.around(day(1, 8), quarter), None);
        // No hours, and no number: nothing to divide.
        assert_eq!(weeks.around(day(1, 9), quarter), None);
        assert_eq!(weeks.around(day(1, 16), quarter), Some(hours(9)));
        assert_eq!(weeks.around(day(1, 23), quarter), None);
        assert_eq!(PaidHours::Total(hours(0)).around(day(1, 8), quarter), None);
    }
}
