//! The assessment of a case: every condition, the outcome, the hours, the money.
//!
//! All conditions are run; none stops at the first. What a person would be told is kept as data:
//! findings with their numbers, forks with what each answer would mean, and calculations step by
//! step.

mod cash_flow;
mod codes;
mod comparison;
mod conditions;
mod estimate;
mod hours;
mod hours_steps;
mod interpreting;
mod missing;
mod need;
mod organisation;
mod other_hours;
mod outcome;
mod payable;
pub mod reminders;
mod schemes;
mod terms;
mod told;

pub use cash_flow::{CashFlow, Dates, QuarterFlow, cash_flow};
pub use comparison::{Difference, Measure, Measured, measured};
pub use conditions::Condition;
pub use estimate::{Basis, Bound, Estimate, NoEstimate, Period, PeriodAmounts};
pub use hours::{HoursResult, HoursStatus, NoHours};
pub use interpreting::InterpretingEstimate;
pub(crate) use need::sum;
pub use need::{JobHours, NeedLevel};
pub use organisation::{
    HelpedBy, HelperPart, Organisation, Organised, OrganisedPart, PartMoney, PersonPart, organised,
};
pub use other_hours::{OtherHours, OtherHoursRow, other_hours};
pub use outcome::{Fork, Outcome};
pub(in crate::domain) use payable::of_settlement;
pub use payable::{Payable, PayableReason};
pub use reminders::Reminder;
pub use schemes::Scheme;

use super::facts::{FactId, Facts};
use super::law::{LawInForce, parameters};
use super::quantity::Date;
use super::rules::{Finding, Route, RuleId, route};

/// What follows from the facts of a case on a day.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The day of assessment.
    pub day: Date,
    /// The outcome. Never "granted": the act says "can".
    pub outcome: Outcome,
    /// The route that is open, if it is known.
    pub route: Option<Route>,
    /// Every condition, in the order of the law.
    pub conditions: Vec<Condition>,
    /// The unknown facts that the outcome turns on, with what each answer would mean.
    pub forks: Vec<Fork>,
    /// Facts that the outcome and the hours still need, in the order of the law.
    pub missing: Vec<FactId>,
    /// Facts that the money still needs, in their order.
    pub missing_for_payment: Vec<FactId>,
    /// Whether no further answer can change the outcome.
    pub settled: bool,
    /// The hours.
    pub hours: HoursResult,
    /// The money, or why there is none.
    pub estimate: Result<Estimate, NoEstimate>,
    /// What a typical interpreting job is refunded at, if the help is interpreting.
    pub interpreting: Option<InterpretingEstimate>,
    /// Whether the subsidy can be paid.
    pub payable: Payable,
    /// The first day that can be paid for, where the start and the application are known.
    pub payable_from: Option<Date>,
    /// Rules that decide nothing here and that the person should know.
    pub told: Vec<RuleId>,
    /// Other schemes that may fit when this one does not.
    pub schemes: Vec<Scheme>,
    /// Whether the day lies after the last day whose law was read.
    pub after_law_was_read: bool,
}

/// Assesses a case on a day.
///
/// ```
/// use personlig_assistance::domain::assessment::{Outcome, assess};
/// use personlig_assistance::domain::facts::{Answer, Facts, Form, Situation};
/// use personlig_assistance::domain::quantity::Date;
///
/// let mut facts = Facts::default();
/// facts.situation = Answer::Known(Situation::Employed);
/// facts.form = Answer::Known(Form::Protected);
/// let day = Date::from_ymd_opt(2026, 3, 2).ok_or("no such day")?;
/// // Protected employment is outside the scheme, whatever the other answers.
/// assert_eq!(assess(&facts, day).outcome, Outcome::Unlikely);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn assess(facts: &Facts, day: Date) -> Assessment {
    let law = LawInForce::on(day);
    let open = route::route(facts, day).open();
    let mut conditions = conditions::conditions(facts, day, law.as_ref());
    let (outcome, forks) = outcome::outcome(facts, day, law.as_ref());
    let not_met = |condition: &Condition| matches!(condition.finding, Finding::NotMet(_));
    if outcome == Outcome::Unlikely && !conditions.iter().any(not_met) {
        conditions.extend(outcome::reasons(facts, day, law.as_ref()));
    }
    let missing = missing::for_outcome(facts, day, law.as_ref());
    let settled = missing.is_empty() || outcome::is_settled(outcome, &conditions, day);
    let hours = hours::hours(facts, open, outcome, &conditions, law.as_ref());
    let weighed = is_weighed(outcome, &conditions);
    let estimate = estimate::estimate(facts, open, weighed, &hours, law.as_ref());
    let told = told::told(facts, open, outcome, &hours);
    Assessment {
        day,
        outcome,
        route: open,
        forks,
        missing,
        missing_for_payment: missing::for_payment(facts, open, outcome),
        settled,
        interpreting: law
            .as_ref()
            .and_then(|law| interpreting::estimate(facts, outcome, law)),
        payable: payable::payable(facts, open, day),
        payable_from: law.as_ref().and_then(|law| payable::first_day(facts, law)),
        schemes: schemes::schemes(&conditions, open),
        after_law_was_read: day > parameters::LAW_READ_TO.first_day(),
        hours,
        estimate,
        told,
        conditions,
    }
}

