//! RA-03. Never more than the actual wage (*den faktiske lønudgift*).
//!
//! **The text.** "Tilskuddet kan ikke overstige den faktiske lønudgift til den personlige
//! assistent." (BEK 1174/2019 § 22, stk. 3).
//!
//! **In plain words.** An assistant who earns less than the rate is subsidised with what the
//! assistant earns.
//!
//! **Source.** BEK § 22, stk. 3 (BEK 1174/2019), read March 2026. LAW. Taking the smaller of wage
//! and rate for each assistant, not on the total, is DESIGN: it gives the lower estimate.
//!
//! **Not modelled.** Which items belong to the actual wage cost besides the hourly wage.

use crate::domain::facts::Wage;
use crate::domain::law::{Citation, Confidence, LawInForce, Source, parameters};
use crate::domain::quantity::HourlyRate;
use crate::domain::rules::{Rule, RuleId, RulebookEntry};
use crate::domain::trace::{Figure, Operation, Step, Term};

/// RA-03 (*den faktiske lønudgift*).
pub static RULE: Rule = Rule {
    id: RuleId::Ra03,
    citations: &[Citation::new(Source::Order, "§ 22, stk. 3")],
    confidence: Confidence::Law,
};

/// RA-03 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Actual wage",
    text: "»Tilskuddet kan ikke overstige den faktiske lønudgift til den personlige assistent.« \
           (BEK 1174/2019 § 22, stk. 3)",
    plain_words: "An assistant who earns less than the rate is subsidised with what the assistant \
           earns.",
    valid: "In force in the texts read.",
    not_modelled: "Which items belong to the actual wage cost besides the hourly wage.",
    parameters: &[&parameters::RATE],
    milestones: &[],
};

/// The rate for one assistant: the lower of the actual wage and the subsidy rate.
#[must_use]
pub fn rate(wage: HourlyRate, subsidy_rate: HourlyRate) -> HourlyRate {
    wage.at_most(subsidy_rate)
}

/// A monthly salary as a step of the calculation; an hourly wage needs none.
#[must_use]
pub fn salary_step(wage: Wage, law: &LawInForce) -> Option<Step> {
    let Wage::Monthly(salary) = wage else {
        return None;
    };
    let hours = law.full_time.during(law.weeks_per_month());
    Some(Step::new(
        Term::ActualWage,
        RuleId::Ra03,
        Operation::ProductOverLast,
        &[
            (Term::MonthlySalary, Figure::Money(salary.money())),
            (Term::HoursInMonth, Figure::Hours(hours)),
        ],
        Figure::Rate(hourly(wage, law)),
    ))
}

/// The hourly wage. A monthly salary is that of full working time.
#[must_use]
pub fn hourly(wage: Wage, law: &LawInForce) -> HourlyRate {
    match wage {
        Wage::Hourly(amount) => amount.per_hour(),
        Wage::Monthly(amount) => {
            HourlyRate::of_monthly_salary(amount.money(), law.full_time, law.weeks_per_month())
        }
    }
}

/// The rate as a step of the calculation; without a known wage it is the subsidy rate, at most.
#[must_use]
pub fn step(wage: Option<HourlyRate>, subsidy_rate: HourlyRate) -> Step {
    named_step(wage, subsidy_rate, [Term::RateUsed, Term::SubsidyRate])
}

/// The same where the rate used and the subsidy rate have names of their own.
#[must_use]
pub fn named_step(wage: Option<HourlyRate>, subsidy_rate: HourlyRate, names: [Term; 2]) -> Step {
    let [used, of_subsidy] = names;
    let Some(wage) = wage else {
        return Step::new(
            used,
            RuleId::Ra01,
            Operation::Is,
            &[(of_subsidy, Figure::Rate(subsidy_rate))],
            Figure::Rate(subsidy_rate),
        );
    };
    Step::new(
        used,
        RuleId::Ra03,
        Operation::Smallest,
        &[
            (Term::ActualWage, Figure::Rate(wage)),
            (of_subsidy, Figure::Rate(subsidy_rate)),
        ],
        Figure::Rate(rate(wage, subsidy_rate)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::Exact;

    #[test]
    fn is_never_more_than_either() {
        let kroner = |hundredths| HourlyRate::new(Exact::ratio(hundredths, 100));
        assert_eq!(rate(kroner(12785), kroner(12786)), kroner(12785));
        assert_eq!(rate(kroner(12786), kroner(12786)), kroner(12786));
        assert_eq!(rate(kroner(12787), kroner(12786)), kroner(12786));
    }
}
