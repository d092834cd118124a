//! What a document in another order promises: calls that give their arguments by position
//! stay as they were, for every document of specs/ and every fixture without colliding names.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::{fixtures, generate, tree};

/// Documents with names that collide, those of setters and fields too: whichever the document
/// lists first gets the plain one.
const COLLIDING: [&str; 5] = [
    "bundled",
    "colliding-names",
    "own-names",
    "path-and-query",
    "reserved-words",
];

/// A document with the crate that is made of it, again and again.
struct Made {
    folder: TempDir,
    document: Value,
    more: Vec<String>,
}

impl Made {
    fn new(document: Value, more: &[String]) -> Self {
        let made = Made {
            folder: tempfile::tempdir().unwrap(),
            document,
            more: more.to_vec(),
        };
        made.run();
        made
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    fn run(&self) {
        let document = self.path("api.json");
        fs::write(&document, self.document.to_string()).unwrap();
        let more: Vec<&str> = self.more.iter().map(String::as_str).collect();
        let run = generate(&document, "api", &self.path("out"), &more);
        assert!(run.success, "{}", run.stderr);
    }

    fn lock(&self) -> String {
        fs::read_to_string(self.path("out/names.lock")).unwrap()
    }

    /// The generated files by their path.
    fn files(&self) -> BTreeMap<PathBuf, String> {
        let files = tree::files(&self.path("out/src/generated"));
        let text = |bytes| String::from_utf8(bytes).unwrap();
        files.into_iter().map(|(path, b)| (path, text(b))).collect()
    }

    /// Every function that is called by position, word for word.
    fn calls(&self) -> Vec<String> {
        let files = self.files();
        let mut calls: Vec<String> = files.values().flat_map(|text| calls(text)).collect();
        calls.sort();
        calls
    }

    /// All that is generated, in whatever order: fields, setters and prose follow the document.
    fn lines(&self) -> BTreeMap<PathBuf, Vec<String>> {
        let lines = |text: String| {
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines.sort();
            lines
        };
        let files = self.files().into_iter();
        files.map(|(path, text)| (path, lines(text))).collect()
    }
}

/// Constructors and methods, each with what it belongs to.
fn calls(text: &str) -> Vec<String> {
    let mut owner = "";
    let mut found: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        let words = line.trim();
        if line.starts_with("impl ") {
            owner = words;
        }
        if words.starts_with("pub fn ") {
            found.push(owner.to_owned());
            open = true;
        }
        if open {
            let call = found.last_mut().unwrap();
            call.push_str(words);
            open = !words.ends_with('{');
        }
    }
    // A setter has one argument.
    found.retain(|call| !call.contains("(mut self"));
    found
}

/// Turns round the order of all properties and parameters.
fn turned(value: &mut Value, key: &str) {
    match value {
        Value::Object(members) => {
            members
                .iter_mut()
                .for_each(|(key, member)| turned(member, key));
            if key == "properties" {
                let all = std::mem::take(members);
                members.extend(all.into_iter().rev());
            }
        }
        Value::Array(items) => {
            items.iter_mut().for_each(|item| turned(item, ""));
            if matches!(key, "parameters" | "required") {
                items.reverse();
            }
        }
        _ => {}
    }
}

/// What is given by position, in every way: a type, an inline one, a form, and
/// parameters of the path and beyond it.
fn things() -> Value {
    let text = json!({"type": "string"});
    json!({
        "openapi": "3.0.3", "info": {"title": "Things", "version": "1"},
        "paths": {
            "/things/{shelf}/{id}": {
                "parameters": [
                    {"name": "trace", "in": "header", "required": true, "schema": text},
                    {"name": "shelf", "in": "path", "required": true, "schema": text}
                ],
                "put": {"operationId": "putThing", "tags": ["things"],
                    "parameters": [
                        {"name": "reason", "in": "query", "required": true, "schema": text},
                        {"name": "id", "in": "path", "required": true, "schema": text},
                        {"name": "note", "in": "query", "schema": text}
                    ],
                    "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                    "responses": {"204": {"description": "put"}}},
                "post": {"operationId": "sendThing", "tags": ["things"],
                    "parameters": [{"name": "id", "in": "path", "required": true, "schema": text}],
                    "requestBody": {"required": true, "content": {"multipart/form-data": {"schema": {
                        "type": "object", "required": ["title", "author"],
                        "properties": {"title": text, "author": text, "comment": text}}}}},
                    "responses": {"204": {"description": "sent"}}}
            }
        },
        "components": {"schemas": {"Thing": {
            "type": "object", "required": ["name", "region", "owner"],
            "properties": {
                "name": text, "region": text, "note": text,
                "owner": {"type": "object", "required": ["first", "last"], "properties": {"first": text, "last": text}}
            }
        }}}
    })
}

/// The documents of specs/, each with its overlay and its paths.
fn specs() -> BTreeMap<String, (PathBuf, Vec<String>)> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let services = fs::read_to_string(specs.join("services.toml")).unwrap();
    let services: BTreeMap<String, toml::Table> = toml::from_str(&services).unwrap();
    let options = services.into_iter().map(|(name, service)| {
        let file = |key: &str| specs.join(service[key].as_str().unwrap());
        let overlay = file("overlay").to_str().unwrap().to_owned();
        let mut more = vec!["--overlay".to_owned(), overlay];
        if let Some(paths) = service.get("paths") {
            more.push("--paths".to_owned());
            let paths = paths.as_array().unwrap().iter();
            more.extend(paths.map(|path| path.as_str().unwrap().to_owned()));
        }
        (name, (file("document"), more))
    });
    options.collect()
}

