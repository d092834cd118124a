//! Requests of operations that are known only by their entries in the table.

use auth_core::{Error, Request};
use serde_json::Value;

use super::{RequestBuilder, path_segment};
use crate::operation::{
    AnswerContent, BodyContent, Encoding, Operation, Parameter, ParameterType, Place,
};
use crate::upload::Upload;

/// Makes the request of an operation that is known only by its entry in the table.
///
/// `arguments` are names of the document with their values: text, numbers, booleans,
/// or arrays of these. `base` is the address in front of the path. An answer that is not JSON is
/// asked for in any media type, since the table names none.
///
/// # Errors
/// [`ErrorKind::Usage`](crate::ErrorKind::Usage) for an unknown or missing argument, or
/// one that is not of its type.
pub fn encode_from_table(
    base: &str,
    operation: &Operation,
    arguments: &[(&str, Value)],
    body: Option<&Value>,
) -> Result<Request, Error> {
    encode_from_table_with_files(base, operation, arguments, &[], body)
}

/// The same with files, by the names of their parameters; text among the arguments is a file too,
/// which is called `file`.
///
/// # Errors
/// Those of [`encode_from_table`].
pub fn encode_from_table_with_files(
    base: &str,
    operation: &Operation,
    arguments: &[(&str, Value)],
    files: &[(&str, Upload)],
    body: Option<&Value>,
) -> Result<Request, Error> {
    let refuse = |what: String| Err(Error::usage(format!("{}: {what}", operation.id)));
    let given = arguments.iter().map(|(name, _)| *name);
    let mut given = given.chain(files.iter().map(|(name, _)| *name));
    if let Some(name) = given.find(|name| !operation.parameters.iter().any(|p| p.name == *name)) {
        let known: Vec<_> = operation.parameters.iter().map(|p| p.name).collect();
        return refuse(format!(
            "there is no parameter `{name}`; it takes {}",
            if known.is_empty() {
                "none".to_owned()
            } else {
                known.join(", ")
            }
        ));
    }

    let takes_file = |name: &str| {
        let parameter = operation.parameter(Place::Form, name);
        parameter.is_some_and(|parameter| parameter.value == ParameterType::File)
    };
    if let Some((name, _)) = files.iter().find(|(name, _)| !takes_file(name)) {
        return refuse(format!("the parameter `{name}` takes no file"));
    }

    let mut path = operation.path.to_owned();
    let mut queries = Vec::new();
    for parameter in operation.parameters {
        let given = arguments
            .iter()
            .filter(|(name, _)| *name == parameter.name)
            .map(|(_, value)| value)
            .next_back();
        let Some(value) = given.filter(|value| !value.is_null()) else {
            let is_file = files.iter().any(|(name, _)| *name == parameter.name);
            if parameter.required && !is_file {
                return refuse(format!("the parameter `{}` is missing", parameter.name));
            }
            continue;
        };
        let texts = argument_texts(operation, parameter, value)?;
        match parameter.place {
            Place::Path => {
                let segment = path_segment(parameter.name, texts.join(",").as_str())?;
                path = path.replace(&format!("{{{}}}", parameter.name), &segment);
            }
            Place::Query | Place::Header | Place::Form => queries.push((parameter, texts)),
        }
    }

    let method = operation
        .method
        .parse()
        .map_err(|_| Error::usage(format!("{}: no such method", operation.id)))?;
    let request = RequestBuilder::new(method, format!("{base}{path}"));
    let mut request = match operation.answer_content {
        AnswerContent::Json => request.accept_json(),
        AnswerContent::Text | AnswerContent::Bytes => request.accept("*/*"),
    };
    for (name, file) in files {
        request = request.files(name, [file]);
    }
    let multipart = operation
        .body
        .is_some_and(|body| body.content == BodyContent::Multipart);
    for (parameter, texts) in queries {
        request = match parameter.place {
            Place::Header => request.header(parameter.name, &texts),
            Place::Form if parameter.value == ParameterType::File => {
                let files: Vec<Upload> = texts
                    .into_iter()
                    .map(|text| Upload::from(text.into_bytes()))
                    .collect();
                request.files(parameter.name, &files)
            }
            Place::Form if multipart => request.part(parameter.name, &texts),
            Place::Form => request.form_field(parameter.name, &texts, parameter.encoding),
            _ => request.query_encoded(parameter.name, &texts, parameter.encoding),
        };
    }
    let Some(shape) = &operation.body else {
        return match body {
            Some(_) => refuse("it takes no body".to_owned()),
            None => request.build(),
        };
    };
    match (shape.content, body) {
        // Its fields are parameters.
        (BodyContent::Form | BodyContent::Multipart, None) => request.build(),
        (_, None) if shape.required => refuse(format!("the body is missing ({})", shape.type_name)),
        (_, None) => request.build(),
        (BodyContent::Json, Some(body)) => request.json_body(body).build(),
        (BodyContent::Form, Some(body)) => request.form(body).build(),
        (BodyContent::Text | BodyContent::Bytes, Some(Value::String(text))) => {
            request.text(shape.media_type, text).build()
        }
        (BodyContent::Text | BodyContent::Bytes | BodyContent::Multipart, Some(_)) => {
            refuse(format!("the body must be text ({})", shape.media_type))
        }
    }
}

/// The texts of one argument, one for each item of an array.
fn argument_texts(
    operation: &Operation,
    parameter: &Parameter,
    value: &Value,
) -> Result<Vec<String>, Error> {
    let one = |item: &Value| -> Option<String> {
        let text = match item {
            Value::String(text) => text.clone(),
            Value::Number(_) | Value::Bool(_) => item.to_string(),
            _ => return None,
        };
        let fits = match parameter.value {
            ParameterType::String | ParameterType::Time | ParameterType::File => true,
            ParameterType::Integer => text.parse::<i64>().is_ok(),
            ParameterType::Number => text.parse::<f64>().is_ok(),
            ParameterType::Boolean => text.parse::<bool>().is_ok(),
        };
        fits.then_some(text)
    };
    let texts: Option<Vec<String>> = match value {
        Value::Array(items) if parameter.encoding != Encoding::Single => {
            items.iter().map(one).collect()
        }
        single => one(single).map(|text| vec![text]),
    };
    texts.ok_or_else(|| {
        Error::usage(format!(
            "{}: the parameter `{}` takes {:?} values, not {value}",
            operation.id, parameter.name, parameter.value
        ))
    })
}
