//! The transport for the network, over reqwest. Whom TLS trusts is left to the module `tls`.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use ::http::header::{CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING};
use bytes::{Bytes, BytesMut};

use super::{
    Body, BodyError, BoxFuture, CALL_TIMEOUT, Request, Response, SendOptions, Transport,
    TransportError, tls,
};
use crate::Error;
use crate::service::is_loopback;
use crate::transport::TransportErrorKind as Kind;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const USER_AGENT: &str = concat!("vmw-sdk-rust/", env!("CARGO_PKG_VERSION"));

pub(crate) const CERTIFICATE_HINT: &str = "if the server has a certificate of a private CA, give that CA with extra_ca_file or extra_ca_pem; for a test, danger_accept_invalid_certs(true) switches the check off";

/// More than any answer of these services; a server that never stops must not take all memory.
const LARGEST_ANSWER: usize = 256 << 20;

const AUTHORITY_AS_SERVER_HINT: &str = "the server shows a certificate of an authority as its own: give it one that is not an authority (basicConstraints CA:FALSE), made by it or signed with it";
const OTHER_NAME_HINT: &str = "the certificate is for another host name: use that name in the base URL, or give the server a certificate for this one";

/// What helps against a certificate that was refused for this reason.
fn certificate_hint(reason: &str) -> &'static str {
    if reason.contains("CaUsedAsEndEntity") {
        AUTHORITY_AS_SERVER_HINT
    } else if reason.contains("not valid for") || reason.contains("only valid for") {
        OTHER_NAME_HINT
    } else {
        CERTIFICATE_HINT
    }
}

/// Carries requests over HTTP/1.1, with TLS by rustls.
///
/// It trusts what the system trusts and the certificates given to it, uses the system's proxy
/// settings (`HTTPS_PROXY`, `NO_PROXY`, …; never for this machine), takes gzip, and never follows a redirect.
#[derive(Clone)]
pub struct HttpTransport {
    client: reqwest::Client,
    /// For this machine, past any proxy: tokens go there over plain http, and `HTTP_PROXY` would
    /// carry them off it.
    loopback: reqwest::Client,
    timeout: Duration,
}

impl HttpTransport {
    /// A transport with settings of your own; `build()` without any is the default one.
    pub fn builder() -> HttpTransportBuilder {
        HttpTransportBuilder::default()
    }

    /// A transport over a client that was made elsewhere.
    ///
    /// Build it with `redirect(reqwest::redirect::Policy::none())`: otherwise reqwest carries
    /// tokens to wherever a redirect points. A call that was redirected is an error here, but by
    /// then the token has been sent.
    pub fn from_reqwest(client: reqwest::Client) -> Self {
        Self {
            loopback: client.clone(),
            client,
            timeout: CALL_TIMEOUT,
        }
    }

    async fn call(&self, request: Request, host: &str) -> Result<Response, TransportError> {
        let unsendable = |error: reqwest::Error| {
            TransportError::new(
                Kind::Other,
                format!("the request to {host} cannot be sent: its address is not a URL"),
            )
            .with_source(error.without_url())
        };
        let request = reqwest::Request::try_from(on_the_wire(request)).map_err(unsendable)?;
        let asked = request.url().clone();
        // http and url read addresses differently; a token must not fall in between.
        if asked.host_str().map(str::to_ascii_lowercase) != host_only(host) {
            return Err(TransportError::new(
                Kind::Other,
                format!("the address of the request to {host} is ambiguous"),
            ));
        }
        let client = match asked.host_str() {
            Some(name) if is_loopback(name) => &self.loopback,
            _ => &self.client,
        };
        let mut answer = client
            .execute(request)
            .await
            .map_err(|error| classify(error, host, None))?;
        if *answer.url() != asked {
            return Err(TransportError::new(
                Kind::Other,
                format!(
                    "the HTTP client followed a redirect from {host} to {}, and took the token along",
                    answer.url().host_str().unwrap_or("elsewhere")
                ),
            )
            .with_hint("build the reqwest::Client with redirect(reqwest::redirect::Policy::none())"));
        }
        let mut response = ::http::Response::new(Bytes::new());
        *response.status_mut() = answer.status();
        *response.version_mut() = answer.version();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        *response.body_mut() = read_body(answer, host).await?;
        Ok(response)
    }
}

