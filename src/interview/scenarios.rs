//! Sets of answers kept side by side (*muligheder*): what if something were otherwise. They are in
//! memory only, and no file holds them.

use super::drafts::Drafts;
use super::journey::{Interview, Notice};
use super::place::Place;
use crate::domain::facts::{FactId, Facts};

/// How many can be kept at most.
pub const MOST_SCENARIOS: usize = 4;

/// A set of answers that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// What somebody calls it; empty where they gave it no name.
    pub name: String,
    /// The answers.
    pub facts: Facts,
    /// The number it was given when it was kept, from 1. It has it as long as it is there.
    pub number: usize,
    drafts: Drafts,
}

/// What was done with a set of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The answers on the screen were kept.
    Kept,
    /// Its answers are those on the screen now.
    Taken,
    /// It is no longer kept.
    Dropped,
    /// It was dropped, and is kept again.
    Restored,
}

impl Interview {
    /// The sets of answers that are kept, the oldest first.
    #[must_use]
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }

    /// Which of them holds the answers on the screen.
    #[must_use]
    pub fn present_scenario(&self) -> Option<usize> {
        self.scenarios
            .iter()
            .position(|scenario| scenario.facts == self.facts)
    }

    /// Whether the answers on the screen can be kept beside the others.
    #[must_use]
    pub fn can_keep(&self) -> bool {
        self.scenarios.len() < MOST_SCENARIOS && self.present_scenario().is_none()
    }

    /// To the page on which they are compared. The answers that one comes with are the first.
    pub(super) fn show_scenarios(&mut self) {
        if self.scenarios.is_empty() {
            self.keep();
        }
        self.go(Place::Scenarios);
    }

    pub(super) fn keep_scenario(&mut self) {
        if self.can_keep() {
            self.keep();
            self.tell(Kept::Kept);
        }
    }

    fn keep(&mut self) {
        let taken = self.scenarios.iter().map(|scenario| scenario.number);
        self.scenarios.push(Scenario {
            name: String::new(),
            facts: self.facts.clone(),
            number: taken.max().unwrap_or(0).saturating_add(1),
            drafts: self.drafts.clone(),
        });
    }

    /// Puts the answers of one on the screen. Those that are there are gone, unless they are kept.
    pub(super) fn take_scenario(&mut self, place: usize) {
        if let Some(scenario) = self.scenarios.get(place) {
            self.facts = scenario.facts.clone();
            self.drafts = scenario.drafts.clone();
            self.tell(Kept::Taken);
        }
    }

    /// Keeps one no longer. The last one stays: there would be nothing to compare with.
    pub(super) fn drop_scenario(&mut self, place: usize) {
        if self.scenarios.len() > 1 && place < self.scenarios.len() {
            self.dropped = Some((place, self.scenarios.remove(place)));
            self.tell(Kept::Dropped);
        }
    }

    /// The set of answers that was just dropped, as long as that can be undone.
    #[must_use]
    pub fn dropped_scenario(&self) -> Option<&Scenario> {
        self.dropped.as_ref().map(|(_, scenario)| scenario)
    }

    /// Keeps again what was just dropped, at its place.
    pub(super) fn restore_scenario(&mut self) {
        if let Some((place, scenario)) = self.dropped.take() {
            let place = place.min(self.scenarios.len());
            self.scenarios.insert(place, scenario);
            self.tell(Kept::Restored);
        }
    }

    /// It can be undone only while it is told: until another page, or until something else is done
    /// with what is kept.
    pub(super) fn forget_dropped(&mut self) {
        if self.notice != Some(Notice::Scenario(Kept::Dropped)) {
            self.dropped = None;
        }
    }

    pub(super) fn name_scenario(&mut self, place: usize, name: String) {
        if let Some(scenario) = self.scenarios.get_mut(place) {
            scenario.name = name;
        }
    }

    fn tell(&mut self, kept: Kept) {
        self.notice = Some(Notice::Scenario(kept));
    }
}

