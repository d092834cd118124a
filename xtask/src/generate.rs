//! `cargo xtask generate`: a crate from any document, outside of this workspace, by the
//! same pipeline.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::name::{self, Names};
use crate::output::{self, Wanted};
use crate::regen::{self, Inputs};
use crate::services::{Auth, Service};
use crate::shape;

/// What the crate is made of.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// Swagger 2.0 or OpenAPI 3.0.x, JSON or YAML.
    #[arg(long, value_name = "FILE")]
    document: PathBuf,
    /// Corrections to it (OpenAPI Overlay 1.0).
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
    /// Only paths below these prefixes.
    #[arg(long, value_name = "PREFIX", num_args = 1..)]
    paths: Vec<String>,
    /// The package's name.
    #[arg(long)]
    name: String,
    /// Where the crate goes: a new folder, or one that this command understood.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Whose address and token header the crate uses.
    #[arg(long, value_enum, default_value = "automation")]
    auth: Auth,
    /// What the query parameter `apiVersion` says unless the caller overrides it.
    #[arg(long)]
    api_version: Option<String>,
}

/// The folder in the new crate that holds nothing but generated files.
const GENERATED: &str = "src/generated";

/// Makes the crate; nothing is written unless all of it could be understood.
pub fn generate(workspace: &Path, options: &Options) -> Result<()> {
    let library = name::snake(&options.name);
    check_name(&options.name)?;
    let root = &options.out;
    check_folder(root)?;
    if let Some(recovered) = output::recover(root)? {
        println!("{recovered}");
    }
    let service = Service {
        paths: options.paths.clone(),
        api_version: options.api_version.clone(),
        ..Service::plain(
            options.document.file_name().unwrap_or_default(),
            options.auth,
        )
    };
    let frozen: Names = match std::fs::read_to_string(root.join("names.lock")) {
        Ok(text) => toml::from_str(&text)
            .map_err(|error| anyhow::anyhow!("{}: {error}", root.join("names.lock").display()))?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Names::default(),
        Err(error) => {
            return Err(error)
                .with_context(|| format!("{}: cannot be read", root.join("names.lock").display()));
        }
    };
    let inputs = Inputs {
        document: &options.document,
        document_name: &options.document.display().to_string(),
        overlay: options.overlay.as_deref(),
        origin: &format!("`cargo xtask generate` from {}", service.document.display()),
    };
    let regen::Made { files, understood } = regen::produce(&inputs, &service, &frozen)?;
    let mut wanted = Wanted::default();
    wanted.owned.push(GENERATED.into());
    for (path, text) in files {
        wanted.files.insert(Path::new(GENERATED).join(path), text);
    }
    wanted
        .files
        .insert("names.lock".into(), toml::to_string(&understood.names)?);
    wanted.files.insert(
        "ledger.json".into(),
        serde_json::to_string_pretty(&understood.ledger)? + "\n",
    );
    // These belong to the user once they are there.
    for (path, text) in [
        (
            "Cargo.toml",
            manifest(workspace, &options.name, &library, &understood.model.title)?,
        ),
        ("src/lib.rs", library_root(&understood.model.title)),
        (
            "Cargo.lock",
            std::fs::read_to_string(workspace.join("Cargo.lock"))
                .context("this workspace has no Cargo.lock")?,
        ),
    ] {
        if !root.join(path).exists() {
            wanted.files.insert(path.into(), text);
        }
    }
    std::fs::create_dir_all(root).with_context(|| {
        format!(
            "{}: cannot be made; is the folder above it writable?",
            root.display()
        )
    })?;
    let changes = output::changes(root, &wanted)?;
    output::write(root, &changes)?;
    println!(
        "{}: {} of {} operations, {} types, {} files changed, in {}",
        options.name,
        understood.ledger.operations.emitted,
        understood.ledger.operations.selected,
        understood.ledger.types,
        changes.len(),
        root.display()
    );
    println!(
        "note: its calls go to the address that the session has for `Service::{0}`, with its tokens; `Session::builder().base_url(Service::{0}, …)` says where that is",
        options.auth.variant()
    );
    for dropped in &understood.ledger.dropped {
        println!(
            "note: {} at {}: {}",
            options.document.display(),
            dropped.pointer,
            dropped.what
        );
    }
    Ok(())
}

fn check_name(name: &str) -> Result<()> {
    if !name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        || !name.starts_with(|c: char| c.is_ascii_alphabetic())
    {
        bail!("--name {name:?} is no package name: letters, digits, - and _, a letter first");
    }
    let library = name.replace('-', "_");
    // Crates that its code names, and those that every program has.
    let taken = [
        "alloc",
        "client_core",
        "core",
        "proc_macro",
        "std",
        "test",
        "vmw_client_core",
    ];
    if name::KEYWORDS.contains(&library.as_str()) || taken.contains(&library.as_str()) {
        bail!("--name {name:?} is no package name that code could use: Rust has it already");
    }
    Ok(())
}

/// A folder with other people's files is left alone.
fn check_folder(root: &Path) -> Result<()> {
    if root.is_file() {
        bail!("{}: is a file; --out names a folder", root.display());
    }
    let empty = match std::fs::read_dir(root) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
        Err(error) => {
            return Err(error).with_context(|| format!("{}: cannot be read", root.display()));
        }
    };
    let ours = root.join("names.lock").exists() || root.join(output::JOURNAL).exists();
    if !empty && !ours {
        bail!(
            "{}: holds other files; give --out a new folder, or one that this command made",
            root.display()
        );
    }
    Ok(())
}

fn manifest(workspace: &Path, name: &str, library: &str, title: &str) -> Result<String> {
    let core = workspace.join("crates/client-core");
    let core = core
        .canonicalize()
        .with_context(|| format!("{}: is not there", core.display()))?;
    let text = |text: &str| toml::Value::from(text).to_string();
    // Cargo hands the description to rustc, in a variable of the environment.
    let title = title.replace(|c: char| c.is_control(), " ");
    Ok(format!(
        "[package]\nname = {}\ndescription = {}\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.85\"\n\n[lib]\nname = {}\n\n[dependencies]\nvmw-client-core = {{ path = {} }}\n\n# A workspace of its own, wherever the folder stands.\n[workspace]\n",
        text(name),
        text(&title.split_whitespace().collect::<Vec<_>>().join(" ")),
        text(library),
        text(&core.display().to_string()),
    ))
}

fn library_root(title: &str) -> String {
    format!(
        "//! A typed client for the {title}.\n\n#[rustfmt::skip]\nmod generated;\n\npub use client_core::{{\n    Answered, Bytes, Call, CallWithResponse, Error, ErrorKind, Extra, Items, MemoryTransport, Pages,\n    RecordedRequest, Request, Response, RetryPolicy, Service, Session, Timestamp, UnknownValue, Upload, Value,\n}};\npub use generated::{{Client, calls, operations, types}};\n",
        title = shape::docs::line(title)
    )
}
