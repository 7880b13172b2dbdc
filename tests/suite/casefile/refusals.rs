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

/// A change of the rate, and these lines of an assistant.
fn changed(day: &str, assistant: &str) -> String {
    account(&format!(
        "rate_change = {{ from = \"{day}\", rate = \"131.40\" }}\n[[account.assistants]]\n\
         helper = \"colleague\"\n{assistant}"
    ))
}

#[test]
fn a_rate_changes_after_the_first_day_of_the_account() {
    for day in ["2026-01-01", "2026-04-01"] {
        says(
            &refused(&changed(day, "paid = \"8\"\npaid_from_change = \"4\"")),
            &["account.rate_change.from", day, "2026-01-02", "2026-03-31"],
        );
    }
    let part = account(
        "period = { from = \"2026-02-01\", to = \"2026-02-28\" }\n\
         rate_change = { from = \"2026-02-01\", rate = \"131.40\" }",
    );
    says(
        &refused(&part),
        &["account.rate_change.from", "2026-02-02", "2026-02-28"],
    );
    for day in ["2026-01-02", "2026-03-31"] {
        opened(&changed(day, "paid = \"8\"\npaid_from_change = \"4\""));
    }
}

#[test]
fn a_number_on_both_sides_of_a_change_is_divided_and_no_other_has_to_be() {
    let missing = "account.assistants[0].paid_from_change is missing";
    says(&refused(&changed("2026-02-15", "paid = \"8\"")), &[missing]);
    let weeks = "paid_weekly = [\"8\", \"7:20\"]";
    says(&refused(&changed("2026-01-09", weeks)), &[missing]);
    // A week begins on the day; the week has no hours.
    opened(&changed("2026-01-08", weeks));
    opened(&changed("2026-02-15", weeks));
    let more = |hours: &str| {
        changed(
            "2026-01-09",
            &format!("{weeks}\npaid_from_change = \"{hours}\""),
        )
    };
    says(
        &refused(&more("7:21")),
        &["account.assistants[0].paid_from_change", "7:21", "7.33"],
    );
    opened(&more("7:20"));
    let alone =
        "[[account.assistants]]\nhelper = \"colleague\"\npaid = \"8\"\npaid_from_change = \"4\"";
    says(
        &refused(&account(alone)),
        &["account.rate_change is missing"],
    );
}

#[test]
fn sickness_is_divided_where_it_is_not_paid_for() {
    let sick = |who: &str, duty: &str, part: &str| {
        let sick = format!("{who} = {{ hours = \"4\", duty = \"{duty}\"{part} }}");
        changed(
            "2026-02-15",
            &format!("paid = \"8\"\npaid_from_change = \"4\"\n{sick}"),
        )
    };
    let missing = |who: &str| format!("account.assistants[0].{who}.from_change is missing");
    for (who, duty) in [
        ("person_sick", "no_duty"),
        ("assistant_sick", "no_duty"),
        ("assistant_sick", "refunded_elsewhere"),
    ] {
        says(&refused(&sick(who, duty, "")), &[&missing(who)]);
        opened(&sick(who, duty, ", from_change = \"4\""));
        says(
            &refused(&sick(who, duty, ", from_change = \"4.01\"")),
            &[who, "from_change", "4.01", "4 hours"],
        );
    }
    for (who, duty) in [
        ("person_sick", "refunded_elsewhere"),
        ("assistant_sick", "must_pay"),
    ] {
        opened(&sick(who, duty, ""));
    }
}

#[test]
fn what_a_file_says_of_a_public_holiday_agrees_with_the_calendar() {
    // 7 January 2026 is a Wednesday like any other, 1 January is New Year's Day.
    let on = |day: &str, holiday: &str| {
        let job = "[[account.interpreting]]\nlength = \"2\"\nzone = \"1\"";
        let key = format!("public_holiday = \"{holiday}\"");
        account(&format!("{job}\nstart = \"2026-01-{day}T10:00\"\n{key}"))
    };
    let key = "account.interpreting[0].public_holiday";
    says(&refused(&on("07", "yes")), &[key, "yes", "no"]);
    says(&refused(&on("01", "no")), &[key, "no", "yes"]);
    assert_eq!(
        opened(&on("07", "no")),
        opened(&account(
            "[[account.interpreting]]\nlength = \"2\"\nzone = \"1\"\nstart = \"2026-01-07T10:00\"",
        ))
    );
    opened(&on("01", "yes"));
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
