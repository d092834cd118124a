//! The conformance calls of one service: for every operation one with all parameters
//! and one with the required ones, through the public API of its crate. Values come at
//! run time from a judge that reads the original document by itself, so that nothing of
//! this pipeline vouches for itself.

use std::fmt::Write;

use crate::model::{Field, Kind, Model, Operation, Parameter, Place, Type, TypeDef};
use crate::services::Service;

/// The text of `tests/conformance/generated/<service>.rs`.
pub fn file(model: &Model, entry: &str, service: &Service) -> String {
    let document = service.document.display();
    let library = entry.replace('-', "_");
    let mut text = super::header(&format!("`cargo xtask regen` from specs/{document}"));
    let _ = writeln!(text, "use {library}::{{Client, types}};\n");
    let bytes = model
        .operations
        .iter()
        .any(|o| o.answer == Some(Type::Bytes));
    let mut names = vec!["Case", "Service", "Suite", "run"];
    if bytes {
        names.push("run_bytes");
    }
    if model
        .operations
        .iter()
        .any(|operation| operation.answer.is_none())
    {
        names.push("run_empty");
    }
    if !model.updates.is_empty() {
        names.extend(["Update", "carry"]);
    }
    names.sort_unstable();
    let _ = writeln!(text, "use crate::suite::{{{}}};\n", names.join(", "));
    let deprecated = if model
        .operations
        .iter()
        .any(|operation| operation.deprecated)
    {
        "#[expect(deprecated, reason = \"what the vendor deprecates must work as well\")]\n"
    } else {
        ""
    };
    let _ = writeln!(
        text,
        "/// Every operation of specs/{document}.\n{deprecated}pub fn suite() -> Suite {{\n    Suite {{"
    );
    let _ = writeln!(text, "        name: {entry:?},");
    let _ = writeln!(
        text,
        "        document: include_str!(\"../../../specs/{document}\"),"
    );
    let _ = writeln!(text, "        paths: &{:?},", service.paths);
    let _ = writeln!(
        text,
        "        service: Service::{},",
        service.auth.variant()
    );
    let _ = writeln!(
        text,
        "        api_version: {:?},",
        model.api_version.clone().flatten()
    );
    let _ = writeln!(text, "        operations: {library}::operations::ALL,");
    text.push_str("        cases: vec![\n");
    for operation in &model.operations {
        let runner = match operation.answer {
            None => "run_empty",
            Some(Type::Bytes) => "run_bytes",
            Some(_) => "run",
        };
        text.push_str("            Case {\n");
        let _ = writeln!(
            text,
            "                method: {:?},\n                path: {:?},",
            operation.method, operation.path
        );
        let _ = writeln!(
            text,
            "                all: |session, sample| {runner}({}),",
            call(model, operation, true)
        );
        let _ = writeln!(
            text,
            "                required: |session, sample| {runner}({}),",
            call(model, operation, false)
        );
        text.push_str("            },\n");
    }
    text.push_str("        ],\n        updates: vec![\n");
    for update in &model.updates {
        let _ = writeln!(
            text,
            "            Update {{ path: {:?}, carry: carry::<types::{}, types::{}> }},",
            update.path, update.read, update.sent
        );
    }
    text.push_str("        ],\n    }\n}\n");
    let text = if text.contains("types::") {
        text
    } else {
        text.replace("{Client, types}", "Client")
    };
    // A call without arguments does not look at its sample.
    unused_samples(&text)
}

fn unused_samples(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| match line.split_once("|session, sample|") {
            Some((before, after)) if !after.contains("sample.") => {
                format!("{before}|session, _sample|{after}")
            }
            _ => line.to_owned(),
        });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

fn call(model: &Model, operation: &Operation, all: bool) -> String {
    let mut arguments: Vec<String> = operation
        .positional()
        .iter()
        .map(|p| parameter(p))
        .collect();
    let body = operation.body.as_ref();
    if let Some(body) = body.filter(|body| body.required) {
        arguments.push(value(model, &body.ty, all));
    }
    let mut text = format!(
        "Client::new(session).{}({})",
        operation.name,
        arguments.join(", ")
    );
    if all {
        if let Some(body) = body.filter(|body| !body.required) {
            let _ = write!(text, ".body({})", value(model, &body.ty, all));
        }
        for p in operation.optional() {
            let _ = write!(text, ".{}({})", p.name, parameter(p));
        }
        if operation.takes_api_version {
            text.push_str(".api_version(sample.query(\"apiVersion\").to::<String>())");
        }
    }
    text.push_str(".with_response()");
    text
}

fn parameter(p: &Parameter) -> String {
    let place = match p.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Form => "form",
    };
    let given = format!("sample.{place}({:?})", p.wire);
    match &p.ty {
        Type::File => format!("{given}.upload()"),
        Type::Array(item) if item.is_file() => format!("[{given}.upload()]"),
        ty => format!("{given}.to::<{}>()", rust(ty)),
    }
}

/// The body: by its constructor and setters where it is a struct.
fn value(model: &Model, ty: &Type, all: bool) -> String {
    let structure = ty
        .named()
        .and_then(|name| model.types.iter().find(|def| def.name == name));
    match (ty, structure) {
        (
            Type::Named(_),
            Some(TypeDef {
                name,
                kind: Kind::Struct(fields),
                ..
            }),
        ) => {
            let sendable: Vec<&Field> = fields.iter().filter(|field| !field.read_only).collect();
            let taken = |field: &Field| {
                format!("sample.body({:?}).to::<{}>()", field.wire, rust(&field.ty))
            };
            let required: Vec<String> = sendable
                .iter()
                .filter(|field| field.required)
                .map(|field| taken(field))
                .collect();
            let mut text = format!("types::{name}::new({})", required.join(", "));
            if all {
                for field in sendable.iter().filter(|field| !field.required) {
                    // What a type holds of itself has no end: the sample stops there.
                    if field.ty.named() != Some(name) {
                        let _ = write!(text, ".{}({})", field.name, taken(field));
                    }
                }
            }
            text
        }
        _ => format!("sample.whole_body().to::<{}>()", rust(ty)),
    }
}

fn rust(ty: &Type) -> String {
    match ty {
        Type::Time => "client_core::Timestamp".to_owned(),
        Type::Any => "serde_json::Value".to_owned(),
        Type::File | Type::Bytes => "Vec<u8>".to_owned(),
        Type::Array(item) => format!("Vec<{}>", rust(item)),
        Type::Map(value) => format!("std::collections::BTreeMap<String, {}>", rust(value)),
        Type::Named(name) => format!("types::{name}"),
        plain => super::operations::words(plain),
    }
}
