//! What somebody plans with: when the money comes, and what other working hours would give.

use super::catalogue::{Catalogue, Reader, Titled};
use super::label::Column;
use super::number::NO_NUMBER;
use super::page::{Passage, Table, TableSection};
use super::present_money::headings;
use super::sources;
use crate::domain::assessment::{Assessment, OtherHoursRow, QuarterFlow, cash_flow, other_hours};
use crate::domain::rules::RuleId;

/// When wages go out and the subsidy comes back.
pub(super) fn flow(
    assessment: &Assessment,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Option<TableSection> {
    let flow = cash_flow(reader.facts, assessment)?;
    let row = |quarter: &QuarterFlow| {
        vec![
            catalogue.quarter(quarter.quarter, quarter.begins),
            catalogue.money(quarter.cost),
            catalogue.money(quarter.subsidy),
            catalogue.date(quarter.request_from),
            catalogue.date(quarter.paid_by),
        ]
    };
    let columns = [
        Column::Quarter,
        Column::Cost,
        Column::Refunded,
        Column::RequestFrom,
        Column::PaidBy,
    ];
    Some(TableSection {
        text: passage(
            catalogue.cash_flow(&flow, reader),
            &[RuleId::Pa05, RuleId::Pa06],
            catalogue,
        ),
        table: Table {
            caption: catalogue.cash_flow_caption().to_owned(),
            headings: headings(columns, catalogue),
            rows: flow.quarters.iter().map(row).collect(),
        },
    })
}

/// What other working hours would give: with the money, where that is asked for and known.
pub(super) fn other_hours_section(
    assessment: &Assessment,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Option<TableSection> {
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
            cells.push(or_dash(row.quarter.map(|amount| catalogue.money(amount))));
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
    Some(TableSection {
        text: passage(
            catalogue.other_hours(&others, reader),
            &[RuleId::Hr02],
            catalogue,
        ),
        table: Table {
            caption: catalogue.other_hours_caption().to_owned(),
            headings: columns,
            rows: others.rows.iter().map(row).collect(),
        },
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
