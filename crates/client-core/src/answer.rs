//! Answers become values.

use std::borrow::Cow;

use auth_core::{Error, Response};
use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;

use crate::operation::{AnswerContent, Operation};
use crate::wire::{Came, Purpose, Seen, Slot, Wire, read_text};

/// What a call can answer with.
pub trait Answer: Sized {
    /// Reads the body of an answer whose status says success.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) where the body is not JSON, or is
    /// JSON of another kind at its top level.
    fn from_response(response: &Response, operation: &'static Operation) -> Result<Self, Error>;
}

/// The answer of an operation without a body; one that comes all the same is ignored.
pub type NoContent = ();

impl Answer for () {
    #[inline]
    fn from_response(_: &Response, _: &'static Operation) -> Result<Self, Error> {
        Ok(())
    }
}

impl Answer for Bytes {
    fn from_response(response: &Response, _: &'static Operation) -> Result<Self, Error> {
        Ok(response.body().clone())
    }
}

impl<T: Wire> Answer for T {
    fn from_response(response: &Response, operation: &'static Operation) -> Result<Self, Error> {
        let mut value = T::empty();
        match read(&mut value, response, operation)? {
            None => Ok(value),
            Some(Nothing { promised, what }) => {
                T::nothing(promised).ok_or_else(|| wrong_body(response, operation, "$", what))
            }
        }
    }
}

/// An answer without a value.
struct Nothing {
    /// Whether that is what the server says, so that nothing can have got lost.
    promised: bool,
    what: &'static str,
}

/// Reads the body, the same for all types.
fn read(
    value: &mut dyn Slot,
    response: &Response,
    operation: &'static Operation,
) -> Result<Option<Nothing>, Error> {
    if operation.answer_content == AnswerContent::Text {
        return text(value, response, operation).map(|()| None);
    }
    let body = trim(response.body());
    if body.is_empty() {
        // Only a status that promises no content makes of it what nothing stands for: a list
        // that got lost on its way is not an empty list.
        return Ok(Some(Nothing {
            promised: response.status() == StatusCode::NO_CONTENT,
            what: "the body is empty",
        }));
    }
    let wrong = |path: &str, what: &str| Err(wrong_body(response, operation, path, what));
    match read_text(value, body) {
        Ok(Came::Exact) => Ok(None),
        // One odd item must not hide the others, but a list that loses all of them is none.
        Ok(Came::Bent(came)) => match came.as_array() {
            Some(items)
                if !items.is_empty() && value.encode(Purpose::Keep) == Value::Array(Vec::new()) =>
            {
                let what = format!(
                    "none of the {} items is of the documented type",
                    items.len()
                );
                wrong("$", &what)
            }
            _ => Ok(None),
        },
        Ok(Came::Null) => Ok(Some(Nothing {
            promised: true,
            what: "the body is null",
        })),
        Ok(Came::Mistyped(came)) => wrong(
            "$",
            &format!(
                "expected {}, found {}",
                operation.answer.unwrap_or("another type"),
                crate::wire::kind(&came)
            ),
        ),
        Err(error) => wrong(
            &place_of_failure(body),
            &format!("the body is not valid JSON: {error}"),
        ),
    }
}

/// An answer that is text. Some servers write it as a JSON string, and say so.
fn text(
    value: &mut dyn Slot,
    response: &Response,
    operation: &'static Operation,
) -> Result<(), Error> {
    let body = response.body();
    let says_json = response
        .headers()
        .get(http::header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|media| media.contains("json"));
    let text = match serde_json::from_slice::<String>(body) {
        Ok(text) if says_json => Cow::Owned(text),
        _ => match std::str::from_utf8(body) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => {
                return Err(wrong_body(
                    response,
                    operation,
                    "",
                    "the body is not UTF-8 text",
                ));
            }
        },
    };
    if value.scalar(Seen::Text(&text)).fits() {
        return Ok(());
    }
    Err(wrong_body(response, operation, "$", "the body is text"))
}

