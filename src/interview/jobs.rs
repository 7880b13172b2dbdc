//! The jobs of a person: how many fields the questions on hours have.

use super::journey::Interview;
use crate::domain::facts::FactId;
use crate::domain::rules::Route;

/// How many jobs can be given.
pub(super) const MOST_JOBS: usize = 5;

impl Interview {
    /// How many text fields a question has.
    #[must_use]
    pub fn rows(&self, fact: FactId) -> usize {
        if fact == FactId::WorkingHours {
            let typed = self.drafts.get(fact).map_or(0, |draft| draft.texts.len());
            typed.max(1)
        } else if fact == FactId::NeededHours && self.follows_working_hours() {
            self.facts.working_hours.known().map_or(1, Vec::len)
        } else {
            1
        }
    }

    fn follows_working_hours(&self) -> bool {
        self.assessment()
            .route
            .is_none_or(Route::follows_working_hours)
    }

    /// Whether one more job can be added.
    #[must_use]
    pub fn can_add_job(&self) -> bool {
        self.rows(FactId::WorkingHours) < MOST_JOBS
    }

    pub(super) fn add_job(&mut self) {
        let draft = self.draft_mut(FactId::WorkingHours);
        let rows = draft.texts.len().max(1);
        if rows < MOST_JOBS {
            draft.put(rows, String::new());
        }
    }

    pub(super) fn remove_job(&mut self) {
        let draft = self.draft_mut(FactId::WorkingHours);
        if draft.texts.len() > 1 {
            draft.texts.pop();
        }
    }
}
