//! The services that there are clients of, and what they can do.

use std::fmt::Write as _;

use client_core::{
    CallOptions, MemoryTransport, Operation, Service, ServiceClient, Session, Value,
};
use serde_json::json;

use crate::failure::Failure;
use crate::names;
use crate::output::Column;

/// The columns of a list of services.
pub const COLUMNS: &[Column] = &[
    Column::new("SERVICE", "name"),
    Column::new("OPERATIONS", "operations"),
    Column::new("PATHS", "paths"),
];

/// The columns of a list of operations.
pub const OPERATION_COLUMNS: &[Column] = &[
    Column::new("OPERATION", "name"),
    Column::new("METHOD", "method"),
    Column::new("PATH", "path"),
    Column::new("SUMMARY", "summary"),
];

/// The same, of several services.
pub const FOUND_COLUMNS: &[Column] = &[
    Column::new("OPERATION", "name"),
    Column::new("SERVICE", "service"),
    Column::new("METHOD", "method"),
    Column::new("PATH", "path"),
    Column::new("SUMMARY", "summary"),
];

/// A service, called like its crate.
#[derive(Debug, Clone, Copy)]
pub struct ApiService {
    pub name: &'static str,
    /// Whose address and header it has.
    pub at: Service,
    operations: &'static [&'static Operation],
    client: fn(&Session) -> ServiceClient,
}

macro_rules! services {
    ($($name:literal $crate_name:ident $at:ident)*) => {
        /// All of them.
        pub const SERVICES: &[ApiService] = &[$(ApiService {
            name: $name,
            at: Service::$at,
            operations: $crate_name::operations::ALL,
            client: |session| $crate_name::Client::new(session).service_client().clone(),
        }),*];
    };
}

services! {
    "vmc" vmc Vmc
    "blueprint" blueprint Automation
    "deployment" deployment Automation
    "service-broker" service_broker Automation
    "code-stream" code_stream Automation
    "iaas" iaas Automation
    "project" project Automation
}

/// The Cloud Services Platform: tokens, users and organizations. There is no document of it, but
/// its paths can be called.
pub const PLATFORM: &str = "csp";

/// Beginnings of paths that no document has: Code Stream's older name, and the platform's.
const OTHER_PATHS: [(&str, Service); 2] =
    [("pipeline", Service::Automation), (PLATFORM, Service::Csp)];

impl ApiService {
    pub fn named(name: &str) -> Result<Self, Failure> {
        names::one("service", name, SERVICES, |service| (service.name, None)).copied()
    }

    pub fn operations(self) -> &'static [&'static Operation] {
        self.operations
    }

    pub fn operation(self, id: &str) -> Result<&'static Operation, Failure> {
        names::one("operation", id, self.operations, |operation| {
            (operation.id, None)
        })
        .copied()
    }

    pub fn client(self, session: &Session) -> ServiceClient {
        (self.client)(session)
    }

    /// The version of the API that its client asks for unless told.
    pub fn api_version(self) -> Option<String> {
        // Nothing is sent.
        let session = Session::with_transport(MemoryTransport::queue([]));
        let client = self.client(&session);
        client
            .api_version(&CallOptions::default())
            .map(str::to_owned)
    }

    /// What its paths begin with, without slashes.
    fn beginnings(self) -> Vec<&'static str> {
        let mut beginnings: Vec<&str> = Vec::new();
        for operation in self.operations {
            let first = segments(operation.path).next().unwrap_or_default();
            if !beginnings.contains(&first) {
                beginnings.push(first);
            }
        }
        beginnings
    }
}

/// All services, for a list.
pub fn listed() -> Value {
    let service = |service: &ApiService| {
        let mut paths = String::new();
        for (number, beginning) in service.beginnings().into_iter().enumerate() {
            let comma = if number == 0 { "" } else { ", " };
            let _ = write!(paths, "{comma}/{beginning}");
        }
        json!({"name": service.name, "operations": service.operations.len(), "paths": paths})
    };
    SERVICES.iter().map(service).collect()
}

/// The operations of these services in which all words are found, for a list.
pub fn found(services: &[ApiService], words: &[String]) -> Value {
    let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let mut found = Vec::new();
    for service in services {
        for operation in service.operations {
            let Operation {
                id,
                method,
                path,
                tag,
                summary,
                ..
            } = operation;
            let text = format!("{id} {method} {path} {tag} {summary}").to_lowercase();
            if words.iter().all(|word| text.contains(word)) {
                found.push(json!({
                    "service": service.name, "name": id, "method": method, "path": path,
                    "summary": summary,
                }));
            }
        }
    }
    Value::Array(found)
}

/// The operation that a path with values belongs to: of several, the one that says most of it
/// itself.
pub fn by_path(method: &str, path: &str) -> Option<(ApiService, &'static Operation)> {
    let mut best: Option<(usize, ApiService, &'static Operation)> = None;
    for service in SERVICES {
        for operation in service.operations {
            if operation.method != method {
                continue;
            }
            if let Some(literal) = literal_segments(operation.path, path)
                && best.is_none_or(|(other, ..)| literal > other)
            {
                best = Some((literal, *service, operation));
            }
        }
    }
    best.map(|(_, service, operation)| (service, operation))
}

/// How many segments of a template are in a path as they are; none if it is not of the template.
fn literal_segments(template: &str, path: &str) -> Option<usize> {
    let (mut template, mut path) = (segments(template), segments(path));
    let mut literal = 0;
    loop {
        match (template.next(), path.next()) {
            (None, None) => return Some(literal),
            (Some(one), Some(other)) if one == other => literal += 1,
            (Some(one), Some(other)) if one.starts_with('{') && !other.is_empty() => {}
            _ => return None,
        }
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.trim_start_matches('/').split('/')
}

/// Whose address and header a path without an operation has.
pub fn at(path: &str) -> Option<Service> {
    let first = segments(path).next()?;
    let documented = SERVICES
        .iter()
        .find(|service| service.beginnings().contains(&first));
    let other = || {
        OTHER_PATHS
            .iter()
            .find(|(beginning, _)| *beginning == first)
    };
    documented
        .map(|service| service.at)
        .or_else(|| other().map(|(_, at)| *at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_belongs_to_the_operation_that_says_most_of_it() {
        let id = |method, path| by_path(method, path).map(|(_, operation)| operation.id);
        assert_eq!(id("GET", "/vmc/api/orgs"), Some("list_orgs"));
        assert_eq!(id("GET", "/vmc/api/orgs/o%2F1"), Some("get_org"));
        assert_eq!(id("GET", "/vmc/api/orgs/"), None);
        assert_eq!(id("DELETE", "/vmc/api/orgs"), None);
        for service in SERVICES {
            for operation in service.operations() {
                let found = by_path(operation.method, &operation.path.replace(['{', '}'], ""));
                assert_eq!(found.unwrap().1, *operation, "{}", service.name);
            }
        }
    }

    #[test]
    fn a_path_without_an_operation_goes_where_its_beginning_belongs() {
        assert_eq!(at("/vmc/autoscaler/api/x"), Some(Service::Vmc));
        assert_eq!(at("/pipeline/api/pipelines"), Some(Service::Automation));
        assert_eq!(at("/csp/gateway/am/api/orgs"), Some(Service::Csp));
        assert_eq!(at("/nsx/api"), None);
    }
}
