//! Every combination of the values that one rule reads.

use super::{Said, day, per_job, weekly};
use crate::cases::default_facts;
use personlig_assistance::domain::assessment::{NeedLevel, Outcome, assess};
use personlig_assistance::domain::facts::{
    Answer, Choice, Education, FactId, Facts, Form, Offer, Overlap, Programme, Purpose, Residence,
    Situation, SpecialQualifications, YesNo,
};
use personlig_assistance::domain::quantity::{Date, Exact};
use personlig_assistance::domain::rules::route::route;
use personlig_assistance::domain::rules::{Finding, Reason, RouteFinding, RuleId, Track, Weighed};

const YES: Choice = Choice::YesNo(YesNo::Yes);
const NO: Choice = Choice::YesNo(YesNo::No);

/// A rule that reads one closed fact: what each value finds, and what *ved ikke* does.
struct Table {
    rule: RuleId,
    fact: FactId,
    situation: Situation,
    values: &'static [(Choice, Finding)],
    unknown: Finding,
    unanswered: Finding,
}

const fn purpose(purpose: Purpose) -> Choice {
    Choice::Purpose(purpose)
}

const fn missing_and_not_known(fact: FactId) -> (Finding, Finding) {
    (Finding::NotKnown(fact), Finding::Missing(fact))
}

/// A rule whose fact people can find out.
const fn findable(
    rule: RuleId,
    fact: FactId,
    situation: Situation,
    values: &'static [(Choice, Finding)],
) -> Table {
    let (unknown, unanswered) = missing_and_not_known(fact);
    Table {
        rule,
        fact,
        situation,
        values,
        unknown,
        unanswered,
    }
}

/// A rule whose fact the municipality weighs.
const fn weighed(
    rule: RuleId,
    fact: FactId,
    situation: Situation,
    values: &'static [(Choice, Finding)],
    doubt: Weighed,
) -> Table {
    Table {
        rule,
        fact,
        situation,
        values,
        unknown: Finding::Discretion(doubt),
        unanswered: Finding::Missing(fact),
    }
}

const TABLES: &[Table] = &[
    weighed(
        RuleId::Co01,
        FactId::Lasting,
        Situation::Employed,
        &[
            (YES, Finding::Met),
            (NO, Finding::NotMet(Reason::NotLasting)),
        ],
        Weighed::Lasting,
    ),
    weighed(
        RuleId::Tg01,
        FactId::Considerable,
        Situation::Employed,
        &[
            (YES, Finding::Met),
            (NO, Finding::NotMet(Reason::NotConsiderable)),
        ],
        Weighed::Considerable,
    ),
    weighed(
        RuleId::Co04,
        FactId::OwnContent,
        Situation::Employed,
        &[
            (YES, Finding::Met),
            (NO, Finding::NotMet(Reason::NoOwnContent)),
        ],
        Weighed::OwnContent,
    ),
    weighed(
        RuleId::Co09,
        FactId::Redistribution,
        Situation::SelfEmployed,
        &[
            (YES, Finding::Discretion(Weighed::Redistribution)),
            (NO, Finding::Met),
        ],
        Weighed::Redistribution,
    ),
    weighed(
        RuleId::Ef10,
        FactId::NecessaryConsequence,
        Situation::InOffer,
        &[
            (YES, Finding::Discretion(Weighed::ProgrammeOffer)),
            (NO, Finding::NotMet(Reason::NotNecessary)),
        ],
        Weighed::NecessaryConsequence,
    ),
    findable(
        RuleId::Co07,
        FactId::Substitute,
        Situation::Employed,
        &[
            (YES, Finding::NotMet(Reason::Substitute)),
            (NO, Finding::Met),
        ],
    ),
    findable(
        RuleId::Pc05,
        FactId::StudySupport,
        Situation::InEducation,
        &[
            (YES, Finding::NotMet(Reason::StudySupportFirst)),
            (NO, Finding::Met),
        ],
    ),
    findable(
        RuleId::Pc03,
        FactId::Overlap,
        Situation::Employed,
        &[
            (Choice::Overlap(Overlap::None), Finding::Met),
            (Choice::Overlap(Overlap::Partly), Finding::Met),
            (
                Choice::Overlap(Overlap::Wholly),
                Finding::NotMet(Reason::CompensatedByFleksjob),
            ),
        ],
    ),
    findable(
        RuleId::Res03,
        FactId::Residence,
        Situation::Employed,
        &[
            (Choice::Residence(Residence::Denmark), Finding::Met),
            (
                Choice::Residence(Residence::AbroadWorksInDenmark),
                Finding::Met,
            ),
            (
                Choice::Residence(Residence::FaroeOrGreenland),
                Finding::NotCovered(Track::Territory),
            ),
        ],
    ),
    findable(
        RuleId::Co03,
        FactId::Purpose,
        Situation::Employed,
        &[
            (purpose(Purpose::WorkTasks), Finding::Met),
            (purpose(Purpose::InitialTraining), Finding::Met),
            (purpose(Purpose::Treatment), Finding::Met),
            (
                purpose(Purpose::OutsideWork),
                Finding::NotMet(Reason::OnlyOutsideWork),
            ),
        ],
    ),
    findable(
        RuleId::Pc04,
        FactId::Purpose,
        Situation::Employed,
        &[
            (purpose(Purpose::WorkTasks), Finding::Met),
            (
                purpose(Purpose::InitialTraining),
                Finding::NotMet(Reason::OnlyInitialTraining),
            ),
            (purpose(Purpose::Treatment), Finding::Met),
            (purpose(Purpose::OutsideWork), Finding::Met),
        ],
    ),
    findable(
        RuleId::Pc07,
        FactId::Purpose,
        Situation::Employed,
        &[
            (purpose(Purpose::WorkTasks), Finding::Met),
            (purpose(Purpose::InitialTraining), Finding::Met),
            (
                purpose(Purpose::Treatment),
                Finding::NotMet(Reason::OnlyTreatment),
            ),
            (purpose(Purpose::OutsideWork), Finding::Met),
        ],
    ),
    Table {
        rule: RuleId::Ra02,
        fact: FactId::SpecialQualifications,
        situation: Situation::Employed,
        values: &[
            (
                Choice::SpecialQualifications(SpecialQualifications::NotNeeded),
                Finding::Met,
            ),
            (
                Choice::SpecialQualifications(SpecialQualifications::Accepted),
                Finding::Met,
            ),
            (
                Choice::SpecialQualifications(SpecialQualifications::Undecided),
                Finding::Discretion(Weighed::SpecialQualifications),
            ),
        ],
        unknown: Finding::Discretion(Weighed::SpecialQualifications),
        unanswered: Finding::Met,
    },
];

