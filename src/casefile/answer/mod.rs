//! The answer, for other programs: what an assessment or a settlement says, with a version.
//!
//! Hours, weeks and shares are texts with four decimals, kroner and rates with two, each rounded
//! half up once. Codes are those of the case file and of the domain.

mod assessment;
mod code;
mod hours;
mod money;
mod settlement;
mod trace;

pub use assessment::{
    AssessmentAnswer, BranchAnswer, ConditionAnswer, ForkAnswer, NeedAnswer, Notice, PayableAnswer,
};
pub use code::{Code, Rounded};
pub use hours::{CeilingAnswer, EffectiveAnswer, HoursAnswer, JobAnswer};
pub use money::{AmountsAnswer, DatedRateAnswer, EstimateAnswer, InterpretingAnswer, RateAnswer};
pub use settlement::{
    AssistantAnswer, NewRateAnswer, RateChangeAnswer, RefusalAnswer, SettlementAnswer,
};
pub use trace::{CitationAnswer, FigureAnswer, RuleAnswer, StepAnswer};

use super::Case;
use crate::domain::assessment::{Assessment, assess};
use crate::domain::facts::Account;
use crate::domain::quantity::Date;
use crate::domain::settlement::{NoSettlement, Settlement, settle};
#[cfg(feature = "cli")]
use schemars::JsonSchema;
use serde::Serialize;

/// The name of the format.
pub const FORMAT: &str = "personlig-assistance-answer";
/// The version of the format.
pub const VERSION: u32 = 1;

/// An answer: an assessment, or the settlement of a quarter. An estimate, never a decision.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(JsonSchema))]
#[cfg_attr(feature = "cli", schemars(title = "personlig-assistance-answer"))]
pub struct Answer {
    /// The name of the format.
    #[cfg_attr(feature = "cli", schemars(extend("const" = FORMAT)))]
    pub format: &'static str,
    /// The version of the format.
    #[cfg_attr(feature = "cli", schemars(extend("const" = VERSION)))]
    pub version: u32,
    /// The day of assessment: `YYYY-MM-DD`.
    pub day: String,
    /// What follows from the facts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessment: Option<AssessmentAnswer>,
    /// The settlement of the quarter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement: Option<SettlementAnswer>,
    /// Why the quarter can't be settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_settlement: Option<Code<NoSettlement>>,
    /// The rules that are named above, with their sources.
    pub rules: Vec<RuleAnswer>,
}

impl Answer {
    /// The answer of an assessment.
    #[must_use]
    pub fn of_assessment(found: &Assessment) -> Self {
        Self {
            assessment: Some(found.into()),
            rules: trace::rules(assessment::named(found)),
            ..Self::empty(found.day)
        }
    }

    /// The answer of a settlement.
    #[must_use]
    pub fn of_settlement(
        day: Date,
        account: &Account,
        settled: &Result<Settlement, NoSettlement>,
    ) -> Self {
        match settled {
            Ok(settled) => Self {
                settlement: Some(SettlementAnswer::of(account, settled)),
                rules: trace::rules(settlement::named(settled)),
                ..Self::empty(day)
            },
            Err(why) => Self {
                no_settlement: Some(Code::of(why)),
                ..Self::empty(day)
            },
        }
    }

    /// The answer to a case: its assessment, and the settlement of its quarter where it has an account.
    #[must_use]
    pub fn of_case(case: &Case) -> Self {
        let found = assess(&case.facts, case.day);
        let mut named = assessment::named(&found);
        let settled = match &case.account {
            Some(account) => {
                let settled = settle(&case.facts, account);
                named.extend(settled.iter().flat_map(settlement::named));
                Self::of_settlement(case.day, account, &settled)
            }
            None => Self::empty(case.day),
        };
        Self {
            assessment: Some((&found).into()),
            rules: trace::rules(named),
            ..settled
        }
    }

    fn empty(day: Date) -> Self {
        Self {
            format: FORMAT,
            version: VERSION,
            day: day.to_string(),
            assessment: None,
            settlement: None,
            no_settlement: None,
            rules: Vec::new(),
        }
    }
}
