//! The clients that others make of the same documents: progenitor's in both styles, and
//! openapi-generator's, mended only where they would not compile.

use std::path::Path;

use anyhow::{Context, Result};
use heck::ToSnakeCase;
use serde_json::{Value, json};

use super::openapi_generator::OpenApiGenerator;
use super::workspace::{Package, files};
use crate::progenitor::{self, Style};
use crate::{load, regen, services};

/// Whose client it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Ours,
    Builder,
    Positional,
    OpenapiGenerator,
}

impl Kind {
    pub const ALL: [Kind; 4] = [
        Kind::Ours,
        Kind::Builder,
        Kind::Positional,
        Kind::OpenapiGenerator,
    ];

    /// As tables have it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Ours => "ours",
            Kind::Builder => "builder",
            Kind::Positional => "positional",
            Kind::OpenapiGenerator => "openapi-generator",
        }
    }

    /// The package of its client for an entry.
    pub fn package(self, entry: &str) -> String {
        match self {
            Kind::Ours => format!("vmw-{entry}"),
            other => format!("{}-{entry}", other.name()),
        }
    }
}

/// A document as our pipeline prepares it for itself: plain OpenAPI 3.0, with the corrections of its
/// overlay, the names of `names.lock`, and the habits put right that would give poor code. All
/// generators get it, although it does without the others' dearest parts.
#[derive(Debug)]
pub struct Document {
    pub entry: String,
    pub value: Value,
}

/// The documents of all entries.
pub fn documents(root: &Path) -> Result<Vec<Document>> {
    let specs = root.join("specs");
    let names = regen::read_lock(&specs.join("names.lock"))?;
    let mut documents = Vec::new();
    for (entry, service) in services::read(&specs.join("services.toml"))? {
        let source = load::load(&specs.join(&service.document))?;
        let overlay = service.overlay.as_ref();
        let overlay = overlay
            .map(|file| load::load(&specs.join(file)))
            .transpose()?;
        let frozen = names.get(&entry).cloned().unwrap_or_default();
        let understood = regen::understand(source, overlay, &service, &frozen)
            .with_context(|| format!("[{entry}]"))?;
        let mut value = understood.prepared;
        // Asking for a member leaves a `null` behind, which our reader takes for its absence.
        each_operation(&mut value, |_, operation| {
            if operation.get("parameters").is_some_and(Value::is_null) {
                operation
                    .as_object_mut()
                    .map(|all| all.remove("parameters"));
            }
        });
        documents.push(Document { entry, value });
    }
    Ok(documents)
}

/// Progenitor's crate of a document; what had to be mended goes to `mends`.
pub fn progenitor(document: &Document, style: Style, mends: &mut Vec<String>) -> Result<Package> {
    let kind = match style {
        Style::Builder => Kind::Builder,
        Style::Positional | Style::Calls => Kind::Positional,
    };
    let mut value = document.value.clone();
    for mend in [mend_bodies(&mut value), mend_properties(&mut value)] {
        mends.extend(mend.map(|what| format!("progenitor, {}: {what}", document.entry)));
    }
    let code = progenitor::write(&value, style).with_context(|| document.entry.clone())?;
    let name = kind.package(&document.entry);
    // What `cargo progenitor` puts there, without the TLS, which is no matter of the crate itself.
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n{}",
        r#"bytes = "1"
chrono = { version = "0.4", default-features = false, features = ["serde"] }
futures-core = "0.3"
percent-encoding = "2"
progenitor-client = "=0.15.1"
rand = "0.8"
regress = "0.12"
reqwest = { version = "0.13", default-features = false, features = ["json", "query", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
uuid = { version = "1", features = ["serde"] }
"#
    );
    Ok(Package {
        name,
        files: vec![
            ("Cargo.toml".into(), manifest),
            (
                "src/lib.rs".into(),
                prettyplease::unparse(&syn::parse_file(&code)?),
            ),
        ],
    })
}

/// Bodies that progenitor does not know become bytes, which it does.
fn mend_bodies(document: &mut Value) -> Option<String> {
    const KNOWN: [&str; 4] = [
        "application/json",
        "application/octet-stream",
        "application/x-www-form-urlencoded",
        "text/plain",
    ];
    let mut mended = Vec::new();
    each_operation(document, |_, operation| {
        let content = operation.pointer_mut("/requestBody/content");
        let Some(content) = content.and_then(Value::as_object_mut) else {
            return;
        };
        let strange = content
            .keys()
            .find(|media| !KNOWN.contains(&media.as_str()));
        if let Some(strange) = strange.cloned() {
            content.remove(&strange);
            content.insert(
                "application/octet-stream".to_owned(),
                json!({"schema": {"type": "string", "format": "binary"}}),
            );
            mended.push(strange);
        }
    });
    (!mended.is_empty()).then(|| format!("bodies of {} are taken as bytes", mended.join(" and ")))
}

/// Properties that get one name in Rust get two.
fn mend_properties(document: &mut Value) -> Option<String> {
    let mut mended = 0;
    let schemas = document.pointer_mut("/components/schemas");
    for (_, schema) in schemas.and_then(Value::as_object_mut)? {
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
            continue;
        };
        let mut seen = Vec::new();
        for (name, property) in std::mem::take(properties) {
            let rust = name.to_snake_case();
            let twice = seen.contains(&rust);
            mended += usize::from(twice);
            seen.push(rust);
            properties.insert(if twice { format!("{name}2") } else { name }, property);
        }
    }
    (mended > 0).then(|| format!("{mended} properties (`_createdBy` beside `createdBy`) are renamed: it declares one field twice"))
}

