//! The hours of an answer.

use super::code::{Code, Rounded};
use super::trace::{StepAnswer, steps};
use crate::domain::assessment::{HoursResult, HoursStatus, JobHours, NeedLevel, NoHours};
#[cfg(feature = "cli")]
use schemars::JsonSchema;
use serde::Serialize;

/// The hours of a case, a week.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct HoursAnswer {
    /// What can be said.
    pub status: Code<HoursStatus>,
    /// Why there are no hours, when the status is `none`.
    pub no_hours: Option<Code<NoHours>>,
    /// The ceilings of all jobs together.
    pub ceiling: Option<Rounded>,
    /// What the full-time exception could give in all jobs together, where it is in play.
    pub limit: Option<Rounded>,
    /// The hours that the estimate rests on.
    pub figure: Option<Rounded>,
    /// Whether the figure is the most that can be said.
    pub figure_is_ceiling: bool,
    /// The need that the figure does not cover.
    pub surplus: Option<Rounded>,
    /// The same by the paid effective hours of a fleksjob (HR-14).
    pub by_effective_hours: Option<EffectiveAnswer>,
    /// The working hours that the need takes, where the person's own are not known.
    pub working_hours_for_need: Option<Rounded>,
    /// Each job, or the one education.
    pub jobs: Vec<JobAnswer>,
    /// The ceilings by working hours, where the person's own are not known.
    pub ceiling_table: Vec<CeilingAnswer>,
    /// The calculation.
    pub steps: Vec<StepAnswer>,
}

/// Ceiling and figure by the paid effective hours of a fleksjob.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct EffectiveAnswer {
    /// The ceiling.
    pub ceiling: Rounded,
    /// The hours: none where the need is incompatible with these, `null` where none are computed.
    pub figure: Option<Rounded>,
    /// The need against the ceiling.
    pub level: Code<NeedLevel>,
}

/// The hours of one job, a week.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct JobAnswer {
    /// Working hours; `null` on tracks whose ceiling does not follow them.
    pub working_hours: Option<Rounded>,
    /// The ceiling.
    pub ceiling: Rounded,
    /// What the full-time exception could give.
    pub limit: Rounded,
    /// The need.
    pub need: Option<Rounded>,
    /// The need against the ceiling.
    pub level: Code<NeedLevel>,
    /// The hours that the estimate rests on.
    pub figure: Option<Rounded>,
}

/// A ceiling by working hours.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct CeilingAnswer {
    /// Working hours a week.
    pub working_hours: Rounded,
    /// The ceiling.
    pub ceiling: Rounded,
}

impl From<&HoursResult> for HoursAnswer {
    fn from(hours: &HoursResult) -> Self {
        Self {
            status: Code::of(&hours.status),
            no_hours: match hours.status {
                HoursStatus::None(why) => Some(Code::of(&why)),
                HoursStatus::Computed | HoursStatus::Interval | HoursStatus::Hypothetical => None,
            },
            ceiling: hours.ceiling.map(Rounded::from),
            limit: hours.limit.map(Rounded::from),
            figure: hours.figure.map(Rounded::from),
            figure_is_ceiling: hours.figure_is_ceiling,
            surplus: hours.surplus.map(Rounded::from),
            by_effective_hours: hours.by_effective_hours.map(|job| EffectiveAnswer {
                ceiling: job.ceiling.into(),
                figure: job.granted().map(Rounded::from),
                level: Code::of(&job.level),
            }),
            working_hours_for_need: hours.working_hours_for_need.map(Rounded::from),
            jobs: hours.jobs.iter().map(JobAnswer::from).collect(),
            ceiling_table: hours
                .ceiling_table
                .iter()
                .map(|&(working_hours, ceiling)| CeilingAnswer {
                    working_hours: working_hours.into(),
                    ceiling: ceiling.into(),
                })
                .collect(),
            steps: steps(&hours.steps),
        }
    }
}

impl From<&JobHours> for JobAnswer {
    fn from(job: &JobHours) -> Self {
        Self {
            working_hours: job.working_hours.map(Rounded::from),
            ceiling: job.ceiling.into(),
            limit: job.limit.into(),
            need: job.need.map(Rounded::from),
            level: Code::of(&job.level),
            figure: job.figure().map(Rounded::from),
        }
    }
}
