//! Whether the subsidy can be paid, which never changes the outcome.

use crate::domain::facts::{Account, Answer, Education, Facts, Helper, Situation, YesNo};
use crate::domain::law::LawInForce;
use crate::domain::quantity::Date;
use crate::domain::rules::Route;
use crate::domain::rules::conditions::cvr_number::{self, CvrFinding};
use crate::domain::rules::hours::backdating;
use crate::domain::rules::route::route;

/// Whether the subsidy can be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payable {
    /// Nothing that was answered stands in the way.
    Yes,
    /// Not yet, because …
    NotYet(Vec<PayableReason>),
    /// No, because …
    No(Vec<PayableReason>),
}

/// What stands in the way of payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayableReason {
    /// The person is not in work yet (EF-08).
    NotInWork,
    /// The education has not begun (ED-01): paid from its first day.
    EducationNotBegun,
    /// The person has not approved the assistant (CO-11).
    AssistantNotApproved,
    /// The business has no CVR number (CO-12).
    NoCvrNumber,
    /// Somebody has an economic interest in the interpreting firm (IN-08).
    InterestInInterpreter,
}

/// Whether the subsidy of a case can be paid on a day.
pub(super) fn payable(facts: &Facts, route: Option<Route>, day: Date) -> Payable {
    let interpreting = facts.helper == Answer::Known(Helper::Interpreter);
    found(facts, route, day, interpreting)
}

/// Whether the subsidy of a quarter can be paid: it is asked for when the quarter is over.
pub(in crate::domain) fn of_settlement(facts: &Facts, account: &Account) -> Payable {
    // Beside assistants an interest blocks the interpreting alone, which is then refused by itself.
    let interpreting = !account.interpreting.is_empty() && account.assistants.is_empty();
    let day = account.quarter.last_day();
    found(facts, route(facts, day).open(), day, interpreting)
}

fn found(facts: &Facts, route: Option<Route>, day: Date, interpreting: bool) -> Payable {
    let by_business = !route.is_some_and(Route::is_without_job);
    let interest = facts.interest_in_interpreter == Answer::Known(YesNo::Yes);
    let never = [
        (by_business && cvr_number::check(facts, day) == CvrFinding::NoNumber)
            .then_some(PayableReason::NoCvrNumber),
        (interpreting && interest).then_some(PayableReason::InterestInInterpreter),
    ];
    let later = [
        not_in_work(facts).then_some(PayableReason::NotInWork),
        education_not_begun(facts, day).then_some(PayableReason::EducationNotBegun),
        (facts.assistant_approved == Answer::Known(YesNo::No))
            .then_some(PayableReason::AssistantNotApproved),
    ];
    let never: Vec<_> = never.into_iter().flatten().collect();
    let later: Vec<_> = later.into_iter().flatten().collect();
    match (never.is_empty(), later.is_empty()) {
        (false, _) => Payable::No(never.into_iter().chain(later).collect()),
        (true, false) => Payable::NotYet(later),
        (true, true) => Payable::Yes,
    }
}

fn not_in_work(facts: &Facts) -> bool {
    matches!(
        facts.situation,
        Answer::Known(Situation::EnteringJob | Situation::StartingBusiness)
    )
}

/// ED-01: an education before a particular job is paid for from the day it begins.
fn education_not_begun(facts: &Facts, day: Date) -> bool {
    facts.situation == Answer::Known(Situation::InEducation)
        && facts.education == Answer::Known(Education::BeforeJob)
        && facts.start.known().is_some_and(|start| *start > day)
}

/// The first day that can be paid for (HR-21), where start and application are known.
pub(super) fn first_day(facts: &Facts, law: &LawInForce) -> Option<Date> {
    let start = *facts.start.known()?;
    let received = *facts.application_received.known()?;
    Some(backdating::first_payable_day(start, received, law))
}
