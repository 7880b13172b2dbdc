//! What can be said of the hours.

use super::conditions::Condition;
use super::hours_steps::steps;
use super::need::{self, JobHours, Need, NeedLevel, need, sum};
use super::outcome::Outcome;
use crate::domain::facts::{Answer, Facts, Form, WeeklyHours, YesNo};
use crate::domain::law::LawInForce;
use crate::domain::quantity::HoursPerWeek;
use crate::domain::rules::hours::pro_rata;
use crate::domain::rules::{Finding, Route, RuleId};
use crate::domain::trace::{Step, Term};

/// What can be said of the hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursStatus {
    /// A figure follows from the answers.
    Computed,
    /// A figure up to a limit, or one that the municipality would have to grant.
    Interval,
    /// What would be left if the municipality granted within the ceiling all the same.
    Hypothetical,
    /// Nothing, because …
    None(NoHours),
}

/// Why there are no hours to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoHours {
    /// The outcome rules them out.
    OutcomeRulesOut,
    /// Hours are not given yet.
    NotAnswered,
    /// The working hours are not known.
    WorkingHoursNotKnown,
    /// The need is above full time, where no ceiling is computed.
    NoComputedCeiling,
}

/// The hours of a case.
#[derive(Clone, Debug)]
pub struct HoursResult {
    /// What can be said.
    pub status: HoursStatus,
    /// Each job, or the one education.
    pub jobs: Vec<JobHours>,
    /// The ceilings of all jobs together.
    pub ceiling: Option<HoursPerWeek>,
    /// What the full-time exception could give in all jobs together, where it is in play.
    pub limit: Option<HoursPerWeek>,
    /// HR-04: whether that is the working hours. The order says "up to" full time; that nobody is
    /// helped for longer than they work is this calculator's choice.
    pub limit_is_working_hours: bool,
    /// The hours a week that the estimate rests on.
    pub figure: Option<HoursPerWeek>,
    /// Whether the figure is the most that can be said, because the need is not known.
    pub figure_is_ceiling: bool,
    /// The need that the figure does not cover.
    pub surplus: Option<HoursPerWeek>,
    /// HR-14: the same by the paid effective hours of a fleksjob.
    pub by_effective_hours: Option<JobHours>,
    /// The working hours that the need takes.
    pub working_hours_for_need: Option<HoursPerWeek>,
    /// The ceilings by working hours, where the person's own are not known.
    pub ceiling_table: Vec<(HoursPerWeek, HoursPerWeek)>,
    /// The calculation.
    pub steps: Vec<Step>,
}

/// The hours of a case, as far as the outcome leaves any.
pub(super) fn hours(
    facts: &Facts,
    route: Option<Route>,
    outcome: Outcome,
    conditions: &[Condition],
    law: Option<&LawInForce>,
) -> HoursResult {
    let Some(law) = law.filter(|_| hours_remain(outcome, conditions)) else {
        return nothing(NoHours::OutcomeRulesOut);
    };
    let need = need(facts, route, law);
    if need.jobs.is_empty() {
        return without_working_hours(facts, &need, law);
    }
    let status = status(outcome, &need.jobs);
    if matches!(status, HoursStatus::None(NoHours::NotAnswered)) {
        return nothing(NoHours::NotAnswered);
    }
    let mut result = of_jobs(status, need.jobs, law);
    if let Some(effective) = effective_hours(facts, route) {
        add_effective_hours(&mut result, facts, effective, law);
    }
    result
}

fn of_jobs(status: HoursStatus, jobs: Vec<JobHours>, law: &LawInForce) -> HoursResult {
    let kept: Vec<&JobHours> = jobs
        .iter()
        .filter(|job| status == HoursStatus::Hypothetical || job.level != NeedLevel::Incompatible)
        .collect();
    let figure = kept
        .iter()
        .map(|job| job.figure())
        .try_fold(HoursPerWeek::ZERO, |sum, figure| Some(sum.plus(figure?)));
    let total = |part: fn(&JobHours) -> HoursPerWeek| {
        jobs.iter()
            .fold(HoursPerWeek::ZERO, |sum, job| sum.plus(part(job)))
    };
    let any = |levels: &[NeedLevel]| jobs.iter().any(|job| levels.contains(&job.level));
    let in_play = any(&[NeedLevel::ExceptionInPlay, NeedLevel::AboveException]);
    let asked = total(|job| job.need.unwrap_or(HoursPerWeek::ZERO));
    HoursResult {
        ceiling: Some(total(|job| job.ceiling)),
        limit: in_play.then(|| total(|job| job.limit)),
        limit_is_working_hours: in_play && total(|job| job.limit) < law.full_time,
        figure,
        figure_is_ceiling: any(&[NeedLevel::Unknown, NeedLevel::AtMostCeiling]),
        surplus: figure
            .map(|figure| asked.beyond(figure))
            .filter(|surplus| *surplus > HoursPerWeek::ZERO),
        steps: steps(&jobs, &kept, figure, law),
        status,
        jobs,
        ..nothing(NoHours::NotAnswered)
    }
}

