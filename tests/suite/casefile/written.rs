//! The format as it is written down: its examples work, and its tables are those of the schema.

use super::*;
use crate::golden;
use personlig_assistance::casefile::{receipt, schema};
use personlig_assistance::cli::questions;
use personlig_assistance::domain::quantity::{Exact, Money};
use personlig_assistance::domain::settlement::settle;
use serde_json::Map;
use std::fs;

const DOCUMENT: &str = "docs/case-file.md";

fn document() -> String {
    fs::read_to_string(golden::path(DOCUMENT)).expect(DOCUMENT)
}

/// The fenced examples of a language.
fn examples(language: &str) -> Vec<String> {
    let document = document();
    let fence = format!("```{language}\n");
    document
        .split(&fence)
        .skip(1)
        .filter_map(|rest| {
            rest.split_once("```")
                .map(|(example, _)| example.to_owned())
        })
        .collect()
}

#[test]
fn the_examples_are_cases_that_can_be_used() {
    let toml = examples("toml");
    assert!(!toml.is_empty(), "an example in TOML");
    for example in &toml {
        assess_text(example, Format::Toml).unwrap_or_else(|wrong| panic!("{wrong}"));
        settle_text(example, Format::Toml).unwrap_or_else(|wrong| panic!("{wrong}"));
    }
    let json = examples("json");
    assert_eq!(json.len(), 2, "the same example in JSON, and its answer");
    assert_eq!(
        opened(&json[0]),
        opened(&toml[0]),
        "TOML and JSON of the same case"
    );
    let answer = assess_text(&json[0], Format::Json).expect("an answer");
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    let shown: Value = serde_json::from_str(&json[1]).expect("JSON");
    contains("", &answer, &shown);
}

/// What is shown of an answer is in it.
fn contains(path: &str, answer: &Value, shown: &Value) {
    match shown {
        Value::Object(keys) => {
            for (key, shown) in keys {
                contains(&format!("{path}.{key}"), &answer[key], shown);
            }
        }
        _ => assert_eq!(answer, shown, "{path}"),
    }
}

#[test]
fn the_tables_of_the_document_are_those_of_the_format() {
    let mut document = document();
    for (mark, text) in [
        ("questions", questions::markdown()),
        ("case", case_tables()),
        ("answer", answer_tables()),
    ] {
        document = with_part(&document, mark, &text);
    }
    if golden::updating() {
        fs::write(golden::path(DOCUMENT), document).expect(DOCUMENT);
    } else {
        golden::same(DOCUMENT, &self::document(), &document);
    }
}

/// The document with a generated part put between its marks.
fn with_part(document: &str, mark: &str, text: &str) -> String {
    let begin = format!("<!-- generated: {mark} -->\n");
    let end = format!("<!-- end of {mark} -->");
    let (before, rest) = document
        .split_once(&begin)
        .unwrap_or_else(|| panic!("no {begin}"));
    let (_, after) = rest.split_once(&end).unwrap_or_else(|| panic!("no {end}"));
    format!("{before}{begin}\n{text}\n{end}{after}")
}

fn table_of<'a>(schema: &'a Value, name: &str) -> &'a Map<String, Value> {
    schema["$defs"][name]["properties"]
        .as_object()
        .unwrap_or_else(|| panic!("no table {name}"))
}

fn case_tables() -> String {
    let schema = Value::from(schema::of_case());
    let mut out = String::from("| Key of the file | What it says | Accepted |\n|---|---|---|\n");
    for (key, entry) in schema["properties"].as_object().expect("keys") {
        questions::row(&mut out, key, entry.as_object().expect("an entry"));
    }
    for (name, title) in [
        ("ReadingTable", "readings"),
        ("StatedRateTable", "stated_rate"),
        ("AccountTable", "account"),
        ("PeriodTable", "account.period"),
        ("AssistantTable", "account.assistants"),
        ("SicknessTable", "person_sick` and `assistant_sick"),
        ("InterpretingTable", "account.interpreting"),
        ("TravelTable", "account.travel"),
    ] {
        out.push_str(&format!(
            "\n| Key in `{title}` | What it says | Accepted |\n|---|---|---|\n"
        ));
        for (key, entry) in table_of(&schema, name) {
            questions::row(&mut out, key, entry.as_object().expect("an entry"));
        }
    }
    out
}

