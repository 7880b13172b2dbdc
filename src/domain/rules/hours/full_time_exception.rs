//! HR-04. The full-time exception (*op til fuld tid*).
//!
//! **The text.** "En person, der har mere end én funktionsnedsættelse eller har en meget betydelig
//! funktionsnedsættelse, kan efter en konkret vurdering få tilskud op til fuld tid (dvs. op til 37
//! timer om ugen)." (BEK 1174/2019 § 15, stk. 2).
//!
//! **In plain words.** Several impairments, or one that is very considerable, can lift the ceiling
//! to full time. It is in play only when the need exceeds the ordinary ceiling.
//!
//! **Source.** BEK § 15, stk. 2 (BEK 1174/2019) and LOV § 7, stk. 3 (LBK 108/2020), read
//! March 2026. LAW. That the lifted ceiling cannot exceed the person's own working week is DESIGN.
//!
//! **Not modelled.** What a very considerable impairment is, and how several impairments work
//! together (HR-06).

use crate::domain::law::LawInForce;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::quantity::HoursPerWeek;
use crate::domain::rules::{Rule, RuleId, RulebookEntry};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// HR-04 (*op til fuld tid*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr04,
    citations: &[
        Citation::new(Source::Order, "§ 15, stk. 2"),
        Citation::new(Source::Act, "§ 7, stk. 3"),
    ],
    confidence: Confidence::Law,
};

/// HR-04 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Full-time exception",
    text: "»En person, der har mere end én funktionsnedsættelse eller har en meget betydelig \
           funktionsnedsættelse, kan efter en konkret vurdering få tilskud op til fuld tid (dvs. \
           op til 37 timer om ugen).« (BEK 1174/2019 § 15, stk. 2)",
    plain_words: "Several impairments, or one that is very considerable, can lift the ceiling to \
           full time. It is in play only when the need exceeds the ordinary ceiling.",
    valid: "In force in the texts read.",
    not_modelled: "What a very considerable impairment is, and how several impairments work \
           together (HR-06).",
    parameters: &[&parameters::FULL_TIME],
    milestones: &[],
};

/// The most that the full-time exception gives, hours a week: the working hours, at most full
/// time. That it never exceeds shorter working hours is a choice of this project.
#[must_use]
pub fn limit(
    working_hours: HoursPerWeek,
    all_jobs: HoursPerWeek,
    law: &LawInForce,
) -> HoursPerWeek {
    law.full_time
        .times(working_hours.exact())
        .times_over(all_jobs.at_least(law.full_time))
}

/// The limit as a step of the calculation.
#[must_use]
pub fn step(working_hours: HoursPerWeek, all_jobs: HoursPerWeek, law: &LawInForce) -> Step {
    Step::new(
        Term::FullTimeLimit,
        RuleId::Hr04,
        Operation::ProductOverLast,
        &[
            (Term::FullTime, Figure::HoursPerWeek(law.full_time)),
            (Term::WorkingHours, Figure::HoursPerWeek(working_hours)),
            (
                Term::FullTimeOrAllJobs,
                Figure::HoursPerWeek(all_jobs.at_least(law.full_time)),
            ),
        ],
        Figure::HoursPerWeek(limit(working_hours, all_jobs, law)),
    )
}
