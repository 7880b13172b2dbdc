//! The same case with other working hours (*andre arbejdstider*): what the ceiling, the hours and the
//! subsidy would be, each assessed like the case itself.

use super::{Assessment, Bound, HoursStatus, Outcome, Period, assess};
use crate::domain::facts::{Answer, Facts, Form, WeeklyHours, YesNo};
use crate::domain::law::LawInForce;
use crate::domain::quantity::{HoursPerWeek, Money};
use crate::domain::rules::Route;
use crate::domain::rules::hours::pro_rata;

/// The working hours that are shown besides the case's own, in hours a week.
const SHOWN: [i64; 9] = [5, 10, 15, 20, 25, 30, 37, 40, 45];

/// A case with other working hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherHours {
    /// The need, where it is known.
    pub need: Option<HoursPerWeek>,
    /// The fewest working hours whose ceiling reaches the need; none where no ceiling does.
    pub fewest: Option<HoursPerWeek>,
    /// The case's own working hours and others, the fewest first.
    pub rows: Vec<OtherHoursRow>,
}

/// What working hours would give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherHoursRow {
    /// The working hours.
    pub working_hours: HoursPerWeek,
    /// Whether they are those of the case.
    pub own: bool,
    /// The ceiling.
    pub ceiling: Option<HoursPerWeek>,
    /// The hours of help; none where the need is above the ceiling.
    pub hours: Option<HoursPerWeek>,
    /// Whether the hours are the most that can be said, because the need is not known or above the
    /// ceiling.
    pub at_most: bool,
    /// The subsidy of a quarter, where hours and rate are known, and whether it is the most.
    pub quarter: Option<(Money, Bound)>,
}

/// The case with other working hours. None where they don't decide the ceiling, where there are
/// several jobs, in a fleksjob (no source says which of its hours count), with the full-time
/// exception, and where the answer does not turn on hours.
///
/// Weeks above full time are left out where no source says what follows: on days before there was
/// practice on them, and for a need above the ceiling.
#[must_use]
pub fn other_hours(facts: &Facts, assessment: &Assessment) -> Option<OtherHours> {
    let law = LawInForce::on(assessment.day)?;
    let [own] = facts.working_hours.known()?.as_slice() else {
        return None;
    };
    let turns_on_hours = match assessment.outcome {
        Outcome::Likely | Outcome::Possible => true,
        Outcome::Unlikely => assessment.hours.status == HoursStatus::Hypothetical,
        Outcome::CannotTell | Outcome::NotCovered => false,
    };
    let follows = match assessment.route {
        Some(Route::Employment(Form::Fleksjob)) | None => false,
        Some(route) => route.follows_working_hours(),
    };
    let exception = facts.full_time_exception == Answer::Known(YesNo::Yes);
    if !turns_on_hours || !follows || exception {
        return None;
    }
    let mut all: Vec<WeeklyHours> = SHOWN
        .iter()
        .filter_map(|hours| WeeklyHours::new(rust_decimal::Decimal::from(*hours)).ok())
        .filter(|hours| hours.per_week() != own.per_week())
        .chain([*own])
        .collect();
    all.sort_by_key(|hours| hours.per_week());
    let need = match facts.needed_hours.known().map(Vec::as_slice) {
        Some([need]) => Some(need.per_week()),
        Some(_) | None => None,
    };
    let reachable = need.is_none_or(|need| need <= law.ceiling);
    let fewest = need
        .filter(|_| reachable)
        .map(|need| pro_rata::working_hours_for(need, &law));
    let rows = all.into_iter().map(|hours| {
        row(
            hours,
            hours.per_week() == own.per_week(),
            need,
            facts,
            assessment,
        )
    });
    let rows = rows
        .filter(|row| row.ceiling.is_some())
        .filter(|row| row.own || reachable || row.working_hours <= law.full_time);
    Some(OtherHours {
        need,
        fewest,
        rows: rows.collect(),
    })
}

