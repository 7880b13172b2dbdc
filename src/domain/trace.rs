//! How a figure was worked out, kept as data: label, operands with units, result, source.
//!
//! Sentences for people and formulas for case workers are both made from it, in `i18n`.

use super::coded::codes;
use super::quantity::{Exact, HourlyRate, Hours, HoursPerWeek, Money, Share, Weeks};
use super::rules::RuleId;

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Hours.
    Hours(Hours),
    /// Hours a week.
    HoursPerWeek(HoursPerWeek),
    /// Weeks.
    Weeks(Weeks),
    /// Kroner an hour.
    Rate(HourlyRate),
    /// Kroner.
    Money(Money),
    /// A share.
    Share(Share),
}

impl Figure {
    /// The number without its unit.
    #[must_use]
    pub const fn exact(self) -> Exact {
        match self {
            Self::Hours(hours) => hours.exact(),
            Self::HoursPerWeek(hours) => hours.exact(),
            Self::Weeks(weeks) => weeks.exact(),
            Self::Rate(rate) => rate.exact(),
            Self::Money(money) => money.exact(),
            Self::Share(share) => share.exact(),
        }
    }
}

/// What a figure in a calculation stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the glossary holds the Danish term of each
pub enum Term {
    CeilingAtFullTime,
    FullTime,
    FullTimeOrAllJobs,
    WorkingHours,
    EffectiveHours,
    Ceiling,
    CeilingByEffectiveHours,
    FullTimeLimit,
    EducationCeiling,
    NeededHours,
    HelperHours,
    HelpersHours,
    GrantedHours,
    GrantedHoursOfAllJobs,
    WorkingHoursForNeed,
    WeeksInPeriod,
    GrantLimit,
    HoursThatCount,
    RefundedHours,
    ActualWage,
    MonthlySalary,
    HoursInMonth,
    SubsidyRate,
    RateUsed,
    Base,
    HolidayShare,
    HolidayBase,
    HolidayPay,
    DocumentedAdditions,
    Travel,
    Interpreting,
    Subsidy,
    EmployerCost,
    OwnShare,
    InterpretingHourPrice,
    PriceOfHours,
    BilledHours,
    ZoneAddition,
    InterpretedTime,
    BillingStep,
    TimeInSteps,
    ShortestBilledTime,
    AcuteHours,
    EveningHours,
    EveningRate,
    EveningAddition,
    WeekendHours,
    WeekendRate,
    WeekendAddition,
    DemandingHours,
    DemandingRate,
    DemandingAddition,
    Tariff,
    InterpretingBill,
    InterpretingPayable,
    HoursAtOldRate,
    RefundedAtOldRate,
    OldRate,
    OldRateUsed,
    BaseAtOldRate,
    HoursAtNewRate,
    RefundedAtNewRate,
    NewRate,
    NewRateUsed,
    BaseAtNewRate,
    StateShare,
    BorneByState,
    BorneByMunicipality,
}

/// One operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operand {
    /// What it stands for.
    pub term: Term,
    /// The number.
    pub figure: Figure,
}

/// What is done with the operands, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// The one operand itself.
    Is,
    /// All multiplied.
    Product,
    /// All but the last multiplied, then divided by the last.
    ProductOverLast,
    /// The smallest.
    Smallest,
    /// The largest.
    Largest,
    /// The first, up to a whole number of the second.
    UpToWhole,
    /// The first less the others, never below zero.
    Difference,
    /// All added.
    Sum,
}

/// One step of a calculation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What the result stands for.
    pub term: Term,
    /// The rule that the step applies.
    pub rule: RuleId,
    /// What is done.
    pub operation: Operation,
    /// With what.
    pub operands: Vec<Operand>,
    /// What comes out, exact.
    pub result: Figure,
}

impl Step {
    /// A step; the caller's result is checked against the operands by the tests (see
    /// [`Step::recomputed`]).
    #[must_use]
    pub fn new(
        term: Term,
        rule: RuleId,
        operation: Operation,
        operands: &[(Term, Figure)],
        result: Figure,
    ) -> Self {
        let operands = operands
            .iter()
            .map(|&(term, figure)| Operand { term, figure })
            .collect();
        Self {
            term,
            rule,
            operation,
            operands,
            result,
        }
    }