/// The facts that two sets of answers answer otherwise, in the order of the law.
#[must_use]
pub fn facts_that_differ(one: &Facts, other: &Facts) -> Vec<FactId> {
    let differs = |fact: &FactId| !one.agrees(*fact, other);
    FactId::ALL.into_iter().filter(differs).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::Answer;
    use crate::domain::quantity::{Date, HoursPerWeek};
    use crate::interview::{Door, Event, Field};

    /// At the comparison, with 37 hours of work and a need of 8.
    fn compared() -> Interview {
        let day = Date::from_ymd_opt(2026, 3, 2).expect("a day");
        let working = type_in(Interview::new(day), FactId::WorkingHours, "37");
        let here = type_in(working, FactId::NeededHours, "8");
        let here = here.apply(&Event::ShowResult).apply(&Event::ShowScenarios);
        assert_eq!(here.place(), Place::Scenarios);
        here
    }

    fn type_in(here: Interview, fact: FactId, text: &str) -> Interview {
        let here = match here.door() {
            None => here.apply(&Event::Enter(Door::Citizen)),
            Some(_) => here,
        };
        here.apply(&Event::Change(fact))
            .apply(&Event::Type(Field::Text(fact, 0), text.to_owned()))
            .apply(&Event::Submit)
    }

    fn need(here: &Interview) -> Option<HoursPerWeek> {
        let Answer::Known(jobs) = &here.facts().needed_hours else {
            return None;
        };
        jobs.first().map(|hours| hours.per_week())
    }

    fn whole(hours: i128) -> Option<HoursPerWeek> {
        Some(HoursPerWeek::whole(hours))
    }

    #[test]
    fn one_answer_is_changed_and_both_stand_side_by_side() {
        let here = compared();
        assert_eq!(here.scenarios().len(), 1);
        assert_eq!(here.present_scenario(), Some(0));
        assert!(!here.can_keep(), "it is kept already");
        let here = type_in(here, FactId::NeededHours, "10");
        assert_eq!(here.place(), Place::Question(FactId::Situation));
        let here = here.apply(&Event::Visit(here.position().saturating_sub(1)));
        let here = here.apply(&Event::ShowScenarios);
        assert_eq!(here.present_scenario(), None);
        let first = &here.scenarios().first().expect("the first").facts;
        let differ = facts_that_differ(first, here.facts());
        assert_eq!(differ, [FactId::NeededHours]);
        let kept = here.apply(&Event::KeepScenario);
        assert_eq!(kept.scenarios().len(), 2);
        assert_eq!(kept.notice(), Some(Notice::Scenario(Kept::Kept)));
        let back = kept.apply(&Event::TakeScenario(0));
        assert_eq!(need(&back), whole(8));
        let draft = back.draft(FactId::NeededHours).map(|draft| draft.text(0));
        assert_eq!(draft, Some("8"));
        let dropped = back.apply(&Event::DropScenario(1));
        assert_eq!(dropped.scenarios().len(), 1);
        assert_eq!(need(&dropped), whole(8));
    }

    #[test]
    fn answers_that_are_not_kept_are_replaced_when_others_are_taken() {
        let here = type_in(compared(), FactId::NeededHours, "10");
        let taken = here.apply(&Event::TakeScenario(0));
        assert_eq!(need(&taken), whole(8));
        assert_eq!(taken.apply(&Event::TakeScenario(9)), taken);
    }

    #[test]
    fn there_are_at_most_four_and_at_least_one() {
        let mut here = compared();
        for (place, hours) in ["9", "10", "11"].into_iter().enumerate() {
            here = type_in(here, FactId::NeededHours, hours);
            here = here.apply(&Event::KeepScenario);
            assert_eq!(here.scenarios().len(), place + 2);
        }
        let fifth = type_in(here, FactId::NeededHours, "12");
        assert!(!fifth.can_keep());
        assert_eq!(fifth.apply(&Event::KeepScenario).scenarios().len(), 4);
        let fewer = fifth.apply(&Event::DropScenario(1));
        let numbers = |here: &Interview| -> Vec<usize> {
            here.scenarios().iter().map(|it| it.number).collect()
        };
        assert_eq!(numbers(&fewer), [1, 3, 4]);
        let kept = fewer.apply(&Event::KeepScenario);
        assert_eq!(numbers(&kept), [1, 3, 4, 5]);
        let mut one = kept;
        for _ in 0..6 {
            one = one.apply(&Event::DropScenario(0));
        }
        assert_eq!(numbers(&one), [5]);
    }

    #[test]
    fn what_was_dropped_comes_back_at_its_place_until_something_else_is_done() {
        let mut here = compared();
        for hours in ["9", "10"] {
            here = type_in(here, FactId::NeededHours, hours).apply(&Event::KeepScenario);
        }
        let named = Event::Type(Field::ScenarioName(1), "Ni timer".to_owned());
        let before = here.apply(&named);
        let dropped = before.apply(&Event::DropScenario(1));
        let name = dropped.dropped_scenario().map(|it| it.name.as_str());
        assert_eq!(name, Some("Ni timer"));
        let renamed = Event::Type(Field::ScenarioName(0), "Otte timer".to_owned());
        for here in [dropped.clone(), dropped.apply(&renamed)] {
            let restored = here.apply(&Event::RestoreScenario);
            assert_eq!(restored.scenarios().get(1), before.scenarios().get(1));
            assert_eq!(restored.scenarios().len(), 3);
            assert_eq!(restored.notice(), Some(Notice::Scenario(Kept::Restored)));
            assert_eq!(restored.facts(), before.facts());
            assert_eq!(restored.apply(&Event::RestoreScenario), restored);
        }
        for event in [
            Event::TakeScenario(0),
            Event::ShowResult,
            Event::Back,
            Event::Change(FactId::NeededHours),
            Event::ShowCaseFile,
            Event::ShowScenarios,
            Event::Erase,
        ] {
            let later = dropped.apply(&event);
            assert_eq!(later.dropped_scenario(), None, "{event:?}");
            let undone = later.apply(&Event::RestoreScenario);
            assert_eq!(undone.scenarios(), later.scenarios(), "{event:?}");
        }
        // Of two it is the last that comes back.
        let twice = dropped.apply(&Event::DropScenario(0));
        let restored = twice.apply(&Event::RestoreScenario);
        assert_eq!(restored.scenarios(), dropped.scenarios());
    }

    #[test]
    fn a_name_is_as_it_was_typed_and_is_gone_with_the_answers() {
        let named = compared().apply(&Event::Type(Field::ScenarioName(0), "Fuld tid".to_owned()));
        let name = named.scenarios().first().map(|it| it.name.as_str());
        assert_eq!(name, Some("Fuld tid"));
        assert_eq!(named.apply(&Event::Erase).scenarios(), []);
    }

    #[test]
    fn a_change_from_the_comparison_comes_back_to_it() {
        let here = compared();
        let mut state = here.apply(&Event::Change(FactId::NeededHours));
        assert_eq!(state.place(), Place::Question(FactId::NeededHours));
        state = state.apply(&Event::SubmitUnknown);
        // What else the case needs is asked for first.
        while let Place::Question(_) = state.place() {
            state = state.apply(&Event::SubmitUnknown);
            let Place::Question(fact) = state.place() else {
                break;
            };
            state = state
                .apply(&Event::Pick(fact, crate::interview::Picked::Unknown))
                .apply(&Event::Submit);
        }
        assert_eq!(state.place(), Place::Scenarios);
    }
}