fn row(
    hours: WeeklyHours,
    own: bool,
    need: Option<HoursPerWeek>,
    facts: &Facts,
    assessment: &Assessment,
) -> OtherHoursRow {
    let mut changed = facts.clone();
    changed.working_hours = Answer::Known(vec![hours]);
    if changed.full_time_exception == Answer::Unanswered {
        // It was never asked about: what is shown is what follows without it.
        changed.full_time_exception = Answer::Known(YesNo::No);
    }
    let assessed = assess(&changed, assessment.day);
    let given = match assessed.hours.status {
        HoursStatus::Computed | HoursStatus::Interval => assessed.hours.figure,
        HoursStatus::Hypothetical | HoursStatus::None(_) => None,
    };
    let quarter = assessed.estimate.as_ref().ok().filter(|_| given.is_some());
    OtherHoursRow {
        working_hours: hours.per_week(),
        own,
        ceiling: assessed.hours.ceiling,
        hours: given,
        at_most: given.is_some_and(|given| need.is_none_or(|need| given < need)),
        quarter: quarter.and_then(|estimate| {
            let amounts = estimate.of(Period::Quarter)?;
            Some((amounts.subsidy, estimate.bound))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::{Choice, FactId, Overlap};
    use crate::domain::quantity::{Date, Exact};
    use rust_decimal::Decimal;

    fn hours(hundredths: i64) -> Answer<Vec<WeeklyHours>> {
        WeeklyHours::new(Decimal::new(hundredths, 2))
            .map_or(Answer::Unanswered, |it| Answer::Known(vec![it]))
    }

    fn others(working: i64, needed: i64) -> Option<OtherHours> {
        let facts = Facts::of_ordinary_job(hours(working), hours(needed));
        let day = Date::from_ymd_opt(2026, 3, 2)?;
        other_hours(&facts, &assess(&facts, day))
    }

    fn given(others: &OtherHours, working: i128) -> Option<Option<HoursPerWeek>> {
        let wanted = HoursPerWeek::whole(working);
        let row = others.rows.iter().find(|row| row.working_hours == wanted);
        row.map(|row| row.hours)
    }

    #[test]
    fn each_row_is_what_the_case_would_be() {
        let others = others(3000, 800).unwrap_or_else(|| unreachable!("rows"));
        assert_eq!(others.rows.len(), 9);
        // 10 hours' ceiling is 5,41, and 15 hours' is 8,11.
        assert_eq!(given(&others, 10), Some(None));
        assert_eq!(given(&others, 15), Some(Some(HoursPerWeek::whole(8))));
        assert_eq!(given(&others, 45), Some(Some(HoursPerWeek::whole(8))));
        let own: Vec<_> = others.rows.iter().filter(|row| row.own).collect();
        assert_eq!(own.len(), 1);
        assert_eq!(own[0].working_hours, HoursPerWeek::whole(30));
        assert_eq!(
            others.fewest,
            Some(HoursPerWeek::new(Exact::ratio(148, 10)))
        );
    }

    #[test]
    fn the_fewest_hours_reach_the_need_and_fewer_do_not() {
        for (working, reaches) in [(1479, false), (1480, true), (1481, true)] {
            let others = others(working, 800).unwrap_or_else(|| unreachable!("rows"));
            assert_eq!(others.rows.len(), 10);
            let own = others.rows.iter().find(|row| row.own);
            assert_eq!(
                own.map(|row| row.hours.is_some()),
                Some(reaches),
                "{working}"
            );
        }
    }

    #[test]
    fn no_working_hours_reach_a_need_above_the_highest_ceiling() {
        let fewest = |need| others(3700, need).and_then(|others| others.fewest);
        assert_eq!(fewest(2000), Some(HoursPerWeek::whole(37)));
        let above = others(3700, 2001).unwrap_or_else(|| unreachable!("rows"));
        assert_eq!(above.fewest, None);
        // Above full time no source says whether such a need is refused: that is not shown.
        let full_time = HoursPerWeek::whole(37);
        assert!(above.rows.iter().all(|row| row.hours.is_none()));
        assert!(above.rows.iter().all(|row| row.working_hours <= full_time));
    }

    #[test]
    fn days_before_the_practice_show_no_weeks_above_full_time() {
        let last = |day| {
            let facts = Facts::of_ordinary_job(hours(3000), hours(800));
            let others = other_hours(&facts, &assess(&facts, day))?;
            others.rows.last().map(|row| row.working_hours)
        };
        let november = |day| Date::from_ymd_opt(2020, 11, day).unwrap_or_default();
        assert_eq!(last(november(9)), Some(HoursPerWeek::whole(37)));
        assert_eq!(last(november(10)), Some(HoursPerWeek::whole(45)));
    }

    #[test]
    fn the_exception_and_a_fleksjob_have_no_rows() {
        let mut facts = Facts::of_ordinary_job(hours(3700), hours(3000));
        facts.full_time_exception = Answer::Known(YesNo::Yes);
        let day = Date::from_ymd_opt(2026, 3, 2).unwrap_or_default();
        assert_eq!(other_hours(&facts, &assess(&facts, day)), None);
        let mut facts = Facts::of_ordinary_job(hours(3000), hours(800));
        facts.choose(FactId::Form, Choice::Form(Form::Fleksjob));
        facts.choose(FactId::Overlap, Choice::Overlap(Overlap::None));
        assert_eq!(other_hours(&facts, &assess(&facts, day)), None);
    }

    #[test]
    fn an_answer_that_turns_on_something_else_has_no_rows() {
        let mut facts = Facts::of_ordinary_job(hours(3000), hours(800));
        facts.lasting = Answer::Known(YesNo::No);
        let day = Date::from_ymd_opt(2026, 3, 2).unwrap_or_default();
        assert_eq!(other_hours(&facts, &assess(&facts, day)), None);
    }
}