fn each_operation(document: &mut Value, mut f: impl FnMut(&str, &mut Value)) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in paths.into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if crate::document::METHODS.contains(&method.as_str()) {
                f(path, operation);
            }
        }
    }
}

/// openapi-generator's crate of a document, made in `folder`.
pub fn openapi_generator(
    generator: &OpenApiGenerator,
    document: &Document,
    folder: &Path,
) -> Result<Package> {
    let name = Kind::OpenapiGenerator.package(&document.entry);
    let folder = folder.join("made");
    let out = folder.join(&document.entry);
    if out.exists() {
        std::fs::remove_dir_all(&out)?;
    }
    std::fs::create_dir_all(&folder)?;
    let input = folder.join(format!("{}.json", document.entry));
    std::fs::write(&input, serde_json::to_vec(&document.value)?)?;
    // The documents' own versions are dates, and none that Cargo takes.
    let properties = format!("packageName={name},packageVersion=0.1.0");
    generator
        .generate(&input, &out, Some(&properties))
        .with_context(|| document.entry.clone())?;
    let mut package = Package {
        name,
        files: Vec::new(),
    };
    for file in files(&out)? {
        let path = file.strip_prefix(&out)?.to_owned();
        if path.starts_with("src") || path == Path::new("Cargo.toml") {
            package.files.push((path, std::fs::read_to_string(&file)?));
        }
    }
    Ok(package)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_progenitor_knows_is_not_mended() {
        let body = |media: &str| json!({"paths": {"/a": {"post": {"requestBody": {"content": {media: {}}}}}}});
        for media in ["application/json", "text/plain"] {
            let mut document = body(media);
            assert_eq!(mend_bodies(&mut document), None);
            assert_eq!(document, body(media));
        }
        let mut yaml = body("application/x-yaml");
        assert!(
            mend_bodies(&mut yaml)
                .unwrap()
                .contains("application/x-yaml")
        );
        let media = &yaml["paths"]["/a"]["post"]["requestBody"]["content"];
        assert!(media["application/octet-stream"].is_object(), "{media}");
    }

    #[test]
    fn only_properties_of_one_name_in_rust_are_renamed() {
        let mut document = json!({"components": {"schemas": {
            "A": {"properties": {"createdBy": 1, "_createdBy": 2, "id": 3}},
            "B": {"type": "string"},
        }}});
        assert!(
            mend_properties(&mut document)
                .unwrap()
                .starts_with("1 properties")
        );
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"],
            json!({"createdBy": 1, "_createdBy2": 2, "id": 3})
        );
        assert_eq!(mend_properties(&mut document), None);
    }
}
