//! What comes next: derived from the law and from what was answered, never remembered.

use super::journey::Interview;
use super::place::{Door, Place};
use crate::domain::assessment::{Assessment, Outcome};
use crate::domain::facts::{Answer, FactId, Form};
use crate::domain::rules::Route;
use crate::domain::settlement::{facts_missing, facts_read};

impl Interview {
    /// The answered facts that matter in the present case, in the order of the law.
    #[must_use]
    pub fn answered(&self) -> Vec<FactId> {
        let mut relevant = if self.settles() {
            let paid = self.account.paid_for();
            paid.map_or_else(Vec::new, |paid| facts_read(&self.facts, paid))
        } else {
            self.assessment().facts_read(&self.facts)
        };
        relevant.retain(|fact| self.facts.is_answered(*fact));
        relevant
    }

    /// Whether the outcome is settled although questions on it are left.
    #[must_use]
    pub fn can_answer_the_rest(&self) -> bool {
        let assessment = self.assessment();
        assessment.settled && !assessment.missing.is_empty()
    }

    /// Whether the questions on money are left.
    #[must_use]
    pub fn can_ask_for_money(&self) -> bool {
        let assessment = self.assessment();
        assessment.missing.is_empty() && !assessment.missing_for_payment.is_empty()
    }

    /// The facts that are asked for now, in the order of the law.
    pub(super) fn needed(&self) -> Vec<FactId> {
        if self.settles() {
            let paid = self.account.paid_for();
            return paid.map_or_else(Vec::new, |paid| facts_missing(&self.facts, paid));
        }
        let assessment = self.assessment();
        let goes_on = !assessment.settled || self.answer_the_rest;
        let mut needed = FactId::ALL.to_vec();
        needed.retain(|fact| {
            (goes_on && assessment.missing.contains(fact)) || self.is_half_asked(*fact, &assessment)
        });
        if self.ask_for_money {
            needed.extend_from_slice(&assessment.missing_for_payment);
        }
        needed
    }

    /// Whether a question was answered before it became known that it asks for more: the paid hours
    /// of a fleksjob stand beside its working hours (HR-14).
    fn is_half_asked(&self, fact: FactId, assessment: &Assessment) -> bool {
        fact == FactId::WorkingHours
            && assessment.route == Some(Route::Employment(Form::Fleksjob))
            && assessment.outcome != Outcome::Unlikely
            && self.facts.working_hours != Answer::Unanswered
            && self.facts.effective_hours == Answer::Unanswered
    }

    /// The first page that still asks for something: of the account where there is one, then of the
    /// facts.
    pub(super) fn next_question(&self) -> Option<Place> {
        let of_account = self.settles().then(|| self.account.next()).flatten();
        let of_facts = || self.needed().first().copied().map(Place::Question);
        of_account.map(Place::Account).or_else(of_facts)
    }

    /// Whether it is a quarter that is settled, not a case that is assessed.
    pub(super) fn settles(&self) -> bool {
        self.door == Some(Door::Refund)
    }
}
