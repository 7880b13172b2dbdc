//! An answer as a listing: its keys and values, one on each line, and nothing that is not there.

use serde_json::Value;

/// The listing of an answer in JSON.
///
/// # Errors
/// When the answer is not JSON.
pub(super) fn listing(answer: &str) -> Result<String, serde_json::Error> {
    let mut out = String::new();
    if let Value::Object(keys) = serde_json::from_str(answer)? {
        for (key, value) in &keys {
            write(&mut out, key, value, 0);
        }
    }
    Ok(out)
}

fn write(out: &mut String, key: &str, value: &Value, depth: usize) {
    let indent = "  ".repeat(depth);
    let inside = depth.saturating_add(1);
    match value {
        Value::Null => {}
        Value::Array(values) if values.is_empty() => {}
        Value::Array(values) if values.iter().all(|value| single(value).is_some()) => {
            let values: Vec<String> = values.iter().filter_map(single).collect();
            out.push_str(&format!("{indent}{key}: {}\n", values.join(", ")));
        }
        Value::Array(values) => {
            out.push_str(&format!("{indent}{key}:\n"));
            for (number, value) in (1..).zip(values) {
                write(out, &format!("{number}"), value, inside);
            }
        }
        Value::Object(keys) => {
            out.push_str(&format!("{indent}{key}:\n"));
            for (key, value) in keys {
                write(out, key, value, inside);
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            let value = single(value).unwrap_or_default();
            out.push_str(&format!("{indent}{key}: {value}\n"));
        }
    }
}

/// A single value as it stands in a line.
fn single(value: &Value) -> Option<String> {
    match value {
        Value::Bool(true) => Some("yes".to_owned()),
        Value::Bool(false) => Some("no".to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
