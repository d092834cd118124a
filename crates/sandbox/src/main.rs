//! `vmw-sandbox`: a local VMware Cloud in a process of its own, until Ctrl-C.

use std::error::Error;
use std::process::ExitCode;

use clap::Parser;
use sandbox::Program;

#[derive(Debug, Parser)]
#[command(name = "vmw-sandbox", version)]
struct Arguments {
    #[command(flatten)]
    program: Program,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error),
    };
    match runtime.block_on(arguments.program.run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&error),
    }
}

fn failed(error: &dyn Error) -> ExitCode {
    eprintln!("vmw-sandbox: {error}");
    ExitCode::FAILURE
}
