//! A local VMware Cloud for demos and tests.
//!
//! It answers every operation of VMware Cloud on AWS and of the Blueprint, Deployment, Service
//! Broker and Code Stream APIs of Aria Automation on one loopback address, without an account and
//! without a network. What users script most has state: sign-in, organizations, SDDCs with their
//! tasks; blueprints with their versions and requests, catalog items, deployments with their
//! resources, requests, actions and leases; pipelines, variables, endpoints and executions.
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
//! - Nothing waits: how far work is and whether a token is valid follow from the sandbox's
//!   [`Clock`], which a test can move.
//!
//!   | work | takes |
//!   |---|---|
//!   | an SDDC | 2 h |
//!   | a deployment, found after 3 s | 5 min |
//!   | its update or a resize; removal; power | 3 min; 2 min; 1 min |
//!   | a new lease or owner | 15 s |
//!   | a lease; what expired is kept | 30 days; 3 days |
//!   | an execution: its start; each step | 2 s; 30 s |
//!   | to cancel, pause or resume | 5 s |
//! - Names make work go wrong: an SDDC or a deployment that contains `fail` fails halfway, one with
//!   `approval` waits ten minutes for an approver, one with `reject` is rejected then, and one with
//!   `undeletable` can not be removed. A task of a pipeline that begins with `fail` fails; one of
//!   the type `UserOperation` waits until its execution is resumed.
//! - There from the start, in the [project](Sandbox::project_id) that all of Automation uses: the
//!   deployment `welcome`, a day old, with a machine and a network; the catalog items `Web Server`,
//!   in two versions, and `Database`, which wants a password; the pipeline `Deploy web`. Released
//!   blueprints join the catalog at once.
//! - While a request for a deployment is in progress, others are refused with 409. Names of
//!   deployments are taken until their deletion ends.
//! - A request for a catalog item answers an array, and an object to an `apiVersion` before 2020.
//! - When a lease ends, machines are switched off, and the undocumented property `expired` says so.
//! - Code Stream refers to projects by name, evaluates `$filter`, masks secrets in its answers,
//!   takes back masked ones as unchanged, and is served below `/pipeline/api`, its older name, too.
//!   Other services do not evaluate `$filter`.
//! - SDDCs carry undocumented properties and explicit nulls, as real ones do. Hosts and clusters
//!   that are added get a task, but the SDDC stays as it is.
//! - One signs in with the [API token](Sandbox::api_token); as the OAuth app
//!   ([id](Sandbox::client_id), [secret](Sandbox::client_secret)); with
//!   [name](Sandbox::username) and [password](Sandbox::password) as on premises, for a refresh token
//!   of 90 days; or as a service account of VCF Automation 9, in an
//!   [organization](Sandbox::vcf_org) or as provider, whose refresh token is good for one use and
//!   then replaced.
//! - State is in memory, and gone when the sandbox stops.

// A whole resource configuration is one `json!`.
#![recursion_limit = "256"]

mod answer;
mod blueprint;
mod call;
mod check;
mod clock;
mod cloud;
mod code_stream;
mod deployment;
mod document;
mod faults;
mod filter;
mod journal;
mod listen;
mod page;
mod private;
mod random;
mod received;
mod routes;
mod sandbox;
mod server;
mod service_broker;
mod sign_in;
mod status_page;
mod synthesis;
#[cfg(feature = "https")]
mod tls;
mod tokens;
mod vmc;
mod wire;
mod yaml;

pub use answer::ErrorShape;
pub use clock::Clock;
pub use faults::{Fault, Quirk, Requests, SpellingError, TimeForm};
pub use received::{Received, Verdict};
pub use sandbox::{Sandbox, SandboxBuilder, StartError};
