//! The hours: ceilings, the need against them, and what can be said of the hours.

use super::conditions::Condition;
use super::outcome::Outcome;
use crate::domain::facts::{Answer, Education, FactId, Facts, Form, WeeklyHours, YesNo};
use crate::domain::law::LawInForce;
use crate::domain::quantity::HoursPerWeek;
use crate::domain::rules::hours::{full_time_exception, pro_rata};
use crate::domain::rules::{Finding, Reason, Route, RuleId, Weighed};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// Where a need lies against its ceiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeedLevel {
    /// The need is not known: read as within the ceiling.
    Unknown,
    /// Within the ceiling.
    Within,
    /// Above the ceiling, and the full-time exception is in play.
    ExceptionInPlay,
    /// Above even what the full-time exception gives at these working hours.
    AboveException,
    /// Above full time at full working hours: no ceiling is computed.
    NoComputedCeiling,
    /// Above the ceiling, at most the ceiling can be said.
    AtMostCeiling,
    /// Above the ceiling without exception: incompatible by practice.
    Incompatible,
}

/// The hours of one job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JobHours {
    /// Working hours a week; `None` on tracks whose ceiling does not follow them.
    pub working_hours: Option<HoursPerWeek>,
    /// The ceiling.
    pub ceiling: HoursPerWeek,
    /// What the full-time exception could give.
    pub limit: HoursPerWeek,
    /// The need.
    pub need: Option<HoursPerWeek>,
    /// The need against the ceiling.
    pub level: NeedLevel,
}

impl JobHours {
    /// The hours a week that an estimate rests on, if the grant follows the need.
    #[must_use]
    pub fn figure(&self) -> Option<HoursPerWeek> {
        match self.level {
            NeedLevel::Within | NeedLevel::ExceptionInPlay => self.need,
            NeedLevel::AboveException => Some(self.limit),
            NeedLevel::Unknown | NeedLevel::AtMostCeiling | NeedLevel::Incompatible => {
                Some(self.ceiling)
            }
            NeedLevel::NoComputedCeiling => None,
        }
    }
}

/// The need against the ceilings, for the condition CO-06 and for the hours.
pub(super) struct Need {
    pub(super) finding: Finding,
    pub(super) jobs: Vec<JobHours>,
    pub(super) above_full_time: bool,
}

impl Need {
    pub(super) const fn deciding_fact(&self) -> FactId {
        match self.finding {
            Finding::Missing(fact) | Finding::NotKnown(fact) => fact,
            Finding::Met | Finding::NotMet(_) | Finding::Discretion(_) | Finding::NotCovered(_) => {
                FactId::NeededHours
            }
        }
    }

    const fn gap(fact: FactId) -> Self {
        Self {
            finding: Finding::Missing(fact),
            jobs: Vec::new(),
            above_full_time: false,
        }
    }
}

/// The need of every job against its ceiling.
pub(super) fn need(facts: &Facts, route: Option<Route>, law: &LawInForce) -> Need {
    if let Some(Route::Education(education)) = route
        && !Route::Education(education).follows_working_hours()
    {
        return education_need(facts, education, law);
    }
    let working_hours = match &facts.working_hours {
        Answer::Unanswered => return Need::gap(FactId::WorkingHours),
        Answer::Unknown => &Vec::new(),
        Answer::Known(hours) => hours,
    };
    let all_jobs = sum(working_hours);
    let above_full_time = all_jobs > law.full_time;
    let needs = match &facts.needed_hours {
        Answer::Unknown => None,
        Answer::Known(needs) if working_hours.is_empty() || needs.len() == working_hours.len() => {
            Some(needs)
        }
        // Not given, or for another number of jobs: it is asked for.
        Answer::Unanswered | Answer::Known(_) => {
            return Need {
                above_full_time,
                ..Need::gap(FactId::NeededHours)
            };
        }
    };
    let jobs: Vec<JobHours> = working_hours
        .iter()
        .enumerate()
        .map(|(place, hours)| {
            let need = needs.and_then(|needs| needs.get(place));
            job(facts, hours.per_week(), all_jobs, need.copied(), law)
        })
        .collect();
    Need {
        finding: finding(facts, &jobs),
        jobs,
        above_full_time,
    }
}

