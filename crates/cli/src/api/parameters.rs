//! `--param NAME=VALUE`, as the table of operations has the parameters.

use std::path::Path;

use client_core::{Encoding, Operation, Parameter, ParameterType, Upload, Value};

use crate::failure::Failure;
use crate::names;
use crate::output::Output;

/// What the parameters of one call are given.
#[derive(Debug, Default)]
pub struct Given<'a> {
    pub values: Vec<(&'a str, Value)>,
    pub files: Vec<(&'a str, Upload)>,
}

/// A name and its value.
pub fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("must be NAME=VALUE".to_owned()),
    }
}

/// The parameters of an operation: each value of its type, one that is given several times as an
/// array, files opened.
pub async fn given<'a>(
    operation: &Operation,
    pairs: &'a [(String, String)],
    out: &Output,
) -> Result<Given<'a>, Failure> {
    let mut given = Given::default();
    for (name, text) in pairs {
        let Some(parameter) = operation.parameters.iter().find(|p| p.name == name) else {
            return Err(unknown(operation, name));
        };
        if parameter.value == ParameterType::File {
            given.files.push((name, file(parameter, text).await?));
            continue;
        }
        let value = typed(operation, parameter, text)?;
        warn_of_unlisted(parameter, text, out);
        match given.values.iter_mut().find(|(known, _)| known == name) {
            Some((_, Value::Array(items))) => items.push(value),
            Some(_) => {
                return Err(Failure::usage(format!(
                    "the parameter `{name}` is given twice, and {} takes one value",
                    operation.id
                )));
            }
            None if parameter.encoding == Encoding::Single => given.values.push((name, value)),
            None => given.values.push((name, Value::Array(vec![value]))),
        }
    }
    Ok(given)
}

fn unknown(operation: &Operation, name: &str) -> Failure {
    let known = names::listed(operation.parameters.iter().map(|parameter| parameter.name));
    Failure::usage(format!(
        "{} has no parameter `{name}`; it takes {}",
        operation.id,
        if known.is_empty() { "none" } else { &known }
    ))
}

/// The value of a text, which must be of the parameter's type. Numbers stay as they are written.
pub fn typed(operation: &Operation, parameter: &Parameter, text: &str) -> Result<Value, Failure> {
    let fits = match parameter.value {
        ParameterType::Integer => text.parse::<i64>().is_ok(),
        ParameterType::Number => text.parse::<f64>().is_ok_and(f64::is_finite),
        ParameterType::Boolean => text.parse::<bool>().is_ok(),
        _ => true,
    };
    if fits {
        return Ok(text.into());
    }
    Err(Failure::usage(format!(
        "the parameter `{}` of {} is {}, not {text:?}",
        parameter.name,
        operation.id,
        a(parameter.value)
    )))
}

/// Documents lag behind services: such a value is sent all the same.
pub fn warn_of_unlisted(parameter: &Parameter, text: &str, out: &Output) {
    if !parameter.values.is_empty() && !parameter.values.contains(&text) {
        out.warn(format_args!(
            "the document does not list {text:?} for `{}`; it has {}",
            parameter.name,
            parameter.values.join(", ")
        ));
    }
}

async fn file(parameter: &Parameter, text: &str) -> Result<Upload, Failure> {
    let name = parameter.name;
    match text.strip_prefix('@') {
        Some(path) => {
            let upload = Upload::file(path).await?;
            Ok(match media_type(path) {
                Some(media_type) => upload.media_type(media_type),
                None => upload,
            })
        }
        None => Err(Failure::usage(format!(
            "the parameter `{name}` is a file: {name}=@PATH"
        ))),
    }
}

/// The media type of a file, by its name: what services take are pictures.
fn media_type(path: &str) -> Option<&'static str> {
    let ending = Path::new(path).extension()?.to_str()?.to_lowercase();
    let known = match &*ending {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "svg" => "image/svg+xml",
        _ => return None,
    };
    Some(known)
}

/// A type in words.
pub fn a(value: ParameterType) -> &'static str {
    match value {
        ParameterType::Integer => "an integer",
        ParameterType::Number => "a number",
        ParameterType::Boolean => "true or false",
        ParameterType::Time => "a time such as 2026-01-31T12:00:00Z",
        ParameterType::File => "a file",
        _ => "text",
    }
}
