//! What somebody plans with: when the money comes, and what other working hours would give.

use super::catalogue::{Catalogue, Reader, Titled};
use super::label::Column;
use super::number::NO_NUMBER;
use super::page::{HoursChart, OtherHoursSection, Passage, Table, TableSection};
use super::present_money::{LONGEST_WEEK, headings, minutes};
use super::sources;
use crate::domain::assessment::{
    Assessment, Basis, Bound, Estimate, InterpretingEstimate, OtherHours, OtherHoursRow, Period,
    QuarterFlow, cash_flow, other_hours,
};
use crate::domain::law::LawInForce;
use crate::domain::quantity::Money;
use crate::domain::rules::RuleId;
use crate::domain::rules::rate::state_refund;
use crate::domain::trace::{Step, Term};
use crate::interview::Door;

/// When wages go out and the subsidy comes back.
pub(super) fn flow(
    assessment: &Assessment,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Option<TableSection> {
    let flow = cash_flow(reader.facts, assessment)?;
    let basis = assessment.estimate.as_ref().ok()?.basis;
    let row = |quarter: &QuarterFlow| {
        let mut cells = vec![
            catalogue.quarter(quarter.quarter, quarter.begins),
            catalogue.money(quarter.cost),
            catalogue.money(quarter.subsidy),
        ];
        cells.extend(catalogue.cash_flow_dates(quarter.dates));
        cells
    };
    let part = flow.quarters.iter().any(|quarter| quarter.begins.is_some());
    let always = [RuleId::Pa05, RuleId::Pa06, RuleId::Pa07];
    let rules: Vec<RuleId> = always
        .into_iter()
        .chain(part.then_some(RuleId::Hr13))
        .collect();
    let columns = [
        Column::Quarter,
        Column::Cost,
        Column::Refunded,
        Column::RequestFrom,
        Column::PaidBy,
    ];
    Some(TableSection {
        text: passage(catalogue.cash_flow(&flow, reader), &rules, catalogue),
        table: Table {
            caption: catalogue.cash_flow_caption(basis).to_owned(),
            headings: headings(columns, catalogue),
            rows: flow.quarters.iter().map(row).collect(),
        },
    })
}

/// The law by which the state bears a part of a subsidy that is worked out for those who advise.
fn law_of_borne(assessment: &Assessment, reader: &Reader<'_>) -> Option<LawInForce> {
    LawInForce::on(assessment.day).filter(|_| reader.door == Door::Adviser)
}

/// The money of a case that may be granted.
fn granted(assessment: &Assessment) -> Option<&Estimate> {
    let estimate = assessment.estimate.as_ref().ok()?;
    (estimate.basis != Basis::Hypothetical).then_some(estimate)
}

/// Who bears the subsidy in the end, next to what stays with the employer: for the adviser's door.
pub(super) fn borne_section(assessment: &Assessment, reader: &Reader<'_>) -> Option<TableSection> {
    let (law, estimate) = (law_of_borne(assessment, reader)?, granted(assessment)?);
    let row = |period: Period| {
        let name = reader.words.period(period).to_owned();
        let subsidy = estimate.of(period)?.subsidy;
        Some(borne_row(name, subsidy, estimate.bound, &law, reader.words))
    };
    let rows = [Period::Month, Period::Quarter, Period::Year];
    let rows = rows.into_iter().filter_map(row).collect();
    Some(borne_table(Column::Period, rows, reader))
}

/// Who bears in the end what a typical interpreting job gives at most.
pub(super) fn borne_of_interpreting(
    assessment: &Assessment,
    job: &InterpretingEstimate,
    reader: &Reader<'_>,
) -> Option<TableSection> {
    let law = law_of_borne(assessment, reader)?;
    let name = reader.words.hours(job.actual);
    let row = borne_row(name, job.at_most, Bound::AtMost, &law, reader.words);
    Some(borne_table(Column::Interpreting, vec![row], reader))
}

/// How it was worked out who bears the subsidy of a quarter, or of an interpreting job.
pub(super) fn borne_steps(assessment: &Assessment, reader: &Reader<'_>) -> Vec<Step> {
    let subsidy = match &assessment.interpreting {
        Some(job) => Some((Term::Tariff, job.at_most)),
        None => granted(assessment)
            .and_then(|estimate| estimate.of(Period::Quarter))
            .map(|quarter| (Term::Subsidy, quarter.subsidy)),
    };
    law_of_borne(assessment, reader)
        .zip(subsidy)
        .map_or_else(Vec::new, |(law, (term, subsidy))| {
            state_refund::steps(term, subsidy, &law).to_vec()
        })
}

fn borne_row(
    name: String,
    subsidy: Money,
    bound: Bound,
    law: &LawInForce,
    words: &Catalogue,
) -> Vec<String> {
    let borne = state_refund::borne(subsidy, law);
    let amounts = [subsidy, borne.by_state, borne.by_municipality];
    let amounts = amounts.map(|amount| words.at_most(amount, bound));
    [name].into_iter().chain(amounts).collect()
}

fn borne_table(first: Column, rows: Vec<Vec<String>>, reader: &Reader<'_>) -> TableSection {
    let words = reader.words;
    let columns = [
        first,
        Column::Refunded,
        Column::ByState,
        Column::ByMunicipality,
    ];
    TableSection {
        text: passage(words.borne(reader), &[RuleId::Ra06], words),
        table: Table {
            caption: words.borne_caption().to_owned(),
            headings: headings(columns, words),
            rows,
        },
    }
}

/// What other working hours would give: with the money, where that is asked for and known.
pub(super) fn other_hours_section(
    assessment: &Assessment,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Option<OtherHoursSection> {
    let others = other_hours(reader.facts, assessment)?;
    let with_money = reader.wants_money() && others.rows.iter().any(|row| row.quarter.is_some());
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| NO_NUMBER.to_owned());
    let row = |row: &OtherHoursRow| {
        let ceiling = row.ceiling.map(|hours| catalogue.hours_of_week(hours));
        let help = row
            .hours
            .map(|hours| catalogue.other_hours_help(hours, row.at_most));
        let mut cells = vec![
            catalogue.other_hours_row(row),
            or_dash(ceiling),
            or_dash(help),
        ];
        if with_money {
            let subsidy = row
                .quarter
                .map(|(amount, bound)| catalogue.at_most(amount, bound));
            cells.push(or_dash(subsidy));
        }
        cells
    };
    let mut columns = headings(
        [Column::WorkingHours, Column::Ceiling, Column::Help],
        catalogue,
    );
    if with_money {
        columns.extend(headings([Column::QuarterSubsidy], catalogue));
    }
    let table = TableSection {
        text: passage(
            catalogue.other_hours(&others, reader),
            &[RuleId::Hr02, RuleId::Hr03, RuleId::Co06],
            catalogue,
        ),
        table: Table {
            caption: catalogue.other_hours_caption().to_owned(),
            headings: columns,
            rows: others.rows.iter().map(row).collect(),
        },
    };
    let chart = chart(&others, catalogue);
    Some(OtherHoursSection { table, chart })
}

/// The ceilings as a line and the case as a point, unless that is too long a week to draw.
fn chart(others: &OtherHours, catalogue: &Catalogue) -> Option<HoursChart> {
    let own = others.rows.iter().find(|row| row.own)?;
    let need = others.need?;
    let point = |work, help| Some((minutes(work)?, minutes(help)?));
    let at = point(own.working_hours, need)?;
    let ceilings = others
        .rows
        .iter()
        .map(|row| point(row.working_hours, row.ceiling?));
    (at.0.max(at.1) <= LONGEST_WEEK).then_some(HoursChart {
        caption: catalogue.hours_chart_caption(own.working_hours, need),
        ceilings: ceilings.collect::<Option<_>>()?,
        own: at,
    })
}

fn passage(text: Titled, rules: &[RuleId], catalogue: &Catalogue) -> Passage {
    Passage {
        title: text.title,
        paragraphs: text.paragraphs,
        sources: rules
            .iter()
            .map(|rule| sources::of_rule(*rule, catalogue))
            .collect(),
    }
}
