//! What an assessment says, as an answer.

use super::code::{Code, Rounded};
use super::hours::HoursAnswer;
use super::money::{EstimateAnswer, InterpretingAnswer};
use crate::domain::assessment::{
    Assessment, Condition, Estimate, Fork, NoEstimate, Outcome, Payable, PayableReason, Scheme,
};
use crate::domain::coded::Coded;
use crate::domain::facts::FactId;
use crate::domain::quantity::HoursPerWeek;
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::domain::rules::{Finding, Reason, RuleId, Track, Weighed};
#[cfg(feature = "cli")]
use schemars::JsonSchema;
use serde::Serialize;

/// What follows from the facts of a case on a day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct AssessmentAnswer {
    /// The outcome. Never "granted": the act says "can".
    pub outcome: Code<Outcome>,
    /// The rule of the route that is open, if it is known.
    pub route: Option<&'static str>,
    /// Every condition, in the order of the law.
    pub conditions: Vec<ConditionAnswer>,
    /// The unknown facts that the outcome turns on, with what each answer would mean.
    pub forks: Vec<ForkAnswer>,
    /// Facts that the outcome and the hours still need, in the order of the law.
    pub missing: Vec<Code<FactId>>,
    /// Facts that the money still needs, in their order.
    pub missing_for_payment: Vec<Code<FactId>>,
    /// Whether no further answer can change the outcome.
    pub settled: bool,
    /// The hours.
    pub hours: HoursAnswer,
    /// The money, where there is any.
    pub estimate: Option<EstimateAnswer>,
    /// Why there is no money, otherwise.
    pub no_estimate: Option<Code<NoEstimate>>,
    /// A typical interpreting job, if the help is interpreting.
    pub interpreting: Option<InterpretingAnswer>,
    /// Whether the subsidy can be paid.
    pub payable: PayableAnswer,
    /// The first day that can be paid for, `YYYY-MM-DD`, where start and application are known.
    pub payable_from: Option<String>,
    /// Rules that decide nothing here and that the person should know.
    pub told: Vec<&'static str>,
    /// Other schemes that may fit when this one does not, the closest first.
    pub schemes: Vec<Code<Scheme>>,
    /// What must stand beside the result.
    pub notices: Vec<Code<Notice>>,
}

/// A condition with what it found.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct ConditionAnswer {
    /// The rule.
    pub rule: &'static str,
    /// The fact that decides it.
    pub fact: Code<FactId>,
    /// What it found.
    pub finding: Code<Finding>,
    /// Why it is not met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Code<Reason>>,
    /// What the municipality weighs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weighed: Option<Code<Weighed>>,
    /// The fact that is missing or not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs: Option<Code<FactId>>,
    /// The part of the rules that does not reach the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub track: Option<Code<Track>>,
    /// The numbers of the reason, or of what is weighed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numbers: Option<NeedAnswer>,
}

/// A need against its ceiling, in hours a week.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct NeedAnswer {
    /// The need.
    pub need: Rounded,
    /// The ceiling.
    pub ceiling: Rounded,
    /// The working hours that the ceiling comes from, where they are part of the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_hours: Option<Rounded>,
}

/// A fact that the outcome turns on.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct ForkAnswer {
    /// The fact.
    pub fact: Code<FactId>,
    /// Each answer with the outcome it leads to.
    pub branches: Vec<BranchAnswer>,
}

/// One answer to a fact.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct BranchAnswer {
    /// The answer, by its code in the case file.
    pub answer: &'static str,
    /// The outcome; `null` where it turns on other facts too.
    pub outcome: Option<Code<Outcome>>,
}

/// Whether the subsidy can be paid.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct PayableAnswer {
    /// Yes, not yet, or no.
    pub status: Code<Payable>,
    /// What stands in the way.
    pub reasons: Vec<Code<PayableReason>>,
}

/// What must stand beside a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The day lies after the last day whose law was read.
    AfterLawWasRead,
    /// No authority confirms the rate.
    RateNotConfirmed,
    /// The rate is an organisation's own statement.
    RateStated,
    /// The rate began so long ago that it may have changed.
    RateOld,
    /// Additions were claimed that a temp agency's bill can't have (TI-05).
    AdditionsRefused,
    /// A total of hours counts whole although the grant does not reach every day that they may lie
    /// on (HR-13).
    HoursWithoutDays,
}

impl Coded for Notice {
    const CODES: &'static [&'static str] = &[
        "after_law_was_read",
        "rate_not_confirmed",
        "rate_stated",
        "rate_old",
        "additions_refused",
        "hours_without_days",
    ];

    fn code(&self) -> &'static str {
        match self {
            Self::AfterLawWasRead => "after_law_was_read",
            Self::RateNotConfirmed => "rate_not_confirmed",
            Self::RateStated => "rate_stated",
            Self::RateOld => "rate_old",
            Self::AdditionsRefused => "additions_refused",
            Self::HoursWithoutDays => "hours_without_days",
        }
    }
}

impl From<&Assessment> for AssessmentAnswer {
    fn from(found: &Assessment) -> Self {
        Self {
            outcome: Code::of(&found.outcome),
            route: found.route.map(|route| route.rule().code()),
            conditions: found.conditions.iter().map(ConditionAnswer::from).collect(),
            forks: found.forks.iter().map(ForkAnswer::from).collect(),
            missing: Code::all(&found.missing),
            missing_for_payment: Code::all(&found.missing_for_payment),
            settled: found.settled,
            hours: (&found.hours).into(),
            estimate: found.estimate.as_ref().ok().map(EstimateAnswer::from),
            no_estimate: found.estimate.as_ref().err().map(Code::of),
            interpreting: found.interpreting.as_ref().map(InterpretingAnswer::from),
            payable: (&found.payable).into(),
            payable_from: found.payable_from.map(|day| day.to_string()),
            told: found.told.iter().map(|rule| rule.code()).collect(),
            schemes: Code::all(&found.schemes),
            notices: Code::all(&notices(found)),
        }
    }
}

