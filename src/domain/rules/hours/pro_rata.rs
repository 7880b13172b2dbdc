//! HR-02. A shorter working week has a lower ceiling (*forholdsmæssigt*).
//!
//! **The text.** "Ved færre arbejdstimer beregnes tilskuddet forholdsmæssigt." (BEK 1174/2019
//! § 15, stk. 1).
//!
//! **In plain words.** Below full time the ceiling falls in proportion to the agreed weekly hours.
//!
//! **Source.** BEK § 15, stk. 1 (BEK 1174/2019), read March 2026. LAW.
//!
//! **Not modelled.** Working hours that vary: their average over the quarter is used, which no
//! text says.

use crate::domain::law::LawInForce;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::quantity::HoursPerWeek;
use crate::domain::rules::{Rule, RuleId, RulebookEntry};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// HR-02 (*forholdsmæssigt*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr02,
    citations: &[Citation::new(Source::Order, "§ 15, stk. 1")],
    confidence: Confidence::Law,
};

/// HR-02 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Ceiling in proportion to working time",
    text: "»Ved færre arbejdstimer beregnes tilskuddet forholdsmæssigt.« (BEK 1174/2019 § 15, \
           stk. 1)",
    plain_words: "Below full time the ceiling falls in proportion to the agreed weekly hours.",
    valid: "Read from 2008 on, and in the handbook of 2007.",
    not_modelled: "Working hours that vary: their average over the quarter is used, which no text \
           says.",
    parameters: &[&parameters::CEILING_AT_FULL_TIME, &parameters::FULL_TIME],
    milestones: &[],
};

/// The ceiling of a job (*loftet*), hours a week: `20 · W / 37`.
///
/// `all_jobs` is the sum of the person's working hours in all jobs. Above full time the divisor
/// grows with it, so that one job of more than 37 hours keeps a ceiling of 20 (HR-03), and
/// several jobs together never get more (HR-15).
#[must_use]
pub fn ceiling(
    working_hours: HoursPerWeek,
    all_jobs: HoursPerWeek,
    law: &LawInForce,
) -> HoursPerWeek {
    law.ceiling
        .times(working_hours.exact())
        .times_over(divisor(all_jobs, law))
}

/// The ceiling as a step of the calculation.
#[must_use]
pub fn step(
    term: Term,
    worked: (Term, HoursPerWeek),
    all_jobs: HoursPerWeek,
    law: &LawInForce,
) -> Step {
    let (worked_term, working_hours) = worked;
    let above = all_jobs > law.full_time;
    let several = all_jobs != working_hours;
    let rule = match (above, several) {
        (_, true) => RuleId::Hr15,
        (true, false) => RuleId::Hr03,
        (false, false) if working_hours == law.full_time => RuleId::Hr01,
        (false, false) => RuleId::Hr02,
    };
    Step::new(
        term,
        rule,
        Operation::ProductOverLast,
        &[
            (Term::CeilingAtFullTime, Figure::HoursPerWeek(law.ceiling)),
            (worked_term, Figure::HoursPerWeek(working_hours)),
            (
                if above {
                    Term::FullTimeOrAllJobs
                } else {
                    Term::FullTime
                },
                Figure::HoursPerWeek(divisor(all_jobs, law)),
            ),
        ],
        Figure::HoursPerWeek(ceiling(working_hours, all_jobs, law)),
    )
}

/// The share of the working hours that the ceiling is at full time, also above full time:
/// `20 / 37 · W`.
#[must_use]
pub fn share(working_hours: HoursPerWeek, law: &LawInForce) -> HoursPerWeek {
    ceiling(working_hours, law.full_time, law)
}

/// How many hours one must work for the ceiling to reach a need: `N · 37 / 20`.
#[must_use]
pub fn working_hours_for(need: HoursPerWeek, law: &LawInForce) -> HoursPerWeek {
    need.times(law.full_time.over(law.ceiling))
}

/// The working hours that a need takes as a step of the calculation.
#[must_use]
pub fn step_for_need(need: HoursPerWeek, law: &LawInForce) -> Step {
    Step::new(
        Term::WorkingHoursForNeed,
        RuleId::Hr02,
        Operation::ProductOverLast,
        &[
            (Term::NeededHours, Figure::HoursPerWeek(need)),
            (Term::FullTime, Figure::HoursPerWeek(law.full_time)),
            (Term::CeilingAtFullTime, Figure::HoursPerWeek(law.ceiling)),
        ],
        Figure::HoursPerWeek(working_hours_for(need, law)),
    )
}

fn divisor(all_jobs: HoursPerWeek, law: &LawInForce) -> HoursPerWeek {
    all_jobs.at_least(law.full_time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::{Date, Exact};

    fn ceiling_of(hundredths: i128) -> Option<Exact> {
        let law = LawInForce::on(Date::from_ymd_opt(2026, 3, 2)?)?;
        let hours = HoursPerWeek::new(Exact::ratio(hundredths, 100));
        Some(ceiling(hours, hours, &law).exact())
    }

    #[test]
    fn is_proportional_below_full_time_and_flat_above() {
        assert_eq!(ceiling_of(1850), Some(Exact::whole(10)));
        assert_eq!(ceiling_of(3699), Some(Exact::ratio(20 * 3699, 3700)));
        assert_eq!(ceiling_of(3700), Some(Exact::whole(20)));
        assert_eq!(ceiling_of(3701), Some(Exact::whole(20)));
        assert_eq!(ceiling_of(4500), Some(Exact::whole(20)));
    }

    #[test]
    fn a_need_says_which_working_hours_it_takes() {
        let law = Date::from_ymd_opt(2026, 3, 2).and_then(LawInForce::on);
        let hours = law.map(|law| working_hours_for(HoursPerWeek::whole(8), &law).exact());
        assert_eq!(hours, Some(Exact::ratio(148, 10)));
    }
}
