//! What is refused: by name, with the place, what was found, and what is accepted.

use super::*;
use std::fmt::Write;

#[test]
fn keys_that_do_not_exist_are_refused_by_name() {
    says(
        &refused(&facts("form_of_work = \"fleksjob\"")),
        &[
            "line 5, column 1",
            "no key facts.form_of_work",
            "form, offer",
        ],
    );
    says(
        &refused(&with("dag = \"x\"")),
        &["line 4", "no key dag", "day"],
    );
    says(
        &refused(&with("[readings]\nyear = \"x\"")),
        &["no key readings.year", "quarter, month, holiday_base"],
    );
    says(
        &refused(&account("weeks = \"13\"")),
        &["no key account.weeks", "granted"],
    );
    let lines = "[[account.assistants]]\nhelper = \"colleague\"\npaid = \"8\"\nsick = \"1\"";
    says(
        &refused(&account(lines)),
        &["no key account.assistants[0].sick", "person_sick"],
    );
}

#[test]
fn an_interpreter_is_no_assistant_of_an_account() {
    let lines = "[[account.assistants]]\nhelper = \"interpreter\"\npaid = \"8\"";
    says(
        &refused(&account(lines)),
        &["account.assistants[0].helper", "colleague", "temp_agency"],
    );
}

#[test]
fn keys_that_must_be_there_are_named() {
    says(&refused(""), &["line 1", "format is missing"]);
    says(
        &refused("format = \"personlig-assistance-case\"\nversion = 1"),
        &["day is missing"],
    );
    says(
        &refused(&with("[account]\nquarter = \"2026-Q1\"")),
        &["line 4", "account.granted is missing"],
    );
    let lines = "[[account.assistants]]\nhelper = \"colleague\"";
    says(
        &refused(&account(lines)),
        &["account.assistants[0].paid is missing", "paid_weekly"],
    );
}

#[test]
fn another_format_or_version_is_told_before_its_keys() {
    let other = with("colour = \"red\"").replace("version = 1", "version = 2");
    says(
        &refused(&other),
        &["line 2, column 11", "version: found \"2\"", "accepted: 1"],
    );
    let other = with("").replace("assistance-case", "assistance-answer");
    says(
        &refused(&other),
        &["format: found", "personlig-assistance-case"],
    );
}

#[test]
fn one_to_ten_jobs() {
    let of = |jobs: usize| facts(&format!("working_hours = {:?}", vec!["3"; jobs]));
    for jobs in [1, limits::JOBS] {
        opened(&of(jobs));
    }
    for jobs in [0, limits::JOBS + 1, 5_000] {
        says(
            &refused(&of(jobs)),
            &["facts.working_hours", &format!("[{jobs}]"), "1 to 10"],
        );
    }
    says(
        &refused(&facts("working_hours = \"37\"")),
        &["found \"37\"", "a list", "hours a week", "unknown"],
    );
}

#[test]
fn the_lists_of_an_account_have_an_end() {
    let assistants = |number| {
        account(&"[[account.assistants]]\nhelper = \"colleague\"\npaid = \"8\"\n".repeat(number))
    };
    opened(&assistants(0));
    opened(&assistants(limits::ASSISTANTS));
    says(
        &refused(&assistants(limits::ASSISTANTS + 1)),
        &["account.assistants", "[51]", "0 to 50"],
    );

    let job = r#"{"start": "2026-03-04T09:00", "length": "3", "zone": "2"}"#;
    let jobs = |number| {
        format!(
            r#"{{"format": "personlig-assistance-case", "version": 1, "day": "2026-03-02",
                "account": {{"quarter": "2026-Q1", "granted": "8", "interpreting": [{}]}}}}"#,
            vec![job; number].join(",")
        )
    };
    assert_eq!(
        opened(&jobs(limits::INTERPRETING))
            .account
            .map(|account| account.interpreting.len()),
        Some(500)
    );
    says(
        &refused(&jobs(limits::INTERPRETING + 1)),
        &["account.interpreting", "[501]", "0 to 500"],
    );

    let weeks = |number| {
        account(&format!(
            "[[account.assistants]]\nhelper = \"colleague\"\npaid_weekly = {:?}",
            vec!["8"; number]
        ))
    };
    opened(&weeks(1));
    opened(&weeks(limits::WEEKS));
    for number in [0, limits::WEEKS + 1] {
        says(&refused(&weeks(number)), &["paid_weekly", "1 to 14"]);
    }
}