impl From<&Condition> for ConditionAnswer {
    fn from(condition: &Condition) -> Self {
        let mut answer = Self {
            rule: condition.rule.code(),
            fact: Code::of(&condition.fact),
            finding: Code::of(&condition.finding),
            reason: None,
            weighed: None,
            needs: None,
            track: None,
            numbers: None,
        };
        match condition.finding {
            Finding::Met => {}
            Finding::NotMet(reason) => {
                answer.reason = Some(Code::of(&reason));
                answer.numbers = of_reason(reason);
            }
            Finding::Discretion(weighed) => {
                answer.weighed = Some(Code::of(&weighed));
                answer.numbers = of_weighed(weighed);
            }
            Finding::Missing(fact) | Finding::NotKnown(fact) => {
                answer.needs = Some(Code::of(&fact));
            }
            Finding::NotCovered(track) => answer.track = Some(Code::of(&track)),
        }
        answer
    }
}

fn of_reason(reason: Reason) -> Option<NeedAnswer> {
    match reason {
        Reason::IncompatibleNeed {
            need,
            ceiling,
            working_hours,
        } => Some(NeedAnswer {
            working_hours: Some(working_hours.into()),
            ..against(need, ceiling)
        }),
        Reason::ProtectedEmployment
        | Reason::NoListedOffer
        | Reason::OtherEducation
        | Reason::StudySupportFirst
        | Reason::NotLasting
        | Reason::NotConsiderable
        | Reason::NotNecessary
        | Reason::OnlyInitialTraining
        | Reason::OnlyTreatment
        | Reason::OnlyOutsideWork
        | Reason::NoOwnContent
        | Reason::Substitute
        | Reason::CompensatedByFleksjob => None,
    }
}

fn of_weighed(weighed: Weighed) -> Option<NeedAnswer> {
    match weighed {
        Weighed::FullTimeException { need, ceiling }
        | Weighed::AboveCeilingWithinShare { need, ceiling }
        | Weighed::AboveEducationCeiling { need, ceiling }
        | Weighed::AboveFullTimeInEducation { need, ceiling } => Some(against(need, ceiling)),
        Weighed::Lasting
        | Weighed::Considerable
        | Weighed::NecessaryConsequence
        | Weighed::ProgrammeOffer
        | Weighed::OwnContent
        | Weighed::Redistribution
        | Weighed::SpecialQualifications => None,
    }
}

fn against(need: HoursPerWeek, ceiling: HoursPerWeek) -> NeedAnswer {
    NeedAnswer {
        need: need.into(),
        ceiling: ceiling.into(),
        working_hours: None,
    }
}

impl From<&Fork> for ForkAnswer {
    fn from(fork: &Fork) -> Self {
        let branch =
            |(choice, outcome): &(crate::domain::facts::Choice, Option<Outcome>)| BranchAnswer {
                answer: choice.code(),
                outcome: outcome.as_ref().map(Code::of),
            };
        Self {
            fact: Code::of(&fork.fact),
            branches: fork.branches.iter().map(branch).collect(),
        }
    }
}

impl From<&Payable> for PayableAnswer {
    fn from(payable: &Payable) -> Self {
        Self {
            status: Code::of(payable),
            reasons: match payable {
                Payable::Yes => Vec::new(),
                Payable::NotYet(reasons) | Payable::No(reasons) => Code::all(reasons),
            },
        }
    }
}

fn notices(found: &Assessment) -> Vec<Notice> {
    let mut notices = Vec::new();
    if found.after_law_was_read {
        notices.push(Notice::AfterLawWasRead);
    }
    if let Ok(estimate) = &found.estimate {
        notices.extend(of_rate(estimate.subsidy_rate));
        notices.extend(refused(estimate));
    }
    notices
}

/// What must stand beside amounts that rest on a rate.
pub(super) fn of_rate(rate: SubsidyRate) -> Vec<Notice> {
    let (beware, old) = match rate {
        SubsidyRate::Dated { entry, old, .. } => {
            let beware = (!entry.is_confirmed()).then_some(Notice::RateNotConfirmed);
            (beware, old)
        }
        SubsidyRate::Stated { old, .. } => (Some(Notice::RateStated), old),
        SubsidyRate::Typed(_) | SubsidyRate::None => return Vec::new(),
    };
    let too_old = old.then_some(Notice::RateOld);
    beware.into_iter().chain(too_old).collect()
}

fn refused(estimate: &Estimate) -> Option<Notice> {
    estimate
        .additions_refused
        .then_some(Notice::AdditionsRefused)
}

/// The rules that the answer names.
pub(super) fn named(found: &Assessment) -> Vec<RuleId> {
    let mut named: Vec<RuleId> = found
        .conditions
        .iter()
        .map(|condition| condition.rule)
        .collect();
    named.extend(found.route.map(|route| route.rule()));
    named.extend(&found.told);
    named.extend(found.hours.steps.iter().map(|step| step.rule));
    if let Ok(estimate) = &found.estimate {
        named.extend(estimate.steps.iter().map(|step| step.rule));
    }
    if let Some(interpreting) = &found.interpreting {
        named.extend(interpreting.steps.iter().map(|step| step.rule));
    }
    named
}
