//! What the settlement of a quarter says, as an answer.

use super::assessment::{Notice, PayableAnswer, of_rate};
use super::code::{Code, Rounded};
use super::money::{RateAnswer, parts_of};
use super::trace::{StepAnswer, steps};
use crate::domain::assessment::Bound;
use crate::domain::facts::Account;
use crate::domain::quantity::Money;
use crate::domain::rules::RuleId;
use crate::domain::settlement::{AssistantSettlement, JobSettlement, Refusal, Settlement};
#[cfg(feature = "cli")]
use schemars::JsonSchema;
use serde::Serialize;

/// A quarter's settlement. The rounded parts add up to the rounded subsidy.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct SettlementAnswer {
    /// The quarter: `YYYY-Qn`.
    pub quarter: String,
    /// The weeks of the quarter that the grant reaches.
    pub weeks: Rounded,
    /// The hours that the grant covers in them.
    pub limit: Rounded,
    /// The hours paid by the employer.
    pub paid: Rounded,
    /// The hours refunded.
    pub refunded: Rounded,
    /// What is left of the grant's hours in the quarter.
    pub left: Rounded,
    /// The hours that count, a week on average, to compare with the grant, where it reaches any week.
    pub average: Option<Rounded>,
    /// The rate and where it comes from; where it changed, the one before.
    pub rate: RateAnswer,
    /// The change of the rate, where it changed in the quarter and assistants were paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_change: Option<RateChangeAnswer>,
    /// Each assistant, in the order of the account.
    pub assistants: Vec<AssistantAnswer>,
    /// Each interpreting job that the tariff covers, in the order of the account.
    pub interpreting: Vec<JobAnswer>,
    /// Travel and other costs on work trips: kroner.
    pub travel: Rounded,
    /// All that is refunded: kroner.
    pub subsidy: Rounded,
    /// Whether the subsidy is the most it can be: a wage, a bill or the days of the hours are not
    /// known.
    pub bound: Code<Bound>,
    /// All that it cost the employer, where every wage and bill is known and there is an employer:
    /// kroner.
    pub cost: Option<Rounded>,
    /// What stays with the employer: kroner.
    pub own_share: Option<Rounded>,
    /// Whether it can be paid, and what stands in the way of all of it.
    pub payable: PayableAnswer,
    /// What is not refunded, and why.
    pub refusals: Vec<RefusalAnswer>,
    /// What must stand beside the result.
    pub notices: Vec<Code<Notice>>,
    /// The calculation.
    pub steps: Vec<StepAnswer>,
}

/// A change of the rate within the quarter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct RateChangeAnswer {
    /// The first day of the new rate: `YYYY-MM-DD`.
    pub from: String,
    /// The new rate: kroner an hour.
    pub rate: Rounded,
}

/// The refunded hours at the new rate.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct NewRateAnswer {
    /// Hours refunded.
    pub refunded: Rounded,
    /// The rate used: kroner an hour.
    pub rate_used: Rounded,
}

/// One assistant's part. Amounts in kroner.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[cfg_attr(feature = "cli", schemars(rename = "AssistantSettlementAnswer"))]
pub struct AssistantAnswer {
    /// Hours paid.
    pub paid: Rounded,
    /// Hours refunded.
    pub refunded: Rounded,
    /// The wage, where it is known: kroner an hour.
    pub wage: Option<Rounded>,
    /// The rate used: kroner an hour; where the rate changed, the one before.
    pub rate_used: Rounded,
    /// Of the hours refunded, those at the new rate, where the rate changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_rate: Option<NewRateAnswer>,
    /// The subsidy to the wage.
    pub base: Rounded,
    /// Holiday pay refunded.
    pub holiday_pay: Rounded,
    /// Other documented additions refunded.
    pub documented: Rounded,
}

/// One interpreting job's part. Amounts in kroner.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[cfg_attr(feature = "cli", schemars(rename = "JobSettlementAnswer"))]
pub struct JobAnswer {
    /// The hours that count against the grant.
    pub actual: Rounded,
    /// The part of them that the grant covers.
    pub refunded_hours: Rounded,
    /// The billed hours.
    pub billed: Rounded,
    /// What the tariff gives.
    pub tariff: Rounded,
    /// What is refunded.
    pub refunded: Rounded,
    /// The calculation, from the time that is billed to what is refunded.
    pub steps: Vec<StepAnswer>,
}

/// Something that is not refunded.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct RefusalAnswer {
    /// Why.
    pub reason: Code<Refusal>,
    /// The rule behind it.
    pub rule: &'static str,
    /// The hours that are not refunded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Rounded>,
    /// What is not refunded, where it is an amount: kroner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Rounded>,
    /// The first day that can be paid for: `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_payable: Option<String>,
}

