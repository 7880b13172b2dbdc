//! The outcome once more, by itself: written from the words of the law and practice, without the
//! rules of the project. Slow and plain on purpose.

use personlig_assistance::domain::assessment::Outcome;
use personlig_assistance::domain::facts::{
    Answer, Education, FactId, Facts, Form, Helper, Offer, Overlap, Programme, Purpose, Residence,
    Situation, SpecialQualifications, WeeklyHours, YesNo,
};
use personlig_assistance::domain::quantity::{Date, Exact};
use std::collections::BTreeSet;

/// A verdict, or the fact that must be known first because people can find it out.
type Verdict = Result<Outcome, FactId>;

/// The outcome: the only one that the open facts leave, or that it can't be told. Being told
/// "unlikely" where the other answers leave the rules altogether is still "unlikely".
pub fn outcome(facts: &Facts, day: Date) -> Outcome {
    let mut open = BTreeSet::new();
    every(facts, day, &mut open);
    match open.iter().copied().collect::<Vec<_>>()[..] {
        [only] => only,
        [Outcome::NotCovered, Outcome::Unlikely] => Outcome::Unlikely,
        _ => Outcome::CannotTell,
    }
}

/// Every outcome that the open facts leave.
pub fn every(facts: &Facts, day: Date, found: &mut BTreeSet<Outcome>) {
    match verdict(facts, day) {
        Ok(outcome) => {
            found.insert(outcome);
        }
        Err(fact) => {
            for choice in fact.choices() {
                every(&facts.with_choice(fact, choice), day, found);
            }
        }
    }
}

/// The worst of all conditions decides: not covered, unlikely, possible, likely.
fn verdict(facts: &Facts, day: Date) -> Verdict {
    let on = |year, month, day| Date::from_ymd_opt(year, month, day).expect("a day");
    if day < on(2020, 1, 1)
        || known(facts.residence, FactId::Residence)? == Residence::FaroeOrGreenland
    {
        return Ok(Outcome::NotCovered);
    }
    let mut all = vec![weighed(facts.own_content, YesNo::Yes)];
    let route = match known(facts.situation, FactId::Situation)? {
        Situation::Employed | Situation::EnteringJob => match known(facts.form, FactId::Form)? {
            Form::Protected => return worst_of(facts, day, None, vec![Outcome::Unlikely]),
            Form::Fleksjob => {
                let overlap = known(facts.overlap, FactId::Overlap)?;
                all.push(unlikely_if(overlap == Overlap::Wholly));
                Route::Section4
            }
            Form::Ordinary | Form::WageSubsidy | Form::Seniorjob => Route::Section4,
        },
        Situation::SelfEmployed | Situation::StartingBusiness => {
            // Redistribution never makes it unlikely; it is weighed.
            all.push(if facts.redistribution == Answer::Known(YesNo::No) {
                Outcome::Likely
            } else {
                Outcome::Possible
            });
            Route::Section4
        }
        Situation::InOffer => match known(facts.offer, FactId::Offer)? {
            Offer::NoOffer => return worst_of(facts, day, None, vec![Outcome::Unlikely]),
            // § 4 a comes first; where it gives nothing, § 4 is open to work placement.
            Offer::WorkPlacement if gives_nothing(facts, day)? => Route::Section4,
            offer => match known(facts.programme, FactId::Programme)? {
                Programme::JobClarification => Route::Section4a,
                Programme::Resource | Programme::Revalidation => {
                    if day >= on(2026, 2, 1)
                        && known(facts.programme_before_reform, FactId::ProgrammeBeforeReform)?
                            == YesNo::No
                    {
                        return Ok(Outcome::NotCovered);
                    }
                    Route::Section4a
                }
                Programme::NoProgramme if offer == Offer::WorkPlacement => Route::Section4,
                Programme::NoProgramme => {
                    return worst_of(facts, day, None, vec![Outcome::Unlikely]);
                }
            },
        },
        Situation::InEducation => match known(facts.education, FactId::Education)? {
            Education::OtherEducation => {
                return worst_of(facts, day, None, vec![Outcome::Unlikely]);
            }
            Education::BeforeJob => Route::Education(37),
            Education::CourseAtWork | Education::TradeCourse => Route::Section4,
            Education::OutsideWorkingHours | Education::UnemployedListed => {
                let support = known(facts.study_support, FactId::StudySupport)?;
                all.push(unlikely_if(support == YesNo::Yes));
                Route::Education(20)
            }
        },
    };
    worst_of(facts, day, Some(route), all)
}

/// Whether § 4 a gives a participant nothing: the help is not necessary, or the programme is closed.
fn gives_nothing(facts: &Facts, day: Date) -> Result<bool, FactId> {
    let closed = match known(facts.programme, FactId::Programme)? {
        Programme::NoProgramme => return Ok(false),
        Programme::JobClarification => false,
        Programme::Resource | Programme::Revalidation => {
            day >= Date::from_ymd_opt(2026, 2, 1).expect("a day")
        }
    };
    if facts.necessary_consequence == Answer::Known(YesNo::No) {
        return Ok(true);
    }
    Ok(closed && known(facts.programme_before_reform, FactId::ProgrammeBeforeReform)? == YesNo::No)
}

