//! `cargo xtask regen`: every document becomes its crate. Read from top to bottom, this
//! is the pipeline; each stage is the module of its name.

mod complaints;
mod table;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::fault::Fault;
use crate::ledger::Ledger;
use crate::load::Loaded;
use crate::model::Model;
use crate::name::Names;
use crate::output::{self, Change, Wanted};
use crate::services::{self, Service};
use crate::stages::{self, Stage};
use crate::threads;
use crate::{convert, diff, load, model, name, normalise, overlay, progenitor, shape, verify};

/// What a run is asked to do.
#[derive(Debug, Clone)]
pub struct Options {
    /// Write nothing; say what would change.
    pub check: bool,
    /// Say how long each stage took.
    pub timings: bool,
    /// Only these entries; all if empty.
    pub only: Vec<String>,
}

/// One entry, before anything is written.
struct Entry {
    name: String,
    document: String,
    files: BTreeMap<PathBuf, String>,
    lines: usize,
    names: Names,
    ledger: Ledger,
    complaints: Vec<String>,
    /// What changed in its document since its crate was made.
    news: Option<String>,
    stages: Vec<Stage>,
    took: Duration,
}

/// Runs it; says whether the tree is as it should be.
pub fn regen(root: &Path, options: &Options) -> Result<bool> {
    let began = Instant::now();
    let specs = root.join("specs");
    if !options.check
        && let Some(recovered) = output::recover(root)?
    {
        println!("{recovered}");
    }
    let services = services::read(&specs.join("services.toml"))?;
    for name in &options.only {
        services::entry(&services, name)?;
    }
    let mut names = read_lock(&specs.join("names.lock"))?;
    if options.only.is_empty() {
        names.retain(|entry, _| services.contains_key(entry));
    }

    // Everything is made before anything is written.
    let asked: Vec<(&String, &Service)> = services
        .iter()
        .filter(|(name, _)| options.only.is_empty() || options.only.contains(name))
        .collect();
    let nothing = Names::default();
    let entries = threads::each(
        &asked,
        threads::processors(),
        |(_, service)| size(&specs.join(&service.document)),
        |(name, service)| {
            let frozen = names.get(*name).unwrap_or(&nothing);
            entry(root, name, service, frozen, !options.check)
        },
    );
    let entries = entries.into_iter().collect::<Result<Vec<Entry>>>()?;

    let mut wanted = Wanted::default();
    for entry in &entries {
        names.insert(entry.name.clone(), entry.names.clone());
        let folder = generated_folder(&entry.name, &services[&entry.name]);
        wanted.owned.push(folder);
        wanted.files.extend(entry.files.clone());
    }
    wanted
        .files
        .insert("specs/names.lock".into(), write_lock(&names)?);
    wanted.files.insert(
        "tests/conformance/generated/mod.rs".into(),
        suites(&services),
    );
    if options.only.is_empty() {
        wanted.owned.push("tests/conformance/generated".into());
        left_behind(root, &services, &mut wanted)?;
    }
    let changes = stages::stage("compare", || output::changes(root, &wanted))?;

    let changed = |entry: &Entry| {
        let service = &services[&entry.name];
        let of_it = |change: &&Change| belongs_to(change, &entry.name, service);
        changes.iter().filter(of_it).count()
    };
    print!("{}", table::of_entries(&entries, changed));
    for what in entries.iter().filter_map(|entry| entry.news.as_ref()) {
        print!("{what}");
    }
    let complaints: Vec<&String> = entries.iter().flat_map(|entry| &entry.complaints).collect();
    for complaint in &complaints {
        eprintln!("{complaint}");
    }
    if options.check {
        print!("{}", output::diff(&changes));
        for change in &changes {
            eprintln!(
                "{} is not what `cargo xtask regen` makes",
                change.path.display()
            );
        }
    } else {
        stages::stage("write", || output::write(root, &changes))?;
    }
    if options.timings {
        let together = stages::taken();
        print!("{}", table::of_stages(&entries, &together, began.elapsed()));
    }
    Ok(complaints.is_empty() && (changes.is_empty() || !options.check))
}

