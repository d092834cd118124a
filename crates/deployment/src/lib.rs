//! A typed client for deployments of VMware Aria Automation: what was deployed, its resources, their
//! actions, requests and events.
//!
//! ```no_run
//! use deployment::{Client, Error, Session};
//!
//! # async fn example(api_token: &str) -> Result<(), Error> {
//! let session = Session::builder().api_token(api_token).build()?;
//! let deployments = Client::new(&session);
//!
//! let page = deployments.list_deployments().search("web").top(50).await?;
//! for deployment in page.content {
//!     println!("{:?} until {:?}", deployment.name, deployment.lease_expire_at);
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
//! Printed, it names the operation and what to do, and no secret.
//!
//! # Long work
//! [`Client::wait_for_request`] waits until a request has ended, [`Client::wait_for_deployment`] until
//! nothing is being done to a deployment, [`Client::wait_until_deleted`] until it is gone; all of them
//! also in another run of the program: an id is enough. [`Client::follow_request_events`] tells what
//! happens meanwhile, [`Client::follow_event_log`] what is logged.
//!
//! # Lists
//! `.items()` of a list reads all of it, item by item; `.pages()` page by page.
//!
//! # What is sent again
//! Calls that may be repeated, after what may pass (see [`RetryPolicy`]); no other, unless the server
//! cannot have acted. `.retry(…)` and `.timeout(…)` are for one call, [`Client::with_retry`] for all.

mod ext;
#[rustfmt::skip]
mod generated;

pub use client_core::wait::{Follow, Progress, ProgressStream, Wait, Waiting};
pub use client_core::{
    Answered, Bytes, Call, CallWithResponse, Error, ErrorKind, Extra, Items, MemoryTransport,
    Pages, RecordedRequest, Request, Response, RetryPolicy, Service, Session, Timestamp,
    UnknownValue, Upload, Value,
};
pub use generated::{Client, calls, operations, types};
