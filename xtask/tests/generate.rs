//! What `cargo xtask generate` promises: a crate that compiles as it stands from every valid
//! document, whatever its habits, and one message with its place for what is not valid.

#[path = "support/cargo.rs"]
mod cargo;
#[path = "generate/habits.rs"]
mod habits;
#[path = "generate/order.rs"]
mod order;
#[path = "support/run.rs"]
mod run;
#[path = "support/tree.rs"]
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use cargo::cargo;
use habits::HABITS;
use run::{Run, xtask};

fn fixtures(folder: &str) -> BTreeMap<String, PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder);
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|kind| kind == "json" || kind == "yaml")
        {
            found.insert(path.file_stem().unwrap().to_str().unwrap().to_owned(), path);
        }
    }
    found
}

fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("generate")
}

/// Made once: a crate of every valid document.
static CRATES: LazyLock<BTreeMap<String, PathBuf>> = LazyLock::new(|| {
    let fixtures = fixtures("fixtures");
    let made = fixtures.into_iter().map(|(name, document)| {
        let out = scratch().join(&name);
        if out.exists() {
            fs::remove_dir_all(&out).unwrap();
        }
        let run = generate(&document, &name, &out, &[]);
        assert!(run.success, "{name}: {}", run.stderr);
        (name, out)
    });
    made.collect()
});

fn generate(document: &Path, name: &str, out: &Path, more: &[&str]) -> Run {
    let paths = [document.to_str().unwrap(), out.to_str().unwrap()];
    let arguments = [
        "generate",
        "--document",
        paths[0],
        "--name",
        name,
        "--out",
        paths[1],
    ];
    xtask(arguments.iter().chain(more))
}

fn text_of(root: &Path) -> String {
    let files = tree::files(&root.join("src"));
    files
        .into_values()
        .map(|bytes| String::from_utf8(bytes).unwrap())
        .collect()
}

#[test]
fn a_crate_of_every_valid_document_compiles_as_it_stands_without_a_warning() {
    for (name, root) in CRATES.iter() {
        let started = Instant::now();
        cargo(root, &["check"]);
        println!("{name}: {} ms", started.elapsed().as_millis());
    }
}

#[test]
fn every_habit_gives_what_it_must() {
    let known: BTreeSet<&str> = HABITS.iter().map(|(name, _)| *name).collect();
    let there: BTreeSet<&str> = CRATES.keys().map(String::as_str).collect();
    assert_eq!(known, there, "every document has its line in HABITS");
    let mut missing = Vec::new();
    for (name, wanted) in HABITS {
        let text = text_of(&CRATES[*name]);
        let absent = wanted.iter().filter(|one| !text.contains(**one));
        missing.extend(absent.map(|one| format!("{name}: {one}")));
    }
    assert!(
        missing.is_empty(),
        "not in the generated files:\n{}",
        missing.join("\n")
    );
}

#[test]
fn the_prose_of_documents_passes_rustdoc() {
    for name in ["prose", "reserved-words", "tags", "enum-values"] {
        cargo(&CRATES[name], &["doc", "--no-deps"]);
    }
}

#[test]
fn generated_code_passes_clippy() {
    for name in [
        "prose",
        "reserved-words",
        "collection-styles",
        "recursion",
        "inline",
        "multipart",
        "only-trace",
    ] {
        cargo(&CRATES[name], &["clippy", "--no-deps"]);
    }
}

#[test]
fn calls_send_what_the_document_says() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let program = include_str!("fixtures/requests.rs");
    let root = scratch().join("requests");
    fs::create_dir_all(root.join("tests")).unwrap();
    fs::create_dir_all(root.join("src")).unwrap();
    let mut manifest =
        "[package]\nname = \"requests\"\nedition = \"2024\"\n\n[dependencies]\n".to_owned();
    let session = workspace.join("crates/auth-core");
    writeln!(
        manifest,
        "vmw-auth-core = {{ path = {session:?} }}\nhttp = \"1\"\nserde_json = \"1\"\ntokio = {{ version = \"1\", default-features = false, features = [\"rt\", \"time\"] }}"
    )
    .unwrap();
    for (name, root) in CRATES.iter() {
        if program.contains(&format!("{}::", name.replace('-', "_"))) {
            writeln!(manifest, "{name} = {{ path = {root:?} }}").unwrap();
        }
    }
    manifest.push_str("\n[workspace]\n");
    fs::write(root.join("Cargo.toml"), manifest).unwrap();
    fs::write(root.join("src/lib.rs"), "").unwrap();
    fs::write(root.join("tests/requests.rs"), program).unwrap();
    fs::copy(workspace.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    cargo(&root, &["test", "--test", "requests"]);
}

