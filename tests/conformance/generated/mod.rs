// Made by `cargo xtask regen` from specs/services.toml; edits are overwritten.

mod blueprint;
mod vmc;

use crate::suite::Suite;

/// One suite a service.
pub fn suites() -> Vec<Suite> {
    vec![blueprint::suite(), vmc::suite()]
}