/// Whether the outcome leaves hours to speak of: an incompatible need alone leaves hypothetical
/// ones.
fn hours_remain(outcome: Outcome, conditions: &[Condition]) -> bool {
    match outcome {
        Outcome::NotCovered => false,
        Outcome::Unlikely => conditions.iter().all(|condition| {
            condition.rule == RuleId::Co06 || !matches!(condition.finding, Finding::NotMet(_))
        }),
        Outcome::CannotTell | Outcome::Possible | Outcome::Likely => true,
    }
}

fn status(outcome: Outcome, jobs: &[JobHours]) -> HoursStatus {
    let any = |level| jobs.iter().any(|job| job.level == level);
    let none_within = jobs.iter().all(|job| job.level == NeedLevel::Incompatible);
    if outcome == Outcome::Unlikely {
        HoursStatus::Hypothetical
    } else if none_within {
        // On a route that is not known yet the need may well be within a ceiling.
        HoursStatus::None(NoHours::NotAnswered)
    } else if any(NeedLevel::NoComputedCeiling) {
        HoursStatus::None(NoHours::NoComputedCeiling)
    } else if jobs
        .iter()
        .all(|job| matches!(job.level, NeedLevel::Within | NeedLevel::Incompatible))
    {
        HoursStatus::Computed
    } else {
        HoursStatus::Interval
    }
}

fn nothing(why: NoHours) -> HoursResult {
    HoursResult {
        status: HoursStatus::None(why),
        jobs: Vec::new(),
        ceiling: None,
        limit: None,
        limit_is_working_hours: false,
        figure: None,
        figure_is_ceiling: false,
        surplus: None,
        by_effective_hours: None,
        working_hours_for_need: None,
        ceiling_table: Vec::new(),
        steps: Vec::new(),
    }
}

/// Without working hours the table of ceilings is shown, and what the need would take.
fn without_working_hours(facts: &Facts, need: &Need, law: &LawInForce) -> HoursResult {
    let unknown = matches!(facts.working_hours, Answer::Unknown);
    if !unknown || matches!(need.finding, Finding::Missing(_)) {
        return nothing(NoHours::NotAnswered);
    }
    let asked = facts.needed_hours.known().map(|needs| sum(needs));
    // Whatever the working hours are, the ceiling is no higher than this.
    let highest = match facts.full_time_exception {
        Answer::Known(YesNo::No) => law.ceiling,
        Answer::Known(YesNo::Yes) | Answer::Unknown | Answer::Unanswered => law.full_time,
    };
    HoursResult {
        figure: asked.map(|need| need.at_most(highest)),
        figure_is_ceiling: true,
        working_hours_for_need: asked.map(|need| pro_rata::working_hours_for(need, law)),
        steps: asked
            .into_iter()
            .map(|need| pro_rata::step_for_need(need, law))
            .collect(),
        ceiling_table: [10, 15, 20, 25, 30, 37]
            .map(|hours| {
                let working_hours = HoursPerWeek::whole(hours);
                let ceiling = pro_rata::ceiling(working_hours, working_hours, law);
                (working_hours, ceiling)
            })
            .to_vec(),
        ..nothing(NoHours::WorkingHoursNotKnown)
    }
}

/// HR-14: the paid effective hours of a fleksjob.
fn effective_hours(facts: &Facts, route: Option<Route>) -> Option<WeeklyHours> {
    let fleksjob = route == Some(Route::Employment(Form::Fleksjob));
    facts.effective_hours.known().filter(|_| fleksjob).copied()
}

/// HR-14: the need against the ceiling by the effective hours, beside that by the hours present.
fn add_effective_hours(
    result: &mut HoursResult,
    facts: &Facts,
    effective: WeeklyHours,
    law: &LawInForce,
) {
    let needs = facts.needed_hours.known();
    let need = needs.map(|needs| sum(needs));
    let effective = effective.per_week();
    let worked = (Term::EffectiveHours, effective);
    let term = Term::CeilingByEffectiveHours;
    result
        .steps
        .push(pro_rata::step(term, worked, effective, law));
    result.by_effective_hours = Some(need::job(facts, effective, effective, need, law));
}