/// Five megabytes: thousands of operations and types, each with prose.
fn large() -> String {
    let prose = "A sentence that says little, so that the document is long. ".repeat(20);
    let mut paths = serde_json::Map::new();
    let mut definitions = serde_json::Map::new();
    for n in 0..1500 {
        paths.insert(
            format!("/things{n}/{{id}}"),
            serde_json::json!({"get": {"operationId": format!("getThing{n}"), "tags": [format!("Tag {}", n % 40)], "description": prose,
                "parameters": [{"name": "id", "in": "path", "required": true, "type": "string", "description": prose}],
                "responses": {"200": {"description": "It.", "schema": {"$ref": format!("#/definitions/Thing{n}")}}}}}),
        );
        definitions.insert(
            format!("Thing{n}"),
            serde_json::json!({"type": "object", "description": prose, "properties": {
                "id": {"type": "string"}, "next": {"$ref": format!("#/definitions/Thing{}", (n + 1) % 1500)},
                "state": {"type": "string", "enum": ["on", "off", format!("s{}", n % 100)]},
                "inner": {"type": "object", "properties": {"a": {"type": "integer"}}}}}),
        );
    }
    let document = serde_json::json!({"swagger": "2.0", "info": {"title": "Large", "version": "1"}, "paths": paths, "definitions": definitions});
    document.to_string()
}

