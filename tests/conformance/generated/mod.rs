// Made by `cargo xtask regen` from specs/services.toml; edits are overwritten.

mod blueprint;
mod code_stream;
mod deployment;
mod service_broker;
mod vmc;

use crate::suite::Suite;

/// One suite a service.
pub fn suites() -> Vec<Suite> {
    vec![blueprint::suite(), code_stream::suite(), deployment::suite(), service_broker::suite(), vmc::suite()]
}
