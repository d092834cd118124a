// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Service, ServiceClient, Session};

/// The VMware Cloud on AWS API (version 1.0.0).
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
        Client { core: ServiceClient::new(session, Service::Vmc, None) }
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
