//! The worksheet and the file of answers, for a human reader: `tests/golden/files.*.md`.

use std::fmt::Write;

use super::papers::question;
use crate::{account, broken, golden, worksheet};
use personlig_assistance::casefile::link;
use personlig_assistance::casefile::receipt::{self, Change, KnownFigure};
use personlig_assistance::casefile::{Case, Format, open, open_json, save_json};
use personlig_assistance::domain::facts::{Account, AssistantRole, Choice, FactId, Facts, YesNo};
use personlig_assistance::domain::quantity::Date;
use personlig_assistance::domain::settlement::settle;
use personlig_assistance::i18n::page::{CaseFilePage, WorksheetSum};
use personlig_assistance::i18n::translations::CATALOGUES;
use personlig_assistance::i18n::{Catalogue, case_file_page, worksheet_page, worksheet_sum};
use personlig_assistance::interview::worksheet::{WorksheetChoice, WorksheetPage};
use personlig_assistance::interview::{Door, Event, Interview, OpenedAccount, Place};

fn begun() -> Interview {
    Interview::new(Date::from_ymd_opt(2026, 4, 7).expect("a day"))
}

/// The pages of a worksheet, up to its sum: with the last choice of each.
fn worksheets(door: Door) -> Vec<Interview> {
    let mut here = begun()
        .apply(&Event::Enter(door))
        .apply(&Event::ShowWorksheet);
    let mut pages = vec![here.clone()];
    while let Place::Worksheet(page) = here.place()
        && page != WorksheetPage::Sum
    {
        let last = &mut |below: usize| match page {
            WorksheetPage::Amount(task) => task.min(below - 1),
            WorksheetPage::Another(_) => 0,
            WorksheetPage::HardWeeks
            | WorksheetPage::Kind(_)
            | WorksheetPage::Days
            | WorksheetPage::Sum => below - 1,
        };
        for event in worksheet::events(&here, page, last)
            .iter()
            .chain([&Event::Submit])
        {
            here = here.apply(event);
        }
        pages.push(here.clone());
    }
    pages
}

fn sum(text: &mut String, page: &WorksheetSum) {
    write!(text, "\n## {}\n\n", page.title).expect("room");
    for line in page.introduction.iter().chain(&page.warnings) {
        writeln!(text, "{line}").expect("room");
    }
    for row in &page.rows {
        writeln!(text, "- {}: {}", row.question, row.answer).expect("room");
    }
}

/// Answers on the screen, and a file that agrees with one, adds one and contradicts one.
fn two() -> (Interview, Case) {
    let mut ours = Facts::default();
    let mut theirs = Facts::default();
    let yes = Choice::YesNo(YesNo::Yes);
    for facts in [&mut ours, &mut theirs] {
        facts.choose(FactId::CvrNumber, yes);
    }
    ours.choose(FactId::Lasting, yes);
    theirs.choose(FactId::Lasting, Choice::YesNo(YesNo::No));
    theirs.choose(FactId::Considerable, yes);
    let day = begun().day();
    let screen = begun()
        .apply(&Event::Enter(Door::Citizen))
        .apply(&Event::ShowCaseFile)
        .open(&Ok(Case::new(day, ours)))
        .apply(&Event::Submit)
        .apply(&Event::ShowCaseFile);
    let earlier = day.pred_opt().expect("a day before");
    (screen, Case::new(earlier, theirs))
}

/// A receipt of an older program, whose result is otherwise now.
fn with_receipts(screen: &Interview) -> Interview {
    let case = Case::new(screen.day(), screen.facts().clone());
    let text = receipt::save(&case).expect("a receipt");
    let mut receipt = receipt::verify(&text).expect("a receipt");
    receipt.by.program = "0.0.9".to_owned();
    receipt.by.rules.clear();
    let one = |number: usize| Change {
        at: format!("assessment.conditions[{number}].finding"),
        then: Some("met".to_owned()),
        now: (number > 0).then(|| "not_met".to_owned()),
    };
    receipt.changes = (0..22).map(one).collect();
    screen.open_receipt(&receipt)
}

/// A receipt whose figures are otherwise now, those that people know among them.
fn with_other_figures(screen: &Interview) -> Interview {
    let case = Case::new(screen.day(), screen.facts().clone());
    let text = receipt::save(&case).expect("a receipt");
    let mut receipt = receipt::verify(&text).expect("a receipt");
    receipt.by.rules.clear();
    let change = |(known, then, now): (KnownFigure, &str, &str)| Change {
        at: known.at().to_owned(),
        then: Some(then.to_owned()),
        now: Some(now.to_owned()),
    };
    receipt.changes = [
        (KnownFigure::Outcome, "likely", "possible"),
        (KnownFigure::Hours, "7.5000", "8.0000"),
        (KnownFigure::QuarterSubsidy, "1080.00", "1086.00"),
        (KnownFigure::QuarterOwnShare, "null", "12.50"),
        (KnownFigure::Interpreting, "1292.00", "1300.00"),
        (KnownFigure::Payable, "yes", "not_yet"),
        (KnownFigure::Subsidy, "1080.00", "1086.00"),
        (KnownFigure::OwnShare, "20.00", "null"),
        (KnownFigure::QuarterPayable, "of another program", "no"),
    ]
    .map(change)
    .to_vec();
    screen.open_receipt(&receipt)
}