/// The default facts where the rule is read.
fn start(situation: Situation) -> Facts {
    Facts {
        situation: Answer::Known(situation),
        form: Answer::Known(Form::Fleksjob),
        overlap: Answer::Known(Overlap::None),
        redistribution: Answer::Known(YesNo::No),
        offer: Answer::Known(Offer::OtherOffer),
        programme: Answer::Known(Programme::JobClarification),
        necessary_consequence: Answer::Known(YesNo::Yes),
        education: Answer::Known(Education::OutsideWorkingHours),
        study_support: Answer::Known(YesNo::No),
        ..default_facts()
    }
}

#[test]
fn a_rule_of_one_fact_finds_what_its_value_says() {
    for table in TABLES {
        let mut expected: Vec<(Said, Finding)> = table
            .values
            .iter()
            .map(|(value, finding)| (Said::This(*value), *finding))
            .collect();
        expected.push((Said::Unknown, table.unknown));
        expected.push((Said::Nothing, table.unanswered));
        assert_eq!(
            expected.len(),
            Said::all(table.fact).len(),
            "{}",
            table.rule.code()
        );
        for (said, finding) in expected {
            let mut facts = start(table.situation);
            said.put(&mut facts, table.fact);
            let found = assess(&facts, day(2026, 3, 2));
            let found = found.conditions.iter().filter(|it| it.rule == table.rule);
            let found: Vec<Finding> = found
                .filter(|it| it.fact == table.fact)
                .map(|it| it.finding)
                .collect();
            // A rule that is not run finds nothing wrong.
            let found = found.first().copied().unwrap_or(Finding::Met);
            assert_eq!(found, finding, "{} {said:?}", table.rule.code());
        }
    }
}