impl SettlementAnswer {
    /// The answer of a settlement of an account.
    #[must_use]
    pub fn of(account: &Account, settled: &Settlement) -> Self {
        let mut amounts = amounts(settled);
        let mut next = |part: Money| amounts.next().unwrap_or_else(|| part.into());
        Self {
            quarter: format!("{}-Q{}", account.quarter.year(), account.quarter.number()),
            weeks: settled.weeks.into(),
            limit: settled.limit.into(),
            paid: settled.paid.into(),
            refunded: settled.refunded.into(),
            left: settled.left.into(),
            average: settled.average.map(Rounded::from),
            rate: settled.subsidy_rate.into(),
            rate_change: settled.rate_change.map(|change| RateChangeAnswer {
                from: change.from.to_string(),
                rate: change.rate.per_hour().into(),
            }),
            assistants: settled
                .assistants
                .iter()
                .map(|part| assistant(part, &mut next))
                .collect(),
            interpreting: settled
                .interpreting
                .iter()
                .map(|part| job(part, &mut next))
                .collect(),
            travel: next(settled.travel),
            subsidy: settled.subsidy.into(),
            bound: Code::of(&settled.bound),
            cost: settled.cost.map(Rounded::from),
            own_share: settled.own_share_as_shown().map(Rounded::from),
            payable: (&settled.payable).into(),
            refusals: settled.refusals.iter().map(RefusalAnswer::from).collect(),
            notices: Code::all(&notices(settled)),
            steps: steps(&settled.steps),
        }
    }
}

fn notices(settled: &Settlement) -> Vec<Notice> {
    let mut notices = of_rate(settled.subsidy_rate);
    notices.extend(
        settled
            .hours_without_days
            .then_some(Notice::HoursWithoutDays),
    );
    notices
}

/// The rounded parts of a settlement's subsidy, in their order.
fn amounts(settled: &Settlement) -> impl Iterator<Item = Rounded> + use<> {
    let mut parts = Vec::new();
    for part in &settled.assistants {
        parts.extend([part.base, part.holiday_pay, part.documented]);
    }
    parts.extend(settled.interpreting.iter().map(|part| part.refunded));
    parts.push(settled.travel);
    parts_of(&parts)
}

fn assistant(
    part: &AssistantSettlement,
    next: &mut impl FnMut(Money) -> Rounded,
) -> AssistantAnswer {
    AssistantAnswer {
        paid: part.paid.into(),
        refunded: part.refunded.into(),
        wage: part.wage.map(Rounded::from),
        rate_used: part.rate_used.into(),
        new_rate: part.new_rate.map(|new| NewRateAnswer {
            refunded: new.hours.into(),
            rate_used: new.rate_used.into(),
        }),
        base: next(part.base),
        holiday_pay: next(part.holiday_pay),
        documented: next(part.documented),
    }
}

fn job(part: &JobSettlement, next: &mut impl FnMut(Money) -> Rounded) -> JobAnswer {
    JobAnswer {
        actual: part.actual.into(),
        refunded_hours: part.refunded_hours.into(),
        billed: part.billed.into(),
        tariff: part.tariff.into(),
        refunded: next(part.refunded),
        steps: steps(&part.steps),
    }
}

impl From<&Refusal> for RefusalAnswer {
    fn from(refusal: &Refusal) -> Self {
        let first_payable = match refusal {
            Refusal::TooLongBeforeApplication { first_payable } => Some(first_payable.to_string()),
            Refusal::AboveGrant(_)
            | Refusal::SicknessRefundedElsewhere(..)
            | Refusal::NoDutyToPay(..)
            | Refusal::OutsideGrant(_)
            | Refusal::CostsOutsideGrant
            | Refusal::AdditionsForTempAgency
            | Refusal::NoTariff
            | Refusal::InterestInInterpreter(_) => None,
        };
        Self {
            reason: Code::of(refusal),
            rule: refusal.rule().code(),
            hours: refusal.hours().map(Rounded::from),
            amount: refusal.amount().map(Rounded::from),
            first_payable,
        }
    }
}

/// The rules that the answer names.
pub(super) fn named(settled: &Settlement) -> Vec<RuleId> {
    let jobs = settled.interpreting.iter().flat_map(|job| &job.steps);
    let steps = settled.steps.iter().chain(jobs);
    let refusals = settled.refusals.iter().map(|refusal| refusal.rule());
    let of_jobs = settled
        .interpreting
        .iter()
        .flat_map(|job| job.rules.clone());
    let rules = steps.map(|step| step.rule).chain(refusals);
    rules.chain(of_jobs).collect()
}
