//! Files that somebody takes along: a settlement for a spreadsheet, dates for a calendar.

use super::catalogue::{Catalogue, Reader};
use super::label::KeyFigure;
use super::language::Language;
use super::number::typed;
use super::page::FileToSave;
use super::present_scenarios::Compared;
use super::present_settlement::{COLUMNS, Line, rounded_lines};
use crate::domain::assessment::{
    Assessment, Bound, Measure, Reminder, cash_flow, measured, reminders,
};
use crate::domain::facts::Account;
use crate::domain::law::LawInForce;
use crate::domain::quantity::{Date, Exact, HourlyRate, Money};
use crate::domain::settlement::Settlement;
use chrono::Datelike;
use ics::properties::{Description, DtStart, Summary};
use ics::{Event, ICalendar, escape_text};

/// What spreadsheets take for a text that is no formula begins with none of these.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
/// Spreadsheets take a file that begins with this for UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';
/// The settlement of a quarter for a Danish spreadsheet: semicolons, decimal commas, UTF-8 with its
/// mark. Amounts are rounded so that the lines add up to the total.
#[must_use]
pub fn settlement_file(
    settlement: &Settlement,
    account: &Account,
    catalogue: &Catalogue,
) -> Option<FileToSave> {
    let mut rows = vec![
        COLUMNS
            .map(|column| text(catalogue.column(column)))
            .to_vec(),
    ];
    let lines = rounded_lines(settlement, account).into_iter();
    rows.extend(lines.map(|line| row(line, catalogue)));
    if let (Some(cost), Some(own)) = (settlement.cost, settlement.own_share_as_shown()) {
        let figure = |figure, amount| {
            let (name, _) = catalogue.settled(figure, amount, Bound::Exactly);
            vec![text(&name), String::new(), String::new(), kroner(amount)]
        };
        rows.push(figure(KeyFigure::Cost, cost));
        if settlement.bound != Bound::AtMost {
            rows.push(figure(KeyFigure::OwnShare, own));
        }
    }
    rows.extend(rate_rows(settlement, account, catalogue));
    rows.push(vec![text(&catalogue.status())]);
    Some(FileToSave {
        name: format!(
            "kvartal-{}-{}.csv",
            account.quarter.year(),
            account.quarter.number()
        ),
        kind: "text/csv",
        content: separated(&rows)?,
    })
}

/// Where the rate changed: both rates, and each assistant's hours at the new one.
fn rate_rows(
    settlement: &Settlement,
    account: &Account,
    catalogue: &Catalogue,
) -> Vec<Vec<String>> {
    let (Some(change), Some(old)) = (settlement.rate_change, settlement.subsidy_rate.rate()) else {
        return Vec::new();
    };
    let rate = |name: String, rate: HourlyRate| {
        let figure = number(rate.exact());
        vec![text(&name), String::new(), String::new(), figure]
    };
    let mut rows = vec![
        rate(catalogue.rate_before(change.from), old),
        rate(catalogue.rate_from(change.from), change.rate.per_hour()),
    ];
    let parts = account.assistants.iter().zip(&settlement.assistants);
    for (place, (entered, settled)) in parts.enumerate() {
        let Some(new) = settled.new_rate else {
            continue;
        };
        let role = entered.helper;
        let name = catalogue.hours_from_change(place.saturating_add(1), role, change.from);
        let part = entered.paid_from_change;
        let paid = entered.paid.from_day(change.from, account.quarter, part);
        let hours = [paid, new.hours].map(|hours| number(hours.exact()));
        rows.push([vec![text(&name)], hours.to_vec(), vec![String::new()]].concat());
    }
    rows
}

/// Sets of answers side by side for a Danish spreadsheet: a row for each. A figure that is the most
/// that it can be is remarked upon.
pub(super) fn scenarios_file(
    cases: &[Compared<'_>],
    measures: &[Measure],
    catalogue: &Catalogue,
) -> Option<FileToSave> {
    let mut header = vec![
        text(catalogue.scenario_column()),
        text(catalogue.outcome_column()),
    ];
    header.extend(
        measures
            .iter()
            .map(|measure| text(catalogue.measure(*measure))),
    );
    header.push(text(catalogue.remark_column()));
    let row = |case: &Compared<'_>| {
        let figures = measures
            .iter()
            .map(|measure| (*measure, measured(&case.assessment, *measure)));
        let outcome = catalogue.outcome_in_short(case.assessment.outcome);
        let mut row = vec![text(&case.name), text(&outcome)];
        row.extend(figures.clone().map(|(_, figure)| {
            figure.map_or_else(String::new, |figure| number(figure.figure.exact()))
        }));
        let remarks: Vec<String> = figures
            .filter_map(|(measure, figure)| catalogue.remark(measure, figure?))
            .collect();
        row.push(text(&remarks.join(". ")));
        row
    };
    let mut rows = vec![header];
    rows.extend(cases.iter().map(row));
    rows.push(vec![text(&catalogue.status())]);
    Some(FileToSave {
        name: "muligheder.csv".to_owned(),
        kind: "text/csv",
        content: separated(&rows)?,
    })
}

