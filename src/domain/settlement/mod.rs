//! The settlement of a quarter: hours paid, wages, additions → what is refunded, what is not, why.

mod reached;
mod work;

use super::assessment::{Bound, Payable};
use super::coded::codes;
use super::facts::{Account, Answer, Facts, Residence, SpecialQualifications};
use super::law::LawInForce;
use super::quantity::{Date, HourlyRate, Hours, HoursPerWeek, Money, Weeks};
use super::rules::RuleId;
use super::rules::rate::student_rate::{SubsidyRate, subsidy_rate};
use super::trace::Step;
use work::Work;

/// A quarter's settlement. Amounts are exact; each is rounded when it is shown.
#[derive(Clone, Debug)]
pub struct Settlement {
    /// The weeks of the quarter that the grant reaches.
    pub weeks: Weeks,
    /// The hours that the grant covers in them.
    pub limit: Hours,
    /// Each assistant, in the order of the account.
    pub assistants: Vec<AssistantSettlement>,
    /// Each interpreting job, in the order of the account.
    pub interpreting: Vec<JobSettlement>,
    /// The hours paid by the employer.
    pub paid: Hours,
    /// The hours refunded.
    pub refunded: Hours,
    /// Paid hours per week on average, to compare with the grant; `None` when the grant reaches
    /// no day of the quarter.
    pub average: Option<HoursPerWeek>,
    /// Travel and other costs on work trips.
    pub travel: Money,
    /// All that is refunded.
    pub subsidy: Money,
    /// Whether the subsidy is the most it can be: a wage or a bill is not known.
    pub bound: Bound,
    /// All that it cost the employer.
    pub cost: Option<Money>,
    /// What stays with the employer.
    pub own_share: Option<Money>,
    /// Whether it can be paid: what stands in the way of the whole subsidy.
    pub payable: Payable,
    /// What is not refunded, and why.
    pub refusals: Vec<Refusal>,
    /// The rate and where it comes from.
    pub subsidy_rate: SubsidyRate,
    /// The calculation.
    pub steps: Vec<Step>,
}

/// One assistant's part of a settlement.
#[derive(Clone, Debug)]
pub struct AssistantSettlement {
    /// Hours paid.
    pub paid: Hours,
    /// Hours refunded.
    pub refunded: Hours,
    /// The wage, where it is known.
    pub wage: Option<HourlyRate>,
    /// The rate used.
    pub rate_used: HourlyRate,
    /// The subsidy to the wage.
    pub base: Money,
    /// Holiday pay refunded.
    pub holiday_pay: Money,
    /// Other documented additions refunded.
    pub documented: Money,
}

/// One interpreting job's part of a settlement.
#[derive(Clone, Debug)]
pub struct JobSettlement {
    /// The hours that count against the grant.
    pub actual: Hours,
    /// The part of them that the grant covers.
    pub refunded_hours: Hours,
    /// The billed time.
    pub billed: Hours,
    /// What the tariff gives.
    pub tariff: Money,
    /// What is refunded, at most where there is no bill.
    pub refunded: Money,
    /// The calculation of the tariff.
    pub steps: Vec<Step>,
}

/// Who was ill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {
    /// The person with the impairment (HR-17).
    Person,
    /// The assistant (HR-18).
    Assistant,
}

/// Something that is not refunded, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Hours beyond what the grant covers in the quarter (HR-07, HR-09).
    AboveGrant(Hours),
    /// The assistant's sickness that sickness or maternity benefit refunds (HR-18).
    SicknessRefundedElsewhere(Hours),
    /// Sickness in which the employer need not pay (HR-17, HR-18).
    NoDutyToPay(Absent, Hours),
    /// Before the first day that can be paid for (HR-21).
    TooLongBeforeApplication {
        /// The first day that can be paid for.
        first_payable: Date,
    },
    /// Hours and jobs on days that the grant does not reach (HR-13).
    OutsideGrant(Hours),
    /// Travel and additions beside no hours at all (TI-01).
    CostsOutsideGrant,
    /// Additions to a temp agency's bill (TI-05).
    AdditionsForTempAgency,
    /// Interpreting before the tariff began.
    NoTariff,
}

impl Refusal {
    /// The rule behind it.
    #[must_use]
    pub const fn rule(self) -> RuleId {
        match self {
            Self::AboveGrant(_) => RuleId::Hr07,
            Self::NoDutyToPay(Absent::Person, _) => RuleId::Hr17,
            Self::SicknessRefundedElsewhere(_) | Self::NoDutyToPay(Absent::Assistant, _) => {
                RuleId::Hr18
            }
            Self::TooLongBeforeApplication { .. } => RuleId::Hr21,
            Self::OutsideGrant(_) => RuleId::Hr13,
            Self::CostsOutsideGrant => RuleId::Ti01,
            Self::AdditionsForTempAgency => RuleId::Ti05,
            Self::NoTariff => RuleId::In01,
        }
    }
}

/// Why there is no settlement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSettlement {
    /// The quarter begins before the tool's first day.
    NotCovered,
    /// The person lives on the Faroe Islands or in Greenland (RES-03).
    Territory,
    /// No rate is known for the quarter, and none was typed.
    NoRate,
}

codes!(Refusal {
    Self::AboveGrant(_) => "above_grant",
    Self::SicknessRefundedElsewhere(..) => "sickness_refunded_elsewhere",
    Self::NoDutyToPay(..) => "no_duty_to_pay",
    Self::TooLongBeforeApplication { .. } => "too_long_before_application",
    Self::OutsideGrant(_) => "outside_grant",
    Self::CostsOutsideGrant => "costs_outside_grant",
    Self::AdditionsForTempAgency => "additions_for_temp_agency",
    Self::NoTariff => "no_tariff",
});

codes!(NoSettlement {
    Self::NotCovered => "not_covered",
    Self::Territory => "territory",
    Self::NoRate => "no_rate",
});

/// Settles a quarter.
///
/// # Errors
/// [`NoSettlement`] when the quarter or the territory is not covered, or no rate is known.
pub fn settle(facts: &Facts, account: &Account) -> Result<Settlement, NoSettlement> {
    let law = LawInForce::on(account.quarter.first_day()).ok_or(NoSettlement::NotCovered)?;
    if facts.residence == Answer::Known(Residence::FaroeOrGreenland) {
        return Err(NoSettlement::Territory);
    }
    let rate = chosen_rate(facts, &law);
    if !account.assistants.is_empty() && rate.rate().is_none() {
        return Err(NoSettlement::NoRate);
    }
    let mut work = Work::new(facts, law, rate.rate().unwrap_or(HourlyRate::ZERO));
    Ok(work.settlement(account, rate))
}

fn chosen_rate(facts: &Facts, law: &LawInForce) -> SubsidyRate {
    let accepted = facts.special_qualifications == Answer::Known(SpecialQualifications::Accepted);
    match facts.ordinary_rate.known() {
        Some(rate) if accepted => SubsidyRate::Typed(rate.per_hour()),
        Some(_) | None => subsidy_rate(facts, law),
    }
}