fn answer_tables() -> String {
    let schema = Value::from(schema::of_answer());
    let mut out = String::from("| Key of the answer | What it says |\n|---|---|\n");
    answer_rows(&mut out, schema["properties"].as_object().expect("keys"));
    let definitions = schema["$defs"].as_object().expect("tables");
    for (name, table) in definitions {
        let Some(keys) = table["properties"].as_object() else {
            continue;
        };
        let title = table["description"]
            .as_str()
            .unwrap_or_default()
            .replace('\n', " ");
        out.push_str(&format!(
            "\n**{name}.** {title}\n\n| Key | What it says |\n|---|---|\n"
        ));
        answer_rows(&mut out, keys);
    }
    out.push_str("\n| Codes of | Codes |\n|---|---|\n");
    for (name, codes) in definitions {
        let Some(codes) = codes["enum"].as_array() else {
            continue;
        };
        let codes: Vec<&str> = codes.iter().filter_map(Value::as_str).collect();
        out.push_str(&format!("| {name} | {} |\n", codes.join(", ")));
    }
    out
}

fn answer_rows(out: &mut String, keys: &Map<String, Value>) {
    for (key, entry) in keys {
        let text = entry["description"]
            .as_str()
            .unwrap_or_default()
            .replace('\n', " ");
        let more = reference(entry).map_or_else(String::new, |name| format!(" See {name}."));
        out.push_str(&format!("| `{key}` | {text}{more} |\n"));
    }
}

/// The table or the codes that an entry, or each entry of a list, refers to.
fn reference(entry: &Value) -> Option<&str> {
    let own = [
        &entry["$ref"],
        &entry["items"]["$ref"],
        &entry["anyOf"][0]["$ref"],
    ];
    own.into_iter()
        .find_map(|reference| reference.as_str()?.strip_prefix("#/$defs/"))
}

#[test]
fn every_fact_has_its_questions_and_its_keys() {
    let schema = Value::from(schema::of_case());
    let keys = table_of(&schema, "FactTable");
    let questions = questions::markdown();
    for key in keys.keys() {
        assert!(
            questions.contains(&format!("| `{key}` |")),
            "{key} is asked for nowhere"
        );
    }
    assert_eq!(
        questions.lines().count(),
        keys.len() + 2,
        "a question without a key"
    );
    for fact in FactId::ALL {
        let key = fact.code();
        assert!(key == "wage" || keys.contains_key(key), "{key}");
        for choice in fact.choices() {
            let codes = keys[key]["enum"].as_array().expect("codes");
            assert!(
                codes.contains(&Value::from(choice.code())),
                "{key} = {}",
                choice.code()
            );
        }
    }
}

#[test]
fn the_schema_has_no_null_and_no_key_that_it_does_not_name() {
    let schema = serde_json::to_string(&schema::of_case()).expect("JSON");
    assert!(!schema.contains("null"));
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    assert_eq!(schema["additionalProperties"], Value::Bool(false));
    for (name, table) in schema["$defs"].as_object().expect("tables") {
        assert_eq!(table["additionalProperties"], Value::Bool(false), "{name}");
    }
}

/// A receipt of every version there ever was is opened; what its answer was is in it.
#[test]
fn receipts_of_every_version_are_opened() {
    let files = fs::read_dir(golden::path("tests/golden")).expect("the folder");
    let names = files.map(|file| file.expect("a file").file_name());
    let names: Vec<String> = names
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| name.starts_with("receipt-"))
        .collect();
    assert!(!names.is_empty());
    for name in &names {
        let text = golden::read(name);
        assert!(receipt::is_receipt(&text), "{name}");
        let verified = receipt::verify(&text).expect(name);
        // 104 hours at 127,86 kroner: § 22 of the order, as in the worked case that it is a receipt of.
        let account = verified.case.account.expect("an account");
        let settled = settle(&verified.case.facts, &account).expect("a settlement");
        let subsidy = Exact::whole(104).times(Exact::ratio(12_786, 100));
        assert_eq!(settled.subsidy, Money::new(subsidy), "{name}");
    }
}
