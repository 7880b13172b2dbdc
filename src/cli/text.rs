//! The answer to a case file for people: what the page says to an adviser, as plain text.

use super::answer::account;
use crate::casefile::receipt::Verified;
use crate::casefile::{Case, CaseError, Format, open};
use crate::domain::assessment::assess;
use crate::domain::settlement::settle;
use crate::i18n::{
    DANISH, Reader, comparison_of, paper_page, plain, receipt_text, result_of, settlement_page,
};
use crate::interview::{Door, Event, Interview, Paper};

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
        door: Door::Refund,
        facts: &case.facts,
        day: case.day,
        words: &DANISH,
    };
    let page = settlement_page(&settled, account, &reader, &DANISH);
    Ok(plain::settlement(&page, &DANISH))
}

/// Cases side by side, in Danish, each under its name.
pub(super) fn of_comparison(cases: &[(String, Case)]) -> String {
    let assessed: Vec<_> = cases
        .iter()
        .map(|(name, case)| {
            let assessment = assess(&case.facts, case.day);
            // A stroke would end a table's cell.
            (name.replace('|', "/"), case.facts.clone(), assessment)
        })
        .collect();
    plain::comparison(&comparison_of(&assessed, Door::Adviser, &DANISH), &DANISH)
}

/// A paper with what a case says, in Danish.
///
/// # Errors
/// [`CaseError`]: a request for refund needs an account.
pub(super) fn of_paper(paper: Paper, case: &Case) -> Result<String, CaseError> {
    let door = match paper {
        Paper::RefundRequest => {
            account(case)?;
            Door::Refund
        }
        Paper::Application | Paper::Grant | Paper::Complaint | Paper::Change(_) => Door::Adviser,
    };
    let interview = Interview::new(case.day)
        .open(&Ok(case.clone()))
        .at_stated_rate_of(case)
        .apply(&Event::Enter(door));
    Ok(plain::paper(
        &paper_page(&interview, paper, &DANISH),
        &DANISH,
    ))
}

/// What became of a receipt, in Danish.
pub(super) fn of_receipt(receipt: &Verified) -> String {
    plain::receipt(&receipt_text(receipt, &DANISH))
}
