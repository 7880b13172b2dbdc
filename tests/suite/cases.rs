//! The worked cases: every file in `tests/cases` is one test, named after the file.
//!
//! A case says what is known (`day`, `[facts]`, `[readings]`, `[account]`), why the law leads to
//! the result (`title`, `source`, `why`), and what must come out (`[expected]`). What is written
//! under `[expected]` is checked; what is left out is not. A key that is not listed here fails.
//!
//! Numbers are texts with a point. Hours, weeks and rates have up to four decimals, kroner
//! two; both rounded half up. `"none"` says that there is nothing to show.
//!
//! # `[expected]`
//! | Key | What it says |
//! |---|---|
//! | `outcome` | `likely`, `possible`, `unlikely`, `cannot_tell`, `not_covered`; every case has it |
//! | `rule`, `rules` | the rule that decides, and all that do, in the order of the law. For *likely* it is the rule that opens the route, for *unlikely* the conditions that are not met, for *possible* what the municipality weighs |
//! | `not_covered` | what is not covered: `tool`, `territory`, `above_full_time`, `programmes_closed` |
//! | `route` | the rule of the route that is open |
//! | `settled` | whether no further answer can change the outcome: `yes`, `no` |
//! | `next`, `missing` | the next fact to ask for, and all that the outcome and hours still need |
//! | `forks` | the unknown facts that the outcome turns on |
//! | `ceiling`, `job_ceilings` | the ceiling of all jobs together, and of each |
//! | `hours` | the hours a week that the estimate rests on |
//! | `hours_status`, `no_hours` | `computed`, `interval`, `hypothetical`, `none`, and why there are none |
//! | `limit` | what the full-time exception could give, where it is in play |
//! | `surplus` | the need that the hours do not cover |
//! | `effective_ceiling`, `effective_hours` | the same by the effective hours of a fleksjob |
//! | `working_hours_for_need` | the working hours that the need takes |
//! | `hour`, `week`, `month`, `quarter`, `year` | the subsidy of the period, kroner |
//! | `quarter_hours` | the hours of the quarter |
//! | `own_share`, `holiday_pay`, `documented` | the employer's own share and the additions of the quarter, kroner |
//! | `rate_source`, `rate_is_old`, `rate_used` | `typed`, `dated`, `none`; whether its age is warned of; the lower of rate and wage |
//! | `quarter_with_ordinary_rate` | the quarter's subsidy if special qualifications are accepted |
//! | `additions_refused` | whether additions were claimed that a temp agency's bill can't have |
//! | `bound`, `basis` | `exactly`, `at_most`, `provisional`; `as_described`, `if_granted`, `hypothetical` |
//! | `hours_steps`, `money_steps` | what the steps of the calculation work out, in their order |
//! | `hours_rules` | the rules of the steps of the hours |
//! | `weighed` | what the municipality weighs |
//! | `no_estimate` | why there is no money: `no_hours`, `no_rate`, `interpreting` |
//! | `interpreting`, `interpreting_hours`, `interpreting_billed` | a typical interpreting job: kroner at most, hours that count, hours billed |
//! | `payable`, `payable_reasons`, `payable_from` | `yes`, `not_yet`, `no`; why; the first day that can be paid for |
//! | `review_due` | when a grant given on the case's day must have been reviewed |
//! | `after_law_was_read` | whether the day lies after the last day whose law was read |
//! | `schemes` | other schemes that may fit, the closest first |
//! | `told`, `not_told` | rules that are, and are not, told beside the outcome |
//!
//! # `[expected.settlement]`
//! | Key | What it says |
//! |---|---|
//! | `no_settlement` | why there is none: `not_covered`, `no_rate` |
//! | `weeks`, `limit` | the weeks that the grant reaches, and the hours it covers in them |
//! | `paid`, `average`, `refunded_hours` | hours paid, per week on average, and refunded |
//! | `base`, `holiday_pay`, `documented`, `travel` | the parts of the subsidy, kroner |
//! | `jobs`, `billed` | what each interpreting job is refunded at, and its billed hours |
//! | `job_hours`, `steps` | the hours of each interpreting job that are refunded; what the steps work out |
//! | `payable`, `payable_reasons` | as above, for the whole quarter |
//! | `subsidy`, `bound`, `cost`, `own_share` | all that is refunded, whether it is the most, what it cost, what stays with the employer |
//! | `refusals`, `refusal_rules` | what is not refunded, and the rules behind it |
//! | `refused_hours` | the hours that each refusal is about, or `none` |
//! | `above_grant`, `first_payable` | the hours above the grant; the first day that can be paid for |

