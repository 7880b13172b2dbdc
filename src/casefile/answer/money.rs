//! The money of an answer.

use super::code::{Code, Rounded};
use super::trace::{CitationAnswer, StepAnswer, steps};
use crate::domain::assessment::{
    Basis, Bound, Estimate, InterpretingEstimate, Period, PeriodAmounts,
};
use crate::domain::quantity::{Exact, Money, rounding};
use crate::domain::rules::rate::student_rate::SubsidyRate;
#[cfg(feature = "cli")]
use schemars::JsonSchema;
use serde::Serialize;

/// The money of a case: an estimate, never a decision.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct EstimateAnswer {
    /// The rate and where it comes from.
    pub rate: RateAnswer,
    /// The actual wage, where it is known: kroner an hour.
    pub wage: Option<Rounded>,
    /// The rate used, the lower of the two: kroner an hour.
    pub rate_used: Rounded,
    /// Whether the ordinary rate of the grant was used (RA-02).
    pub ordinary_rate_used: bool,
    /// What a quarter would give with the ordinary rate, where the municipality has not decided:
    /// kroner.
    pub quarter_with_ordinary_rate: Option<Rounded>,
    /// Whether the amounts are the most they can be.
    pub bound: Code<Bound>,
    /// What they rest on.
    pub basis: Code<Basis>,
    /// Weeks in the month.
    pub weeks_per_month: Rounded,
    /// Weeks in the quarter.
    pub weeks_per_quarter: Rounded,
    /// The amounts, the shortest period first; each is worked out and rounded by itself.
    pub amounts: Vec<AmountsAnswer>,
    /// The calculation of the quarter.
    pub steps: Vec<StepAnswer>,
}

/// A rate and where it comes from.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct RateAnswer {
    /// Typed from the grant, dated in the schedule, stated by an organisation, or none.
    pub origin: Code<SubsidyRate>,
    /// Kroner an hour.
    pub value: Option<Rounded>,
    /// The dated entry it comes from.
    pub dated: Option<DatedRateAnswer>,
    /// The organisation's own statement that it comes from: `stated_rate` of the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated: Option<StatedRateAnswer>,
}

/// A rate that an organisation states.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct StatedRateAnswer {
    /// The first day it holds: `YYYY-MM-DD`.
    pub from: String,
    /// Whether its first day is so long ago that it may have changed.
    pub old: bool,
}

/// Where a dated rate comes from.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct DatedRateAnswer {
    /// The first day it holds: `YYYY-MM-DD`.
    pub from: String,
    /// Where it stands.
    pub citation: CitationAnswer,
    /// How it is known.
    pub confidence: &'static str,
    /// Whether its first day is so long ago that it may have changed.
    pub old: bool,
}

impl From<SubsidyRate> for RateAnswer {
    fn from(rate: SubsidyRate) -> Self {
        Self {
            origin: Code::of(&rate),
            value: rate.rate().map(Rounded::from),
            dated: match rate {
                SubsidyRate::Dated { entry, old, .. } => Some(DatedRateAnswer {
                    from: entry.first_day().to_string(),
                    citation: (&entry.citation).into(),
                    confidence: entry.confidence.tag(),
                    old,
                }),
                SubsidyRate::Typed(_) | SubsidyRate::Stated { .. } | SubsidyRate::None => None,
            },
            stated: match rate {
                SubsidyRate::Stated { from, old, .. } => Some(StatedRateAnswer {
                    from: from.to_string(),
                    old,
                }),
                SubsidyRate::Typed(_) | SubsidyRate::Dated { .. } | SubsidyRate::None => None,
            },
        }
    }
}

/// The amounts of one period, in kroner. Within a period the rounded parts add up.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct AmountsAnswer {
    /// The period.
    pub period: Code<Period>,
    /// The hours of help.
    pub hours: Rounded,
    /// The subsidy to the wage.
    pub base: Rounded,
    /// Holiday pay that is refunded.
    pub holiday_pay: Rounded,
    /// Other documented additions that are refunded.
    pub documented: Rounded,
    /// All that is refunded.
    pub subsidy: Rounded,
    /// What the assistant's hours cost the employer, where the wage is known.
    pub cost: Option<Rounded>,
    /// What stays with the employer, where the wage is known.
    pub own_share: Option<Rounded>,
}

impl From<&PeriodAmounts> for AmountsAnswer {
    fn from(amounts: &PeriodAmounts) -> Self {
        let mut parts = parts_of(&[amounts.base, amounts.holiday_pay, amounts.documented]);
        let mut next = |part: Money| parts.next().unwrap_or_else(|| part.into());
        Self {
            period: Code::of(&amounts.period),
            hours: amounts.hours.into(),
            base: next(amounts.base),
            holiday_pay: next(amounts.holiday_pay),
            documented: next(amounts.documented),
            subsidy: amounts.subsidy.into(),
            cost: amounts.cost.map(Rounded::from),
            own_share: amounts.own_share_as_shown().map(Rounded::from),
        }
    }
}

/// The rounded parts of an amount, which add up to the rounded amount.
pub(super) fn parts_of(parts: &[Money]) -> impl Iterator<Item = Rounded> + use<> {
    let exact: Vec<Exact> = parts.iter().copied().map(Money::exact).collect();
    let rounded = rounding::parts_that_add_up(&exact);
    rounded.into_iter().map(|part| Money::new(part).into())
}

impl From<&Estimate> for EstimateAnswer {
    fn from(estimate: &Estimate) -> Self {
        Self {
            rate: estimate.subsidy_rate.into(),
            wage: estimate.wage.map(Rounded::from),
            rate_used: estimate.rate_used.into(),
            ordinary_rate_used: estimate.ordinary_rate_used,
            quarter_with_ordinary_rate: estimate.quarter_with_ordinary_rate.map(Rounded::from),
            bound: Code::of(&estimate.bound),
            basis: Code::of(&estimate.basis),
            weeks_per_month: estimate.weeks_per_month.into(),
            weeks_per_quarter: estimate.weeks_per_quarter.into(),
            amounts: estimate.amounts.iter().map(AmountsAnswer::from).collect(),
            steps: steps(&estimate.steps),
        }
    }
}

/// What a typical interpreting job is refunded at, at most.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
pub struct InterpretingAnswer {
    /// The hours that count against the grant.
    pub actual: Rounded,
    /// The billed hours.
    pub billed: Rounded,
    /// What the tariff gives, at most: kroner.
    pub at_most: Rounded,
    /// The calculation.
    pub steps: Vec<StepAnswer>,
}

impl From<&InterpretingEstimate> for InterpretingAnswer {
    fn from(estimate: &InterpretingEstimate) -> Self {
        Self {
            actual: estimate.actual.into(),
            billed: estimate.billed.into(),
            at_most: estimate.at_most.into(),
            steps: steps(&estimate.steps),
        }
    }
}
