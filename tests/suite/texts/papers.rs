//! The papers and the pages of an account, for a human reader: `tests/golden/papers.*.md`.

use std::fmt::Write;

use crate::account;
use crate::golden;
use personlig_assistance::domain::facts::{FactId, FactKind, YesNo};
use personlig_assistance::domain::quantity::Date;
use personlig_assistance::i18n::page::{Control, FileToSave, PaperRow, QuestionPage};
use personlig_assistance::i18n::translations::CATALOGUES;
use personlig_assistance::i18n::{
    ApplicationLine, Catalogue, Reader, RefundLine, account_page, paper_page, plain, question_page,
    result_page, review_page, settlement_of,
};
use personlig_assistance::interview::account::{AccountChoice, AccountPage};
use personlig_assistance::interview::{
    Door, Event, Field, GrantChange, Interview, Paper, Picked, Place, WagePeriod,
};

fn begun() -> Interview {
    Interview::new(Date::from_ymd_opt(2026, 4, 7).expect("a day"))
}

/// Goes on from a door to the page where the answers are checked: with the first choice of a
/// question, and the second on a page of an account; with assistants and two interpreting jobs.
fn through(door: Door) -> (Interview, Vec<Interview>) {
    through_from(&begun(), door)
}

fn through_from(start: &Interview, door: Door) -> (Interview, Vec<Interview>) {
    through_with(start, door, YesNo::No)
}

/// The same; `changed` says whether the rate changed in the quarter.
fn through_with(start: &Interview, door: Door, changed: YesNo) -> (Interview, Vec<Interview>) {
    let mut here = start.apply(&Event::Enter(door));
    let mut pages = Vec::new();
    for _ in 0..60 {
        pages.push(here.clone());
        here = match here.place() {
            Place::Account(page) => {
                let number = match page {
                    AccountPage::Help => 2,
                    AccountPage::AnotherJob(0) => 0,
                    AccountPage::RateChanged => usize::from(changed == YesNo::No),
                    _ => 1,
                };
                account::events(&here, page, &mut |below| number.min(below - 1))
                    .iter()
                    .chain([&Event::Submit])
                    .fold(here, |here, event| here.apply(event))
            }
            Place::Question(fact) => {
                match fact.choices().nth(usize::from(fact == FactId::Substitute)) {
                    Some(choice) => here
                        .apply(&Event::Pick(fact, Picked::Choice(choice)))
                        .apply(&Event::Submit),
                    None => {
                        let text = match fact.kind() {
                            FactKind::WorkingHours => "30",
                            FactKind::NeededHours => "8",
                            FactKind::Start | FactKind::ApplicationReceived => "1.5.2026",
                            FactKind::Wage
                            | FactKind::OrdinaryRate
                            | FactKind::GrantRate
                            | FactKind::DocumentedAdditions
                            | FactKind::InterpretingHours
                            | FactKind::Closed => "185",
                        };
                        here.apply(&Event::Type(Field::Text(fact, 0), text.to_owned()))
                            .apply(&Event::PickWagePeriod(WagePeriod::Hour))
                            .apply(&Event::Submit)
                    }
                }
            }
            Place::Start
            | Place::Review
            | Place::Result
            | Place::MeetingSheet
            | Place::Changes
            | Place::Settlement
            | Place::Scenarios
            | Place::Report
            | Place::CaseFile
            | Place::Worksheet(_)
            | Place::Organisation(_)
            | Place::Paper(_) => break,
        };
    }
    assert_eq!(here.place(), Place::Review, "{door:?}");
    (here, pages)
}

fn papers(words: &Catalogue) -> String {
    let mut text = "# Papers, and the pages of an account\n".to_owned();
    for door in Door::ALL {
        let (here, pages) = through(door);
        let papers = match door {
            Door::Refund => Paper::OF_SETTLEMENT.as_slice(),
            Door::Citizen | Door::Employer | Door::Adviser => &Paper::OF_CASE,
        };
        let changes = match door {
            Door::Citizen | Door::Refund => GrantChange::ALL.map(Paper::Change).to_vec(),
            Door::Employer | Door::Adviser => Vec::new(),
        };
        for paper in papers.iter().chain(&changes) {
            let page = paper_page(&here, *paper, words);
            write!(
                text,
                "\n---\n\n*{}*\n\n{}",
                door.code(),
                plain::paper(&page, words)
            )
            .expect("room");
        }
        for file in files(&here, words) {
            write!(text, "\n---\n\n*{}, {}*\n\n", file.name, file.kind).expect("room");
            text.push_str(&file.content.replace('\r', "").replace('\u{feff}', "<BOM>"));
        }
        for page in pages {
            if let Place::Account(of) = page.place() {
                question(&mut text, &account_page(&page, of, words));
            }
        }
    }
    text.push_str(&with_a_new_rate(words));
    text
}

