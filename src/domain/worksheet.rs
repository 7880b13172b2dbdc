//! The need of help built up from the work (*behovsskema*): minutes and times of each task, good weeks
//! and hard weeks, as an average a week. Arithmetic of ours, not of the law; exact.

use super::coded::{Closed, codes};
use super::law::LawInForce;
use super::quantity::{Exact, HoursPerWeek};
use rust_decimal::Decimal;

/// What help is used for, as in a count of 112 grants (Aalborg, October 2021).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskKind {
    /// Physical relief (*fysisk aflastning*).
    Physical,
    /// Structuring and checking of work (*strukturering og kvalitetssikring af arbejde*).
    Structure,
    /// Sign language interpreting (*tegnsprogstolkning*).
    SignLanguage,
    /// Particular personal support (*særlig personlig støtte*).
    PersonalSupport,
    /// Driving in working hours (*føre bil i arbejdstiden*).
    Driving,
    /// Introduction to new tasks (*introduktion til nye opgaver*).
    NewTasks,
    /// Reading aloud or explaining of texts (*oplæsning og/eller forklaring af tekst*).
    Reading,
    /// Secretarial work (*sekretærarbejde*).
    Secretarial,
    /// Something else (*andet*).
    Other,
}

codes!(TaskKind {
    Self::Physical => "physical",
    Self::Structure => "structure",
    Self::SignLanguage => "sign_language",
    Self::PersonalSupport => "personal_support",
    Self::Driving => "driving",
    Self::NewTasks => "new_tasks",
    Self::Reading => "reading",
    Self::Secretarial => "secretarial",
    Self::Other => "other",
});

impl Closed for TaskKind {
    const ALL: &'static [Self] = &[
        Self::Physical,
        Self::Structure,
        Self::SignLanguage,
        Self::PersonalSupport,
        Self::Driving,
        Self::NewTasks,
        Self::Reading,
        Self::Secretarial,
        Self::Other,
    ];
}

/// What a number of times is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frequency {
    /// A working day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
}

impl Frequency {
    /// Every one, the shortest first.
    pub const ALL: [Self; 3] = [Self::Day, Self::Week, Self::Month];
}

/// A task that help is needed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// What the help is.
    pub kind: TaskKind,
    /// Minutes each time.
    pub minutes: Decimal,
    /// How many times.
    pub times: Decimal,
    /// How many times in a hard week.
    pub hard_times: Decimal,
    /// What the times are counted in.
    pub frequency: Frequency,
}

/// The tasks of a job, and what its weeks are like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worksheet {
    /// The tasks.
    pub tasks: Vec<Task>,
    /// Working days a week.
    pub days: Decimal,
    /// Hard weeks among those of a quarter.
    pub hard_weeks: Decimal,
}

impl Worksheet {
    /// Hours a week with one of the tasks, on average over a quarter.
    #[must_use]
    pub fn of_task(&self, task: &Task, law: &LawInForce) -> HoursPerWeek {
        let weeks = law.weeks_per_quarter.exact();
        let hard = Exact::from(self.hard_weeks).at_most(weeks);
        let times = Exact::from(task.times)
            .times(weeks.minus(hard))
            .plus(Exact::from(task.hard_times).times(hard))
            .over(weeks);
        let per_week = match task.frequency {
            Frequency::Day => times.times(self.days.into()),
            Frequency::Week => times,
            Frequency::Month => times.times(Exact::whole(MONTHS_OF_QUARTER)).over(weeks),
        };
        let minutes = per_week.times(task.minutes.into());
        HoursPerWeek::new(minutes.over(Exact::whole(MINUTES_OF_HOUR)))
    }

    /// Hours a week with all of them, on average over a quarter.
    #[must_use]
    pub fn total(&self, law: &LawInForce) -> HoursPerWeek {
        self.tasks
            .iter()
            .map(|task| self.of_task(task, law))
            .fold(HoursPerWeek::ZERO, HoursPerWeek::plus)
    }
}

const MONTHS_OF_QUARTER: i128 = 3;
const MINUTES_OF_HOUR: i128 = 60;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::Date;

    fn law() -> LawInForce {
        let day = Date::from_ymd_opt(2026, 3, 2).expect("a day");
        LawInForce::on(day).expect("the law")
    }

    fn task(minutes: i64, times: [i64; 2], frequency: Frequency) -> Task {
        Task {
            kind: TaskKind::Physical,
            minutes: minutes.into(),
            times: times[0].into(),
            hard_times: times[1].into(),
            frequency,
        }
    }

    fn weekly(task: Task, days: i64, hard_weeks: i64) -> Exact {
        let worksheet = Worksheet {
            tasks: vec![task],
            days: days.into(),
            hard_weeks: hard_weeks.into(),
        };
        worksheet.total(&law()).exact()
    }

    #[test]
    fn times_a_day_a_week_and_a_month_make_hours_a_week() {
        let daily = task(30, [2, 2], Frequency::Day);
        assert_eq!(weekly(daily, 5, 0), Exact::whole(5));
        assert_eq!(weekly(daily, 3, 0), Exact::whole(3));
        assert_eq!(
            weekly(task(90, [2, 0], Frequency::Week), 5, 0),
            Exact::whole(3)
        );
        // 3 months of 13 minutes in 13 weeks: 3 minutes a week.
        let monthly = task(13, [1, 1], Frequency::Month);
        assert_eq!(weekly(monthly, 5, 0), Exact::ratio(3, 60));
    }

    #[test]
    fn hard_weeks_count_as_often_as_they_come() {
        // 60 minutes: once in 9 weeks, three times in 4 of the 13.
        let some = task(60, [1, 3], Frequency::Week);
        assert_eq!(weekly(some, 5, 4), Exact::ratio(9 + 12, 13));
        assert_eq!(weekly(some, 5, 0), Exact::ONE);
        assert_eq!(weekly(some, 5, 13), Exact::whole(3));
        assert_eq!(
            weekly(some, 5, 14),
            Exact::whole(3),
            "a quarter has no more"
        );
    }

    #[test]
    fn tasks_add_up_and_none_are_nothing() {
        let both = Worksheet {
            tasks: vec![
                task(30, [2, 2], Frequency::Day),
                task(20, [1, 1], Frequency::Week),
            ],
            days: 5.into(),
            hard_weeks: 0.into(),
        };
        assert_eq!(both.total(&law()).exact(), Exact::ratio(16, 3));
        assert!(Worksheet::default().total(&law()).exact().is_zero());
    }
}
