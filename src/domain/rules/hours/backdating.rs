//! HR-21. How far back the subsidy reaches (*perioder før ansøgningen*).
//!
//! **The text.** "Jobcenteret kan ikke udbetale tilskud for perioder, der ligger mere end 3
//! måneder før, ansøgningen efter § 21, stk. 1, er modtaget i jobcenteret." (BEK 1174/2019 § 25,
//! stk. 5).
//!
//! **In plain words.** Assistance that began before the application can be paid for a limited time
//! back, counted from the day the municipality received the application. It touches the payment,
//! not the outcome.
//!
//! **Source.** BEK § 25, stk. 5 (BEK 1174/2019) and LOV § 16 a, stk. 2 (LBK 108/2020), read
//! March 2026. LAW. Going to the last day of a shorter month is DESIGN.
//!
//! **Not modelled.** Doubt about the day of receipt. The act counts from the time of the
//! application, the order from its receipt; the receipt is used.

use crate::domain::law::LawInForce;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::quantity::{Date, months_before};
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// HR-21 (*perioder før ansøgningen*).
pub static RULE: Rule = Rule {
    id: RuleId::Hr21,
    citations: &[
        Citation::new(Source::Order, "§ 25, stk. 5"),
        Citation::new(Source::Act, "§ 16 a, stk. 2"),
    ],
    confidence: Confidence::Law,
};

/// HR-21 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "Backdating",
    text: "»Jobcenteret kan ikke udbetale tilskud for perioder, der ligger mere end 3 måneder \
           før, ansøgningen efter § 21, stk. 1, er modtaget i jobcenteret.« (BEK 1174/2019 § 25, \
           stk. 5)",
    plain_words: "Assistance that began before the application can be paid for a limited time \
           back, counted from the day the municipality received the application. It touches the \
           payment, not the outcome.",
    valid: "In force in the texts read.",
    not_modelled: "Doubt about the day of receipt. The act counts from the time of the \
           application, the order from its receipt; the receipt is used.",
    parameters: &[&parameters::BACKDATING],
    milestones: &[],
};

/// The first day that can be paid for: the day the help began, but not more than three months
/// before the application was received.
#[must_use]
pub fn first_payable_day(start: Date, received: Date, law: &LawInForce) -> Date {
    start.max(months_before(received, law.backdating_months))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(start: (i32, u32, u32), received: (i32, u32, u32)) -> Option<Date> {
        let day = |(year, month, day)| Date::from_ymd_opt(year, month, day);
        let law = LawInForce::on(day((2026, 3, 2))?)?;
        Some(first_payable_day(day(start)?, day(received)?, &law))
    }

    #[test]
    fn reaches_three_months_back_and_no_further() {
        let may = Date::from_ymd_opt(2026, 3, 1);
        assert_eq!(first((2026, 2, 28), (2026, 6, 1)), may);
        assert_eq!(first((2026, 3, 1), (2026, 6, 1)), may);
        assert_eq!(
            first((2026, 3, 2), (2026, 6, 1)),
            Date::from_ymd_opt(2026, 3, 2)
        );
        assert_eq!(
            first((2026, 1, 1), (2026, 5, 31)),
            Date::from_ymd_opt(2026, 2, 28)
        );
    }
}
