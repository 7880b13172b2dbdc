//! Opens and saves case files: text to case, and back.

use super::{Case, CaseError, json, limits, toml};

/// The two ways to write a case file; the structure is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// TOML.
    Toml,
    /// JSON.
    Json,
}

impl Format {
    /// The format that a text looks like: JSON begins with a brace, and TOML can't.
    #[must_use]
    pub fn of(text: &str) -> Self {
        if text
            .trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n'])
            .starts_with('{')
        {
            Self::Json
        } else {
            Self::Toml
        }
    }
}

/// Opens a case file.
///
/// # Errors
/// [`CaseError`]: what is wrong, where, and what is accepted there.
pub fn open(text: &str, format: Format) -> Result<Case, CaseError> {
    match format {
        Format::Toml => limits::opened(text, |text| Case::read(&toml::read(text)?)),
        Format::Json => json::open(text),
    }
}

/// Writes a case file. What was unanswered is left out.
///
/// # Errors
/// [`CaseError::Unwritable`] when the writer of the format refuses, which no case makes it do.
pub fn save(case: &Case, format: Format) -> Result<String, CaseError> {
    match format {
        Format::Toml => ::toml::to_string(&case.file())
            .map_err(|wrong| CaseError::Unwritable(wrong.to_string())),
        Format::Json => json::save(case),
    }
}
