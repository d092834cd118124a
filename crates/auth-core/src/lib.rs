//! Sessions for VMware Cloud: credentials become tokens, and every request carries a valid one.
//!
//! This crate is the base below the generated clients. It holds
//!
//! - [`Session`]: which services there are, which token each of them wants and in which header,
//!   renewal of tokens, and one replay after a 401;
//! - [`Error`]: the one error type of all crates of this SDK;
//! - [`Transport`]: what carries a request, with [`HttpTransport`] for the network and
//!   [`MemoryTransport`] for tests.
//!
//! Retries, pages, waiting for long work and decoding are left to `client-core`.
//!
//! ```
//! use auth_core::{MemoryTransport, Service, Session};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // A real program leaves `.transport(…)` out.
//! let offline = MemoryTransport::new(|_request| MemoryTransport::json(200, r#"[]"#));
//! let session = Session::builder()
//!     .access_token("an-access-token")
//!     .transport(offline)
//!     .build()?;
//! let request = http::Request::get("/vmc/api/orgs").body(())?;
//! let response = session.send(Service::Vmc, request).await?;
//! assert_eq!(response.status(), 200);
//! # Ok(())
//! # }
//! ```

//!
//! # Features
//!
//! Which library speaks TLS; the crates above this one pass these features on.
//!
//! - `ring` (default): rustls over ring. Needs a C compiler to build, and nothing else.
//! - `aws-lc`: rustls over AWS-LC.
//! - `native-tls`: OpenSSL (whose headers it needs to build), Schannel or Secure Transport.
//!
//! They may be on together, since other crates of a program may want others. Then the default gives
//! way to what somebody chose: aws-lc comes first, then native-tls, then ring; the `Debug` of an
//! [`HttpTransport`] names the one in use. To be rid of ring altogether, say
//! `default-features = false`. With none of them there is no https, and a call that needs it says
//! so; plain http to this machine, [`MemoryTransport`] and clients that are brought still work.

mod credential;
mod credential_process;
mod credential_settings;
mod environment;
mod error;
mod exchange;
mod identity;
mod jwt;
#[cfg(feature = "profiles")]
mod profile;
mod redact;
mod rfc3339;
mod secret;
mod service;
mod session;
mod session_builder;
mod settings;
mod token_slot;
mod transport;

pub use credential::{Credential, CredentialProvider};
pub use error::{Error, ErrorKind, OperationLabel};
pub use identity::Identity;
pub use secret::{AccessToken, Secret};
pub use service::Service;
pub use session::{Attempts, Session, clone_request};
pub use session_builder::SessionBuilder;
pub use transport::{
    Body, BodyError, BoxFuture, HttpTransport, HttpTransportBuilder, MemoryTransport,
    RecordedRequest, Request, Response, SendOptions, Transport, TransportError, TransportErrorKind,
};
