//! `--body`: JSON, YAML or text, from the command line, a file or standard input.

use std::path::Path;

use client_core::Value;

use crate::failure::Failure;
use crate::given;

/// What a body is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Json,
    /// As it is.
    Text,
}

/// The body that `--body` gives: JSON, `@FILE` or `-`. What is not on the command line may be YAML
/// where JSON is wanted.
pub fn read(given: &str, kind: Kind) -> Result<Value, Failure> {
    let file = match given.strip_prefix('@') {
        Some(file) => Some(file),
        None => (given == "-").then_some(given),
    };
    match (file, kind) {
        (Some(file), Kind::Json) => given::read("the body", file),
        (Some(file), Kind::Text) => Ok(Value::String(given::text("the body", file)?)),
        (None, Kind::Text) => Ok(given.into()),
        (None, Kind::Json) => serde_json::from_str(given).map_err(|error| {
            let hint = match Path::new(given).is_file() {
                true => format!("; the file is @{given}"),
                false => String::new(),
            };
            Failure::usage(format!("the body is no JSON: {error}{hint}"))
        }),
    }
}
