//! Sets of answers side by side, for a human reader: `tests/golden/scenarios.*.md`; and their file
//! for a spreadsheet.

use std::fmt::Write;

use crate::golden;
use personlig_assistance::casefile::Case;
use personlig_assistance::domain::facts::{
    Answer, EnteredAmount, FactId, Facts, Helper, Wage, WeeklyHours,
};
use personlig_assistance::domain::quantity::Date;
use personlig_assistance::i18n::page::{ScenariosPage, Table};
use personlig_assistance::i18n::translations::CATALOGUES;
use personlig_assistance::i18n::{Catalogue, DANISH, scenarios_page};
use personlig_assistance::interview::{Door, Event, Field, Interview, Place};

/// A colleague helps eight of thirty-seven hours at 185 kroner, with a rate of 127,86 in the grant.
fn first(door: Door) -> Interview {
    let weekly = |hours: i64| {
        let hours = WeeklyHours::new(rust_decimal::Decimal::from(hours)).expect("hours");
        Answer::Known(vec![hours])
    };
    let kroner = |hundredths: i64| {
        let kroner = rust_decimal::Decimal::new(hundredths, 2);
        EnteredAmount::new(kroner).expect("an amount")
    };
    let facts = Facts {
        helper: Answer::Known(Helper::Colleague),
        wage: Answer::Known(Wage::Hourly(kroner(18_500))),
        grant_rate: Answer::Known(kroner(12_786)),
        ..Facts::of_ordinary_job(weekly(37), weekly(8))
    };
    let day = Date::from_ymd_opt(2026, 4, 7).expect("a day");
    Interview::new(day)
        .apply(&Event::ShowCaseFile)
        .open(&Ok(Case::new(day, facts)))
        .apply(&Event::Enter(door))
        .apply(&Event::ShowResult)
        .apply(&Event::ShowScenarios)
}

/// Another number for a fact, and back at the comparison.
fn changed(here: &Interview, fact: FactId, text: &str) -> Interview {
    let here = here
        .apply(&Event::Change(fact))
        .apply(&Event::Type(Field::Text(fact, 0), text.to_owned()))
        .apply(&Event::Submit);
    match here.place() {
        Place::Scenarios => here,
        _ => here.apply(&Event::ShowResult).apply(&Event::ShowScenarios),
    }
}

fn write_table(text: &mut String, table: &Table) {
    write!(
        text,
        "\n{}\n\n| {} |\n",
        table.caption,
        table.headings.join(" | ")
    )
    .expect("room");
    writeln!(text, "|{}", "---|".repeat(table.headings.len())).expect("room");
    for row in &table.rows {
        writeln!(text, "| {} |", row.join(" | ")).expect("room");
    }
}

fn write_page(text: &mut String, page: &ScenariosPage) {
    write!(text, "\n## {}\n\n", page.title).expect("room");
    let mut line = |line: &str| writeln!(text, "{line}").expect("room");
    page.notice
        .iter()
        .for_each(|notice| line(&format!("> {notice}")));
    page.introduction.iter().for_each(|text| line(text));
    page.undo
        .iter()
        .for_each(|label| line(&format!("[{label}]")));
    page.keep
        .iter()
        .for_each(|label| line(&format!("[{label}]")));
    for (name, figure) in &page.figures {
        line(&format!("- {name}: {figure}"));
    }
    for table in &page.tables {
        write_table(text, table);
    }
    let mut line = |line: &str| writeln!(text, "{line}").expect("room");
    page.reading.iter().for_each(|text| line(text));
    line(&format!("\n### {}\n", page.differences_title));
    for (name, lines) in &page.differences {
        line(name);
        lines.iter().for_each(|text| line(&format!("- {text}")));
    }
    line(&format!("\n### {}", page.answers_title));
    line(&format!("\n### {}\n", page.kept_title));
    for kept in &page.kept {
        line(&format!("{}: {}", kept.field.label, kept.field.value));
        kept.ways
            .iter()
            .for_each(|(_, label)| line(&format!("[{label}]")));
    }
    if let Some(file) = &page.file {
        line(&format!("\n{}\n{}", file.name, file.content));
    }
}

