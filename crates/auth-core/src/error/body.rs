//! Reads the bodies that servers send with an error status: five shapes of JSON, web pages, text
//! and nothing. What the error does with them is left to the module above.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap};
use serde_json::{Map, Value};

use super::permission;

pub(super) const WEB_PAGE_HINT: &str = "this looks like a web page: is the base URL right?";

/// What a server says about a failure.
#[derive(Clone, Debug, Default)]
pub(super) struct ServerWords {
    pub(super) messages: Vec<String>,
    pub(super) code: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) retryable: Option<bool>,
    /// The scope or role that the caller lacks.
    pub(super) missing: Option<String>,
}

impl ServerWords {
    /// Passes every text through `clean` and drops what is empty then.
    pub(super) fn clean(&mut self, clean: impl Fn(&str) -> String) {
        for message in &mut self.messages {
            *message = clean(message);
        }
        self.messages.retain(|message| !message.is_empty());
        for text in [&mut self.code, &mut self.missing] {
            *text = text
                .take()
                .map(|text| clean(&text))
                .filter(|text| !text.is_empty());
        }
    }

    pub(super) fn joined(&self, limit: usize) -> Option<String> {
        if self.messages.is_empty() {
            return None;
        }
        Some(crate::redact::one_line(&self.messages.join("; "), limit))
    }
}

/// What a body turned out to be.
pub(super) enum Body {
    Words(ServerWords),
    Html {
        title: Option<String>,
    },
    Text(String),
    /// Begins like JSON and is none; `truncated` if it would be one with more at its end.
    BrokenJson {
        truncated: bool,
    },
    Empty,
    Binary,
}

impl Body {
    pub(super) fn of(headers: &HeaderMap, body: &Bytes) -> Self {
        let Ok(text) = std::str::from_utf8(body) else {
            return Self::Binary;
        };
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            return Self::Empty;
        }
        if text.starts_with(['{', '[', '"']) {
            return match serde_json::from_str(text) {
                Ok(value) => Self::Words(words(&value)),
                Err(error) => Self::BrokenJson {
                    truncated: error.is_eof(),
                },
            };
        }
        let start = text.get(..15).unwrap_or(text).to_ascii_lowercase();
        if says_html(headers) || start.starts_with("<!doctype html") || start.starts_with("<html") {
            return Self::Html { title: title(text) };
        }
        Self::Text(text.to_owned())
    }
}

/// Whether the headers promise a web page.
fn says_html(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| {
            let value = value.to_ascii_lowercase();
            value.starts_with("text/html") || value.starts_with("application/xhtml")
        })
}

/// The title of a web page: often all that a proxy says, such as `502 Bad Gateway`.
fn title(page: &str) -> Option<String> {
    let lower = page.to_ascii_lowercase();
    let start = lower.find("<title")?;
    let start = start + lower[start..].find('>')? + 1;
    let end = start + lower[start..].find("</title")?;
    Some(page[start..end].trim().to_owned()).filter(|title| !title.is_empty())
}

fn words(value: &Value) -> ServerWords {
    let mut words = ServerWords::default();
    collect(value, &mut words, 0);
    words
}

/// Fills `words` from one JSON value. What was found first stays.
fn collect(value: &Value, words: &mut ServerWords, depth: usize) {
    // Errors are wrapped once or twice, not more; a hostile body may be deep.
    if depth > 3 {
        return;
    }
    match value {
        Value::String(text) => push(words, text),
        Value::Array(items) => {
            for item in items.iter().take(20) {
                collect(item, words, depth + 1);
            }
        }
        Value::Object(object) => collect_object(object, words, depth),
        _ => {}
    }
}

fn collect_object(object: &Map<String, Value>, words: &mut ServerWords, depth: usize) {
    let found_before = words.messages.len();
    // VMC; CSP, vRA and Spring; on-premises login; OAuth; others seen here and there.
    for key in [
        "error_messages",
        "error_message",
        "message",
        "serverMessage",
        "error_description",
        "errorMessage",
        "localizedMessage",
        "detail",
        "details",
    ] {
        match object.get(key) {
            // Spring's way of saying nothing.
            Some(Value::String(text)) if text == "No message available" => {}
            Some(value @ (Value::String(_) | Value::Array(_))) => {
                collect(value, words, depth + 1);
            }
            _ => {}
        }
    }
    let code = [
        "error_code",
        "cspErrorCode",
        "errorCode",
        "code",
        "moduleCode",
    ]
    .iter()
    .find_map(|key| scalar(object.get(*key)?));
    words.code = words.code.take().or(code);
    let request_id = ["requestId", "request_id", "traceId", "serverErrorId"]
        .iter()
        .find_map(|key| scalar(object.get(*key)?));
    words.request_id = words.request_id.take().or(request_id);
    words.retryable = words.retryable.or_else(|| match object.get("retryable")? {
        Value::Bool(value) => Some(*value),
        Value::String(text) => text.trim().to_ascii_lowercase().parse().ok(),
        _ => None,
    });
    words.missing = words
        .missing
        .take()
        .or_else(|| permission::in_object(object));
    match object.get("error") {
        // Spring's `error` is the name of the status, OAuth's is a code: words only if there are
        // no better ones.
        Some(Value::String(error)) => {
            if object.contains_key("error_description") {
                words.code.get_or_insert_with(|| error.clone());
            }
            if words.messages.len() == found_before {
                push(words, error);
            }
        }
        Some(nested @ (Value::Object(_) | Value::Array(_))) => collect(nested, words, depth + 1),
        _ => {}
    }
    if let Some(nested @ Value::Array(_)) = object.get("errors") {
        collect(nested, words, depth + 1);
    }
}

fn push(words: &mut ServerWords, text: &str) {
    let text = text.trim();
    if !text.is_empty() && !words.messages.iter().any(|old| old == text) {
        words.messages.push(text.to_owned());
    }
}

/// Text, or a number as text: CSP's `moduleCode` comes as either.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
