//! The table of operations of one module.

use std::fmt::Write;

use super::docs::code;
use super::features;
use crate::model::{Content, FormKind, Model, Operation, Type};

/// The text of `operations.rs` of a module, without its header.
pub fn file(model: &Model, module: &str) -> String {
    let mut text = String::new();
    let operations: Vec<&Operation> = model
        .operations
        .iter()
        .filter(|operation| operation.module == module)
        .collect();
    let any = |f: &dyn Fn(&Operation) -> bool| operations.iter().any(|operation| f(operation));
    let mut imports = vec!["Operation"];
    if any(&|o| o.body.is_some() || o.form.is_some()) {
        imports.push("BodyContent");
    }
    if any(&|o| !o.parameters.is_empty()) || any(&|o| o.takes_api_version) {
        imports.extend(["Encoding", "Parameter", "ParameterType", "Place"]);
    }
    if any(&|o| o.answer_content != Content::Json) {
        imports.push("AnswerContent");
    }
    if any(&|o| o.paging.is_some()) {
        imports.extend(["PageAnswer", "PageRequest"]);
    }
    if any(&|o| o.long) {
        imports.push("TimeoutClass");
    }
    imports.sort_unstable();
    let _ = match imports.as_slice() {
        [one] => writeln!(text, "use client_core::{one};"),
        several => writeln!(text, "use client_core::{{{}}};", several.join(", ")),
    };
    for operation in operations {
        text.push('\n');
        text.push_str(&constant(model, operation));
    }
    text
}

/// The name of an operation's constant.
pub fn constant_name(operation: &Operation) -> String {
    let name = operation.name.trim_end_matches('_').to_ascii_uppercase();
    // The whole table is called so.
    if name == "ALL" {
        "ALL_".to_owned()
    } else {
        name
    }
}

fn constant(model: &Model, operation: &Operation) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "/// {}",
        code(&format!("{} {}", operation.method, operation.path))
    );
    let needed = features::needed(model, &operation.module);
    if !needed.is_empty() {
        let _ = writeln!(text, "///\n/// {needed}");
    }
    let _ = writeln!(
        text,
        "pub const {}: Operation = Operation::new(",
        constant_name(operation)
    );
    for value in [
        &operation.name,
        &operation.method,
        &operation.path,
        &operation.tag,
        &operation.summary,
    ] {
        let _ = writeln!(text, "    {value:?},");
    }
    text.push(')');
    if !operation.parameters.is_empty() || operation.takes_api_version {
        text.push_str("\n    .parameters(&[\n");
        for p in &operation.parameters {
            let values: Vec<String> = enum_values(model, &p.ty)
                .into_iter()
                .map(|value| format!("{value:?}"))
                .collect();
            let _ = writeln!(
                text,
                "        Parameter::new({:?}, Place::{:?}, ParameterType::{}, Encoding::{}, {}, &[{}]),",
                p.wire,
                p.place,
                scalar(&p.ty),
                p.encoding,
                p.required,
                values.join(", ")
            );
        }
        if operation.takes_api_version {
            let _ = writeln!(
                text,
                "        Parameter::new(\"apiVersion\", Place::Query, ParameterType::String, Encoding::Single, false, &[]),"
            );
        }
        text.push_str("    ])");
    }
    if let Some(body) = &operation.body {
        let _ = write!(
            text,
            "\n    .body({:?}, BodyContent::{:?}, {:?}, {})",
            words(&body.ty),
            body.content,
            body.media,
            body.required
        );
    }
    match operation.form {
        Some(FormKind::Urlencoded) => {
            text.push_str("\n    .body(\"form\", BodyContent::Form, \"application/x-www-form-urlencoded\", true)");
        }
        Some(FormKind::Multipart) => {
            text.push_str(
                "\n    .body(\"form\", BodyContent::Multipart, \"multipart/form-data\", true)",
            );
        }
        None => {}
    }
    if let Some(answer) = &operation.answer {
        let _ = write!(text, "\n    .answer({:?})", words(answer));
    }
    if operation.answer_content != Content::Json {
        let _ = write!(
            text,
            "\n    .answer_content(AnswerContent::{:?})",
            operation.answer_content
        );
    }
    if operation.idempotent() {
        text.push_str("\n    .idempotent()");
    }
    if let Some((asked, answered)) = operation.paging {
        let _ = write!(
            text,
            "\n    .pages(PageRequest::{asked}, PageAnswer::{answered})"
        );
    }
    if let Some(order) = &operation.stable_order {
        let _ = write!(text, "\n    .stable_order({order:?})");
    }
    if let Some(kind) = &operation.waits_for {
        let _ = write!(text, "\n    .waits_for({kind:?})");
    }
    if operation.long {
        text.push_str("\n    .timeout(TimeoutClass::Long)");
    }
    text.push_str(";\n");
    text
}

fn scalar(ty: &Type) -> &'static str {
    match ty {
        Type::Integer => "Integer",
        Type::Number => "Number",
        Type::Boolean => "Boolean",
        Type::Time => "Time",
        Type::File => "File",
        Type::Array(item) => scalar(item),
        _ => "String",
    }
}

fn enum_values(model: &Model, ty: &Type) -> Vec<String> {
    let Some(name) = ty.named() else {
        return Vec::new();
    };
    model
        .types
        .iter()
        .filter(|def| def.name == name)
        .find_map(|def| match &def.kind {
            crate::model::Kind::Enum(variants) => {
                Some(variants.iter().map(|(_, text)| text.clone()).collect())
            }
            crate::model::Kind::Struct(_) => None,
        })
        .unwrap_or_default()
}

/// A type in Rust's words, for people.
pub fn words(ty: &Type) -> String {
    match ty {
        Type::String => "String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Time => "Timestamp".to_owned(),
        Type::Any => "Value".to_owned(),
        Type::File => "Upload".to_owned(),
        Type::Bytes => "Bytes".to_owned(),
        Type::Array(item) => format!("Vec<{}>", words(item)),
        Type::Map(value) => format!("BTreeMap<String, {}>", words(value)),
        Type::Named(name) => name.clone(),
    }
}
