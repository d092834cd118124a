//! `specs/services.toml`: one entry a service.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// What one crate is made of.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The document, beside services.toml.
    pub document: PathBuf,
    /// Our corrections to it, beside services.toml.
    pub overlay: Option<PathBuf>,
    /// The folder under `crates/`; the entry's name unless told.
    #[serde(rename = "crate")]
    pub folder: Option<String>,
    /// Whose address and header the crate uses.
    pub auth: Auth,
    /// Where regions and appliances serve the document: path and query, in which
    /// `{api_version}` stands for the entry's `api_version`.
    pub fetch: Option<String>,
    /// Only paths below these prefixes; all if empty.
    #[serde(default)]
    pub paths: Vec<String>,
    /// What the query parameter `apiVersion` says unless the caller overrides it.
    pub api_version: Option<String>,
    /// Operations (by Rust name) that may take minutes.
    #[serde(default)]
    pub long: Vec<String>,
    /// Operations (by Rust name) that change nothing though their method allows it, each with the
    /// reason: they are sent again like a `GET`.
    #[serde(default)]
    pub changes_nothing: BTreeMap<String, String>,
    /// Answer types that stand for work to wait for, with the kind of work.
    #[serde(default)]
    pub waits_for: BTreeMap<String, String>,
    /// Lists (by Rust name) with an order in which no item changes its place, as their
    /// `$orderby` or `sort` takes it: asked for where several pages are fetched at once.
    #[serde(default)]
    pub stable_order: BTreeMap<String, String>,
    /// Whether each tag is a feature of the crate, which brings the tag's operations and the
    /// types that they need.
    #[serde(default)]
    pub tag_features: bool,
    /// Why something of the document is not generated as it stands there.
    #[serde(default)]
    pub allow: Vec<Allowed>,
}

impl Service {
    /// A document of which nothing else is known.
    pub fn plain(document: impl Into<PathBuf>, auth: Auth) -> Self {
        Service {
            document: document.into(),
            overlay: None,
            fetch: None,
            folder: None,
            auth,
            paths: Vec::new(),
            api_version: None,
            long: Vec::new(),
            changes_nothing: BTreeMap::new(),
            waits_for: BTreeMap::new(),
            stable_order: BTreeMap::new(),
            tag_features: false,
            allow: Vec::new(),
        }
    }
}

/// A service of the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Auth {
    /// VMware Cloud on AWS: `csp-auth-token`.
    Vmc,
    /// Automation: `Authorization: Bearer`.
    Automation,
}

impl Auth {
    /// The variant of `Service` in client-core.
    pub fn variant(self) -> &'static str {
        match self {
            Auth::Vmc => "Vmc",
            Auth::Automation => "Automation",
        }
    }
}

/// An explained entry of the ledger.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// The entry's JSON pointer.
    pub pointer: String,
    /// Why it is right.
    pub reason: String,
}

/// The entry of this name.
pub fn entry<'a>(services: &'a BTreeMap<String, Service>, name: &str) -> Result<&'a Service> {
    services.get(name).with_context(|| {
        let known: Vec<&str> = services.keys().map(String::as_str).collect();
        format!(
            "specs/services.toml has no entry `{name}`; it has {}",
            known.join(", ")
        )
    })
}

/// Reads the entries, in the order of their names.
pub fn read(file: &Path) -> Result<BTreeMap<String, Service>> {
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("{}: cannot be read", file.display()))?;
    let services: BTreeMap<String, Service> =
        toml::from_str(&text).map_err(|error| anyhow::anyhow!("{}: {error}", file.display()))?;
    for (name, service) in &services {
        if let Some(allow) = service
            .allow
            .iter()
            .find(|allow| allow.reason.trim().is_empty())
        {
            bail!(
                "{}: [{name}] allows {} without a reason",
                file.display(),
                allow.pointer
            );
        }
        let mut said = service.changes_nothing.iter();
        if let Some((operation, _)) = said.find(|(_, reason)| reason.trim().is_empty()) {
            bail!(
                "{}: [{name}] says without a reason that {operation} changes nothing",
                file.display()
            );
        }
    }
    Ok(services)
}
