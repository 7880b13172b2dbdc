//! The way through the questions: the first fact that is missing is asked for, and every answer
//! to it is followed, until nothing can change the outcome any more.
//!
//! *Ved ikke* is followed up to [`MOST_UNKNOWN`] times on one way, and once on all of it; every
//! combination of them is looked at in `closed_facts`.

use super::closed_facts::is_like_another;
use super::{Said, day, per_job, reference};
use personlig_assistance::domain::assessment::{Assessment, Outcome, assess};
use personlig_assistance::domain::facts::{Answer, FactId, FactKind, Facts};
use personlig_assistance::domain::quantity::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The most questions before a citizen's first useful answer.
const MOST_QUESTIONS: usize = 12;
/// In a programme, where § 4 a gives nothing and § 4 is asked for as well.
const MOST_IN_A_PROGRAMME: usize = 14;
/// The longest path there is.
const LONGEST: usize = MOST_IN_A_PROGRAMME;
/// How often *ved ikke* is followed on one way.
const MOST_UNKNOWN: usize = 3;
/// How many ends apart the answers to the rest are looked at.
const SPOT_CHECK: usize = 40;

#[derive(Default)]
struct Walk {
    states: usize,
    ends: usize,
    longest: Vec<FactId>,
    outcomes: BTreeMap<Outcome, usize>,
    /// What is wrong with the ways, each kind once.
    wrong: BTreeSet<String>,
}

/// One step: a fact that was asked for and answered.
fn answered(facts: &Facts, fact: FactId, put: impl FnOnce(&mut Facts)) -> Facts {
    let mut facts = facts.clone();
    put(&mut facts);
    assert!(facts.is_answered(fact));
    facts
}

/// *Ved ikke* to a question.
fn unknown(facts: &Facts, fact: FactId) -> Facts {
    answered(facts, fact, |facts| facts.answer_unknown(fact))
}

/// Every answer to a question: first *ved ikke*, then all choices, or numbers within and above the
/// ceiling (`one_rule` looks at the thresholds).
fn every_answer(facts: &Facts, fact: FactId) -> Vec<Facts> {
    let mut all = vec![unknown(facts, fact)];
    match fact {
        FactId::WorkingHours => {
            for jobs in [[3700].as_slice(), &[1000, 1500]] {
                all.push(answered(facts, fact, |facts| {
                    facts.working_hours = per_job(jobs)
                }));
            }
        }
        FactId::NeededHours => {
            let jobs = facts.working_hours.known().map_or(1, Vec::len);
            for need in [500, 2400] {
                let need = per_job(&vec![need; jobs]);
                all.push(answered(facts, fact, |facts| facts.needed_hours = need));
            }
        }
        _ => {
            assert_eq!(
                fact.kind(),
                FactKind::Closed,
                "{fact:?} has no place before the outcome"
            );
            let choices = fact.choices().map(Said::This);
            let choices = choices.filter(|said| !is_like_another(fact, *said));
            all.extend(choices.map(|said| answered(facts, fact, |facts| said.put(facts, fact))));
        }
    }
    all
}

impl Walk {
    fn from(&mut self, facts: &Facts, day: Date, unknown: usize, asked: &mut Vec<FactId>) {
        self.states += 1;
        let found = assess(facts, day);
        for fact in &found.missing {
            assert!(
                !asked.contains(fact),
                "{fact:?} is asked again after {asked:?}"
            );
        }
        let next = if found.settled {
            None
        } else {
            found.missing.first()
        };
        let Some(&fact) = next else {
            return self.end(&found, facts, asked);
        };
        asked.push(fact);
        for (place, facts) in every_answer(facts, fact).into_iter().enumerate() {
            let unknown = if place == 0 { unknown + 1 } else { unknown };
            if unknown <= MOST_UNKNOWN {
                self.from(&facts, day, unknown, asked);
            }
        }
        asked.pop();
    }

