//! Everything that can be answered: each rule by itself, all closed facts of a route together,
//! and the way through the questions.

mod closed_facts;
mod one_rule;
mod reference;
mod settlement_rules;
mod walk;

use personlig_assistance::domain::facts::{Answer, Choice, FactId, Facts, WeeklyHours};
use personlig_assistance::domain::quantity::Date;
use rust_decimal::Decimal;

/// What somebody says at a closed question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Nothing,
    Unknown,
    This(Choice),
}

impl Said {
    /// Everything that can be said about a closed fact.
    fn all(fact: FactId) -> Vec<Self> {
        let mut all: Vec<Self> = fact.choices().map(Self::This).collect();
        all.extend([Self::Unknown, Self::Nothing]);
        all
    }

    fn put(self, facts: &mut Facts, fact: FactId) {
        match self {
            Self::Nothing => facts.clear(fact),
            Self::Unknown => facts.answer_unknown(fact),
            Self::This(choice) => facts.choose(fact, choice),
        }
    }
}

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

/// Hours a week, from hundredths.
fn weekly(hundredths: i64) -> WeeklyHours {
    WeeklyHours::new(Decimal::new(hundredths, 2)).expect("hours of a week")
}

/// Hours a week of each job, from hundredths.
fn per_job(hundredths: &[i64]) -> Answer<Vec<WeeklyHours>> {
    Answer::Known(hundredths.iter().copied().map(weekly).collect())
}
