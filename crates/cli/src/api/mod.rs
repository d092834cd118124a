//! `vmw api`: every operation of every service, by the tables of operations. What is asked for is
//! decided here; a request is made and sent in `request`, what came is printed in `answer`.

use std::path::PathBuf;

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};
use client_core::{Operation, Service};
use http::header::{HeaderName, HeaderValue};
use http::{Method, Request};

use crate::arguments::filled;
use crate::context::Context;
use crate::failure::Failure;

mod answer;
mod body;
mod complete;
mod document;
mod help;
mod parameters;
mod request;
mod services;
mod template;

use services::{ApiService, SERVICES};

/// What stands for a secret.
const HIDDEN: &str = "(hidden)";

/// Call any operation of any service
///
/// Without an operation, lists those of the service; without a service, lists the services.
///
///     vmw api deployment list_deployments -p search=web -p expand=resources
///     vmw api vmc create_sddc -p org=ORG --body @sddc.json
///     vmw api GET '/deployment/api/deployments?size=5'
///     vmw api vmc create_sddc --help
///
/// A call is sent at once, whatever it does: it does not ask before it deletes something.
#[derive(Debug, Args)]
#[command(disable_help_flag = true, verbatim_doc_comment)]
pub struct Wanted {
    /// Service, such as deployment; or a method, such as GET
    #[arg(value_name = "SERVICE|METHOD", value_parser = filled, add = ArgValueCandidates::new(complete::services))]
    service: Option<String>,
    /// Operation, such as list_deployments; or a path, such as /deployment/api/deployments
    #[arg(value_name = "OPERATION|PATH", value_parser = filled, add = ArgValueCandidates::new(complete::operations))]
    operation: Option<String>,
    #[command(flatten)]
    call: Call,
    /// List the operations that have this word in their name, path or summary; again for several
    #[arg(long, value_name = "WORD", value_parser = filled, conflicts_with = "operation")]
    search: Vec<String>,
    /// Whose address and token a path has that no operation has: a service, or csp
    #[arg(long = "service", value_name = "SERVICE", value_parser = at, add = ArgValueCandidates::new(complete::addresses))]
    at: Option<Service>,
    /// Print a body to fill in, and send nothing
    #[arg(long, requires = "operation")]
    body_template: bool,
    /// Print help; of the operation, if one is named
    #[arg(short, long)]
    help: bool,
}

/// What is sent, and what is done with what comes.
#[derive(Debug, Args)]
struct Call {
    /// Parameter, or NAME=@FILE for a file; again for several, and for the items of an array
    #[arg(short, long = "param", value_name = "NAME=VALUE", value_parser = parameters::pair, add = ArgValueCompleter::new(complete::parameters))]
    parameters: Vec<(String, String)>,
    /// Body: JSON, or @FILE, or - for standard input; these two may be YAML
    #[arg(short, long, value_name = "JSON|@FILE|-", add = ArgValueCompleter::new(crate::completion::file_after_at))]
    body: Option<String>,
    /// Header to send besides
    #[arg(short = 'H', long = "header", value_name = "NAME: VALUE", value_parser = header)]
    headers: Vec<(HeaderName, HeaderValue)>,
    /// Read all pages of a list, and print its items
    #[arg(long, conflicts_with_all = ["include", "save"])]
    all: bool,
    /// Print the status and the headers of the answer too
    #[arg(short, long)]
    include: bool,
    /// Write the body of the answer to a file, as it came
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    save: Option<PathBuf>,
    /// Print what would be sent, and send nothing
    #[arg(long)]
    dry_run: bool,
}

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let Some(first) = &wanted.service else {
        if wanted.help {
            return help::of_command(context);
        }
        if !wanted.search.is_empty() {
            let found = services::found(SERVICES, &wanted.search);
            return context.out.value(found, services::FOUND_COLUMNS);
        }
        return context.out.value(services::listed(), services::COLUMNS);
    };
    if let Some(method) = method(first) {
        return of_path(&method, &wanted, context).await;
    }
    if let Some(path) = wanted.operation.as_ref().filter(|one| one.starts_with('/')) {
        return Err(Failure::usage(format!(
            "{first:?} is no method, and {path} is a path: vmw api GET {path}"
        )));
    }
    let service = ApiService::named(first)?;
    let Some(id) = &wanted.operation else {
        if wanted.help {
            return help::of_command(context);
        }
        let found = services::found(&[service], &wanted.search);
        return context.out.value(found, services::OPERATION_COLUMNS);
    };
    let operation = service.operation(id)?;
    if let Some(told) = told(service, operation, &wanted, context) {
        return told;
    }
    let prepared = request::of_operation(service, operation, &wanted.call, context).await?;
    finish(prepared, &wanted.call, context).await
}

