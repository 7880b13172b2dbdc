//! The command line: one core, another face.

pub mod answer;
mod arguments;
mod profiles;
pub mod questions;
pub mod rulebook;
mod text;

pub use answer::{assess_text, settle_text};

use crate::casefile::{Case, CaseError, Format, example, limits, open, receipt, schema};
use crate::profile;
use arguments::{Command, Schema, Writing};
use std::ffi::OsString;
use std::fmt::Display;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

/// The help.
const HELP: &str = "\
Personal assistance at work under Danish law (personlig assistance): an estimate, never a decision.

  pa assess FILE [--json]   assesses a case
  pa settle FILE [--json]   settles the quarter of a case
  pa compare FILE FILE ...  shows two to four cases side by side
  pa paper NAME FILE        prints a paper: application, refund-request, grant, complaint, or change-
                              and job, tasks, terms, impairment, more-hours, fewer-hours, helper,
                              illness or renewal
  pa receipt FILE           prints a receipt: the case, the answer, and what worked it out
  pa verify FILE            works a receipt out again, and says what is otherwise now
  pa example FILE           prints the case as a worked case, with what comes out of it
  pa rulebook               prints the rules and their sources, as Markdown
  pa questions              prints the questions in their order, and what each accepts
  pa schema case|answer     prints the JSON Schema of the case file, or of the answer
  pa profile check FILE ... says of profiles of organisations what is wrong with them, in Danish
  pa profile schema         prints the JSON Schema of a profile
  pa --help, pa --version

FILE is a case file in TOML or JSON; - reads it from the standard input.
The answer is in Danish, as the page words it for an adviser; --json gives it to programs.
Ends with 0 when the question was answered, with 1 when a receipt does not come out the same, and
with 2 when the input can't be read as it is.
";

/// Something that was asked for and can't be done.
enum Failure {
    /// The arguments are wrong.
    Usage(String),
    /// The file is wrong, or can't be read.
    Input { file: String, message: String },
    /// A receipt does not come out the same: what differs.
    Differs(String),
    /// Profiles are refused: what is to be said of all of them.
    Refused(String),
    /// The output can't be written.
    Output(io::Error),
}

/// Runs the program on its arguments; the first is its own name.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let result = arguments::command(arguments)
        .map_err(|wrong| Failure::Usage(wrong.to_string()))
        .and_then(|command| output(&command))
        .and_then(|text| print(&text));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => report(&failure),
    }
}

/// What a command prints.
fn output(command: &Command) -> Result<String, Failure> {
    match command {
        Command::Help => Ok(HELP.to_owned()),
        Command::Version => Ok(format!("pa {}\n", env!("CARGO_PKG_VERSION"))),
        Command::Assess(file, Writing::Json) => answered(file, assess_text),
        Command::Assess(file, Writing::Text) => answered(file, text::of_assessment),
        Command::Settle(file, Writing::Json) => answered(file, settle_text),
        Command::Settle(file, Writing::Text) => answered(file, text::of_settlement),
        Command::Compare(files) => {
            let cases: Result<Vec<_>, Failure> = files
                .iter()
                .map(|file| Ok((name(file), opened(file)?)))
                .collect();
            Ok(text::of_comparison(&cases?))
        }
        Command::Paper(paper, file) => {
            let case = opened(file)?;
            text::of_paper(*paper, &case).map_err(|wrong| failed(file, &wrong))
        }
        Command::Receipt(file) => {
            receipt::save(&opened(file)?).map_err(|wrong| failed(file, &wrong))
        }
        Command::Example(file) => {
            example::save(&opened(file)?).map_err(|wrong| failed(file, &wrong))
        }
        Command::Verify(file) => {
            let receipt = receipt::verify(&text_of(file)?).map_err(|wrong| failed(file, &wrong))?;
            let text = text::of_receipt(&receipt);
            if receipt.changes.is_empty() {
                Ok(text)
            } else {
                Err(Failure::Differs(text))
            }
        }
        Command::Rulebook => Ok(rulebook::markdown()),
        Command::Questions => Ok(questions::markdown()),
        Command::Schema(Schema::Case) => json(&schema::of_case()),
        Command::Schema(Schema::Answer) => json(&schema::of_answer()),
        Command::Schema(Schema::Profile) => json(&profile::schema::of_profile()),
        Command::CheckProfiles(files) => profiles::report(files),
    }
}

fn json(value: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|wrong| Failure::Output(wrong.into()))
}

/// The answer to the case in a file.
fn answered(
    file: &Path,
    answer: fn(&str, Format) -> Result<String, CaseError>,
) -> Result<String, Failure> {
    let text = text_of(file)?;
    answer(&text, Format::of(&text)).map_err(|wrong| failed(file, &wrong))
}

/// The case in a file.
fn opened(file: &Path) -> Result<Case, Failure> {
    let text = text_of(file)?;
    open(&text, Format::of(&text)).map_err(|wrong| failed(file, &wrong))
}

fn text_of(file: &Path) -> Result<String, Failure> {
    let bytes = content(file).map_err(|wrong| failed(file, &wrong))?;
    String::from_utf8(bytes).map_err(|_| failed(file, &CaseError::NotText))
}

fn failed(file: &Path, message: &dyn Display) -> Failure {
    Failure::Input {
        file: name(file),
        message: message.to_string(),
    }
}

fn name(file: &Path) -> String {
    if file == Path::new("-") {
        "standard input".to_owned()
    } else {
        file.display().to_string()
    }
}

/// The bytes of a file, and not many more than a case file may have.
fn content(file: &Path) -> io::Result<Vec<u8>> {
    let most = u64::try_from(limits::RECEIPT_BYTES)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        io::stdin().lock().take(most).read_to_end(&mut bytes)?;
    } else {
        File::open(file)?.take(most).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(Failure::Output)
}

fn report(failure: &Failure) -> ExitCode {
    let (message, code) = match failure {
        Failure::Differs(text) => {
            return print(text).map_or_else(|wrong| report(&wrong), |()| ExitCode::from(1));
        }
        Failure::Refused(told) => (told.clone(), 2),
        Failure::Usage(message) => (format!("pa: {message}\n\n{HELP}"), 2),
        Failure::Input { file, message } => (format!("pa: {file}: {message}\n"), 2),
        // Whoever read the output has gone: nothing is left to say.
        Failure::Output(wrong) if wrong.kind() == io::ErrorKind::BrokenPipe => (String::new(), 1),
        Failure::Output(wrong) => (format!("pa: the output can't be written: {wrong}\n"), 1),
    };
    // Nobody is left to tell when the standard error can't be written either.
    let _ = io::stderr().write_all(message.as_bytes());
    ExitCode::from(code)
}
