//! Whether a request is what its document says: refused before anything is done if it is not.
//! What no schema says (names that are taken, states that forbid something) is for the handlers.

mod schema;

use serde_json::{Value, json};

use crate::answer::Refusal;
use crate::call::{self, Call};
use crate::document::{Document, Parameter};

use schema::Checker;

/// Checks the parameters and the body of a request. Query parameters and properties that the
/// document does not know are passed over, as the services do.
pub(crate) fn request(call: &Call<'_>) -> Result<(), Refusal> {
    let mut checker = Checker::new(call.document);
    for parameter in &call.operation.parameters {
        if parameter.in_query {
            query(call, parameter, &mut checker);
        }
    }
    body(call, &mut checker)?;
    let faults = checker.faults;
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Refusal::invalid(faults))
    }
}

/// What is wrong with a value by a schema that a caller has sent: like a document's, and without
/// references. Nothing is checked by `pattern`.
pub(crate) fn value(schema: &Value, value: &Value, name: &str) -> Vec<String> {
    let document = Document::empty();
    let mut checker = Checker::new(&document);
    checker.check(schema, value, name);
    checker.faults
}

fn query(call: &Call<'_>, parameter: &Parameter, checker: &mut Checker<'_>) {
    let name = &parameter.name;
    let given = || {
        call.query
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, text)| text.as_str())
    };
    if given().next().is_none() {
        if parameter.required {
            checker.fault(format!("{name} is required, in the query"));
        }
        return;
    }
    let (schema, separated) = match parameter.schema.get("items") {
        Some(items) => (items, true),
        None => (&parameter.schema, false),
    };
    for text in given() {
        // `multi` says to repeat the name; servers take commas too.
        let texts: Vec<&str> = if separated {
            text.split(',').collect()
        } else {
            vec![text]
        };
        for text in texts {
            if let Some(value) = typed(schema, text.trim(), parameter.required) {
                checker.check(schema, &value, name);
            }
        }
    }
}

/// A text as the type that its parameter has; none if it says nothing: an optional parameter
/// without a value is one that is not there.
fn typed(schema: &Value, text: &str, required: bool) -> Option<Value> {
    if text.is_empty() && !required {
        return None;
    }
    let as_it_came = || json!(text);
    let value = match schema["type"].as_str() {
        Some("integer" | "number") => match (text.parse::<i64>(), text.parse::<f64>()) {
            (Ok(whole), _) => json!(whole),
            (_, Ok(number)) => json!(number),
            _ => as_it_came(),
        },
        // Clients in Python write `True`.
        Some("boolean") => match text.to_ascii_lowercase().as_str() {
            "true" => json!(true),
            "false" => json!(false),
            _ => as_it_came(),
        },
        _ => as_it_came(),
    };
    Some(value)
}

fn body(call: &Call<'_>, checker: &mut Checker<'_>) -> Result<(), Refusal> {
    // Some clients send `{}` with a GET: what an operation does not take is passed over.
    let Some(expected) = call.operation.body.as_ref().filter(|body| body.is_json) else {
        return Ok(());
    };
    if call.body.iter().all(u8::is_ascii_whitespace) {
        if expected.required {
            checker.fault("The body is required and must be JSON".to_owned());
        }
        return Ok(());
    }
    let media = call.content_type.split(';').next().unwrap_or("").trim();
    if !media.is_empty() && !media.to_ascii_lowercase().ends_with("json") {
        let message = format!("The body must be application/json, not {media}");
        return Err(Refusal::new(415, "unsupported_media_type", message));
    }
    let value = call::json(call.body)?;
    if value.is_null() {
        if expected.required {
            checker.fault("The body is required and must not be null".to_owned());
        }
        return Ok(());
    }
    checker.check(&expected.schema, &value, "");
    Ok(())
}
