//! The transport for the network, over reqwest. Whom TLS trusts is left to the module `tls`, what a
//! failure means to `failure`.

use std::fmt;
use std::future::Future;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use ::http::Uri;
use ::http::header::{CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING};
use bytes::{Bytes, BytesMut};

use super::addresses::Addresses;
use super::failure::{classify, innermost};
use super::progress::{Counted, Progress};
use super::{
    BoxFuture, CALL_TIMEOUT, Request, Response, SendOptions, Transport, TransportError, tls,
};
use crate::transport::TransportErrorKind as Kind;
use crate::{Error, Secret};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const USER_AGENT: &str = concat!("vmw-sdk-rust/", env!("CARGO_PKG_VERSION"));

/// More than any answer of these services; a server that never stops must not take all memory.
const LARGEST_ANSWER: usize = 256 << 20;

/// How much is reserved at most for an answer on the word of its server.
const RESERVED: usize = 8 << 20;

/// Carries requests over HTTP/1.1, with TLS by the library that the features of this crate choose.
///
/// It trusts what the system trusts and the certificates given to it, takes gzip, and never follows
/// a redirect.
///
/// Proxies are those of the system, and those of the environment when the transport is built:
/// `HTTPS_PROXY` for https, `HTTP_PROXY` for http, `ALL_PROXY` for both, each in capitals or not,
/// `http://`, `https://`, `socks5://` or `socks5h://`, with `user:password@` where the proxy wants
/// it. `NO_PROXY` excepts hosts, domains and networks: `example.com,10.0.0.0/8`. Whatever it says,
/// calls to this machine go past any proxy.
#[derive(Clone)]
pub struct HttpTransport {
    client: reqwest::Client,
    /// What speaks TLS; a client that was brought may know of one that we do not.
    tls: Option<&'static str>,
    /// For this machine, past any proxy: tokens go there over plain http, and `HTTP_PROXY` would
    /// carry them off it.
    loopback: reqwest::Client,
    /// Whether the client was brought, and may follow redirects.
    may_redirect: bool,
    timeout: Duration,
    largest_answer: usize,
    addresses: Addresses,
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
            tls: Some("of the given client"),
            may_redirect: true,
            timeout: CALL_TIMEOUT,
            largest_answer: LARGEST_ANSWER,
            addresses: Addresses::default(),
        }
    }

    /// Hands a request to its client; the address is returned where the client may leave it. Not
    /// `async`, so that no future has room for what is on its way from one to the other.
    fn begin(
        &self,
        request: Request,
        address: &Uri,
        host: &str,
        progress: &Progress,
    ) -> Result<
        (
            impl Future<Output = reqwest::Result<reqwest::Response>> + use<>,
            Option<reqwest::Url>,
        ),
        TransportError,
    > {
        let address = self.addresses.read(address, host)?;
        let asked = address.url;
        if self.tls.is_none() && asked.scheme() == "https" {
            return Err(tls::without_tls(host));
        }
        let client = match address.is_loopback {
            true => &self.loopback,
            false => &self.client,
        };
        let before = self.may_redirect.then(|| asked.clone());
        let sending = client.execute(on_the_wire(request, asked, progress));
        Ok((sending, before))
    }

    /// Reads the answer. `before` is the address that was asked, where it may be another one.
    async fn finish(
        &self,
        sending: impl Future<Output = reqwest::Result<reqwest::Response>>,
        before: Option<reqwest::Url>,
        host: &str,
        progress: &Progress,
    ) -> Result<Response, TransportError> {
        let mut answer = sending.await.map_err(|error| classify(error, host, None))?;
        progress.answered.store(true, Ordering::Relaxed);
        if before.is_some_and(|asked| *answer.url() != asked) {
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
        // The connection has told of itself there; what the session adds needs no map of its own.
        *response.extensions_mut() = std::mem::take(answer.extensions_mut());
        *response.body_mut() = read_body(answer, host, progress, self.largest_answer).await?;
        Ok(response)
    }
}