mod found;

use found::{Found, deciding, differs};
use personlig_assistance::casefile::{Case, Format, example, open, receipt};
use personlig_assistance::domain::assessment::assess;
use personlig_assistance::domain::facts::{FactId, Facts};
use personlig_assistance::domain::rules::RuleId;
use personlig_assistance::domain::settlement::settle;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// Makes a test of every case in the list. A name is the name of its file, with `_` for `-`.
macro_rules! cases {
    ($($name:ident)+) => {
        $(
            #[test]
            fn $name() {
                holds(&file_name(stringify!($name)));
            }
        )+

        const LISTED: &[&str] = &[$(stringify!($name),)+];
    };
}

include!("case_list.rs");

#[test]
fn every_case_file_is_in_the_list() {
    let listed: BTreeSet<String> = LISTED.iter().copied().map(file_name).collect();
    let files: BTreeSet<String> = files().into_iter().collect();
    assert_eq!(listed.len(), LISTED.len(), "a case is in the list twice");
    let missing: Vec<_> = files.difference(&listed).collect();
    assert!(
        missing.is_empty(),
        "in tests/cases, but not in tests/suite/case_list.rs: {missing:?}"
    );
    let gone: Vec<_> = listed.difference(&files).collect();
    assert!(
        gone.is_empty(),
        "in tests/suite/case_list.rs, but not in tests/cases: {gone:?}"
    );
}

#[test]
fn every_condition_decides_a_case() {
    // What these rules do is told, or decides only the payment.
    const TOLD_OR_PAID: &[RuleId] = &[
        RuleId::Tg02,
        RuleId::Ef07,
        RuleId::Ef08,
        RuleId::Ef09,
        RuleId::Ef11,
        RuleId::Age01,
        RuleId::Res01,
        RuleId::Res02,
        RuleId::Co05,
        RuleId::Co08,
        RuleId::Co10,
        RuleId::Co11,
        RuleId::Pc06,
        RuleId::Pc08,
        RuleId::Pc09,
        RuleId::Ed06,
        RuleId::Ed07,
    ];
    // A reason of payment, and a line of the help text behind the answer "not lasting".
    const NOT_A_CONDITION: &[RuleId] = &[RuleId::Co02, RuleId::Co12];
    let (mut decided, mut told) = (BTreeSet::new(), BTreeSet::new());
    for file in files() {
        let (case, expected) = read(&file);
        let assessment = assess(&case.facts, case.day);
        decided.extend(deciding(&assessment));
        for code in texts(&expected, "told") {
            told.insert(code);
        }
    }
    for rule in RuleId::ALL {
        let code = rule.code();
        let group = code.split('-').next().unwrap_or_default();
        if !matches!(group, "TG" | "EF" | "AGE" | "RES" | "CO" | "PC" | "ED") {
            continue;
        }
        if TOLD_OR_PAID.contains(&rule) {
            assert!(told.contains(code), "no case expects to be told {code}");
        } else if !NOT_A_CONDITION.contains(&rule) {
            assert!(decided.contains(&rule), "no case is decided by {code}");
        }
    }
}

/// The cases of all files, by their names.
pub fn all() -> Vec<(String, Case)> {
    let cases = files().into_iter().map(|file| {
        let (case, _) = read(&file);
        (file, case)
    });
    cases.collect()
}

/// The default facts that most cases begin from: 8 hours of help from a colleague, full time.
pub fn default_facts() -> Facts {
    read("e02-otte-timer-kollega.toml").0.facts
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

fn file_name(test: &str) -> String {
    test.replace('_', "-") + ".toml"
}

fn files() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("tests/cases is there");
    let names = entries.map(|entry| entry.expect("it can be read").file_name());
    let mut names: Vec<String> = names
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.retain(|name| name.ends_with(".toml"));
    names.sort();
    names
}

fn read(file: &str) -> (Case, Table) {
    let text = fs::read_to_string(folder().join(file)).expect("the file can be read");
    parsed(file, &text)
}

