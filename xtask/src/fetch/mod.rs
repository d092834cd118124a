//! `cargo xtask fetch`: the documents as an appliance or a region serves them. What comes is
//! judged before it is kept; what is kept is whole; what was adopted is pinned. Crates are made
//! of it by `regen`, and what changed is told by `diff`.

mod download;
mod entry;
mod host;
mod index;
mod judge;
mod lock;
mod place;
mod progress;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::fault::Fault;
use crate::name::Names;
use crate::output::{self, Wanted};
use crate::regen::read_lock;
use crate::services::{self, Service};

use download::{Downloads, Manner};
use entry::Entry;
use host::Host;
use judge::Sound;
use lock::{Pin, Pins};
use place::Place;
use progress::Progress;

/// From where, which, and where to.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The appliance or the region: `vra.example`, `https://api.mgmt.cloud.vmware.com`. A bare name
    /// means https. If it asks for a token, that is made of the credential in the environment
    /// (VMW_API_TOKEN, VMW_USERNAME and VMW_PASSWORD, …), provided that VMW_AUTOMATION_URL,
    /// VMW_REGION or the profile names this host for it.
    #[arg(long, value_name = "URL")]
    host: String,
    /// Certificates (PEM) to trust besides those of the system; VMW_CA_FILE unless told.
    #[arg(long, value_name = "FILE")]
    ca: Vec<PathBuf>,
    /// Take any certificate, and plain http. Whoever is on the way can then change what code is
    /// made of.
    #[arg(long)]
    insecure: bool,
    /// Entries of specs/services.toml; all that have an address unless told.
    #[arg(long, value_name = "NAME", num_args = 1..)]
    only: Vec<String>,
    /// Where documents go, as they came: a folder outside of specs/; `target/fetch/<host>` unless
    /// told.
    #[arg(long, value_name = "DIR", conflicts_with = "into_specs")]
    out: Option<PathBuf>,
    /// Adopt them: documents whose part for their crate is another replace those in specs/,
    /// JSON set out in lines, and are pinned in specs/fetched.lock. Then `cargo xtask regen`.
    #[arg(long)]
    into_specs: bool,
    /// Adopt what differs from its pin, too, and move the pin.
    #[arg(long, requires = "into_specs")]
    update: bool,
    /// Refuse what differs from its pin, or has none, wherever documents go.
    #[arg(long, conflicts_with = "update")]
    locked: bool,
    /// Only say where documents are: our addresses, and those in the host's own index.
    #[arg(long, conflicts_with_all = ["out", "into_specs", "locked"])]
    list: bool,
    /// Where the host has its index.
    #[arg(long, value_name = "PATH", default_value = "/automation-ui/api-docs")]
    index: String,
    /// How long one document may take.
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    timeout: u64,
    /// The workspace to work on; this one unless told.
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

/// What became of an entry's document.
enum Outcome {
    /// There was none.
    New,
    Unchanged,
    /// The SHA-256 of what it replaced.
    Changed(String),
}

/// A document that is kept.
struct Kept {
    entry: String,
    pin: Pin,
    operations: usize,
    outcome: Outcome,
}

/// Fetches; says whether all that was wanted came and was good.
pub fn fetch(workspace: &Path, options: &Options) -> Result<bool> {
    let root = options.root.as_deref().unwrap_or(workspace);
    let specs = root.join("specs");
    let host = Host::parse(&options.host, options.insecure)?;
    let services = services::read(&specs.join("services.toml"))?;
    let names = read_lock(&specs.join("names.lock"))?;
    let entries = entries(&specs, &services, &names, &options.only)?;
    if options.insecure {
        eprintln!(
            "warning: --insecure: nobody checks who {} is; whoever is on the way can change what comes",
            host.url()
        );
    }
    let downloads = Downloads::new(host.clone(), manner(options))?;
    if options.list {
        return list(&downloads, &host, &entries, &options.index).map(|()| true);
    }

    let pins = lock::read(&root.join(lock::FILE))?;
    let place = Place::of(options, root, &specs, &host)?;
    let mut run = Run {
        options,
        place,
        pins,
        wanted: Wanted::default(),
        kept: Vec::new(),
        refused: Vec::new(),
        notes: Vec::new(),
    };
    run.prepare()?;
    download_all(&downloads, &host, &entries, &mut run)?;
    run.kept.sort_by(|one, other| one.entry.cmp(&other.entry));
    run.write()?;
    run.tell(&host);
    Ok(run.refused.is_empty())
}

fn manner(options: &Options) -> Manner {
    let mut ca = options.ca.clone();
    if ca.is_empty() {
        let of_environment = std::env::var_os("VMW_CA_FILE").filter(|file| !file.is_empty());
        ca.extend(of_environment.map(PathBuf::from));
    }
    Manner {
        ca,
        insecure: options.insecure,
        timeout: Duration::from_secs(options.timeout.max(1)),
    }
}

