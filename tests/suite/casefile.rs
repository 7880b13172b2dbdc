//! The case file: what is accepted, what is refused and how, and that nothing is lost in it.

use personlig_assistance::casefile::{Case, CaseError, Format, limits, open, save};
use personlig_assistance::cli::{assess_text, settle_text};
use personlig_assistance::domain::facts::{Answer, EnteredHours, FactId, Facts, Wage, WeeklyHours};
use serde_json::Value;

mod identity;
mod links;
mod refusals;
mod values;
mod written;

/// A case with these lines at its end.
fn with(lines: &str) -> String {
    format!("format = \"personlig-assistance-case\"\nversion = 1\nday = \"2026-03-02\"\n{lines}")
}

/// A case with these lines among its facts.
fn facts(lines: &str) -> String {
    with(&format!("[facts]\n{lines}"))
}

/// A case with an account of the first quarter of 2026 and these lines at its end.
fn account(lines: &str) -> String {
    with(&format!(
        "[account]\nquarter = \"2026-Q1\"\ngranted = \"8\"\n{lines}"
    ))
}

#[track_caller]
fn opened(text: &str) -> Case {
    open(text, Format::of(text)).unwrap_or_else(|wrong| panic!("{wrong}\n{text}"))
}

#[track_caller]
fn refused(text: &str) -> CaseError {
    match open(text, Format::of(text)) {
        Ok(case) => panic!("accepted: {case:?}"),
        Err(wrong) => wrong,
    }
}

/// The sentence has all these parts.
#[track_caller]
fn says(wrong: &CaseError, parts: &[&str]) {
    let sentence = wrong.to_string();
    for part in parts {
        assert!(sentence.contains(part), "\"{part}\" is not in: {sentence}");
    }
}
