//! A receipt (*kvittering*): a case, what came out, and the rules that it was worked out by, so that
//! it can be worked out again on another day by somebody else.
//!
//! It is JSON: the case as a case file, and the answer as the command line gives it. Whoever opens
//! it works the case out anew and sees each figure that has changed since.

use super::accepted::{Accepted, What};
use super::answer::Answer;
use super::error::{At, CaseError, shown};
use super::json::{self, without_place};
use super::kind::{self, Kind};
use super::node::{Node, Path, Value, Written};
use super::wire::CaseFile;
use super::{Case, Place, limits};
use crate::domain::law::parameters;
use crate::domain::quantity::Date;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The name of the format.
pub const FORMAT: &str = "personlig-assistance-receipt";
/// The version of the format.
pub const VERSION: u32 = 1;

/// What worked a case out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkedOutBy {
    /// The version of this program.
    pub program: String,
    /// The fingerprint of the rules and their figures: the SHA-256 of their source.
    pub rules: String,
    /// The last day whose law was read.
    pub law_read_to: Date,
}

impl WorkedOutBy {
    /// This program.
    #[must_use]
    pub fn this() -> Self {
        Self {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            rules: env!("RULES_FINGERPRINT").to_owned(),
            law_read_to: parameters::LAW_READ_TO.first_day(),
        }
    }

    /// Whether it was the rules of this program.
    #[must_use]
    pub fn has_same_rules(&self) -> bool {
        self.rules == Self::this().rules
    }

    fn text(&self) -> WorkedOutByText {
        WorkedOutByText {
            program: self.program.clone(),
            rules: self.rules.clone(),
            law_read_to: self.law_read_to.to_string(),
        }
    }
}

/// The same as it is written.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct WorkedOutByText {
    program: String,
    rules: String,
    law_read_to: String,
}

impl WorkedOutByText {
    fn read(&self) -> Result<WorkedOutBy, CaseError> {
        let law_read_to =
            kind::Day::read(&self.law_read_to).ok_or_else(|| CaseError::NotAccepted {
                at: At::key("worked_out_by.law_read_to"),
                found: shown(&self.law_read_to),
                accepted: kind::Day::ACCEPTED,
            })?;
        Ok(WorkedOutBy {
            program: shown(&self.program),
            rules: self.rules.clone(),
            law_read_to,
        })
    }
}

/// A receipt that was opened, worked out anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// What is known and asked.
    pub case: Case,
    /// What worked it out then.
    pub by: WorkedOutBy,
    /// What is otherwise now; nothing where the answer is the same to the last digit.
    pub changes: Vec<Change>,
}

impl Verified {
    /// Whether the file was changed after it was saved: what worked it out then can't have come to
    /// something else. That it was not changed is no proof: whoever changes the case can change the
    /// answer with it.
    #[must_use]
    pub fn was_altered(&self) -> bool {
        self.by == WorkedOutBy::this() && !self.changes.is_empty()
    }

    /// The figures that people know and that are otherwise now.
    #[must_use]
    pub fn known(&self) -> Vec<(KnownFigure, &Change)> {
        let found = |known: KnownFigure| {
            let change = self.changes.iter().find(|change| change.at == known.at());
            change.map(|change| (known, change))
        };
        KnownFigure::ALL.into_iter().filter_map(found).collect()
    }

    /// Whether nothing is otherwise but how the answer explains itself.
    #[must_use]
    pub fn is_only_explained_otherwise(&self) -> bool {
        let explains = |change: &Change| {
            let mut keys = change.at.split(['.', '[']);
            keys.any(|key| EXPLANATION.contains(&key))
        };
        self.changes.iter().all(explains)
    }
}

/// A value of an answer that is otherwise now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The keys that lead to it: `assessment.hours.figure`.
    pub at: String,
    /// What it was; nothing where it was not there.
    pub then: Option<String>,
    /// What it is; nothing where it is no longer there.
    pub now: Option<String>,
}

/// A figure of an answer that people know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownFigure {
    /// The outcome.
    Outcome,
    /// The hours of help a week.
    Hours,
    /// What a quarter would give.
    QuarterSubsidy,
    /// What would stay with the employer of a quarter.
    QuarterOwnShare,
    /// What an interpreting job gives at most.
    Interpreting,
    /// Whether it can be paid.
    Payable,
    /// What the quarter of the account is refunded.
    Subsidy,
    /// What stays with the employer of that quarter.
    OwnShare,
    /// Whether that quarter can be paid.
    QuarterPayable,
}

