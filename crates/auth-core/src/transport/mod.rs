//! What carries a request to a server and brings the answer back. Tokens, replays and the meaning
//! of a status are left to the session and to client-core.

mod addresses;
mod body;
mod failure;
mod file;
mod http;
mod memory;
mod progress;
mod tls;

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

pub use self::body::{Body, BodyError};
pub use self::http::{HttpTransport, HttpTransportBuilder};
pub use memory::{MemoryTransport, RecordedRequest};

use crate::redact::{KnownSecrets, one_line, redact};

/// A request with its body, whole or as a stream.
pub type Request = ::http::Request<Body>;

/// An answer with its whole body.
pub type Response = ::http::Response<Bytes>;

/// A boxed future that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// How long one request may take unless something else is said.
pub(crate) const CALL_TIMEOUT: Duration = Duration::from_secs(60);

/// Carries one request. Object safe: a session holds an `Arc<dyn Transport>`.
///
/// An implementation sends the request exactly once, follows no redirect (the token in the
/// request must not reach another host), returns any status as `Ok`, and keeps to
/// [`SendOptions::timeout`]. Dropping the future gives the call up.
pub trait Transport: Send + Sync + 'static {
    /// Sends `request`, whose URI is absolute, and reads the whole answer. Its body is an
    /// [`http_body::Body`]; one that is a stream must not be held in memory whole, and where it
    /// fails, so does the call ([`BodyError`] becomes a [`TransportError`]).
    fn send(
        &self,
        request: Request,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>>;
}

/// Settings of a single call.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct SendOptions {
    /// How long the whole call may take, from connecting to the last byte of the answer. `None`
    /// is the transport's own default (60 s for [`HttpTransport`]).
    pub timeout: Option<Duration>,
}

impl SendOptions {
    /// The same options with another limit for the whole call.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

/// What went wrong on the way to a server or back.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TransportErrorKind {
    /// No connection: unknown host, refused, unreachable, or not made in time.
    Connect,
    /// A connection, but no trust: the certificate was not accepted or the handshake failed.
    Tls,
    /// The time for the whole call was up.
    Timeout,
    /// The connection broke off before the answer was complete.
    Interrupted,
    /// Anything else, such as a request that cannot be put on the wire.
    Other,
}

/// A call that brought no answer. Holds neither a query string nor a token.
#[derive(Clone)]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
    hint: Option<&'static str>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl TransportError {
    /// An error of `kind`; `message` says what happened and to which host. What looks like a
    /// token in it is masked.
    pub fn new(kind: TransportErrorKind, message: impl AsRef<str>) -> Self {
        Self {
            kind,
            message: one_line(&redact(message.as_ref()), 500),
            hint: None,
            source: None,
        }
    }

    /// The same error with its cause. The cause must not show secrets when it is formatted.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    #[must_use]
    pub(crate) fn with_hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The same error without the secrets of a session.
    pub(crate) fn redacted(mut self, secrets: &KnownSecrets) -> Self {
        self.message = secrets.redact(&self.message);
        self
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// What happened, on one line.
    pub fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn hint(&self) -> Option<&'static str> {
        self.hint
    }

    /// Whether the server may have received the request and acted on it. `false` only where that
    /// is certain: there was no connection, or no trust in it.
    pub fn request_may_have_arrived(&self) -> bool {
        !matches!(
            self.kind,
            TransportErrorKind::Connect | TransportErrorKind::Tls
        )
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the cause: how a stranger's type shows itself is not in our hands.
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_deref()?)
    }
}
