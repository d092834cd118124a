//! TLS for the HTTP transport: whom it trusts, and as whom it shows itself. Which library does the
//! work is decided here, by the features of this crate; connections are left to reqwest.
//!
//! The module `backend` is one of three files with the same items: `NAME`, `Tls` and `failure`.

use std::path::Path;

use secrecy::zeroize::Zeroizing;

use super::{TransportError, TransportErrorKind};
use crate::Error;

// The default gives way to what somebody chose: `ring` stays on wherever one crate of many forgets
// to turn it off. aws-lc before native-tls, because it is the same on every system.
#[cfg(any(feature = "aws-lc", all(feature = "ring", not(feature = "native-tls"))))]
#[path = "rustls.rs"]
mod backend;
#[cfg(all(feature = "native-tls", not(feature = "aws-lc")))]
#[path = "native.rs"]
mod backend;
#[cfg(not(any(feature = "aws-lc", feature = "native-tls", feature = "ring")))]
#[path = "absent.rs"]
mod backend;
#[cfg(any(feature = "aws-lc", feature = "native-tls", feature = "ring"))]
mod messages;

pub(super) use backend::{NAME, Tls, failure};

const WITHOUT_TLS_HINT: &str = "build it with one of the features ring, aws-lc and native-tls: the clients have them, and where default-features = false is said, one has to be named";

/// The settings of a transport that are about TLS.
#[derive(Default)]
pub(super) struct Settings {
    /// Trusted besides what the system trusts.
    pub(super) extra_ca: Vec<Pem>,
    pub(super) client: Option<ClientPem>,
    pub(super) accept_invalid: bool,
}

/// As whom a client shows itself. Both texts may be the same.
#[cfg_attr(
    not(any(feature = "aws-lc", feature = "native-tls", feature = "ring")),
    expect(dead_code, reason = "without TLS, certificates are refused unread")
)]
pub(super) struct ClientPem {
    pub(super) certificate: Pem,
    pub(super) key: Pem,
}

/// A text in PEM, and where it is from, for messages. It may hold a private key.
#[cfg_attr(
    not(any(feature = "aws-lc", feature = "native-tls", feature = "ring")),
    expect(dead_code, reason = "without TLS, certificates are refused unread")
)]
pub(super) struct Pem {
    origin: String,
    text: Zeroizing<Vec<u8>>,
}

impl Pem {
    /// Reads a file, which is a `what` in messages.
    pub(super) fn read(path: &Path, what: &str) -> Result<Self, Error> {
        let origin = format!("the {what} {}", path.display());
        match std::fs::read(path) {
            Ok(text) => Ok(Self {
                origin,
                text: text.into(),
            }),
            Err(error) => Err(Error::config(format!("{origin} cannot be read: {error}"))),
        }
    }

    pub(super) fn given(text: &[u8], setting: &str) -> Self {
        Self {
            origin: format!("the text given to {setting}"),
            text: text.to_vec().into(),
        }
    }
}

/// An https call where no library speaks TLS.
pub(super) fn without_tls(host: &str) -> TransportError {
    TransportError::new(
        TransportErrorKind::Tls,
        format!("no https connection to {host}: this program was built without TLS"),
    )
    .with_hint(WITHOUT_TLS_HINT)
}
