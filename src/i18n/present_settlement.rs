//! From a quarter's settlement to its page.

use super::catalogue::{Catalogue, Reader};
use super::label::{Column, SettlementLine};
use super::number::NO_NUMBER;
use super::page::{Passage, SettlementPage, Table};
use super::present_result::{in_the_way, step_text};
use super::sources;
use crate::domain::facts::Account;
use crate::domain::quantity::rounding::parts_that_add_up;
use crate::domain::quantity::{Hours, Money};
use crate::domain::settlement::{NoSettlement, Settlement};

/// One line: what it is, the hours paid and refunded where it has such, and the amount.
type Line = (SettlementLine, [Option<Hours>; 2], Money);

/// The page of a quarter's settlement, or what to say when there is none.
#[must_use]
pub fn settlement_page(
    settled: &Result<Settlement, NoSettlement>,
    account: &Account,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> SettlementPage {
    match settled {
        Ok(settlement) => page(settlement, account, reader, catalogue),
        Err(why) => {
            let text = catalogue.no_settlement(*why, reader);
            SettlementPage {
                heading: text.title,
                status: catalogue.status(),
                paragraphs: text.paragraphs,
                table: None,
                payment: Vec::new(),
                not_refunded: Vec::new(),
                steps: Vec::new(),
            }
        }
    }
}

fn page(
    settlement: &Settlement,
    account: &Account,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> SettlementPage {
    let text = catalogue.settlement(settlement, reader);
    let of_jobs = settlement.interpreting.iter().flat_map(|job| &job.steps);
    SettlementPage {
        heading: text.title,
        status: catalogue.status(),
        paragraphs: text.paragraphs,
        table: Some(table(settlement, account, catalogue)),
        payment: in_the_way(&settlement.payable, reader, catalogue),
        not_refunded: settlement
            .refusals
            .iter()
            .map(|refusal| {
                let text = catalogue.refusal(*refusal, reader);
                Passage {
                    title: text.title,
                    paragraphs: text.paragraphs,
                    sources: vec![sources::of_rule(refusal.rule(), catalogue)],
                }
            })
            .collect(),
        steps: of_jobs
            .chain(&settlement.steps)
            .map(|step| step_text(step, reader, catalogue))
            .collect(),
    }
}

fn table(settlement: &Settlement, account: &Account, catalogue: &Catalogue) -> Table {
    let lines = lines(settlement, account);
    let amounts: Vec<_> = lines.iter().map(|(_, _, amount)| amount.exact()).collect();
    let rounded = parts_that_add_up(&amounts).into_iter().map(Money::new);
    let total: Line = (
        SettlementLine::Total,
        [Some(settlement.paid), Some(settlement.refunded)],
        settlement.subsidy,
    );
    Table {
        caption: catalogue.settlement_caption().to_owned(),
        headings: [Column::Line, Column::Paid, Column::Hours, Column::Refunded]
            .map(|column| catalogue.column(column).to_owned())
            .to_vec(),
        rows: lines
            .iter()
            .zip(rounded)
            .map(|((line, hours, _), amount)| row((*line, *hours, amount), catalogue))
            .chain([row(total, catalogue)])
            .collect(),
    }
}

/// Every line of the account in its order, those without hours last.
fn lines(settlement: &Settlement, account: &Account) -> Vec<Line> {
    let mut lines = Vec::new();
    for (place, (settled, entered)) in settlement
        .assistants
        .iter()
        .zip(&account.assistants)
        .enumerate()
    {
        let line = SettlementLine::Assistant(place.saturating_add(1), entered.helper);
        let amount = settled
            .base
            .plus(settled.holiday_pay)
            .plus(settled.documented);
        lines.push((line, [Some(settled.paid), Some(settled.refunded)], amount));
    }
    for (place, job) in settlement.interpreting.iter().enumerate() {
        let line = SettlementLine::Interpreting(place.saturating_add(1));
        lines.push((
            line,
            [Some(job.actual), Some(job.refunded_hours)],
            job.refunded,
        ));
    }
    if settlement.travel > Money::ZERO {
        lines.push((SettlementLine::Travel, [None, None], settlement.travel));
    }
    lines
}

fn row((line, hours, amount): Line, catalogue: &Catalogue) -> Vec<String> {
    let [paid, refunded] = hours
        .map(|hours| hours.map_or_else(|| NO_NUMBER.to_owned(), |hours| catalogue.hours(hours)));
    vec![
        catalogue.settlement_line(line),
        paid,
        refunded,
        catalogue.money(amount),
    ]
}
