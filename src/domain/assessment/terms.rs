//! What the amounts of every period share, and the amounts that follow.

use super::estimate::{Period, PeriodAmounts};
use crate::domain::facts::{Facts, HolidayBase};
use crate::domain::law::LawInForce;
use crate::domain::quantity::{HourlyRate, HoursPerWeek, Money, Quarter, Share, Weeks};
use crate::domain::rules::RuleId;
use crate::domain::rules::additions::{holiday_pay, none_for_temp_agency};
use crate::domain::rules::hours::weeks_in_quarter;
use crate::domain::rules::rate::actual_wage;
use crate::domain::trace::{Figure, Operation, Step, Term};

/// What the amounts of every period share.
pub(super) struct Terms {
    pub(super) hours: HoursPerWeek,
    pub(super) wage: Option<HourlyRate>,
    pub(super) rate_used: HourlyRate,
    pub(super) holiday: Option<Share>,
    pub(super) holiday_base: HolidayBase,
    pub(super) documented_per_quarter: Money,
    pub(super) weeks_per_quarter: Weeks,
    /// Whether a business employs the assistant, and has the costs.
    pub(super) by_business: bool,
}

/// A monthly salary as a step of the calculation, where there is one.
pub(super) fn salary_step(facts: &Facts, law: &LawInForce) -> Option<Step> {
    actual_wage::salary_step(*facts.wage.known()?, law)
}

/// The terms of a grant of so many hours at a rate.
pub(super) fn terms_at(
    facts: &Facts,
    hours: HoursPerWeek,
    rate: HourlyRate,
    law: &LawInForce,
) -> Terms {
    let wage = facts
        .wage
        .known()
        .map(|wage| actual_wage::hourly(*wage, law));
    let allowed = facts
        .helper
        .known()
        .is_none_or(|helper| none_for_temp_agency::allows_additions(*helper));
    let holiday = facts
        .holiday_pay
        .known()
        .filter(|_| allowed)
        .and_then(|holiday| holiday_pay::share(*holiday, law));
    let documented = facts.documented_additions.known().filter(|_| allowed);
    let weeks_per_quarter = Quarter::of(law.day).map_or(law.weeks_per_quarter, |quarter| {
        weeks_in_quarter::weeks(quarter, facts.readings.quarter, law)
    });
    Terms {
        hours,
        wage,
        rate_used: wage.map_or(rate, |wage| actual_wage::rate(wage, rate)),
        holiday,
        holiday_base: facts.readings.holiday_base,
        documented_per_quarter: documented.map_or(Money::ZERO, |amount| amount.money()),
        weeks_per_quarter,
        by_business: true,
    }
}

impl Terms {
    /// The amounts of a period of so many weeks.
    pub(super) fn amounts(&self, period: Period, weeks: Weeks) -> PeriodAmounts {
        let hours = self.hours.during(weeks);
        let base = hours.at(self.rate_used);
        let holiday_of = |money: Money| self.holiday.map_or(Money::ZERO, |share| money.part(share));
        let wages = self.wage.map(|wage| hours.at(wage));
        let holiday_pay = holiday_of(holiday_pay::base(self.holiday_base, base, wages));
        let documented = Money::new(
            self.documented_per_quarter
                .exact()
                .times(weeks.exact())
                .over(self.weeks_per_quarter.exact()),
        );
        let subsidy = base.plus(holiday_pay).plus(documented);
        let paid_by_business = wages.filter(|_| self.by_business);
        let cost = paid_by_business.map(|wages| wages.plus(holiday_of(wages)).plus(documented));
        PeriodAmounts {
            period,
            hours,
            base,
            holiday_pay,
            documented,
            subsidy,
            cost,
            own_share: cost.map(|cost| cost.beyond(subsidy)),
        }
    }

    /// The quarter, step by step.
    pub(super) fn steps(&self, rate: HourlyRate) -> Vec<Step> {
        let quarter = self.amounts(Period::Quarter, self.weeks_per_quarter);
        let mut steps = self.subsidy_steps(rate);
        if let (Some(cost), Some(own)) = (quarter.cost, quarter.own_share) {
            steps.push(Step::new(
                Term::OwnShare,
                RuleId::Ra05,
                Operation::Difference,
                &[
                    (Term::EmployerCost, Figure::Money(cost)),
                    (Term::Subsidy, Figure::Money(quarter.subsidy)),
                ],
                Figure::Money(own),
            ));
        }
        steps
    }

    /// The subsidy of the quarter, step by step.
    pub(super) fn subsidy_steps(&self, rate: HourlyRate) -> Vec<Step> {
        let quarter = self.amounts(Period::Quarter, self.weeks_per_quarter);
        let mut steps = vec![
            actual_wage::step(self.wage, rate),
            Step::new(
                Term::HoursThatCount,
                RuleId::Hr07,
                Operation::Product,
                &[
                    (Term::GrantedHours, Figure::HoursPerWeek(self.hours)),
                    (Term::WeeksInPeriod, Figure::Weeks(self.weeks_per_quarter)),
                ],
                Figure::Hours(quarter.hours),
            ),
            Step::new(
                Term::Base,
                RuleId::Ra03,
                Operation::Product,
                &[
                    (Term::HoursThatCount, Figure::Hours(quarter.hours)),
                    (Term::RateUsed, Figure::Rate(self.rate_used)),
                ],
                Figure::Money(quarter.base),
            ),
        ];
        if let Some(share) = self.holiday {
            steps.push(self.holiday_step(&quarter, share));
        }
        steps.push(Step::new(
            Term::Subsidy,
            RuleId::Ra05,
            Operation::Sum,
            &[
                (Term::Base, Figure::Money(quarter.base)),
                (Term::HolidayPay, Figure::Money(quarter.holiday_pay)),
                (Term::DocumentedAdditions, Figure::Money(quarter.documented)),
            ],
            Figure::Money(quarter.subsidy),
        ));
        steps
    }

    fn holiday_step(&self, quarter: &PeriodAmounts, share: Share) -> Step {
        let wages = self.wage.map(|wage| quarter.hours.at(wage));
        let base = holiday_pay::base(self.holiday_base, quarter.base, wages);
        holiday_pay::step(base, share)
    }
}