/// What opens a route, written as a table: the rule that opens it, or what stands in the way.
fn expected_route(facts: &Facts, day: Date) -> Result<&'static str, FactId> {
    const CLOSED: &str = "closed";
    let known = |known: bool, fact| if known { Ok(()) } else { Err(fact) };
    known(facts.situation.known().is_some(), FactId::Situation)?;
    Ok(match facts.situation {
        Answer::Known(Situation::SelfEmployed | Situation::StartingBusiness) => "EF-06",
        Answer::Known(Situation::Employed | Situation::EnteringJob) => {
            known(facts.form.known().is_some(), FactId::Form)?;
            match facts.form {
                Answer::Known(Form::Ordinary) => "EF-01",
                Answer::Known(Form::WageSubsidy) => "EF-02",
                Answer::Known(Form::Fleksjob) => "EF-03",
                Answer::Known(Form::Seniorjob) => "EF-05",
                _ => CLOSED,
            }
        }
        Answer::Known(Situation::InEducation) => {
            known(facts.education.known().is_some(), FactId::Education)?;
            match facts.education {
                Answer::Known(Education::BeforeJob) => "ED-01",
                Answer::Known(Education::CourseAtWork) => "ED-02",
                Answer::Known(Education::TradeCourse) => "ED-03",
                Answer::Known(Education::OutsideWorkingHours) => "ED-04",
                Answer::Known(Education::UnemployedListed) => "ED-05",
                _ => CLOSED,
            }
        }
        _ => {
            known(facts.offer.known().is_some(), FactId::Offer)?;
            if facts.offer == Answer::Known(Offer::NoOffer) {
                return Ok(CLOSED);
            }
            known(facts.programme.known().is_some(), FactId::Programme)?;
            let placement = Answer::Known(Offer::WorkPlacement);
            let not_necessary = facts.necessary_consequence == Answer::Known(YesNo::No);
            match (facts.programme, facts.programme_before_reform) {
                (Answer::Known(_), _) if facts.offer == placement && not_necessary => "EF-04",
                (Answer::Known(Programme::JobClarification), _) => "EF-10",
                (Answer::Known(Programme::NoProgramme), _) => {
                    let placed = facts.offer == Answer::Known(Offer::WorkPlacement);
                    if placed { "EF-04" } else { CLOSED }
                }
                _ if day < super::day(2026, 2, 1) => "EF-10",
                (_, Answer::Known(YesNo::Yes)) => "EF-10",
                (_, Answer::Known(YesNo::No)) if facts.offer == placement => "EF-04",
                (_, Answer::Known(YesNo::No)) => "not covered",
                (_, Answer::Unknown | Answer::Unanswered) => {
                    return Err(FactId::ProgrammeBeforeReform);
                }
            }
        }
    })
}

#[test]
fn the_route_follows_from_every_combination_of_what_opens_it() {
    const OPENING: [FactId; 7] = [
        FactId::Situation,
        FactId::Form,
        FactId::Offer,
        FactId::Programme,
        FactId::ProgrammeBeforeReform,
        FactId::NecessaryConsequence,
        FactId::Education,
    ];
    fn all(facts: &mut Facts, open: &[FactId], check: &mut dyn FnMut(&Facts)) {
        let Some((fact, rest)) = open.split_first() else {
            return check(facts);
        };
        for said in Said::all(*fact) {
            said.put(facts, *fact);
            all(facts, rest, check);
        }
    }
    let mut states = 0_usize;
    all(&mut Facts::default(), &OPENING, &mut |facts| {
        for day in [day(2026, 1, 31), day(2026, 2, 1)] {
            states += 1;
            let found = match route(facts, day) {
                RouteFinding::Open(route) => Ok(route.rule().code()),
                RouteFinding::Closed { finding, .. } => match finding {
                    Finding::NotMet(_) => Ok("closed"),
                    Finding::NotCovered(_) => Ok("not covered"),
                    Finding::Missing(fact) | Finding::NotKnown(fact) => Err(fact),
                    Finding::Met | Finding::Discretion(_) => Ok("a route neither open nor closed"),
                },
            };
            assert_eq!(found, expected_route(facts, day), "{facts:?} on {day}");
        }
    });
    println!("{states} combinations of what opens a route");
}

/// Working hours that the thresholds are looked at for, in hundredths.
const WORKED: [i64; 14] = [
    1, 100, 370, 740, 1000, 1850, 3000, 3699, 3700, 3701, 4500, 5000, 7400, 16800,
];

/// A number of hundredths as hours.
fn hours(hundredths: i64) -> Exact {
    Exact::ratio(hundredths.into(), 100)
}