/// Whether the municipality weighs something, so that a grant is not a matter of course.
fn is_weighed(outcome: Outcome, conditions: &[Condition]) -> bool {
    let discretion = |condition: &Condition| matches!(condition.finding, Finding::Discretion(_));
    outcome == Outcome::Possible || conditions.iter().any(discretion)
}

impl Assessment {
    /// The facts that are read in this case, answered or not, in the order of the law: those
    /// that decide a condition, those that are missing, and those that the money rests on.
    #[must_use]
    pub fn facts_read(&self, facts: &Facts) -> Vec<FactId> {
        let for_payment = missing::payment_facts(facts, self.route, self.outcome);
        FactId::ALL
            .into_iter()
            .filter(|fact| {
                self.missing.contains(fact)
                    || for_payment.contains(fact)
                    || self.reads_for_outcome(facts, *fact)
            })
            .collect()
    }

    fn reads_for_outcome(&self, facts: &Facts, fact: FactId) -> bool {
        if fact == FactId::WorkingHours {
            return self.route.is_none_or(Route::follows_working_hours);
        }
        if fact == FactId::FullTimeException {
            let above =
                |job: &JobHours| !matches!(job.level, NeedLevel::Unknown | NeedLevel::Within);
            return self.hours.jobs.iter().any(above);
        }
        fact == FactId::NeededHours
            || self
                .conditions
                .iter()
                .any(|condition| condition.fact == fact)
            || route::facts_of_route(facts, self.day).contains(&fact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::{
        Answer, Choice, Education, Form, Overlap, Situation, WeeklyHours, YesNo,
    };
    use rust_decimal::Decimal;

    fn per_week(hours: i64) -> Answer<Vec<WeeklyHours>> {
        WeeklyHours::new(Decimal::from(hours))
            .map_or(Answer::Unanswered, |it| Answer::Known(vec![it]))
    }

    /// Somebody in an ordinary full-time job who needs so many hours.
    fn employed(need: i64) -> Facts {
        Facts::of_ordinary_job(per_week(37), per_week(need))
    }

    fn reads(facts: &Facts) -> Vec<FactId> {
        let day = Date::from_ymd_opt(2026, 3, 2).unwrap_or_default();
        let mut read = assess(facts, day).facts_read(facts);
        read.retain(|fact| facts.is_answered(*fact));
        read
    }

    #[test]
    fn an_answer_that_belongs_to_another_case_is_not_read() {
        let mut facts = employed(8);
        facts.choose(FactId::Overlap, Choice::Overlap(Overlap::None));
        facts.choose(FactId::FullTimeException, Choice::YesNo(YesNo::Yes));
        facts.choose(FactId::Education, Choice::Education(Education::BeforeJob));
        facts.choose(FactId::CvrNumber, Choice::YesNo(YesNo::Yes));
        let of_an_ordinary_job = [
            FactId::Situation,
            FactId::Form,
            FactId::Residence,
            FactId::Lasting,
            FactId::Considerable,
            FactId::Purpose,
            FactId::OwnContent,
            FactId::Substitute,
            FactId::WorkingHours,
            FactId::NeededHours,
            FactId::CvrNumber,
        ];
        assert_eq!(reads(&facts), of_an_ordinary_job);
        facts.choose(FactId::Form, Choice::Form(Form::Fleksjob));
        assert!(reads(&facts).contains(&FactId::Overlap));
    }

    #[test]
    fn the_exception_is_read_where_the_need_is_above_the_ceiling() {
        let mut facts = employed(21);
        facts.choose(FactId::FullTimeException, Choice::YesNo(YesNo::Yes));
        assert!(reads(&facts).contains(&FactId::FullTimeException));
        facts.needed_hours = Answer::Unknown;
        assert!(!reads(&facts).contains(&FactId::FullTimeException));
    }

    #[test]
    fn the_tracks_of_education_read_no_working_hours() {
        let mut facts = employed(8);
        facts.choose(FactId::Situation, Choice::Situation(Situation::InEducation));
        facts.choose(
            FactId::Education,
            Choice::Education(Education::OutsideWorkingHours),
        );
        facts.choose(FactId::StudySupport, Choice::YesNo(YesNo::No));
        let read = reads(&facts);
        assert!(!read.contains(&FactId::WorkingHours));
        assert!(!read.contains(&FactId::Form));
        for fact in [FactId::Education, FactId::StudySupport, FactId::NeededHours] {
            assert!(read.contains(&fact), "{fact:?}");
        }
        facts.choose(
            FactId::Education,
            Choice::Education(Education::CourseAtWork),
        );
        assert!(reads(&facts).contains(&FactId::WorkingHours));
    }
}
