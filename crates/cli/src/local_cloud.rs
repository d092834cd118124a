//! `vmw sandbox`: a local cloud to try things at.

use clap::Subcommand;

use crate::failure::Failure;

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// Run a local VMware Cloud, on 127.0.0.1 only, until Ctrl-C
    Start(sandbox::Program),
}

pub async fn run(wanted: Wanted) -> Result<(), Failure> {
    let Wanted::Start(program) = wanted;
    let ended = program.run().await;
    ended.map_err(|error| Failure::Other(error.to_string()))
}
