//! The answer to a case file, as JSON: the same function for the command line and for programs.

use crate::casefile::answer::Answer;
use crate::casefile::{At, Case, CaseError, Format, open};
use crate::domain::assessment::assess;
use crate::domain::facts::Account;
use crate::domain::settlement::settle;

/// Assesses a case file, and writes the answer as JSON.
///
/// # Errors
/// [`CaseError`]: what is wrong with the file, where, and what is accepted there.
pub fn assess_text(case: &str, format: Format) -> Result<String, CaseError> {
    let case = open(case, format)?;
    json(&Answer::of_assessment(&assess(&case.facts, case.day)))
}

/// Settles the quarter of a case file, and writes the answer as JSON.
///
/// # Errors
/// [`CaseError`]: what is wrong with the file, or that it has no account.
pub fn settle_text(case: &str, format: Format) -> Result<String, CaseError> {
    let case = open(case, format)?;
    let account = account(&case)?;
    let settled = settle(&case.facts, account);
    json(&Answer::of_settlement(case.day, account, &settled))
}

/// The account of a case that is to be settled.
pub(super) fn account(case: &Case) -> Result<&Account, CaseError> {
    case.account.as_ref().ok_or_else(|| CaseError::MissingKey {
        at: At::key("account"),
        or: None,
    })
}

fn json(answer: &Answer) -> Result<String, CaseError> {
    serde_json::to_string_pretty(answer)
        .map(|text| text + "\n")
        .map_err(|wrong| CaseError::Unwritable(wrong.to_string()))
}