#[test]
fn a_document_of_five_megabytes_is_made_in_bounded_time() {
    let work = tempfile::tempdir().unwrap();
    let (document, out) = (work.path().join("large.json"), work.path().join("out"));
    let text = large();
    assert!(text.len() > 5_000_000, "{} bytes", text.len());
    fs::write(&document, text).unwrap();
    let started = Instant::now();
    let run = generate(&document, "large", &out, &[]);
    assert!(run.success, "{}", run.stderr);
    assert!(
        run.stdout.contains("1500 of 1500 operations"),
        "{}",
        run.stdout
    );
    println!("{} ms", started.elapsed().as_millis());
    // Many times what it takes, and little beside what a square of the size would take.
    assert!(started.elapsed() < Duration::from_secs(50));
    for (path, bytes) in tree::files(&out.join("src")) {
        let text = String::from_utf8(bytes).unwrap();
        syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
}

#[test]
fn what_is_not_valid_is_one_message_with_its_place_and_nothing_is_written() {
    let places: &[(&str, &[&str])] = &[
        ("bent", &["bent.yaml: is not valid YAML", "line 6 column 3"]),
        (
            "body-of-the-earlier-version",
            &[
                "at /paths/~1earlier/post/parameters/0: stands in body",
                "`requestBody`",
            ],
        ),
        (
            "body-of-the-later-version",
            &[
                "at /paths/~1later/post/requestBody: is of OpenAPI 3.0",
                "a parameter in body",
            ],
        ),
        (
            "brace-never-closed",
            &["at /paths/~1braces~1{id: has a brace without its other"],
        ),
        (
            "circular-reference",
            &["circular-reference.json at /definitions/A/$ref: is circular"],
        ),
        (
            "cookie",
            &[
                "cookie.yaml at /paths/~1biscuits/parameters/0: stands in cookie",
                "overlay",
            ],
        ),
        (
            "cut-off",
            &["cut-off.json: is not valid JSON: EOF", "line 3"],
        ),
        (
            "dangling-reference",
            &["at /paths/~1ends/get/responses/default/$ref: leads nowhere"],
        ),
        (
            "foreign-reference",
            &["at /definitions/A/items/$ref: leads out of the document (common.json#/B)"],
        ),
        (
            "inherits-from-itself",
            &["at /definitions/Ring: inherits from itself"],
        ),
        (
            "inherits-only-itself",
            &["at /components/schemas/Mirror: inherits from itself"],
        ),
        (
            "latin-1",
            &["latin-1.json: is not UTF-8 at line 2 column 24"],
        ),
        (
            "no-operation",
            &["at /paths: has no operation; a crate needs one"],
        ),
        (
            "parameter-twice",
            &["at /paths/~1echo/get/parameters/1: is the second parameter `page` in query"],
        ),
        (
            "path-of-another",
            &["at /paths/~1two/$ref: leads to the operations of another path"],
        ),
        (
            "path-parameter-twice",
            &["at /paths/~1pairs~1{id}~1{id}: has the path parameter `id` twice"],
        ),
        (
            "shared-parameter-elsewhere",
            &[
                "at /paths/~1elsewhere/parameters: declares the path parameter `id`, which is not in",
            ],
        ),
        (
            "shared-parameter-twice",
            &["at /paths/~1echo~1{id}/parameters/1: is the second parameter `id` in path"],
        ),
        (
            "two-bodies",
            &[
                "at /paths/~1twins/post/parameters/1: stands in formData, and another parameter is the body",
            ],
        ),
        (
            "version-1-2",
            &["at /swagger: is \"1.2\"; expected \"2.0\""],
        ),
        (
            "version-3-1",
            &["at /openapi: is 3.1.0; only 3.0.x is understood: ask the server"],
        ),
    ];
    let documents = fixtures("fixtures/refused");
    assert_eq!(
        documents.len(),
        places.len(),
        "every document has its line here"
    );
    for (name, says) in places {
        let out = tempfile::tempdir().unwrap();
        generate(&documents[*name], name, &out.path().join("new"), &[]).refuses(says);
        assert!(!out.path().join("new").exists(), "{name}");
    }
}

/// A crate of one document in a folder of its own.
fn made(fixture: &str) -> (tempfile::TempDir, PathBuf, PathBuf) {
    let work = tempfile::tempdir().unwrap();
    let document = fixtures("fixtures")[fixture].clone();
    let out = work.path().join("out");
    assert!(generate(&document, fixture, &out, &[]).success);
    (work, document, out)
}

#[test]
fn a_wrong_argument_is_one_message_and_nothing_is_written() {
    let (work, document, out) = made("limits");
    let before = tree::files(work.path());
    let missing = work.path().join("missing.json");
    let new = work.path().join("new");
    generate(&missing, "a", &new, &[]).refuses(&["missing.json: cannot be read", "check the path"]);
    for name in [
        "",
        "1a",
        "a b",
        "a/b",
        "ä",
        "fn",
        "self",
        "core",
        "std",
        "test",
        "client-core",
    ] {
        generate(&document, name, &new, &[]).refuses(&["--name", name, "is no package name"]);
    }
    let file = document.to_str().unwrap();
    generate(&document, "a", Path::new(file), &[]).refuses(&[file, "is a file"]);
    let foreign = work.path();
    generate(&document, "a", foreign, &[]).refuses(&["holds other files", "new folder"]);
    assert_eq!(before, tree::files(work.path()));

    let overlay = foreign.join("overlay.yaml");
    let action = "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n  - {description: Why., target: '$.paths[''/none'']', remove: true}\n";
    fs::write(&overlay, action).unwrap();
    let before = tree::files(work.path());
    let options = ["--overlay", overlay.to_str().unwrap()];
    generate(&document, "limits", &out, &options).refuses(&["overlay.yaml at /actions/0", "/none"]);
    assert_eq!(before, tree::files(work.path()));
}

#[test]
fn names_of_the_lock_that_cannot_be_are_refused_at_their_place() {
    let (_work, document, out) = made("operation-ids");
    let lock = out.join("names.lock");
    let text = fs::read_to_string(&lock).unwrap();
    for (from, to, says) in [
        (
            "\"list_lamps\"",
            "\"get_lamps\"",
            "is named `get_lamps` like",
        ),
        ("\"list_lamps\"", "\"fn\"", "is named `fn`"),
        ("\"list_lamps\"", "\"list lamps\"", "is named `list lamps`"),
        ("\"list_lamps\"", "\"client\"", ""),
    ] {
        assert_eq!(text.matches(from).count(), 1, "{text}");
        fs::write(&lock, text.replace(from, to)).unwrap();
        let before = tree::files(&out);
        let run = generate(&document, "operation-ids", &out, &[]);
        if says.is_empty() {
            assert!(run.success, "{}", run.stderr);
        } else {
            run.refuses(&["operation-ids.json at /paths/", says, "names.lock"]);
            assert_eq!(before, tree::files(&out));
        }
    }
    fs::write(&lock, "operations = 1\n").unwrap();
    generate(&document, "operation-ids", &out, &[]).refuses(&["names.lock", "line 1"]);
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_said_to_be_one() {
    use std::os::unix::fs::PermissionsExt;

    let (work, document, out) = made("only-trace");
    let closed = work.path().join("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o500)).unwrap();
    if fs::write(closed.join("probe"), "").is_ok() {
        println!("skipped: this user may write everywhere");
        return;
    }
    generate(&document, "a", &closed.join("out"), &[]).refuses(&["closed/out", "writable"]);
    fs::set_permissions(&out, fs::Permissions::from_mode(0o500)).unwrap();
    let other = fixtures("fixtures")["limits"].clone();
    let before = tree::files(&out);
    generate(&other, "only-trace", &out, &[]).refuses(&["out", "writable"]);
    assert_eq!(before, tree::files(&out));
    fs::set_permissions(&out, fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn a_second_run_changes_nothing_and_what_is_the_users_stays_theirs() {
    let (_work, document, out) = made("limits");
    let first = tree::files(&out);
    assert!(generate(&document, "limits", &out, &[]).success);
    assert_eq!(first, tree::files(&out));

    for file in ["Cargo.toml", "src/lib.rs"] {
        let text = fs::read_to_string(out.join(file)).unwrap();
        let comment = if file == "Cargo.toml" {
            "# Mine.\n"
        } else {
            "// Mine.\n"
        };
        fs::write(out.join(file), text + comment).unwrap();
    }
    fs::write(out.join("src/ext.rs"), "// Mine.\n").unwrap();
    fs::write(out.join("src/generated/client.rs"), "").unwrap();
    fs::write(out.join("src/generated/stray.rs"), "").unwrap();
    let edited = tree::files(&out);
    assert!(generate(&document, "limits", &out, &[]).success);
    let after = tree::files(&out);
    for (path, bytes) in &after {
        let users = ["Cargo.toml", "src/lib.rs", "src/ext.rs"].map(PathBuf::from);
        let wanted = if users.contains(path) {
            &edited
        } else {
            &first
        };
        assert_eq!(wanted.get(path), Some(bytes), "{}", path.display());
    }
    assert!(!after.contains_key(Path::new("src/generated/stray.rs")));
}

#[test]
fn a_name_once_given_stays_whatever_the_document_calls_it_later() {
    let (work, document, out) = made("limits");
    let text = fs::read_to_string(&document).unwrap();
    let later = work.path().join("limits.json");
    fs::write(&later, text.replace("\"putLimits\"", "\"replaceAll\"")).unwrap();
    assert!(generate(&later, "limits", &out, &[]).success);
    let text = text_of(&out);
    assert!(text.contains("pub fn put_limits(") && !text.contains("replace_all"));
}

#[test]
fn prefixes_select_and_an_overlay_corrects() {
    let work = tempfile::tempdir().unwrap();
    let document = fixtures("fixtures")["methods"].clone();
    let overlay = work.path().join("overlay.yaml");
    let action = "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n  - {description: Why., target: '$.paths[''/methods/{id}''].get', update: {operationId: readOne}}\n";
    fs::write(&overlay, action).unwrap();
    let out = work.path().join("out");
    let options = [
        "--overlay",
        overlay.to_str().unwrap(),
        "--paths",
        "/methods",
    ];
    let run = generate(&document, "methods", &out, &options);
    assert!(run.success, "{}", run.stderr);
    let text = text_of(&out);
    assert!(text.contains("pub fn read_one(") && text.contains("pub fn m_put("));
    assert!(!text.contains("The root."), "only what is below the prefix");
    assert!(
        run.stdout.contains("note: ") && run.stdout.contains("/trace"),
        "{}",
        run.stdout
    );
}
