//! Texts that are checked in, so that a change of them is read before it is kept.
//! `UPDATE_GOLDEN=1 cargo test …` writes them anew.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the project.
pub fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The text of a golden file.
pub fn read(name: &str) -> String {
    fs::read_to_string(path("tests/golden").join(name)).expect("a golden file")
}

/// Whether golden files are to be written anew.
pub fn updating() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1")
}

/// Fails with the first line that differs from the golden file.
#[track_caller]
pub fn check(name: &str, text: &str) {
    check_at(&format!("tests/golden/{name}"), text);
}

/// The same for a file that stands elsewhere in the project.
#[track_caller]
pub fn check_at(file: &str, text: &str) {
    if updating() {
        fs::write(path(file), text).expect("a golden file that can be written");
        return;
    }
    let golden = fs::read_to_string(path(file)).expect("a golden file");
    same(file, &golden, text);
}

/// Fails with the first line in which two texts differ.
#[track_caller]
pub fn same(name: &str, golden: &str, text: &str) {
    if golden == text {
        return;
    }
    let lines = golden.lines().zip(text.lines()).enumerate();
    let differs = lines.into_iter().find(|(_, (old, new))| old != new);
    let (number, (old, new)) =
        differs.unwrap_or((golden.lines().count(), ("(its end)", "(its end)")));
    panic!(
        "{name}, line {}:\n  kept: {old}\n  now:  {new}\nRead the change; UPDATE_GOLDEN=1 writes it.",
        number + 1
    );
}
