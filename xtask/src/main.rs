//! The workspace's own tasks: documents become crates.

mod convert;
mod document;
mod fault;
mod ledger;
mod load;
mod model;
mod name;
mod normalise;
mod output;
mod overlay;
mod progenitor;
mod regen;
mod services;
mod shape;
mod verify;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The workspace's own tasks.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Make the crates from their documents.
    Regen {
        /// Write nothing; print what would change and exit with 1 if anything would.
        #[arg(long)]
        check: bool,
        /// Entries of specs/services.toml; all unless told.
        names: Vec<String>,
    },
    /// Print the plain OpenAPI 3.0 document of a Swagger 2.0 or OpenAPI 3.0 one.
    Convert {
        /// JSON or YAML.
        file: PathBuf,
    },
    /// What `regen` runs progenitor in.
    #[command(name = progenitor::CHILD, hide = true)]
    ProgenitorChild,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Regen { check, names } => {
            regen::regen(root(), &regen::Options { check, only: names })
        }
        Task::Convert { file } => print_converted(&file).map(|()| true),
        Task::ProgenitorChild => progenitor::child().map(|()| true),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn print_converted(file: &Path) -> anyhow::Result<()> {
    let loaded = load::load(file)?;
    let in_file = |fault: fault::Fault| fault.in_file(file.display().to_string());
    verify::source(&loaded.value).map_err(in_file)?;
    let converted = convert::convert(loaded.value).map_err(in_file)?;
    println!("{}", serde_json::to_string_pretty(&converted)?);
    Ok(())
}

/// The root of the workspace.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}
