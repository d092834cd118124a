//! A local VMware Cloud for demos and tests.
//!
//! It answers every operation of VMware Cloud on AWS and of the Blueprint, Deployment, Service
//! Broker and Code Stream APIs of Aria Automation on one loopback address, without an account and
//! without a network. What users script most has state: sign-in, organizations, connected accounts,
//! SDDCs with their tasks, clusters and settings; blueprints with their versions and requests,
//! property groups, catalog items, policies, deployments with their resources, requests, actions and
//! leases; pipelines, variables, endpoints, triggers, webhooks, executions and what they ask users.
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
//! sandbox.fault(Requests::path("/vmc/").rate(0.1), Fault::ResetAfter); // one in ten, the same ones each time
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
//!   the type `UserOperation` waits until its user operation is approved, or its execution resumed.
//! - There from the start, in the [project](Sandbox::project_id) that all of Automation uses: the
//!   deployment `welcome`, a day old, with a machine and a network; the catalog items `Web Server`,
//!   in two versions, and `Database`, which wants a password; the pipeline `Deploy web`; the policy of
//!   the leases. Released blueprints join the catalog at once. Each organization of VMware Cloud on
//!   AWS has a connected account, with compatible subnets in each region.
//! - An SDDC can be attached only to subnets that were offered for its region. What a task sets (DNS,
//!   licenses, Elastic DRS) is in force when it has finished. Elastic DRS is below
//!   `/vmc/autoscaler/api`, which no vendor document covers.
//! - Policies, prices, notifications, triggers and webhooks are kept and shown, and do nothing.
//!   `POST /policy/api/policies` keeps a policy unless `dryRun` is `true`.
//! - While a request for a deployment is in progress, others are refused with 409. Names of
//!   deployments are taken until their deletion ends.
//! - A request for a catalog item answers an array, and an object to an `apiVersion` before 2020.
//! - When a lease ends, machines are switched off, and the undocumented property `expired` says so.
//! - Each machine of a deployment costs five cents for each hour that it is there, on or off.
//! - Code Stream refers to projects by name, masks secrets in its answers, takes back masked ones
//!   as unchanged, and is served below `/pipeline/api`, its older name, too.
//! - SDDCs carry undocumented properties and explicit nulls, as real ones do. Hosts and clusters
//!   come and go with their tasks; an SDDC keeps two hosts in each cluster that loses some.
//! - One signs in with the [API token](Sandbox::api_token); as the OAuth app
//!   ([id](Sandbox::client_id), [secret](Sandbox::client_secret)); with
//!   [name](Sandbox::username) and [password](Sandbox::password) as on premises, for a refresh token
//!   of 90 days; or as a service account of VCF Automation 9, in an
//!   [organization](Sandbox::vcf_org) or as provider, whose refresh token is good for one use and
//!   then replaced.
//! - Requests are held to their document before anything is done: required parameters and
//!   properties, types, closed lists of values, bounds, times. What is wrong is refused all at once,
//!   in the shape of the service. Query parameters and properties that no document knows are passed
//!   over; null is absent; ids need not be UUIDs.
//! - A list understands those of `$filter`, `$orderby`, `$top`, `$skip`, `$select`, `search` and
//!   `expand` that its document has, and `page`, `size` and `sort` where that has `$top`. `$filter`
//!   knows `eq`, `ne`, `lt`, `le`, `gt`, `ge`, `and`, `or`, `not`, brackets, `startswith`,
//!   `endswith`, `contains` and `substringof`; letters count the same in either case, and `*`
//!   stands for anything. `$select` leaves what the document requires of an answer in it.
//! - At `/` is a page that shows what there is, how far work is, and the last requests with the
//!   verdict on each.
//! - API documents are served where regions and appliances serve theirs, without sign-in; their
//!   index is at `/automation-ui/api-docs`. Another version than the one that there is, is a 404.
//! - State is in memory, and gone when the sandbox stops, unless it is
//!   [kept in a file](SandboxBuilder::state_file).
//! - What callers can delete is there until they do. Of what they can not, the latest is: 200 deleted
//!   deployments, 100 deleted SDDCs, 100 requests of a deployment, 200 plans, and 500 tasks that
//!   have ended and that nothing rests on. However long it runs, it needs no more memory than what
//!   is in it.
//! - Everything is drawn from the seed: the same requests on a stepped clock get the same answers,
//!   to the byte, and meet the same faults.
//!
//! # In a test
//! [`Sandbox::builder`] starts one on a free port: with a [seed](SandboxBuilder::seed), a
//! [clock](SandboxBuilder::clock) and an [API token](SandboxBuilder::api_token) of one's own if need
//! be. [`Sandbox::advance`] moves the clock, [`Sandbox::revoke_access_tokens`] ends sessions,
//! [`Sandbox::fault`] lets requests go wrong, [`Sandbox::received`] tells what came, and
//! [`Sandbox::exchanges`] how often somebody signed in.
//!
//! A request can bring its own trouble, whatever client sends it: the header `X-Sandbox-Fault`
//! holds the spellings of [faults](Fault), with commas between them, such as
//! `X-Sandbox-Fault: nulls, times=epoch-millis, slow=100ms`.
//!
//! # As a program
//! `vmw-sandbox`, and `vmw sandbox start` of the command line: both are [`Program`].
//!
//! # Features
//! `https`, which is off: a listener with a certificate made at start, see
//! [`SandboxBuilder::https_port`].

// A whole resource configuration is one `json!`.
#![recursion_limit = "256"]

mod answer;
mod api_docs;
mod blueprint;
mod call;
mod check;
mod clock;
mod cloud;
mod code_stream;
mod credentials;
mod deployment;
mod document;
mod faults;
mod filter;
mod iaas;
mod listen;
mod page;
mod private;
mod program;
mod project;
mod quick_start;
mod random;
mod received;
mod records;
mod routes;
mod sandbox;
mod server;
mod service_broker;
mod sign_in;
mod state_file;
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
pub use document::documents;
pub use faults::{Fault, Quirk, Requests, SpellingError, TimeForm};
pub use program::{Program, ProgramError};
pub use received::{Received, Verdict};
pub use sandbox::{Sandbox, SandboxBuilder, StartError, StopError};
