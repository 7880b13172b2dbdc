//! The money: what the hours give per hour, week, month, quarter and year.

use super::hours::{HoursResult, HoursStatus};
use super::terms::{Terms, salary_step, terms_at};
use crate::domain::facts::{Answer, Facts, Helper, HolidayPay, MonthReading};
use crate::domain::law::LawInForce;
use crate::domain::quantity::{Exact, HourlyRate, Hours, Money, Weeks};
use crate::domain::rules::Route;
use crate::domain::rules::rate::special_qualifications::{
    accepted_rate, chosen_rate, is_provisional, undecided_rate,
};
use crate::domain::rules::rate::student_rate::SubsidyRate;
use crate::domain::trace::Step;

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

impl PeriodAmounts {
    /// What stays with the employer as it is shown: what the rounded cost leaves over the rounded
    /// subsidy, in kroner.
    #[must_use]
    pub fn own_share_as_shown(&self) -> Option<Money> {
        Some(self.cost?.shown().beyond(self.subsidy.shown()))
    }
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

/// The money of a case, as far as the hours leave any.
pub(super) fn estimate(
    facts: &Facts,
    route: Option<Route>,
    weighed: bool,
    hours: &HoursResult,
    law: Option<&LawInForce>,
) -> Result<Estimate, NoEstimate> {
    let (Some(law), Some(figure)) = (law, hours.figure) else {
        return Err(NoEstimate::NoHours);
    };
    if facts.helper == Answer::Known(Helper::Interpreter) {
        return Err(NoEstimate::Interpreting);
    }
    let chosen = chosen_rate(facts, law);
    let rate = chosen.rate().ok_or(NoEstimate::NoRate)?;
    let by_business = !route.is_some_and(Route::is_without_job);
    let terms = Terms {
        by_business,
        ..terms_at(facts, figure, rate, law)
    };
    let weeks_per_month = weeks_per_month(facts, law);
    let weeks_of = |period| match period {
        Period::Hour => Weeks::new(Exact::ONE.over(figure.exact())),
        Period::Week => Weeks::whole(1),
        Period::Month => weeks_per_month,
        Period::Quarter => terms.weeks_per_quarter,
        Period::Year => law.weeks_per_year,
    };
    let amounts = Period::ALL.map(|period| terms.amounts(period, weeks_of(period)));
    Ok(Estimate {
        subsidy_rate: chosen,
        wage: terms.wage,
        rate_used: terms.rate_used,
        ordinary_rate_used: accepted_rate(facts).is_some(),
        quarter_with_ordinary_rate: undecided_rate(facts).map(|rate| {
            terms_at(facts, figure, rate, law)
                .amounts(Period::Quarter, terms.weeks_per_quarter)
                .subsidy
        }),
        bound: bound(facts, hours, &terms),
        basis: basis(weighed, hours),
        additions_refused: additions_refused(facts),
        weeks_per_month,
        weeks_per_quarter: terms.weeks_per_quarter,
        steps: salary_step(facts, law)
            .into_iter()
            .chain(terms.steps(rate))
            .collect(),
        amounts: amounts.to_vec(),
    })
}

/// Weeks in a month, as the person reads it.
pub(super) fn weeks_per_month(facts: &Facts, law: &LawInForce) -> Weeks {
    match facts.readings.month {
        MonthReading::TwelfthOfYear => law.weeks_per_month(),
        MonthReading::Rounded => law.weeks_per_month_rounded,
    }
}

fn bound(facts: &Facts, hours: &HoursResult, terms: &Terms) -> Bound {
    if is_provisional(facts, terms.wage, terms.rate_used) {
        Bound::Provisional
    } else if terms.wage.is_none() || hours.figure_is_ceiling {
        Bound::AtMost
    } else {
        Bound::Exactly
    }
}

/// `weighed`: whether the municipality weighs a condition, so that the grant is not a matter of
/// course.
const fn basis(weighed: bool, hours: &HoursResult) -> Basis {
    match (hours.status, weighed) {
        (HoursStatus::Hypothetical, _) => Basis::Hypothetical,
        (HoursStatus::Computed | HoursStatus::Interval | HoursStatus::None(_), true) => {
            Basis::IfGranted
        }
        (HoursStatus::Computed | HoursStatus::Interval | HoursStatus::None(_), false) => {
            Basis::AsDescribed
        }
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
