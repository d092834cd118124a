//! A typed client for the infrastructure (IaaS) API of VMware Aria Automation: cloud accounts, zones,
//! projects, machines, disks, networks, load balancers, and the profiles that map names to what each
//! cloud calls them.
//!
//! ```no_run
//! use iaas::{Client, Error, Session};
//!
//! # async fn example(api_token: &str) -> Result<(), Error> {
//! let session = Session::builder().api_token(api_token).build()?;
//! let iaas = Client::new(&session);
//!
//! let mut machines = iaas.list_machines().filter("powerState eq 'ON'").items();
//! while let Some(machine) = machines.next().await {
//!     let machine = machine?;
//!     println!("{:?} at {:?}", machine.name, machine.address);
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
//! What takes time answers with a [`types::RequestTracker`] at once. [`Client::wait_for_request`] waits until
//! it has ended, also in another run of the program: its id is enough.
//!
//! # Lists
//! `.items()` of a list reads all of it, item by item; `.pages()` page by page.
//!
//! # Features
//! Each tag of the document is a feature: `compute`, `disk`, `network`, `cloud-account` and so on. All of them
//! are on by default (`full`); a program that needs one builds in a fraction of the time with
//! `default-features = false, features = ["ring", "compute"]`. What starts work brings `request`, the trackers
//! and the waiting for them, too.
//!
#![doc = include_str!("generated/features.md")]
//!
//! # Servers of another release
//! A client asks for the version of the API that this crate was made for. [`Client::with_api_version`] asks for
//! another one, and `Client::negotiate_api_version`, which needs the feature `about`, for the newest that the server
//! knows too: then `error.is_unsupported()` tells an operation that the server is too old for from a thing that is
//! not there.
//!
//! # What is sent again
//! Calls that may be repeated, after what may pass (see [`RetryPolicy`]); no other, unless the server
//! cannot have acted. `.retry(…)` and `.timeout(…)` are for one call, [`Client::with_retry`] for all.

#[cfg(feature = "request")]
mod ext;
#[rustfmt::skip]
mod generated;

pub use client_core::wait::{Progress, ProgressStream, Wait, Waiting};
pub use client_core::{
    Answered, Bytes, Call, CallWithResponse, Error, ErrorKind, Extra, Items, MemoryTransport,
    Pages, RecordedRequest, Request, Response, RetryPolicy, Service, Session, Timestamp,
    UnknownValue, Upload, Value,
};
pub use generated::{Client, calls, operations, types};