fn pages(words: &Catalogue) -> String {
    let mut text = "# Sets of answers side by side\n".to_owned();
    let mut show = |here: &Interview| write_page(&mut text, &scenarios_page(here, words));
    let one = first(Door::Employer);
    show(&one);
    let named = one.apply(&Event::Type(Field::ScenarioName(0), "=8 timer".to_owned()));
    let two = changed(&named, FactId::NeededHours, "9,5");
    show(&two);
    let kept = two.apply(&Event::KeepScenario);
    let three = changed(&kept, FactId::WorkingHours, "10");
    show(&three);
    let four = three
        .apply(&Event::KeepScenario)
        .apply(&Event::TakeScenario(0));
    let unknown = four
        .apply(&Event::Change(FactId::Wage))
        .apply(&Event::SubmitUnknown);
    show(&unknown.apply(&Event::KeepScenario));
    show(
        &unknown
            .apply(&Event::KeepScenario)
            .apply(&Event::DropScenario(0)),
    );
    show(&first(Door::Citizen));
    text
}

#[test]
fn the_comparison_is_as_it_was_read() {
    for words in CATALOGUES.iter() {
        let name = format!("scenarios.{}.md", words.language().code());
        golden::check(&name, &pages(words));
    }
}

#[test]
fn the_first_is_named_without_a_bracket_where_others_are_held_against_it() {
    let kept = changed(&first(Door::Employer), FactId::NeededHours, "9,5");
    let here = kept
        .apply(&Event::KeepScenario)
        .apply(&Event::TakeScenario(0));
    let page = scenarios_page(&here, &DANISH);
    let differs = &page.tables[1].headings[2];
    assert_eq!(differs, "Forskel fra »Mulighed 1«");
    assert_eq!(
        page.differences_title,
        "Det er anderledes end i »Mulighed 1«"
    );
    assert_eq!(page.tables[1].rows[0][0], "Mulighed 1 (svarene nu)");
}

#[test]
fn the_file_for_a_spreadsheet_has_a_row_for_each_and_no_formula() {
    let named = first(Door::Employer).apply(&Event::Type(
        Field::ScenarioName(0),
        "=HYPERLINK(\"x\")".to_owned(),
    ));
    let two = changed(&named, FactId::NeededHours, "9,5");
    let page = scenarios_page(&two, &DANISH);
    let file = page.file.expect("a file");
    let lines: Vec<&str> = file.content.split("\r\n").collect();
    assert_eq!(file.content.chars().next(), Some('\u{feff}'));
    assert_eq!(
        lines.get(1).copied(),
        Some("\"'=HYPERLINK(\"\"x\"\")\";Sandsynligvis ja;20;8;13297,44;19240;5942,56;")
    );
    assert_eq!(
        lines.get(2).copied(),
        Some("Svarene nu;Sandsynligvis ja;20;9,5;15790,71;22847,5;7056,79;")
    );
}

#[test]
fn every_difference_is_that_of_the_figures_beside_it() {
    let kept =
        changed(&first(Door::Employer), FactId::NeededHours, "9,37").apply(&Event::KeepScenario);
    let page = scenarios_page(&changed(&kept, FactId::WorkingHours, "31,5"), &DANISH);
    let number = |cell: &str| -> i64 {
        let digits: String = cell.chars().filter(|sign| sign.is_ascii_digit()).collect();
        let decimals = cell.split_once(',').map_or(0, |(_, rest)| {
            rest.chars().take_while(char::is_ascii_digit).count()
        });
        let scale = 10_i64.pow(u32::try_from(2 - decimals).expect("a few"));
        digits.parse::<i64>().expect("a number") * scale
    };
    let mut compared = 0;
    for table in page.tables.iter().skip(1) {
        let first = number(&table.rows[0][1]);
        for row in &table.rows[1..] {
            let differs = match row[2].split_once(' ') {
                None => 0,
                Some(_) if row[2].ends_with("mindre") => -number(&row[2]),
                Some(_) => number(&row[2]),
            };
            assert_eq!(
                first + differs,
                number(&row[1]),
                "{}: {row:?}",
                table.caption
            );
            compared += 1;
        }
    }
    assert_eq!(compared, 10);
}
