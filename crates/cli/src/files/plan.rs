//! What is to be done at a server so that it has what files say.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use client_core::Value;
use serde_json::{Map, json};

use super::folder::Folder;
use super::server::{Found, Server};
use super::thing::{Key, Kind, Thing};
use super::{Mapped, secrets};
use crate::context::Context;
use crate::failure::Failure;
use crate::names;

/// What files say.
#[derive(Debug)]
pub struct Files {
    /// Things with the files that they are from.
    pub things: BTreeMap<Key, (PathBuf, Thing)>,
}

impl Files {
    /// All files of a folder, each of which has to be readable.
    pub fn read(
        folder: &Path,
        kinds: &[Kind],
        mapped: &Mapped,
        context: &Context,
    ) -> Result<Self, Failure> {
        let found = Folder::read(folder)?;
        for path in &found.others {
            context.out.warn(format!(
                "{} is passed over: it is not PROJECT/KIND/NAME.yaml",
                path.display()
            ));
        }
        let mut things: BTreeMap<Key, (PathBuf, Thing)> = BTreeMap::new();
        let mut faults = mapped.faults(&found);
        for file in found.files {
            let mut thing = match file.thing {
                Ok(thing) => thing,
                Err(why) => {
                    faults.push(format!("{}: {why}", file.path.display()));
                    continue;
                }
            };
            if !kinds.contains(&thing.key.kind) {
                continue;
            }
            let new = mapped
                .projects
                .iter()
                .find(|(old, _)| *old == thing.key.project);
            if let Some((_, new)) = new {
                thing.key.project.clone_from(new);
            }
            let path = file.path;
            if let Some((other, _)) = things.get(&thing.key) {
                faults.push(format!(
                    "{} and {} are both about {}",
                    other.display(),
                    path.display(),
                    thing.key
                ));
            }
            things.insert(thing.key.clone(), (path, thing));
        }
        for key in things.keys().filter(|key| key.copy > 1) {
            let before = Key {
                copy: key.copy - 1,
                ..key.clone()
            };
            if let (false, Some((path, _))) = (things.contains_key(&before), things.get(key)) {
                faults.push(format!(
                    "{}: there is no file about {before}",
                    path.display()
                ));
            }
        }
        if things.is_empty() && faults.is_empty() {
            // To go on would look as if all were as the files say.
            let kinds: Vec<&str> = kinds.iter().map(|kind| kind.folder()).collect();
            return Err(Failure::Usage(format!(
                "{} has no files PROJECT/KIND/NAME.yaml of these kinds: {}; take the folder that was exported to",
                folder.display(),
                kinds.join(", ")
            )));
        }
        if faults.is_empty() {
            return Ok(Files { things });
        }
        Err(Failure::Usage(format!(
            "nothing was changed:\n{}",
            faults.join("\n")
        )))
    }

    /// The projects that they are about.
    pub fn projects(&self) -> BTreeSet<String> {
        self.things.keys().map(|key| key.project.clone()).collect()
    }
}

/// A thing that the server does not have as a file says.
#[derive(Debug, Clone)]
pub struct Change {
    pub path: PathBuf,
    /// What is to be there.
    pub wanted: Thing,
    /// What is there.
    pub found: Option<Found>,
    /// Secrets that are given, by their places.
    pub secrets: BTreeMap<String, Value>,
}

impl Change {
    pub fn word(&self) -> &'static str {
        if self.found.is_some() {
            "update"
        } else {
            "create"
        }
    }

    /// What to send: what is there with what the file says in its place, and secrets.
    pub fn body(&self) -> Value {
        let key = &self.wanted.key;
        let mut body = match self.found.as_ref().map(|found| found.whole.clone()) {
            Some(Value::Object(whole)) => whole,
            _ => Map::new(),
        };
        body.insert("name".to_owned(), json!(key.name));
        if key.kind != Kind::Blueprint {
            body.insert("project".to_owned(), json!(key.project));
        }
        let whole = Value::Object(body.clone());
        body.extend(self.wanted.spec.clone());
        body.entry("description").or_insert_with(|| json!(""));
        match key.kind {
            Kind::Endpoint => body.entry("properties").or_insert_with(|| json!({})),
            Kind::Blueprint => body.entry("content").or_insert_with(|| json!("")),
            _ => &mut Value::Null,
        };
        let mut body = Value::Object(body);
        for place in &self.wanted.secrets {
            let own = whole.pointer(place).cloned();
            let value = self.secrets.get(place).cloned().or(own);
            secrets::put(&mut body, place, value.unwrap_or_else(|| json!("")));
        }
        if let Value::Object(body) = &mut body {
            body.shift_remove("versions");
        }
        body
    }

    /// Secrets that are not known: they will be empty.
    pub fn empty_secrets(&self) -> impl Iterator<Item = &String> {
        let whole = self.found.as_ref().map(|found| &found.whole);
        self.wanted.secrets.iter().filter(move |place| {
            !self.secrets.contains_key(*place)
                && whole.and_then(|whole| whole.pointer(place)).is_none()
        })
    }

    /// Versions that the server has with another content: they never change.
    pub fn conflicts(&self) -> Vec<String> {
        let theirs = self.found.as_ref().map(|found| &found.thing);
        let ours = versions(&self.wanted);
        ours.filter(|version| {
            theirs
                .and_then(|theirs| {
                    versions(theirs).find(|one| one["version"] == version["version"])
                })
                .is_some_and(|its| its["content"] != version["content"])
        })
        .map(|version| version["version"].to_string())
        .collect()
    }
}

