//! What is said of a file, a receipt or a link is said in its own words, and offers what can be done.

use super::{ordinary, today};
use personlig_assistance::casefile::receipt::{self, KnownFigure};
use personlig_assistance::casefile::{Case, link};
use personlig_assistance::domain::facts::{
    Account, EnteredAmount, EnteredHours, FactId, Facts, InterpretingJob, WeeklyHours,
    WrittenHours, YesNo, Zone,
};
use personlig_assistance::domain::quantity::Quarter;
use personlig_assistance::i18n::page::CaseFilePage;
use personlig_assistance::i18n::{DANISH, case_file_page, receipt_text};
use personlig_assistance::interview::{Conflict, Door, Event, Interview};
use rust_decimal::Decimal;

fn start() -> Interview {
    Interview::new(today()).apply(&Event::ShowCaseFile)
}

fn by_link(here: &Interview, fragment: &str) -> Interview {
    here.open_link(&link::read(fragment, today()))
}

fn page(here: &Interview) -> CaseFilePage {
    case_file_page(here, &DANISH)
}

/// Interpreting jobs in a quarter without an assistant.
fn interpreted(lengths: &[u32], bill: Option<i64>) -> Case {
    let job = |minutes: &u32| InterpretingJob {
        start: today().and_hms_opt(10, 0, 0).expect("a time"),
        length: EnteredHours::of_a_day(WrittenHours::Minutes(*minutes)).expect("hours"),
        zone: Zone::One,
        demanding: YesNo::No,
        acute: YesNo::No,
        same_place_earlier: YesNo::No,
        bill: bill.map(|kroner| EnteredAmount::new(Decimal::from(kroner)).expect("an amount")),
    };
    let account = Account {
        quarter: Quarter::new(2026, 1).expect("a quarter"),
        granted: WeeklyHours::new(WrittenHours::Minutes(480)).expect("hours"),
        period: None,
        rate_change: None,
        assistants: Vec::new(),
        interpreting: lengths.iter().map(job).collect(),
        travel: Default::default(),
    };
    Case {
        account: Some(account),
        ..Case::new(today(), Facts::default())
    }
}

#[test]
fn two_accounts_of_interpreting_are_told_apart() {
    let here = start().open(&Ok(interpreted(&[60], Some(900))));
    let here = here.open(&Ok(interpreted(&[90, 60], None)));
    let page = page(&here);
    let row = page.opened.expect("a file").conflicts.remove(0);
    assert_eq!(row.conflict, Conflict::Account);
    assert_eq!(
        row.ours,
        "På skærmen: 1. kvartal 2026, bevilget 8 timer om ugen, én tolkning på 1 time, regninger for 900,00 kr."
    );
    assert_eq!(
        row.theirs,
        "I filen: 1. kvartal 2026, bevilget 8 timer om ugen, 2 tolkninger på 2 timer og 30 minutter"
    );
}

#[test]
fn a_link_is_never_called_a_file() {
    let here = by_link(&start(), "tal&working_hours=37&needed_hours=8");
    let here = here
        .apply(&Event::Enter(Door::Employer))
        .apply(&Event::ShowCaseFile);
    let here = by_link(&here, "tal&working_hours=18.5&needed_hours=4");
    let opened = page(&here).opened.expect("a link");
    assert_eq!(
        opened.conflicts_title.title,
        "Linket siger noget andet om 2 svar"
    );
    let rows = opened.conflicts.iter();
    let said: Vec<&str> = rows
        .flat_map(|row| [&row.ours, &row.theirs, &row.take])
        .chain(&opened.told)
        .chain(&opened.conflicts_title.paragraphs)
        .chain([&opened.title, &opened.conflicts_title.title])
        .map(String::as_str)
        .collect();
    for text in &said {
        assert!(!text.to_lowercase().contains("fil"), "{text}");
        assert!(!text.contains("ingen nye"), "{text}");
    }
    assert!(said.contains(&"Brug linkets svar"), "{said:?}");
    let theirs = said.iter().any(|text| text.starts_with("I linket: 18,5"));
    assert!(theirs, "{said:?}");
    // What was taken by a click came by the link as well.
    let taken = here.use_file(Conflict::Fact(FactId::WorkingHours));
    let opened = page(&taken).opened.expect("a link");
    assert_eq!(opened.conflicts.len(), 1);
    assert_eq!(opened.told, ["Vi har hentet ét svar fra linket:"]);
    let [(name, answer)] = opened.came.as_slice() else {
        panic!("{:?}", opened.came);
    };
    assert_eq!(name, "Arbejdstid");
    assert!(answer.starts_with("18,5"), "{answer}");
}

