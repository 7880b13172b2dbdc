//! Every condition in the order in which the law asks.

use super::need::need;
use crate::domain::facts::{Answer, Education, FactId, Facts, Form, Helper};
use crate::domain::law::LawInForce;
use crate::domain::law::parameters::ABOVE_FULL_TIME;
use crate::domain::quantity::Date;
use crate::domain::rules::{
    Finding, Route, RouteFinding, RuleId, Track, conditions, employment, priority, rate, residence,
    route, target_group,
};

/// A condition with what it found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The rule.
    pub rule: RuleId,
    /// The fact that decides it.
    pub fact: FactId,
    /// What it found.
    pub finding: Finding,
}

/// A condition of the law: its rule, the fact it reads, how it is checked, and on which routes.
struct Entry {
    rule: RuleId,
    fact: FactId,
    check: fn(&Facts) -> Finding,
    applies: fn(Option<Route>) -> bool,
}

/// The conditions between the route and the hours, in the order in which the law asks.
static ORDER: [Entry; 12] = [
    entry(
        RuleId::Pc05,
        FactId::StudySupport,
        priority::study_support::check,
        with_study_support,
    ),
    entry(
        RuleId::Res03,
        FactId::Residence,
        residence::territory::check,
        always,
    ),
    entry(
        RuleId::Co01,
        FactId::Lasting,
        conditions::lasting::check,
        section_4,
    ),
    entry(
        RuleId::Tg01,
        FactId::Considerable,
        target_group::need_for_assistance::check,
        section_4,
    ),
    entry(
        RuleId::Ef10,
        FactId::NecessaryConsequence,
        employment::programme_offer::check,
        section_4a,
    ),
    entry(
        RuleId::Co03,
        FactId::Purpose,
        conditions::need_at_work::check,
        always,
    ),
    entry(
        RuleId::Pc04,
        FactId::Purpose,
        priority::lasting_help::check,
        always,
    ),
    entry(
        RuleId::Pc07,
        FactId::Purpose,
        priority::no_treatment::check,
        always,
    ),
    entry(
        RuleId::Co04,
        FactId::OwnContent,
        conditions::own_content::check,
        always,
    ),
    entry(
        RuleId::Co07,
        FactId::Substitute,
        conditions::not_substitute::check,
        always,
    ),
    entry(
        RuleId::Co09,
        FactId::Redistribution,
        conditions::redistribution::check,
        self_employment,
    ),
    entry(
        RuleId::Pc03,
        FactId::Overlap,
        priority::no_double_compensation::check,
        fleksjob,
    ),
];

const fn entry(
    rule: RuleId,
    fact: FactId,
    check: fn(&Facts) -> Finding,
    applies: fn(Option<Route>) -> bool,
) -> Entry {
    Entry {
        rule,
        fact,
        check,
        applies,
    }
}

const fn always(_: Option<Route>) -> bool {
    true
}

fn section_4(route: Option<Route>) -> bool {
    route != Some(Route::ProgrammeOffer)
}

fn section_4a(route: Option<Route>) -> bool {
    route == Some(Route::ProgrammeOffer)
}

fn self_employment(route: Option<Route>) -> bool {
    route == Some(Route::SelfEmployment)
}

fn fleksjob(route: Option<Route>) -> bool {
    route == Some(Route::Employment(Form::Fleksjob))
}

/// PC-05 is a condition of the education outside working hours and of unemployed people.
const fn with_study_support(route: Option<Route>) -> bool {
    matches!(
        route,
        Some(Route::Education(
            Education::OutsideWorkingHours | Education::UnemployedListed
        ))
    )
}

/// All conditions of a case on a day, with what they find. `law` is `None` on days that the tool
/// does not cover.
pub(super) fn conditions(facts: &Facts, day: Date, law: Option<&LawInForce>) -> Vec<Condition> {
    let (open, first) = of_route(facts, day);
    let mut found = vec![first];
    found.extend(
        ORDER
            .iter()
            .filter(|entry| (entry.applies)(open))
            .map(|entry| Condition {
                rule: entry.rule,
                fact: entry.fact,
                finding: (entry.check)(facts),
            }),
    );
    match law {
        Some(law) => found.extend(of_hours(facts, open, day, law)),
        None => found.push(Condition {
            rule: RuleId::Tg01,
            fact: FactId::Situation,
            finding: Finding::NotCovered(Track::Tool),
        }),
    }
    found.extend(of_rate(facts));
    found
}

/// The route whose conditions apply, and the condition that is the route itself.
fn of_route(facts: &Facts, day: Date) -> (Option<Route>, Condition) {
    match route::route(facts, day) {
        RouteFinding::Open(route) => {
            let condition = Condition {
                rule: route.rule(),
                fact: deciding_fact(route),
                finding: Finding::Met,
            };
            (Some(route), condition)
        }
        RouteFinding::Closed {
            rule,
            fact,
            finding,
        } => (
            // Only when the programme began is open: the conditions are those of § 4 a.
            (fact == FactId::ProgrammeBeforeReform).then_some(Route::ProgrammeOffer),
            Condition {
                rule,
                fact,
                finding,
            },
        ),
    }
}

const fn deciding_fact(route: Route) -> FactId {
    match route {
        Route::Employment(_) => FactId::Form,
        Route::SelfEmployment => FactId::Situation,
        Route::WorkPlacement => FactId::Offer,
        Route::ProgrammeOffer => FactId::Programme,
        Route::Education(_) => FactId::Education,
    }
}

/// HR-03 and CO-06: the hours that the rules reach, and the need against its ceiling.
fn of_hours(facts: &Facts, open: Option<Route>, day: Date, law: &LawInForce) -> Vec<Condition> {
    let need = need(facts, open, law);
    let mut found = Vec::with_capacity(2);
    if need.above_full_time && !ABOVE_FULL_TIME.holds_on(day) {
        found.push(Condition {
            rule: RuleId::Hr03,
            fact: FactId::WorkingHours,
            finding: Finding::NotCovered(Track::AboveFullTime),
        });
    }
    // The education tracks have ceilings of their own, each in its own rule.
    let rule = match open {
        Some(track) if !track.follows_working_hours() => track.rule(),
        Some(_) | None => RuleId::Co06,
    };
    found.push(Condition {
        rule,
        fact: need.deciding_fact(),
        finding: need.finding,
    });
    found
}

/// RA-02, where it was asked for and the help is not interpreting, which has its own tariff.
fn of_rate(facts: &Facts) -> Option<Condition> {
    let interpreting = facts.helper == Answer::Known(Helper::Interpreter);
    (!facts.special_qualifications.is_unanswered() && !interpreting).then(|| Condition {
        rule: RuleId::Ra02,
        fact: FactId::SpecialQualifications,
        finding: rate::special_qualifications::check(facts),
    })
}
