//! The answer to a case file for people: what the page says to an adviser, as plain text.

use super::answer::account;
use crate::casefile::{CaseError, Format, open};
use crate::domain::assessment::assess;
use crate::domain::settlement::settle;
use crate::i18n::{DANISH, Reader, plain, result_of, settlement_page};
use crate::interview::Door;

/// Assesses a case file, and says the answer in Danish.
pub(super) fn of_assessment(case: &str, format: Format) -> Result<String, CaseError> {
    let case = open(case, format)?;
    let assessment = assess(&case.facts, case.day);
    let page = result_of(&case.facts, Door::Adviser, &assessment, &DANISH);
    Ok(plain::result(&page, &DANISH))
}

/// Settles the quarter of a case file, and says the answer in Danish.
pub(super) fn of_settlement(case: &str, format: Format) -> Result<String, CaseError> {
    let case = open(case, format)?;
    let account = account(&case)?;
    let settled = settle(&case.facts, account);
    let reader = Reader {
        door: Door::Adviser,
        facts: &case.facts,
        day: case.day,
        words: &DANISH,
    };
    let page = settlement_page(&settled, account, &reader, &DANISH);
    Ok(plain::settlement(&page, &DANISH))
}