#[test]
fn who_opens_a_link_sees_what_came_and_nothing_to_save() {
    let here = by_link(
        &start(),
        "tal&working_hours=37&needed_hours=8&start=2026-09-01",
    );
    let page = page(&here);
    let opened = page.opened.expect("a link");
    let names: Vec<&str> = opened.came.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.len(), 3);
    assert!(opened.came.iter().all(|(_, answer)| !answer.is_empty()));
    assert_eq!(opened.go_on.len(), Door::ALL.len());
    let others = [
        page.save.is_some(),
        page.link.is_some(),
        page.record.is_some(),
    ];
    assert_eq!(others, [false; 3]);
    assert!(page.open.is_none() && page.introduction.is_empty());
    assert_eq!(page.title, "Et link med tal");
    // Once somebody has gone on, they can be saved and sent like any others.
    let on = here
        .apply(&Event::Enter(Door::Citizen))
        .apply(&Event::ShowCaseFile);
    let page = case_file_page(&on, &DANISH);
    assert!(page.save.is_some() && page.link.is_some() && page.open.is_some());
    assert_eq!(page.title, "Gem eller åbn svar");
}

#[test]
fn a_link_that_cannot_be_read_is_no_fault_of_who_opens_it() {
    for (here, ways) in [
        (start(), Door::ALL.len()),
        (
            start()
                .apply(&Event::Enter(Door::Citizen))
                .apply(&Event::ShowCaseFile),
            1,
        ),
    ] {
        let page = page(&by_link(&here, "tal&working_hours=30&lasting=yes"));
        assert_eq!(page.errors, []);
        assert!(!page.tab_title.starts_with("Fejl"), "{}", page.tab_title);
        assert!(page.open.is_none());
        let opened = page.opened.expect("what to do");
        assert_eq!(opened.title, "Linket kan ikke læses");
        assert_eq!(opened.go_on.len(), ways);
    }
}

#[test]
fn what_is_otherwise_on_a_receipt_is_said_in_figures_that_people_know() {
    let case = Case::new(today(), ordinary(3700, 800));
    let text = receipt::save(&case).expect("a receipt");
    let told = |from: &str, to: &str| {
        assert!(text.contains(from), "{from} is not in: {text}");
        let older = text
            .replace(env!("RULES_FINGERPRINT"), "0")
            .replacen(from, to, 1);
        receipt_text(&receipt::verify(&older).expect("a receipt"), &DANISH)
    };
    let hours = told("\"figure\": \"8.0000\"", "\"figure\": \"7.5000\"");
    assert_eq!(hours.figures, ["Hjælp om ugen: før 7,5 timer, nu 8 timer"]);
    assert_eq!(hours.told[0], "Resultatet er anderledes nu.");
    assert_eq!(hours.fold, "For sagsbehandlere: én ændring i filen");
    let step = told("\"operation\": \"smallest\"", "\"operation\": \"least\"");
    assert!(step.figures.is_empty());
    assert_eq!(
        step.told[0],
        "Tallene er de samme. Det er forklaringen, der er ændret."
    );
    let condition = told("\"finding\": \"met\"", "\"finding\": \"unmet\"");
    assert!(condition.told[0].starts_with("De vigtigste tal er de samme."));
    // Each of them is where an answer has it.
    let golden = std::fs::read_to_string(crate::golden::path("tests/golden/receipt-1.json"));
    let answer: serde_json::Value =
        serde_json::from_str(&golden.expect("the receipt")).expect("JSON");
    for known in KnownFigure::ALL {
        let mut at = &answer["answer"];
        for key in known.at().split('.') {
            at = match at {
                serde_json::Value::Array(entries) => entries
                    .iter()
                    .find(|entry| entry["period"] == key)
                    .expect(key),
                other => &other[key],
            };
            if known == KnownFigure::Interpreting {
                break;
            }
        }
        assert!(!at.is_null(), "{}", known.at());
    }
}
