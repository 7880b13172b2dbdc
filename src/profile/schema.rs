//! The JSON Schema of a profile, from its types.

use super::wire::ProfileFile;
use crate::casefile::schema::of_file;
use crate::domain::facts::FactId;
use schemars::Schema;
use serde_json::{Value, json};

/// The schema of a profile.
#[must_use]
pub fn of_profile() -> Schema {
    of_file::<ProfileFile>()
}

/// The keys of the questions.
pub(super) fn questions() -> Value {
    let codes: Vec<&str> = FactId::ALL.iter().map(|fact| fact.code()).collect();
    json!({"enum": codes})
}
