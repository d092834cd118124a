// Made by `cargo xtask regen` from specs/services.toml; edits are overwritten.

mod blueprint;
mod code_stream;
mod deployment;
mod iaas;
mod project;
mod service_broker;
mod vmc;

use crate::suite::Suite;

/// One suite a service.
pub fn suites() -> Vec<Suite> {
    vec![blueprint::suite(), code_stream::suite(), deployment::suite(), iaas::suite(), project::suite(), service_broker::suite(), vmc::suite()]
}