#[test]
fn every_document_in_another_order_makes_the_same_calls() {
    let plain = fixtures("fixtures").into_iter();
    let mut documents: Vec<(String, (PathBuf, Vec<String>))> = plain
        .map(|(name, document)| (name, (document, Vec::new())))
        .collect();
    documents.extend(specs());
    let mut frozen = 0;
    for (name, (path, more)) in documents {
        let text = fs::read_to_string(&path).unwrap();
        let document = match path.extension() == Some("json".as_ref()) {
            true => serde_json::from_str(&text).unwrap(),
            false => serde_yaml_ng::from_str(&text).unwrap(),
        };
        let mut made = Made::new(document, &more);
        let (lock, calls, lines) = (made.lock(), made.calls(), made.lines());
        frozen += lock.matches("= [").count();
        turned(&mut made.document, "");
        made.run();
        if COLLIDING.contains(&name.as_str()) {
            assert_ne!(made.lines(), lines, "{name} has no names that collide");
            continue;
        }
        assert_eq!(made.lock(), lock, "{name}");
        assert_eq!(made.calls(), calls, "{name}");
        assert_eq!(made.lines(), lines, "{name}");
    }
    assert!(frozen > 60, "only {frozen} orders are frozen");
}

#[test]
fn what_is_new_comes_last_and_what_is_gone_leaves_the_lock() {
    let mut made = Made::new(things(), &[]);
    let (first, lock) = (made.calls(), made.lock());
    for line in [
        "\"PUT /things/{shelf}/{id}\" = [\"trace\", \"reason\"]",
        "\"POST /things/{shelf}/{id}\" = [\"trace\", \"title\", \"author\"]",
        "Thing = [\"name\", \"region\", \"owner\"]",
        "\"Thing.owner\" = [\"first\", \"last\"]",
    ] {
        assert!(lock.contains(line), "{line} in {lock}");
    }

    // The document lists what is new first.
    turned(&mut made.document, "");
    let thing = &mut made.document["components"]["schemas"]["Thing"];
    let properties = thing["properties"].as_object_mut().unwrap();
    properties.shift_insert(0, "size".into(), json!({"type": "string"}));
    thing["required"]
        .as_array_mut()
        .unwrap()
        .push(json!("size"));
    let put = &mut made.document["paths"]["/things/{shelf}/{id}"]["put"]["parameters"];
    let zone =
        json!({"name": "zone", "in": "query", "required": true, "schema": {"type": "string"}});
    put.as_array_mut().unwrap().insert(0, zone);
    made.run();
    let grown = made.lock();
    for line in [
        "\"PUT /things/{shelf}/{id}\" = [\"trace\", \"reason\", \"zone\"]",
        "Thing = [\"name\", \"region\", \"owner\", \"size\"]",
    ] {
        assert!(grown.contains(line), "{line} in {grown}");
    }
    let text: String = made.calls().join("\n");
    assert!(
        text.contains("new(name: impl Into<String>,region: impl Into<String>,owner: Owner,size: impl Into<String>,)"),
        "{text}"
    );

    // As it was, in the order that it has now.
    made.document = things();
    turned(&mut made.document, "");
    made.run();
    assert_eq!((made.calls(), made.lock()), (first, lock));

    let thing = &mut made.document["components"]["schemas"]["Thing"];
    thing["required"] = json!(["region"]);
    made.run();
    let lock = made.lock();
    assert!(!lock.contains("\nThing = ["), "{lock}");
}

#[test]
fn an_order_edited_in_the_lock_is_that_of_the_arguments() {
    let made = Made::new(things(), &[]);
    let lock = made.lock();
    let edited = lock.replace(
        "[\"trace\", \"title\", \"author\"]",
        "[\"author\", \"title\", \"trace\"]",
    );
    assert_ne!(edited, lock);
    fs::write(made.path("out/names.lock"), &edited).unwrap();
    made.run();
    assert_eq!(made.lock(), edited);
    let calls = made.calls().join("\n");
    let method = calls.split("pub fn send_thing(").nth(1).unwrap();
    let [author, title, trace] = ["author:", "title:", "trace:"].map(|a| method.find(a).unwrap());
    assert!(author < title && title < trace, "{method}");
}
