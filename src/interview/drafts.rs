//! What is picked or typed at all questions, and what of it became the answers.

use super::draft::Draft;
use crate::domain::facts::FactId;

/// The drafts of all questions, in the order of the law. A list: there are few, and a map would be
/// a good part of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Drafts(Vec<Question>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Question {
    fact: FactId,
    /// As it stands there now.
    draft: Draft,
    /// As it was when it became the answer.
    submitted: Option<Draft>,
}

impl Drafts {
    /// What stands at a question, if anything was ever picked or typed there.
    pub(super) fn get(&self, fact: FactId) -> Option<&Draft> {
        self.0
            .iter()
            .find(|question| question.fact == fact)
            .map(|question| &question.draft)
    }

    /// What stands at a question, to be changed.
    pub(super) fn of(&mut self, fact: FactId) -> &mut Draft {
        &mut self.question(fact).draft
    }

    /// What stands at a question is its answer now.
    pub(super) fn submit(&mut self, fact: FactId) {
        let question = self.question(fact);
        question.submitted = Some(question.draft.clone());
    }

    /// The question is left without an answer. One that has an answer shows that when it is seen
    /// again, and not a change that was given up.
    pub(super) fn abandon(&mut self, fact: FactId) {
        let question = self.question(fact);
        if let Some(answer) = &question.submitted {
            question.draft = answer.clone();
        }
    }

    #[allow(clippy::indexing_slicing)] // the place is where it was found, or was just put
    fn question(&mut self, fact: FactId) -> &mut Question {
        let place = self.0.partition_point(|question| question.fact < fact);
        if self
            .0
            .get(place)
            .is_none_or(|question| question.fact != fact)
        {
            let question = Question {
                fact,
                draft: Draft::default(),
                submitted: None,
            };
            self.0.insert(place, question);
        }
        &mut self.0[place]
    }
}
