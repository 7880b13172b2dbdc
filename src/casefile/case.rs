//! A case as the domain works with it.

use super::node::Node;
use super::wire::{CaseFile, Header, Ignored};
use super::{CaseError, Entry, account, facts, shape};
use crate::domain::facts::{Account, Answer, AssistantAccount, FactId, Facts, Helper};
use crate::domain::quantity::Date;

/// A case: what a case file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The day of assessment.
    pub day: Date,
    /// A title, for worked cases.
    pub title: Option<String>,
    /// Where a worked case comes from.
    pub source: Option<String>,
    /// Why a worked case has the result it has.
    pub why: Option<String>,
    /// What is known.
    pub facts: Facts,
    /// A quarter to settle.
    pub account: Option<Account>,
}

impl Case {
    /// A case of facts on a day, with nothing else.
    #[must_use]
    pub const fn new(day: Date, facts: Facts) -> Self {
        Self {
            day,
            title: None,
            source: None,
            why: None,
            facts,
            account: None,
        }
    }

    /// The same without what tells something of anybody's health: answers, and an account with
    /// hours of sickness in it.
    #[must_use]
    pub fn without_health(&self) -> Self {
        let mut case = self.clone();
        for fact in FactId::ALL
            .into_iter()
            .filter(|fact| fact.concerns_health())
        {
            case.facts.clear(fact);
        }
        if case.facts.helper == Answer::Known(Helper::Interpreter) {
            case.facts.clear(FactId::Helper);
        }
        case.account.take_if(|account| {
            let sick =
                |it: &AssistantAccount| it.person_sick.is_some() || it.assistant_sick.is_some();
            account.assistants.iter().any(sick)
        });
        case
    }

    /// Whether anything is answered in it.
    #[must_use]
    pub fn holds_answers(&self) -> bool {
        self.account.is_some() || FactId::ALL.iter().any(|fact| self.facts.is_answered(*fact))
    }

    /// The case in the values of a file.
    ///
    /// # Errors
    /// [`CaseError`]: what is wrong, and what is accepted there.
    pub fn read(root: &Node) -> Result<Self, CaseError> {
        // First what it is: the keys of another version need not be known here.
        let header: Header = shape::read(root)?;
        header.format.value()?;
        header.version.value()?;
        let file: CaseFile = shape::read(root)?;
        Ok(Self {
            day: file.day.value()?,
            title: facts::optional(&file.title)?,
            source: facts::optional(&file.source)?,
            why: facts::optional(&file.why)?,
            facts: Facts {
                stated_rate: facts::stated_rate(file.stated_rate.as_ref())?,
                ..facts::facts(&file.facts, &file.readings)?
            },
            account: file.account.as_ref().map(account::account).transpose()?,
        })
    }

    /// The case as it is written. What is unanswered is left out.
    #[must_use]
    pub fn file(&self) -> CaseFile {
        CaseFile {
            format: Entry::of(&()),
            version: Entry::whole_number(&()),
            day: Entry::of(&self.day),
            title: self.title.as_ref().map(Entry::of),
            source: self.source.as_ref().map(Entry::of),
            why: self.why.as_ref().map(Entry::of),
            facts: facts::table(&self.facts),
            readings: facts::reading_table(self.facts.readings),
            stated_rate: self.facts.stated_rate.as_deref().map(facts::stated_table),
            account: self.account.as_ref().map(account::table),
            expected: Ignored,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::{
        AssistantRole, Choice, Duty, EnteredHours, PaidHours, SicknessHours, Travel, WeeklyHours,
    };
    use crate::domain::quantity::Quarter;
    use rust_decimal::Decimal;

    fn day() -> Date {
        Date::from_ymd_opt(2026, 3, 2).expect("a day")
    }

    fn left(case: &Case) -> Vec<FactId> {
        let answered = |fact: &FactId| case.without_health().facts.is_answered(*fact);
        FactId::ALL.into_iter().filter(answered).collect()
    }

    #[test]
    fn nothing_on_health_is_left() {
        let mut facts = Facts::default();
        for fact in FactId::ALL {
            facts.answer_unknown(fact);
        }
        let mut case = Case::new(day(), facts);
        let expected = [
            FactId::Situation,
            FactId::Form,
            FactId::Education,
            FactId::Residence,
            FactId::Substitute,
            FactId::Redistribution,
            FactId::WorkingHours,
            FactId::NeededHours,
            FactId::Helper,
            FactId::AssistantApproved,
            FactId::SpecialQualifications,
            FactId::OrdinaryRate,
            FactId::Wage,
            FactId::GrantRate,
            FactId::HolidayPay,
            FactId::DocumentedAdditions,
            FactId::Start,
            FactId::ApplicationReceived,
            FactId::CvrNumber,
        ];
        assert_eq!(left(&case), expected);
        case.facts
            .choose(FactId::Helper, Choice::Helper(Helper::Interpreter));
        assert!(
            !left(&case).contains(&FactId::Helper),
            "an interpreter tells of it"
        );
        case.facts
            .choose(FactId::Helper, Choice::Helper(Helper::Colleague));
        assert!(left(&case).contains(&FactId::Helper));
    }

    #[test]
    fn an_account_with_sickness_is_left_out() {
        let hours = EnteredHours::new(Decimal::from(8)).expect("hours");
        let assistant = AssistantAccount {
            helper: AssistantRole::Colleague,
            wage: Answer::Unknown,
            paid: PaidHours::Total(hours),
            paid_from_change: None,
            person_sick: None,
            assistant_sick: None,
            documented_additions: None,
        };
        let account = Account {
            quarter: Quarter::new(2026, 1).expect("a quarter"),
            granted: WeeklyHours::new(Decimal::from(8)).expect("hours"),
            period: None,
            rate_change: None,
            assistants: vec![assistant],
            interpreting: Vec::new(),
            travel: Travel::default(),
        };
        let mut case = Case {
            account: Some(account),
            ..Case::new(day(), Facts::default())
        };
        assert!(case.without_health().account.is_some());
        for whose in 0..2 {
            let mut sick = case.clone();
            let hours = SicknessHours {
                hours,
                duty: Duty::MustPay,
                from_change: None,
            };
            if let Some(account) = &mut sick.account {
                for assistant in &mut account.assistants {
                    if whose == 0 {
                        assistant.person_sick = Some(hours);
                    } else {
                        assistant.assistant_sick = Some(hours);
                    }
                }
            }
            assert!(sick.without_health().account.is_none());
            assert!(!sick.without_health().holds_answers());
        }
        case.account = None;
        assert!(!case.holds_answers());
    }
}