/// The request, the spreadsheet, and the pages that there are, or that are worded otherwise, where
/// the rate changed in the quarter.
fn with_a_new_rate(words: &Catalogue) -> String {
    let (here, pages) = through_with(&begun(), Door::Refund, YesNo::Yes);
    let paper = plain::paper(&paper_page(&here, Paper::RefundRequest, words), words);
    let mut text = format!(
        "\n---\n\n*{}, with a new rate*\n\n{paper}",
        Door::Refund.code()
    );
    let file = files(&here, words).remove(0);
    write!(text, "\n---\n\n*{}, {}*\n\n", file.name, file.kind).expect("room");
    text.push_str(&file.content.replace('\r', "").replace('\u{feff}', "<BOM>"));
    for page in pages {
        match page.place() {
            Place::Account(
                of @ (AccountPage::NewRate | AccountPage::Hours(_) | AccountPage::SickAtNewRate(_)),
            ) => question(&mut text, &account_page(&page, of, words)),
            Place::Question(FactId::GrantRate) => {
                question(&mut text, &question_page(&page, FactId::GrantRate, words));
            }
            _ => {}
        }
    }
    for (_, rows) in review_page(&here, words).parts {
        for row in rows {
            if let Event::ChangeAccount(_) = row.event {
                writeln!(text, "- {}: {}", row.question, row.answer).expect("room");
            }
        }
    }
    text
}

/// The files that can be saved there.
fn files(here: &Interview, words: &Catalogue) -> Vec<FileToSave> {
    if here.door() == Some(Door::Refund) {
        let page = settlement_of(here, words).expect("a settlement");
        return [page.spreadsheet, page.dates]
            .into_iter()
            .flatten()
            .collect();
    }
    result_page(here, words).dates.into_iter().collect()
}

pub fn question(text: &mut String, page: &QuestionPage) {
    let hint = page.hint.as_deref().unwrap_or_default();
    write!(text, "\n## {}\n\n{hint}\n\n", page.title).expect("room");
    match &page.control {
        Control::Radios(radios) => {
            for radio in radios {
                let hint = radio.hint.as_deref().unwrap_or_default();
                writeln!(text, "- ( ) {} {hint}", radio.label).expect("room");
            }
        }
        Control::Texts { fields, rows, .. } => {
            for field in fields {
                let hint = field.hint.as_deref().unwrap_or_default();
                let unit = field.unit.as_deref().unwrap_or_default();
                writeln!(text, "- [ ] {} ({hint}) {unit}", field.label).expect("room");
            }
            for (_, label) in rows {
                writeln!(text, "- <{label}>").expect("room");
            }
        }
    }
    writeln!(text, "\n{}", page.why.reason).expect("room");
    for (answer, consequence) in &page.why.consequences {
        writeln!(text, "- {answer} → {consequence}").expect("room");
    }
}

#[test]
fn the_papers_are_as_they_were_read() {
    for words in CATALOGUES.iter() {
        let file = format!("papers.{}.md", words.language().code());
        golden::check(&file, &papers(words));
    }
}

#[test]
fn nothing_on_health_stands_in_the_part_of_the_workplace() {
    for words in CATALOGUES.iter() {
        let (here, _) = through(Door::Employer);
        let page = paper_page(&here, Paper::Application, words);
        let [workplace, person] = page.parts.as_slice() else {
            panic!("two parts");
        };
        let labels =
            |rows: &[PaperRow]| rows.iter().map(|row| row.label.clone()).collect::<Vec<_>>();
        let impairment =
            words.application_line(ApplicationLine::Impairment, &Reader::of(&here, words));
        assert!(labels(&person.rows).contains(&impairment));
        assert!(!labels(&workplace.rows).contains(&impairment));
        // What nobody may type here is left to be written by hand.
        let named = |row: &&PaperRow| row.label.contains("CPR");
        let mut named_rows = page
            .parts
            .iter()
            .flat_map(|part| part.rows.iter().filter(named));
        assert!(named_rows.all(|row| row.value.is_none() && row.lines > 0));
        let named_rows = page
            .parts
            .iter()
            .flat_map(|part| part.rows.iter().filter(named));
        assert_eq!(named_rows.count(), 2, "the person and the assistant");
    }
}

