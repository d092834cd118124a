// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Service, ServiceClient, Session};

/// The VMware Service Broker API (version 2020-08-25).
///
/// Cheap to clone; clones share the session's tokens and connections.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: ServiceClient,
}

impl Client {
    /// A client at the address that the session knows for the service.
    #[must_use]
    pub fn new(session: &Session) -> Self {
        Client { core: ServiceClient::new(session, Service::Automation, Some("2020-08-25")) }
    }

    /// The same client, asking for another API version than the one this crate was made for.
    #[must_use]
    pub fn with_api_version(mut self, version: impl Into<String>) -> Self {
        self.core = self.core.with_api_version(version);
        self
    }

    /// The session, for addresses that the document does not cover.
    #[must_use]
    pub fn session(&self) -> &Session {
        self.core.session()
    }

    /// The address in front of every path.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.core.base_url()
    }
}