    /// The result worked out again from the operands alone.
    #[must_use]
    pub fn recomputed(&self) -> Exact {
        let mut numbers = self.operands.iter().map(|operand| operand.figure.exact());
        let Some(first) = numbers.next() else {
            return Exact::UNDEFINED;
        };
        match self.operation {
            Operation::Is => first,
            Operation::Product => numbers.fold(first, Exact::times),
            Operation::Smallest => numbers.fold(first, Exact::at_most),
            Operation::Largest => numbers.fold(first, Exact::at_least),
            Operation::UpToWhole => numbers.fold(first, Exact::up_to_whole),
            Operation::Sum => numbers.fold(first, Exact::plus),
            Operation::Difference => numbers.fold(first, Exact::minus).at_least(Exact::ZERO),
            Operation::ProductOverLast => {
                let all: Vec<Exact> = numbers.collect();
                let Some((last, middle)) = all.split_last() else {
                    return Exact::UNDEFINED;
                };
                middle
                    .iter()
                    .fold(first, |product, number| product.times(*number))
                    .over(*last)
            }
        }
    }
}

codes!(Term {
    Self::CeilingAtFullTime => "ceiling_at_full_time",
    Self::FullTime => "full_time",
    Self::FullTimeOrAllJobs => "full_time_or_all_jobs",
    Self::WorkingHours => "working_hours",
    Self::EffectiveHours => "effective_hours",
    Self::Ceiling => "ceiling",
    Self::CeilingByEffectiveHours => "ceiling_by_effective_hours",
    Self::FullTimeLimit => "full_time_limit",
    Self::EducationCeiling => "education_ceiling",
    Self::NeededHours => "needed_hours",
    Self::HelperHours => "helper_hours",
    Self::HelpersHours => "helpers_hours",
    Self::GrantedHours => "granted_hours",
    Self::GrantedHoursOfAllJobs => "granted_hours_of_all_jobs",
    Self::WorkingHoursForNeed => "working_hours_for_need",
    Self::WeeksInPeriod => "weeks_in_period",
    Self::GrantLimit => "grant_limit",
    Self::HoursThatCount => "hours_that_count",
    Self::RefundedHours => "refunded_hours",
    Self::ActualWage => "actual_wage",
    Self::MonthlySalary => "monthly_salary",
    Self::HoursInMonth => "hours_in_month",
    Self::SubsidyRate => "subsidy_rate",
    Self::RateUsed => "rate_used",
    Self::Base => "base",
    Self::HolidayShare => "holiday_share",
    Self::HolidayBase => "holiday_base",
    Self::HolidayPay => "holiday_pay",
    Self::DocumentedAdditions => "documented_additions",
    Self::Travel => "travel",
    Self::Interpreting => "interpreting",
    Self::Subsidy => "subsidy",
    Self::EmployerCost => "employer_cost",
    Self::OwnShare => "own_share",
    Self::InterpretingHourPrice => "interpreting_hour_price",
    Self::PriceOfHours => "price_of_hours",
    Self::BilledHours => "billed_hours",
    Self::ZoneAddition => "zone_addition",
    Self::InterpretedTime => "interpreted_time",
    Self::BillingStep => "billing_step",
    Self::TimeInSteps => "time_in_steps",
    Self::ShortestBilledTime => "shortest_billed_time",
    Self::AcuteHours => "acute_hours",
    Self::EveningHours => "evening_hours",
    Self::EveningRate => "evening_rate",
    Self::EveningAddition => "evening_addition",
    Self::WeekendHours => "weekend_hours",
    Self::WeekendRate => "weekend_rate",
    Self::WeekendAddition => "weekend_addition",
    Self::DemandingHours => "demanding_hours",
    Self::DemandingRate => "demanding_rate",
    Self::DemandingAddition => "demanding_addition",
    Self::Tariff => "tariff",
    Self::InterpretingBill => "interpreting_bill",
    Self::InterpretingPayable => "interpreting_payable",
    Self::HoursAtOldRate => "hours_at_old_rate",
    Self::RefundedAtOldRate => "refunded_at_old_rate",
    Self::OldRate => "old_rate",
    Self::OldRateUsed => "old_rate_used",
    Self::BaseAtOldRate => "base_at_old_rate",
    Self::HoursAtNewRate => "hours_at_new_rate",
    Self::RefundedAtNewRate => "refunded_at_new_rate",
    Self::NewRate => "new_rate",
    Self::NewRateUsed => "new_rate_used",
    Self::BaseAtNewRate => "base_at_new_rate",
    Self::StateShare => "state_share",
    Self::BorneByState => "borne_by_state",
    Self::BorneByMunicipality => "borne_by_municipality",
});

codes!(Operation {
    Self::Is => "is",
    Self::Product => "product",
    Self::ProductOverLast => "product_over_last",
    Self::Smallest => "smallest",
    Self::Largest => "largest",
    Self::UpToWhole => "up_to_whole",
    Self::Difference => "difference",
    Self::Sum => "sum",
});

codes!(Figure {
    Self::Hours(_) => "hours",
    Self::HoursPerWeek(_) => "hours_per_week",
    Self::Weeks(_) => "weeks",
    Self::Rate(_) => "kroner_per_hour",
    Self::Money(_) => "kroner",
    Self::Share(_) => "share",
});
