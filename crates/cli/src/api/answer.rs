//! What comes back of a call, as it is printed.

use std::fs::File;
use std::io::{IsTerminal as _, Write as _};
use std::path::Path;

use client_core::{AnswerContent, Operation, PageRequest, Value};
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::request::Came;
use super::{HIDDEN, is_secret};
use crate::arguments::Format;
use crate::context::Context;
use crate::failure::Failure;

/// Where a list stands in a page.
const LISTS: [&str; 3] = ["content", "results", "documents"];

/// Where a page says how many items there are.
const TOTALS: [&str; 4] = ["totalElements", "totalCount", "totalResults", "total"];

/// Status and headers, as gh prints them.
pub fn head(came: &Came, context: &Context) -> Result<(), Failure> {
    let reason = came.status.canonical_reason().unwrap_or_default();
    let mut head = format!("HTTP {} {reason}", came.status.as_u16());
    head.truncate(head.trim_end().len());
    head.push('\n');
    for (name, value) in &came.headers {
        let value = match value.to_str() {
            Ok(text) if !is_secret(name) => text,
            _ => HIDDEN,
        };
        head.push_str(&format!("{name}: {value}\n"));
    }
    head.push('\n');
    context.out.raw(head.as_bytes())
}

/// The body: JSON in the form that was asked for, text and bytes as they are, nothing for nothing.
pub fn body(
    came: &Came,
    operation: Option<&'static Operation>,
    query: &str,
    save: Option<&Path>,
    context: &Context,
) -> Result<(), Failure> {
    let bytes = came
        .body
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(&came.body);
    if let Some(path) = save {
        return saved(path, &came.body);
    }
    if bytes.trim_ascii().is_empty() {
        return Ok(());
    }
    let documented = operation.map(|operation| operation.answer_content);
    let read = || serde_json::from_slice::<Value>(bytes);
    let value = match documented {
        Some(AnswerContent::Json) => read().map_err(|error| {
            Failure::Other(format!(
                "the answer is no JSON: {error}; --save keeps it in a file as it came"
            ))
        })?,
        // What is text is sometimes sent as a JSON string.
        Some(AnswerContent::Text) => match read() {
            Ok(Value::String(text)) if says_json(&came.headers) => {
                return raw(text.as_bytes(), context);
            }
            _ => return raw(bytes, context),
        },
        Some(_) => return raw(bytes, context),
        None => match read() {
            Ok(value) if says_json(&came.headers) => value,
            _ => return raw(bytes, context),
        },
    };
    if let Some(operation) = operation {
        tell_of_more(operation, query, &value, context);
    }
    context.out.value(shown(value, operation, context), &[])
}

/// All items of a list.
pub fn items(items: Vec<Value>, context: &Context) -> Result<(), Failure> {
    context.out.value(Value::Array(items), &[])
}

fn saved(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let written = File::create(path).and_then(|mut file| file.write_all(bytes));
    written.map_err(|error| {
        let path = path.display();
        Failure::Other(format!("the answer cannot be written to {path}: {error}"))
    })
}

/// Text goes anywhere, other bytes only where they do no harm.
fn raw(bytes: &[u8], context: &Context) -> Result<(), Failure> {
    let is_text = std::str::from_utf8(bytes)
        .is_ok_and(|text| !text.contains(|c: char| c.is_control() && !c.is_whitespace()));
    if !is_text && std::io::stdout().is_terminal() {
        return Err(Failure::usage(format!(
            "the answer is {} bytes, not text for a terminal: keep it with --save FILE",
            bytes.len()
        )));
    }
    context.out.raw(bytes)
}

fn says_json(headers: &HeaderMap) -> bool {
    let media = headers.get(CONTENT_TYPE);
    media.is_some_and(|media| media.to_str().is_ok_and(|media| media.contains("json")))
}

/// In a table the items of a page, elsewhere the page as it came.
fn shown(value: Value, operation: Option<&Operation>, context: &Context) -> Value {
    let is_rows = matches!(
        context.global.output,
        Format::Table | Format::Csv | Format::Name
    );
    let is_list = operation.is_some_and(|operation| operation.paging.is_some());
    if !is_rows || !is_list || context.global.query.is_some() {
        return value;
    }
    match list(&value) {
        Some(Value::Array(items)) => Value::Array(items.clone()),
        Some(Value::Object(documents)) => documents.values().cloned().collect(),
        _ => value,
    }
}

fn list(page: &Value) -> Option<&Value> {
    LISTS
        .iter()
        .filter_map(|name| page.get(name))
        .find(|value| value.is_array() || value.is_object())
}

/// Says that a page is not all of its list.
fn tell_of_more(operation: &Operation, query: &str, page: &Value, context: &Context) {
    let Some(paging) = operation.paging else {
        return;
    };
    if paging.asked == PageRequest::Nothing {
        return;
    }
    let came = match list(page) {
        Some(Value::Array(items)) => items.len() as u64,
        Some(Value::Object(documents)) => documents.len() as u64,
        _ => return,
    };
    if let Some(there) = more(query, page, came) {
        context.out.say(format_args!(
            "{came} of {there} items are shown; --all reads the whole list"
        ));
    }
}

/// What there is in all, if that is more than what came up to here.
fn more(query: &str, page: &Value, came: u64) -> Option<String> {
    let asked = |names: [&str; 3]| {
        query.split('&').find_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            names.contains(&name).then(|| value.parse::<u64>().ok())?
        })
    };
    let number = asked(["page", "page", "page"]).unwrap_or_default();
    let size = asked(["size", "%24top", "$top"]).unwrap_or(came);
    let skipped = asked(["%24skip", "$skip", "%24skip"]).unwrap_or(number * size);
    match TOTALS.iter().find_map(|name| page.get(name)?.as_u64()) {
        Some(total) => (skipped + came < total).then(|| total.to_string()),
        None => (page.get("last") == Some(&Value::Bool(false))).then(|| "more".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_page_that_is_not_all_says_so_and_the_last_one_does_not() {
        for (query, page, came, there) in [
            ("", json!({"totalElements": 30}), 20, Some("30")),
            (
                "%24skip=20&%24top=20",
                json!({"totalElements": 30}),
                10,
                None,
            ),
            (
                "page=1&size=20",
                json!({"totalElements": 50}),
                20,
                Some("50"),
            ),
            ("page=2&size=20", json!({"totalElements": 50}), 10, None),
            ("", json!({"totalCount": 2}), 2, None),
            ("", json!({"last": false}), 20, Some("more")),
            ("", json!({"last": true}), 20, None),
            ("", json!({}), 20, None),
        ] {
            assert_eq!(more(query, &page, came).as_deref(), there, "{query} {page}");
        }
    }
}
