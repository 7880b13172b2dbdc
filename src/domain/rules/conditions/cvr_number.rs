//! CO-12. The business has a CVR number (*CVR-nummer*).
//!
//! **The text.** "Det er et krav, at virksomheden, der anmoder om udbetaling af tilskud, har et
//! CVR-nr." (BEK 1317/2020 § 26).
//!
//! **In plain words.** Without a business registration number (CVR) nothing is paid. It touches
//! the payment, not the outcome.
//!
//! **Source.** BEK § 26, stk. 1 (BEK 1317/2020), read March 2026. LAW-PART.
//!
//! **Not modelled.** Businesses that are exempt from registration, and requests for time before
//! the number was given.

use crate::domain::facts::{Answer, FactId, Facts, YesNo};
use crate::domain::law::parameters::CVR_CONDITION;
use crate::domain::law::{Citation, Confidence, Source, parameters};
use crate::domain::quantity::Date;
use crate::domain::rules::{Rule, RuleId, RulebookEntry};

/// CO-12 (*CVR-nummer*).
pub static RULE: Rule = Rule {
    id: RuleId::Co12,
    citations: &[Citation::new(Source::Order2020, "§ 26, stk. 1")],
    confidence: Confidence::LawInPart,
};

/// CO-12 in the rulebook.
pub static ENTRY: RulebookEntry = RulebookEntry {
    rule: &RULE,
    name: "CVR number",
    text: "»Det er et krav, at virksomheden, der anmoder om udbetaling af tilskud, har et \
           CVR-nr.« (BEK 1317/2020 § 26)",
    plain_words: "Without a business registration number (CVR) nothing is paid. It touches the \
           payment, not the outcome.",
    valid: "From the milestone below.",
    not_modelled: "Businesses that are exempt from registration, and requests for time before the \
           number was given.",
    parameters: &[],
    milestones: &[&parameters::CVR_CONDITION],
};

/// What the CVR number means for payment on a day.
#[must_use]
pub fn check(facts: &Facts, day: Date) -> CvrFinding {
    if !CVR_CONDITION.holds_on(day) {
        return CvrFinding::NotRequiredYet;
    }
    match facts.cvr_number {
        Answer::Known(YesNo::Yes) => CvrFinding::Met,
        Answer::Known(YesNo::No) => CvrFinding::NoNumber,
        Answer::Unknown => CvrFinding::NotKnown,
        Answer::Unanswered => CvrFinding::Missing(FactId::CvrNumber),
    }
}

/// What was found about the CVR number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CvrFinding {
    /// The condition did not exist on the day.
    NotRequiredYet,
    /// There is one.
    Met,
    /// There is none: nothing is paid until there is.
    NoNumber,
    /// Not known.
    NotKnown,
    /// Not answered.
    Missing(FactId),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_required_from_the_day_of_the_amending_order() {
        let facts = Facts {
            cvr_number: Answer::Known(YesNo::No),
            ..Facts::default()
        };
        let on = |day| Date::from_ymd_opt(2020, 9, day).map(|day| check(&facts, day));
        assert_eq!(on(9), Some(CvrFinding::NotRequiredYet));
        assert_eq!(on(10), Some(CvrFinding::NoNumber));
    }
}
