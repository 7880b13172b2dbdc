//! The profiles of organisations: the examples are in order, what is broken is named with its place
//! and how to mend it, and a stated rate is used and told.

use std::fs;
use std::sync::Arc;

use personlig_assistance::casefile::receipt;
use personlig_assistance::casefile::{Case, Place, open_json, save_json, schema};
use personlig_assistance::domain::assessment::{Period, assess};
use personlig_assistance::domain::facts::{Answer, EnteredAmount, FactId, Facts, WeeklyHours};
use personlig_assistance::domain::law::parameters;
use personlig_assistance::domain::quantity::Date;
use personlig_assistance::i18n::{DANISH, contact_of, help_of, question_page, result_of};
use personlig_assistance::interview::{Door, Event, Interview};
use personlig_assistance::profile::{self, Profile, ProfileError};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::golden;

fn example(name: &str) -> String {
    fs::read_to_string(golden::path("profiles").join(name)).expect("an example")
}

/// A profile with everything in it, changed at the end of a path of keys.
fn changed(keys: &[&str], value: Option<Value>) -> String {
    let mut root: Value = serde_json::from_str(&example("aalborg.json")).expect("JSON");
    let (last, before) = keys.split_last().expect("a key");
    let table = before
        .iter()
        .fold(&mut root, |table, key| &mut table[*key])
        .as_object_mut()
        .expect("a table");
    match value {
        Some(value) => table.insert((*last).to_owned(), value),
        None => table.remove(*last),
    };
    serde_json::to_string_pretty(&root).expect("JSON")
}

fn refused(text: &str) -> ProfileError {
    match profile::read(text) {
        Ok(_) => panic!("it is accepted: {text}"),
        Err(wrong) => wrong,
    }
}