/// Those to be fetched. One that is asked for by name must have an address.
fn entries<'a>(
    specs: &Path,
    services: &'a BTreeMap<String, Service>,
    names: &'a BTreeMap<String, Names>,
    only: &[String],
) -> Result<Vec<Entry<'a>>> {
    static NO_NAMES: Names = Names::none();
    if let Some(unknown) = only.iter().find(|name| !services.contains_key(*name)) {
        let known: Vec<&str> = services.keys().map(String::as_str).collect();
        bail!(
            "specs/services.toml has no entry `{unknown}`; it has {}",
            known.join(", ")
        );
    }
    let mut entries = Vec::new();
    for (name, service) in services {
        if !only.is_empty() && !only.contains(name) {
            continue;
        }
        let frozen = names.get(name).unwrap_or(&NO_NAMES);
        match Entry::new(specs, name, service, frozen)? {
            Some(entry) => entries.push(entry),
            None => {
                let what = format!(
                    "{name} has no address to fetch from; set `fetch` in specs/services.toml"
                );
                if !only.is_empty() {
                    bail!(what);
                }
                eprintln!("note: {what}");
            }
        }
    }
    if entries.is_empty() {
        bail!("no entry of specs/services.toml has `fetch`: there is nothing to fetch");
    }
    Ok(entries)
}

/// Each address once, whichever entries share it.
fn download_all(
    downloads: &Downloads,
    host: &Host,
    entries: &[Entry<'_>],
    run: &mut Run<'_>,
) -> Result<()> {
    let mut by_address: BTreeMap<&str, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in entries {
        by_address.entry(&entry.address).or_default().push(entry);
    }
    let progress = Progress::of(by_address.len());
    for (path, entries) in by_address {
        let address = host.address(path);
        progress.asks(&address);
        match downloads.get(path, entries[0].service.auth) {
            Ok(bytes) => {
                for entry in entries {
                    match judge::judge(&bytes, &address, entry) {
                        Ok(sound) => run.keep(entry, &address, &bytes, sound)?,
                        Err(fault) => run.refuse(entry.name, &format!("{fault:#}")),
                    }
                }
            }
            Err(fault) => {
                let names: Vec<&str> = entries.iter().map(|entry| entry.name).collect();
                run.refuse(&names.join(", "), &fault.to_string());
            }
        }
        progress.came();
    }
    Ok(())
}

/// What one run is about to write, and to say.
struct Run<'a> {
    options: &'a Options,
    place: Place,
    pins: Pins,
    wanted: Wanted,
    kept: Vec<Kept>,
    refused: Vec<String>,
    notes: Vec<String>,
}