#[derive(Clone, Copy, PartialEq)]
enum Route {
    Section4,
    Section4a,
    /// With a ceiling of its own.
    Education(i128),
}

fn worst_of(facts: &Facts, day: Date, route: Option<Route>, mut all: Vec<Outcome>) -> Verdict {
    if route == Some(Route::Section4a) {
        all.push(weighed(facts.necessary_consequence, YesNo::Yes).min(Outcome::Possible));
    } else {
        all.push(weighed(facts.lasting, YesNo::Yes));
        all.push(weighed(facts.considerable, YesNo::Yes));
    }
    all.push(unlikely_if(
        known(facts.purpose, FactId::Purpose)? != Purpose::WorkTasks,
    ));
    all.push(unlikely_if(
        known(facts.substitute, FactId::Substitute)? == YesNo::Yes,
    ));
    all.push(match route {
        Some(Route::Education(ceiling)) => education_hours(facts, Exact::whole(ceiling)),
        Some(Route::Section4 | Route::Section4a) | None => hours(facts, day),
    });
    let in_doubt = matches!(
        facts.special_qualifications,
        Answer::Unknown | Answer::Known(SpecialQualifications::Undecided)
    );
    if in_doubt && facts.helper != Answer::Known(Helper::Interpreter) {
        all.push(Outcome::Possible);
    }
    Ok(all.into_iter().min().unwrap_or(Outcome::Likely))
}

/// A fact that people can find out.
fn known<T: Copy>(answer: Answer<T>, fact: FactId) -> Result<T, FactId> {
    answer.known().copied().ok_or(fact)
}

/// A fact that the municipality weighs.
fn weighed(answer: Answer<YesNo>, good: YesNo) -> Outcome {
    match answer {
        Answer::Known(it) => unlikely_if(it != good),
        Answer::Unknown | Answer::Unanswered => Outcome::Possible,
    }
}

const fn unlikely_if(bad: bool) -> Outcome {
    if bad {
        Outcome::Unlikely
    } else {
        Outcome::Likely
    }
}

fn exact(hours: WeeklyHours) -> Exact {
    hours.per_week().exact()
}

fn sum(hours: &[WeeklyHours]) -> Exact {
    hours
        .iter()
        .fold(Exact::ZERO, |sum, hours| sum.plus(exact(*hours)))
}

fn education_hours(facts: &Facts, ceiling: Exact) -> Outcome {
    match facts.needed_hours.known() {
        Some(needs) if sum(needs) > ceiling => Outcome::Possible,
        Some(_) | None => Outcome::Likely,
    }
}

/// Working hours that are not known: above 20 hours no working hours bring the need within their
/// ceiling, and a share of 20/37 takes more than full time.
fn need_alone(facts: &Facts) -> Outcome {
    let need = facts
        .needed_hours
        .known()
        .map_or(Exact::ZERO, |needs| sum(needs));
    if need <= Exact::whole(20) {
        Outcome::Likely
    } else if facts.full_time_exception != Answer::Known(YesNo::No) {
        Outcome::Possible
    } else if need.times(Exact::whole(37)) <= Exact::whole(20 * 168) {
        Outcome::CannotTell
    } else {
        Outcome::Unlikely
    }
}

/// The need against 20/37 of the working hours, job by job: 37·N > 20·min(W, 37).
fn hours(facts: &Facts, day: Date) -> Outcome {
    let worked = match &facts.working_hours {
        Answer::Known(worked) => worked,
        Answer::Unanswered => return Outcome::Likely,
        Answer::Unknown => return need_alone(facts),
    };
    let (all_jobs, full_time) = (sum(worked), Exact::whole(37));
    if all_jobs > full_time && day < Date::from_ymd_opt(2020, 11, 10).expect("a day") {
        return Outcome::NotCovered;
    }
    let Some(needs) = facts
        .needed_hours
        .known()
        .filter(|needs| needs.len() == worked.len())
    else {
        return Outcome::Likely;
    };
    let jobs: BTreeSet<Outcome> = worked
        .iter()
        .zip(needs)
        .map(|(worked, need)| {
            let twenty = Exact::whole(20).times(exact(*worked));
            if exact(*need).times(all_jobs.at_least(full_time)) <= twenty {
                return Outcome::Likely;
            }
            let within_share = all_jobs > full_time && exact(*need).times(full_time) <= twenty;
            if facts.full_time_exception != Answer::Known(YesNo::No) || within_share {
                Outcome::Possible
            } else {
                Outcome::Unlikely
            }
        })
        .collect();
    // Each job has a grant of its own: one that is out of the question leaves the others.
    let best = jobs.last().copied().unwrap_or(Outcome::Likely);
    if jobs.contains(&Outcome::Possible) {
        Outcome::Possible
    } else {
        best
    }
}
