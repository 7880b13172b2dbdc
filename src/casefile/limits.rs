//! How much of a case file is read.

use super::CaseError;

/// The most bytes of a file: 64 kB.
pub const BYTES: usize = 65_536;
/// The most bytes of a receipt, which holds the whole calculation too: 256 kB.
pub const RECEIPT_BYTES: usize = 262_144;
/// How deep tables and lists may lie in each other; the file itself is the first.
pub const NESTED: usize = 8;
/// The most characters of a number.
pub const NUMBER: usize = 20;
/// The most jobs that somebody has.
pub const JOBS: usize = 10;
/// The most assistants of an account.
pub const ASSISTANTS: usize = 50;
/// The most interpreting jobs of an account.
pub const INTERPRETING: usize = 500;
/// The most weeks that a quarter touches.
pub const WEEKS: usize = 14;
/// The most characters of what was found that an error repeats.
pub const FOUND: usize = 40;

/// Reads the text of a file, if it is not too long, and looks up the place of what is wrong in it.
///
/// # Errors
/// [`CaseError::TooLong`], and those of the reader.
pub(super) fn opened<T>(
    text: &str,
    read: impl FnOnce(&str) -> Result<T, CaseError>,
) -> Result<T, CaseError> {
    opened_within(text, BYTES, read)
}

/// The same for a file that may have so many bytes.
///
/// # Errors
/// [`CaseError::TooLong`], and those of the reader.
pub(super) fn opened_within<T>(
    text: &str,
    most: usize,
    read: impl FnOnce(&str) -> Result<T, CaseError>,
) -> Result<T, CaseError> {
    if text.len() > most {
        return Err(CaseError::TooLong { most });
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    read(text).map_err(|wrong| wrong.placed(text))
}
