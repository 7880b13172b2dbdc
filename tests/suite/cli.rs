//! The program as people and other programs meet it: what it prints, and how it ends.

use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use crate::golden;

const CASE: &str = r#"
format = "personlig-assistance-case"
version = 1
day = "2026-03-02"
[facts]
situation = "employed"
form = "ordinary"
residence = "denmark"
lasting = "yes"
considerable = "yes"
purpose = "work_tasks"
own_content = "yes"
substitute = "no"
working_hours = ["37"]
needed_hours = ["8"]
helper = "colleague"
wage_per_hour = "185"
grant_rate = "127.86"
[account]
quarter = "2026-Q1"
granted = "8"
[[account.assistants]]
helper = "colleague"
wage_per_hour = "185"
paid = "104"
"#;

fn pa(arguments: &[&str], input: &[u8]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_pa"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    let mut stdin = program.stdin.take().expect("its input");
    // A program that has read enough closes its input before all is written.
    let _ = stdin.write_all(input);
    drop(stdin);
    program.wait_with_output().expect("its output")
}

fn printed(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", complaint(output));
    assert_eq!(complaint(output), "");
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn complaint(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text")
}

fn answer(command: &str, case: &str) -> Value {
    let text = printed(&pa(&[command, "-", "--json"], case.as_bytes()));
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn a_case_is_assessed() {
    let answer = answer("assess", CASE);
    assert_eq!(answer["format"], "personlig-assistance-answer");
    assert_eq!(answer["version"], 1);
    assert_eq!(answer["day"], "2026-03-02");
    let found = &answer["assessment"];
    assert_eq!(found["outcome"], "likely");
    assert_eq!(found["route"], "EF-01");
    assert_eq!(found["hours"]["figure"], "8.0000");
    let quarter = &found["estimate"]["amounts"][3];
    assert_eq!(quarter["period"], "quarter");
    assert_eq!(quarter["subsidy"], "13297.44");
    assert_eq!(quarter["own_share"], "5942.56");
    assert_eq!(found["estimate"]["rate"]["origin"], "typed");
    assert!(answer.get("settlement").is_none());
}

#[test]
fn a_quarter_is_settled() {
    let answer = answer("settle", CASE);
    let settled = &answer["settlement"];
    assert_eq!(settled["quarter"], "2026-Q1");
    assert_eq!(settled["limit"], "104.0000");
    assert_eq!(settled["subsidy"], "13297.44");
    assert_eq!(settled["assistants"][0]["base"], "13297.44");
    assert!(answer.get("assessment").is_none());
}

#[test]
fn toml_and_json_give_the_same_answer() {
    let table: toml::Table = toml::from_str(CASE).expect("TOML");
    let json = serde_json::to_string(&table).expect("JSON");
    for command in ["assess", "settle"] {
        assert_eq!(answer(command, CASE), answer(command, &json));
    }
}

#[test]
fn a_file_by_its_name_is_read_as_well() {
    let name = std::env::temp_dir().join(format!("pa-{}.toml", std::process::id()));
    std::fs::write(&name, CASE).expect("a file");
    let path = name.to_str().expect("a plain name");
    let by_name = printed(&pa(&["assess", path, "--json"], b""));
    std::fs::remove_file(&name).expect("the file");
    assert_eq!(
        by_name,
        printed(&pa(&["assess", "-", "--json"], CASE.as_bytes()))
    );
}

#[test]
fn without_json_the_answer_is_in_danish_with_its_sources() {
    let answer = printed(&pa(&["assess", "-"], CASE.as_bytes()));
    for words in [
        "kan sandsynligvis få",
        "13.297,44 kr.",
        "Det er et skøn, ikke en afgørelse",
        "Bekendtgørelsen § 15, stk. 1",
    ] {
        assert!(answer.contains(words), "{words} is not in\n{answer}");
    }
    let settled = printed(&pa(&["settle", "-"], CASE.as_bytes()));
    assert!(settled.contains("Hjælper 1, kollega"), "{settled}");
}

#[test]
fn a_settlement_speaks_of_a_quarter_that_is_over() {
    let case = include_str!("../cases/in-08-opgoerelse-interesse.toml");
    let said = printed(&pa(&["settle", "-"], case.as_bytes()));
    assert!(said.contains("Nogen har en økonomisk interesse"), "{said}");
    assert!(!said.contains("tolken bliver bestilt"), "{said}");
}

#[test]
fn cases_are_compared_side_by_side() {
    let name = std::env::temp_dir().join(format!("pa-other-{}.toml", std::process::id()));
    std::fs::write(&name, CASE.replace("[\"8\"]", "[\"9.5\"]")).expect("a file");
    let path = name.to_str().expect("a plain name");
    let output = pa(&["compare", "-", path], CASE.as_bytes());
    std::fs::remove_file(&name).expect("the file");
    let text = printed(&output);
    for row in [
        "| standard input | 13.297,44 kr. | – |".to_owned(),
        format!("| {path} | 15.790,71 kr. | 2.493,27 kr. mere |"),
        format!("| {path} | 9,5 timer | 1,5 timer mere |"),
    ] {
        assert!(text.contains(&row), "{row} is not in\n{text}");
    }
}

#[test]
fn papers_are_filled_in_from_a_case() {
    for (paper, words) in [
        ("application", "37 timer"),
        ("refund-request", "13.297,44 kr."),
        ("grant", "bevilling"),
        ("complaint", "uger"),
    ] {
        let text = printed(&pa(&["paper", paper, "-"], CASE.as_bytes()));
        assert!(text.contains(words), "{paper}: {text}");
    }
    let (without, _) = CASE.split_once("[account]").expect("an account");
    let output = pa(&["paper", "refund-request", "-"], without.as_bytes());
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        complaint(&output),
        "pa: standard input: the key account is missing.\n"
    );
}

#[test]
fn a_receipt_comes_out_the_same_until_something_changes() {
    let (without, _) = CASE.split_once("[account]").expect("an account");
    for case in [CASE, without] {
        let receipt = printed(&pa(&["receipt", "-"], case.as_bytes()));
        let text = printed(&pa(&["verify", "-"], receipt.as_bytes()));
        assert!(text.contains("Resultatet er det samme"), "{text}");
        let key = if case == CASE {
            "\"limit\": \"104.0000\""
        } else {
            "\"ceiling\": \"20.0000\""
        };
        let older = receipt.replacen(key, &key.replace("0000", "5000"), 1);
        let altered = pa(&["verify", "-"], older.as_bytes());
        assert_eq!(altered.status.code(), Some(1));
        let text = String::from_utf8(altered.stdout).expect("text");
        assert!(text.contains("Filen er ændret, efter at"), "{text}");
        let older = older.replace(env!("CARGO_PKG_VERSION"), "0.0.9");
        let output = pa(&["verify", "-"], older.as_bytes());
        assert_eq!(output.status.code(), Some(1));
        let text = String::from_utf8(output.stdout).expect("text");
        assert!(
            text.contains("For sagsbehandlere: én ændring i filen"),
            "{text}"
        );
        assert!(text.contains(".5000, nu "), "{text}");
    }
    let output = pa(&["verify", "-"], CASE.as_bytes());
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn every_rule_the_answer_names_comes_with_its_source() {
    for command in ["assess", "settle"] {
        let answer = answer(command, CASE);
        let rules = answer["rules"].as_array().expect("rules");
        let named: Vec<&Value> = rules.iter().map(|rule| &rule["rule"]).collect();
        collect_rules(
            &answer[if command == "assess" {
                "assessment"
            } else {
                "settlement"
            }],
            &mut |rule| {
                assert!(named.contains(&rule), "{command}: {rule}");
            },
        );
        for rule in rules {
            assert!(
                !rule["citations"].as_array().expect("citations").is_empty(),
                "{rule}"
            );
        }
    }
}

fn collect_rules(value: &Value, found: &mut impl FnMut(&Value)) {
    match value {
        Value::Object(keys) => {
            for (key, value) in keys {
                match key.as_str() {
                    "rule" | "route" if value.is_string() => found(value),
                    "told" => value
                        .as_array()
                        .expect("a list")
                        .iter()
                        .for_each(&mut *found),
                    _ => collect_rules(value, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect_rules(value, found)),
        _ => {}
    }
}

#[test]
fn what_is_wrong_ends_with_2_and_a_sentence() {
    let wrong = CASE.replace("\"ordinary\"", "\"ordinery\"");
    let output = pa(&["assess", "-"], wrong.as_bytes());
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert_eq!(
        complaint(&output),
        "pa: standard input: line 7, column 8: facts.form: found \"ordinery\"; accepted: ordinary, \
         wage_subsidy, fleksjob, seniorjob, protected, or unknown.\n"
    );
}

#[test]
fn a_case_without_an_account_can_not_be_settled() {
    let (without, _) = CASE.split_once("[account]").expect("an account");
    let output = pa(&["settle", "-"], without.as_bytes());
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        complaint(&output),
        "pa: standard input: the key account is missing.\n"
    );
}

#[test]
fn a_quarter_before_the_covered_days_is_answered_all_the_same() {
    let early = CASE.replace("2026-Q1", "2019-Q4");
    let answer = answer("settle", &early);
    assert_eq!(answer["no_settlement"], "not_covered");
}

#[test]
fn files_that_are_not_there_or_not_text_end_with_2() {
    let output = pa(&["assess", "/no/such/file"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).starts_with("pa: /no/such/file: "));
    let output = pa(&["assess", "-"], &[0xff, 0xfe, 0x00]);
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).contains("not text"));
}

#[test]
fn endless_input_is_not_read_to_its_end() {
    let output = pa(&["assess", "-"], &vec![b' '; 10_000_000]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        complaint(&output).contains("65536"),
        "{}",
        complaint(&output)
    );
}

#[test]
fn wrong_arguments_end_with_2_and_the_help() {
    for arguments in [
        &[][..],
        &["assess"],
        &["assess", "a", "b"],
        &["grant", "case.toml"],
        &["assess", "-", "--yaml"],
        &["compare", "-"],
        &["compare", "a", "b", "c", "d", "e"],
        &["paper", "application"],
        &["paper", "letter", "-"],
        &["schema"],
        &["schema", "letter"],
        &["rulebook", "--json"],
        &["--json"],
    ] {
        let output = pa(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            complaint(&output).contains("pa assess FILE"),
            "{arguments:?}"
        );
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn help_and_version_are_answers() {
    for flag in ["--help", "-h"] {
        assert!(printed(&pa(&[flag], b"")).contains("pa settle FILE"));
    }
    assert!(printed(&pa(&["assess", "--help"], b"")).contains("pa settle FILE"));
    let version = format!("pa {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(printed(&pa(&["--version"], b"")), version);
}

#[test]
fn the_commands_print_the_golden_texts() {
    for (arguments, name) in [
        (&["rulebook"][..], "rulebook.md"),
        (&["schema", "case"], "case.schema.json"),
        (&["schema", "answer"], "answer.schema.json"),
    ] {
        golden::check(name, &printed(&pa(arguments, b"")));
    }
}

#[test]
fn profiles_are_checked_and_each_fault_is_told_with_its_file() {
    let good = ["aalborg", "handicaporganisation", "jobcenter"].map(|name| {
        golden::path(&format!("profiles/{name}.json"))
            .display()
            .to_string()
    });
    let arguments = [
        &["profile", "check"],
        good.each_ref().map(String::as_str).as_slice(),
    ]
    .concat();
    let told = printed(&pa(&arguments, b""));
    assert_eq!(told.matches("i orden").count(), 3, "{told}");
    assert!(
        told.contains("sats 128.23 kr. i timen fra 2022-10-01"),
        "{told}"
    );

    let bad = br#"{"format": "personlig-assistance-profil", "version": 1, "art": "kommune",
"navn": "Eksempel", "kontakt": {"navn": "Eksempel", "web": "http://example.dk"}}"#;
    let output = pa(&["profile", "check", &good[0], "-"], bad);
    assert_eq!(output.status.code(), Some(2));
    let told = complaint(&output);
    assert!(told.contains("aalborg.json: i orden"), "{told}");
    let fault = "standard input: linje 2, tegn 60: »kontakt.web« er \"http://example.dk\". Skriv en \
                 adresse, der begynder med https://";
    assert!(told.contains(fault), "{told}");
    assert_eq!(
        printed(&pa(&["profile", "schema"], b"")),
        golden::read("profile.schema.json")
    );
    assert_eq!(pa(&["profile", "check"], b"").status.code(), Some(2));
    assert_eq!(
        pa(&["profile", "check", "findes-ikke.json"], b"")
            .status
            .code(),
        Some(2)
    );
}

#[test]
fn a_paper_has_the_rate_that_an_organisation_stated() {
    let stated = "[stated_rate]\nby = \"Eksempel\"\nrate = \"140\"\nfrom = \"2025-04-01\"\nsource = \"Eksempel\"\n[account]";
    let case = CASE
        .replace("grant_rate = \"127.86\"\n", "")
        .replace("[account]", stated);
    let settled = answer("settle", &case);
    assert_eq!(settled["settlement"]["rate"]["origin"], "stated");
    assert_eq!(settled["settlement"]["subsidy"], "14560.00");
    let paper = printed(&pa(&["paper", "refund-request", "-"], case.as_bytes()));
    assert!(paper.contains("14.560,00 kr."), "{paper}");
}
