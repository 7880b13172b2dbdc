//! From a quarter's settlement to its page.

use super::catalogue::{Catalogue, Reader};
use super::label::{Column, KeyFigure, Label, SettlementLine};
use super::number::NO_NUMBER;
use super::page::{Passage, SettlementPage, SourceLink, Switch, Table};
use super::present_files::{dates_after, settlement_file};
use super::present_jobs::{jobs, steps_of_jobs};
use super::present_money::{holiday_switch, quarter_switch};
use super::present_papers::papers;
use super::present_question::named;
use super::present_result::{in_the_way, step_text};
use super::sources;
use crate::domain::assessment::{Bound, Payable};
use crate::domain::facts::Account;
use crate::domain::quantity::rounding::parts_that_add_up;
use crate::domain::quantity::{Hours, Money};
use crate::domain::rules::RuleId;
use crate::domain::settlement::{
    AssistantSettlement, NoSettlement, RequestTime, Settlement, facts_of_settlement, settle,
};
use crate::interview::{Event, Interview, Paper};

/// One line: what it is, the hours paid and refunded where it has such, and the amount.
pub(super) type Line = (SettlementLine, [Option<Hours>; 2], Money);

/// The page of the quarter that was gone through; nothing as long as its account is not whole.
#[must_use]
pub fn settlement_of(interview: &Interview, catalogue: &Catalogue) -> Option<SettlementPage> {
    let account = interview.account()?;
    let facts = facts_of_settlement(interview.facts());
    let settled = settle(&facts, &account);
    let reader = Reader {
        facts: &facts,
        ..Reader::of(interview, catalogue)
    };
    Some(SettlementPage {
        papers: papers(&Paper::OF_SETTLEMENT, &reader)
            .into_iter()
            .chain([(
                Event::ShowChanges,
                catalogue.label(Label::Changes).to_owned(),
            )])
            .collect(),
        spreadsheet: settled
            .as_ref()
            .ok()
            .and_then(|settlement| settlement_file(settlement, &account, catalogue)),
        dates: Some(dates_after(&account, &reader)),
        ..settlement_page(&settled, &account, &reader, catalogue)
    })
}

