//! From a quarter's settlement to what is said of each interpreting job.

use super::catalogue::{Catalogue, Reader};
use super::label::SettlementLine;
use super::page::Passage;
use super::present_settlement::rounded_lines;
use super::sources;
use crate::domain::facts::{Account, InterpretingJob};
use crate::domain::quantity::Money;
use crate::domain::rules::RuleId;
use crate::domain::settlement::{Refusal, Settlement, windows_of};

/// Every interpreting job of the account, refunded or not, in its order.
pub(super) fn jobs(
    settlement: &Settlement,
    account: &Account,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Vec<Passage> {
    let lines = rounded_lines(settlement, account);
    let amount = |number: usize| {
        let of_job = |line: &SettlementLine| matches!(line, SettlementLine::Interpreting(known, _) if *known == number);
        let line = lines.iter().find(|(line, _, _)| of_job(line));
        line.map_or(Money::ZERO, |(_, _, amount)| *amount)
    };
    let passage = |(place, job): (usize, &InterpretingJob)| {
        let number = place.saturating_add(1);
        let settled = settlement.interpreting.iter().find(|it| it.place == place);
        let (text, rule) = match settled {
            Some(settled) => (
                catalogue.settled_job(number, job, settled, amount(number), reader),
                RuleId::In01,
            ),
            None => {
                let has_tariff = windows_of(job).is_some();
                let refusal = if has_tariff {
                    Refusal::OutsideGrant(job.length.hours())
                } else {
                    Refusal::NoTariff
                };
                let text = catalogue.job_not_refunded(number, job, has_tariff, reader);
                (text, refusal.rule())
            }
        };
        Passage {
            title: text.title,
            paragraphs: text.paragraphs,
            sources: vec![sources::of_rule(rule, catalogue)],
        }
    };
    account
        .interpreting
        .iter()
        .enumerate()
        .map(passage)
        .collect()
}