#[test]
fn a_calendar_says_nothing_of_health_and_a_spreadsheet_holds_no_formula() {
    for words in CATALOGUES.iter() {
        for door in [Door::Employer, Door::Refund] {
            let (here, _) = through(door);
            let files = files(&here, words);
            assert!(!files.is_empty(), "{door:?}");
            for file in files {
                let text = file.content.to_lowercase();
                for word in [
                    "handicap",
                    "funktionsnedsæt",
                    "impairment",
                    "disab",
                    "syg",
                    "assist",
                ] {
                    let told = text.lines().filter(|line| line.starts_with("summary"));
                    assert!(
                        told.clone().all(|line| !line.contains(word)),
                        "{word}: {text}"
                    );
                }
                let starts = |cell: &str| cell.starts_with(['=', '+', '-', '@']);
                assert!(!text.split([';', '\n']).any(starts) || file.kind == "text/calendar");
                assert!(!file.name.contains("assist"), "{}", file.name);
            }
        }
    }
}

#[test]
fn the_part_of_a_week_stands_under_the_week() {
    let (_, pages) = through_with(&begun(), Door::Refund, YesNo::Yes);
    let hours = AccountPage::Hours(0);
    let page = pages
        .iter()
        .find(|page| page.place() == Place::Account(hours))
        .expect("the hours");
    let weeks = page.apply(&Event::WriteByWeek(0, true));
    let Control::Texts { fields, .. } = account_page(&weeks, hours, &CATALOGUES[0]).control else {
        panic!("text fields");
    };
    let labels: Vec<&str> = fields.iter().map(|field| field.label.as_str()).collect();
    assert_eq!(labels.len(), 14);
    assert_eq!(
        labels[7..10],
        [
            "19. februar til 25. februar",
            "Heraf timer fra og med den 20. februar 2026",
            "26. februar til 4. marts"
        ]
    );
}

#[test]
fn a_rate_that_was_not_typed_stands_on_the_request_as_a_line_to_write_on() {
    let words = &CATALOGUES[0];
    let (typed, _) = through_with(&begun(), Door::Refund, YesNo::Yes);
    let unknown = typed
        .apply(&Event::Change(FactId::GrantRate))
        .apply(&Event::SubmitUnknown);
    let rate = |here: &Interview, line| {
        let reader = Reader::of(here, words);
        let label = words.refund_line(line, &reader);
        let parts = paper_page(here, Paper::RefundRequest, words).parts;
        let place = parts
            .iter()
            .position(|part| part.rows.iter().any(|row| row.label == label))?;
        let row = parts[place].rows.iter().find(|row| row.label == label)?;
        Some((place, row.value.clone()))
    };
    let day = Date::from_ymd_opt(2026, 2, 20).expect("a day");
    let (old, new) = (RefundLine::OldRate(day), RefundLine::NewRate(day));
    let assumed = RefundLine::AssumedRate(day);
    let said = |text: &str| Some(text.to_owned());
    assert_eq!(rate(&typed, old), Some((0, said("185,00 kr. i timen"))));
    assert_eq!(rate(&typed, assumed), None);
    assert_eq!(rate(&unknown, old), Some((0, None)));
    assert_eq!(rate(&unknown, new), Some((0, said("131,40 kr. i timen"))));
    // What the estimate rests on stands with the estimate, which is no part of the request.
    assert_eq!(
        rate(&unknown, assumed),
        Some((3, said("128,23 kr. i timen")))
    );
}

#[test]
fn answers_of_a_case_do_not_count_in_a_settlement() {
    let words = &CATALOGUES[0];
    let (alone, _) = through(Door::Refund);
    let (case, _) = through(Door::Employer);
    assert!(
        case.facts().start.known().is_some(),
        "a start that would cut the quarter"
    );
    let (after_a_case, _) = through_from(&case.apply(&Event::Visit(0)), Door::Refund);
    assert_eq!(after_a_case.account(), alone.account());
    let (expected, found) = (
        settlement_of(&alone, words),
        settlement_of(&after_a_case, words),
    );
    assert!(expected.is_some());
    assert_eq!(found, expected);
}

#[test]
fn a_settlement_whose_account_came_apart_shows_the_answers() {
    let words = &CATALOGUES[0];
    let (here, _) = through(Door::Refund);
    let settled = here.apply(&Event::ShowResult);
    assert_eq!(settled.place(), Place::Settlement);
    let more = AccountPage::Another(0);
    let yes = AccountChoice::YesNo(YesNo::Yes);
    let asked = settled
        .apply(&Event::ChangeAccount(more))
        .apply(&Event::PickForAccount(more, yes))
        .apply(&Event::Submit);
    assert_eq!(asked.place(), Place::Account(AccountPage::Helper(1)));
    let back = asked.apply(&Event::Back).apply(&Event::Back);
    assert_eq!(back.place(), Place::Settlement);
    assert!(settlement_of(&back, words).is_none());
    let review = review_page(&back, words);
    let rows: usize = review.parts.iter().map(|(_, rows)| rows.len()).sum();
    assert!(rows > 8, "{rows} answers");
    // From there it goes on where something is missing.
    let on = back.apply(&Event::ShowResult);
    assert_eq!(on.place(), Place::Account(AccountPage::Helper(1)));
}