/// The request with its body as reqwest takes it: a stream is passed on piece by piece.
fn on_the_wire(request: Request, url: reqwest::Url, progress: &Progress) -> reqwest::Request {
    let (mut parts, body) = request.into_parts();
    let says_length = parts.headers.contains_key(CONTENT_LENGTH);
    if body.len().is_none() && !says_length {
        // hyper would do so by itself, but not for GET and HEAD, whose bodies it would leave out.
        let chunked = HeaderValue::from_static("chunked");
        parts.headers.insert(TRANSFER_ENCODING, chunked);
    }
    let mut request = reqwest::Request::new(parts.method, url);
    *request.version_mut() = parts.version;
    *request.headers_mut() = parts.headers;
    *request.body_mut() = Some(match (body.as_bytes(), &progress.sent) {
        (Some(bytes), _) => bytes.clone().into(),
        (None, sent) => reqwest::Body::wrap(Counted {
            body,
            sent: sent.clone().unwrap_or_default(),
        }),
    });
    request
}

/// The host of `host:port`, as url writes it.
pub(super) fn host_only(authority: &str) -> Option<String> {
    let authority: ::http::uri::Authority = authority.parse().ok()?;
    Some(authority.host().to_ascii_lowercase())
}

async fn read_body(
    mut answer: reqwest::Response,
    host: &str,
    progress: &Progress,
    largest: usize,
) -> Result<Bytes, TransportError> {
    // What comes in one piece, as most answers do, is not copied.
    let (mut first, mut joined) = (Bytes::new(), BytesMut::new());
    loop {
        let came = first.len() + joined.len();
        match answer.chunk().await {
            Ok(Some(piece)) if came + piece.len() > largest => {
                return Err(TransportError::new(
                    Kind::Other,
                    match (largest >> 20, largest % (1 << 20)) {
                        (mib, 0) => format!("the answer of {host} is larger than {mib} MiB"),
                        _ => format!("the answer of {host} is larger than {largest} bytes"),
                    },
                ));
            }
            Ok(Some(piece)) => {
                let received = (came + piece.len()) as u64;
                progress.received.store(received, Ordering::Relaxed);
                if came == 0 {
                    first = piece;
                    continue;
                }
                if joined.is_empty() {
                    // How much is still to come is the server's claim; never reserve much for it.
                    let left = answer.content_length().unwrap_or_default();
                    let left = usize::try_from(left).unwrap_or(RESERVED).min(RESERVED);
                    joined.reserve(came + piece.len() + left);
                    joined.extend_from_slice(&std::mem::take(&mut first));
                }
                joined.extend_from_slice(&piece);
            }
            Ok(None) if joined.is_empty() => return Ok(first),
            Ok(None) => return Ok(joined.freeze()),
            Err(error) => return Err(classify(error, host, Some(came as u64))),
        }
    }
}

impl Transport for HttpTransport {
    fn send(
        &self,
        request: Request,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>> {
        let limit = options.timeout.unwrap_or(self.timeout);
        let address = request.uri().clone();
        Box::pin(async move {
            let host = address.authority().map_or("", |host| host.as_str());
            let body = request.body();
            let streamed = body.as_bytes().is_none().then(|| body.len());
            let progress = Progress {
                sent: streamed.map(|_| Arc::default()),
                ..Progress::default()
            };
            let (sending, before) = self.begin(request, &address, host, &progress)?;
            let finished = pin!(self.finish(sending, before, host, &progress));
            tokio::time::timeout(limit, finished)
                .await
                .unwrap_or_else(|_| {
                    let what = progress.timed_out(host, limit, streamed);
                    Err(TransportError::new(Kind::Timeout, what))
                })
        })
    }
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A client that a user brings may hold default headers with secrets.
        f.debug_struct("HttpTransport")
            .field("tls", &self.tls.unwrap_or("none"))
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
    client_certificate: Option<ClientCertificate>,
    connect_timeout: Option<Duration>,
    timeout: Option<Duration>,
    largest_answer: Option<usize>,
    user_agent: Option<String>,
}

/// Where the certificate and the key of a client are.
#[derive(Clone)]
enum ClientCertificate {
    Files { certificate: PathBuf, key: PathBuf },
    Text(Secret),
}

impl ClientCertificate {
    fn read(&self) -> Result<tls::ClientPem, Error> {
        let (certificate, key) = match self {
            Self::Files { certificate, key } => (
                tls::Pem::read(certificate, "client certificate file")?,
                tls::Pem::read(key, "key file")?,
            ),
            Self::Text(text) => {
                let pem = || tls::Pem::given(text.expose().as_bytes(), "client_certificate_pem");
                (pem(), pem())
            }
        };
        Ok(tls::ClientPem { certificate, key })
    }
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