    fn end(&mut self, found: &Assessment, facts: &Facts, asked: &[FactId]) {
        let most = if asked.contains(&FactId::Programme) {
            MOST_IN_A_PROGRAMME
        } else {
            MOST_QUESTIONS
        };
        if asked.len() > most {
            self.wrong
                .insert(format!("{} questions: {asked:?}", asked.len()));
        }
        if !found.settled {
            self.wrong.insert(format!(
                "nothing is left to ask, yet it is not settled: {asked:?}"
            ));
        }
        assert_eq!(
            found.outcome,
            reference::outcome(facts, found.day),
            "{facts:?}"
        );
        if asked.len() > self.longest.len() {
            self.longest = asked.to_vec();
        }
        if found.settled && self.ends.is_multiple_of(SPOT_CHECK) {
            answering_the_rest_changes_nothing(found, facts);
        }
        self.ends += 1;
        *self.outcomes.entry(found.outcome).or_default() += 1;
    }
}

/// "Svar på resten": the other questions are asked too, to their end, and none changes the
/// outcome of a settled case.
fn answering_the_rest_changes_nothing(settled: &Assessment, facts: &Facts) {
    for fact in &settled.missing {
        for facts in every_answer(facts, *fact) {
            let outcome = assess(&facts, settled.day).outcome;
            assert_eq!(outcome, settled.outcome, "{fact:?} changes it: {facts:?}");
        }
    }
    let (mut facts, mut questions) = (facts.clone(), 0);
    while let Some(fact) = assess(&facts, settled.day).missing.first().copied() {
        questions += 1;
        assert!(
            questions <= FactId::ALL.len(),
            "the rest has no end: {facts:?}"
        );
        if let Some(next) = every_answer(&facts, fact).pop() {
            facts = next;
        }
    }
    assert_eq!(
        assess(&facts, settled.day).outcome,
        settled.outcome,
        "{facts:?}"
    );
}

#[test]
fn every_way_through_the_questions_leads_to_an_answer() {
    let mut walk = Walk::default();
    walk.from(&Facts::default(), day(2026, 3, 2), 0, &mut Vec::new());
    println!(
        "{} states, {} ends, {:?}",
        walk.states, walk.ends, walk.outcomes
    );
    println!(
        "longest path, {} questions: {:?}",
        walk.longest.len(),
        walk.longest
    );
    assert!(walk.wrong.is_empty(), "{:#?}", walk.wrong);
    assert_eq!(walk.outcomes.len(), 5, "every outcome is reached");
    assert_eq!(walk.longest.len(), LONGEST, "{:?}", walk.longest);
}

#[test]
fn whoever_says_unknown_to_everything_gets_to_an_end() {
    let (mut facts, mut asked) = (Facts::default(), Vec::new());
    while let Some(&fact) = assess(&facts, day(2026, 3, 2)).missing.first() {
        asked.push(fact);
        facts = unknown(&facts, fact);
    }
    let found = assess(&facts, day(2026, 3, 2));
    assert!(asked.len() <= MOST_QUESTIONS, "{asked:?}");
    assert_eq!(found.outcome, Outcome::CannotTell);
    assert_eq!(
        found.forks.first().map(|fork| fork.fact),
        Some(FactId::Situation)
    );
}

#[test]
fn the_first_question_is_the_first_of_the_law() {
    let found = assess(&Facts::default(), day(2026, 3, 2));
    assert_eq!(found.missing.first(), Some(&FactId::Situation));
    let order: Vec<FactId> = FactId::ALL
        .into_iter()
        .filter(|it| found.missing.contains(it))
        .collect();
    assert_eq!(found.missing, order, "the order of the law");
}

#[test]
fn the_questions_of_payment_have_an_end_too() {
    let mut facts = crate::cases::default_facts();
    for fact in FactId::ALL {
        if Answer::Unanswered != facts.choice(fact) || fact.kind() != FactKind::Closed {
            continue;
        }
        facts.clear(fact);
    }
    for helper in FactId::Helper.choices() {
        let mut facts = facts.with_choice(FactId::Helper, helper);
        for fact in FactId::ALL
            .into_iter()
            .filter(|fact| *fact > FactId::Helper)
        {
            facts.clear(fact);
        }
        let mut asked = Vec::new();
        while let Some(&fact) = assess(&facts, day(2026, 3, 2)).missing_for_payment.first() {
            assert!(!asked.contains(&fact), "{fact:?} is asked again: {asked:?}");
            asked.push(fact);
            facts.answer_unknown(fact);
        }
        assert!(asked.len() <= 12, "{helper:?}: {asked:?}");
        assert!(asked.contains(&FactId::CvrNumber), "{helper:?}: {asked:?}");
    }
}
