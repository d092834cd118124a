//! `cargo xtask regen`: every document becomes its crate. Read from top to bottom, this
//! is the pipeline; each stage is the module of its name.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::fault::Fault;
use crate::ledger::Ledger;
use crate::load::Loaded;
use crate::model::Model;
use crate::name::Names;
use crate::output::{self, Change, Wanted};
use crate::services::{self, Service};
use crate::{convert, diff, load, model, name, normalise, overlay, progenitor, shape, verify};

/// What a run is asked to do.
#[derive(Debug, Clone)]
pub struct Options {
    /// Write nothing; say what would change.
    pub check: bool,
    /// Only these entries; all if empty.
    pub only: Vec<String>,
}

/// The outcome for one entry.
struct Row {
    name: String,
    document: String,
    ledger: Ledger,
    lines: usize,
    files: usize,
    changed: usize,
    millis: u128,
}

/// Runs it; says whether the tree is as it should be.
pub fn regen(root: &Path, options: &Options) -> Result<bool> {
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

    // Everything is made before anything is written.
    let mut wanted = Wanted::default();
    let mut rows = Vec::new();
    let mut complaints = Vec::new();
    let mut news = Vec::new();
    if options.only.is_empty() {
        names.retain(|entry, _| services.contains_key(entry));
    }
    for (entry, service) in &services {
        if !options.only.is_empty() && !options.only.contains(entry) {
            continue;
        }
        let started = Instant::now();
        let shown = format!("specs/{}", service.document.display());
        let overlay = service.overlay.as_ref().map(|file| specs.join(file));
        let inputs = Inputs {
            document: &specs.join(&service.document),
            document_name: &shown,
            overlay: overlay.as_deref(),
            origin: &format!("`cargo xtask regen` from {shown}"),
        };
        let frozen = names.remove(entry).unwrap_or_default();
        let made = produce(&inputs, service, &frozen).with_context(|| format!("[{entry}]"))?;
        let mut understood = made.understood;
        if !options.check {
            news.extend(diff::since(root, entry, service, &frozen, &understood));
        }
        let without_order = understood.model.without_order(service);
        complaints.extend(without_order.map(|name| {
            format!("[{entry}] specs/services.toml has a `stable_order` for {name}: no list of that name takes `$orderby` or `sort`")
        }));
        let needless = understood.model.needlessly_harmless(service);
        complaints.extend(needless.map(|name| {
            format!("[{entry}] specs/services.toml has a `changes_nothing` for {name}: no operation of that name is sent by POST or PATCH")
        }));
        for complaint in self::complaints(&shown, service, &mut understood.ledger) {
            complaints.push(format!("[{entry}] {complaint}"));
        }
        names.insert(entry.clone(), understood.names);
        if service.tag_features {
            let manifest = crate_folder(entry, service).join("Cargo.toml");
            let declared = declared_features(root, &manifest)?;
            let wanted = shape::features::all(&understood.model);
            complaints.extend(
                features_amiss(&declared, &wanted)
                    .into_iter()
                    .map(|what| format!("[{entry}] {}: {what}", manifest.display())),
            );
        }

        let folder = generated_folder(entry, service);
        let mut files: BTreeMap<PathBuf, String> = made
            .files
            .into_iter()
            .map(|(path, text)| (folder.join(path), text))
            .collect();
        files.insert(
            conformance_file(entry),
            shape::conformance::file(&understood.model, entry, service),
        );
        files.insert(
            ledger_file(entry),
            serde_json::to_string_pretty(&understood.ledger)? + "\n",
        );
        rows.push(Row {
            name: entry.clone(),
            document: service.document.display().to_string(),
            lines: files.values().map(|text| text.lines().count()).sum(),
            files: files.len(),
            changed: 0,
            millis: started.elapsed().as_millis(),
            ledger: understood.ledger,
        });
        wanted.owned.push(generated_folder(entry, service));
        wanted.files.extend(files);
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
    let changes = output::changes(root, &wanted)?;
    for row in &mut rows {
        row.changed = changes
            .iter()
            .filter(|change| belongs_to(change, &row.name, &services[&row.name]))
            .count();
    }
    table(&rows);
    for what in &news {
        print!("{what}");
    }
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
        return Ok(changes.is_empty() && complaints.is_empty());
    }
    output::write(root, &changes)?;
    Ok(complaints.is_empty())
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
    let document = convert::convert(source.clone()).map_err(in_file)?;
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

/// What nobody has explained: it fails the run.
fn complaints(shown: &str, service: &Service, ledger: &mut Ledger) -> Vec<String> {
    let mut complaints: Vec<String> = ledger
        .explain(&service.allow)
        .iter()
        .map(|idle| {
            format!(
                "specs/services.toml allows {} although nothing is dropped there: delete the entry",
                idle.pointer
            )
        })
        .collect();
    complaints.extend(ledger.unexplained().map(|entry| {
        format!("{shown} at {}: {}; put an `allow` with the reason into specs/services.toml, or mend it", entry.pointer, entry.what)
    }));
    if ledger.operations.emitted < ledger.operations.selected {
        complaints.push(format!(
            "{shown}: {} of {} operations emitted",
            ledger.operations.emitted, ledger.operations.selected
        ));
    }
    complaints
}

/// The features of a manifest, with what each brings.
fn declared_features(root: &Path, manifest: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    #[derive(serde::Deserialize)]
    struct Manifest {
        #[serde(default)]
        features: BTreeMap<String, Vec<String>>,
    }
    let text = std::fs::read_to_string(root.join(manifest))
        .with_context(|| format!("{}: cannot be read", manifest.display()))?;
    let manifest: Manifest = toml::from_str(&text)
        .map_err(|error| anyhow::anyhow!("{}: {error}", manifest.display()))?;
    Ok(manifest.features)
}

/// How the features of a manifest, which people write, differ from the tags of the document.
fn features_amiss(declared: &BTreeMap<String, Vec<String>>, tags: &[String]) -> Vec<String> {
    let none = Vec::new();
    let full = declared.get("full").unwrap_or(&none);
    let missing = tags.iter().filter(|tag| !declared.contains_key(*tag)).map(|tag| {
        format!("has no feature `{tag}`, which is a tag of the document; add `{tag} = []`, and name it in `full`")
    });
    let left_out = tags
        .iter()
        .filter(|tag| declared.contains_key(*tag) && !full.contains(tag))
        .map(|tag| format!("`full` lacks the feature `{tag}`; name it there"));
    let gone = full.iter().filter(|feature| !tags.contains(feature)).map(|feature| {
        format!("`full` names `{feature}`, which is no tag of the document any more; take it out, and the feature with it")
    });
    missing.chain(left_out).chain(gone).collect()
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

fn table(rows: &[Row]) {
    let header = [
        "crate",
        "document",
        "operations",
        "types",
        "lines",
        "files",
        "changed",
        "ms",
    ]
    .map(str::to_owned);
    let mut cells = vec![header];
    for row in rows {
        cells.push([
            row.name.clone(),
            row.document.clone(),
            format!(
                "{}/{}",
                row.ledger.operations.emitted, row.ledger.operations.selected
            ),
            row.ledger.types.to_string(),
            row.lines.to_string(),
            row.files.to_string(),
            row.changed.to_string(),
            row.millis.to_string(),
        ]);
    }
    let width = |column: usize| cells.iter().map(|row| row[column].len()).max().unwrap_or(0);
    for row in &cells {
        let line: Vec<String> = row
            .iter()
            .enumerate()
            .map(|(column, cell)| {
                if column < 2 {
                    format!("{cell:<w$}", w = width(column))
                } else {
                    format!("{cell:>w$}", w = width(column))
                }
            })
            .collect();
        println!("{}", line.join("  ").trim_end());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_follow_the_tags_of_the_document() {
        let features = |list: &[(&str, &[&str])]| -> BTreeMap<String, Vec<String>> {
            let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
            list.iter()
                .map(|(name, brings)| ((*name).to_owned(), owned(brings)))
                .collect()
        };
        let tags = ["compute".to_owned(), "disk".to_owned()];
        let right = features(&[
            ("full", &["compute", "disk"]),
            ("compute", &[]),
            ("disk", &["compute"]),
            ("ring", &[]),
        ]);
        assert_eq!(features_amiss(&right, &tags), Vec::<String>::new());

        let wrong = features(&[("full", &["network"]), ("compute", &[])]);
        let amiss = features_amiss(&wrong, &tags);
        assert_eq!(amiss.len(), 3, "{amiss:?}");
        assert!(amiss[0].contains("no feature `disk`"), "{amiss:?}");
        assert!(
            amiss[1].contains("`full` lacks the feature `compute`"),
            "{amiss:?}"
        );
        assert!(amiss[2].contains("`network`, which is no tag"), "{amiss:?}");
    }
}
