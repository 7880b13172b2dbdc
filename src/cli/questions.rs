//! The questions in the order of the law, with what each accepts: as Markdown.

use crate::casefile::schema;
use crate::domain::facts::FactId;
use serde_json::{Map, Value};
use std::fmt::Write;

/// The questions as a table.
#[must_use]
pub fn markdown() -> String {
    let schema = schema::of_case();
    let mut out = String::from("| Key in `facts` | What it says | Accepted |\n|---|---|---|\n");
    for fact in FactId::ALL {
        for key in keys(fact) {
            if let Some(entry) = property(schema.as_value(), "FactTable", key) {
                row(&mut out, key, entry);
            }
        }
    }
    out
}

/// The keys of the case file that answer a fact.
fn keys(fact: FactId) -> Vec<&'static str> {
    if fact == FactId::WorkingHours {
        vec![fact.code(), "effective_hours"]
    } else if fact == FactId::Wage {
        vec!["wage_per_hour", "wage_per_month"]
    } else {
        vec![fact.code()]
    }
}

fn property<'a>(schema: &'a Value, table: &str, key: &str) -> Option<&'a Map<String, Value>> {
    schema
        .pointer(&format!("/$defs/{table}/properties/{key}"))?
        .as_object()
}

/// One key of a table of the case file's schema, as a row.
pub fn row(out: &mut String, key: &str, entry: &Map<String, Value>) {
    let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
    let description = text("description").replace('\n', " ");
    let accepted = if entry.contains_key("$ref") {
        "a table"
    } else {
        text("$comment")
    };
    // Writing to a text can't fail.
    let _ = writeln!(out, "| `{key}` | {description} | {accepted} |");
}
