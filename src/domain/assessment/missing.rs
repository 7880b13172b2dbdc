//! The facts that are still needed, in the order of the law: what an interview asks next.

use super::conditions::conditions;
use super::outcome::Outcome;
use crate::domain::facts::{Answer, FactId, FactKind, Facts, Helper, SpecialQualifications};
use crate::domain::law::LawInForce;
use crate::domain::quantity::Date;
use crate::domain::rules::additions::none_for_temp_agency;
use crate::domain::rules::{Finding, Route};

/// The facts that the outcome and the hours still need.
///
/// Where an answer is unknown, the needs of its possible values are looked at: a need that all
/// routes have in common is asked if any value has it, a need of one route only if all have it.
pub(super) fn for_outcome(facts: &Facts, day: Date, law: Option<&LawInForce>) -> Vec<FactId> {
    let mut leaves = Vec::new();
    collect(facts, day, law, &mut leaves);
    let alive: Vec<&Leaf> = leaves.iter().filter(|leaf| !leaf.closed).collect();
    let asked = if alive.is_empty() {
        leaves.iter().collect()
    } else {
        alive
    };
    FactId::ALL
        .into_iter()
        .filter(|fact| {
            let needs = |leaf: &&Leaf| leaf.needs.contains(fact);
            if belongs_to_one_route(*fact) {
                leaves.iter().all(|leaf| needs(&leaf))
            } else {
                asked.iter().any(needs)
            }
        })
        .collect()
}

struct Leaf {
    needs: Vec<FactId>,
    closed: bool,
}

fn collect(facts: &Facts, day: Date, law: Option<&LawInForce>, leaves: &mut Vec<Leaf>) {
    let conditions = conditions(facts, day, law);
    let unknown = conditions
        .iter()
        .find_map(|condition| match condition.finding {
            Finding::NotKnown(fact) if fact.kind() == FactKind::Closed && opens_routes(fact) => {
                Some(fact)
            }
            Finding::Met
            | Finding::NotMet(_)
            | Finding::Missing(_)
            | Finding::NotKnown(_)
            | Finding::Discretion(_)
            | Finding::NotCovered(_) => None,
        });
    if let Some(fact) = unknown {
        for choice in fact.choices() {
            collect(&facts.with_choice(fact, choice), day, law, leaves);
        }
        return;
    }
    let needs = conditions
        .iter()
        .filter_map(|condition| match condition.finding {
            Finding::Missing(fact) => Some(fact),
            Finding::Met
            | Finding::NotMet(_)
            | Finding::NotKnown(_)
            | Finding::Discretion(_)
            | Finding::NotCovered(_) => None,
        })
        .collect();
    let closed = conditions.iter().any(|condition| {
        matches!(
            condition.finding,
            Finding::NotMet(_) | Finding::NotCovered(_)
        )
    });
    leaves.push(Leaf { needs, closed });
}

/// Whether a fact decides which route is open.
const fn opens_routes(fact: FactId) -> bool {
    matches!(
        fact,
        FactId::Situation
            | FactId::Form
            | FactId::Offer
            | FactId::Programme
            | FactId::ProgrammeBeforeReform
            | FactId::Education
    )
}

/// Whether a fact matters on some routes only.
const fn belongs_to_one_route(fact: FactId) -> bool {
    opens_routes(fact)
        || matches!(
            fact,
            FactId::StudySupport
                | FactId::NecessaryConsequence
                | FactId::Redistribution
                | FactId::Overlap
        )
}

/// The facts that the money still needs.
pub(super) fn for_payment(facts: &Facts, route: Option<Route>, outcome: Outcome) -> Vec<FactId> {
    let mut needed = payment_facts(facts, route, outcome);
    needed.retain(|fact| !facts.is_answered(*fact));
    needed
}

/// The facts that the money rests on, in their order.
pub(super) fn payment_facts(facts: &Facts, route: Option<Route>, outcome: Outcome) -> Vec<FactId> {
    match outcome {
        Outcome::NotCovered | Outcome::Unlikely => return Vec::new(),
        Outcome::CannotTell | Outcome::Possible | Outcome::Likely => {}
    }
    let mut order = vec![FactId::Helper, FactId::AssistantApproved];
    match facts.helper {
        Answer::Known(Helper::Interpreter) => order.extend([
            FactId::InterestInInterpreter,
            FactId::InterpretingZone,
            FactId::InterpretingHours,
            FactId::InterpretingTime,
            FactId::InterpretingDemanding,
        ]),
        Answer::Known(helper) => order.extend(wage_facts(facts, helper)),
        Answer::Unknown | Answer::Unanswered => order.extend(wage_facts(facts, Helper::Several)),
    }
    order.extend([FactId::Start, FactId::ApplicationReceived]);
    if !route.is_some_and(Route::is_without_job) {
        order.push(FactId::CvrNumber);
    }
    order
}

fn wage_facts(facts: &Facts, helper: Helper) -> Vec<FactId> {
    let mut order = vec![FactId::SpecialQualifications];
    match facts.special_qualifications {
        Answer::Known(SpecialQualifications::Accepted | SpecialQualifications::Undecided) => {
            order.push(FactId::OrdinaryRate);
        }
        Answer::Known(SpecialQualifications::NotNeeded) | Answer::Unknown | Answer::Unanswered => {}
    }
    order.extend([FactId::Wage, FactId::GrantRate]);
    if none_for_temp_agency::allows_additions(helper) {
        order.extend([FactId::HolidayPay, FactId::DocumentedAdditions]);
    }
    order
}
