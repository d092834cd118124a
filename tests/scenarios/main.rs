//! The ten scripts that users copy from the sandbox's examples, run as they are: undisturbed, with
//! one request in ten going wrong, and twice to see that they do the same again.

#[path = "../../crates/sandbox/examples/deploy_blueprint.rs"]
#[expect(dead_code, reason = "its program is run by users")]
mod deploy_blueprint;

mod automation;
mod rehearsal;