/// Makes what an entry is to be.
fn entry(
    root: &Path,
    name: &str,
    service: &Service,
    frozen: &Names,
    with_news: bool,
) -> Result<Entry> {
    let began = Instant::now();
    let specs = root.join("specs");
    let document = service.document.display().to_string();
    let shown = format!("specs/{document}");
    let overlay = service.overlay.as_ref().map(|file| specs.join(file));
    let inputs = Inputs {
        document: &specs.join(&service.document),
        document_name: &shown,
        overlay: overlay.as_deref(),
        origin: &format!("`cargo xtask regen` from {shown}"),
    };
    let made = produce(&inputs, service, frozen).with_context(|| format!("[{name}]"))?;
    let mut understood = made.understood;
    let news = with_news
        .then(|| {
            stages::stage("news", || {
                diff::since(root, name, service, frozen, &understood)
            })
        })
        .flatten();
    let complaints = complaints::of(root, name, &shown, service, &mut understood)?;
    let folder = generated_folder(name, service);
    let mut files: BTreeMap<PathBuf, String> = made
        .files
        .into_iter()
        .map(|(path, text)| (folder.join(path), text))
        .collect();
    files.insert(
        conformance_file(name),
        stages::stage("conformance", || {
            shape::conformance::file(&understood.model, name, service)
        }),
    );
    files.insert(
        ledger_file(name),
        serde_json::to_string_pretty(&understood.ledger)? + "\n",
    );
    Ok(Entry {
        name: name.to_owned(),
        document,
        lines: files.values().map(|text| text.lines().count()).sum(),
        files,
        names: understood.names,
        ledger: understood.ledger,
        complaints,
        news,
        stages: stages::taken(),
        took: began.elapsed(),
    })
}

/// How much work a document will be; one that is not there is none.
fn size(document: &Path) -> u64 {
    std::fs::metadata(document).map_or(0, |of| of.len())
}

/// What an entry that is gone has left: its ledger and its generated folder.
fn left_behind(
    root: &Path,
    services: &BTreeMap<String, Service>,
    wanted: &mut Wanted,
) -> Result<()> {
    let names_in = |folder: &str| -> Result<Vec<String>> {
        let entries = std::fs::read_dir(root.join(folder))
            .with_context(|| format!("{folder}: cannot be read"))?;
        let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
        names.collect::<Result<Vec<_>>>()
    };
    for file in names_in("specs")? {
        if file
            .strip_suffix(".ledger.json")
            .is_some_and(|entry| !services.contains_key(entry))
        {
            wanted.stale.push(Path::new("specs").join(file));
        }
    }
    let folders: Vec<PathBuf> = services
        .iter()
        .map(|(entry, service)| generated_folder(entry, service))
        .collect();
    for name in names_in("crates")? {
        let folder = Path::new("crates").join(name).join("src/generated");
        if root.join(&folder).is_dir() && !folders.contains(&folder) {
            wanted.owned.push(folder);
        }
    }
    Ok(())
}

/// The files that a crate is made of.
#[derive(Debug)]
pub struct Inputs<'a> {
    /// The document.
    pub document: &'a Path,
    /// What messages call it.
    pub document_name: &'a str,
    /// Corrections to it.
    pub overlay: Option<&'a Path>,
    /// The command and the document, for the first line of every file: the same on any
    /// machine.
    pub origin: &'a str,
}

/// What one document becomes.
#[derive(Debug)]
pub struct Made {
    /// Files by their path in `src/generated/`.
    pub files: BTreeMap<String, String>,
    /// What they are made from.
    pub understood: Understood,
}

/// What a document says, before any code.
#[derive(Debug)]
pub struct Understood {
    /// The file, as messages call it.
    pub file: String,
    /// The document in its own version, with the corrections in it.
    pub source: Value,
    /// What the model's paths have in front of the document's.
    pub base_path: String,
    /// The names in it, and the order of arguments.
    pub names: Names,
    /// What happened on the way.
    pub ledger: Ledger,
    /// The document that the model was made of: plain OpenAPI 3.0, with corrections and names.
    pub prepared: Value,
    /// What shaping knew.
    pub model: Model,
}

/// The pipeline, stage by stage.
pub fn produce(inputs: &Inputs<'_>, service: &Service, frozen: &Names) -> Result<Made> {
    let document = load::load_as(inputs.document, inputs.document_name)?;
    let overlay = inputs.overlay.map(load::load).transpose()?;
    let mut hashes = BTreeMap::from([(file_name(inputs.document), document.sha256.clone())]);
    if let (Some(file), Some(loaded)) = (inputs.overlay, &overlay) {
        hashes.insert(file_name(file), loaded.sha256.clone());
    }
    let mut understood = understand(document, overlay, service, frozen)?;
    understood.ledger.inputs = hashes;
    let calls = progenitor::write_calls(&understood.model)?;
    let files = shape::shape(&understood.model, &calls, service, inputs.origin)?;
    Ok(Made { files, understood })
}

