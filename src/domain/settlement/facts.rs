//! The facts that a settlement reads beside the account.

use crate::domain::facts::{
    Account, Answer, AssistantAccount, FactId, Facts, SpecialQualifications,
};
use crate::domain::rules::additions::none_for_temp_agency;
use crate::domain::rules::rate::special_qualifications::accepted_rate;

/// The facts that a settlement rests on, answered or not, in the order in which they are asked.
///
/// Whose job it is and what it consists of was decided with the grant; the settlement asks for what
/// the grant says of the rate, and for what the payment takes.
#[must_use]
pub fn facts_read(facts: &Facts, account: &Account) -> Vec<FactId> {
    let mut order = Vec::new();
    if !account.assistants.is_empty() {
        order.push(FactId::SpecialQualifications);
        let accepted = Answer::Known(SpecialQualifications::Accepted);
        if facts.special_qualifications == accepted {
            order.push(FactId::OrdinaryRate);
        }
        if accepted_rate(facts).is_none() {
            order.push(FactId::GrantRate);
        }
    }
    let has_additions = |assistant: &AssistantAccount| {
        none_for_temp_agency::allows_additions(assistant.helper.into())
    };
    if account.assistants.iter().any(has_additions) {
        order.push(FactId::HolidayPay);
    }
    order.push(FactId::AssistantApproved);
    if !account.interpreting.is_empty() {
        order.push(FactId::InterestInInterpreter);
    }
    order.extend([FactId::ApplicationReceived, FactId::CvrNumber]);
    order
}

/// Those of them that are still to be answered.
#[must_use]
pub fn facts_missing(facts: &Facts, account: &Account) -> Vec<FactId> {
    let mut missing = facts_read(facts, account);
    missing.retain(|fact| !facts.is_answered(*fact));
    missing
}
