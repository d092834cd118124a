//! The services that there are clients of, and what they can do.

use client_core::{Operation, ServiceClient, Session};

use crate::failure::Failure;
use crate::names;
use crate::output::Column;

/// The columns of a list of operations.
pub const COLUMNS: &[Column] = &[
    Column::new("OPERATION", "name"),
    Column::new("METHOD", "method"),
    Column::new("PATH", "path"),
    Column::new("SUMMARY", "summary"),
];

/// A service, called like its crate.
#[derive(Debug, Clone, Copy)]
pub struct ApiService {
    pub name: &'static str,
    operations: &'static [&'static Operation],
    client: fn(&Session) -> ServiceClient,
}

macro_rules! services {
    ($($name:literal $crate_name:ident)*) => {
        /// All of them.
        pub const SERVICES: &[ApiService] = &[$(ApiService {
            name: $name,
            operations: $crate_name::operations::ALL,
            client: |session| $crate_name::Client::new(session).service_client().clone(),
        }),*];
    };
}

services! {
    "vmc" vmc
    "blueprint" blueprint
    "deployment" deployment
    "service-broker" service_broker
    "code-stream" code_stream
    "iaas" iaas
    "project" project
}

impl ApiService {
    pub fn named(name: &str) -> Result<Self, Failure> {
        names::one("service", name, SERVICES, |service| (service.name, None)).copied()
    }

    pub fn operations(self) -> &'static [&'static Operation] {
        self.operations
    }

    pub fn client(self, session: &Session) -> ServiceClient {
        (self.client)(session)
    }
}
