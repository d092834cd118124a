//! Tables of a TOML file, read key by key: what is unknown or of the wrong type is an error that
//! names file, line and key.

use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::Error;
use crate::redact::redact;

/// Where people are tempted to write a secret.
const SECRET_KEYS: [&str; 8] = [
    "access_token",
    "api_token",
    "client_secret",
    "password",
    "refresh_token",
    "secret",
    "token",
    "value",
];

/// A config file.
pub(super) struct File<'a> {
    path: &'a Path,
    text: &'a str,
}

impl<'a> File<'a> {
    pub(super) fn new(path: &'a Path, text: &'a str) -> Self {
        Self { path, text }
    }

    pub(super) fn parse(&self) -> Result<Spanned<DeTable<'a>>, Error> {
        DeTable::parse(self.text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            // Its message alone: with the line itself, a secret in it would be shown.
            Error::setting(format!(
                "{}: this is not TOML: {}",
                self.place(at),
                redact(error.message())
            ))
        })
    }

    /// `config.toml:7`.
    fn place(&self, offset: usize) -> String {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        format!("{}:{line}", shown(self.path))
    }
}

/// One table, and which of its keys were asked for.
pub(super) struct Table<'a> {
    file: &'a File<'a>,
    /// `profiles.prod`; empty for the file itself.
    name: String,
    at: usize,
    entries: &'a DeTable<'a>,
    asked: Vec<&'a str>,
}

impl<'a> Table<'a> {
    pub(super) fn root(file: &'a File<'a>, document: &'a Spanned<DeTable<'a>>) -> Self {
        Self {
            file,
            name: String::new(),
            at: 0,
            entries: document.get_ref(),
            asked: Vec::new(),
        }
    }

    pub(super) fn keys(&self) -> Vec<String> {
        let keys = self.entries.keys();
        keys.map(|key| key.get_ref().to_string()).collect()
    }

    pub(super) fn text(&mut self, key: &'a str) -> Result<Option<&'a str>, Error> {
        match self.value(key) {
            None => Ok(None),
            Some((at, DeValue::String(text))) if text.trim().is_empty() => {
                Err(self.error(at, key, "is empty"))
            }
            Some((_, DeValue::String(text))) => Ok(Some(text)),
            Some((at, other)) => Err(self.wrong_type(at, key, other, "a text")),
        }
    }

    /// A text that has to be there.
    pub(super) fn required(&mut self, key: &'a str) -> Result<&'a str, Error> {
        self.text(key)?
            .ok_or_else(|| self.error(self.at, key, "is missing"))
    }

    pub(super) fn flag(&mut self, key: &'a str) -> Result<Option<bool>, Error> {
        match self.value(key) {
            None => Ok(None),
            Some((_, DeValue::Boolean(flag))) => Ok(Some(*flag)),
            Some((at, other)) => Err(self.wrong_type(at, key, other, "true or false")),
        }
    }

    pub(super) fn texts(&mut self, key: &'a str) -> Result<Vec<&'a str>, Error> {
        let wanted = "an array of texts";
        match self.value(key) {
            None => Err(self.error(self.at, key, "is missing")),
            Some((_, DeValue::Array(items))) => items
                .iter()
                .map(|item| match item.get_ref() {
                    DeValue::String(text) => Ok(&**text),
                    other => Err(self.wrong_type(item.span().start, key, other, wanted)),
                })
                .collect(),
            Some((at, other)) => Err(self.wrong_type(at, key, other, wanted)),
        }
    }

    pub(super) fn table(&mut self, key: &'a str) -> Result<Option<Table<'a>>, Error> {
        match self.value(key) {
            None => Ok(None),
            Some((at, DeValue::Table(entries))) => Ok(Some(Table {
                file: self.file,
                name: self.path(key),
                at,
                entries,
                asked: Vec::new(),
            })),
            Some((at, other)) => Err(self.wrong_type(at, key, other, "a table")),
        }
    }

    /// Ends with an error if a secret stands here: config files are copied, committed and shown.
    pub(super) fn refuse_secrets(&self) -> Result<(), Error> {
        let found = self.entries.iter().find(|(key, value)| {
            SECRET_KEYS.contains(&key.get_ref().as_ref())
                && !matches!(value.get_ref(), DeValue::Table(_))
        });
        match found {
            None => Ok(()),
            Some((key, _)) => Err(self
                .error(
                    key.span().start,
                    key.get_ref(),
                    "is a secret, which has no place in this file",
                )
                .with_hint(
                    "say where it is kept: credential = { kind = \"…\", from = \"env\", var = \"…\" }, or from \"file\", \"process\" or \"keyring\"; and take this one for known to others if the file was",
                )),
        }
    }

    /// Ends with an error if there is a key that nobody has asked for.
    pub(super) fn finish(self) -> Result<(), Error> {
        let unknown = self
            .entries
            .keys()
            .find(|key| !self.asked.contains(&key.get_ref().as_ref()));
        match unknown {
            None => Ok(()),
            Some(key) => {
                let what = format!("is not known here: known are {}", self.asked.join(", "));
                Err(self.error(key.span().start, key.get_ref(), &what))
            }
        }
    }

    /// An error about a key; `what` follows its name.
    pub(super) fn wrong(&self, key: &'a str, what: &str) -> Error {
        let at = self.find(key).map_or(self.at, |(at, _)| at);
        self.error(at, key, what)
    }

    /// `config.toml:7: profiles.prod.region`.
    pub(super) fn place(&self, key: &str) -> String {
        let at = self.find(key).map_or(self.at, |(at, _)| at);
        format!("{}: {}", self.file.place(at), self.path(key))
    }

    fn value(&mut self, key: &'a str) -> Option<(usize, &'a DeValue<'a>)> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        self.find(key)
    }

    fn find(&self, key: &str) -> Option<(usize, &'a DeValue<'a>)> {
        let found = self.entries.iter().find(|(name, _)| name.get_ref() == key);
        found.map(|(name, value)| (name.span().start, value.get_ref()))
    }

    fn path(&self, key: &str) -> String {
        let key = redact(key);
        if self.name.is_empty() {
            key
        } else {
            format!("{}.{key}", self.name)
        }
    }

    fn wrong_type(&self, at: usize, key: &str, found: &DeValue<'_>, wanted: &str) -> Error {
        let what = format!("is {}, and should be {wanted}", kind(found));
        self.error(at, key, &what)
    }

    fn error(&self, at: usize, key: &str, what: &str) -> Error {
        let (place, path) = (self.file.place(at), self.path(key));
        Error::setting(format!("{place}: {path} {what}"))
    }
}

/// A path as messages show it.
pub(super) fn shown(path: &Path) -> String {
    redact(&path.display().to_string())
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a moment",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    }
}