/// The request with its body as reqwest takes it: a stream is passed on piece by piece.
fn on_the_wire(mut request: Request) -> ::http::Request<reqwest::Body> {
    let says_length = request.headers().contains_key(CONTENT_LENGTH);
    if request.body().len().is_none() && !says_length {
        // hyper would do so by itself, but not for GET and HEAD, whose bodies it would leave out.
        let chunked = HeaderValue::from_static("chunked");
        request.headers_mut().insert(TRANSFER_ENCODING, chunked);
    }
    request.map(|body: Body| match body.as_bytes() {
        Some(bytes) => bytes.clone().into(),
        None => reqwest::Body::wrap(body),
    })
}

/// The host of `host:port`, as url writes it.
fn host_only(authority: &str) -> Option<String> {
    let authority: ::http::uri::Authority = authority.parse().ok()?;
    Some(authority.host().to_ascii_lowercase())
}

async fn read_body(mut answer: reqwest::Response, host: &str) -> Result<Bytes, TransportError> {
    let mut body = BytesMut::new();
    loop {
        match answer.chunk().await {
            Ok(Some(piece)) if body.len() + piece.len() > LARGEST_ANSWER => {
                return Err(TransportError::new(
                    Kind::Other,
                    format!(
                        "the answer of {host} is larger than {} MiB",
                        LARGEST_ANSWER >> 20
                    ),
                ));
            }
            Ok(Some(piece)) => body.extend_from_slice(&piece),
            Ok(None) => return Ok(body.freeze()),
            Err(error) => return Err(classify(error, host, Some(body.len()))),
        }
    }
}

/// What a failure of reqwest means. `received` is how much of the body had come, once it came.
fn classify(error: reqwest::Error, host: &str, received: Option<usize>) -> TransportError {
    let error = error.without_url();
    // First: what a stream failed with may be a connection that broke elsewhere.
    if let Some(body) = find_body_error(&error) {
        return body.at(host);
    }
    let cause = innermost(&error);
    let classified = if let Some(tls) = find_tls_error(&error) {
        let what = match tls {
            rustls::Error::InvalidCertificate(reason) => TransportError::new(
                Kind::Tls,
                format!("the certificate of {host} was not accepted ({reason})"),
            )
            .with_hint(certificate_hint(&format!("{reason:?} {reason}"))),
            other => {
                TransportError::new(Kind::Tls, format!("no TLS connection to {host} ({other})"))
            }
        };
        if error.is_connect() {
            what
        } else {
            TransportError::new(Kind::Interrupted, what.message())
        }
    } else if error.is_connect() {
        TransportError::new(
            Kind::Connect,
            format!("could not connect to {host} ({cause})"),
        )
        .with_hint("is the address right and the server running?")
    } else if error.is_timeout() {
        TransportError::new(
            Kind::Timeout,
            format!("no answer from {host} in time ({cause})"),
        )
    } else if error.is_builder() {
        TransportError::new(
            Kind::Other,
            format!("the request to {host} cannot be sent ({cause})"),
        )
    } else if let Some(received) = received {
        TransportError::new(
            Kind::Interrupted,
            format!("the answer from {host} broke off after {received} bytes ({cause})"),
        )
    } else {
        TransportError::new(
            Kind::Interrupted,
            format!("the connection to {host} broke off before an answer came ({cause})"),
        )
    };
    classified.with_source(error)
}

fn innermost(error: &(dyn StdError + 'static)) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}

fn find_body_error<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a BodyError> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(body) = error.downcast_ref::<BodyError>() {
            return Some(body);
        }
        next = error.source();
    }
    None
}

fn find_tls_error<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a rustls::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(tls) = error.downcast_ref::<rustls::Error>() {
            return Some(tls);
        }
        // An io::Error does not list what it wraps among its sources, and one may wrap another.
        let wrapped = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        next = match wrapped {
            Some(inner) => Some(inner as &(dyn StdError + 'static)),
            None => error.source(),
        };
    }
    None
}

