//! The rulebook: the text a lawyer reads, and that no rule is missing from it.

use personlig_assistance::cli::rulebook;
use personlig_assistance::domain::law::{Source, parameters};

use crate::golden;

#[test]
fn the_rulebook_is_the_one_that_was_read_last() {
    golden::check("rulebook.md", &rulebook::markdown());
}

#[test]
fn every_rule_of_the_list_is_there_with_a_source() {
    let book = rulebook::markdown();
    let rules: Vec<&str> = book.split("\n### ").skip(1).collect();
    let listed = golden::read("rule-ids.txt");
    for id in listed.lines() {
        let heading = format!("{id} · ");
        let rule = rules.iter().find(|rule| rule.starts_with(&heading));
        let rule = rule.unwrap_or_else(|| panic!("{id} is not in the rulebook"));
        let source = rule
            .lines()
            .find_map(|line| line.strip_prefix("- **Source:** "));
        assert!(
            source.is_some_and(|source| !source.is_empty()),
            "{id} has no source"
        );
        let known = rule
            .lines()
            .find_map(|line| line.strip_prefix("- **Confidence:** "));
        assert!(
            known.is_some_and(|known| !known.is_empty()),
            "{id} does not say how it is known"
        );
    }
    assert_eq!(
        rules.iter().filter(|rule| rule.contains(" · ")).count(),
        listed.lines().count(),
        "the rulebook has a rule that is not in the list"
    );
}

#[test]
fn every_dated_value_and_every_source_is_there() {
    let book = rulebook::markdown();
    for schedule in parameters::ALL {
        assert!(book.contains(&format!("### {} (*{}*)", schedule.name, schedule.danish)));
        for entry in schedule.entries {
            assert!(
                book.contains(&entry.decimal().to_string()),
                "{}",
                schedule.name
            );
        }
    }
    for milestone in parameters::MILESTONES {
        assert!(book.contains(milestone.danish), "{}", milestone.name);
    }
    for source in Source::ALL {
        assert!(book.contains(source.title()), "{}", source.title());
    }
}

#[test]
fn a_rate_that_nobody_dated_is_no_dated_value() {
    let book = rulebook::markdown();
    let (dated, after) = book
        .split_once("## Rates that were observed without a date")
        .expect("a part of its own");
    for (value, _, _) in parameters::OBSERVED_RATES {
        let value = value.decimal().to_string();
        assert!(
            !dated.contains(&value),
            "{value} looks like a value in force"
        );
        assert!(after.contains(&value), "{value}");
    }
}