/// The versions of a blueprint.
pub fn versions(thing: &Thing) -> impl Iterator<Item = &Value> {
    let versions = thing.spec.get("versions").and_then(Value::as_array);
    versions.into_iter().flatten()
}

/// What is to be done.
#[derive(Debug, Default)]
pub struct Plan {
    pub changes: Vec<Change>,
    pub unchanged: usize,
    /// What only the server has.
    pub extra: Vec<Key>,
    /// Properties that the server knows nothing of, with their files.
    foreign: Vec<String>,
    /// Such properties of what is to be created: what the server will make of them nobody knows.
    untried: Vec<String>,
}

impl Plan {
    /// Tells what is passed over.
    pub fn warn(&self, context: &Context) {
        if !self.foreign.is_empty() {
            context.out.warn(format!(
                "passed over, as neither their documents nor the server know of them: {}",
                names::listed(self.foreign.iter().map(String::as_str))
            ));
        }
        if !self.untried.is_empty() {
            context.out.warn(format!(
                "no document knows of them, and they may be misspelled; what is created gets them as they are: {}",
                names::listed(self.untried.iter().map(String::as_str))
            ));
        }
    }

    /// What is to be there of all that the files have.
    pub fn wanted(files: &Files, server: &Server) -> Vec<Thing> {
        let things = files.things.iter();
        things
            .map(|(key, (_, file))| match server.things.get(key) {
                Some(found) => overlaid(&found.thing, file),
                None => file.clone(),
            })
            .collect()
    }

    /// Compares; `given` are secrets by their things and places.
    pub fn new(files: &Files, server: &Server, mut given: BTreeMap<(Key, String), Value>) -> Self {
        let mut plan = Plan::default();
        let all = files.things.iter().zip(Self::wanted(files, server));
        for ((key, (path, file)), wanted) in all {
            let found = server.things.get(key);
            let named = |name: &String| format!("{}: `{name}`", path.display());
            match found {
                Some(found) => plan.foreign.extend(foreign(&found.thing, file).map(named)),
                None => plan.untried.extend(file.unmentioned().map(named)),
            }
            let secrets: BTreeMap<String, Value> = wanted
                .secrets
                .iter()
                .filter_map(|place| {
                    Some((place.clone(), given.remove(&(key.clone(), place.clone()))?))
                })
                .collect();
            if secrets.is_empty() && found.is_some_and(|found| found.thing == wanted) {
                plan.unchanged += 1;
                continue;
            }
            plan.changes.push(Change {
                path: path.clone(),
                wanted,
                found: found.cloned(),
                secrets,
            });
        }
        let extra = server
            .things
            .keys()
            .filter(|key| !files.things.contains_key(key));
        plan.extra = extra.cloned().collect();
        plan
    }
}

/// What is there when a file was put over it: what the file does not mention stays.
fn overlaid(there: &Thing, file: &Thing) -> Thing {
    let mut spec = there.spec.clone();
    // What this server knows nothing of would differ for ever.
    let foreign: Vec<&String> = foreign(there, file).collect();
    let known = file.spec.clone().into_iter();
    spec.extend(known.filter(|(name, _)| !foreign.contains(&name)));
    if file.spec.contains_key("versions") {
        let merged = merged(there, file);
        spec.insert("versions".to_owned(), merged);
    }
    let mut whole = Value::Object(spec);
    for place in &file.secrets {
        if let Some((parent, name)) = place.rsplit_once('/') {
            let name = name.replace("~1", "/").replace("~0", "~");
            if let Some(Value::Object(parent)) = whole.pointer_mut(parent) {
                parent.shift_remove(&name);
            }
        }
    }
    // A secret that is there stays there.
    let theirs = there
        .secrets
        .iter()
        .filter(|place| secrets::is_free(&whole, place));
    let secrets = file.secrets.iter().chain(theirs).cloned().collect();
    let spec = match whole {
        Value::Object(spec) => spec,
        _ => Map::new(),
    };
    Thing::tidy(there.key.clone(), spec, secrets)
}

/// What a file has from another server, or misspelled: no document mentions it, nor is it there.
fn foreign<'a>(there: &'a Thing, file: &'a Thing) -> impl Iterator<Item = &'a String> {
    file.unmentioned()
        .filter(|name| !there.spec.contains_key(*name))
}

/// The versions that are there, then new ones. Of those that are there only the release changes; a
/// content that differs is kept here, to be told.
fn merged(there: &Thing, file: &Thing) -> Value {
    let same = |one: &&Value, other: &Value| one["version"] == other["version"];
    let known = versions(there).map(|its| {
        let mut its = its.clone();
        if let Some(ours) = versions(file).find(|ours| same(ours, &its)) {
            for name in ["released", "content"] {
                if let Some(value) = ours.get(name) {
                    its[name] = value.clone();
                }
            }
        }
        its
    });
    let new = versions(file).filter(|ours| !versions(there).any(|its| same(&its, ours)));
    known.chain(new.cloned()).collect()
}