fn page(text: &mut String, page: &CaseFilePage) {
    write!(text, "\n## {}\n\n", page.title).expect("room");
    let mut line = |line: &str| writeln!(text, "{line}").expect("room");
    page.introduction.iter().for_each(|text| line(text));
    let errors = page.errors.iter();
    errors.for_each(|error| line(&format!("> {}", error.text)));
    if let Some(file) = &page.opened {
        line(&format!("\n### {}\n", file.title));
        file.told.iter().for_each(|text| line(text));
        if let Some(receipt) = &file.receipt {
            line(&format!("\n#### {}\n", receipt.title));
            receipt.told.iter().for_each(|text| line(text));
            let item = |text: &String| line(&format!("- {text}"));
            receipt.figures.iter().for_each(item);
            line(&format!("\n[+] {}\n", receipt.fold));
            let item = |text: &String| line(&format!("- {text}"));
            receipt.changes.iter().for_each(item);
        }
        for (name, answer) in &file.came {
            line(&format!("- {name}: {answer}"));
        }
        if !file.conflicts.is_empty() {
            line(&format!("\n{}", file.conflicts_title.title));
            let instead = file.conflicts_title.paragraphs.iter();
            instead.for_each(|text| line(text));
        }
        for row in &file.conflicts {
            line(&format!(
                "- {}: {} / {} [{}]",
                row.question, row.ours, row.theirs, row.take
            ));
        }
        line(file.go_on_title.as_deref().unwrap_or_default());
        file.go_on
            .iter()
            .for_each(|(_, label)| line(&format!("[{label}]")));
    }
    if let Some(save) = &page.save {
        line(&format!("\n### {}\n", save.title));
        save.paragraphs.iter().for_each(|text| line(text));
        for (label, file) in &save.files {
            line(&format!("[{label}] {}\n{}", file.name, file.content));
        }
    }
    if let Some(link) = &page.link {
        line(&format!("\n### {}\n", link.title));
        line(&link.introduction);
        let holds = link.holds.iter();
        holds.for_each(|(name, answer)| line(&format!("- {name}: {answer}")));
        line(&link.instruction);
        line(&format!("{}: {}", link.label, link.fragment));
    }
    if let Some(record) = &page.record {
        line(&format!("\n### {}\n", record.title));
        record.paragraphs.iter().for_each(|text| line(text));
        let files = record.files.iter();
        files.for_each(|(label, file)| line(&format!("[{label}] {}", file.name)));
    }
    if let Some(open) = &page.open {
        line(&format!("\n### {}\n", open.title));
        open.paragraphs.iter().for_each(|text| line(text));
        line(&page.file);
    }
}

fn files(words: &Catalogue) -> String {
    let mut text = "# The worksheet and the file of answers\n".to_owned();
    for door in [Door::Citizen, Door::Employer] {
        for here in worksheets(door) {
            match here.place() {
                Place::Worksheet(WorksheetPage::Sum) => {
                    sum(&mut text, &worksheet_sum(&here, words))
                }
                Place::Worksheet(of) => question(&mut text, &worksheet_page(&here, of, words)),
                other => panic!("{other:?}"),
            }
        }
    }
    let (screen, file) = two();
    page(&mut text, &case_file_page(&screen, words));
    page(&mut text, &case_file_page(&screen.open(&Ok(file)), words));
    page(&mut text, &case_file_page(&with_receipts(&screen), words));
    page(
        &mut text,
        &case_file_page(&with_other_figures(&screen), words),
    );
    let linked = link::read(
        "tal&working_hours=37&needed_hours=8&start=2026-05-01",
        screen.day(),
    );
    page(
        &mut text,
        &case_file_page(&screen.open_link(&linked), words),
    );
    let typed = screen
        .open_link(&linked)
        .apply(&Event::Submit)
        .apply(&Event::ShowCaseFile);
    let other = link::read("tal&working_hours=30&needed_hours=8", screen.day());
    page(&mut text, &case_file_page(&typed.open_link(&other), words));
    let broken = screen.open_link(&link::read("tal&lasting=yes", screen.day()));
    page(&mut text, &case_file_page(&broken, words));
    text.push_str("\n## What is wrong with a file\n\n");
    for broken in broken::FILES {
        let refused = screen.open(&open_json(broken));
        for error in case_file_page(&refused, words).errors {
            writeln!(text, "- {}", error.text).expect("room");
        }
    }
    text
}

#[test]
fn the_worksheet_and_the_files_are_as_they_were_read() {
    for words in CATALOGUES.iter() {
        golden::check(
            &format!("files.{}.md", words.language().code()),
            &files(words),
        );
    }
}