impl KnownFigure {
    /// Every one, in the order in which they are told.
    pub const ALL: [Self; 9] = [
        Self::Outcome,
        Self::Hours,
        Self::QuarterSubsidy,
        Self::QuarterOwnShare,
        Self::Interpreting,
        Self::Payable,
        Self::Subsidy,
        Self::OwnShare,
        Self::QuarterPayable,
    ];

    /// The keys that lead to it in an answer.
    #[must_use]
    pub const fn at(self) -> &'static str {
        match self {
            Self::Outcome => "assessment.outcome",
            Self::Hours => "assessment.hours.figure",
            Self::QuarterSubsidy => "assessment.estimate.amounts.quarter.subsidy",
            Self::QuarterOwnShare => "assessment.estimate.amounts.quarter.own_share",
            Self::Interpreting => "assessment.interpreting.at_most",
            Self::Payable => "assessment.payable.status",
            Self::Subsidy => "settlement.subsidy",
            Self::OwnShare => "settlement.own_share",
            Self::QuarterPayable => "settlement.payable.status",
        }
    }
}

/// The keys below which an answer explains itself.
const EXPLANATION: [&str; 5] = ["steps", "rules", "told", "notices", "schemes"];

/// The keys by which the entries of a list are told from each other.
const NAMES: [&str; 4] = ["period", "term", "fact", "rule"];

#[derive(Serialize)]
struct ReceiptFile {
    format: &'static str,
    version: u32,
    worked_out_by: WorkedOutByText,
    case: CaseFile,
    answer: Answer,
}

/// A receipt as it is read: its case and its answer are read by themselves, with their own limits.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReceiptText<'a> {
    #[serde(rename = "format")]
    _format: String,
    version: u32,
    worked_out_by: WorkedOutByText,
    #[serde(borrow)]
    case: &'a RawValue,
    #[serde(borrow)]
    answer: &'a RawValue,
}

#[derive(Deserialize)]
struct Header {
    format: Option<String>,
}

/// Writes the receipt of a case.
///
/// # Errors
/// [`CaseError::TooLong`] when it is longer than a file that is read, and
/// [`CaseError::Unwritable`] when the writer of JSON refuses, which no case makes it do.
pub fn save(case: &Case) -> Result<String, CaseError> {
    let file = ReceiptFile {
        format: FORMAT,
        version: VERSION,
        worked_out_by: WorkedOutBy::this().text(),
        case: case.file(),
        answer: Answer::of_case(case),
    };
    let text = written(&file)?;
    if text.len() > limits::RECEIPT_BYTES {
        return Err(CaseError::TooLong {
            most: limits::RECEIPT_BYTES,
        });
    }
    Ok(text)
}

/// Whether a text says that it is a receipt.
#[must_use]
pub fn is_receipt(text: &str) -> bool {
    format_of(text).as_deref() == Some(FORMAT)
}

/// What a text says of its format, where it is JSON that says so.
fn format_of(text: &str) -> Option<String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str::<Header>(text).ok()?.format
}

/// Opens a receipt and works its case out anew.
///
/// # Errors
/// [`CaseError`]: what is wrong with it, where, and what is accepted there.
pub fn verify(text: &str) -> Result<Verified, CaseError> {
    limits::opened_within(text, limits::RECEIPT_BYTES, |text| {
        if !is_receipt(text) {
            return Err(CaseError::NotAccepted {
                at: At::key("format"),
                found: shown(&format_of(text).unwrap_or_default()),
                accepted: Accepted::only(What::Codes(&[FORMAT])),
            });
        }
        let receipt: ReceiptText<'_> =
            serde_json::from_str(text).map_err(|wrong| CaseError::Syntax {
                place: Some(Place {
                    line: wrong.line(),
                    column: wrong.column().max(1),
                }),
                message: without_place(&wrong.to_string()),
            })?;
        if receipt.version != VERSION {
            return Err(CaseError::NotAccepted {
                at: At::key("version"),
                found: shown(&receipt.version.to_string()),
                accepted: Accepted::only(What::Codes(&["1"])),
            });
        }
        let case = Case::read(&json::node(receipt.case, text, 1)?)?;
        let then = json::node(receipt.answer, text, 1)?;
        let now = json::read(&written(&Answer::of_case(&case))?)?;
        Ok(Verified {
            case,
            by: receipt.worked_out_by.read()?,
            changes: changes(&then, &now),
        })
    })
}

fn written(value: &impl Serialize) -> Result<String, CaseError> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|wrong| CaseError::Unwritable(wrong.to_string()))
}

