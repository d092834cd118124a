//! What decoding owes to every body, whatever is in it: the tests with arbitrary answers and the
//! fuzz target both hold calls to it.

use client_core::{AnswerContent, Bytes, Error, ErrorKind, Operation};
use serde_json::Value;

use crate::answering::Answering;
use crate::suite::{Case, Outcome, Sample};

/// Stands for a secret in an answer, under a name that says so. `Debug` never shows it.
pub const PLANTED: &str = "planted-7f3a9c2e51";

/// The longest that an error may say of an answer that cannot be read, in characters.
const ERROR_LIMIT: usize = 1000;

/// A call to be answered with anything.
pub struct Probe<'a> {
    pub answering: &'a Answering,
    pub operation: &'a Operation,
    pub case: &'a Case,
    pub sample: &'a Sample,
    pub media: &'a str,
}

impl Probe<'_> {
    /// Answers the call with this body, and says what is wrong with what comes of it. If it was read,
    /// here it is.
    pub fn answer(&self, body: &[u8]) -> Result<Option<Outcome>, String> {
        let answered = self.call(body.to_vec());
        match (Due::of(self.operation, self.media, body), answered) {
            (Due::Value, Err(error)) => Err(format!("it must be read: {error}")),
            (Due::Error, Ok(outcome)) => Err(format!("it must not be read: {:?}", outcome.decoded)),
            (Due::Error | Due::Either, Err(error)) => allowed(&error).map(|()| None),
            (Due::Value | Due::Either, Ok(outcome)) => {
                if shows_itself(self.operation) {
                    let shown = format!("{:?}", outcome.decoded);
                    if shown.contains(PLANTED) {
                        return Err(format!("a secret is shown: {shown}"));
                    }
                }
                Ok(Some(outcome))
            }
        }
    }

    /// Answers the call with what was read, written again: it must be read as the same.
    pub fn answer_again(&self, first: &Outcome) -> Result<(), String> {
        let written = &first.value;
        if self.operation.answer_content != AnswerContent::Json || self.operation.answer.is_none() {
            return Ok(());
        }
        match self.call(written.to_string()) {
            Err(error) => Err(format!("written as {written} it is not read: {error}")),
            Ok(again) if again.value != *written => Err(format!(
                "written as {written} it is read as {}",
                again.value
            )),
            Ok(_) => Ok(()),
        }
    }

    fn call(&self, body: impl Into<Bytes>) -> Result<Outcome, Error> {
        self.answering
            .call(self.case, self.sample, self.media, body)
    }
}

/// The only errors there are: no JSON, or JSON of the wrong kind at its top level.
fn allowed(error: &Error) -> Result<(), String> {
    let shown = error.to_string();
    let reason = [
        "the body is not valid JSON: ",
        "the body is empty",
        "the body is null",
        "the body is not UTF-8 text",
        "expected ",
        "none of the ",
    ];
    let everything = format!("{shown}\n{error:?}");
    if error.kind() != ErrorKind::Decode || error.status() != Some(200) {
        Err(format!("an error of another kind: {error:?}"))
    } else if !reason.iter().any(|reason| shown.contains(reason)) {
        Err(format!("an error for another reason: {shown}"))
    } else if shown.contains(char::is_control) || shown.chars().count() > ERROR_LIMIT {
        Err(format!("an error of more than one short line: {shown:?}"))
    } else if everything.contains(PLANTED) {
        Err(format!("an error with a secret: {shown}"))
    } else {
        Ok(())
    }
}

/// Whether the type of an answer is the SDK's own. How `serde_json::Value` and the standard
/// library's maps show themselves is not in its hands.
fn shows_itself(operation: &Operation) -> bool {
    operation.answer.is_some_and(|name| {
        operation.answer_content == AnswerContent::Json
            && !["Value", "String"].contains(&name)
            && !name.starts_with("BTreeMap<")
    })
}

/// What is due for a body, by the kind of its top level alone.
enum Due {
    Value,
    Error,
    /// `null` or nothing, where the document may or may not have a success without a body.
    Either,
}

impl Due {
    fn of(operation: &Operation, media: &str, body: &[u8]) -> Self {
        let value_if = |so| if so { Due::Value } else { Due::Error };
        let Some(name) = operation.answer else {
            return Due::Value;
        };
        match operation.answer_content {
            AnswerContent::Json => {}
            AnswerContent::Text => {
                let json_text =
                    media.contains("json") && serde_json::from_slice::<String>(body).is_ok();
                return value_if(json_text || std::str::from_utf8(body).is_ok());
            }
            _ => return Due::Value,
        }
        // One byte order mark is passed over.
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        let lists = name.starts_with("Vec<") || name.starts_with("BTreeMap<");
        if body.trim_ascii().is_empty() && !lists && !["Value", "String"].contains(&name) {
            return Due::Either;
        }
        let Ok(came) = serde_json::from_slice::<Value>(body) else {
            return Due::Error;
        };
        value_if(match (name, &came) {
            ("Value" | "String", Value::Null) => false,
            ("Value", _) => true,
            ("String", came) => !came.is_array() && !came.is_object(),
            (name, Value::Null) if !name.starts_with("Vec<") && !name.starts_with("BTreeMap<") => {
                return Due::Either;
            }
            (_, Value::Null) => true,
            // All lists are of objects: one of them is enough.
            (name, Value::Array(items)) if name.starts_with("Vec<") => {
                items.is_empty() || items.iter().any(Value::is_object)
            }
            (name, came) => !name.starts_with("Vec<") && came.is_object(),
        })
    }
}
