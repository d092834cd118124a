//! A typed client for VMware Cloud on AWS: orgs, SDDCs, clusters, hosts, storage, subscriptions and
//! tasks.
//!
//! ```no_run
//! use vmc::types::{AwsSddcConfig, Provider};
//! use vmc::{Client, Error, Session};
//!
//! # async fn example(api_token: &str) -> Result<(), Error> {
//! let session = Session::builder().api_token(api_token).build()?;
//! let vmc = Client::new(&session);
//!
//! for org in vmc.list_orgs().await? {
//!     let config = AwsSddcConfig::new("demo", 1, Provider::Aws).region("US_WEST_2");
//!     let task = vmc.create_sddc(&org.id, config).validate_only(true).await?;
//!     println!("{}: {:?}", task.id, task.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`Client`] has a method for each operation. It takes what the operation requires; the call that it
//! returns (in [`calls`]) has a method for each optional parameter, and is sent when it is awaited.
//!
//! # Answers
//! An answer fails only if it is not JSON, or JSON of another kind at its top level: missing and mistyped
//! properties are empty, and unknown values of enumerations are kept. What a type does not know is
//! kept too, and sent back where the type is.
//!
//! # Errors
//! All are [`Error`]: `error.is_not_found()`, `error.status()`, `error.message()` for the server's own words.
//! Printed, it names the operation and what to do, and no secret:
//!
//! ```text
//! list_orgs (GET /vmc/api/orgs at vmc.vmware.com) failed: 403 Forbidden: … (request id 4f1c)
//! ```
//!
//! # Long work
//! Many operations answer a [`types::Task`]; [`Client::wait_for_task`] waits until it has ended, also in
//! another run of the program: its id is enough.
//!
//! # What is sent again
//! Calls that may be repeated, after what may pass (see [`RetryPolicy`]); no other, unless the server
//! cannot have acted. `.retry(…)` and `.timeout(…)` are for one call, [`Client::with_retry`] for all.

mod ext;
#[rustfmt::skip]
mod generated;

pub use client_core::wait::{Progress, ProgressStream, Wait, Waiting};
pub use client_core::{
    Answered, Call, CallWithResponse, Error, ErrorKind, Extra, Items, MemoryTransport, Pages,
    RecordedRequest, Request, Response, RetryPolicy, Service, Session, Timestamp, UnknownValue,
    Value,
};
pub use generated::{Client, calls, operations, types};
