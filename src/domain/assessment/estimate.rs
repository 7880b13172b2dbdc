//! The money: what the hours give per hour, week, month, quarter and year.

use super::hours::{HoursResult, HoursStatus};
use super::outcome::Outcome;
use crate::domain::facts::{
    Answer, EnteredAmount, Facts, Helper, HolidayBase, HolidayPay, MonthReading,
    SpecialQualifications,
};
use crate::domain::law::LawInForce;
use crate::domain::quantity::{
    Exact, HourlyRate, Hours, HoursPerWeek, Money, Quarter, Share, Weeks,
};
use crate::domain::rules::RuleId;
use crate::domain::rules::additions::{holiday_pay, none_for_temp_agency};
use crate::domain::rules::hours::weeks_in_quarter;
use crate::domain::rules::rate::actual_wage;
use crate::domain::rules::rate::student_rate::{SubsidyRate, subsidy_rate};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// Whether an amount is the figure or the most it can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// This.
    Exactly,
    /// At most this (*højst*).
    AtMost,
    /// Provisional: the ordinary rate that the municipality accepted is not known yet.
    Provisional,
}

/// What an amount rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The case as described.
    AsDescribed,
    /// That the municipality grants what it would have to weigh.
    IfGranted,
    /// That the municipality grants within the ceiling although the need is above it.
    Hypothetical,
}

/// A period that amounts are given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// One hour of help.
    Hour,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter: what is paid out at a time.
    Quarter,
    /// A year.
    Year,
}

impl Period {
    /// Every period, the shortest first.
    pub const ALL: [Self; 5] = [
        Self::Hour,
        Self::Week,
        Self::Month,
        Self::Quarter,
        Self::Year,
    ];
}

/// The amounts of one period, exact; each is rounded by itself when it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodAmounts {
    /// The period.
    pub period: Period,
    /// The hours of help.
    pub hours: Hours,
    /// The subsidy to the wage.
    pub base: Money,
    /// Holiday pay that is refunded.
    pub holiday_pay: Money,
    /// Other documented additions that are refunded.
    pub documented: Money,
    /// All that is refunded.
    pub subsidy: Money,
    /// What the assistant's hours cost the employer, where the wage is known.
    pub cost: Option<Money>,
    /// What stays with the employer, where the wage is known.
    pub own_share: Option<Money>,
}

/// The money of a case.
#[derive(Clone, Debug)]
pub struct Estimate {
    /// The rate and where it comes from.
    pub subsidy_rate: SubsidyRate,
    /// The actual wage an hour, where it is known.
    pub wage: Option<HourlyRate>,
    /// The rate used: the lower of the two.
    pub rate_used: HourlyRate,
    /// Whether the ordinary rate of the grant was used (RA-02).
    pub ordinary_rate_used: bool,
    /// What a quarter would give with the ordinary rate, where the municipality has not decided.
    pub quarter_with_ordinary_rate: Option<Money>,
    /// Whether the amounts are the most they can be.
    pub bound: Bound,
    /// What they rest on.
    pub basis: Basis,
    /// Whether additions were claimed that a temp agency's bill can't have (TI-05).
    pub additions_refused: bool,
    /// Weeks in the month and in the quarter that were used.
    pub weeks_per_month: Weeks,
    /// Weeks in the quarter.
    pub weeks_per_quarter: Weeks,
    /// The amounts, the shortest period first.
    pub amounts: Vec<PeriodAmounts>,
    /// The calculation of the quarter.
    pub steps: Vec<Step>,
}

impl Estimate {
    /// The amounts of a period.
    #[must_use]
    pub fn of(&self, period: Period) -> Option<&PeriodAmounts> {
        self.amounts.iter().find(|amounts| amounts.period == period)
    }
}

/// Why there is no money to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEstimate {
    /// There are no hours.
    NoHours,
    /// No rate is known for the day, and none was typed.
    NoRate,
    /// The help is interpreting, which has a tariff of its own.
    Interpreting,
}

/// What the amounts of every period share.
struct Terms {
    hours: HoursPerWeek,
    wage: Option<HourlyRate>,
    rate_used: HourlyRate,
    holiday: Option<Share>,
    holiday_base: HolidayBase,
    documented_per_quarter: Money,
    weeks_per_quarter: Weeks,
}

