//! The hours and the money of a result, with their tables.

use super::catalogue::{Catalogue, Reader};
use super::label::{Column, KeyFigure, Label, Reading};
use super::number::{NO_NUMBER, hours_and_minutes};
use super::page::{HoursSection, MoneySection, Switch, Table, WeekPicture};
use super::present_plans::{borne_of_interpreting, borne_section, flow, other_hours_section};
use crate::domain::assessment::{
    Assessment, Bound, Estimate, HoursStatus, InterpretingEstimate, NoEstimate, NoHours, Period,
    PeriodAmounts,
};
use crate::domain::facts::{Answer, HolidayBase, HolidayPay, MonthReading, QuarterReading};
use crate::domain::quantity::rounding::parts_that_add_up;
use crate::domain::quantity::{Exact, HoursPerWeek, Money};
use crate::interview::Event;

/// The hours, unless the outcome rules them out.
pub(super) fn hours_section(
    assessment: &Assessment,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Option<HoursSection> {
    if assessment.hours.status == HoursStatus::None(NoHours::OutcomeRulesOut) {
        return None;
    }
    let text = catalogue.hours_section(assessment, reader);
    Some(HoursSection {
        title: text.title,
        paragraphs: text.paragraphs,
        picture: picture(assessment, catalogue),
        table: ceilings(assessment, catalogue).or_else(|| jobs(assessment, catalogue)),
        other_hours: other_hours_section(assessment, reader, catalogue),
    })
}

/// The longest week that is drawn, in minutes.
pub(super) const LONGEST_WEEK: u32 = 60 * 60;

/// Hours in minutes, as they are drawn.
pub(super) fn minutes(hours: HoursPerWeek) -> Option<u32> {
    let (hours, minutes) = hours_and_minutes(hours.exact())?;
    u32::try_from(hours.checked_mul(60)?.checked_add(minutes)?).ok()
}

/// The week of somebody with one job, where the hours of help are known.
fn picture(assessment: &Assessment, catalogue: &Catalogue) -> Option<WeekPicture> {
    let [job] = assessment.hours.jobs.as_slice() else {
        return None;
    };
    let (hours, figure) = (job.working_hours?, assessment.hours.figure?);
    let (work, help) = (minutes(hours)?, minutes(figure)?);
    (help <= work && work <= LONGEST_WEEK).then(|| WeekPicture {
        caption: catalogue.picture_caption(hours, figure),
        work,
        help,
    })
}

pub(super) fn headings<const N: usize>(columns: [Column; N], catalogue: &Catalogue) -> Vec<String> {
    columns
        .map(|column| catalogue.column(column).to_owned())
        .to_vec()
}

/// The ceilings by working hours, where the person's own are not known.
fn ceilings(assessment: &Assessment, catalogue: &Catalogue) -> Option<Table> {
    let rows = &assessment.hours.ceiling_table;
    (!rows.is_empty()).then(|| Table {
        caption: catalogue.ceilings_caption().to_owned(),
        headings: headings([Column::WorkingHours, Column::Ceiling], catalogue),
        rows: rows
            .iter()
            .map(|(working_hours, ceiling)| {
                [working_hours, ceiling]
                    .map(|hours| catalogue.hours_of_week(*hours))
                    .to_vec()
            })
            .collect(),
    })
}

/// Each job, where there are several.
fn jobs(assessment: &Assessment, catalogue: &Catalogue) -> Option<Table> {
    let jobs = &assessment.hours.jobs;
    if jobs.len() < 2 {
        return None;
    }
    let columns = [
        Column::Job,
        Column::WorkingHours,
        Column::Ceiling,
        Column::Need,
        Column::Hours,
    ];
    let hours = |hours: Option<HoursPerWeek>| {
        hours.map_or_else(
            || NO_NUMBER.to_owned(),
            |hours| catalogue.hours_of_week(hours),
        )
    };
    let hypothetical = assessment.hours.status == HoursStatus::Hypothetical;
    let rows = jobs.iter().enumerate().map(|(place, job)| {
        vec![
            catalogue.job(place.saturating_add(1)),
            hours(job.working_hours),
            hours(Some(job.ceiling)),
            hours(job.need),
            hours(if hypothetical {
                job.figure()
            } else {
                job.granted()
            }),
        ]
    });
    Some(Table {
        caption: catalogue.jobs_caption().to_owned(),
        headings: headings(columns, catalogue),
        rows: rows.collect(),
    })
}

/// The money, where it is asked for.
pub(super) fn money_section(
    assessment: &Assessment,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Option<MoneySection> {
    if !reader.wants_money() {
        return None;
    }
    if let Some(interpreting) = &assessment.interpreting {
        return Some(MoneySection {
            borne: borne_of_interpreting(assessment, interpreting, reader),
            ..of_interpreting(interpreting, reader, catalogue)
        });
    }
    let change_rate = Some(catalogue.label(Label::ChangeRate).to_owned());
    match &assessment.estimate {
        Ok(estimate) => {
            let text = catalogue.money_section(estimate, reader);
            Some(MoneySection {
                title: text.title,
                figures: figures(estimate, catalogue),
                paragraphs: text.paragraphs,
                warnings: catalogue.rate_warnings(estimate, reader),
                table: Some(amounts(estimate, catalogue)),
                change_rate,
                switches: switches(estimate, reader, catalogue),
                cash_flow: flow(assessment, reader, catalogue),
                borne: borne_section(assessment, reader),
            })
        }
        Err(why) => catalogue
            .no_estimate(*why, reader)
            .map(|text| MoneySection {
                title: text.title,
                figures: Vec::new(),
                paragraphs: text.paragraphs,
                warnings: Vec::new(),
                table: None,
                change_rate: match why {
                    NoEstimate::NoRate => change_rate,
                    NoEstimate::NoHours | NoEstimate::Interpreting => None,
                },
                switches: Vec::new(),
                cash_flow: None,
                borne: None,
            }),
    }
}

fn of_interpreting(
    estimate: &InterpretingEstimate,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> MoneySection {
    let text = catalogue.interpreting(estimate, reader);
    MoneySection {
        title: text.title,
        figures: Vec::new(),
        paragraphs: text.paragraphs,
        warnings: catalogue.tariff_warnings(reader),
        table: None,
        change_rate: None,
        switches: Vec::new(),
        cash_flow: None,
        borne: None,
    }
}

/// The figures of a quarter, which is what is paid out at a time: those that are known.
fn figures(estimate: &Estimate, catalogue: &Catalogue) -> Vec<(String, String)> {
    let Some(quarter) = estimate.of(Period::Quarter) else {
        return Vec::new();
    };
    let amounts = [
        (KeyFigure::Subsidy, Some(quarter.subsidy)),
        (KeyFigure::Cost, quarter.cost),
        (
            KeyFigure::OwnShare,
            quarter
                .own_share_as_shown()
                .filter(|_| estimate.bound != Bound::AtMost),
        ),
    ];
    amounts
        .into_iter()
        .filter_map(|(figure, amount)| Some(catalogue.key_figure(figure, amount?, estimate.bound)))
        .collect()
}

/// The columns between the hours and the total: only what there is.
type Part = (Column, fn(&PeriodAmounts) -> Money);

const PARTS: [Part; 3] = [
    (Column::WageSubsidy, |amounts| amounts.base),
    (Column::HolidayPay, |amounts| amounts.holiday_pay),
    (Column::Additions, |amounts| amounts.documented),
];

/// The amounts by period. Each is rounded by itself; inside one period the parts add up.
fn amounts(estimate: &Estimate, catalogue: &Catalogue) -> Table {
    let any = |part: &Part| estimate.amounts.iter().any(|it| (part.1)(it) > Money::ZERO);
    let additions = PARTS.iter().skip(1).any(any);
    let parts: Vec<&Part> = PARTS.iter().filter(|part| additions && any(part)).collect();
    let wage_known = estimate.wage.is_some();
    let mut columns = vec![Column::Period, Column::Hours];
    columns.extend(parts.iter().map(|(column, _)| *column));
    columns.push(Column::Refunded);
    if wage_known {
        columns.extend([Column::Cost, Column::OwnShare]);
    }
    Table {
        caption: catalogue.amounts_caption(estimate).to_owned(),
        headings: columns
            .into_iter()
            .map(|column| catalogue.column(column).to_owned())
            .collect(),
        rows: estimate
            .amounts
            .iter()
            .map(|amounts| row(amounts, &parts, catalogue))
            .collect(),
    }
}

fn row(amounts: &PeriodAmounts, parts: &[&Part], catalogue: &Catalogue) -> Vec<String> {
    let exact: Vec<Exact> = parts
        .iter()
        .map(|(_, part)| part(amounts).exact())
        .collect();
    let rounded = parts_that_add_up(&exact).into_iter().map(Money::new);
    let mut cells = vec![
        catalogue.period(amounts.period).to_owned(),
        catalogue.hours(amounts.hours),
    ];
    cells.extend(rounded.map(|part| catalogue.money(part)));
    cells.push(catalogue.money(amounts.subsidy));
    if let (Some(cost), Some(own)) = (amounts.cost, amounts.own_share_as_shown()) {
        cells.extend([cost, own].map(|amount| catalogue.money(amount)));
    }
    cells
}

/// The points that can be read in two ways and that touch an amount.
fn switches(estimate: &Estimate, reader: &Reader<'_>, catalogue: &Catalogue) -> Vec<Switch> {
    let month = switch(
        Reading::Month,
        [
            Event::ReadMonth(MonthReading::TwelfthOfYear),
            Event::ReadMonth(MonthReading::Rounded),
        ],
        reader.facts.readings.month == MonthReading::TwelfthOfYear,
        reader,
        catalogue,
    );
    let mut switches = vec![quarter_switch(reader, catalogue), month];
    if estimate.wage.is_some() && !estimate.additions_refused {
        switches.extend(holiday_switch(reader, catalogue));
    }
    switches
}

/// How the weeks of a quarter are counted.
pub(super) fn quarter_switch(reader: &Reader<'_>, catalogue: &Catalogue) -> Switch {
    switch(
        Reading::Quarter,
        [
            Event::ReadQuarter(QuarterReading::FixedWeeks),
            Event::ReadQuarter(QuarterReading::Days),
        ],
        reader.facts.readings.quarter == QuarterReading::FixedWeeks,
        reader,
        catalogue,
    )
}

/// What holiday pay is a percentage of, where there is any.
pub(super) fn holiday_switch(reader: &Reader<'_>, catalogue: &Catalogue) -> Option<Switch> {
    let holiday = matches!(
        reader.facts.holiday_pay,
        Answer::Known(HolidayPay::Allowance | HolidayPay::Supplement)
    );
    holiday.then(|| {
        switch(
            Reading::HolidayBase,
            [
                Event::ReadHolidayBase(HolidayBase::SubsidisedPart),
                Event::ReadHolidayBase(HolidayBase::WholeWage),
            ],
            reader.facts.readings.holiday_base == HolidayBase::SubsidisedPart,
            reader,
            catalogue,
        )
    })
}

fn switch(
    reading: Reading,
    events: [Event; 2],
    usual: bool,
    reader: &Reader<'_>,
    catalogue: &Catalogue,
) -> Switch {
    let text = catalogue.switch(reading, reader);
    let chosen = [usual, !usual];
    Switch {
        legend: text.legend,
        explanation: text.explanation,
        options: events
            .into_iter()
            .zip(text.options)
            .zip(chosen)
            .map(|((event, label), chosen)| (event, label, chosen))
            .collect(),
    }
}
