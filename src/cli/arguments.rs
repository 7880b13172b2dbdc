//! The arguments of the command line.

use crate::interview::{GrantChange, MOST_SCENARIOS, Paper};
use std::ffi::OsString;
use std::path::PathBuf;

/// Fewer cases than these can't be compared.
const LEAST_CASES: usize = 2;

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Command {
    Help,
    Version,
    Assess(PathBuf, Writing),
    Settle(PathBuf, Writing),
    Compare(Vec<PathBuf>),
    Paper(Paper, PathBuf),
    Receipt(PathBuf),
    Verify(PathBuf),
    Example(PathBuf),
    Rulebook,
    Questions,
    Schema(Schema),
    CheckProfiles(Vec<PathBuf>),
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    /// As a listing for people.
    Text,
    /// As JSON for programs.
    Json,
}

/// A format with a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Schema {
    Case,
    Answer,
    Profile,
}

/// The words and flags of a command line.
#[derive(Default)]
struct Given {
    words: Vec<OsString>,
    json: bool,
    help: bool,
    version: bool,
}

/// The command that the arguments ask for; the first is the program itself.
///
/// # Errors
/// What is wrong with them, in one sentence.
pub(super) fn command(
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<Command, lexopt::Error> {
    let given = given(arguments)?;
    if given.help {
        return Ok(Command::Help);
    }
    if given.version {
        return Ok(Command::Version);
    }
    let writing = if given.json {
        Writing::Json
    } else {
        Writing::Text
    };
    let words: Vec<String> = given
        .words
        .iter()
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let file = || given.words.last().map(PathBuf::from).unwrap_or_default();
    match (words.as_slice(), writing) {
        (["assess", _], _) => Ok(Command::Assess(file(), writing)),
        (["settle", _], _) => Ok(Command::Settle(file(), writing)),
        (["compare", files @ ..], Writing::Text) if files.len() < LEAST_CASES => {
            Err("say which case files to compare: at least two".into())
        }
        (["compare", files @ ..], Writing::Text) if files.len() > MOST_SCENARIOS => {
            Err(format!("at most {MOST_SCENARIOS} case files can be compared").into())
        }
        (["compare", ..], Writing::Text) => {
            let files = given.words.iter().skip(1).map(PathBuf::from);
            Ok(Command::Compare(files.collect()))
        }
        (["paper", name, _], Writing::Text) => match paper(name) {
            Some(paper) => Ok(Command::Paper(paper, file())),
            None => Err(format!("there is no paper \"{name}\"").into()),
        },
        (["receipt", _], Writing::Text) => Ok(Command::Receipt(file())),
        (["verify", _], Writing::Text) => Ok(Command::Verify(file())),
        (["example", _], Writing::Text) => Ok(Command::Example(file())),
        (["rulebook"], Writing::Text) => Ok(Command::Rulebook),
        (["questions"], Writing::Text) => Ok(Command::Questions),
        (["schema", "case"], Writing::Text) => Ok(Command::Schema(Schema::Case)),
        (["schema", "answer"], Writing::Text) => Ok(Command::Schema(Schema::Answer)),
        ([], Writing::Text) => Err("a command is missing".into()),
        (["assess" | "settle" | "receipt" | "verify" | "example"], _) => {
            Err("the case file is missing".into())
        }
        (["paper"] | ["paper", _], _) => Err("say which paper, and the case file".into()),
        (["schema"], _) => Err("say which schema: case or answer".into()),
        (["profile", asked @ ..], Writing::Text) => {
            profile(asked, given.words.iter().skip(2).map(PathBuf::from))
        }
        (words, _) => Err(format!("there is no command \"{}\"", words.join(" ")).into()),
    }
}

/// What is asked about profiles.
fn profile(asked: &[&str], files: impl Iterator<Item = PathBuf>) -> Result<Command, lexopt::Error> {
    match asked {
        ["check", _, ..] => Ok(Command::CheckProfiles(files.collect())),
        ["check"] => Err("say which profiles to check".into()),
        ["schema"] => Ok(Command::Schema(Schema::Profile)),
        _ => Err("say what to do: profile check FILE ..., or profile schema".into()),
    }
}

/// A paper by its name.
fn paper(name: &str) -> Option<Paper> {
    match name {
        "application" => Some(Paper::Application),
        "refund-request" => Some(Paper::RefundRequest),
        "grant" => Some(Paper::Grant),
        "complaint" => Some(Paper::Complaint),
        _ => change(name.strip_prefix("change-")?).map(Paper::Change),
    }
}

/// What changes, by its code.
fn change(code: &str) -> Option<GrantChange> {
    GrantChange::ALL
        .into_iter()
        .find(|change| change.code() == code)
}

fn given(arguments: impl IntoIterator<Item = OsString>) -> Result<Given, lexopt::Error> {
    let mut given = Given::default();
    let mut parser = lexopt::Parser::from_iter(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Value(word) => given.words.push(word),
            lexopt::Arg::Long("json") => given.json = true,
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => given.help = true,
            lexopt::Arg::Long("version") | lexopt::Arg::Short('V') => given.version = true,
            lexopt::Arg::Long(_) | lexopt::Arg::Short(_) => return Err(argument.unexpected()),
        }
    }
    Ok(given)
}
