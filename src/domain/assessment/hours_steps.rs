//! The hours, step by step.

use super::need::{JobHours, NeedLevel};
use crate::domain::law::LawInForce;
use crate::domain::quantity::HoursPerWeek;
use crate::domain::rules::RuleId;
use crate::domain::rules::hours::{full_time_exception, pro_rata};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// The ceiling and the hours of every job, and of all together where there are several.
pub(super) fn steps(
    jobs: &[JobHours],
    kept: &[&JobHours],
    figure: Option<HoursPerWeek>,
    law: &LawInForce,
) -> Vec<Step> {
    let all_jobs = jobs.iter().fold(HoursPerWeek::ZERO, |sum, job| {
        sum.plus(job.working_hours.unwrap_or(HoursPerWeek::ZERO))
    });
    let mut steps = Vec::new();
    for job in jobs {
        match job.working_hours {
            Some(hours) => {
                let worked = (Term::WorkingHours, hours);
                steps.push(pro_rata::step(Term::Ceiling, worked, all_jobs, law));
                if matches!(
                    job.level,
                    NeedLevel::ExceptionInPlay | NeedLevel::AboveException
                ) {
                    steps.push(full_time_exception::step(hours, all_jobs, law));
                }
            }
            None => steps.push(education_step(job, law)),
        }
        if let (Some(need), Some(figure)) = (job.need, job.figure()) {
            steps.push(granted_step(job, need, figure));
        }
    }
    if let (Some(figure), [_, _, ..]) = (figure, jobs) {
        steps.push(all_jobs_step(kept, figure));
    }
    steps
}

fn education_step(job: &JobHours, law: &LawInForce) -> Step {
    let rule = if job.ceiling == law.full_time {
        RuleId::Ed01
    } else {
        RuleId::Ed04
    };
    Step::new(
        Term::Ceiling,
        rule,
        Operation::Is,
        &[(Term::EducationCeiling, Figure::HoursPerWeek(job.ceiling))],
        Figure::HoursPerWeek(job.ceiling),
    )
}

/// HR-08: the need, but not more than the ceiling, or the limit where the exception is in play.
fn granted_step(job: &JobHours, need: HoursPerWeek, figure: HoursPerWeek) -> Step {
    let (term, bound) = match job.level {
        NeedLevel::ExceptionInPlay | NeedLevel::AboveException => (Term::FullTimeLimit, job.limit),
        NeedLevel::Unknown
        | NeedLevel::Within
        | NeedLevel::NoComputedCeiling
        | NeedLevel::AtMostCeiling
        | NeedLevel::Incompatible => (Term::Ceiling, job.ceiling),
    };
    Step::new(
        Term::GrantedHours,
        RuleId::Hr08,
        Operation::Smallest,
        &[
            (Term::NeededHours, Figure::HoursPerWeek(need)),
            (term, Figure::HoursPerWeek(bound)),
        ],
        Figure::HoursPerWeek(figure),
    )
}

fn all_jobs_step(kept: &[&JobHours], figure: HoursPerWeek) -> Step {
    let parts: Vec<(Term, Figure)> = kept
        .iter()
        .filter_map(|job| Some((Term::GrantedHours, Figure::HoursPerWeek(job.figure()?))))
        .collect();
    Step::new(
        Term::GrantedHoursOfAllJobs,
        RuleId::Hr15,
        Operation::Sum,
        &parts,
        Figure::HoursPerWeek(figure),
    )
}
