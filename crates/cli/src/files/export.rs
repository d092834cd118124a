//! `vmw export`: what a server has, into files.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use client_core::Value;
use serde_json::json;

use super::folder::{self, Folder};
use super::server::{Server, Services};
use super::thing::{Key, Kind, Thing};
use super::{Export, document, kinds, record, secrets};
use crate::context::Context;
use crate::failure::Failure;
use crate::names;
use crate::output::Column;
use crate::several::count;

const COLUMNS: &[Column] = &[
    Column::new("FILE", "file"),
    Column::new("CHANGE", "change"),
    Column::new("KIND", "kind"),
    Column::new("PROJECT", "project"),
    Column::new("NAME", "name"),
];

pub async fn run(wanted: Export, context: &Context) -> Result<(), Failure> {
    let services = Services::new(context)?;
    let kinds = kinds(&wanted.only);
    let only = only(&services, &wanted.projects).await?;
    let server = Server::read(&services, &kinds, only.as_ref()).await?;
    if wanted.folder.try_exists()? && !wanted.folder.is_dir() {
        return Err(Failure::usage(format!(
            "{} is no folder",
            wanted.folder.display()
        )));
    }
    let there = if wanted.folder.is_dir() {
        Folder::read(&wanted.folder)?
    } else {
        Folder::default()
    };
    let places = folder::places(
        server.projects.keys().map(String::as_str),
        server.things.keys(),
    );
    let mut written = record::read(&wanted.folder)?;
    let mut own = homes(&there);
    let taken: BTreeSet<PathBuf> = own.values().map(|path| (*path).to_owned()).collect();
    let (mut changes, mut unchanged) = (Vec::new(), 0);
    for (key, found) in &server.things {
        let thing = &found.thing;
        let path = match own.remove(key) {
            Some(path) => path.to_owned(),
            None => beside(wanted.folder.join(&places[key]), &taken),
        };
        if folder::write(&path, &document::write(thing)?)? {
            changes.push(row(&path, key, "written"));
        } else {
            unchanged += 1;
        }
        written.insert(record::entry(&wanted.folder, &path));
        told(thing, context);
    }
    // Before anything is removed: what is not in it is nobody's to remove.
    record::write(&wanted.folder, &written)?;
    if wanted.prune {
        let projects: Vec<&str> = server.projects.keys().map(String::as_str).collect();
        let gone = there.files.iter().filter_map(|file| {
            let thing = file.thing.as_ref().ok()?;
            let asked = kinds.contains(&thing.key.kind)
                && only
                    .as_ref()
                    .is_none_or(|only| only.contains(&thing.key.project));
            let gone = asked && !server.things.contains_key(&thing.key);
            (gone && is_written(&wanted.folder, &projects, &file.path, &file.text, thing))
                .then_some((&file.path, &thing.key))
        });
        for (path, key) in gone {
            if !written.remove(&record::entry(&wanted.folder, path)) {
                context.out.say(format!(
                    "{} stays: the server does not have it, but no export is known to have written it",
                    path.display()
                ));
                continue;
            }
            fs::remove_file(path).map_err(|error| {
                Failure::Other(format!("{} cannot be removed: {error}", path.display()))
            })?;
            changes.push(row(path, key, "removed"));
        }
        record::write(&wanted.folder, &written)?;
    }
    left_out(&server, context);
    context.out.say(format!(
        "{} of {} changed, {unchanged} are as they were",
        count(changes.len(), "file"),
        wanted.folder.display()
    ));
    context.out.value(changes.into(), COLUMNS)
}

/// The projects that are asked for, all of which have to be there.
async fn only(services: &Services, wanted: &[String]) -> Result<Option<BTreeSet<String>>, Failure> {
    if wanted.is_empty() {
        return Ok(None);
    }
    let all: Vec<(String, String)> = Server::projects(services).await?.into_iter().collect();
    let found = wanted.iter().map(|wanted| {
        let found = names::one("project", wanted, &all, |(name, id)| (id, Some(name)))?;
        Ok(found.0.clone())
    });
    found.collect::<Result<_, Failure>>().map(Some)
}

/// The files that things have already. Of two files about one thing the first counts; an import
/// tells of both.
fn homes(there: &Folder) -> HashMap<&Key, &Path> {
    let mut homes: HashMap<&Key, &Path> = HashMap::new();
    for file in &there.files {
        if let Ok(thing) = &file.thing {
            homes.entry(&thing.key).or_insert(&file.path);
        }
    }
    homes
}

/// The place of a new file, unless another thing's was moved there.
fn beside(mut path: PathBuf, taken: &BTreeSet<PathBuf>) -> PathBuf {
    while taken.contains(&path) {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        path.set_file_name(format!("{stem}~.yaml"));
    }
    path
}

/// Whether it is what an export writes, where it writes it: not one that somebody has begun.
fn is_written(folder: &Path, projects: &[&str], path: &Path, text: &str, thing: &Thing) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
        return false;
    };
    let alone = folder::places(projects.iter().copied(), std::iter::once(&thing.key));
    let place = folder.join(&alone[&thing.key]);
    let its = place.file_stem().unwrap_or_default().to_string_lossy();
    // When there was another of such a name, its place was another too.
    let near = name
        .strip_prefix(&*its)
        .is_some_and(|end| end == ".yaml" || end.starts_with('~'));
    near && path.parent() == place.parent() && document::write(thing).is_ok_and(|own| own == text)
}

fn row(path: &Path, key: &Key, change: &str) -> Value {
    json!({
        "file": path.display().to_string(), "change": change,
        "kind": key.kind.word(), "project": key.project, "name": key.name,
    })
}

fn told(thing: &Thing, context: &Context) {
    if thing.key.copy == 2 {
        context.out.warn(format!(
            "there is more than one {}; `copy:` in their files tells them apart, by age",
            Key {
                copy: 1,
                ..thing.key.clone()
            }
        ));
    }
    for place in secrets::within(&thing.spec) {
        context.out.warn(format!(
            "{} has in it what looks like a secret, and is written as it is",
            thing.label(&place)
        ));
    }
    if thing.key.kind == Kind::Blueprint && has_secret(thing) {
        context.out.warn(format!(
            "the content of {} has in it what looks like a secret, and is written as it is",
            thing.key
        ));
    }
}

/// Whether a content has a secret as its default or its value, not where it comes from.
fn has_secret(thing: &Thing) -> bool {
    let versions = thing.spec.get("versions").and_then(Value::as_array);
    let contents = versions
        .into_iter()
        .flatten()
        .map(|version| &version["content"]);
    contents.chain(thing.spec.get("content")).any(|content| {
        let text = content.as_str().unwrap_or_default();
        serde_saphyr::from_str::<Value>(text).is_ok_and(|read| secrets::in_content(&read))
    })
}

fn left_out(server: &Server, context: &Context) {
    let things = server.things.values().map(|found| &found.thing);
    let places = secrets::places(things);
    if !places.is_empty() {
        context.out.say(format!(
            "{} left out: {}",
            count(places.len(), "secret"),
            names::listed(places.iter().map(|place| place.label.as_str()))
        ));
    }
}