fn sum(hours: &[WeeklyHours]) -> HoursPerWeek {
    hours
        .iter()
        .fold(HoursPerWeek::ZERO, |sum, hours| sum.plus(hours.per_week()))
}

fn job(
    facts: &Facts,
    working_hours: HoursPerWeek,
    all_jobs: HoursPerWeek,
    need: Option<WeeklyHours>,
    law: &LawInForce,
) -> JobHours {
    let ceiling = pro_rata::ceiling(working_hours, all_jobs, law);
    let limit = full_time_exception::limit(working_hours, all_jobs, law);
    let need = need.map(WeeklyHours::per_week);
    let level = need.map_or(NeedLevel::Unknown, |need| {
        if need <= ceiling {
            return NeedLevel::Within;
        }
        match facts.full_time_exception {
            Answer::Known(YesNo::Yes) | Answer::Unknown | Answer::Unanswered => {
                if need <= limit {
                    NeedLevel::ExceptionInPlay
                } else if all_jobs >= law.full_time {
                    NeedLevel::NoComputedCeiling
                } else {
                    NeedLevel::AboveException
                }
            }
            Answer::Known(YesNo::No) => {
                // Within 20/37 of longer working hours than full time: no source decides it.
                let share = pro_rata::ceiling(working_hours, law.full_time, law);
                if all_jobs > law.full_time && need <= share {
                    NeedLevel::AtMostCeiling
                } else {
                    NeedLevel::Incompatible
                }
            }
        }
    });
    JobHours {
        working_hours: Some(working_hours),
        ceiling,
        limit,
        need,
        level,
    }
}

/// The education tracks have ceilings of their own, which do not follow the working hours.
fn education_need(facts: &Facts, education: Education, law: &LawInForce) -> Need {
    let (ceiling, limit) = match education {
        Education::BeforeJob => (law.full_time, law.full_time),
        Education::OutsideWorkingHours
        | Education::UnemployedListed
        | Education::CourseAtWork
        | Education::TradeCourse
        | Education::OtherEducation => (law.education_ceiling, law.full_time),
    };
    let need = match &facts.needed_hours {
        Answer::Unanswered => return Need::gap(FactId::NeededHours),
        Answer::Unknown => None,
        Answer::Known(needs) => Some(sum(needs)),
    };
    let level = need.map_or(NeedLevel::Unknown, |need| {
        if need <= ceiling {
            return NeedLevel::Within;
        }
        match facts.full_time_exception {
            Answer::Known(YesNo::Yes) | Answer::Unknown | Answer::Unanswered if need <= limit => {
                NeedLevel::ExceptionInPlay
            }
            Answer::Known(YesNo::Yes) | Answer::Unknown | Answer::Unanswered if limit > ceiling => {
                NeedLevel::AboveException
            }
            Answer::Known(_) | Answer::Unknown | Answer::Unanswered => NeedLevel::AtMostCeiling,
        }
    });
    let jobs = vec![JobHours {
        working_hours: None,
        ceiling,
        limit,
        need,
        level,
    }];
    Need {
        finding: finding(facts, &jobs),
        jobs,
        above_full_time: false,
    }
}

/// CO-06 over all jobs: the best of them, since each job has a grant of its own (EF-09).
fn finding(facts: &Facts, jobs: &[JobHours]) -> Finding {
    jobs.iter()
        .map(|job| job_finding(facts, job))
        .min_by_key(|finding| match finding {
            Finding::Met => 0,
            Finding::Missing(_) | Finding::NotKnown(_) => 1,
            Finding::Discretion(_) => 2,
            Finding::NotMet(_) | Finding::NotCovered(_) => 3,
        })
        .unwrap_or(Finding::Met)
}

