//! `--body-template`: a body to fill in, made from its schema.

use client_core::{BodyContent, Operation, Value};
use serde_json::{Map, json};

use super::document::{self, Document};
use super::services::ApiService;
use crate::arguments::Format;
use crate::context::Context;
use crate::failure::Failure;

/// Prints a body with all properties, and in the objects in it those that they require. It is JSON
/// unless YAML is asked for: it is to be saved, and sent.
pub fn print(service: ApiService, operation: &Operation, context: &Context) -> Result<(), Failure> {
    let document = Document::of(service)?;
    let is_json = operation
        .body
        .is_some_and(|body| body.content == BodyContent::Json);
    let (Some(body), true) = (document.body(operation), is_json) else {
        return Err(Failure::usage(match operation.body {
            Some(body) => format!("the body of {} is {}", operation.id, body.media_type),
            None => format!("{} takes no body", operation.id),
        }));
    };
    let template = of_schema(&body["schema"], &document);
    if context.global.output == Format::Table {
        return context.out.raw(format!("{template:#}\n").as_bytes());
    }
    context.out.value(template, &[])
}

fn of_schema(schema: &Value, document: &Document) -> Value {
    filled(schema, document, &mut Vec::new())
}

/// A value of a schema; `through` are the objects that it is in.
fn filled<'a>(schema: &'a Value, document: &'a Document, through: &mut Vec<&'a str>) -> Value {
    let name = document::name(schema);
    if let Some(name) = name {
        if through.contains(&name) {
            return json!({});
        }
        through.push(name);
    }
    let value = plain(document.resolved(schema), document, through);
    if name.is_some() {
        through.pop();
    }
    value
}

fn plain<'a>(schema: &'a Value, document: &'a Document, through: &mut Vec<&'a str>) -> Value {
    let said = schema.get("default").or_else(|| schema["enum"].get(0));
    if let Some(value) = said {
        return value.clone();
    }
    let object = document.object(schema);
    if !object.properties.is_empty() {
        let is_whole = through.len() <= 1 || !object.is_demanding();
        let mut members = Map::new();
        for (property, inner) in &object.properties {
            let can_be_sent = inner["readOnly"] != true;
            if can_be_sent && (is_whole || object.requires(property)) {
                members.insert((*property).to_owned(), filled(inner, document, through));
            }
        }
        return Value::Object(members);
    }
    match schema["type"].as_str() {
        Some("array") => json!([filled(&schema["items"], document, through)]),
        Some("integer" | "number") => json!(0),
        Some("boolean") => json!(false),
        Some("string") => json!(""),
        _ => json!({}),
    }
}

#[cfg(test)]
mod tests {
    use super::super::services::SERVICES;
    use super::*;

    #[test]
    fn a_template_has_what_can_be_sent_and_all_that_must_be() {
        let mut count = 0;
        for service in SERVICES {
            let document = Document::of(*service).unwrap();
            for operation in service.operations() {
                let Some(body) = document.body(operation) else {
                    continue;
                };
                let schema = &body["schema"];
                let template = of_schema(schema, &document);
                let object = document.object(schema);
                for (property, told) in &object.properties {
                    let is_there = template.get(property).is_some();
                    assert_eq!(
                        is_there,
                        told["readOnly"] != true,
                        "{}: {property}",
                        operation.id
                    );
                }
                count += 1;
            }
        }
        assert!(count > 100, "{count}");
    }
}
