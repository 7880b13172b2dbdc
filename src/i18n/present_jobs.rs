//! From a quarter's settlement to what is said of each interpreting job.

use super::catalogue::{Catalogue, Reader};
use super::label::SettlementLine;
use super::page::{Passage, StepText};
use super::present_result::step_text;
use super::present_settlement::rounded_lines;
use super::{Titled, sources};
use crate::domain::facts::{Account, InterpretingJob};
use crate::domain::quantity::Money;
use crate::domain::rules::RuleId;
use crate::domain::settlement::Settlement;

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
    let said = |(place, job): (usize, &InterpretingJob)| {
        let number = place.saturating_add(1);
        let settled = settlement.interpreting.iter().find(|it| it.place == place);
        let refused = settlement.refused_jobs.iter().find(|it| it.place == place);
        if let Some(settled) = settled {
            let text = catalogue.settled_job(number, job, settled, amount(number), reader);
            return Some((text, settled.rules.clone()));
        }
        let refusal = refused?.refusal;
        let text = catalogue.job_not_refunded(number, job, refusal, reader);
        Some((text, vec![refusal.rule()]))
    };
    let passage = |(text, rules): (Titled, Vec<RuleId>)| Passage {
        title: text.title,
        paragraphs: text.paragraphs,
        sources: sources::of_rules(&rules, catalogue),
    };
    account
        .interpreting
        .iter()
        .enumerate()
        .filter_map(said)
        .map(passage)
        .collect()
}

/// The calculation of every interpreting job, each step with the number of its job.
pub(super) fn steps_of_jobs(
    settlement: &Settlement,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Vec<StepText> {
    let of_job = |place: usize, text| catalogue.account_about_job(place.saturating_add(1), text);
    let jobs = settlement.interpreting.iter();
    let steps = jobs.flat_map(|job| job.steps.iter().map(|step| (job.place, step)));
    steps
        .map(|(place, step)| {
            let text = step_text(step, reader, catalogue);
            StepText {
                sentence: of_job(place, text.sentence),
                formula: of_job(place, text.formula),
                source: text.source,
            }
        })
        .collect()
}