/// The money of a case, as far as the hours leave any.
pub(super) fn estimate(
    facts: &Facts,
    outcome: Outcome,
    hours: &HoursResult,
    law: Option<&LawInForce>,
) -> Result<Estimate, NoEstimate> {
    let (Some(law), Some(figure)) = (law, hours.figure) else {
        return Err(NoEstimate::NoHours);
    };
    if facts.helper == Answer::Known(Helper::Interpreter) {
        return Err(NoEstimate::Interpreting);
    }
    let from_grant = subsidy_rate(facts, law);
    let ordinary = ordinary_rate(facts);
    let accepted = facts.special_qualifications == Answer::Known(SpecialQualifications::Accepted);
    let chosen = match ordinary {
        Some(rate) if accepted => SubsidyRate::Typed(rate),
        Some(_) | None => from_grant,
    };
    let rate = chosen.rate().ok_or(NoEstimate::NoRate)?;
    let terms = terms_at(facts, figure, rate, law);
    let weeks_per_month = match facts.readings.month {
        MonthReading::TwelfthOfYear => law.weeks_per_month(),
        MonthReading::Rounded => law.weeks_per_month_rounded,
    };
    let amounts = Period::ALL
        .map(|period| {
            let weeks = match period {
                Period::Hour => Weeks::new(Exact::ONE.over(figure.exact())),
                Period::Week => Weeks::whole(1),
                Period::Month => weeks_per_month,
                Period::Quarter => terms.weeks_per_quarter,
                Period::Year => law.weeks_per_year,
            };
            terms.amounts(period, weeks)
        })
        .to_vec();
    let undecided = ordinary.filter(|_| !accepted);
    Ok(Estimate {
        subsidy_rate: chosen,
        wage: terms.wage,
        rate_used: terms.rate_used,
        ordinary_rate_used: ordinary.is_some() && accepted,
        quarter_with_ordinary_rate: undecided.map(|rate| {
            terms_at(facts, figure, rate, law)
                .amounts(Period::Quarter, terms.weeks_per_quarter)
                .subsidy
        }),
        bound: bound(facts, hours, &terms),
        basis: basis(outcome, hours),
        additions_refused: additions_refused(facts),
        weeks_per_month,
        weeks_per_quarter: terms.weeks_per_quarter,
        steps: salary_step(facts, law)
            .into_iter()
            .chain(terms.steps(rate))
            .collect(),
        amounts,
    })
}

fn ordinary_rate(facts: &Facts) -> Option<HourlyRate> {
    match facts.special_qualifications {
        Answer::Known(SpecialQualifications::Accepted | SpecialQualifications::Undecided) => facts
            .ordinary_rate
            .known()
            .copied()
            .map(EnteredAmount::per_hour),
        Answer::Known(SpecialQualifications::NotNeeded) | Answer::Unknown | Answer::Unanswered => {
            None
        }
    }
}

fn bound(facts: &Facts, hours: &HoursResult, terms: &Terms) -> Bound {
    let rate_not_typed = facts.special_qualifications
        == Answer::Known(SpecialQualifications::Accepted)
        && ordinary_rate(facts).is_none();
    let wage_decides = terms.wage == Some(terms.rate_used);
    if rate_not_typed && !wage_decides {
        Bound::Provisional
    } else if terms.wage.is_none() || hours.figure_is_ceiling {
        Bound::AtMost
    } else {
        Bound::Exactly
    }
}

const fn basis(outcome: Outcome, hours: &HoursResult) -> Basis {
    match (outcome, hours.status) {
        (_, HoursStatus::Hypothetical) => Basis::Hypothetical,
        (Outcome::Possible, _) => Basis::IfGranted,
        (
            Outcome::Likely | Outcome::CannotTell | Outcome::Unlikely | Outcome::NotCovered,
            HoursStatus::Computed | HoursStatus::Interval | HoursStatus::None(_),
        ) => Basis::AsDescribed,
    }
}

fn additions_refused(facts: &Facts) -> bool {
    let agency = facts.helper == Answer::Known(Helper::TempAgency);
    let holiday = matches!(
        facts.holiday_pay,
        Answer::Known(HolidayPay::Allowance | HolidayPay::Supplement)
    );
    agency && (holiday || facts.documented_additions.known().is_some())
}

fn salary_step(facts: &Facts, law: &LawInForce) -> Option<Step> {
    actual_wage::salary_step(*facts.wage.known()?, law)
}

fn terms_at(facts: &Facts, hours: HoursPerWeek, rate: HourlyRate, law: &LawInForce) -> Terms {
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
    }
}

impl Terms {
    fn amounts(&self, period: Period, weeks: Weeks) -> PeriodAmounts {
        let hours = self.hours.during(weeks);
        let base = hours.at(self.rate_used);
        let holiday_of = |money: Money| self.holiday.map_or(Money::ZERO, |share| money.part(share));
        let wages = self.wage.map(|wage| hours.at(wage));
        let holiday_pay = match (self.holiday_base, wages) {
            (HolidayBase::WholeWage, Some(wages)) => holiday_of(wages),
            (HolidayBase::WholeWage, None) | (HolidayBase::SubsidisedPart, _) => holiday_of(base),
        };
        let documented = Money::new(
            self.documented_per_quarter
                .exact()
                .times(weeks.exact())
                .over(self.weeks_per_quarter.exact()),
        );
        let subsidy = base.plus(holiday_pay).plus(documented);
        let cost = wages.map(|wages| wages.plus(holiday_of(wages)).plus(documented));
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
    fn steps(&self, rate: HourlyRate) -> Vec<Step> {
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

    fn holiday_step(&self, quarter: &PeriodAmounts, share: Share) -> Step {
        let wages = self.wage.map(|wage| quarter.hours.at(wage));
        let base = match (self.holiday_base, wages) {
            (HolidayBase::WholeWage, Some(wages)) => wages,
            (HolidayBase::WholeWage, None) | (HolidayBase::SubsidisedPart, _) => quarter.base,
        };
        Step::new(
            Term::HolidayPay,
            RuleId::Ti02,
            Operation::Product,
            &[
                (Term::HolidayBase, Figure::Money(base)),
                (Term::HolidayShare, Figure::Share(share)),
            ],
            Figure::Money(quarter.holiday_pay),
        )
    }
}
