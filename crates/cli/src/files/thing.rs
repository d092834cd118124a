//! What is kept in files: a blueprint, pipeline, variable or endpoint without what only its server
//! knows. How it is spelled as YAML is `document`'s, which of its values are secret `secrets`'.

use std::fmt;

use clap::ValueEnum;
use client_core::Value;
use serde_json::{Map, json};

use super::{line_ends, secrets};

/// Kinds of things, in an order in which each refers to earlier ones only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ValueEnum)]
pub enum Kind {
    #[value(name = "endpoints")]
    Endpoint,
    #[value(name = "variables")]
    Variable,
    #[value(name = "blueprints")]
    Blueprint,
    #[value(name = "pipelines")]
    Pipeline,
}

impl Kind {
    pub const ALL: [Self; 4] = [
        Self::Endpoint,
        Self::Variable,
        Self::Blueprint,
        Self::Pipeline,
    ];

    /// As a file says what is in it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Endpoint => "endpoint",
            Self::Variable => "variable",
            Self::Blueprint => "blueprint",
            Self::Pipeline => "pipeline",
        }
    }

    /// The folder of such files.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Endpoint => "endpoints",
            Self::Variable => "variables",
            Self::Blueprint => "blueprints",
            Self::Pipeline => "pipelines",
        }
    }

    /// Its properties, in the order in which files have them.
    fn properties(self) -> &'static [&'static str] {
        match self {
            Self::Endpoint => &["description", "type", "isRestricted", "properties"],
            Self::Variable => &["description", "type", "value"],
            Self::Blueprint => &["description", "requestScopeOrg", "content", "versions"],
            Self::Pipeline => &[
                "description",
                "enabled",
                "state",
                "global",
                "concurrency",
                "icon",
                "tags",
                "options",
                "input",
                "_inputMeta",
                "output",
                "workspace",
                "notifications",
                "rollbacks",
                "stageOrder",
                "stages",
            ],
        }
    }
}

/// What a thing is called.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    pub kind: Kind,
    pub project: String,
    pub name: String,
    /// Which it is of the blueprints of its name, the oldest being 1: they may have the same one.
    pub copy: usize,
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Key {
            kind,
            project,
            name,
            copy,
        } = self;
        write!(f, "{} {name:?} of project {project:?}", kind.word())?;
        if *copy > 1 {
            write!(f, ", number {copy} of that name")?;
        }
        Ok(())
    }
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    pub key: Key,
    /// Its properties but for its name and its project.
    pub spec: Map<String, Value>,
    /// Where in `spec` a secret belongs that is not there, as JSON pointers.
    pub secrets: Vec<String>,
}

impl Thing {
    /// From what a server sends: ids, times and links stay out.
    pub fn from_server(key: Key, came: Map<String, Value>) -> Self {
        let known = key.kind.properties();
        let mut spec: Map<String, Value> = came
            .into_iter()
            .filter(|(name, _)| known.contains(&name.as_str()) || is_kept(name))
            .collect();
        spec.entry("description").or_insert(Value::Null);
        if spec["description"].is_null() {
            spec.insert("description".to_owned(), json!(""));
        }
        Self::tidy(key, spec, Vec::new())
    }

    /// From a file.
    pub fn from_document(document: Value) -> Result<Self, String> {
        let Value::Object(mut document) = document else {
            return Err("it must begin with `kind:`, `project:` and `name:`".to_owned());
        };
        let mut text = |name: &str| match document.shift_remove(name) {
            Some(Value::String(text)) if !text.is_empty() => Ok(text),
            Some(Value::Null) | None => Err(format!("`{name}` is missing")),
            Some(_) => Err(format!(
                "`{name}` must be text that is not empty; quotes make text of a number"
            )),
        };
        let (kind, project, name) = (text("kind")?, text("project")?, text("name")?);
        let kind = Kind::ALL.into_iter().find(|one| one.word() == kind);
        let kind = kind.ok_or("`kind` must be blueprint, pipeline, variable or endpoint")?;
        let copy = match document.shift_remove("copy") {
            None => 1,
            Some(copy) => {
                let copy = copy.as_u64().filter(|copy| *copy > 0);
                let copy = copy.and_then(|copy| usize::try_from(copy).ok());
                let copy = copy.filter(|copy| *copy == 1 || kind == Kind::Blueprint);
                copy.ok_or("`copy` must be a number from 1 on, and only blueprints have one")?
            }
        };
        let secrets = match document.shift_remove("secrets") {
            None | Some(Value::Null) => Vec::new(),
            Some(listed) => pointers(&listed)
                .ok_or("`secrets` must be a list of places, such as /properties/password")?,
        };
        let key = Key {
            kind,
            project,
            name,
            copy,
        };
        if kind == Kind::Blueprint {
            line_ends::restore(&mut document)?;
        }
        check(kind, &document)?;
        let mut open = sorted(document.clone());
        for place in secrets::leave_out(kind, &mut open) {
            let whole = Value::Object(sorted(document.clone()));
            // A secret variable has a secret, whether its file says so or not.
            if whole.pointer(&place).is_some() {
                return Err(format!(
                    "{place} looks like a secret, which no file holds: name it under `secrets:` \
                     instead, and give it with --secret"
                ));
            }
        }
        Ok(Self::tidy(key, document, secrets))
    }

