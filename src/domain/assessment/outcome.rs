//! The outcome of a case: which of the five, and what it turns on.

use super::conditions::{Condition, conditions};
use super::need::sum;
use crate::domain::facts::{Choice, FactId, FactKind, Facts};
use crate::domain::law::LawInForce;
use crate::domain::law::parameters::ABOVE_FULL_TIME;
use crate::domain::quantity::{Date, HoursPerWeek};
use crate::domain::rules::Finding;
use crate::domain::rules::hours::pro_rata;

/// The outcome. They are tried in this order; there is no "granted".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Outside the days or the territory that the rules of this tool reach.
    NotCovered,
    /// Unlikely as described: a condition is not met, and no other answer could mend it.
    Unlikely,
    /// A fact that the person could find out is unknown, and the outcome turns on it.
    CannotTell,
    /// Possible: it depends on what the municipality weighs.
    Possible,
    /// Likely: every condition looks met.
    Likely,
}

/// A fact that the outcome turns on, with what each answer would mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fork {
    /// The fact.
    pub fact: FactId,
    /// Each answer with the outcome it leads to; `None` where that turns on other facts too. Empty
    /// where the fact is a number.
    pub branches: Vec<(Choice, Option<Outcome>)>,
    /// The working hours from which the outcome is possible, and below which it is unlikely.
    pub from: Option<HoursPerWeek>,
}

/// The outcome, and the facts it turns on when it can't be told.
pub(super) fn outcome(facts: &Facts, day: Date, law: Option<&LawInForce>) -> (Outcome, Vec<Fork>) {
    let reachable = reachable(facts, day, law);
    if let Some(outcome) = reachable.only() {
        return (outcome, Vec::new());
    }
    let conditions = conditions(facts, day, law);
    let forks = gaps(&conditions)
        .into_iter()
        .map(|fact| fork(facts, fact, day, law))
        .filter(Fork::matters);
    let number = conditions
        .iter()
        .any(|condition| is_unknown_number(&condition.finding))
        .then(|| number_fork(facts, law))
        .flatten();
    (Outcome::CannotTell, forks.chain(number).collect())
}

/// The reasons of an unlikely outcome whose unknown facts lead to no other, whatever they are: one
/// for each rule that is not met on some of the ways.
pub(super) fn reasons(facts: &Facts, day: Date, law: Option<&LawInForce>) -> Vec<Condition> {
    let found = conditions(facts, day, law);
    let Some(gap) = gaps(&found).into_iter().next() else {
        return found
            .into_iter()
            .filter(|condition| matches!(condition.finding, Finding::NotMet(_)))
            .collect();
    };
    let mut reasons: Vec<Condition> = Vec::new();
    for choice in gap.choices() {
        for reason in self::reasons(&facts.with_choice(gap, choice), day, law) {
            if !reasons.iter().any(|known| known.finding == reason.finding) {
                reasons.push(reason);
            }
        }
    }
    reasons
}

/// Whether no further answer can change the outcome.
pub(super) fn is_settled(outcome: Outcome, conditions: &[Condition], day: Date) -> bool {
    let is_missing = |test: fn(FactId) -> bool| {
        conditions
            .iter()
            .any(|condition| matches!(condition.finding, Finding::Missing(fact) if test(fact)))
    };
    match outcome {
        Outcome::NotCovered => true,
        // Only leaving the covered cases could still change it.
        Outcome::Unlikely => {
            let hours_cover = ABOVE_FULL_TIME.holds_on(day);
            !is_missing(leads_out_of_cover)
                && (hours_cover || !is_missing(|fact| fact == FactId::WorkingHours))
        }
        Outcome::CannotTell | Outcome::Possible | Outcome::Likely => !is_missing(|_| true),
    }
}

/// Whether an answer to the fact can lead out of what the rules cover.
const fn leads_out_of_cover(fact: FactId) -> bool {
    matches!(fact, FactId::Residence | FactId::ProgrammeBeforeReform)
}

impl Fork {
    /// Whether its answers lead to different outcomes.
    fn matters(&self) -> bool {
        let mut outcomes = self.branches.iter().map(|(_, outcome)| outcome);
        let first = outcomes.next();
        outcomes.any(|outcome| Some(outcome) != first) || first == Some(&None)
    }
}

fn fork(facts: &Facts, fact: FactId, day: Date, law: Option<&LawInForce>) -> Fork {
    let branches = fact
        .choices()
        .map(|choice| {
            let outcome = reachable(&facts.with_choice(fact, choice), day, law).only();
            (choice, outcome)
        })
        .collect();
    Fork {
        fact,
        branches,
        from: None,
    }
}