/// The stages before any code: what the document says.
pub fn understand(
    document: Loaded,
    overlay: Option<Loaded>,
    service: &Service,
    frozen: &Names,
) -> Result<Understood> {
    let mut ledger = Ledger::default();
    let file = document.name;
    let in_file = |fault: Fault| fault.in_file(&file);
    let mut source = document.value;
    if let Some(overlay) = overlay {
        let changed = overlay::apply(overlay, &mut source)?;
        ledger.count("corrections of the overlay", changed);
    }
    verify::source(&source).map_err(in_file)?;
    let document = convert::convert(&source).map_err(in_file)?;
    let base_path = normalise::servers::base_path(&document).to_owned();
    let document = normalise::normalise(document, &service.paths, &mut ledger).map_err(in_file)?;
    // An empty crate that compiles would hide that the document is the wrong one.
    if ledger.operations.declared == 0 {
        return Err(in_file(Fault::at(
            "/paths",
            "has no operation",
            "a crate needs one: is it the whole document?",
        ))
        .into());
    }
    if !service.paths.is_empty() && ledger.operations.selected == 0 {
        return Err(in_file(Fault::at(
            "/paths",
            format!("has no path below {}", service.paths.join(", ")),
            "correct the prefixes",
        ))
        .into());
    }
    let (document, mut names) = name::name(document, frozen).map_err(in_file)?;
    verify::normal(&document).map_err(in_file)?;
    let mut model = model::build(&document, service);
    model::freeze(&mut model, frozen, &mut names);
    ledger.operations.emitted = model.operations.len();
    ledger.types = model.types.len();
    Ok(Understood {
        file,
        source,
        base_path,
        names,
        ledger,
        prepared: document,
        model,
    })
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The list of all suites of conformance calls.
fn suites(services: &BTreeMap<String, Service>) -> String {
    let modules: Vec<String> = services
        .keys()
        .map(|entry| entry.replace('-', "_"))
        .collect();
    let declared: String = modules
        .iter()
        .map(|module| format!("mod {module};\n"))
        .collect();
    let listed: Vec<String> = modules
        .iter()
        .map(|module| format!("{module}::suite()"))
        .collect();
    format!(
        "// Made by `cargo xtask regen` from specs/services.toml; edits are overwritten.\n\n{declared}\nuse crate::suite::Suite;\n\n/// One suite a service.\npub fn suites() -> Vec<Suite> {{\n    vec![{}]\n}}\n",
        listed.join(", ")
    )
}

fn crate_folder(entry: &str, service: &Service) -> PathBuf {
    Path::new("crates").join(service.folder.as_deref().unwrap_or(entry))
}

fn generated_folder(entry: &str, service: &Service) -> PathBuf {
    crate_folder(entry, service).join("src/generated")
}

fn conformance_file(entry: &str) -> PathBuf {
    format!("tests/conformance/generated/{}.rs", entry.replace('-', "_")).into()
}

fn ledger_file(entry: &str) -> PathBuf {
    format!("specs/{entry}.ledger.json").into()
}

fn belongs_to(change: &Change, entry: &str, service: &Service) -> bool {
    change.path.starts_with(generated_folder(entry, service))
        || change.path == ledger_file(entry)
        || change.path == conformance_file(entry)
}

/// The frozen names of every entry.
pub fn read_lock(file: &Path) -> Result<BTreeMap<String, Names>> {
    match std::fs::read_to_string(file) {
        Ok(text) => {
            toml::from_str(&text).map_err(|error| anyhow::anyhow!("{}: {error}", file.display()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(error) => Err(error).with_context(|| format!("{}: cannot be read", file.display())),
    }
}

fn write_lock(names: &BTreeMap<String, Names>) -> Result<String> {
    Ok(format!(
        "# Names once given and the order of arguments, frozen: a new document never renames what users\n# call, nor swaps what they give by position.\n# Written by `cargo xtask regen`; edit a name or an order here to change it on purpose.\n\n{}",
        toml::to_string(names)?
    ))
}