/// The page of a quarter's settlement, or what to say when there is none.
#[must_use]
pub fn settlement_page(
    settled: &Result<Settlement, NoSettlement>,
    account: &Account,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> SettlementPage {
    let page = match settled {
        Ok(settlement) => page(settlement, account, reader, catalogue),
        Err(why) => no_settlement(*why, reader, catalogue),
    };
    SettlementPage {
        words: catalogue.explained(&texts_of(&page)),
        ..page
    }
}

fn no_settlement(why: NoSettlement, reader: &Reader<'_>, catalogue: &Catalogue) -> SettlementPage {
    let text = catalogue.no_settlement(why, reader);
    SettlementPage {
        tab_title: named(catalogue.label(Label::Settlement), catalogue),
        heading: text.title,
        status: catalogue.status(),
        figures: Vec::new(),
        basis: Vec::new(),
        paragraphs: text.paragraphs,
        request: None,
        table: None,
        jobs: Vec::new(),
        payment: Vec::new(),
        not_refunded: Vec::new(),
        steps: Vec::new(),
        switches: Vec::new(),
        papers: Vec::new(),
        spreadsheet: None,
        dates: None,
        words: Vec::new(),
    }
}

fn page(
    settlement: &Settlement,
    account: &Account,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> SettlementPage {
    let text = catalogue.settlement(settlement, reader);
    SettlementPage {
        tab_title: named(catalogue.label(Label::Settlement), catalogue),
        heading: text.title,
        status: catalogue.status(),
        figures: figures(settlement, catalogue),
        basis: catalogue.settlement_basis(settlement, reader),
        paragraphs: text.paragraphs,
        request: request(settlement, account, reader, catalogue),
        table: Some(table(settlement, account, catalogue)),
        jobs: jobs(settlement, account, reader, catalogue),
        payment: payment(settlement, account, reader, catalogue),
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
        steps: steps_of_jobs(settlement, reader, catalogue)
            .into_iter()
            .chain(
                settlement
                    .steps
                    .iter()
                    .map(|step| step_text(step, reader, catalogue)),
            )
            .collect(),
        switches: switches(settlement, account, reader, catalogue),
        papers: Vec::new(),
        spreadsheet: None,
        dates: None,
        words: Vec::new(),
    }
}

/// What stands in the way of payment, and what is still to be cleared (IN-08).
fn payment(
    settlement: &Settlement,
    account: &Account,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Vec<Passage> {
    let mut passages = in_the_way(&settlement.payable, reader, catalogue);
    let known = reader.facts.interest_in_interpreter.known().is_some();
    if !known && !account.interpreting.is_empty() {
        let text = catalogue.interest_not_known(reader);
        passages.push(Passage {
            title: text.title,
            paragraphs: text.paragraphs,
            sources: vec![sources::of_rule(RuleId::In08, catalogue)],
        });
    }
    passages
}

/// What is refunded, what it cost and what stays, and the hours that are left.
fn figures(settlement: &Settlement, catalogue: &Catalogue) -> Vec<(String, String)> {
    let cost = settlement.cost.zip(settlement.own_share_as_shown());
    let own = cost.filter(|_| settlement.bound != Bound::AtMost);
    [
        Some(catalogue.settled(KeyFigure::Subsidy, settlement.subsidy, settlement.bound)),
        cost.map(|(cost, _)| catalogue.settled(KeyFigure::Cost, cost, Bound::Exactly)),
        own.map(|(_, own)| catalogue.settled(KeyFigure::OwnShare, own, Bound::Exactly)),
        (settlement.left > Hours::ZERO).then(|| catalogue.hours_left(settlement.left)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// When the refund is asked for; nothing where there is none.
fn request(
    settlement: &Settlement,
    account: &Account,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Option<Passage> {
    if settlement.subsidy == Money::ZERO {
        return None;
    }
    let time = RequestTime::of(reader.day, account.quarter);
    let ready = settlement.payable == Payable::Yes;
    let text = catalogue.request_time(time, ready, reader);
    let rules = [time.rule(), RuleId::Pa06, RuleId::Pa07];
    let mut sources: Vec<SourceLink> = Vec::new();
    for link in rules.map(|rule| sources::of_rule(rule, catalogue)) {
        if sources.iter().all(|known| known.text != link.text) {
            sources.push(link);
        }
    }
    Some(Passage {
        title: text.title,
        paragraphs: text.paragraphs,
        sources,
    })
}

/// The points that can be read in two ways and that touch an amount of the quarter.
fn switches(
    settlement: &Settlement,
    account: &Account,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Vec<Switch> {
    let whole = account.period.is_none();
    let any_holiday = |assistant: &AssistantSettlement| assistant.holiday_pay > Money::ZERO;
    let holiday = settlement.assistants.iter().any(any_holiday);
    whole
        .then(|| quarter_switch(reader, catalogue))
        .into_iter()
        .chain(holiday.then(|| holiday_switch(reader, catalogue)).flatten())
        .collect()
}

/// All that is said on the page, where words of the law may stand.
fn texts_of(page: &SettlementPage) -> Vec<&str> {
    let mut texts: Vec<&String> = vec![&page.heading, &page.status];
    texts.extend(page.basis.iter().chain(&page.paragraphs));
    let passages = page
        .payment
        .iter()
        .chain(&page.jobs)
        .chain(&page.not_refunded)
        .chain(&page.request);
    for passage in passages {
        texts.push(&passage.title);
        texts.extend(&passage.paragraphs);
    }
    texts.extend(page.steps.iter().map(|step| &step.sentence));
    texts.into_iter().map(String::as_str).collect()
}

/// The columns of a settlement.
pub(super) const COLUMNS: [Column; 4] =
    [Column::Line, Column::Paid, Column::Hours, Column::Refunded];

fn table(settlement: &Settlement, account: &Account, catalogue: &Catalogue) -> Table {
    Table {
        caption: catalogue.settlement_caption().to_owned(),
        headings: COLUMNS
            .map(|column| catalogue.column(column).to_owned())
            .to_vec(),
        rows: rounded_lines(settlement, account)
            .into_iter()
            .map(|line| row(line, catalogue))
            .collect(),
    }
}

/// Every line of the account and their total. The amounts are rounded so that they add up to it.
pub(super) fn rounded_lines(settlement: &Settlement, account: &Account) -> Vec<Line> {
    let lines = lines(settlement, account);
    let amounts: Vec<_> = lines.iter().map(|(_, _, amount)| amount.exact()).collect();
    let rounded = parts_that_add_up(&amounts).into_iter().map(Money::new);
    let total: Line = (
        SettlementLine::Total,
        [Some(settlement.paid), Some(settlement.refunded)],
        settlement.subsidy,
    );
    lines
        .into_iter()
        .zip(rounded)
        .map(|((line, hours, _), amount)| (line, hours, amount))
        .chain([total])
        .collect()
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
    for (place, job) in account.interpreting.iter().enumerate() {
        let line = SettlementLine::Interpreting(place.saturating_add(1), job.start.date());
        let settled = settlement.interpreting.iter().find(|it| it.place == place);
        let (hours, amount) = settled.map_or((Hours::ZERO, Money::ZERO), |settled| {
            (settled.refunded_hours, settled.refunded)
        });
        lines.push((line, [Some(job.length.hours()), Some(hours)], amount));
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
