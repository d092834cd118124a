//! A local VMware Cloud for demos and tests.
//!
//! It answers every operation of VMware Cloud on AWS and of the Blueprint API of Aria Automation on
//! one loopback address, without an account and without a network. What the first steps of a user
//! touch has state: sign-in, organizations, SDDCs with their tasks, blueprints with their versions.
//! All other operations answer from the API documents, valid and always the same for one request.
//!
//! ```
//! use std::time::Duration;
//! use sandbox::{Clock, Fault, Requests, Sandbox};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), sandbox::StartError> {
//! let sandbox = Sandbox::builder().clock(Clock::stepped()).start().await?;
//! println!("POST {}/csp/gateway/am/api/auth/api-tokens/authorize", sandbox.url());
//!
//! sandbox.fault(Requests::operation("get_task").times(2), Fault::Status(503));
//! sandbox.advance(Duration::from_secs(2 * 60 * 60)); // an SDDC that was being deployed is ready now
//! assert!(sandbox.received().is_empty());
//! sandbox.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//! - Nothing waits: how far a task is and whether a token is valid follow from the sandbox's
//!   [`Clock`], which a test can move. The deployment of an SDDC takes two hours of it.
//! - An SDDC whose name contains `fail` has a task that ends `FAILED` after an hour.
//! - SDDCs carry undocumented properties and explicit nulls, as real ones do.
//! - `$filter` is not evaluated. Hosts and clusters that are added get a task, but the SDDC stays
//!   as it is.
//! - State is in memory, and gone when the sandbox stops.

// A whole resource configuration is one `json!`.
#![recursion_limit = "256"]

mod answer;
mod blueprint;
mod call;
mod clock;
mod cloud;
mod code_stream;
mod deployment;
mod document;
mod faults;
mod page;
mod private;
mod random;
mod received;
mod routes;
mod sandbox;
mod server;
mod service_broker;
mod sign_in;
mod synthesis;
mod tokens;
mod vmc;
mod wire;
mod yaml;

pub use clock::Clock;
pub use faults::{Fault, Requests};
pub use received::Received;
pub use sandbox::{Sandbox, SandboxBuilder, StartError};
