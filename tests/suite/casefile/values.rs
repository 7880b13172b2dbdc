//! What each value may be: one below, at, and one above, with the sentence for what may not.

use super::*;

#[test]
fn numbers_that_are_not_texts_must_be_exact() {
    says(
        &refused(&facts("grant_rate = 127.86")),
        &[
            "line 5, column 14",
            "write it as a string, \"127.86\"",
            "kroner an hour",
        ],
    );
    for float in ["1e3", "nan", "inf", "-0.0"] {
        says(
            &refused(&facts(&format!("grant_rate = {float}"))),
            &["facts.grant_rate", "write it as a string"],
        );
    }
    let json = r#"{"format": "personlig-assistance-case", "version": 1, "day": "2026-03-02",
        "facts": {"working_hours": [37.0]}}"#;
    says(
        &refused(json),
        &[
            "line 2",
            "facts.working_hours[0]",
            "\"37.0\"",
            "hours a week",
        ],
    );
}

#[test]
fn whole_numbers_are_exact_without_quotation_marks() {
    let plain = opened(&facts(
        "working_hours = [37]\nneeded_hours = [8]\nwage_per_month = 30000\ninterpreting_zone = 2",
    ));
    let quoted = opened(&facts(
        "working_hours = [\"37\"]\nneeded_hours = [\"8\"]\nwage_per_month = \"30000\"\ninterpreting_zone = \"2\"",
    ));
    assert_eq!(plain, quoted);
}

#[test]
fn numbers_are_written_in_one_way() {
    for text in [
        "", " 8", "8 ", "8,5", "-8", "+8", "8.", ".5", "1_000", "8 timer", "٨", "８", "NaN",
        "0x10", "8.555",
    ] {
        let wrong = refused(&facts(&format!("grant_rate = \"{text}\"")));
        says(
            &wrong,
            &[
                "facts.grant_rate",
                "above 0 and up to 9999999.99 kroner an hour",
                "or unknown",
            ],
        );
    }
    for text in ["8:5", "8:60", "8:5.0", "8t"] {
        says(
            &refused(&facts(&format!("working_hours = [\"{text}\"]"))),
            &["hours a week", "18:30"],
        );
    }
    says(
        &refused(&facts("grant_rate = \"2:30\"")),
        &["found \"2:30\"", "kroner an hour"],
    );
    says(&refused(&facts("grant_rate = 0x10")), &["found \"0x10\""]);
    says(&refused(&facts("grant_rate = -8")), &["found \"-8\""]);
}

#[test]
fn a_number_has_at_most_twenty_characters() {
    let of = |zeros: usize| facts(&format!("grant_rate = \"{}1\"", "0".repeat(zeros)));
    opened(&of(limits::NUMBER - 2));
    opened(&of(limits::NUMBER - 1));
    refused(&of(limits::NUMBER));
    let wrong = refused(&facts(&format!("grant_rate = \"{}\"", "9".repeat(10_000))));
    says(&wrong, &["99…\"", "kroner an hour"]);
    assert!(wrong.to_string().chars().count() < 250, "{wrong}");
    says(
        &refused(&facts(&format!("grant_rate = {}", "9".repeat(10_000)))),
        &["99…\""],
    );
}

/// A file with `@` for a number, numbers that are accepted, numbers that are not, and the range.
type Bounds<'a> = (String, &'a [&'a str], &'a [&'a str], &'a str);

fn bounds() -> Vec<Bounds<'static>> {
    let fact = |key: &str| facts(&format!("{key} = \"@\""));
    let list = |key: &str| facts(&format!("{key} = [\"@\"]"));
    let job =
        "[[account.interpreting]]\nstart = \"2026-03-04T09:00\"\nzone = \"2\"\nlength = \"@\"";
    let paid = "[[account.assistants]]\nhelper = \"manager\"\npaid = \"@\"";
    let week = (
        &["0.01", "0:01", "168", "168:00"],
        &["0", "0:00", "168.01", "168:01"],
    );
    let of_day = (
        &["0.01", "0:20", "24", "24:00"],
        &["0", "0:00", "24.01", "24:01"],
    );
    let above = (&["0.01", "9999999.99"], &["0", "10000000"]);
    vec![
        (list("working_hours"), week.0, week.1, "168 hours a week"),
        (list("needed_hours"), week.0, week.1, "168 hours a week"),
        (fact("effective_hours"), week.0, week.1, "168 hours a week"),
        (
            fact("interpreting_hours"),
            of_day.0,
            of_day.1,
            "above 0 and up to 24 hours",
        ),
        (
            account(job),
            of_day.0,
            of_day.1,
            "above 0 and up to 24 hours",
        ),
        (
            account(paid),
            &["0", "0:00", "9999"],
            &["9999.01", "9999:01"],
            "from 0 to 9999 hours",
        ),
        (
            fact("grant_rate"),
            above.0,
            above.1,
            "above 0 and up to 9999999.99 kroner an hour",
        ),
        (
            fact("ordinary_rate"),
            above.0,
            above.1,
            "9999999.99 kroner an hour",
        ),
        (
            fact("wage_per_hour"),
            above.0,
            above.1,
            "9999999.99 kroner an hour",
        ),
        (
            fact("wage_per_month"),
            above.0,
            above.1,
            "9999999.99 kroner a month",
        ),
        (
            fact("documented_additions"),
            &["0", "9999999.99"],
            &["10000000"],
            "from 0 to 9999999.99 kroner a quarter",
        ),
        (
            account("travel = { costs = \"@\" }"),
            &["0", "9999999.99"],
            &["10000000"],
            "from 0 to 9999999.99 kroner",
        ),
    ]
}

