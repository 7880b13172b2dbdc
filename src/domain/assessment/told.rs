//! Rules that decide nothing in a case and that the person should know.

use super::hours::HoursResult;
use super::need::NeedLevel;
use super::outcome::Outcome;
use crate::domain::facts::{Answer, Education, Facts, Form, Helper, Overlap, Residence, Situation};
use crate::domain::rules::{Route, RuleId};

/// The rules to tell, the most particular to the case first.
pub(super) fn told(
    facts: &Facts,
    route: Option<Route>,
    outcome: Outcome,
    hours: &HoursResult,
) -> Vec<RuleId> {
    let mut told = Vec::new();
    match outcome {
        Outcome::NotCovered => return told,
        Outcome::Unlikely | Outcome::CannotTell | Outcome::Possible | Outcome::Likely => {}
    }
    tell_of_hours(&mut told, facts, hours);
    tell_of_route(&mut told, facts, route);
    tell_of_helper(&mut told, facts);
    if route.is_some_and(Route::is_without_job) {
        told.push(RuleId::Ef04);
    } else {
        told.extend(WITH_A_BUSINESS);
    }
    told.extend([
        RuleId::Co08,
        RuleId::Co10,
        RuleId::Co11,
        RuleId::Hr07,
        RuleId::Hr16,
        RuleId::Hr19,
        RuleId::Hr20,
        RuleId::Hr21,
        RuleId::Pa04,
        RuleId::Pa08,
        RuleId::Age01,
        RuleId::Ef07,
        RuleId::Ef11,
        RuleId::Pc09,
        RuleId::Ra06,
        RuleId::Tg02,
    ]);
    told
}

/// What concerns the business that employs the assistant and claims the refund.
const WITH_A_BUSINESS: [RuleId; 8] = [
    RuleId::Ef09,
    RuleId::Hr17,
    RuleId::Hr18,
    RuleId::Pa01,
    RuleId::Pa05,
    RuleId::Pa06,
    RuleId::Pa07,
    RuleId::Ti01,
];

fn tell_of_hours(told: &mut Vec<RuleId>, facts: &Facts, hours: &HoursResult) {
    let above =
        |job: &super::JobHours| !matches!(job.level, NeedLevel::Unknown | NeedLevel::Within);
    if hours.jobs.iter().any(above) {
        told.extend([RuleId::Hr06, RuleId::Co05, RuleId::Pc08]);
    }
    if hours
        .jobs
        .iter()
        .any(|job| job.level == NeedLevel::NoComputedCeiling)
    {
        told.push(RuleId::Hr05);
    }
    let hours_unknown = matches!(facts.working_hours, Answer::Unknown);
    if hours_unknown || matches!(facts.needed_hours, Answer::Unknown) {
        told.push(RuleId::Co06);
    }
    if hours
        .jobs
        .iter()
        .any(|job| job.working_hours > Some(job.limit))
    {
        told.push(RuleId::Hr03);
    }
    if hours.jobs.len() > 1 {
        told.push(RuleId::Hr15);
    }
}

fn tell_of_route(told: &mut Vec<RuleId>, facts: &Facts, route: Option<Route>) {
    match route {
        Some(Route::Employment(Form::Fleksjob)) => {
            told.push(RuleId::Hr14);
            if facts.overlap == Answer::Known(Overlap::Partly) {
                told.push(RuleId::Pc03);
            }
        }
        Some(Route::SelfEmployment) => told.extend([RuleId::Pa02, RuleId::Pa03]),
        Some(Route::Education(education)) => match education {
            Education::CourseAtWork => told.push(RuleId::Pc06),
            Education::OutsideWorkingHours => told.extend([RuleId::Ed06, RuleId::Ed07]),
            Education::BeforeJob => told.push(RuleId::Ed01),
            Education::UnemployedListed => told.push(RuleId::Ed06),
            Education::TradeCourse | Education::OtherEducation => {}
        },
        Some(Route::ProgrammeOffer | Route::WorkPlacement | Route::Employment(_)) | None => {}
    }
    match facts.residence {
        Answer::Known(Residence::AbroadWorksInDenmark) => told.push(RuleId::Res02),
        Answer::Known(Residence::Denmark) => told.push(RuleId::Res01),
        Answer::Known(Residence::FaroeOrGreenland) | Answer::Unknown | Answer::Unanswered => {}
    }
    if matches!(
        facts.situation,
        Answer::Known(Situation::EnteringJob | Situation::StartingBusiness)
    ) {
        told.push(RuleId::Ef08);
    }
}

fn tell_of_helper(told: &mut Vec<RuleId>, facts: &Facts) {
    match facts.helper {
        Answer::Known(Helper::TempAgency) => told.extend([RuleId::Ra04, RuleId::Ti05]),
        Answer::Known(Helper::Interpreter) => told.extend([
            RuleId::Hr22,
            RuleId::In04,
            RuleId::In05,
            RuleId::In06,
            RuleId::In07,
            RuleId::In09,
            RuleId::In10,
            RuleId::In11,
            RuleId::In12,
        ]),
        Answer::Known(Helper::Colleague | Helper::Manager) => {
            told.extend([RuleId::Ra08, RuleId::Ra07, RuleId::Hr10]);
        }
        Answer::Known(Helper::Several) => told.extend([RuleId::Hr09, RuleId::Ra07]),
        Answer::Known(Helper::NewHire) => told.push(RuleId::Ra07),
        Answer::Unknown | Answer::Unanswered => {}
    }
}