impl Transport for HttpTransport {
    fn send(
        &self,
        request: Request,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>> {
        let limit = options.timeout.unwrap_or(self.timeout);
        let host = request
            .uri()
            .authority()
            .map(|authority| authority.as_str().to_owned())
            .unwrap_or_default();
        Box::pin(async move {
            tokio::time::timeout(limit, self.call(request, &host))
                .await
                .unwrap_or_else(|_| {
                    Err(TransportError::new(
                        Kind::Timeout,
                        format!("no complete answer from {host} within {limit:?}"),
                    ))
                })
        })
    }
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A client that a user brings may hold default headers with secrets.
        f.debug_struct("HttpTransport")
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// The settings of an [`HttpTransport`].
#[derive(Clone, Default)]
#[must_use = "settings do nothing until build() is called"]
pub struct HttpTransportBuilder {
    ca_pem: Vec<Bytes>,
    ca_files: Vec<PathBuf>,
    accept_invalid_certs: bool,
    connect_timeout: Option<Duration>,
    timeout: Option<Duration>,
    user_agent: Option<String>,
}

impl HttpTransportBuilder {
    /// Trusts these certificates, in PEM, besides those of the system. May be called repeatedly.
    pub fn extra_ca_pem(mut self, pem: impl Into<Bytes>) -> Self {
        self.ca_pem.push(pem.into());
        self
    }

    /// Trusts the certificates in this PEM file besides those of the system. The file is read by
    /// [`build`](Self::build). May be called repeatedly.
    pub fn extra_ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.ca_files.push(path.into());
        self
    }

    /// Accepts any certificate from any server. Whoever is on the way can then read the tokens:
    /// for tests only.
    pub fn danger_accept_invalid_certs(mut self, accept: bool) -> Self {
        self.accept_invalid_certs = accept;
        self
    }

    /// How long making a connection may take, TLS included. 5 s unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How long a whole call may take, unless its [`SendOptions`] say otherwise. 60 s unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The `User-Agent` header. `vmw-sdk-rust/<version>` unless set.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    pub(crate) fn is_default(&self) -> bool {
        self.ca_pem.is_empty()
            && self.ca_files.is_empty()
            && !self.accept_invalid_certs
            && self.connect_timeout.is_none()
            && self.user_agent.is_none()
    }

    /// Reads the CA files and makes the transport.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a CA file cannot be read or holds no
    /// certificate (the message names the file), or if the user agent is no header value.
    pub fn build(self) -> Result<HttpTransport, Error> {
        let mut extra = Vec::new();
        for path in &self.ca_files {
            let pem = std::fs::read(path).map_err(|error| {
                Error::config(format!(
                    "the CA file {} cannot be read: {error}",
                    path.display()
                ))
            })?;
            let origin = format!("the CA file {}", path.display());
            extra.extend(tls::certificates(&pem, &origin)?);
        }
        for pem in &self.ca_pem {
            extra.extend(tls::certificates(pem, "the text given to extra_ca_pem")?);
        }
        let user_agent = self.user_agent.as_deref().unwrap_or(USER_AGENT);
        let user_agent = ::http::HeaderValue::from_str(user_agent)
            .map_err(|_| Error::config("the user agent is not a valid header value"))?;
        let tls = tls::client_config(extra, self.accept_invalid_certs)?;
        let client = |builder: reqwest::ClientBuilder| {
            builder
                .tls_backend_preconfigured(tls.clone())
                .redirect(reqwest::redirect::Policy::none())
                // Whether a request may be repeated is decided where its operation is known.
                .retry(reqwest::retry::never())
                .connect_timeout(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT))
                .user_agent(user_agent.clone())
                .build()
                .map_err(|error| {
                    Error::config(format!(
                        "the HTTP client cannot be set up: {}",
                        innermost(&error.without_url())
                    ))
                })
        };
        Ok(HttpTransport {
            client: client(reqwest::Client::builder())?,
            loopback: client(reqwest::Client::builder().no_proxy())?,
            timeout: self.timeout.unwrap_or(CALL_TIMEOUT),
        })
    }
}

impl fmt::Debug for HttpTransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the PEM texts: people hand over files that hold the private key as well.
        f.debug_struct("HttpTransportBuilder")
            .field("ca_files", &self.ca_files)
            .field("ca_pem_texts", &self.ca_pem.len())
            .field("accept_invalid_certs", &self.accept_invalid_certs)
            .field("connect_timeout", &self.connect_timeout)
            .field("timeout", &self.timeout)
            .field("user_agent", &self.user_agent)
            .finish()
    }
}