/// Rows as a file: none where a cell can't be written, which does not happen.
fn separated(rows: &[Vec<String>]) -> Option<String> {
    let mut writer = csv_core::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv_core::Terminator::CRLF)
        .build();
    let mut file = BYTE_ORDER_MARK.to_string().into_bytes();
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                put(&mut file, DELIMITER, |to| writer.delimiter(to))?;
            }
            // Each sign may be doubled, and quotes stand around.
            let room = cell.len().checked_mul(2)?.checked_add(QUOTES)?;
            put(&mut file, room, |to| {
                let (done, _, written) = writer.field(cell.as_bytes(), to);
                (done, written)
            })?;
        }
        put(&mut file, LINE_END, |to| writer.terminator(to))?;
    }
    String::from_utf8(file).ok()
}

/// Room that the writer may need, in bytes.
const DELIMITER: usize = 4;
const QUOTES: usize = 4;
const LINE_END: usize = 4;

/// Adds what is written into so much room.
fn put(
    file: &mut Vec<u8>,
    room: usize,
    write: impl FnOnce(&mut [u8]) -> (csv_core::WriteResult, usize),
) -> Option<()> {
    let mut buffer = vec![0; room];
    let (done, written) = write(&mut buffer);
    file.extend_from_slice(buffer.get(..written)?);
    (done == csv_core::WriteResult::InputEmpty).then_some(())
}

fn row((line, hours, amount): Line, catalogue: &Catalogue) -> Vec<String> {
    let [paid, refunded] =
        hours.map(|hours| hours.map_or_else(String::new, |hours| number(hours.exact())));
    vec![
        text(&catalogue.settlement_line(line)),
        paid,
        refunded,
        kroner(amount),
    ]
}

/// A text that no spreadsheet takes for a formula.
fn text(text: &str) -> String {
    if text.starts_with(FORMULA) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// A number as a Danish spreadsheet reads it: no thousands, a decimal comma.
fn number(number: Exact) -> String {
    typed(number, 2, Language::Danish)
}

fn kroner(amount: Money) -> String {
    number(amount.exact())
}

/// The dates of the quarters after a settled one.
#[must_use]
pub fn dates_after(account: &Account, reader: &Reader<'_>) -> FileToSave {
    calendar(reminders::after(account.quarter, reader.day), reader)
}

/// The dates of a case that one can plan with; nothing where there are none.
#[must_use]
pub fn dates_of_case(assessment: &Assessment, reader: &Reader<'_>) -> Option<FileToSave> {
    let flow = cash_flow(reader.facts, assessment)?;
    let law = LawInForce::on(assessment.day)?;
    Some(calendar(reminders::of_flow(&flow, &law), reader))
}

/// Notes as whole days of a calendar. Their titles tell nobody anything of health.
fn calendar(notes: Vec<(Date, Reminder)>, reader: &Reader<'_>) -> FileToSave {
    let stamp = format!("{}T000000Z", written(reader.day));
    let mut calendar = ICalendar::new("2.0", "-//beregner//DA");
    for (place, (day, note)) in notes.into_iter().enumerate() {
        let (title, text) = reader.words.calendar_note(note, reader);
        let day = written(day);
        let mut event = Event::new(format!("{day}-{place}@beregner.invalid"), stamp.clone());
        let mut start = DtStart::new(day);
        start.add(ics::parameters::Value::DATE);
        event.push(start);
        event.push(Summary::new(escape_text(title)));
        event.push(Description::new(escape_text(text)));
        calendar.add_event(event);
    }
    FileToSave {
        name: "datoer.ics".to_owned(),
        kind: "text/calendar",
        content: calendar.to_string(),
    }
}

/// A day as calendars write it: `20260401`.
fn written(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(text(formula), format!("'{formula}"));
        }
        assert_eq!(text("Rejser"), "Rejser");
    }

    #[test]
    fn cells_with_semicolons_and_quotes_stay_one() {
        let rows = vec![
            vec!["a;b".to_owned(), "c\"d".to_owned()],
            vec!["e".to_owned()],
        ];
        let file = separated(&rows);
        assert_eq!(file.as_deref(), Some("\u{feff}\"a;b\";\"c\"\"d\"\r\ne\r\n"));
    }

    #[test]
    fn numbers_have_a_comma_and_no_thousands() {
        assert_eq!(number(Exact::ratio(1_565_291, 100)), "15652,91");
        assert_eq!(number(Exact::ratio(17, 2)), "8,5");
    }
}
