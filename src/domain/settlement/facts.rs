//! The facts that a settlement reads beside the account.

use crate::domain::facts::{Answer, AssistantRole, FactId, Facts, SpecialQualifications};
use crate::domain::rules::additions::none_for_temp_agency;
use crate::domain::rules::rate::special_qualifications::accepted_rate;

/// What of an account decides which facts its settlement rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaidFor {
    /// Whether assistants were paid.
    assistants: bool,
    /// Whether there can be additions to the wage of any of them (TI-05).
    additions: bool,
    /// Whether there was interpreting.
    interpreting: bool,
}

impl PaidFor {
    /// Of an account with these assistants, and interpreting or not.
    #[must_use]
    pub fn new(assistants: &[AssistantRole], interpreting: bool) -> Self {
        let can_have =
            |role: &AssistantRole| none_for_temp_agency::allows_additions((*role).into());
        Self {
            assistants: !assistants.is_empty(),
            additions: assistants.iter().any(can_have),
            interpreting,
        }
    }
}

/// The facts that a settlement rests on, answered or not, in the order in which they are asked.
///
/// Whose job it is and what it consists of was decided with the grant; the settlement asks for what
/// the grant says of the rate, and for what the payment takes.
#[must_use]
pub fn facts_read(facts: &Facts, paid: PaidFor) -> Vec<FactId> {
    let mut order = Vec::new();
    if paid.assistants {
        order.push(FactId::SpecialQualifications);
        let accepted = Answer::Known(SpecialQualifications::Accepted);
        if facts.special_qualifications == accepted {
            order.push(FactId::OrdinaryRate);
        }
        if accepted_rate(facts).is_none() {
            order.push(FactId::GrantRate);
        }
    }
    if paid.additions {
        order.push(FactId::HolidayPay);
    }
    order.push(FactId::AssistantApproved);
    if paid.interpreting {
        order.push(FactId::InterestInInterpreter);
    }
    order.extend([FactId::ApplicationReceived, FactId::CvrNumber]);
    order
}

/// The facts that a settlement may rest on, and no others: what was answered in another case does
/// not count, because nobody sees it beside the account.
#[must_use]
pub fn facts_of_settlement(facts: &Facts) -> Facts {
    Facts {
        special_qualifications: facts.special_qualifications,
        ordinary_rate: facts.ordinary_rate,
        grant_rate: facts.grant_rate,
        holiday_pay: facts.holiday_pay,
        assistant_approved: facts.assistant_approved,
        interest_in_interpreter: facts.interest_in_interpreter,
        application_received: facts.application_received,
        cvr_number: facts.cvr_number,
        stated_rate: facts.stated_rate.clone(),
        readings: facts.readings,
        ..Facts::default()
    }
}

/// Those of them that are still to be answered.
#[must_use]
pub fn facts_missing(facts: &Facts, paid: PaidFor) -> Vec<FactId> {
    let mut missing = facts_read(facts, paid);
    missing.retain(|fact| !facts.is_answered(*fact));
    missing
}
