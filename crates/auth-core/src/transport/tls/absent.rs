//! No TLS: calls go over plain http to this machine, or by a transport that a user brings.

use super::{Settings, WITHOUT_TLS_HINT};
use crate::Error;
use crate::transport::TransportError;

/// The library in use.
pub(crate) const NAME: Option<&str> = None;

/// TLS that is not there.
pub(crate) struct Tls;

impl Tls {
    pub(crate) fn new(settings: Settings) -> Result<Self, Error> {
        let Settings {
            extra_ca,
            client,
            accept_invalid,
        } = settings;
        let (ca, client) = (extra_ca.first(), client.map(|client| client.certificate));
        let what = match (ca, &client) {
            (Some(pem), _) | (None, Some(pem)) => &pem.origin,
            (None, None) if accept_invalid => "danger_accept_invalid_certs(true)",
            (None, None) => return Ok(Self),
        };
        // Silence here would let someone believe that their certificate is in use.
        Err(
            Error::config(format!("{what}: this program was built without TLS"))
                .with_hint(WITHOUT_TLS_HINT),
        )
    }

    pub(crate) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder
    }
}

/// How TLS failed: it cannot.
pub(crate) enum Failure {}

impl Failure {
    pub(crate) fn at(self, _host: &str, _connecting: bool) -> TransportError {
        match self {}
    }
}

pub(crate) fn failure(_error: &reqwest::Error) -> Option<Failure> {
    None
}
