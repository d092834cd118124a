//! Waiting for long work of each kind: what every documented status means, and whole stories with
//! the sandbox, in which hours pass in no time. The promises of a wait as such are tested in
//! client-core.

mod deployments;
mod executions;
mod in_step;
mod sddcs;
mod statuses;
mod trackers;
