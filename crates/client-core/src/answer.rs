//! Answers become values.

use auth_core::{Error, Response};
use serde_json::Value;

use crate::operation::Operation;
use crate::wire::{Fit, Wire};

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

impl<T: Wire> Answer for T {
    fn from_response(response: &Response, operation: &'static Operation) -> Result<Self, Error> {
        let body = trim(response.body());
        if body.is_empty() {
            return T::nothing()
                .ok_or_else(|| wrong_body(response, operation, "$", "the body is empty"));
        }
        let mut json = serde_json::Deserializer::from_slice(body);
        let fit = T::decode(&mut json).and_then(|fit| json.end().map(|()| fit));
        match fit {
            Ok(Fit::Exact(value) | Fit::Bent(value, _)) => Ok(value),
            Ok(Fit::Null) => {
                T::nothing().ok_or_else(|| wrong_body(response, operation, "$", "the body is null"))
            }
            Ok(Fit::Mistyped(came)) => Err(wrong_body(
                response,
                operation,
                "$",
                &format!(
                    "expected {}, found {}",
                    operation.answer.unwrap_or("another type"),
                    crate::wire::kind(&came)
                ),
            )),
            Err(error) => {
                let path = place_of_failure(body);
                Err(wrong_body(
                    response,
                    operation,
                    &path,
                    &format!("the body is not valid JSON: {error}"),
                ))
            }
        }
    }
}

fn trim(mut body: &[u8]) -> &[u8] {
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
            let path = error.path().to_string();
            if path == "." { "$".to_owned() } else { path }
        }
    }
}

#[cold]
fn wrong_body(response: &Response, operation: &'static Operation, path: &str, what: &str) -> Error {
    Error::decode(response, path, what).with_operation(crate::client::label(operation))
}
