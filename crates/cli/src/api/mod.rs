//! `vmw api`: every operation of every service, by the tables of operations.

use std::io::Read as _;

use clap::Args;
use client_core::{
    AnswerContent, BodyContent, Bytes, CallOptions, Operation, Place, Value, encode_from_table,
};

use crate::arguments::filled;
use crate::context::Context;
use crate::failure::Failure;
use crate::names;

mod services;

use services::ApiService;

#[derive(Debug, Args)]
pub struct Wanted {
    /// Service, such as deployment; or a method, such as GET
    #[arg(value_name = "SERVICE|METHOD", value_parser = filled)]
    service: String,
    /// Operation, such as list_deployments; or a path, such as /deployment/api/deployments
    #[arg(value_name = "OPERATION|PATH", value_parser = filled)]
    operation: Option<String>,
    /// Parameter of the operation; again for several, and for the items of an array
    #[arg(short, long = "param", value_name = "NAME=VALUE", value_parser = pair)]
    parameters: Vec<(String, String)>,
    /// Body: JSON, or @FILE, or - for standard input
    #[arg(short, long, value_name = "JSON|@FILE|-")]
    body: Option<String>,
}

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let service = ApiService::named(&wanted.service)?;
    let Some(id) = &wanted.operation else {
        let list = service.operations().iter().map(|operation| {
            serde_json::json!({
                "name": operation.id, "method": operation.method, "path": operation.path, "summary": operation.summary,
            })
        });
        return context.out.value(list.collect(), services::COLUMNS);
    };
    let operation = names::one("operation", id, service.operations(), |operation| {
        (operation.id, None)
    })?;
    call(service, operation, &wanted, context).await
}

async fn call(
    service: ApiService,
    operation: &'static Operation,
    wanted: &Wanted,
    context: &Context,
) -> Result<(), Failure> {
    let client = service.client(context.session()?);
    let options = CallOptions::default();
    let mut arguments = arguments(operation, &wanted.parameters)?;
    let version = operation.parameter(Place::Query, "apiVersion");
    if version.is_some() && !arguments.iter().any(|(name, _)| *name == "apiVersion") {
        arguments.extend(
            client
                .api_version(&options)
                .map(|pinned| ("apiVersion", pinned.into())),
        );
    }
    let body = wanted
        .body
        .as_deref()
        .map(|given| body(operation, given))
        .transpose()?;
    let request = encode_from_table(client.base_url(), operation, &arguments, body.as_ref());
    match (operation.answer, operation.answer_content) {
        (None, _) => {
            client.call::<()>(operation, request, options).await?;
            Ok(())
        }
        (_, AnswerContent::Json) => {
            let answer: Value = client.call(operation, request, options).await?;
            context.out.value(answer, &[])
        }
        _ => {
            let answer: Bytes = client.call(operation, request, options).await?;
            context.out.raw(&answer)
        }
    }
}

/// The parameters as the table has them; one that is given several times is an array.
fn arguments<'a>(
    operation: &Operation,
    given: &'a [(String, String)],
) -> Result<Vec<(&'a str, Value)>, Failure> {
    let mut arguments: Vec<(&str, Value)> = Vec::new();
    for (name, text) in given {
        match arguments.iter_mut().find(|(known, _)| known == name) {
            None => arguments.push((name, Value::from(text.as_str()))),
            Some((_, Value::Array(items))) => items.push(text.as_str().into()),
            Some((_, single)) => {
                let first = single.take();
                *single = Value::Array(vec![first, text.as_str().into()]);
            }
        }
    }
    let _ = operation;
    Ok(arguments)
}

fn body(operation: &Operation, given: &str) -> Result<Value, Failure> {
    let text = match given.strip_prefix('@') {
        Some(file) => std::fs::read_to_string(file)
            .map_err(|error| Failure::usage(format!("the body {file} cannot be read: {error}")))?,
        None if given == "-" => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text)?;
            text
        }
        None => given.to_owned(),
    };
    match operation.body.map(|body| body.content) {
        Some(BodyContent::Text | BodyContent::Bytes) => Ok(Value::String(text)),
        _ => serde_json::from_str(&text)
            .map_err(|error| Failure::usage(format!("the body is no JSON: {error}"))),
    }
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("must be NAME=VALUE".to_owned()),
    }
}
