//! Sessions for VMware Cloud: credentials become tokens, and every request carries a valid one.
//!
//! This crate is the base below the generated clients. It holds
//!
//! - [`Session`]: which services there are, which token each of them wants and in which header,
//!   renewal of tokens, and one replay after a 401;
//! - [`TokenStore`]: a file in which sessions of one user share their tokens;
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
//! # Credentials
//! A session has one credential, and makes of it what each service wants: access tokens are had
//! when they are needed, renewed before they end, and had again when they are refused.
//!
//! | setting | for | exchanged at |
//! |-|-|-|
//! | [`api_token`](SessionBuilder::api_token) | all services of the cloud | Cloud Services Platform; `/iaas/api/login` for Automation |
//! | [`oauth_app`](SessionBuilder::oauth_app) | all services of the cloud | Cloud Services Platform |
//! | [`access_token`](SessionBuilder::access_token) | what it was made for | nowhere: it is used as it is |
//! | [`vra_password`](SessionBuilder::vra_password) | Automation on premises, 8.x | `/csp/gateway/am/api/login`, then `/iaas/api/login` |
//! | [`vra_refresh_token`](SessionBuilder::vra_refresh_token) | Automation | `/iaas/api/login` |
//! | [`vcf_tenant`](SessionBuilder::vcf_tenant), [`vcf_provider`](SessionBuilder::vcf_provider) | VCF Automation 9 | `/tm/oauth/…`, or where else the host has it |
//! | [`credential_process`](SessionBuilder::credential_process) | what it prints | where its kind is |
//! | [`credential_provider`](SessionBuilder::credential_provider) | what it gives | where its kind is |
//!
//! Tokens of Automation on premises go to the host that gave them and to no other.
//!
//! [`Session::from_env`] takes credential, hosts and the like from environment variables, those of
//! this SDK before a profile before those of other tools; the list is at
//! [`SessionBuilder::from_env`]. [`Session::from_profile`] takes them from a profile of
//! `~/.config/vmw/config.toml`, whose format is at [`SessionBuilder::from_profile`]. Programs for the
//! terminal take both: [`SessionBuilder::from_env_or_profile`].
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
//!
//! Two more are about signing in:
//!
//! - `profiles` (default): [`Session::from_profile`]. Brings a TOML parser.
//! - `keyring`: a profile may take its secret from the keyring of the system: Keychain, Credential
//!   Manager, Secret Service.

mod api_token;
mod credential;
mod credential_process;
mod credential_settings;
mod environment;
mod error;
mod exchange;
mod identity;
mod jwt;
mod outgoing;
#[cfg(feature = "profiles")]
mod profile;
mod redact;
mod rfc3339;
mod secret;
mod service;
mod session;
mod session_builder;
mod settings;
mod store;
mod token_slot;
mod transport;

pub use api_token::ApiTokenDetails;
pub use credential::{Credential, CredentialProvider};
pub use error::{Error, ErrorKind, OperationLabel};
pub use identity::Identity;
#[doc(hidden)]
pub use outgoing::Outgoing;
pub use secret::{AccessToken, Secret};
pub use service::Service;
pub use session::{Attempts, Session};
pub use session_builder::SessionBuilder;
pub use store::TokenStore;
pub use transport::{
    Body, BodyError, BoxFuture, HttpTransport, HttpTransportBuilder, MemoryTransport,
    RecordedRequest, Request, Response, SendOptions, Transport, TransportError, TransportErrorKind,
};
