//! Cases side by side (*sammenligning*): the figures of each, and what each differs by from the
//! first.
//!
//! What is shown is rounded to hundredths (HR-11), and the differences are those of the figures as
//! they are shown, so that a reader who works them out again finds the same.

use super::{Assessment, Basis, Bound, HoursStatus, NoHours, Period, PeriodAmounts, is_weighed};
use crate::domain::quantity::rounding::to_hundredths;
use crate::domain::quantity::{HoursPerWeek, Money};
use crate::domain::trace::Figure;

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// The ceiling, in hours a week (HR-02).
    Ceiling,
    /// What the full-time exception could give, in hours a week, where it is in play (HR-04).
    Limit,
    /// The help, in hours a week.
    Help,
    /// What is refunded in a quarter, in kroner.
    Subsidy,
    /// What the help costs in a quarter, in kroner.
    Cost,
    /// What stays with the employer in a quarter, in kroner.
    OwnShare,
    /// What a typical interpreting job is refunded at most, in kroner (IN-01).
    Interpreting,
}

impl Measure {
    /// Every measure: the hours first, then the money.
    pub const ALL: [Self; 7] = [
        Self::Ceiling,
        Self::Limit,
        Self::Help,
        Self::Subsidy,
        Self::Cost,
        Self::OwnShare,
        Self::Interpreting,
    ];
}

/// A figure of a case, rounded to hundredths, and whether it is the most that it can be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// The figure.
    pub figure: Figure,
    /// Whether it is a bound.
    pub bound: Bound,
    /// Whether it rests on that the municipality grants what it would have to weigh.
    pub if_granted: bool,
}

/// What a figure differs by from that of the first case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Difference {
    /// Nothing.
    None,
    /// It is so much more.
    More(Figure),
    /// It is so much less.
    Less(Figure),
}

impl Measured {
    /// What it differs by from the figure of the first case. None where one of them is the most
    /// that it can be, or provisional: nobody knows where the case ends.
    #[must_use]
    pub fn difference_from(self, first: Self) -> Option<Difference> {
        if [self.bound, first.bound] != [Bound::Exactly; 2] {
            return None;
        }
        let more = beyond(self.figure, first.figure)?;
        let less = beyond(first.figure, self.figure)?;
        Some(match (more.exact().is_zero(), less.exact().is_zero()) {
            (true, true) => Difference::None,
            (false, _) => Difference::More(more),
            (true, false) => Difference::Less(less),
        })
    }
}

/// A figure of a case; none where it does not follow from the answers, or where the help is only
/// what would be left if the municipality granted within the ceiling all the same.
#[must_use]
pub fn measured(assessment: &Assessment, measure: Measure) -> Option<Measured> {
    let hours = &assessment.hours;
    match measure {
        Measure::Ceiling => (hours.status != HoursStatus::None(NoHours::NoComputedCeiling))
            .then_some(hours.ceiling?)
            .map(|ceiling| weekly(ceiling, Bound::Exactly, false)),
        Measure::Limit => hours
            .limit
            .map(|limit| weekly(limit, Bound::Exactly, false)),
        Measure::Help => help(assessment),
        Measure::Subsidy => of_quarter(assessment, |quarter| Some(quarter.subsidy)),
        Measure::Cost => of_quarter(assessment, |quarter| quarter.cost),
        Measure::OwnShare => of_quarter(assessment, PeriodAmounts::own_share_as_shown)
            .filter(|own| own.bound == Bound::Exactly),
        Measure::Interpreting => assessment.interpreting.as_ref().map(|job| Measured {
            figure: Figure::Money(job.at_most.shown()),
            bound: Bound::Exactly,
            if_granted: is_weighed(assessment.outcome, &assessment.conditions),
        }),
    }
}

fn help(assessment: &Assessment) -> Option<Measured> {
    let hours = &assessment.hours;
    let bound = if hours.figure_is_ceiling {
        Bound::AtMost
    } else {
        Bound::Exactly
    };
    match hours.status {
        HoursStatus::Computed | HoursStatus::Interval => hours.figure.map(|help| {
            weekly(
                help,
                bound,
                is_weighed(assessment.outcome, &assessment.conditions),
            )
        }),
        HoursStatus::Hypothetical | HoursStatus::None(_) => None,
    }
}

fn of_quarter(
    assessment: &Assessment,
    amount: impl FnOnce(&PeriodAmounts) -> Option<Money>,
) -> Option<Measured> {
    let estimate = assessment.estimate.as_ref().ok()?;
    if estimate.basis == Basis::Hypothetical {
        return None;
    }
    let amount = amount(estimate.of(Period::Quarter)?)?;
    Some(Measured {
        figure: Figure::Money(amount.shown()),
        bound: estimate.bound,
        if_granted: is_weighed(assessment.outcome, &assessment.conditions),
    })
}

fn weekly(hours: HoursPerWeek, bound: Bound, if_granted: bool) -> Measured {
    Measured {
        figure: Figure::HoursPerWeek(HoursPerWeek::new(to_hundredths(hours.exact()))),
        bound,
        if_granted,
    }
}