async fn of_path(method: &Method, wanted: &Wanted, context: &Context) -> Result<(), Failure> {
    let Some(path) = &wanted.operation else {
        if wanted.help {
            return help::of_command(context);
        }
        return Err(Failure::usage(format!(
            "{method} of which path? Such as: vmw api {method} /vmc/api/orgs"
        )));
    };
    let bare = path.split('?').next().unwrap_or_default();
    if wanted.help || wanted.body_template {
        let Some((service, operation)) = services::by_path(method.as_str(), bare) else {
            return Err(Failure::NotFound(format!(
                "no document has {method} {bare}: nothing is known of it"
            )));
        };
        return told(service, operation, wanted, context).unwrap_or(Ok(()));
    }
    let prepared = request::of_path(method, path, wanted.at, &wanted.call, context).await?;
    finish(prepared, &wanted.call, context).await
}

/// What there is to know of an operation, if that is asked for.
fn told(
    service: ApiService,
    operation: &'static Operation,
    wanted: &Wanted,
    context: &Context,
) -> Option<Result<(), Failure>> {
    if wanted.help {
        return Some(help::of_operation(service, operation, context));
    }
    wanted
        .body_template
        .then(|| template::print(service, operation, context))
}

async fn finish(
    prepared: request::Prepared,
    call: &Call,
    context: &Context,
) -> Result<(), Failure> {
    if call.dry_run {
        context.out.say("this would be sent");
        return context.out.value(prepared.shown(), &[]);
    }
    if call.all {
        return answer::items(prepared.all().await?, context);
    }
    let (operation, query) = (prepared.operation(), prepared.query());
    let came = prepared.send().await?;
    if call.include {
        answer::head(&came, context)?;
    }
    answer::body(&came, operation, &query, call.save.as_deref(), context)
}

/// One of the methods that APIs know; services are not called like them.
fn method(text: &str) -> Option<Method> {
    let known = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
    let upper = text.to_uppercase();
    known.contains(&&*upper).then(|| upper.parse().ok())?
}

/// Whose address it is.
fn at(text: &str) -> Result<Service, String> {
    if text == services::PLATFORM {
        return Ok(Service::Csp);
    }
    let service = ApiService::named(text).map_err(|error| error.to_string());
    service.map(|service| service.at)
}

fn header(text: &str) -> Result<(HeaderName, HeaderValue), String> {
    let (name, value) = text.split_once(':').ok_or("must be NAME: VALUE")?;
    let request = Request::builder()
        .header(name.trim(), value.trim())
        .body(());
    let headers = request.map(|request| request.into_parts().0.headers);
    let header = headers.ok().and_then(|headers| headers.into_iter().next());
    match header {
        Some((Some(name), value)) => Ok((name, value)),
        _ => Err("is no header: NAME: VALUE, of letters and digits".to_owned()),
    }
}

/// Whether a header holds a secret, by its name.
fn is_secret(name: &HeaderName) -> bool {
    let name = name.as_str();
    let secret = [
        "authorization",
        "cookie",
        "token",
        "secret",
        "password",
        "key",
    ];
    secret.iter().any(|word| name.contains(word))
}