fn parsed(file: &str, text: &str) -> (Case, Table) {
    let case = match open(text, Format::Toml) {
        Ok(case) => case,
        Err(error) => panic!("{file}: {error}"),
    };
    let mut table: Table = toml::from_str(text).expect("it is TOML, since it could be opened");
    let Some(Value::Table(expected)) = table.remove("expected") else {
        panic!("{file}: there is no [expected]");
    };
    (case, expected)
}

fn texts(table: &Table, key: &str) -> Vec<String> {
    let list = table.get(key).and_then(Value::as_array);
    let texts = list.into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

/// Whether a case comes out as it says.
fn holds(file: &str) {
    let (case, expected) = read(file);
    for (key, text) in [
        ("title", &case.title),
        ("source", &case.source),
        ("why", &case.why),
    ] {
        let said = text.as_ref().is_some_and(|text| !text.trim().is_empty());
        assert!(said, "{file}: {key}: expected some words, found none");
    }
    assert!(
        expected.contains_key("outcome"),
        "{file}: every case expects an outcome"
    );
    let wrong = wrong(&case, &expected);
    assert!(
        wrong.is_empty(),
        "{file}: {}",
        wrong.join(&format!("\n{file}: "))
    );
}

/// What a case expects and does not come out.
fn wrong(case: &Case, expected: &Table) -> Vec<String> {
    let assessment = assess(&case.facts, case.day);
    let mut wrong = Vec::new();
    for (key, value) in expected {
        if key == "settlement" {
            wrong.extend(wrong_settlement(case, value));
        } else if let Some(found) = differs(value, &Found::of(&assessment, key)) {
            wrong.push(format!("{key}: expected {value}, found {found}"));
        }
    }
    wrong
}

/// A case that is saved with its result is a worked case as soon as somebody words it.
#[test]
fn every_case_saved_as_an_example_comes_out_as_it_says() {
    for (file, case) in all() {
        let text = example::save(&case).expect("an example");
        let (again, expected) = parsed(&file, &text);
        assert_eq!(again, case, "{file}");
        assert!(expected.contains_key("outcome"), "{file}");
        assert_eq!(
            expected.contains_key("settlement"),
            case.account.is_some(),
            "{file}"
        );
        assert_eq!(wrong(&again, &expected), Vec::<String>::new(), "{file}");
    }
}

/// A receipt of every case comes out the same, to the last sign.
#[test]
fn every_case_has_a_receipt_that_comes_out_the_same() {
    for (file, case) in all() {
        let text = receipt::save(&case).expect("a receipt");
        let verified = receipt::verify(&text).expect("a receipt");
        assert_eq!(verified.changes, [], "{file}");
        assert_eq!(receipt::save(&verified.case).as_ref(), Ok(&text), "{file}");
        // Every answer that is read in the assessment is in it, a quarter's account or not.
        let mut other = case.clone();
        other.facts.answer_unknown(FactId::Lasting);
        if case.facts.lasting != other.facts.lasting
            && assess(&case.facts, case.day)
                .facts_read(&case.facts)
                .contains(&FactId::Lasting)
        {
            let now = receipt::save(&other).expect("a receipt");
            let [then, now] = [&text, &now].map(|text| text.split_once("\"answer\":"));
            assert_ne!(then.map(|it| it.1), now.map(|it| it.1), "{file}");
        }
    }
}

fn wrong_settlement(case: &Case, expected: &Value) -> Vec<String> {
    let (Some(account), Some(expected)) = (&case.account, expected.as_table()) else {
        return vec!["settlement: expected, but there is no [account]".to_owned()];
    };
    let settled = settle(&case.facts, account);
    let mut wrong = Vec::new();
    for (key, value) in expected {
        let found = match &settled {
            Ok(settlement) if key != "no_settlement" => Found::settled(settlement, key),
            Ok(_) => Found::none(),
            Err(why) if key == "no_settlement" => Found::One(why.code().to_owned()),
            Err(why) => Found::One(format!("no settlement: {}", why.code())),
        };
        if let Some(found) = differs(value, &found) {
            wrong.push(format!("settlement.{key}: expected {value}, found {found}"));
        }
    }
    wrong
}
