//! A case with what comes out of it (*testeksempel*): a file for `tests/cases`, to which somebody
//! adds what it shows and why.

use super::answer::Code;
use super::{Case, CaseError};
use crate::domain::assessment::{
    Assessment, Basis, Bound, HoursStatus, NoEstimate, Outcome, Payable, Period, assess,
};
use crate::domain::quantity::{Exact, Money, rounding};
use crate::domain::settlement::{NoSettlement, Refusal, Settlement, settle};
use serde::Serialize;

/// What must come out of a case. Hours and rates have up to four decimals, kroner two.
#[derive(Serialize)]
struct Expected {
    outcome: Code<Outcome>,
    hours_status: Code<HoursStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ceiling: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    no_estimate: Option<Code<NoEstimate>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interpreting: Option<String>,
    #[serde(flatten)]
    money: Option<ExpectedMoney>,
    payable: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    settlement: Option<ExpectedSettlement>,
}

#[derive(Serialize)]
struct ExpectedMoney {
    #[serde(skip_serializing_if = "Option::is_none")]
    quarter: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    own_share: Option<String>,
    rate_used: String,
    bound: Code<Bound>,
    basis: Code<Basis>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum ExpectedSettlement {
    Settled {
        paid: String,
        refunded_hours: String,
        subsidy: String,
        refusals: Vec<Code<Refusal>>,
    },
    None {
        no_settlement: Code<NoSettlement>,
    },
}

#[derive(Serialize)]
struct Wrapped {
    expected: Expected,
}

/// Writes a case in TOML, with what comes out of it. The words that a worked case must have are
/// empty where the case has none: somebody writes them.
///
/// # Errors
/// [`CaseError::Unwritable`] when the writer of TOML refuses, which no case makes it do.
pub fn save(case: &Case) -> Result<String, CaseError> {
    let expected = Wrapped {
        expected: expected(case),
    };
    let unwritable = |wrong: ::toml::ser::Error| CaseError::Unwritable(wrong.to_string());
    let words = |words: &Option<String>| Some(words.clone().unwrap_or_default());
    let to_be_worded = Case {
        title: words(&case.title),
        source: words(&case.source),
        why: words(&case.why),
        ..case.clone()
    };
    let file = ::toml::to_string(&to_be_worded.file()).map_err(unwritable)?;
    let expected = ::toml::to_string(&expected).map_err(unwritable)?;
    Ok(format!("{file}\n{expected}"))
}

fn expected(case: &Case) -> Expected {
    let found = assess(&case.facts, case.day);
    Expected {
        outcome: Code::of(&found.outcome),
        hours_status: Code::of(&found.hours.status),
        ceiling: found.hours.ceiling.map(|hours| plain(hours.exact())),
        hours: found.hours.figure.map(|hours| plain(hours.exact())),
        no_estimate: found.estimate.as_ref().err().map(Code::of),
        interpreting: found.interpreting.as_ref().map(|it| kroner(it.at_most)),
        money: money(&found),
        payable: match found.payable {
            Payable::Yes => "yes",
            Payable::NotYet(_) => "not_yet",
            Payable::No(_) => "no",
        },
        settlement: case.account.as_ref().map(|account| {
            settle(&case.facts, account)
                .as_ref()
                .map_or_else(none, settled)
        }),
    }
}

fn money(found: &Assessment) -> Option<ExpectedMoney> {
    let estimate = found.estimate.as_ref().ok()?;
    let quarter = estimate.of(Period::Quarter);
    Some(ExpectedMoney {
        quarter: quarter.map(|it| kroner(it.subsidy)),
        own_share: quarter.and_then(|it| it.own_share).map(kroner),
        rate_used: plain(estimate.rate_used.exact()),
        bound: Code::of(&estimate.bound),
        basis: Code::of(&estimate.basis),
    })
}

fn settled(found: &Settlement) -> ExpectedSettlement {
    ExpectedSettlement::Settled {
        paid: plain(found.paid.exact()),
        refunded_hours: plain(found.refunded.exact()),
        subsidy: kroner(found.subsidy),
        refusals: Code::all(&found.refusals),
    }
}

fn none(why: &NoSettlement) -> ExpectedSettlement {
    ExpectedSettlement::None {
        no_settlement: Code::of(why),
    }
}

/// Rounded to four decimals, without zeros at the end.
fn plain(number: Exact) -> String {
    rounding::half_up(number, 4).map_or_else(String::new, |number| number.normalize().to_string())
}

/// Rounded to øre.
fn kroner(money: Money) -> String {
    rounding::half_up(money.exact(), 2).map_or_else(String::new, |money| money.to_string())
}