#[test]
fn every_number_has_a_range_with_its_unit() {
    for (file, inside, outside, range) in bounds() {
        for number in inside {
            opened(&file.replace('@', number));
        }
        for number in outside {
            says(
                &refused(&file.replace('@', number)),
                &[&format!("found \"{number}\""), range],
            );
        }
    }
}

#[test]
fn days_lie_in_the_life_of_the_act() {
    let of = |day: &str| with("").replace("2026-03-02", day);
    for day in ["1998-01-01", "2099-12-31", "2024-02-29"] {
        opened(&of(day));
    }
    for day in [
        "1997-12-31",
        "2100-01-01",
        "2026-02-29",
        "2026-2-3",
        "02-03-2026",
        "i dag",
        "",
    ] {
        says(
            &refused(&of(day)),
            &["line 3, column 7", "day: found", "1998-01-01 to 2099-12-31"],
        );
    }
    let unquoted = opened(&with("").replace("\"2026-03-02\"", "2026-03-02"));
    assert_eq!(unquoted, opened(&with("")));
}

#[test]
fn a_period_lies_in_its_quarter() {
    let of =
        |from: &str, to: &str| account(&format!("period = {{ from = \"{from}\", to = \"{to}\" }}"));
    for (from, to) in [("2026-01-01", "2026-03-31"), ("2026-02-10", "2026-02-10")] {
        opened(&of(from, to));
    }
    says(
        &refused(&of("2025-12-31", "2026-03-31")),
        &["account.period.from", "2026-01-01 to 2026-03-31"],
    );
    says(
        &refused(&of("2026-01-01", "2026-04-01")),
        &["account.period.to", "2026-01-01 to 2026-03-31"],
    );
    says(
        &refused(&of("2026-02-10", "2026-02-09")),
        &["account.period.to", "2026-02-10 to 2026-03-31"],
    );
}

#[test]
fn an_interpreting_job_lies_in_its_quarter() {
    let of = |start: &str| {
        account(&format!(
            "[[account.interpreting]]\nstart = \"{start}\"\nlength = \"3\"\nzone = \"2\""
        ))
    };
    opened(&of("2026-01-01T00:00"));
    opened(&of("2026-03-31T23:59"));
    for start in [
        "2025-12-31T23:59",
        "2026-04-01T00:00",
        "2026-03-04",
        "2026-03-04T24:00",
        "2026-03-04 09:00",
    ] {
        says(
            &refused(&of(start)),
            &["account.interpreting[0].start", start, "YYYY-MM-DDTHH:MM"],
        );
    }
}

#[test]
fn quarters_have_one_spelling() {
    let of = |quarter: &str| account("").replace("2026-Q1", quarter);
    opened(&of("1998-Q1"));
    opened(&of("2099-Q4"));
    for quarter in [
        "2026-Q0",
        "2026-Q5",
        "2026-q1",
        "2026Q1",
        "1. kvartal 2026",
        "1997-Q4",
        "2100-Q1",
    ] {
        says(&refused(&of(quarter)), &["account.quarter", "YYYY-Q1"]);
    }
}

#[test]
fn codes_that_do_not_exist_come_with_those_that_do() {
    says(
        &refused(&facts("situation = \"Employed\"")),
        &[
            "line 5, column 13",
            "facts.situation: found \"Employed\"",
            "employed, self_employed",
            "or unknown",
        ],
    );
    says(
        &refused(&facts("interpreting_zone = 4")),
        &["found \"4\"", "1, 2, 3, or unknown"],
    );
    says(
        &refused(&with("[readings]\nmonth = \"unknown\"")),
        &["readings.month", "twelfth_of_year, rounded."],
    );
}

#[test]
fn a_need_for_every_job() {
    let of = |jobs: usize, needs: usize| {
        facts(&format!(
            "working_hours = {:?}\nneeded_hours = {:?}",
            vec!["9"; jobs],
            vec!["2"; needs]
        ))
    };
    opened(&of(2, 2));
    says(
        &refused(&of(2, 1)),
        &[
            "line 6",
            "facts.needed_hours: found \"[1]\"",
            "a list with 2 in it",
        ],
    );
    says(&refused(&of(1, 2)), &["facts.needed_hours: found \"[2]\""]);
    opened(&facts(
        "working_hours = \"unknown\"\nneeded_hours = [\"3\", \"4\"]",
    ));
    opened(&facts("needed_hours = [\"3\", \"4\"]"));
}

#[test]
fn one_wage_and_one_way_to_count_the_hours() {
    let both = "wage_per_hour = \"185\"\nwage_per_month = \"30000\"";
    says(
        &refused(&facts(both)),
        &[
            "line 6",
            "facts.wage_per_month",
            "together with wage_per_hour",
        ],
    );
    let lines = format!("[[account.assistants]]\nhelper = \"colleague\"\npaid = \"8\"\n{both}");
    says(
        &refused(&account(&lines)),
        &[
            "account.assistants[0].wage_per_month",
            "together with wage_per_hour",
        ],
    );
    let lines =
        "[[account.assistants]]\nhelper = \"colleague\"\npaid = \"8\"\npaid_weekly = [\"8\"]";
    says(
        &refused(&account(lines)),
        &["account.assistants[0].paid", "together with paid_weekly"],
    );
}
