//! The workspace's own tasks: documents become crates.

mod bench;
mod convert;
mod diff;
mod document;
mod fault;
mod fetch;
mod generate;
mod ledger;
mod load;
mod model;
mod name;
mod normal_form;
mod normalise;
mod output;
mod overlay;
mod progenitor;
// It starts its programs as Unix does.
#[cfg(unix)]
mod referee;
mod regen;
mod services;
mod shape;
mod soak;
mod stages;
mod threads;
mod verify;

use std::io::Write;
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
        /// Print how long each stage of each entry took.
        #[arg(long)]
        timings: bool,
        /// The workspace to work on; this one unless told.
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
        /// Entries of specs/services.toml; all unless told.
        names: Vec<String>,
    },
    /// Print the plain OpenAPI 3.0 document of a Swagger 2.0 or OpenAPI 3.0 one.
    Convert {
        /// JSON or YAML.
        file: PathBuf,
        /// The normal form instead: a line each operation and schema, its JSON pointer in
        /// front, without prose and defaults. Documents of one interface print the same.
        #[arg(long)]
        normal: bool,
    },
    /// Tell what changed between two documents, on the wire and in Rust.
    #[command(override_usage = "cargo xtask diff [OPTIONS] [OLD] <NEW>")]
    Diff(diff::Options),
    /// Get the documents from an appliance or a region, judged before they are kept.
    Fetch(fetch::Options),
    /// Make a crate of any document, outside of this workspace.
    Generate(generate::Options),
    /// Let judges that others wrote read our requests and our sandbox.
    #[cfg(unix)]
    Referee(referee::Options),
    /// Let many clients at once use a sandbox, kill it, and look for all that they have written.
    Soak(soak::Options),
    /// Measure what the clients cost, beside the same by hand, and judge it.
    Bench(bench::Options),
    /// What `regen` runs progenitor in.
    #[command(name = progenitor::CHILD, hide = true)]
    ProgenitorChild { style: progenitor::Style },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Regen {
            check,
            timings,
            root,
            names,
        } => regen::regen(
            root.as_deref().unwrap_or(workspace()),
            &regen::Options {
                check,
                timings,
                only: names,
            },
        ),
        Task::Convert { file, normal } => print_converted(&file, normal).map(|()| true),
        Task::Diff(options) => diff::diff(workspace(), &options),
        Task::Fetch(options) => fetch::fetch(workspace(), &options),
        Task::Generate(options) => generate::generate(workspace(), &options).map(|()| true),
        #[cfg(unix)]
        Task::Referee(options) => referee::referee(workspace(), &options),
        Task::Soak(options) => soak::soak(workspace(), &options),
        Task::Bench(options) => bench::bench(workspace(), &options),
        Task::ProgenitorChild { style } => progenitor::child(style).map(|()| true),
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

fn print_converted(file: &Path, normal: bool) -> anyhow::Result<()> {
    let loaded = load::load(file)?;
    let in_file = |fault: fault::Fault| fault.in_file(file.display().to_string());
    verify::source(&loaded.value).map_err(in_file)?;
    let converted = convert::convert(&loaded.value).map_err(in_file)?;
    let text = if normal {
        normal_form::entries(&converted)
            .iter()
            .map(|(pointer, value)| format!("{pointer}\t{value}\n"))
            .collect()
    } else {
        serde_json::to_string_pretty(&converted)? + "\n"
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        // Whoever has read enough closes the pipe.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// The root of this workspace.
fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}