fn trim(mut body: &[u8]) -> &[u8] {
    // The byte order mark, which some servers on Windows put first and JSON does not allow.
    body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    while let [b' ' | b'\t' | b'\r' | b'\n', rest @ ..] = body {
        body = rest;
    }
    body
}

/// Reads the body a second time, only to say where it stops being JSON.
fn place_of_failure(body: &[u8]) -> String {
    let mut json = serde_json::Deserializer::from_slice(body);
    match serde_path_to_error::deserialize::<_, Value>(&mut json) {
        Ok(_) => "$".to_owned(),
        Err(error) => {
            // A `?` stands for a place that was not reached yet.
            let path = error.path().to_string();
            let path = path.trim_end_matches(['.', '?']);
            let dot = if path.is_empty() || path.starts_with('[') {
                ""
            } else {
                "."
            };
            format!("${dot}{path}")
        }
    }
}

#[cold]
fn wrong_body(response: &Response, operation: &'static Operation, path: &str, what: &str) -> Error {
    Error::decode(response, path, what)
        .with_operation(operation.label())
        // Something answered, but that it was the server, and what it did, cannot be told.
        .with_outcome_unknown(!operation.idempotent)
}

#[cfg(test)]
mod tests {
    use auth_core::ErrorKind;
    use http::StatusCode;

    use super::*;

    const LIST: Operation =
        Operation::new("list_things", "GET", "/things", "things", "").idempotent();
    const CREATE: Operation = Operation::new("create_thing", "POST", "/things", "things", "");

    fn answer(status: StatusCode, body: &'static str) -> Response {
        let mut response = Response::new(body.into());
        *response.status_mut() = status;
        response
    }

    #[test]
    fn an_answer_that_got_lost_is_not_an_empty_list() {
        let error = Vec::<String>::from_response(&answer(StatusCode::OK, " \n"), &LIST);
        assert_eq!(error.unwrap_err().kind(), ErrorKind::Decode);
        for (status, body) in [(StatusCode::NO_CONTENT, ""), (StatusCode::OK, "null")] {
            let list = Vec::<String>::from_response(&answer(status, body), &LIST);
            assert_eq!(list.unwrap(), Vec::<String>::new());
        }
        // Where the document has a success without a body, nothing is what it says.
        let none = Option::<String>::from_response(&answer(StatusCode::ACCEPTED, ""), &LIST);
        assert_eq!(none.unwrap(), None);
        <()>::from_response(&answer(StatusCode::OK, ""), &LIST).unwrap();
    }

    #[test]
    fn a_byte_order_mark_before_json_is_passed_over() {
        let read = |body| Vec::<String>::from_response(&answer(StatusCode::OK, body), &LIST);
        assert_eq!(read("\u{feff} [\"o1\"]").unwrap(), ["o1"]);
        assert_eq!(read("\u{feff}").unwrap_err().kind(), ErrorKind::Decode);
        let twice = read("\u{feff}\u{feff}[]").unwrap_err();
        assert_eq!(twice.kind(), ErrorKind::Decode, "that is no mark any more");
    }

    #[test]
    fn the_place_where_json_ends_is_told_from_its_root() {
        for (body, place) in [
            ("", "$"),
            ("[1, tru", "$[1]"),
            (r#"[{"id":"o1"},{"na"#, "$[1]"),
            (r#"{"content":[{"id":tru"#, "$.content[0].id"),
        ] {
            assert_eq!(place_of_failure(body.as_bytes()), place, "{body}");
        }
    }

    #[test]
    fn what_a_create_did_is_unknown_when_its_answer_cannot_be_read() {
        for body in ["", "[", "<html>", "{}"] {
            let response = answer(StatusCode::OK, body);
            let of = |operation| Vec::<String>::from_response(&response, operation).unwrap_err();
            assert!(of(&CREATE).outcome_unknown(), "{body}");
            assert!(!of(&LIST).outcome_unknown(), "{body}");
        }
    }
}
