//! `specs/fetched.lock`: what was adopted last of each document, so that nothing else takes its
//! place unnoticed.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::load;

/// Where pins are, below the root.
pub const FILE: &str = "specs/fetched.lock";

/// The pins, by entry of services.toml.
pub type Pins = BTreeMap<String, Pin>;

/// What was adopted of an entry's document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// SHA-256 of the bytes, as they were served.
    pub sha256: String,
    /// SHA-256 of what they say, without the host that said it, the order of members and white
    /// space: what two appliances of one release have in common.
    pub content: String,
    /// How many bytes.
    pub size: usize,
    /// The document's own title.
    pub title: String,
    /// The document's own version.
    pub version: String,
    /// Path and query, without the host.
    pub address: String,
}

impl Pin {
    /// Of a document as it was served.
    pub fn new(bytes: &[u8], document: &Value, address: &str) -> Self {
        let info = |name: &str| match &document["info"][name] {
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        Pin {
            sha256: load::sha256(bytes),
            content: content(document),
            size: bytes.len(),
            title: info("title"),
            version: info("version"),
            address: address.to_owned(),
        }
    }
}

/// Reads the pins; none if there is no file.
pub fn read(file: &Path) -> Result<Pins> {
    match std::fs::read_to_string(file) {
        Ok(text) => {
            toml::from_str(&text).map_err(|error| anyhow::anyhow!("{}: {error}", file.display()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Pins::new()),
        Err(error) => Err(error).with_context(|| format!("{}: cannot be read", file.display())),
    }
}

/// The file that holds them.
pub fn text(pins: &Pins) -> Result<String> {
    Ok(format!(
        "# What `cargo xtask fetch --into-specs` adopted: another document is refused until\n# `--update` says that it may come.\n\n{}",
        toml::to_string(pins)?
    ))
}

fn content(document: &Value) -> String {
    let mut document = document.clone();
    if let Some(members) = document.as_object_mut() {
        // Servers put the name in here by which they were asked.
        members.shift_remove("host");
        members.shift_remove("schemes");
        let servers = members.get_mut("servers").and_then(Value::as_array_mut);
        for server in servers.into_iter().flatten() {
            if let Some(Value::String(url)) = server.get_mut("url")
                && let Some((_, rest)) = url.split_once("://")
            {
                *url = rest.find('/').map_or("", |at| &rest[at..]).to_owned();
            }
        }
    }
    load::sha256(in_order(document).to_string().as_bytes())
}

/// Members by name, all the way down: their order says nothing.
fn in_order(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let sorted: BTreeMap<String, Value> = members.into_iter().collect();
            sorted
                .into_iter()
                .map(|(name, member)| (name, in_order(member)))
                .collect::<Map<_, _>>()
                .into()
        }
        Value::Array(items) => items.into_iter().map(in_order).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn two_appliances_of_one_release_have_one_content() {
        let one = json!({"swagger": "2.0", "host": "a.example", "schemes": ["http"], "paths": {"/a": {}, "/b": {}}});
        let other =
            json!({"paths": {"/b": {}, "/a": {}}, "host": "b.example:8443", "swagger": "2.0"});
        assert_eq!(content(&one), content(&other));
        let server = |url: &str| content(&json!({"servers": [{"url": url}]}));
        assert_eq!(
            server("https://a.example/v1"),
            server("http://b.example/v1")
        );
        assert_ne!(
            server("https://a.example/v1"),
            server("https://a.example/v2")
        );
        assert_ne!(
            content(&one),
            content(&json!({"swagger": "2.0", "paths": {"/a": {}}}))
        );
    }

    #[test]
    fn pins_are_read_as_they_were_written() {
        let document = json!({"info": {"title": "A \"b\"", "version": 1}});
        let pin = Pin::new(b"bytes", &document, "/a?b=c");
        assert_eq!((pin.title.as_str(), pin.version.as_str()), ("A \"b\"", "1"));
        let pins = Pins::from([("blueprint".to_owned(), pin)]);
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("lock");
        assert!(read(&file).unwrap().is_empty());
        std::fs::write(&file, text(&pins).unwrap()).unwrap();
        assert_eq!(read(&file).unwrap(), pins);
    }
}