fn job_finding(facts: &Facts, job: &JobHours) -> Finding {
    let (need, ceiling) = (job.need.unwrap_or(HoursPerWeek::ZERO), job.ceiling);
    match job.level {
        NeedLevel::Unknown | NeedLevel::Within => Finding::Met,
        NeedLevel::ExceptionInPlay | NeedLevel::AboveException | NeedLevel::NoComputedCeiling => {
            if facts.full_time_exception.is_unanswered() {
                Finding::Missing(FactId::FullTimeException)
            } else {
                Finding::Discretion(Weighed::FullTimeException { need, ceiling })
            }
        }
        NeedLevel::AtMostCeiling => Finding::Discretion(match job.working_hours {
            Some(_) => Weighed::AboveCeilingWithinShare { need, ceiling },
            None => Weighed::AboveEducationCeiling { need, ceiling },
        }),
        NeedLevel::Incompatible => Finding::NotMet(Reason::IncompatibleNeed {
            need,
            ceiling,
            working_hours: job.working_hours.unwrap_or(HoursPerWeek::ZERO),
        }),
    }
}

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
    /// The hours a week that the estimate rests on.
    pub figure: Option<HoursPerWeek>,
    /// Whether the figure is the most that can be said, because the need is not known.
    pub figure_is_ceiling: bool,
    /// The need that the figure does not cover.
    pub surplus: Option<HoursPerWeek>,
    /// HR-14: ceiling and figure by the paid effective hours of a fleksjob.
    pub by_effective_hours: Option<(HoursPerWeek, HoursPerWeek)>,
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
    let kept: Vec<&JobHours> = need
        .jobs
        .iter()
        .filter(|job| status == HoursStatus::Hypothetical || job.level != NeedLevel::Incompatible)
        .collect();
    let figure = kept
        .iter()
        .map(|job| job.figure())
        .try_fold(HoursPerWeek::ZERO, |sum, figure| Some(sum.plus(figure?)));
    let total = |part: fn(&JobHours) -> HoursPerWeek| {
        need.jobs
            .iter()
            .fold(HoursPerWeek::ZERO, |sum, job| sum.plus(part(job)))
    };
    let in_play = need.jobs.iter().any(|job| {
        matches!(
            job.level,
            NeedLevel::ExceptionInPlay | NeedLevel::AboveException
        )
    });
    let asked = total(|job| job.need.unwrap_or(HoursPerWeek::ZERO));
    HoursResult {
        status,
        ceiling: Some(total(|job| job.ceiling)),
        limit: in_play.then(|| total(|job| job.limit)),
        figure,
        figure_is_ceiling: need
            .jobs
            .iter()
            .any(|job| matches!(job.level, NeedLevel::Unknown | NeedLevel::AtMostCeiling)),
        surplus: figure
            .map(|figure| asked.beyond(figure))
            .filter(|surplus| *surplus > HoursPerWeek::ZERO),
        by_effective_hours: by_effective_hours(facts, route, figure, law),
        working_hours_for_need: None,
        ceiling_table: Vec::new(),
        steps: steps(&need.jobs, &kept, figure, law),
        jobs: need.jobs,
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
    if outcome == Outcome::Unlikely {
        HoursStatus::Hypothetical
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

/// HR-14: the same by the paid effective hours of a fleksjob, shown beside the figure.
fn by_effective_hours(
    facts: &Facts,
    route: Option<Route>,
    figure: Option<HoursPerWeek>,
    law: &LawInForce,
) -> Option<(HoursPerWeek, HoursPerWeek)> {
    if route != Some(Route::Employment(Form::Fleksjob)) {
        return None;
    }
    let effective = facts.effective_hours.known()?.per_week();
    let ceiling = pro_rata::ceiling(effective, effective, law);
    Some((ceiling, figure?.at_most(ceiling)))
}

fn steps(
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
