//! The settlement of a quarter: hours paid, wages, additions → what is refunded, what is not, why.

mod facts;
mod jobs;
mod rates;
mod reached;
mod refusal;
mod request;
mod work;

use super::assessment::{Bound, Payable};
use super::coded::codes;
use super::facts::{Account, Answer, Facts, RateChange, Residence};
use super::law::LawInForce;
use super::quantity::{HourlyRate, Hours, HoursPerWeek, Money, Weeks};
use super::rules::RuleId;
use super::rules::interpreting::hour_and_zone::TariffParts;
use super::rules::rate::special_qualifications::chosen_rate;
use super::rules::rate::student_rate::SubsidyRate;
use super::trace::Step;
pub use facts::{PaidFor, facts_missing, facts_of_settlement, facts_read};
pub use jobs::windows_of;
pub use rates::RatedHours;
pub use refusal::{Absent, Refusal};
pub use request::RequestTime;
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
    /// Each interpreting job that is reached and has a tariff, in the order of the account.
    pub interpreting: Vec<JobSettlement>,
    /// Each interpreting job that is refused, in the order of the account.
    pub refused_jobs: Vec<RefusedJob>,
    /// The hours paid by the employer, whether they are refunded or not.
    pub paid: Hours,
    /// Those of them that count: on days that the grant reaches, and not refused.
    pub counting: Hours,
    /// The hours refunded.
    pub refunded: Hours,
    /// What is left of the grant's hours in the quarter.
    pub left: Hours,
    /// The hours that count per week on average, to compare with the grant; `None` when the grant
    /// reaches no day of the quarter.
    pub average: Option<HoursPerWeek>,
    /// Travel and other costs on work trips.
    pub travel: Money,
    /// All that is refunded.
    pub subsidy: Money,
    /// Whether the subsidy is the most it can be: a wage, a bill or the days of the hours are not
    /// known.
    pub bound: Bound,
    /// Whether a total of hours counts whole although the grant does not reach every day that they
    /// may lie on (HR-13).
    pub hours_without_days: bool,
    /// All that it cost the employer, where every wage and bill is known and there is an employer.
    pub cost: Option<Money>,
    /// What stays with the employer.
    pub own_share: Option<Money>,
    /// Whether it can be paid: what stands in the way of the whole subsidy.
    pub payable: Payable,
    /// What is not refunded, and why.
    pub refusals: Vec<Refusal>,
    /// The rate and where it comes from.
    pub subsidy_rate: SubsidyRate,
    /// The new rate and its first day, where it changed in the quarter and assistants were paid.
    pub rate_change: Option<RateChange>,
    /// The calculation.
    pub steps: Vec<Step>,
}

impl Settlement {
    /// What stays with the employer as it is shown: what the rounded cost leaves over the rounded
    /// subsidy, in kroner.
    #[must_use]
    pub fn own_share_as_shown(&self) -> Option<Money> {
        Some(self.cost?.shown().beyond(self.subsidy.shown()))
    }
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
    /// The rate used; where the rate changed, the one before.
    pub rate_used: HourlyRate,
    /// Of the hours refunded, those at the new rate, where the rate changed.
    pub new_rate: Option<RatedHours>,
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
    /// Which of the account's jobs it is, counted from 0.
    pub place: usize,
    /// The hours that count against the grant.
    pub actual: Hours,
    /// The part of them that the grant covers.
    pub refunded_hours: Hours,
    /// The billed time.
    pub billed: Hours,
    /// What the tariff gives.
    pub tariff: Money,
    /// What it consists of.
    pub parts: TariffParts,
    /// What is refunded, at most where there is no bill.
    pub refunded: Money,
    /// The rules that its tariff rests on.
    pub rules: Vec<RuleId>,
    /// The calculation, from the time that is billed to what is refunded.
    pub steps: Vec<Step>,
}

/// An interpreting job that is not refunded.
#[derive(Clone, Debug)]
pub struct RefusedJob {
    /// Which of the account's jobs it is, counted from 0.
    pub place: usize,
    /// How long it took, in hours.
    pub actual: Hours,
    /// Why it is not refunded, with its own hours or amount.
    pub refusal: Refusal,
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