/// How far one figure goes beyond another of its kind.
fn beyond(one: Figure, other: Figure) -> Option<Figure> {
    match (one, other) {
        (Figure::HoursPerWeek(one), Figure::HoursPerWeek(other)) => {
            Some(Figure::HoursPerWeek(one.beyond(other)))
        }
        (Figure::Money(one), Figure::Money(other)) => Some(Figure::Money(one.beyond(other))),
        (
            Figure::Hours(_)
            | Figure::HoursPerWeek(_)
            | Figure::Weeks(_)
            | Figure::Rate(_)
            | Figure::Money(_)
            | Figure::Share(_),
            _,
        ) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::assess;
    use super::*;
    use crate::domain::facts::{Answer, EnteredAmount, Facts, Helper, Wage, WeeklyHours, YesNo};
    use crate::domain::quantity::{Date, Exact};
    use rust_decimal::Decimal;

    fn per_week(hours: &str) -> Answer<Vec<WeeklyHours>> {
        let hours = hours.parse::<Decimal>().expect("a number");
        Answer::Known(vec![WeeklyHours::new(hours).expect("hours")])
    }

    fn kroner(kroner: &str) -> EnteredAmount {
        EnteredAmount::new(kroner.parse().expect("a number")).expect("an amount")
    }

    /// A colleague helps at 185 kroner an hour, with a rate of 127,86 in the grant.
    fn case(working: &str, need: &str) -> Facts {
        Facts {
            helper: Answer::Known(Helper::Colleague),
            wage: Answer::Known(Wage::Hourly(kroner("185"))),
            grant_rate: Answer::Known(kroner("127.86")),
            ..Facts::of_ordinary_job(per_week(working), per_week(need))
        }
    }

    fn assessed(facts: &Facts) -> Assessment {
        assess(facts, Date::from_ymd_opt(2026, 3, 2).expect("a day"))
    }

    fn difference(first: &Facts, other: &Facts, measure: Measure) -> Option<Difference> {
        let [first, other] = [first, other].map(|facts| measured(&assessed(facts), measure));
        other?.difference_from(first?)
    }

    fn hours(hundredths: i128) -> Figure {
        Figure::HoursPerWeek(HoursPerWeek::new(Exact::ratio(hundredths, 100)))
    }

    fn money(hundredths: i128) -> Figure {
        Figure::Money(Money::new(Exact::ratio(hundredths, 100)))
    }

    #[test]
    fn differences_are_those_of_the_figures_that_are_shown() {
        let [first, other] = [case("37", "8"), case("30", "9")];
        // 20 and 20 x 30 / 37 = 16,216…, shown as 16,22.
        let ceiling = difference(&first, &other, Measure::Ceiling);
        assert_eq!(ceiling, Some(Difference::Less(hours(378))));
        let help = difference(&first, &other, Measure::Help);
        assert_eq!(help, Some(Difference::More(hours(100))));
        // 13 x 127,86 and 13 x 185, and what they leave over.
        let subsidy = difference(&first, &other, Measure::Subsidy);
        assert_eq!(subsidy, Some(Difference::More(money(166_218))));
        let cost = difference(&first, &other, Measure::Cost);
        assert_eq!(cost, Some(Difference::More(money(240_500))));
        let own = difference(&first, &other, Measure::OwnShare);
        assert_eq!(own, Some(Difference::More(money(74_282))));
        for measure in [
            Measure::Ceiling,
            Measure::Help,
            Measure::Subsidy,
            Measure::OwnShare,
        ] {
            let same = difference(&first, &first, measure);
            assert_eq!(same, Some(Difference::None), "{measure:?}");
        }
    }

    #[test]
    fn the_most_that_something_can_be_has_no_difference() {
        let first = case("37", "8");
        let mut other = first.clone();
        other.wage = Answer::Unknown;
        let subsidy = measured(&assessed(&other), Measure::Subsidy);
        assert_eq!(subsidy.map(|it| it.bound), Some(Bound::AtMost));
        for (one, two) in [(&first, &other), (&other, &first)] {
            assert_eq!(difference(one, two, Measure::Subsidy), None);
        }
        assert_eq!(measured(&assessed(&other), Measure::Cost), None);
        assert_eq!(measured(&assessed(&other), Measure::OwnShare), None);
        other.needed_hours = Answer::Unknown;
        let help = measured(&assessed(&other), Measure::Help);
        assert_eq!(help.map(|it| it.bound), Some(Bound::AtMost));
    }

    #[test]
    fn a_need_above_the_ceiling_gives_no_help_and_no_money() {
        let mut above = case("37", "20.01");
        // Without an answer on the exception it is for the municipality to grant.
        let open = assessed(&above);
        for measure in [
            Measure::Help,
            Measure::Subsidy,
            Measure::Cost,
            Measure::OwnShare,
        ] {
            let figure = measured(&open, measure).expect("a figure");
            assert_eq!(figure.bound, Bound::Exactly, "{measure:?}");
            assert!(figure.if_granted, "{measure:?}");
        }
        assert_eq!(
            measured(&open, Measure::Limit).map(|it| it.figure),
            Some(hours(3700))
        );
        above.full_time_exception = Answer::Known(YesNo::No);
        let above = assessed(&above);
        for measure in [Measure::Help, Measure::Subsidy, Measure::Cost] {
            assert_eq!(measured(&above, measure), None, "{measure:?}");
        }
        assert_eq!(
            measured(&above, Measure::Ceiling).map(|it| it.figure),
            Some(hours(2000))
        );
        let at = assessed(&case("37", "20"));
        assert!(measured(&at, Measure::Subsidy).is_some_and(|it| !it.if_granted));
        assert_eq!(measured(&at, Measure::Limit), None);
        // Above full time no source gives a ceiling.
        let long = assessed(&case("45", "42"));
        assert_eq!(measured(&long, Measure::Ceiling), None);
    }
}
