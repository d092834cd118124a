//! A typed client for Service Broker of VMware Aria Automation: catalog items and their sources,
//! entitlements, policies, prices, icons and notifications.
//!
//! ```no_run
//! use service_broker::types::CatalogItemRequest;
//! use service_broker::{Client, Error, Session};
//!
//! # async fn example(api_token: &str, project: &str) -> Result<(), Error> {
//! let session = Session::builder().api_token(api_token).build()?;
//! let catalog = Client::new(&session);
//!
//! let page = catalog.list_catalog_items().search("web").await?;
//! for item in page.content {
//!     let request = CatalogItemRequest::new().deployment_name("web-1").project_id(project);
//!     for requested in catalog.request_catalog_item(&item.id, request).await? {
//!         println!("{:?}", requested.deployment_id);
//!     }
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
//! [`Client::request_deployments`] answers the ids of the deployments that a catalog item makes, from
//! servers of any age; `wait_for_deployment` of the crate `deployment` waits until they are there.
//!
//! # Lists
//! `.items()` of a list reads all of it, item by item; `.pages()` page by page.
//!
//! # What is sent again
//! Calls that may be repeated, after what may pass (see [`RetryPolicy`]); no other, unless the server
//! cannot have acted. `.retry(…)` and `.timeout(…)` are for one call, [`Client::with_retry`] for all.
//!
//! # What is left to you
//! [`Client::request_catalog_item`] fails where servers answer one object instead of a list, as they do
//! with an API version before 2020; [`Client::request_deployments`] takes either.

mod ext;
#[rustfmt::skip]
mod generated;

pub use client_core::{
    Answered, Bytes, Call, CallWithResponse, Error, ErrorKind, Extra, Items, MemoryTransport,
    Pages, RecordedRequest, Request, Response, RetryPolicy, Service, Session, Timestamp,
    UnknownValue, Upload, Value,
};
pub use generated::{Client, calls, operations, types};
