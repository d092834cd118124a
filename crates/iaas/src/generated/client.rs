// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{RetryPolicy, Service, ServiceClient, Session, Transport};

/// The VMware Infrastructure as a Service API (version 2021-07-15).
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
        Client { core: ServiceClient::new(session, Service::Automation, Some("2021-07-15")) }
    }

    /// A client whose calls `transport` answers, for tests of programs that use this crate: no
    /// server, no credential. [`MemoryTransport`](client_core::MemoryTransport) is one.
    #[must_use]
    pub fn with_transport(transport: impl Transport) -> Self {
        Client::new(&Session::with_transport(transport))
    }

    /// The same client, asking for another API version than the one this crate was made for.
    #[must_use]
    pub fn with_api_version(mut self, version: impl Into<String>) -> Self {
        self.core = self.core.with_api_version(version);
        self
    }

    /// The same client, asking for the newest version of the API that both this crate and the server know:
    /// `GET /iaas/api/about` tells which. From then on an operation that the server is too old for fails
    /// with [`Unsupported`](client_core::ErrorKind::Unsupported) and not as something that was not found.
    ///
    /// Needs the feature `about`.
    ///
    /// # Errors
    ///
    /// Those of the call, and [`Decode`](client_core::ErrorKind::Decode) if the server names no version.
    #[cfg(feature = "about")]
    pub async fn negotiate_api_version(mut self) -> Result<Self, client_core::Error> {
        self.core = self.core.negotiate_api_version(&super::operations::GET_ABOUT).await?;
        Ok(self)
    }

    /// The same client, sending calls again as `policy` says. Clones share one budget for that.
    #[must_use]
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.core = self.core.with_retry(policy);
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

    /// What sends the calls, for programs that the table of [`operations`](crate::operations) drives.
    #[must_use]
    pub fn service_client(&self) -> &ServiceClient {
        &self.core
    }
}
