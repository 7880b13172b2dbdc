//! All closed facts of a route in every combination, *ved ikke* and unanswered included, against
//! the outcome worked out once more from the words of the law.

use super::{Said, day, per_job, reference};
use crate::cases::default_facts;
use personlig_assistance::domain::assessment::{Assessment, Outcome, assess};
use personlig_assistance::domain::facts::{
    Answer, Choice, Education, FactId, Facts, Form, Offer, Overlap, Programme, Purpose, Residence,
    Situation,
};
use personlig_assistance::domain::quantity::Date;
use personlig_assistance::domain::rules::Finding;
use std::collections::BTreeMap;

/// The facts that every route reads.
const COMMON: [FactId; 4] = [
    FactId::Residence,
    FactId::Purpose,
    FactId::OwnContent,
    FactId::Substitute,
];

/// The conditions of § 4, which § 4 a does not have.
const SECTION_4: [FactId; 2] = [FactId::Lasting, FactId::Considerable];

/// Goes through every combination of answers to the facts and checks each. A fact that the
/// answers before it make irrelevant stays unanswered.
struct Combinations {
    day: Date,
    facts: Vec<FactId>,
    states: usize,
    outcomes: BTreeMap<Outcome, usize>,
}

impl Combinations {
    fn of(start: &Facts, day: Date, facts: &[&[FactId]]) -> Self {
        let mut all = Self {
            day,
            facts: facts.concat(),
            states: 0,
            outcomes: BTreeMap::new(),
        };
        let mut start = start.clone();
        for fact in &all.facts {
            start.clear(*fact);
        }
        all.from(0, &start);
        println!(
            "{:?} on {day}: {} states, {:?}",
            start.situation, all.states, all.outcomes
        );
        all
    }

    fn from(&mut self, place: usize, facts: &Facts) {
        let Some(&fact) = self.facts.get(place) else {
            return self.check(facts);
        };
        if !is_read(fact, facts) {
            return self.from(place + 1, facts);
        }
        for said in Said::all(fact) {
            // Unanswered is looked at beside unknown, in `check`.
            if said == Said::Nothing || is_like_another(fact, said) {
                continue;
            }
            let mut facts = facts.clone();
            said.put(&mut facts, fact);
            self.from(place + 1, &facts);
        }
    }

    fn check(&mut self, facts: &Facts) {
        let expected = reference::outcome(facts, self.day);
        self.check_one(facts, expected);
        let mut unanswered = facts.clone();
        for fact in &self.facts {
            // Unanswered, special qualifications are a question of payment, which comes later.
            if facts.choice(*fact) == Answer::Unknown && *fact != FactId::SpecialQualifications {
                unanswered.clear(*fact);
            }
        }
        if unanswered != *facts {
            self.check_one(&unanswered, expected);
        }
    }

    fn check_one(&mut self, facts: &Facts, expected: Outcome) {
        let found = assess(facts, self.day);
        self.states += 1;
        *self.outcomes.entry(found.outcome).or_default() += 1;
        assert_eq!(found.outcome, expected, "{facts:?}");
        precedence_holds(&found, facts);
        for fact in &found.missing {
            assert!(
                !facts.is_answered(*fact),
                "{fact:?} is asked again: {facts:?}"
            );
        }
    }
}

/// Values that the law treats alike are combined with everything once; that they are alike is
/// checked in `values_that_the_law_treats_alike_lead_to_the_same_outcome`.
pub fn is_like_another(fact: FactId, said: Said) -> bool {
    ALIKE
        .iter()
        .any(|(_, other)| other.0 == fact && Said::This(other.1) == said)
}

/// The findings that must, and must not, stand behind an outcome.
fn precedence_holds(found: &Assessment, facts: &Facts) {
    let any = |test: fn(&Finding) -> bool| found.conditions.iter().any(|it| test(&it.finding));
    let not_covered = any(|finding| matches!(finding, Finding::NotCovered(_)));
    let not_met = any(|finding| matches!(finding, Finding::NotMet(_)));
    let open = any(|finding| matches!(finding, Finding::NotKnown(_) | Finding::Missing(_)));
    match found.outcome {
        Outcome::NotCovered => assert!(not_covered, "{facts:?}"),
        Outcome::Unlikely => assert!((not_met || open) && !not_covered, "{facts:?}"),
        Outcome::CannotTell => {
            assert!(!found.forks.is_empty() && !not_covered, "{facts:?}");
        }
        Outcome::Possible | Outcome::Likely => assert!(!not_covered && !not_met, "{facts:?}"),
    }
    assert_eq!(
        found.outcome == Outcome::CannotTell,
        !found.forks.is_empty(),
        "{facts:?}"
    );
}

/// Whether a fact can matter, given what was said before it.
fn is_read(fact: FactId, facts: &Facts) -> bool {
    match fact {
        FactId::Overlap => facts.form == Answer::Known(Form::Fleksjob),
        FactId::Programme => facts.offer != Answer::Known(Offer::NoOffer),
        FactId::ProgrammeBeforeReform => matches!(
            facts.programme,
            Answer::Known(Programme::Resource | Programme::Revalidation)
        ),
        FactId::StudySupport => matches!(
            facts.education,
            Answer::Known(Education::OutsideWorkingHours | Education::UnemployedListed)
        ),
        _ => true,
    }
}

