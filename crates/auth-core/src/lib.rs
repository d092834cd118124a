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

mod error;
mod exchange;
mod redact;
mod secret;
mod service;
mod session;
mod session_builder;
mod token_slot;
mod transport;

pub use error::{Error, ErrorKind, OperationLabel};
pub use secret::{AccessToken, Secret};
pub use service::Service;
pub use session::{Attempts, Session, clone_request};
pub use session_builder::SessionBuilder;
pub use transport::{
    Body, BodyError, BoxFuture, HttpTransport, HttpTransportBuilder, MemoryTransport,
    RecordedRequest, Request, Response, SendOptions, Transport, TransportError, TransportErrorKind,
};