impl Run<'_> {
    /// The folder, and what a killed run has left in it.
    fn prepare(&self) -> Result<()> {
        let root = &self.place.root;
        std::fs::create_dir_all(root).with_context(|| {
            format!(
                "{}: cannot be made; is the folder above it writable?",
                root.display()
            )
        })?;
        if let Some(recovered) = output::recover(root)? {
            println!("{recovered}");
        }
        Ok(())
    }

    fn refuse(&mut self, entry: &str, why: &str) {
        self.refused.push(format!("{entry}: {why}"));
    }

    /// Takes a sound document, unless its pin is another's.
    fn keep(&mut self, entry: &Entry<'_>, address: &str, bytes: &[u8], sound: Sound) -> Result<()> {
        let name = entry.name;
        let pin = Pin::new(bytes, &sound.document, &entry.address);
        if let Some(complaint) = self.against_the_pin(name, &pin) {
            if self.options.locked || self.options.into_specs {
                self.refuse(name, &format!("{address}: {complaint}"));
                return Ok(());
            }
            self.notes.push(format!("{name}: {address}: {complaint}"));
        }
        let file = Path::new(self.place.folder).join(&entry.service.document);
        let old = std::fs::read(self.place.root.join(&file)).ok();
        let old_hash = old.map(|old| crate::load::sha256(&old));
        if sound.lost > 0 {
            self.notes.push(self.lost(entry, &file, sound.lost));
        }
        let outcome = if self.options.into_specs && sound.same_for_entry {
            Outcome::Unchanged
        } else {
            let text = if self.options.into_specs {
                in_lines(bytes, &sound.document, &file)?
            } else {
                utf8(bytes)
            };
            let new_hash = crate::load::sha256(text.as_bytes());
            self.wanted.files.insert(file, text);
            match old_hash {
                None => Outcome::New,
                Some(old) if old == new_hash => Outcome::Unchanged,
                Some(old) => Outcome::Changed(old),
            }
        };
        if let Some(note) = sound.note {
            self.notes.push(format!("{name}: {note}"));
        }
        self.kept.push(Kept {
            entry: name.to_owned(),
            pin,
            operations: sound.operations,
            outcome,
        });
        Ok(())
    }

    /// What to know of a document that has no longer all that programs may call.
    fn lost(&self, entry: &Entry<'_>, file: &Path, count: usize) -> String {
        let name = entry.name;
        let old = format!("specs/{}", entry.service.document.display());
        let operations = if count == 1 {
            "operation"
        } else {
            "operations"
        };
        let tells = if self.options.into_specs {
            format!(
                "`cargo xtask diff OLD {old} --service {name}` compares with a copy of the old one (`git show HEAD:{old}`), and `regen` tells it in short"
            )
        } else {
            let new = self.place.root.join(file);
            format!(
                "`cargo xtask diff {} --service {name}` tells which",
                new.display()
            )
        };
        format!("{name}: {count} {operations} of {old} not in it any more: {tells}")
    }

    /// What speaks against a document, as far as pins go.
    fn against_the_pin(&self, entry: &str, came: &Pin) -> Option<String> {
        match self.pins.get(entry) {
            Some(pin) if pin.content == came.content => None,
            Some(_) if self.options.update => None,
            Some(pin) => Some(format!(
                "is not the document that {} pins: that is version {}, sha256 {}; this is version {}, sha256 {}; compare the two (`cargo xtask diff`), then adopt it with --into-specs --update",
                lock::FILE,
                pin.version,
                pin.sha256,
                came.version,
                came.sha256
            )),
            None if self.options.locked => Some(format!(
                "is not pinned in {}; look at it, then adopt it with --into-specs",
                lock::FILE
            )),
            None => None,
        }
    }

    /// All that was kept comes into its place, whole, with its pins.
    fn write(&mut self) -> Result<()> {
        if self.options.into_specs && !self.kept.is_empty() {
            for kept in &self.kept {
                // Another appliance that says the same is no reason to write anew.
                let is_pinned = self.pins.get(&kept.entry).is_some_and(|pin| {
                    pin.content == kept.pin.content && pin.address == kept.pin.address
                });
                if !is_pinned {
                    self.pins.insert(kept.entry.clone(), kept.pin.clone());
                }
            }
            self.wanted
                .files
                .insert(lock::FILE.into(), lock::text(&self.pins)?);
        }
        let changes = output::changes(&self.place.root, &self.wanted)?;
        output::write(&self.place.root, &changes)
    }

    fn tell(&self, host: &Host) {
        for kept in &self.kept {
            let outcome = match &kept.outcome {
                Outcome::New => "new".to_owned(),
                Outcome::Unchanged => "unchanged".to_owned(),
                Outcome::Changed(old) => format!("changed, was {old}"),
            };
            println!(
                "{:<15} {:>4} operations {:>8} bytes  version {:<11} sha256 {}  {outcome}",
                kept.entry, kept.operations, kept.pin.size, kept.pin.version, kept.pin.sha256,
            );
        }
        if !self.kept.is_empty() {
            println!(
                "from {} in {}",
                host.url(),
                self.place.root.join(self.place.folder).display()
            );
        }
        for note in &self.notes {
            eprintln!("note: {note}");
        }
        for refused in &self.refused {
            eprintln!("refused: {refused}");
        }
        let changed = |kept: &&Kept| !matches!(kept.outcome, Outcome::Unchanged);
        let changed: Vec<&str> = self
            .kept
            .iter()
            .filter(changed)
            .map(|kept| kept.entry.as_str())
            .collect();
        if self.options.into_specs && !changed.is_empty() {
            println!("next: cargo xtask regen ({})", changed.join(", "));
        }
    }
}

/// The text of a document that was read: it is UTF-8.
fn utf8(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// What is served in one line is set out so that a review shows what changed, and a file that is
/// called JSON is JSON; YAML has lines.
fn in_lines(bytes: &[u8], document: &Value, file: &Path) -> Result<String> {
    let text = utf8(bytes);
    let is_json = text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('{');
    let to_be_json = file
        .extension()
        .is_some_and(|extension| extension == "json");
    Ok(if is_json || to_be_json {
        serde_json::to_string_pretty(document)? + "\n"
    } else {
        text
    })
}

/// Our addresses, and what the host's index has beyond them.
fn list(downloads: &Downloads, host: &Host, entries: &[Entry<'_>], at: &str) -> Result<()> {
    let index = downloads
        .get(at, crate::services::Auth::Automation)
        .map(|bytes| index::addresses(&utf8(&bytes)));
    let listed = index.as_ref().ok();
    let paths: BTreeSet<&str> = listed
        .into_iter()
        .flatten()
        .map(|address| index::path(address))
        .collect();
    for entry in entries {
        let known = if listed.is_some_and(|found| found.contains(&entry.address)) {
            "in the index"
        } else if paths.contains(index::path(&entry.address)) {
            "in the index with another version"
        } else {
            ""
        };
        let line = format!(
            "{:<15} {}  {known}",
            entry.name,
            host.address(&entry.address)
        );
        println!("{}", line.trim_end());
    }
    match &index {
        Ok(found) if found.is_empty() => eprintln!(
            "note: {}: no addresses of documents are in it; it may be put together in the browser",
            host.address(at)
        ),
        Ok(found) => {
            let ours = |address: &&String| {
                let same = |entry: &Entry<'_>| entry.address == **address;
                entries.iter().any(same)
            };
            for address in found.iter().filter(|address| !ours(address)) {
                println!("{:<15} {}", "-", host.address(address));
            }
        }
        Err(fault) => eprintln!("note: there is no index: {}", shortened(fault)),
    }
    Ok(())
}

/// Without advice for documents, which an index is not.
fn shortened(fault: &Fault) -> String {
    format!("{}: {}", fault.file, fault.what)
}