    /// Shows this certificate to servers that ask for one (mutual TLS). Both files are PEM: the
    /// first holds the certificate and then those between it and its authority, if there are any,
    /// the second its private key, without a password; they may be the same file. They are read by
    /// [`build`](Self::build). Replaces what was given before.
    ///
    /// Keys are RSA, ECDSA or Ed25519. With the feature `native-tls` they have to be in PKCS #8
    /// (`-----BEGIN PRIVATE KEY-----`).
    pub fn client_certificate_file(
        mut self,
        certificate: impl Into<PathBuf>,
        key: impl Into<PathBuf>,
    ) -> Self {
        let (certificate, key) = (certificate.into(), key.into());
        self.client_certificate = Some(ClientCertificate::Files { certificate, key });
        self
    }

    /// Shows the certificate in this text, which holds its private key as well: as
    /// [`client_certificate_file`](Self::client_certificate_file), for what comes from a vault.
    pub fn client_certificate_pem(mut self, certificate_and_key: impl Into<Secret>) -> Self {
        self.client_certificate = Some(ClientCertificate::Text(certificate_and_key.into()));
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

    /// How many bytes the body of an answer may have; what is longer is an error before it is read
    /// whole. 256 MiB unless set.
    pub fn largest_answer(mut self, bytes: usize) -> Self {
        self.largest_answer = Some(bytes);
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
            && self.client_certificate.is_none()
            && self.connect_timeout.is_none()
            && self.user_agent.is_none()
    }

    /// Reads the files and makes the transport.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a file cannot be read or holds no
    /// certificate or no key, if a key is encrypted or not that of its certificate (the message
    /// names the file), if certificates are given where no feature brings TLS, or if the user agent
    /// is no header value.
    pub fn build(self) -> Result<HttpTransport, Error> {
        let mut settings = tls::Settings {
            accept_invalid: self.accept_invalid_certs,
            ..tls::Settings::default()
        };
        for path in &self.ca_files {
            settings.extra_ca.push(tls::Pem::read(path, "CA file")?);
        }
        for pem in &self.ca_pem {
            let pem = tls::Pem::given(pem, "extra_ca_pem");
            settings.extra_ca.push(pem);
        }
        if let Some(client) = &self.client_certificate {
            settings.client = Some(client.read()?);
        }
        let user_agent = self.user_agent.as_deref().unwrap_or(USER_AGENT);
        let user_agent = ::http::HeaderValue::from_str(user_agent)
            .map_err(|_| Error::config("the user agent is not a valid header value"))?;
        let tls = tls::Tls::new(settings)?;
        let client = |builder: reqwest::ClientBuilder| {
            tls.apply(builder)
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
            tls: tls::NAME,
            may_redirect: false,
            timeout: self.timeout.unwrap_or(CALL_TIMEOUT),
            largest_answer: self.largest_answer.unwrap_or(LARGEST_ANSWER),
            addresses: Addresses::default(),
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
            .field("client_certificate", &self.client_certificate)
            .field("connect_timeout", &self.connect_timeout)
            .field("timeout", &self.timeout)
            .field("user_agent", &self.user_agent)
            .finish()
    }
}

impl fmt::Debug for ClientCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Files { certificate, key } => write!(f, "{certificate:?} with {key:?}"),
            Self::Text(_) => f.write_str("a text"),
        }
    }
}
