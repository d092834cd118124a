//! Stage 7: progenitor writes the calls. It runs in a child process, so that neither a
//! panic nor an abort of its reaches the user.
//!
//! Types are not taken from it: its enumerations are closed, its properties strict and
//! its names its own. It is therefore handed the operations with the types of their
//! parameters reduced to what matters for encoding, and bodies and answers as opaque
//! objects; the shaping stage cuts what comes back.

use std::io::{Read, Write};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use serde_json::{Value, json};

use crate::model::{Content, Model, Operation, Place, Type};
use crate::stages::stage;

/// The argument that makes xtask the child.
pub const CHILD: &str = "progenitor-child";

/// What stands in front of an operation's index in the name of its call.
pub const CALL: &str = "op_";

/// The parameter that the client answers itself.
const API_VERSION: &str = "apiVersion";

/// Whether progenitor can express the operation. The rest is written by the shaping
/// stage: optional bodies, forms, text and bytes,
/// arrays that are not repeated keys, one name in two places.
pub fn expresses(operation: &Operation) -> bool {
    let twice = |wire: &str| {
        operation
            .parameters
            .iter()
            .filter(|p| p.wire == wire)
            .count()
            + usize::from(operation.takes_api_version && wire == API_VERSION)
            > 1
    };
    let json = Content::Json;
    operation.form.is_none()
        && operation
            .body
            .as_ref()
            .is_none_or(|body| body.required && body.content == json)
        && operation.answer_content == json
        && operation.parameters.iter().all(|p| {
            !twice(&p.wire)
                && match (&p.ty, p.place) {
                    (Type::Array(_), Place::Query) => p.encoding == "Repeated",
                    (Type::Array(_) | Type::Map(_) | Type::Any, _) => false,
                    _ => true,
                }
        })
}

/// How progenitor's calls take their arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Style {
    /// As those of a function; and of the whole client only what we cut ours from.
    Calls,
    /// As those of a function.
    Positional,
    /// Through a builder for each operation.
    Builder,
}

impl Style {
    /// As the child is told.
    pub fn name(self) -> &'static str {
        match self {
            Style::Calls => "calls",
            Style::Positional => "positional",
            Style::Builder => "builder",
        }
    }
}

/// The calls as progenitor writes them, for the operations that it can express: `op_n`, for
/// operation `n` of the model, and the body of its function.
pub fn write_calls(model: &Model) -> Result<String> {
    stage("progenitor", || write(&reduced(model), Style::Calls))
}

/// What progenitor makes of a document.
pub fn write(document: &Value, style: Style) -> Result<String> {
    let mut child =
        Command::new(std::env::current_exe().context("the running xtask cannot be found")?)
            .args([CHILD, style.name()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .context("the process that runs progenitor cannot be started")?;
    let mut stdin = child.stdin.take().context("it has no standard input")?;
    // A child that dies early closes the pipe; its own message says why.
    let sent = stdin.write_all(&serde_json::to_vec(document)?);
    drop(stdin);
    let output = child.wait_with_output()?;
    if !output.status.success() || sent.is_err() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("progenitor failed ({}): {}", output.status, said.trim());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// What the child does: a document on standard input, code on standard output.
pub fn child(style: Style) -> Result<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let document: openapiv3::OpenAPI = serde_json::from_str(&text)?;
    let mut settings = ::progenitor::GenerationSettings::default();
    settings.with_interface(match style {
        Style::Calls | Style::Positional => ::progenitor::InterfaceStyle::Positional,
        Style::Builder => ::progenitor::InterfaceStyle::Builder,
    });
    let mut tokens = ::progenitor::Generator::new(&settings).generate_tokens(&document)?;
    if style == Style::Calls {
        tokens = calls(tokens);
    }
    std::io::stdout().write_all(tokens.to_string().as_bytes())?;
    Ok(())
}

/// Of a whole client its calls, without types, signatures and words: nobody reads these.
fn calls(client: TokenStream) -> TokenStream {
    let mut found = TokenStream::new();
    let mut after_fn = false;
    let mut call = None;
    for tree in client {
        match tree {
            TokenTree::Ident(ident) => {
                if after_fn && ident.to_string().starts_with(CALL) {
                    call = Some(ident.clone());
                }
                after_fn = ident == "fn";
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => match call.take() {
                Some(call) => found.extend([TokenTree::from(call), group.into()]),
                None => found.extend(calls(group.stream())),
            },
            _ => {}
        }
    }
    found
}

fn reduced(model: &Model) -> Value {
    let mut paths = json!({});
    for (index, operation) in model
        .operations
        .iter()
        .enumerate()
        .filter(|(_, operation)| expresses(operation))
    {
        let mut parameters: Vec<Value> = operation
            .parameters
            .iter()
            .map(|p| {
                json!({
                    "name": p.wire,
                    "in": match p.place { Place::Path => "path", Place::Query => "query", Place::Header => "header", Place::Form => "form" },
                    "required": p.required,
                    "schema": parameter_schema(&p.ty),
                })
            })
            .collect();
        if operation.takes_api_version {
            parameters
                .push(json!({"name": API_VERSION, "in": "query", "schema": {"type": "string"}}));
        }
        let mut reduced = json!({
            "operationId": format!("{CALL}{index}"),
            "parameters": parameters,
            "responses": {"200": {"description": ""}},
        });
        if operation.body.is_some() {
            reduced["requestBody"] = json!({"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Opaque"}}}});
        }
        if operation.answer.is_some() {
            reduced["responses"]["200"]["content"] =
                json!({"application/json": {"schema": {"$ref": "#/components/schemas/Opaque"}}});
        }
        paths[&operation.path][operation.method.to_ascii_lowercase()] = reduced;
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": model.title, "version": model.version},
        "paths": paths,
        "components": {"schemas": {"Opaque": {"type": "object", "properties": {"opaque": {"type": "string"}}}}},
    })
}

fn parameter_schema(ty: &Type) -> Value {
    match ty {
        Type::Integer => json!({"type": "integer"}),
        Type::Number => json!({"type": "number"}),
        Type::Boolean => json!({"type": "boolean"}),
        Type::Array(item) => json!({"type": "array", "items": parameter_schema(item)}),
        _ => json!({"type": "string"}),
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn of_a_client_only_the_calls_come_back() {
        let client = quote! {
            pub mod types {
                pub struct Opaque { pub op_1: u8 }
                impl Opaque { fn new() -> Self { Opaque { op_1: 0 } } }
            }
            impl Client {
                #[doc = "fn op_2"]
                pub async fn op_0<'a>(&'a self, b: &'a str) -> Result<(), Error<()>> {
                    let url = { b };
                    url
                }
                fn other() { op_3 {} }
            }
        };
        let expected = quote!(op_0 { let url = { b }; url });
        assert_eq!(calls(client).to_string(), expected.to_string());
    }
}
