//! A typed client for Cloud Assembly blueprints of VMware Aria Automation: drafts, versions, requests,
//! validation, property groups, resource types and Terraform integrations.
//!
//! ```no_run
//! use blueprint::types::Blueprint;
//! use blueprint::{Client, Error, Session};
//!
//! # async fn example(api_token: &str, project: &str) -> Result<(), Error> {
//! let session = Session::builder().api_token(api_token).build()?;
//! let blueprints = Client::new(&session);
//!
//! let web = Blueprint::new()
//!     .name("web")
//!     .project_id(project)
//!     .content("formatVersion: 1\ninputs: {}\nresources: {}\n");
//! let created = blueprints.create_blueprint(web).await?;
//! println!("{:?} {:?}", created.id, created.status);
//!
//! let found = blueprints.list_blueprints().name("web").top(20).await?;
//! println!("{:?}", found.total_elements);
//! # Ok(())
//! # }
//! ```
//!
//! [`Client`] has a method for each operation. It takes what the operation requires; the call that it
//! returns (in [`calls`]) has a method for each optional parameter, and is sent when it is awaited.
//! `apiVersion` is the client's, and a call can ask for another one.
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
//! get_blueprint (GET /blueprint/api/blueprints/{blueprintId} at api.mgmt.cloud.vmware.com) failed: 404 Not Found: …
//! ```
//!
//! # Long work
//! A [`types::BlueprintRequest`] deploys; [`Client::wait_for_blueprint_request`] waits until it has
//! ended, also in another run of the program: its id is enough.
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

pub use client_core::wait::{Progress, ProgressStream, Wait, Waiting};
pub use client_core::{
    Answered, Call, CallWithResponse, Error, ErrorKind, Extra, Items, MemoryTransport, Pages,
    RecordedRequest, Request, Response, RetryPolicy, Service, Session, Timestamp, UnknownValue,
    Value,
};
pub use generated::{Client, calls, operations, types};
