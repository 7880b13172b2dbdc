//! The need against its ceiling, job by job: the condition CO-06.

use crate::domain::facts::{Answer, Education, FactId, Facts, WeeklyHours, YesNo};
use crate::domain::law::LawInForce;
use crate::domain::quantity::HoursPerWeek;
use crate::domain::rules::hours::{full_time_exception, pro_rata};
use crate::domain::rules::{Finding, Reason, Route, Weighed};

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
            // An incompatible need has no hours; the ceiling is what a hypothetical grant gives.
            NeedLevel::Unknown | NeedLevel::AtMostCeiling | NeedLevel::Incompatible => {
                Some(self.ceiling)
            }
            NeedLevel::NoComputedCeiling => None,
        }
    }

    /// The hours a week of a grant that follows the rules: none for an incompatible need.
    #[must_use]
    pub fn granted(&self) -> Option<HoursPerWeek> {
        match self.level {
            NeedLevel::Incompatible => Some(HoursPerWeek::ZERO),
            NeedLevel::Unknown
            | NeedLevel::Within
            | NeedLevel::ExceptionInPlay
            | NeedLevel::AboveException
            | NeedLevel::NoComputedCeiling
            | NeedLevel::AtMostCeiling => self.figure(),
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
        Answer::Unknown => return need_alone(facts, law),
        Answer::Known(hours) => hours,
    };
    let all_jobs = sum(working_hours);
    let above_full_time = all_jobs > law.full_time;
    let needs = match &facts.needed_hours {
        Answer::Unknown => None,
        Answer::Known(needs) if needs.len() == working_hours.len() => Some(needs),
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
            let need = need.copied().map(WeeklyHours::per_week);
            job(facts, hours.per_week(), all_jobs, need, law)
        })
        .collect();
    Need {
        finding: finding(facts, &jobs),
        jobs,
        above_full_time,
    }
}

/// The need where the working hours are not known. Up to the ceiling at full time it may well be
/// within its own; above that no working hours bring it within.
fn need_alone(facts: &Facts, law: &LawInForce) -> Need {
    let need = match &facts.needed_hours {
        Answer::Unanswered => return Need::gap(FactId::NeededHours),
        Answer::Unknown => HoursPerWeek::ZERO,
        Answer::Known(needs) => sum(needs),
    };
    let ceiling = law.ceiling;
    let longest = HoursPerWeek::new(WeeklyHours::MOST.into());
    let finding = if need <= ceiling {
        Finding::Met
    } else {
        match facts.full_time_exception {
            Answer::Unanswered => Finding::Missing(FactId::FullTimeException),
            Answer::Known(YesNo::Yes) | Answer::Unknown => {
                Finding::Discretion(Weighed::FullTimeException { need, ceiling })
            }
            // Only a working week far above full time could have a share as large.
            Answer::Known(YesNo::No) if need <= pro_rata::share(longest, law) => {
                Finding::NotKnown(FactId::WorkingHours)
            }
            Answer::Known(YesNo::No) => Finding::NotMet(Reason::IncompatibleNeed {
                need,
                ceiling,
                working_hours: longest,
            }),
        }
    };
    Need {
        finding,
        jobs: Vec::new(),
        above_full_time: false,
    }
}

/// The hours of all jobs together.
pub(crate) fn sum(hours: &[WeeklyHours]) -> HoursPerWeek {
    hours
        .iter()
        .fold(HoursPerWeek::ZERO, |sum, hours| sum.plus(hours.per_week()))
}

/// One job's need against its ceiling.
pub(super) fn job(
    facts: &Facts,
    working_hours: HoursPerWeek,
    all_jobs: HoursPerWeek,
    need: Option<HoursPerWeek>,
    law: &LawInForce,
) -> JobHours {
    let ceiling = pro_rata::ceiling(working_hours, all_jobs, law);
    let limit = full_time_exception::limit(working_hours, all_jobs, law);
    let level = need.map_or(NeedLevel::Unknown, |need| {
        if need <= ceiling {
            return NeedLevel::Within;
        }
        match facts.full_time_exception {
            Answer::Known(YesNo::Yes) | Answer::Unknown | Answer::Unanswered => {
                if need <= limit {
                    NeedLevel::ExceptionInPlay
                } else if working_hours >= law.full_time {
                    NeedLevel::NoComputedCeiling
                } else {
                    NeedLevel::AboveException
                }
            }
            Answer::Known(YesNo::No) => {
                // Within 20/37 of longer working hours than full time: no source decides it.
                if all_jobs > law.full_time && need <= pro_rata::share(working_hours, law) {
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

/// The education tracks have ceilings of their own, which do not follow the working hours. More is
/// for special cases (*særlige tilfælde*), which the texts do not describe: nothing is asked.
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
            NeedLevel::Within
        } else if need <= limit {
            NeedLevel::ExceptionInPlay
        } else if limit > ceiling {
            NeedLevel::AboveException
        } else {
            NeedLevel::AtMostCeiling
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

/// CO-06 over all jobs. What one job still needs, or what the municipality weighs in one, counts
/// for all; a job whose need is incompatible only where no other is left, since each job has a
/// grant of its own (EF-09).
fn finding(facts: &Facts, jobs: &[JobHours]) -> Finding {
    jobs.iter()
        .map(|job| job_finding(facts, job))
        .min_by_key(|finding| match finding {
            Finding::Missing(_) | Finding::NotKnown(_) => 0,
            Finding::Discretion(_) => 1,
            Finding::Met => 2,
            Finding::NotMet(_) | Finding::NotCovered(_) => 3,
        })
        .unwrap_or(Finding::Met)
}

fn job_finding(facts: &Facts, job: &JobHours) -> Finding {
    let (need, ceiling) = (job.need.unwrap_or(HoursPerWeek::ZERO), job.ceiling);
    let on_education_track = job.working_hours.is_none();
    match job.level {
        NeedLevel::Unknown | NeedLevel::Within => Finding::Met,
        NeedLevel::AtMostCeiling if on_education_track => {
            Finding::Discretion(Weighed::AboveFullTimeInEducation { need, ceiling })
        }
        NeedLevel::ExceptionInPlay | NeedLevel::AboveException if on_education_track => {
            Finding::Discretion(Weighed::AboveEducationCeiling { need, ceiling })
        }
        NeedLevel::ExceptionInPlay | NeedLevel::AboveException | NeedLevel::NoComputedCeiling => {
            if facts.full_time_exception.is_unanswered() {
                Finding::Missing(FactId::FullTimeException)
            } else {
                Finding::Discretion(Weighed::FullTimeException { need, ceiling })
            }
        }
        NeedLevel::AtMostCeiling => {
            Finding::Discretion(Weighed::AboveCeilingWithinShare { need, ceiling })
        }
        NeedLevel::Incompatible => Finding::NotMet(Reason::IncompatibleNeed {
            need,
            ceiling,
            working_hours: job.working_hours.unwrap_or(HoursPerWeek::ZERO),
        }),
    }
}
