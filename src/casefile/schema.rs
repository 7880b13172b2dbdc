//! The JSON Schemas of the case file and of the answer, from their types.

use super::accepted::{Accepted, Unit, What};
use super::answer::Answer;
use super::entry::{Entry, JobList};
use super::kind::{Kind, UNKNOWN};
use super::limits;
use super::shape::List;
use super::wire::CaseFile;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

/// The schema of the case file.
#[must_use]
pub fn of_case() -> Schema {
    of_file::<CaseFile>()
}

/// The schema of a file that is read as a case file is.
pub(crate) fn of_file<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12()
        .with_transform(RecursiveTransform(without_null))
        .into_generator()
        .into_root_schema_for::<T>()
}

/// The schema of the answer.
#[must_use]
pub fn of_answer() -> Schema {
    SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<Answer>()
}

/// A key that may be left out is left out: `null` is no value of the case file.
fn without_null(schema: &mut Schema) {
    let Some(keywords) = schema.as_object_mut() else {
        return;
    };
    if let Some(Value::Array(values)) = keywords.get_mut("enum") {
        values.retain(|value| !value.is_null());
    }
    if let Some(Value::Array(types)) = keywords.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            keywords.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(options)) = keywords.get_mut("anyOf") {
        options.retain(|option| *option != json!({"type": "null"}));
        if let [Value::Object(only)] = options.as_slice() {
            let only: Map<String, Value> = only.clone();
            keywords.remove("anyOf");
            keywords.extend(only);
        }
    }
}

impl<K: Kind> JsonSchema for Entry<K> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Entry".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        single(&K::ACCEPTED, K::WHOLE_NUMBERS)
    }
}

/// The schema of a single value. The range of an exact number can only be told in a comment.
fn single(accepted: &Accepted, whole_numbers: bool) -> Schema {
    let comment = accepted.to_string();
    match accepted.what {
        What::Codes(codes) => {
            let numbers = codes.iter().filter_map(|code| code.parse::<u32>().ok());
            let mut values: Vec<Value> = codes.iter().map(|code| json!(code)).collect();
            if whole_numbers {
                values.extend(numbers.map(|number| json!(number)));
            }
            if accepted.or_unknown {
                values.push(json!(UNKNOWN));
            }
            json_schema!({"enum": values, "$comment": comment})
        }
        What::Number(range) => json_schema!({
            "type": ["string", "integer"],
            "pattern": or_unknown(accepted, number_pattern(range.unit)),
            "maxLength": limits::NUMBER,
            "$comment": comment,
        }),
        What::Day { .. } => text(accepted, "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
        What::Moment { .. } => text(accepted, "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}"),
        What::Quarter { .. } => text(accepted, "[0-9]{4}-Q[1-4]"),
        What::Text => json_schema!({"type": "string", "$comment": comment}),
        What::Table => json_schema!({"type": "object", "$comment": comment}),
        What::List { least, most, .. } => json_schema!({
            "type": "array", "minItems": least, "maxItems": most, "$comment": comment,
        }),
    }
}

fn number_pattern(unit: Unit) -> &'static str {
    match unit {
        Unit::HoursPerWeek | Unit::Hours => r"([0-9]+(\.[0-9]+)?|[0-9]+:[0-5][0-9])",
        Unit::KronerPerHour | Unit::KronerPerMonth | Unit::Kroner | Unit::KronerPerQuarter => {
            r"[0-9]+(\.[0-9]+)?"
        }
    }
}

fn text(accepted: &Accepted, pattern: &str) -> Schema {
    json_schema!({
        "type": "string",
        "pattern": or_unknown(accepted, pattern),
        "$comment": accepted.to_string(),
    })
}

fn or_unknown(accepted: &Accepted, pattern: &str) -> String {
    if accepted.or_unknown {
        format!("^({pattern}|{UNKNOWN})$")
    } else {
        format!("^{pattern}$")
    }
}

impl<T: JsonSchema, const LEAST: usize, const MOST: usize> JsonSchema for List<T, LEAST, MOST> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "List".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let items = generator.subschema_for::<T>();
        let mut schema = single(&Self::ACCEPTED, false);
        if let Some(each) = items.get("$comment").and_then(Value::as_str) {
            let comment = format!("{}, each {each}", Self::ACCEPTED);
            schema.insert("$comment".to_owned(), comment.into());
        }
        schema.insert("items".to_owned(), items.into());
        schema
    }
}

impl<K: Kind> JsonSchema for JobList<K> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "JobList".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let list = generator.subschema_for::<List<Entry<K>, 1, { limits::JOBS }>>();
        json_schema!({"anyOf": [list, {"const": UNKNOWN}], "$comment": Self::ACCEPTED.to_string()})
    }
}