/// The single values that differ, in the order of the new answer; then those that are gone.
///
/// A text is another value than a number with the same digits, and an empty list or table another one
/// than none: programs that read the file would see it.
fn changes(then: &Node, now: &Node) -> Vec<Change> {
    let [then, now] = [then, now].map(|node| {
        let mut values = Vec::new();
        collect(node, &Path::Root, &mut values);
        values
    });
    let value_in = |values: &[(String, Written)], at: &str| {
        let found = values.iter().find(|(path, _)| path == at);
        found.map(|(_, value)| value.clone())
    };
    let changed = now.iter().filter_map(|(at, value)| {
        let before = value_in(&then, at);
        (before.as_ref() != Some(value)).then(|| {
            let alike = |other: &Written| other.text() == value.text();
            let quotes = before.as_ref().is_some_and(alike);
            Change {
                at: at.clone(),
                then: before.map(|value| said(&value, quotes)),
                now: Some(said(value, quotes)),
            }
        })
    });
    let gone = then
        .iter()
        .filter(|(at, _)| value_in(&now, at).is_none())
        .map(|(at, value)| Change {
            at: at.clone(),
            then: Some(said(value, false)),
            now: None,
        });
    changed.chain(gone).collect()
}

/// A value as it is told: with quotation marks where nothing else tells a text from a number.
fn said(value: &Written, quotes: bool) -> String {
    match value {
        Written::Text(text) if quotes => format!("\"{}\"", shown(text)),
        Written::Text(_) | Written::Integer(_) | Written::Float(_) | Written::Other(_) => {
            shown(value.text())
        }
    }
}

/// What tells an entry of a list from the others, so that one that is new does not shift those behind
/// it.
fn name(entry: &Node) -> Option<&str> {
    let Value::Table(pairs) = &entry.value else {
        return None;
    };
    let value = |key: &str| {
        let (_, node) = pairs.iter().find(|(name, _)| name.name == key)?;
        match &node.value {
            Value::Single(written) => Some(written.text()),
            Value::List(_) | Value::Table(_) => None,
        }
    };
    NAMES.into_iter().find_map(value)
}

