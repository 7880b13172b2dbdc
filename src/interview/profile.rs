//! What an organisation's profile makes of an interview. It is there before anything is answered, and
//! answers nothing.

use super::journey::{Interview, Notice};
use super::place::{Entrance, Place};
use crate::casefile::Case;
use crate::domain::coded::Coded;
use crate::profile::Profile;

impl Interview {
    /// The profile of the page, where it has one.
    #[must_use]
    pub const fn profile(&self) -> Option<&'static Profile> {
        self.profile
    }

    /// The same without what was answered: the profile stays, because it is the page's.
    #[must_use]
    pub fn anew(&self) -> Self {
        let mut next = Self::new(self.day);
        next.profile = self.profile;
        next.facts.stated_rate = self.facts.stated_rate.clone();
        next
    }

    /// The same with the rate that the case was worked out at on an organisation's page.
    #[must_use]
    pub fn at_stated_rate_of(&self, case: &Case) -> Self {
        let mut next = self.clone();
        next.facts.stated_rate.clone_from(&case.facts.stated_rate);
        next
    }

    /// The same on an organisation's page; without a profile, where its file could not be read. A page
    /// has one profile for as long as it lives.
    ///
    /// Who has not come in anywhere yet comes in where the profile says.
    #[must_use]
    pub fn in_profile(&self, profile: Option<&'static Profile>) -> Self {
        let mut next = self.clone();
        let Some(profile) = profile else {
            next.notice = Some(Notice::ProfileUnreadable);
            return next;
        };
        next.profile = Some(profile);
        next.facts.stated_rate.clone_from(&profile.rate);
        for scenario in &mut next.scenarios {
            scenario.facts.stated_rate.clone_from(&profile.rate);
        }
        let is_new = self.door.is_none() && self.position() == 0 && self.place() == Place::Start;
        let start = profile.start.filter(|_| is_new);
        match start.and_then(|start| Entrance::from_code(start.code())) {
            Some(entrance) => next.apply(&entrance.event()),
            None => next,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::coded::Closed;
    use crate::domain::quantity::Date;
    use crate::interview::{Door, Event};
    use crate::profile::{self, Start};

    fn start() -> Interview {
        Interview::new(Date::from_ymd_opt(2026, 3, 2).expect("a day"))
    }

    fn example(name: &str) -> &'static Profile {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles");
        let text = std::fs::read_to_string(folder.join(name)).expect("an example");
        Box::leak(Box::new(profile::read(&text).expect("a profile")))
    }

    #[test]
    fn every_start_is_an_entrance() {
        for start in Start::ALL {
            assert!(Entrance::from_code(start.code()).is_some(), "{start:?}");
        }
    }

    #[test]
    fn it_opens_at_its_door_for_those_who_have_come_in_nowhere() {
        let employers = example("jobcenter.json");
        let opened = start().in_profile(Some(employers));
        assert_eq!(opened.door(), Some(Door::Employer));
        assert_eq!(opened.position(), 1);
        let citizen = start().apply(&Event::Enter(Door::Citizen));
        let adapted = citizen.in_profile(Some(employers));
        assert_eq!(adapted.door(), Some(Door::Citizen));
        assert_eq!(adapted.place(), citizen.place());
        let back = citizen.apply(&Event::Back).in_profile(Some(employers));
        assert_eq!(back.place(), Place::Start);
        let saved = start().apply(&Event::ShowCaseFile);
        assert_eq!(saved.in_profile(Some(employers)).place(), Place::CaseFile);
    }

    #[test]
    fn the_rate_stays_when_the_answers_are_deleted() {
        let here = start().in_profile(Some(example("aalborg.json")));
        assert_eq!(here.place(), Place::Start);
        let stated = here.facts().stated_rate.clone();
        assert!(stated.is_some());
        let entered = here.apply(&Event::Enter(Door::Citizen));
        for later in [entered.clone(), entered.apply(&Event::Erase), here.anew()] {
            assert_eq!(later.facts().stated_rate, stated);
            assert_eq!(later.profile(), here.profile());
        }
        assert!(!here.has_answers());
    }

    #[test]
    fn one_that_can_not_be_read_is_told_and_changes_nothing_else() {
        let told = start().in_profile(None);
        assert_eq!(told.notice(), Some(Notice::ProfileUnreadable));
        let entered = told.apply(&Event::Enter(Door::Citizen));
        assert_eq!(entered, start().apply(&Event::Enter(Door::Citizen)));
    }
}
