//! Going from page to page: on to what is asked for next, to what is changed and back, and through
//! the browser's history.

use super::journey::Interview;
use super::place::{Asks, Place};

impl Interview {
    /// Goes to the first question that the assessment still needs, else on to the answers.
    pub(super) fn go_on(&mut self) {
        let next = match self.next_question() {
            Some(question) => question,
            None => match self.changing.take() {
                Some((_, origin)) => origin,
                None => Place::Review,
            },
        };
        self.go(next);
    }

    /// What the quarter is refunded, or what is still to be answered before.
    pub(super) fn show_settlement(&mut self) {
        let next = self.next_question();
        self.go(next.unwrap_or(Place::Settlement));
    }

    pub(super) fn change(&mut self, question: Place) {
        let origin = match self.place() {
            origin @ (Place::Result | Place::Settlement | Place::Scenarios) => origin,
            Place::Start
            | Place::MeetingSheet
            | Place::Report
            | Place::Changes
            | Place::Paper(_)
            | Place::CaseFile
            | Place::Worksheet(_)
            | Place::Organisation(_)
            | Place::Question(_)
            | Place::Account(_)
            | Place::Review => Place::Review,
        };
        self.abandon();
        self.changing = Some((question, origin));
        self.go(question);
    }

    pub(super) fn go(&mut self, place: Place) {
        if matches!(
            place,
            Place::Review | Place::Result | Place::Settlement | Place::Scenarios
        ) {
            self.changing = None;
        }
        self.clear_messages();
        self.trail.go(place);
    }

    /// Leaves the page without an answer to its question.
    pub(super) fn abandon(&mut self) {
        match self.place().asks() {
            Some(Asks::Question(fact)) => self.drafts.abandon(fact),
            Some(Asks::Account(page)) => self.account.abandon(page),
            Some(Asks::Worksheet(page)) => self.worksheet.abandon(page),
            Some(Asks::Organisation(page)) => self.organisation.abandon(page),
            None => {}
        }
    }

    /// The browser went to an entry of its history.
    pub(super) fn visit(&mut self, position: usize) {
        self.abandon();
        self.clear_messages();
        self.trail.visit(position);
        self.changing = None;
    }

    /// What was told on a page is told once.
    fn clear_messages(&mut self) {
        self.errors.clear();
        self.notice = None;
        self.opened = None;
        self.refused = None;
    }
}