#[test]
fn tables_lists_and_truths_are_not_values() {
    for value in [
        "true",
        "{}",
        "[]",
        "[\"yes\"]",
        "2026-03-02",
        "{ yes = \"yes\" }",
    ] {
        says(
            &refused(&facts(&format!("lasting = {value}"))),
            &["facts.lasting: found", "yes, no, or unknown"],
        );
    }
    let json = |facts: &str| {
        format!(
            r#"{{"format": "personlig-assistance-case", "version": 1, "day": "2026-03-02", "facts": {facts}}}"#
        )
    };
    says(
        &refused(&json(r#"{"lasting": null}"#)),
        &["facts.lasting: found \"null\"", "yes, no"],
    );
    says(&refused(&json("[]")), &["facts: found", "a table"]);
    says(
        &refused(&json("null")),
        &["facts: found \"null\"", "a table"],
    );
    says(
        &refused(&account("assistants = \"me\"")),
        &["account.assistants: found \"me\"", "a list"],
    );
    says(
        &refused(&account("assistants = [\"me\"]")),
        &["account.assistants[0]: found \"me\"", "a table"],
    );
    says(
        &refused("[facts]\nform = \"ordinary\""),
        &["format is missing"],
    );
    let list = open("[1, 2]", Format::Json).expect_err("a list is no case");
    says(&list, &["line 1, column 1", "the file: found", "a table"]);
}

#[test]
fn a_key_is_there_once() {
    says(
        &refused(&facts("form = \"ordinary\"\nform = \"ordinary\"")),
        &["line 6", "duplicate key"],
    );
    let json = "{\"format\": \"personlig-assistance-case\",\n\"version\": 1,\n\"version\": 1}";
    says(&refused(json), &["line 3", "version is there twice"]);
}

#[test]
fn what_is_neither_toml_nor_json_has_a_place() {
    says(&refused(&facts("form = ")), &["line 5", "can't be read"]);
    says(&refused("form fleksjob"), &["line 1", "can't be read"]);
    says(&refused("{\n  \"format\": "), &["line 2", "can't be read"]);
    says(
        &refused("{\"format\": \"\\ud800\"}"),
        &["line 1", "can't be read"],
    );
    says(
        &refused(&format!(
            "{}x",
            serde_json::to_string(&Value::Null).expect("null")
        )),
        &["can't be read"],
    );
}

#[test]
fn a_file_has_at_most_64_kb() {
    let of = |bytes: usize| {
        let case = with("");
        let rest = bytes - case.len() - 1;
        format!("{case}#{}", "x".repeat(rest))
    };
    opened(&of(limits::BYTES - 1));
    opened(&of(limits::BYTES));
    assert_eq!(
        refused(&of(limits::BYTES + 1)),
        CaseError::TooLong {
            most: limits::BYTES
        }
    );
}

#[test]
fn nothing_lies_deeper_than_eight() {
    // The file itself is the first, `expected` the second.
    let toml = |depth: usize| {
        with(&format!(
            "[expected]\na = {}1{}",
            "[".repeat(depth - 2),
            "]".repeat(depth - 2)
        ))
    };
    let json = |depth: usize| {
        format!(
            r#"{{"format": "personlig-assistance-case", "version": 1, "day": "2026-03-02",
                "expected": {}1{}}}"#,
            r#"{"a": "#.repeat(depth - 1),
            "}".repeat(depth - 1)
        )
    };
    for of in [&toml as &dyn Fn(usize) -> String, &json] {
        opened(&of(limits::NESTED - 1));
        opened(&of(limits::NESTED));
        says(
            &refused(&of(limits::NESTED + 1)),
            &["too deep", "at most 8"],
        );
    }
    for hostile in [
        "[".repeat(60_000),
        "{\"a\":".repeat(10_000),
        format!("a = {}", "[".repeat(60_000)),
        format!("a = {}", "{a = ".repeat(10_000)),
        vec!["a"; 30_000].join(".") + " = 1",
        format!("[{}]", vec!["a"; 30_000].join(".")),
    ] {
        says(&refused(&hostile), &["."]);
    }
}

#[test]
fn what_is_repeated_from_a_file_is_short_and_harmless() {
    let long = "x".repeat(5_000);
    says(
        &refused(&facts(&format!("lasting = \"{long}\""))),
        &["found \"xxx", "x…\""],
    );
    let wrong = refused(&facts(&format!("{long} = \"yes\"")));
    says(&wrong, &["no key facts.xxx", "x…"]);
    says(
        &refused(&facts("lasting = \"\\u001b[31m\\u202eno\"")),
        &["found \"\u{fffd}[31m\u{fffd}no\""],
    );
}

#[test]
fn many_keys_are_refused_quickly() {
    let mut many = facts("");
    for number in 0..4_000 {
        let _ = writeln!(many, "k{number} = 1");
    }
    says(&refused(&many), &["no key facts.k0"]);
}
