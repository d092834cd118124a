//! What a shell may offer behind `vmw api`, from the tables of operations: nothing is asked of a
//! server.

use std::ffi::OsStr;

use clap::{ArgMatches, CommandFactory as _};
use clap_complete::engine::CompletionCandidate;
use client_core::{Operation, ParameterType};

use super::method;
use super::services::{ApiService, PLATFORM, SERVICES};
use crate::arguments::Vmw;
use crate::completion;

/// Services, and methods after them.
pub fn services() -> Vec<CompletionCandidate> {
    let service = |service: &ApiService| {
        let help = format!("{} operations", service.operations().len());
        CompletionCandidate::new(service.name).help(Some(help.into()))
    };
    let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"].map(CompletionCandidate::new);
    SERVICES.iter().map(service).chain(methods).collect()
}

/// What `--service` takes.
pub fn addresses() -> Vec<CompletionCandidate> {
    let names = SERVICES.iter().map(|service| service.name);
    names
        .chain([PLATFORM])
        .map(CompletionCandidate::new)
        .collect()
}

/// The operations of the service in front, or the paths of a method that need no values.
pub fn operations() -> Vec<CompletionCandidate> {
    let Some((first, _)) = named() else {
        return Vec::new();
    };
    let candidate = |value: &'static str, operation: &Operation| {
        CompletionCandidate::new(value).help(Some(operation.summary.into()))
    };
    if let Some(method) = method(&first) {
        let all = SERVICES.iter().flat_map(|service| service.operations());
        return all
            .filter(|operation| operation.method == method && !operation.path.contains('{'))
            .map(|operation| candidate(operation.path, operation))
            .collect();
    }
    let service = SERVICES.iter().find(|service| service.name == first);
    let operations = service
        .map(|service| service.operations())
        .unwrap_or_default();
    let all = operations.iter();
    all.map(|operation| candidate(operation.id, operation))
        .collect()
}

/// The parameters of the operation in front with their `=`; behind that the values that there are.
pub fn parameters(current: &OsStr) -> Vec<CompletionCandidate> {
    let (Some(operation), Some(current)) = (operation(), current.to_str()) else {
        return Vec::new();
    };
    let Some((name, begun)) = current.split_once('=') else {
        let names = operation.parameters.iter();
        return names
            .filter(|parameter| parameter.name.starts_with(current))
            .map(|parameter| CompletionCandidate::new(format!("{}=", parameter.name)))
            .collect();
    };
    let Some(parameter) = operation.parameters.iter().find(|p| p.name == name) else {
        return Vec::new();
    };
    let values: &[&str] = match parameter.value {
        ParameterType::Boolean => &["true", "false"],
        _ => parameter.values,
    };
    values
        .iter()
        .filter(|value| value.starts_with(begun))
        .map(|value| CompletionCandidate::new(format!("{name}={value}")))
        .collect()
}

/// The operation in front.
fn operation() -> Option<&'static Operation> {
    let (first, second) = named()?;
    let second = second?;
    if let Some(method) = method(&first) {
        let path = second.split('?').next()?;
        return super::services::by_path(method.as_str(), path).map(|(_, operation)| operation);
    }
    let service = SERVICES.iter().find(|service| service.name == first)?;
    service.operation(&second).ok()
}

/// Service and operation, or method and path, of what stands in front.
fn named() -> Option<(String, Option<String>)> {
    let line = Vmw::command().ignore_errors(true);
    let matches = line.try_get_matches_from(completion::words()).ok()?;
    let api = matches.subcommand_matches("api")?;
    let text = |api: &ArgMatches, name| api.get_one::<String>(name).cloned();
    Some((text(api, "service")?, text(api, "operation")))
}
