//! A typed client for projects of VMware Aria Automation: who may deploy, where, and at what cost.
//!
//! ```no_run
//! use project::{Client, Error, Session};
//!
//! # async fn example(api_token: &str) -> Result<(), Error> {
//! let session = Session::builder().api_token(api_token).build()?;
//! let projects = Client::new(&session);
//!
//! let page = projects.list_projects().size(50).await?;
//! for project in page.content {
//!     println!("{:?}", project.name);
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
//! # Lists
//! `.items()` of a list reads all of it, item by item; `.pages()` page by page.
//!
//! # What is sent again
//! Calls that may be repeated, after what may pass (see [`RetryPolicy`]); no other, unless the server
//! cannot have acted. `.retry(…)` and `.timeout(…)` are for one call, [`Client::with_retry`] for all.

#[rustfmt::skip]
mod generated;

pub use client_core::{
    Answered, Bytes, Call, CallWithResponse, Error, ErrorKind, Extra, Items, MemoryTransport,
    Pages, RecordedRequest, Request, Response, RetryPolicy, Service, Session, Timestamp,
    UnknownValue, Upload, Value,
};
pub use generated::{Client, calls, operations, types};
