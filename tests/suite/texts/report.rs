//! The page for those to whom something looks wrong, for a human reader: `tests/golden/report.*.md`.

use std::fmt::Write;

use crate::golden;
use personlig_assistance::casefile::Case;
use personlig_assistance::domain::facts::{Answer, Facts, WeeklyHours};
use personlig_assistance::domain::quantity::Date;
use personlig_assistance::i18n::page::{ReportPage, Switch};
use personlig_assistance::i18n::translations::CATALOGUES;
use personlig_assistance::i18n::{Catalogue, DANISH, report_page};
use personlig_assistance::interview::{Door, Event, Interview, Wrong};

/// Ten of thirty-one and a quarter hours.
fn here(door: Door) -> Interview {
    let weekly = |hundredths: i64| {
        let hours = WeeklyHours::new(rust_decimal::Decimal::new(hundredths, 2)).expect("hours");
        Answer::Known(vec![hours])
    };
    let day = Date::from_ymd_opt(2026, 4, 7).expect("a day");
    let facts = Facts::of_ordinary_job(weekly(3_125), weekly(1_000));
    Interview::new(day)
        .apply(&Event::ShowCaseFile)
        .open(&Ok(Case::new(day, facts)))
        .apply(&Event::Enter(door))
        .apply(&Event::ShowResult)
        .apply(&Event::ShowReport)
}

fn write_switch(text: &mut String, switch: &Switch) {
    writeln!(text, "\n**{}** {}\n", switch.legend, switch.explanation).expect("room");
    for (_, label, chosen) in &switch.options {
        let mark = if *chosen { "x" } else { " " };
        writeln!(text, "- [{mark}] {label}").expect("room");
    }
}

fn write_page(text: &mut String, page: &ReportPage) {
    writeln!(
        text,
        "\n## {}\n\n{}",
        page.title,
        page.introduction.join("\n")
    )
    .expect("room");
    write_switch(text, &page.wrong);
    if let Some((first, way)) = &page.first {
        writeln!(
            text,
            "\n### {}\n\n{}",
            first.title,
            first.paragraphs.join("\n")
        )
        .expect("room");
        if let Some((_, label)) = way {
            writeln!(text, "[{label}]").expect("room");
        }
    }
    if let Some(report) = &page.to_send {
        let paragraphs = report.paragraphs.join("\n");
        writeln!(text, "\n### {}\n\n{paragraphs}", report.title).expect("room");
        write_switch(text, &report.with_answers);
        writeln!(text, "\n{}:\n```\n{}\n```", report.label, report.text).expect("room");
        writeln!(text, "[{}] {}", report.file.0, report.file.1.name).expect("room");
    }
}

fn pages(words: &Catalogue) -> String {
    let mut text = "# When something looks wrong\n".to_owned();
    let mut show = |here: &Interview| write_page(&mut text, &report_page(here, words));
    let person = here(Door::Citizen);
    show(&person);
    for wrong in Wrong::ALL {
        show(&person.apply(&Event::PickWrong(wrong)));
    }
    let with = Event::PutAnswersInReport(true);
    let employer = here(Door::Employer).apply(&Event::PickWrong(Wrong::Figure));
    show(&employer.apply(&with));
    text
}

#[test]
fn the_page_for_what_looks_wrong_is_as_it_was_read() {
    for words in CATALOGUES.iter() {
        let name = format!("report.{}.md", words.language().code());
        golden::check(&name, &pages(words));
    }
}

#[test]
fn no_answer_stands_in_a_report_before_somebody_says_so() {
    for wrong in Wrong::ALL {
        let here = here(Door::Citizen).apply(&Event::PickWrong(wrong));
        let report = |here: &Interview| report_page(here, &DANISH).to_send.expect("a report");
        let told = |text: &str| text.contains("31,25") || text.contains("10 timer");
        let without = report(&here);
        assert!(!told(&without.text), "{}", without.text);
        let with = report(&here.apply(&Event::PutAnswersInReport(true)));
        assert!(told(&with.text), "{}", with.text);
        let again = here
            .apply(&Event::PutAnswersInReport(true))
            .apply(&Event::PutAnswersInReport(false));
        assert_eq!(report(&again), without);
        for report in [with, without] {
            assert_eq!(report.text, report.file.1.content, "the file says the same");
        }
    }
}
