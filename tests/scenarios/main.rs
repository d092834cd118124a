//! The ten scripts that users copy from the sandbox's examples, run as they are, at services that
//! are live as far as they can tell: undisturbed, with one request in ten going wrong, with answers
//! that get lost, and without leave to change anything. Twice each time, to see that they do the same.

#![allow(
    clippy::duplicate_mod,
    reason = "each example is a program of its own, and has its own copy of what they share"
)]

/// The examples. Their programs are run by users; what is tested is what those run.
macro_rules! examples {
    ($($path:literal $name:ident)*) => {$(
        #[path = $path]
        #[expect(dead_code, reason = "the tests take the place of its program")]
        mod $name;
    )*};
}

examples! {
    "../../crates/sandbox/examples/blueprints_in_git.rs" blueprints_in_git
    "../../crates/sandbox/examples/change_hosts.rs" change_hosts
    "../../crates/sandbox/examples/clean_up.rs" clean_up
    "../../crates/sandbox/examples/create_sddc.rs" create_sddc
    "../../crates/sandbox/examples/day_two_action.rs" day_two_action
    "../../crates/sandbox/examples/deploy_blueprint.rs" deploy_blueprint
    "../../crates/sandbox/examples/extend_leases.rs" extend_leases
    "../../crates/sandbox/examples/request_catalog_item.rs" request_catalog_item
    "../../crates/sandbox/examples/run_pipeline.rs" run_pipeline
    "../../crates/sandbox/examples/usage_report.rs" usage_report
}

mod aws;
mod blueprint_files;
mod command_line;
mod deployments;
mod offerings;
mod rehearsal;
mod stage;