/// A value of a fact, and another value of it that the law treats alike.
const ALIKE: [(Choice, (FactId, Choice)); 8] = [
    (
        Choice::Form(Form::Ordinary),
        (FactId::Form, Choice::Form(Form::WageSubsidy)),
    ),
    (
        Choice::Form(Form::Ordinary),
        (FactId::Form, Choice::Form(Form::Seniorjob)),
    ),
    (
        Choice::Residence(Residence::Denmark),
        (
            FactId::Residence,
            Choice::Residence(Residence::AbroadWorksInDenmark),
        ),
    ),
    (
        Choice::Purpose(Purpose::OutsideWork),
        (FactId::Purpose, Choice::Purpose(Purpose::Treatment)),
    ),
    (
        Choice::Purpose(Purpose::OutsideWork),
        (FactId::Purpose, Choice::Purpose(Purpose::InitialTraining)),
    ),
    (
        Choice::Overlap(Overlap::None),
        (FactId::Overlap, Choice::Overlap(Overlap::Partly)),
    ),
    (
        Choice::Programme(Programme::Revalidation),
        (FactId::Programme, Choice::Programme(Programme::Resource)),
    ),
    (
        Choice::Education(Education::CourseAtWork),
        (FactId::Education, Choice::Education(Education::TradeCourse)),
    ),
];

/// The default facts in a situation.
fn in_situation(situation: Situation) -> Facts {
    Facts {
        situation: Answer::Known(situation),
        ..default_facts()
    }
}

#[test]
fn employed() {
    let facts: [&[FactId]; 3] = [&[FactId::Form, FactId::Overlap], &COMMON, &SECTION_4];
    let all = Combinations::of(&in_situation(Situation::Employed), spring(), &facts);
    assert_eq!(all.outcomes.len(), 5, "every outcome is reached");
}

#[test]
fn self_employed() {
    let facts: [&[FactId]; 3] = [&COMMON, &SECTION_4, &[FactId::Redistribution]];
    let all = Combinations::of(&in_situation(Situation::SelfEmployed), spring(), &facts);
    assert_eq!(all.outcomes.len(), 5, "every outcome is reached");
}

#[test]
fn in_an_offer() {
    let offer = [
        FactId::Offer,
        FactId::Programme,
        FactId::ProgrammeBeforeReform,
    ];
    // Considerable, own content and substitute are combined with everything on other routes.
    let facts: [&[FactId]; 2] = [
        &offer,
        &[
            FactId::Residence,
            FactId::Purpose,
            FactId::Lasting,
            FactId::NecessaryConsequence,
        ],
    ];
    let start = in_situation(Situation::InOffer);
    for day in [day(2026, 1, 31), day(2026, 2, 1)] {
        let all = Combinations::of(&start, day, &facts);
        assert_eq!(all.outcomes.len(), 5, "every outcome is reached");
    }
}

#[test]
fn in_education() {
    let facts: [&[FactId]; 3] = [
        &[FactId::Education, FactId::StudySupport],
        &SECTION_4,
        &[FactId::Residence, FactId::Purpose, FactId::OwnContent],
    ];
    let all = Combinations::of(&in_situation(Situation::InEducation), spring(), &facts);
    assert_eq!(all.outcomes.len(), 5, "every outcome is reached");
}

#[test]
fn the_situation_and_what_opens_a_route() {
    let facts: [&[FactId]; 1] = [&[
        FactId::Situation,
        FactId::Form,
        FactId::Offer,
        FactId::Programme,
        FactId::Education,
        FactId::Lasting,
    ]];
    let all = Combinations::of(&default_facts(), spring(), &facts);
    assert_eq!(
        all.outcomes.len(),
        4,
        "every outcome but not covered is reached"
    );
}

#[test]
fn needs_below_at_and_above_each_threshold() {
    let facts: [&[FactId]; 1] = [&[
        FactId::Form,
        FactId::Lasting,
        FactId::Substitute,
        FactId::FullTimeException,
        FactId::SpecialQualifications,
    ]];
    let cases: [(&[i64], &[i64]); 8] = [
        (&[3700], &[2000]),
        (&[3700], &[2001]),
        (&[3700], &[3701]),
        (&[1850], &[1001]),
        (&[4500], &[2432]),
        (&[4500], &[2433]),
        (&[2000, 1700], &[500, 1000]),
        (&[2000, 1700], &[1500, 1500]),
    ];
    for (worked, needed) in cases {
        let mut start = default_facts();
        start.working_hours = per_job(worked);
        start.needed_hours = per_job(needed);
        Combinations::of(&start, spring(), &facts);
    }
}

#[test]
fn values_that_the_law_treats_alike_lead_to_the_same_outcome() {
    for (value, (fact, other)) in ALIKE {
        for situation in Situation::ALL {
            let mut start = in_situation(*situation);
            start.offer = Answer::Known(Offer::WorkPlacement);
            start.programme = Answer::Known(Programme::NoProgramme);
            start.education = Answer::Known(Education::OutsideWorkingHours);
            let mut facts = Vec::new();
            for said in [Said::This(value), Said::This(other)] {
                said.put(&mut start, fact);
                facts.push(start.clone());
            }
            for open in FactId::ALL {
                if open == fact || open.choices().len() == 0 {
                    continue;
                }
                for said in Said::all(open) {
                    let outcomes: Vec<Outcome> = facts
                        .iter()
                        .map(|facts| {
                            let mut facts = facts.clone();
                            said.put(&mut facts, open);
                            assess(&facts, spring()).outcome
                        })
                        .collect();
                    assert_eq!(
                        outcomes.first(),
                        outcomes.last(),
                        "{value:?}, {other:?}, {open:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_day_before_the_rules_is_not_covered_whatever_is_said() {
    let facts: [&[FactId]; 1] = [&[
        FactId::Situation,
        FactId::Form,
        FactId::Residence,
        FactId::Lasting,
    ]];
    let all = Combinations::of(&default_facts(), day(2019, 12, 31), &facts);
    assert_eq!(
        all.outcomes.into_keys().collect::<Vec<_>>(),
        [Outcome::NotCovered]
    );
}

/// A day on which every track is covered.
fn spring() -> Date {
    day(2026, 3, 2)
}
