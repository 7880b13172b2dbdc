//! *Ser det forkert ud?*: what somebody finds wrong. The report is written here, and people send it
//! themselves.

use super::journey::Interview;

/// What looks wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wrong {
    /// An answer, or what it means for a condition.
    Condition,
    /// A figure.
    Figure,
    /// A rule or a rate that was changed, or is not read as it should be.
    Rule,
    /// A text that can't be understood.
    Words,
    /// The page itself.
    Page,
}

impl Wrong {
    /// Everything that can look wrong, in the order in which it is asked.
    pub const ALL: [Self; 5] = [
        Self::Condition,
        Self::Figure,
        Self::Rule,
        Self::Words,
        Self::Page,
    ];
}

/// A report as far as it has been put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What looks wrong; nothing before it is said.
    pub wrong: Option<Wrong>,
    /// Whether the answers are to stand in it: only when somebody says so.
    pub with_answers: bool,
}

impl Interview {
    /// The report.
    #[must_use]
    pub const fn report(&self) -> Report {
        self.report
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::Date;
    use crate::interview::{Door, Event, Place};

    #[test]
    fn the_answers_stand_in_it_only_when_somebody_says_so_and_not_after_deleting() {
        let day = Date::from_ymd_opt(2026, 3, 2).expect("a day");
        let here = Interview::new(day)
            .apply(&Event::Enter(Door::Citizen))
            .apply(&Event::ShowResult)
            .apply(&Event::ShowReport);
        assert_eq!(here.place(), Place::Report);
        assert_eq!(here.report(), Report::default());
        assert!(!here.report().with_answers);
        let said = here
            .apply(&Event::PickWrong(Wrong::Figure))
            .apply(&Event::PutAnswersInReport(true));
        assert_eq!(said.place(), Place::Report);
        let expected = Report {
            wrong: Some(Wrong::Figure),
            with_answers: true,
        };
        assert_eq!(said.report(), expected);
        assert_eq!(said.apply(&Event::Erase).report(), Report::default());
        assert_eq!(said.apply(&Event::Back).place(), Place::Result);
    }
}