/// The working hours that are not known and that the outcome turns on.
fn number_fork(facts: &Facts, law: Option<&LawInForce>) -> Option<Fork> {
    let need = sum(facts.needed_hours.known()?);
    Some(Fork {
        fact: FactId::WorkingHours,
        branches: Vec::new(),
        from: Some(pro_rata::working_hours_for(need, law?)),
    })
}

/// The outcomes that the unknown facts leave open.
#[derive(Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools)] // a set of outcomes
struct Reachable {
    cannot_tell: bool,
    not_covered: bool,
    unlikely: bool,
    possible: bool,
    likely: bool,
}

impl Reachable {
    const fn insert(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::NotCovered => self.not_covered = true,
            Outcome::Unlikely => self.unlikely = true,
            Outcome::Possible => self.possible = true,
            Outcome::Likely => self.likely = true,
            Outcome::CannotTell => self.cannot_tell = true,
        }
    }

    /// The outcome, when there is only one. Leaving the covered cases mends nothing: a case that
    /// is unlikely or not covered is unlikely.
    const fn only(self) -> Option<Outcome> {
        if self.cannot_tell {
            return None;
        }
        match (self.not_covered, self.unlikely, self.possible, self.likely) {
            (_, true, false, false) => Some(Outcome::Unlikely),
            (true, false, false, false) => Some(Outcome::NotCovered),
            (false, false, true, false) => Some(Outcome::Possible),
            (false, false, false, true) => Some(Outcome::Likely),
            (_, _, _, _) => None,
        }
    }

    /// Whether it is clear that the outcome can't be told.
    const fn is_mixed(self) -> bool {
        self.only().is_none() && (self.possible || self.likely || self.cannot_tell)
    }
}

fn reachable(facts: &Facts, day: Date, law: Option<&LawInForce>) -> Reachable {
    let mut found = Reachable::default();
    collect(facts, day, law, &mut found);
    found
}

fn collect(facts: &Facts, day: Date, law: Option<&LawInForce>, found: &mut Reachable) {
    let conditions = conditions(facts, day, law);
    let Some(gap) = gaps(&conditions).into_iter().next() else {
        found.insert(of_conditions(&conditions));
        return;
    };
    for choice in gap.choices() {
        if found.is_mixed() {
            return;
        }
        collect(&facts.with_choice(gap, choice), day, law, found);
    }
}

/// The facts the person could find out that are not known, in the order of the law.
fn gaps(conditions: &[Condition]) -> Vec<FactId> {
    let mut gaps = Vec::new();
    for condition in conditions {
        let (Finding::Missing(fact) | Finding::NotKnown(fact)) = condition.finding else {
            continue;
        };
        let can_be_found_out = fact.kind() == FactKind::Closed && !fact.is_weighed();
        if can_be_found_out && !gaps.contains(&fact) {
            gaps.push(fact);
        }
    }
    gaps
}

/// The outcome when every fact that can be found out is known. A weighed fact that is missing
/// reads as unknown: the municipality weighs it. Missing hours do not decide.
fn of_conditions(conditions: &[Condition]) -> Outcome {
    let any =
        |test: fn(&Finding) -> bool| conditions.iter().any(|condition| test(&condition.finding));
    if any(|finding| matches!(finding, Finding::NotCovered(_))) {
        Outcome::NotCovered
    } else if any(|finding| matches!(finding, Finding::NotMet(_))) {
        Outcome::Unlikely
    } else if any(is_unknown_number) {
        Outcome::CannotTell
    } else if any(is_weighed) {
        Outcome::Possible
    } else {
        Outcome::Likely
    }
}

/// A number that is not known and that the outcome turns on.
const fn is_unknown_number(finding: &Finding) -> bool {
    match finding {
        Finding::NotKnown(fact) => !matches!(fact.kind(), FactKind::Closed),
        Finding::Met
        | Finding::NotMet(_)
        | Finding::Missing(_)
        | Finding::Discretion(_)
        | Finding::NotCovered(_) => false,
    }
}

const fn is_weighed(finding: &Finding) -> bool {
    match finding {
        Finding::Discretion(_) => true,
        Finding::Missing(fact) => fact.is_weighed(),
        Finding::Met | Finding::NotMet(_) | Finding::NotKnown(_) | Finding::NotCovered(_) => false,
    }
}