#[test]
fn the_examples_are_in_order_and_say_that_they_are_examples() {
    let names: Vec<String> = fs::read_dir(golden::path("profiles"))
        .expect("a folder")
        .map(|entry| {
            entry
                .expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    assert!(names.len() >= 3, "{names:?}");
    for name in names {
        let profile =
            profile::read(&example(&name)).unwrap_or_else(|wrong| panic!("{name}: {wrong}"));
        assert!(profile.name.starts_with("Eksempel"), "{name}");
        assert!(profile.contact.name.starts_with("Eksempel"), "{name}");
        for help in &profile.help {
            assert!(
                help.danish.starts_with("Eksempel"),
                "{name}: {:?}",
                help.fact
            );
        }
        let Profile { contact, .. } = &profile;
        for address in contact.mail.iter().chain(&contact.web) {
            let reserved = ["example.dk", "example.org"];
            assert!(reserved.iter().any(|it| address.contains(it)), "{address}");
        }
        assert!(
            contact.phone.iter().all(|phone| phone.starts_with("00 ")),
            "{name}"
        );
        if let Some(rate) = &profile.rate {
            let built_in = parameters::RATE.entries.iter();
            let known = |entry: &_| -> bool {
                let entry: &personlig_assistance::domain::law::Entry = entry;
                entry.decimal() == rate.rate.decimal() && entry.first_day() == rate.from
            };
            assert!(built_in.clone().any(known), "{name}: an invented rate");
        }
    }
}

#[test]
fn what_is_broken_is_named_with_its_place_and_how_to_mend_it() {
    let long = "a".repeat(81);
    let broken: Vec<(Vec<&str>, Option<Value>, &str)> = vec![
        (
            vec!["format"],
            Some(json!("personlig-assistance-case")),
            "et af disse: personlig-assistance-profil",
        ),
        (vec!["version"], Some(json!(2)), "et af disse: 1"),
        (vec!["navn"], None, "»navn« mangler"),
        (vec!["navn"], Some(json!("")), "fra 2 til 80 tegn"),
        (
            vec!["navn"],
            Some(json!(long)),
            "Det er 81 tegn. Skriv fra 2 til 80 tegn",
        ),
        (vec!["navn"], Some(json!("A <b>B</b>")), "ingen < eller >"),
        (vec!["navn"], Some(json!("A\nB")), "på én linje"),
        (vec!["navn"], Some(json!("A\u{202e}B")), "usynlige tegn"),
        (vec!["navn"], Some(json!(" Aalborg")), "mellemrum først"),
        (vec!["navn"], Some(json!(7)), "en tekst i anførselstegn"),
        (
            vec!["art"],
            Some(json!("region")),
            "kommune, organisation, jobcenter",
        ),
        (vec!["logo"], Some(json!("x.svg")), "»logo« findes ikke"),
        (
            vec!["kontakt"],
            Some(json!("Ring til os")),
            "felter i { og }",
        ),
        (
            vec!["kontakt", "telefon"],
            Some(json!("tlf. 12")),
            "cifre og mellemrum",
        ),
        (
            vec!["kontakt", "mail"],
            Some(json!("a@example.dk?cc=b@example.dk")),
            "navn@example.dk",
        ),
        (
            vec!["kontakt", "web"],
            Some(json!("http://example.dk/")),
            "begynder med https://",
        ),
        (
            vec!["kontakt", "web"],
            Some(json!("javascript:alert(1)//")),
            "begynder med https://",
        ),
        (
            vec!["kontakt", "fax"],
            Some(json!("12")),
            "navn, telefon, mail, web",
        ),
        (
            vec!["sats", "kroner"],
            Some(json!(128.23)),
            "Skriv tallet i anførselstegn: \"128.23\"",
        ),
        (vec!["sats", "kroner"], Some(json!("-1")), "et beløb over 0"),
        (
            vec!["sats", "fra"],
            Some(json!("1. oktober 2022")),
            "ÅÅÅÅ-MM-DD",
        ),
        (vec!["sats", "fra"], None, "»sats.fra« mangler"),
        (vec!["sats", "kilde"], None, "»sats.kilde« mangler"),
        (
            vec!["hjaelp", "diagnose"],
            Some(json!({"da": "Skriv den"})),
            "Det spørgsmål findes ikke",
        ),
        (
            vec!["hjaelp", "lasting"],
            Some(json!({"en": "Only English"})),
            "»hjaelp.lasting.da« mangler",
        ),
        (
            vec!["hjaelp", "lasting"],
            Some(json!({"da": "a".repeat(601)})),
            "fra 2 til 600 tegn",
        ),
        (
            vec!["start"],
            Some(json!("fil")),
            "borger, arbejdsgiver, raadgiver, refusion, aendring",
        ),
        (vec!["farver", "moerk"], None, "»farver.moerk« mangler"),
        (
            vec!["farver", "lys", "accent"],
            Some(json!("blue")),
            "en farve som #0a4c59",
        ),
        (
            vec!["farver", "lys", "accent"],
            Some(json!("#595959")),
            "(#fbfaf6) er 6,7",
        ),
        (
            vec!["farver", "lys", "accent"],
            Some(json!("#535353")),
            "det, der er valgt, (#e7f0ee) er 6,6",
        ),
        (
            vec!["farver", "lys", "paa_accent"],
            Some(json!("#8a8a8a")),
            "accenten under teksten (#1b3f7a)",
        ),
        (
            vec!["farver", "moerk", "accent"],
            Some(json!("#5b86c4")),
            "mindst 7:1",
        ),
    ];
    for (keys, value, mend) in broken {
        let text = changed(&keys, value);
        let wrong = refused(&text);
        let said = wrong.to_string();
        assert!(said.contains(mend), "{keys:?}: {said}");
        assert!(said.starts_with("linje "), "{keys:?}: {said}");
        assert!(
            keys.join(".")
                .starts_with(wrong.path().split('.').next().unwrap_or("")),
            "{said}"
        );
    }
    let at = |text: &str| refused(text).place();
    let text = changed(&["kontakt", "web"], Some(json!("http://example.dk/")));
    let line = 1 + text
        .lines()
        .position(|line| line.contains("http://"))
        .expect("a line");
    assert_eq!(at(&text).map(|place| place.line), Some(line));
    assert_eq!(at("{"), Some(Place { line: 1, column: 1 }));
}

#[test]
fn what_is_no_file_of_ours_is_refused() {
    let twice =
        example("aalborg.json").replacen("\"version\": 1,", "\"version\": 1, \"version\": 1,", 1);
    assert!(refused(&twice).to_string().contains("to gange"));
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    for text in ["", "null", "[]", "<!doctype html>", "{}", &deep] {
        refused(text);
    }
    let padded = format!("{}{}", example("aalborg.json"), " ".repeat(65_536));
    assert!(refused(&padded).to_string().contains("65536"));
    let ways = changed(&["kontakt"], Some(json!({"navn": "Eksempel"})));
    assert!(refused(&ways).to_string().contains("en telefon, en mail"));
}

proptest! {
    #[test]
    fn whatever_is_read_never_stops_the_reader(text in "\\PC{0,200}") {
        let _ = profile::read(&text);
    }

    #[test]
    fn a_changed_byte_is_read_or_refused(place in 0usize..1500, sign in any::<char>()) {
        let text = example("aalborg.json");
        let changed: String = text
            .chars()
            .enumerate()
            .map(|(number, old)| if number == place { sign } else { old })
            .collect();
        if let Ok(profile) = profile::read(&changed) {
            let plain = |text: &str| !text.contains(['<', '>']) && !text.chars().any(char::is_control);
            prop_assert!(plain(&profile.name) && plain(&profile.contact.name));
            prop_assert!(profile.contact.web.iter().all(|web| web.starts_with("https://")));
            prop_assert!(profile.help.iter().all(|help| plain(&help.danish)));
        }
    }

    #[test]
    fn a_stated_rate_changes_money_alone(hundredths in 1i64..99_999, from in 0u32..3000) {
        let facts = facts();
        let stated = with_rate(&facts, hundredths, first().checked_add_days(chrono::Days::new(from.into())).expect("a day"));
        let (plain, adapted) = (assess(&facts, day()), assess(&stated, day()));
        prop_assert_eq!(plain.outcome, adapted.outcome);
        prop_assert_eq!(plain.hours.figure, adapted.hours.figure);
        prop_assert_eq!(plain.conditions.len(), adapted.conditions.len());
        prop_assert_eq!(plain.missing, adapted.missing);
        for fact in FactId::ALL {
            prop_assert_eq!(facts.is_answered(fact), stated.is_answered(fact));
        }
    }
}

fn day() -> Date {
    Date::from_ymd_opt(2026, 3, 2).expect("a day")
}

fn first() -> Date {
    Date::from_ymd_opt(2020, 1, 1).expect("a day")
}

fn facts() -> Facts {
    let weekly =
        |hours: i64| Answer::Known(vec![WeeklyHours::new(Decimal::from(hours)).expect("hours")]);
    Facts::of_ordinary_job(weekly(37), weekly(8))
}

fn with_rate(facts: &Facts, hundredths: i64, from: Date) -> Facts {
    let text = changed(
        &["sats", "kroner"],
        Some(json!(Decimal::new(hundredths, 2).to_string())),
    );
    let profile = profile::read(&text).expect("a profile");
    let mut rate = (**profile.rate.as_ref().expect("a rate")).clone();
    rate.from = from;
    Facts {
        stated_rate: Some(Arc::new(rate)),
        ..facts.clone()
    }
}

fn quarter(facts: &Facts) -> String {
    let found = assess(facts, day());
    let estimate = found.estimate.expect("money");
    DANISH.money(estimate.of(Period::Quarter).expect("a quarter").subsidy)
}

#[test]
fn a_stated_rate_is_used_where_the_built_in_one_would_be_and_said_with_its_source() {
    let begins = parameters::RATE.entries.last().expect("a rate").first_day();
    let later = Date::from_ymd_opt(2025, 4, 1).expect("a day");
    let stated = with_rate(&facts(), 14_000, later);
    // 104 hours at 140 kroner.
    assert_eq!(quarter(&stated), "14.560,00 kr.");
    // Not before its first day, and not where the built-in rate began after it.
    for from in [
        day().succ_opt().expect("a day"),
        begins.pred_opt().expect("a day"),
    ] {
        assert_eq!(
            quarter(&with_rate(&facts(), 14_000, from)),
            quarter(&facts())
        );
    }
    // The rate that somebody has typed comes before it.
    let typed = Facts {
        grant_rate: Answer::Known(EnteredAmount::above_zero(Decimal::from(100)).expect("a rate")),
        ..stated.clone()
    };
    assert_eq!(quarter(&typed), "10.400,00 kr.");
    let page = result_of(&stated, Door::Employer, &assess(&stated, day()), &DANISH);
    let said = page.basis.join(" ");
    let expected = "Satsen er 140,00 kr. i timen fra den 1. april 2025. Det har Eksempel for Aalborg \
                    Kommune oplyst. Kilden er Odder Kommunes side";
    assert!(said.contains(expected), "{said}");
    assert!(said.ends_with("ikke bekræftet for hele landet."), "{said}");
    let money = page.money.expect("amounts");
    assert!(
        money.warnings[0].starts_with("Satsen er ikke bekræftet."),
        "{:?}",
        money.warnings
    );
}

#[test]
fn a_receipt_carries_the_stated_rate_and_comes_out_the_same_elsewhere() {
    let stated = with_rate(
        &facts(),
        14_000,
        Date::from_ymd_opt(2025, 4, 1).expect("a day"),
    );
    let case = Case::new(day(), stated);
    let text = receipt::save(&case).expect("a receipt");
    let verified = receipt::verify(&text).expect("a receipt");
    assert_eq!(verified.changes, []);
    assert_eq!(verified.case, case);
    let answer: Value = serde_json::from_str(&text).expect("JSON");
    let rate = &answer["answer"]["assessment"]["estimate"]["rate"];
    assert_eq!(rate["origin"], "stated");
    assert_eq!(rate["stated"]["from"], "2025-04-01");
    assert_eq!(
        answer["case"]["stated_rate"]["by"],
        "Eksempel for Aalborg Kommune"
    );
    let notices = answer["answer"]["assessment"]["notices"].to_string();
    assert!(notices.contains("rate_stated"), "{notices}");
    assert_eq!(
        open_json(&save_json(&case).expect("a file")).expect("a case"),
        case
    );
    // On another page the file's answers are taken over, and the page's own rate stays.
    let here = Interview::new(day())
        .apply(&Event::ShowCaseFile)
        .open(&Ok(case));
    assert_eq!(here.facts().stated_rate, None);
    assert!(here.facts().is_answered(FactId::WorkingHours));
}

fn on_its_page(name: &str) -> Interview {
    let profile = profile::read(&example(name)).expect("a profile");
    Interview::new(day()).in_profile(Some(Box::leak(Box::new(profile))))
}

#[test]
fn an_organisation_says_whom_to_ask_and_explains_its_questions() {
    let here = on_its_page("handicaporganisation.json");
    assert_eq!(here.door(), Some(Door::Citizen));
    let contact = contact_of(here.profile().expect("a profile"), &DANISH);
    assert_eq!(
        contact.title,
        "Har du brug for råd? Spørg Eksempel: Handicaporganisationen."
    );
    assert_eq!(
        contact.paragraphs,
        ["Den, der skal have hjælpen, søger i den kommune, hvor han eller hun bor."]
    );
    let addresses: Vec<&str> = contact
        .ways
        .iter()
        .map(|way| way.address.as_str())
        .collect();
    assert_eq!(
        addresses,
        [
            "mailto:raadgivning@example.org",
            "https://example.org/raadgivning"
        ]
    );
    let more = |fact| help_of(here.profile().expect("a profile"), fact, &DANISH);
    let lasting = more(FactId::Lasting).expect("more words");
    assert_eq!(lasting.from, "Fra Eksempel: Handicaporganisationen");
    assert!(lasting.text.contains("lægen"), "{}", lasting.text);
    assert_eq!(more(FactId::Considerable), None);
    let phone = contact_of(
        on_its_page("jobcenter.json").profile().expect("a profile"),
        &DANISH,
    );
    assert_eq!(phone.ways[0].address, "tel:00000001");
}

#[test]
fn what_follows_from_not_knowing_the_rate_is_not_the_built_in_one() {
    let here = on_its_page("aalborg.json");
    let why = question_page(&here, FactId::GrantRate, &DANISH).why;
    let unknown = why.consequences.last().map(|(_, text)| text.as_str());
    assert_eq!(
        unknown,
        Some(
            "Så bruger vi en sats, som er oplyst, hvis vi kender en for den dag. Den er ikke bekræftet. \
             Resultatet siger, hvem den er fra."
        )
    );
}

#[test]
fn the_schemas_describe_the_files() {
    let profile = profile::schema::of_profile();
    golden::check(
        "profile.schema.json",
        &(serde_json::to_string_pretty(&profile).expect("JSON") + "\n"),
    );
    let case = serde_json::to_string(&schema::of_case()).expect("JSON");
    assert!(case.contains("stated_rate"));
}