#[test]
fn there_is_no_sum_while_an_answer_is_missing() {
    let done = worksheets(Door::Citizen).pop().expect("the sum");
    let words = &CATALOGUES[0];
    let whole = worksheet_sum(&done, words);
    assert!(whole.title.contains("timer") && !whole.rows.is_empty());
    // Another task is asked for, and somebody goes back to the sum instead.
    let more = Event::PickForWorksheet(
        WorksheetPage::Another(1),
        WorksheetChoice::YesNo(YesNo::Yes),
    );
    let back = done
        .apply(&Event::ChangeWorksheet(WorksheetPage::Another(1)))
        .apply(&more)
        .apply(&Event::Submit)
        .apply(&Event::Visit(done.position()));
    assert_eq!(back.place(), Place::Worksheet(WorksheetPage::Sum));
    let page = worksheet_sum(&back, words);
    assert!(
        page.rows.is_empty() && !page.title.contains("timer"),
        "{}",
        page.title
    );
    let (event, _) = page.go_on.expect("a way on");
    assert_eq!(
        back.apply(&event).place(),
        Place::Worksheet(WorksheetPage::Kind(2))
    );
}

#[test]
fn every_broken_file_is_refused() {
    for broken in broken::FILES {
        assert!(open_json(broken).is_err(), "{broken}");
    }
}

/// Every worked case, with the name of its file.
fn worked_cases() -> Vec<(String, Case)> {
    let folder = std::fs::read_dir(golden::path("tests/cases")).expect("the worked cases");
    let files = folder.map(|file| file.expect("a file").path());
    let cases: Vec<(String, Case)> = files
        .map(|file| {
            let text = std::fs::read_to_string(&file).expect("a text");
            let case = open(&text, Format::Toml).expect("a case");
            (file.display().to_string(), case)
        })
        .collect();
    assert!(cases.len() > 100, "the worked cases were not found");
    cases
}

#[test]
fn every_worked_case_opens_on_the_screen_as_it_was_saved() {
    for (name, case) in worked_cases() {
        let saved = save_json(&case).expect("a file");
        let opened = begun().open(&open_json(&saved));
        assert_eq!(opened.refused(), None, "{name}");
        assert_eq!(opened.facts(), &case.facts, "{name}");
        let Some(account) = &case.account else {
            continue;
        };
        let became = opened.opened().map(|file| file.account);
        // Of somebody from an agency the pages ask for neither additions nor sickness.
        let agency_has_more = account.assistants.iter().any(|it| {
            let more = it.documented_additions.is_some() || it.assistant_sick.is_some();
            it.helper == AssistantRole::TempAgency && more
        });
        let somebody_helped = !account.assistants.is_empty() || !account.interpreting.is_empty();
        if somebody_helped && !agency_has_more {
            assert_eq!(became, Some(OpenedAccount::Taken), "{name}");
            let read = opened.account().expect("an account");
            assert_eq!(read.assistants.len(), account.assistants.len(), "{name}");
            assert_eq!(
                read.granted.per_week(),
                account.granted.per_week(),
                "{name}"
            );
            assert_eq!(read.travel, account.travel, "{name}");
            assert_eq!(read.interpreting, account.interpreting, "{name}");
            let subsidy = |of: &Account| {
                let settled = settle(&case.facts, of);
                settled.map(|settled| settled.subsidy)
            };
            assert_eq!(subsidy(&read), subsidy(account), "{name}");
        } else {
            assert!(matches!(became, Some(OpenedAccount::NoRoom(_))), "{name}");
        }
    }
}

#[test]
fn an_account_that_was_gone_through_opens_as_it_was_saved() {
    let mut with_jobs = 0;
    for seed in 0_u64..60 {
        let mut state = seed;
        let mut chance = |below: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).expect("31 bits") % below
        };
        let mut here = begun().apply(&Event::Enter(Door::Refund));
        while let Place::Account(page) = here.place() {
            let events = account::events(&here, page, &mut chance);
            let done = events.iter().chain([&Event::Submit]);
            here = done.fold(here, |here, event| here.apply(event));
        }
        let gone_through = here.account().expect("an account");
        // Who is paid for decides what is asked next.
        let asked_first = match here.place() {
            Place::Question(fact) => fact,
            other => panic!("{other:?}"),
        };
        let first = if gone_through.assistants.is_empty() {
            FactId::AssistantApproved
        } else {
            FactId::SpecialQualifications
        };
        assert_eq!(asked_first, first);
        with_jobs += usize::from(gone_through.interpreting.len() > 1);
        let case = Case {
            account: Some(gone_through.clone()),
            ..Case::new(here.day(), Facts::default())
        };
        let saved = save_json(&case).expect("a file");
        let opened = begun().open(&open_json(&saved));
        assert_eq!(opened.account(), Some(gone_through), "{saved}");
    }
    assert!(with_jobs > 5, "{with_jobs}");
}
