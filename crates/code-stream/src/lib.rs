//! A typed client for Code Stream of VMware Aria Automation: pipelines and their executions,
//! endpoints, variables, webhooks and triggers.
//!
//! ```no_run
//! use code_stream::types::{ExecutionRequest, ExecutionStatus, PipelineSpec};
//! use code_stream::{Client, Error, Session};
//!
//! # async fn example(api_token: &str, id: &str) -> Result<(), Error> {
//! let session = Session::builder().api_token(api_token).build()?;
//! let pipelines = Client::new(&session);
//!
//! // What is read becomes what an update takes, with all that the document does not mention.
//! let mut spec = PipelineSpec::from(pipelines.get_pipeline(id).await?);
//! spec.description = Some("deploys to production".into());
//! pipelines.update_pipeline(id, spec).await?;
//!
//! let started = pipelines.execute_pipeline(id, ExecutionRequest::new().comments("nightly")).await?;
//! let execution = pipelines.get_execution(started.execution_id.unwrap_or_default()).await?;
//! println!("{}", execution.status == Some(ExecutionStatus::Completed));
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
//! [`Client::wait_for_execution`] waits until an execution has ended, also in another run of the
//! program: its id is enough. [`Client::follow_execution`] tells how its stages and tasks change.
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
pub use ext::ExecutionStep;
pub use generated::{Client, calls, operations, types};