#[test]
fn the_need_against_the_ceiling_at_every_threshold() {
    let mut states = 0_usize;
    for worked in WORKED {
        // 20/37 of the working hours, of 37 at most, of all; and the limits of full time.
        let thresholds = [
            20 * worked.min(3700) / 37,
            20 * worked / 37,
            worked.min(3700),
            2000,
            3700,
        ];
        let needs = thresholds.iter().flat_map(|at| (at - 1)..=(at + 1));
        for need in needs.filter(|need| (1..=16800).contains(need)) {
            for exception in Said::all(FactId::FullTimeException) {
                let mut facts = default_facts();
                facts.working_hours = per_job(&[worked]);
                facts.needed_hours = per_job(&[need]);
                exception.put(&mut facts, FactId::FullTimeException);
                check_need(&facts, worked, need, exception != Said::This(NO));
                states += 1;
            }
        }
    }
    println!("{states} needs against their ceilings");
}

fn check_need(facts: &Facts, worked: i64, need: i64, exception_in_play: bool) {
    let found = assess(facts, day(2026, 3, 2));
    let about = format!("W {worked}, N {need}, {:?}", facts.full_time_exception);
    let full = worked.min(3700);
    let (ceiling, limit) = (Exact::ratio((20 * full).into(), 3700), hours(full));
    // Multiplied first, divided last: 37·N > 20·min(W, 37).
    let (outcome, level, figure) = if 37 * need <= 20 * full {
        (Outcome::Likely, NeedLevel::Within, Some(hours(need)))
    } else if exception_in_play && need <= full {
        (
            Outcome::Possible,
            NeedLevel::ExceptionInPlay,
            Some(hours(need)),
        )
    } else if exception_in_play && worked >= 3700 {
        (Outcome::Possible, NeedLevel::NoComputedCeiling, None)
    } else if exception_in_play {
        (Outcome::Possible, NeedLevel::AboveException, Some(limit))
    } else if worked > 3700 && 37 * need <= 20 * worked {
        (Outcome::Possible, NeedLevel::AtMostCeiling, Some(ceiling))
    } else {
        (Outcome::Unlikely, NeedLevel::Incompatible, Some(ceiling))
    };
    assert_eq!(found.outcome, outcome, "{about}");
    let job = found.hours.jobs.first().expect("one job");
    assert_eq!(
        (job.level, job.ceiling.exact(), job.limit.exact()),
        (level, ceiling, limit),
        "{about}"
    );
    assert_eq!(
        found.hours.figure.map(|figure| figure.exact()),
        figure,
        "{about}"
    );
    let surplus = figure
        .map(|figure| hours(need).minus(figure))
        .filter(|it| *it > Exact::ZERO);
    assert_eq!(
        found.hours.surplus.map(|surplus| surplus.exact()),
        surplus,
        "{about}"
    );
    let asks = found.missing == [FactId::FullTimeException];
    let open = facts.full_time_exception.is_unanswered() && level != NeedLevel::Within;
    assert_eq!(
        asks, open,
        "{about}: asks for the exception only where it is in play"
    );
}

#[test]
fn an_education_has_a_ceiling_of_its_own_whatever_the_working_hours() {
    let kinds = [
        (Education::BeforeJob, 3700),
        (Education::OutsideWorkingHours, 2000),
        (Education::UnemployedListed, 2000),
    ];
    for (education, ceiling) in kinds {
        for need in [1, 1999, 2000, 2001, 3699, 3700, 3701, 16800] {
            for exception in Said::all(FactId::FullTimeException) {
                for worked in [Answer::Unanswered, Answer::Unknown, per_job(&[100])] {
                    let mut facts = start(Situation::InEducation);
                    facts.education = Answer::Known(education);
                    facts.working_hours = worked;
                    facts.needed_hours = per_job(&[need]);
                    exception.put(&mut facts, FactId::FullTimeException);
                    let found = assess(&facts, day(2026, 3, 2));
                    let within = need <= ceiling;
                    // The exception of § 15 is not that of education, and changes nothing.
                    let most = 3700;
                    let about = format!("{education:?}, N {need}, {exception:?}");
                    let likely = if within {
                        Outcome::Likely
                    } else {
                        Outcome::Possible
                    };
                    assert_eq!(found.outcome, likely, "{about}");
                    let figure = found.hours.figure.map(|figure| figure.exact());
                    assert_eq!(figure, Some(hours(need.min(most))), "{about}");
                }
            }
        }
    }
}

#[test]
fn another_number_of_jobs_asks_for_the_need_again() {
    let mut facts = default_facts();
    facts.working_hours = per_job(&[2000, 1700]);
    facts.needed_hours = Answer::Known(vec![weekly(800)]);
    let found = assess(&facts, day(2026, 3, 2));
    assert_eq!(found.missing, [FactId::NeededHours]);
    assert!(!found.settled);
}