fn collect(node: &Node, path: &Path<'_>, values: &mut Vec<(String, Written)>) {
    match &node.value {
        Value::Single(written) => values.push((path.to_string(), written.clone())),
        Value::List(entries) if entries.is_empty() => {
            values.push((path.to_string(), Written::Other("[]".to_owned())));
        }
        Value::Table(pairs) if pairs.is_empty() => {
            values.push((path.to_string(), Written::Other("{}".to_owned())));
        }
        Value::List(entries) => {
            let mut names: Vec<&str> = Vec::new();
            for (number, entry) in entries.iter().enumerate() {
                match name(entry).filter(|name| !names.contains(name)) {
                    Some(name) => {
                        names.push(name);
                        collect(entry, &Path::Key(path, name), values);
                    }
                    None => collect(entry, &Path::Entry(path, number), values),
                }
            }
        }
        Value::Table(pairs) => {
            for (key, value) in pairs {
                collect(value, &Path::Key(path, &key.name), values);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::{Answer as Fact, Facts, WeeklyHours};
    use crate::domain::quantity::Date;
    use rust_decimal::Decimal;

    fn case(need: i64) -> Case {
        let weekly = |hours: i64| {
            let hours = WeeklyHours::new(Decimal::from(hours)).expect("hours");
            Fact::Known(vec![hours])
        };
        let facts = Facts::of_ordinary_job(weekly(37), weekly(need));
        Case::new(Date::from_ymd_opt(2026, 3, 2).expect("a day"), facts)
    }

    #[test]
    fn a_receipt_that_is_worked_out_again_is_the_same_to_the_last_sign() {
        let text = save(&case(8)).expect("a receipt");
        assert!(is_receipt(&text));
        let verified = verify(&text).expect("a receipt");
        assert_eq!(verified.changes, []);
        assert!(!verified.was_altered());
        assert_eq!(verified.case, case(8));
        assert_eq!(verified.by, WorkedOutBy::this());
        assert_eq!(save(&verified.case).as_ref(), Ok(&text));
        assert!(verified.by.rules.len() == 64, "{}", verified.by.rules);
    }

    #[test]
    fn what_is_otherwise_now_is_named() {
        let text = save(&case(8)).expect("a receipt");
        let older = text
            .replace("\"figure\": \"8.0000\"", "\"figure\": \"7.0000\"")
            .replacen("\"outcome\":", "\"result\":", 1);
        let verified = verify(&older).expect("a receipt");
        assert!(verified.was_altered());
        let by_others = older.replace(env!("RULES_FINGERPRINT"), "0");
        assert!(!verify(&by_others).expect("a receipt").was_altered());
        let at = |at: &str| {
            let found = verified.changes.iter().find(|change| change.at == at);
            found.map(|change| (change.then.as_deref(), change.now.as_deref()))
        };
        assert_eq!(
            at("assessment.hours.figure"),
            Some((Some("7.0000"), Some("8.0000")))
        );
        assert_eq!(at("assessment.outcome"), Some((None, Some("likely"))));
        assert_eq!(at("assessment.result"), Some((Some("likely"), None)));
        for change in &verified.changes {
            let key = change.at.rsplit('.').next().unwrap_or_default();
            assert!(["figure", "outcome", "result"].contains(&key), "{change:?}");
        }
    }

    #[test]
    fn types_and_empty_lists_are_told_apart() {
        let text = save(&case(8)).expect("a receipt");
        let changed = |from: &str, to: &str| {
            assert!(text.contains(from), "{from} is not in: {text}");
            let changes = verify(&text.replacen(from, to, 1))
                .expect("a receipt")
                .changes;
            let change = |it: &Change| (it.at.clone(), it.then.clone(), it.now.clone());
            changes.iter().map(change).collect::<Vec<_>>()
        };
        let one = |at: &str, then: Option<&str>, now: Option<&str>| {
            vec![(
                at.to_owned(),
                then.map(str::to_owned),
                now.map(str::to_owned),
            )]
        };
        assert_eq!(
            changed("\"figure\": \"8.0000\"", "\"figure\": 8.0000"),
            one(
                "assessment.hours.figure",
                Some("8.0000"),
                Some("\"8.0000\"")
            )
        );
        assert_eq!(
            changed("\"settled\": true", "\"settled\": \"true\""),
            one("assessment.settled", Some("\"true\""), Some("true"))
        );
        assert_eq!(
            changed("\"forks\": [],", ""),
            one("assessment.forks", None, Some("[]"))
        );
        assert_eq!(
            changed("\"forks\": []", "\"forks\": {}"),
            one("assessment.forks", Some("{}"), Some("[]"))
        );
    }

    #[test]
    fn the_figures_that_people_know_are_found() {
        let text = save(&case(8)).expect("a receipt");
        let known = |from: &str, to: &str| {
            let verified = verify(&text.replacen(from, to, 1)).expect("a receipt");
            let known = verified.known();
            let figures: Vec<KnownFigure> = known.into_iter().map(|(known, _)| known).collect();
            (figures, verified.is_only_explained_otherwise())
        };
        let outcome = known("\"outcome\": \"likely\"", "\"outcome\": \"possible\"");
        assert_eq!(outcome, (vec![KnownFigure::Outcome], false));
        let condition = known("\"finding\": \"met\"", "\"finding\": \"unmet\"");
        assert_eq!(condition, (vec![], false));
        let step = known("\"operation\": \"smallest\"", "\"operation\": \"least\"");
        assert_eq!(step, (vec![], true));
    }

    #[test]
    fn what_is_no_receipt_is_refused_with_its_place() {
        assert!(!is_receipt("{}"));
        assert!(!is_receipt("[1"));
        let text = save(&case(8)).expect("a receipt");
        let newer = text.replacen("\"version\": 1", "\"version\": 2", 1);
        assert!(matches!(
            verify(&newer),
            Err(CaseError::NotAccepted { at, .. }) if at.path == "version"
        ));
        let foreign = text.replace("\"employed\"", "\"emploied\"");
        let Err(CaseError::NotAccepted { at, .. }) = verify(&foreign) else {
            panic!("{foreign}");
        };
        assert_eq!(at.path, "facts.situation");
        assert!(at.place.is_some_and(|place| place.line > 10));
        let someday = text.replace("\"law_read_to\": \"", "\"law_read_to\": \"someday ");
        assert!(matches!(
            verify(&someday),
            Err(CaseError::NotAccepted { at, .. }) if at.path == "worked_out_by.law_read_to"
        ));
        let bom = format!("\u{feff}{text}");
        assert!(is_receipt(&bom) && verify(&bom).is_ok());
        let other = text.replacen(FORMAT, "personlig-assistance-case", 1);
        for no_receipt in ["{}", "format = \"x\"", &other] {
            assert!(matches!(
                verify(no_receipt),
                Err(CaseError::NotAccepted { at, .. }) if at.path == "format"
            ));
        }
        let more = text.replacen("\"version\": 1,", "\"version\": 1, \"name\": \"x\",", 1);
        assert!(matches!(verify(&more), Err(CaseError::Syntax { .. })));
        let long = format!("{text}{}", " ".repeat(limits::RECEIPT_BYTES));
        assert!(matches!(verify(&long), Err(CaseError::TooLong { .. })));
    }
}