    /// What its file says, in the order in which it says it.
    pub fn document(&self) -> Value {
        let mut document = Map::new();
        document.insert("kind".to_owned(), json!(self.key.kind.word()));
        document.insert("project".to_owned(), json!(self.key.project));
        document.insert("name".to_owned(), json!(self.key.name));
        if self.key.copy > 1 {
            document.insert("copy".to_owned(), json!(self.key.copy));
        }
        document.extend(self.spec.clone());
        if self.key.kind == Kind::Blueprint {
            line_ends::hide(&mut document);
        }
        if !self.secrets.is_empty() {
            document.insert("secrets".to_owned(), json!(self.secrets));
        }
        document.into()
    }

    /// In the one form that equal things have: in order, without nulls, without secrets.
    pub fn tidy(key: Key, spec: Map<String, Value>, mut secrets: Vec<String>) -> Self {
        let mut rest = sorted(spec);
        let mut spec = Map::new();
        for name in key.kind.properties() {
            if let Some(value) = rest.shift_remove(*name) {
                spec.insert((*name).to_owned(), value);
            }
        }
        if let Some(Value::Array(versions)) = spec.get_mut("versions") {
            for version in versions {
                if let Value::Object(version) = version {
                    let last = version.shift_remove("content");
                    *version = in_order(
                        version,
                        &["version", "released", "description", "changeLog"],
                    );
                    version.extend(last.map(|content| ("content".to_owned(), content)));
                }
            }
        }
        spec.extend(rest);
        secrets.extend(secrets::leave_out(key.kind, &mut spec));
        secrets.sort();
        secrets.dedup();
        Thing { key, spec, secrets }
    }

    /// The properties that no document mentions.
    pub fn unmentioned(&self) -> impl Iterator<Item = &String> {
        let known = self.key.kind.properties();
        let names = self.spec.keys();
        names.filter(move |name| !known.contains(&name.as_str()))
    }

    /// What `--secret` calls the secret at a place.
    pub fn label(&self, place: &str) -> String {
        let Key {
            kind,
            project,
            name,
            ..
        } = &self.key;
        format!("{project}/{}/{name}{place}", kind.folder())
    }
}

/// Whether a property that no document mentions can mean something on another server. What servers
/// set begins with an underscore; ids, times and links are called so.
fn is_kept(name: &str) -> bool {
    // The last three are what files say of their own.
    const OWN: [&str; 10] = [
        "id",
        "name",
        "project",
        "projectId",
        "kind",
        "version",
        "starred",
        "copy",
        "secrets",
        "lineEnds",
    ];
    const OWN_ENDS: [&str; 7] = ["Id", "Ids", "At", "By", "Link", "Links", "InMicros"];
    !name.starts_with('_')
        && !OWN.contains(&name)
        && !OWN_ENDS.iter().any(|end| name.ends_with(end))
}

/// Without nulls, which are the same as what is absent, and in the order of the names.
fn sorted(object: Map<String, Value>) -> Map<String, Value> {
    let mut members: Vec<(String, Value)> = object
        .into_iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| (name, sorted_value(value)))
        .collect();
    members.sort_by(|one, other| one.0.cmp(&other.0));
    members.into_iter().collect()
}

fn sorted_value(value: Value) -> Value {
    match value {
        Value::Object(object) => sorted(object).into(),
        Value::Array(items) => items.into_iter().map(sorted_value).collect(),
        other => other,
    }
}

/// Those that are named first, in that order.
fn in_order(object: &Map<String, Value>, first: &[&str]) -> Map<String, Value> {
    let known = first.iter().filter_map(|name| object.get_key_value(*name));
    let rest = object
        .iter()
        .filter(|(name, _)| !first.contains(&name.as_str()));
    known
        .chain(rest)
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn pointers(listed: &Value) -> Option<Vec<String>> {
    let places = listed.as_array()?.iter();
    places
        .map(|place| {
            Some(
                place
                    .as_str()
                    .filter(|place| place.starts_with('/'))?
                    .to_owned(),
            )
        })
        .collect()
}

/// Checks what is read out of a file later on.
fn check(kind: Kind, spec: &Map<String, Value>) -> Result<(), String> {
    let text = |within: &Map<String, Value>, name: &str| match within.get(name) {
        None | Some(Value::Null | Value::String(_)) => Ok(()),
        Some(_) => Err(format!(
            "`{name}` must be text; quotes make text of a number"
        )),
    };
    let flag = |within: &Map<String, Value>, name: &str| match within.get(name) {
        None | Some(Value::Null | Value::Bool(_)) => Ok(()),
        Some(_) => Err(format!("`{name}` must be true or false")),
    };
    text(spec, "description")?;
    match kind {
        Kind::Variable | Kind::Endpoint => {
            text(spec, "type")?;
            if spec.get("type").is_none_or(Value::is_null) {
                return Err("`type` is missing".to_owned());
            }
        }
        Kind::Pipeline => {}
        Kind::Blueprint => {
            text(spec, "content")?;
            flag(spec, "requestScopeOrg")?;
            let versions = match spec.get("versions") {
                None | Some(Value::Null) => &[][..],
                Some(Value::Array(versions)) => versions,
                Some(_) => return Err("`versions` must be a list".to_owned()),
            };
            let mut seen = Vec::new();
            for version in versions {
                let version = version.as_object();
                let version = version.ok_or("each of `versions` must have a `version`")?;
                for name in ["version", "description", "changeLog", "content"] {
                    text(version, name)?;
                }
                flag(version, "released")?;
                let Some(Value::String(label)) = version.get("version") else {
                    return Err("each of `versions` must have a `version`".to_owned());
                };
                if version.get("content").is_none_or(Value::is_null) {
                    return Err(format!("version {label:?} has no `content`"));
                }
                if seen.contains(&label) {
                    return Err(format!("there are two versions {label:?}"));
                }
                seen.push(label);
            }
        }
    }
    Ok(())
}
