//! What is wrong with a document is said in one message with its place, whatever it is:
//! 500 documents, each with something broken in it, the same ones in every run.

#[path = "support/copy.rs"]
mod copy;
#[path = "support/refusal.rs"]
mod refusal;
#[path = "support/run.rs"]
mod run;
#[path = "support/seeded.rs"]
mod seeded;
#[path = "support/tree.rs"]
mod tree;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use copy::copy;
use refusal::check;
use run::{Run, xtask};
use seeded::Seeded;
use serde_json::{Map, Value, json};

const MUTATIONS: usize = 500;
/// So many of them are of the documents in specs/, which take longer.
const OF_REAL_DOCUMENTS: usize = 40;

/// Documents to break, by name.
struct Documents {
    small: Vec<(String, Value)>,
    real: Vec<(String, Value)>,
}

fn documents() -> Documents {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |folder: PathBuf| -> Vec<(String, Value)> {
        let mut found = BTreeMap::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let is_document = !name.contains(".overlay.") && !name.contains(".ledger.");
            if is_document && (name.ends_with(".json") || name.ends_with(".yaml")) {
                let text = fs::read_to_string(&path).unwrap();
                let value = if name.ends_with(".json") {
                    serde_json::from_str(&text).unwrap()
                } else {
                    serde_yaml_ng::from_str(&text).unwrap()
                };
                found.insert(name, value);
            }
        }
        found.into_iter().collect()
    };
    Documents {
        small: read(root.join("tests/fixtures")),
        real: read(root.join("../specs")),
    }
}

/// A broken document: what was done to it, and its bytes.
struct Broken {
    what: String,
    bytes: Vec<u8>,
}

fn broken(documents: &Documents, number: usize) -> Broken {
    let mut seeded = Seeded::new(number as u64);
    let from = if number.is_multiple_of(MUTATIONS / OF_REAL_DOCUMENTS) {
        &documents.real
    } else {
        &documents.small
    };
    let (name, document) = &from[seeded.below(from.len())];
    let mut document = document.clone();
    let (what, bytes) = mutate(&mut document, &mut seeded);
    Broken {
        what: format!("mutation {number} of {name}: {what}"),
        bytes: bytes.unwrap_or_else(|| serde_json::to_vec_pretty(&document).unwrap()),
    }
}

/// Breaks a document in one place; gives back its bytes where it is no longer JSON.
fn mutate(document: &mut Value, seeded: &mut Seeded) -> (String, Option<Vec<u8>>) {
    let mut places = Vec::new();
    every_place(document, &mut String::new(), &mut places);
    let place = places[seeded.below(places.len())].clone();
    let other = places[seeded.below(places.len())].clone();
    let mut put = |value: Value| *document.pointer_mut(&place).unwrap() = value;
    match seeded.below(16) {
        0..=3 => {
            remove(document, &place);
            (format!("without {place}"), None)
        }
        4..=6 => {
            let wrong = [
                json!(null),
                json!(true),
                json!(7),
                json!("text"),
                json!([]),
                json!({}),
                json!([{}]),
                json!({"a": "b"}),
            ];
            let value = wrong[seeded.below(wrong.len())].clone();
            put(value.clone());
            (format!("{value} at {place}"), None)
        }
        7 => {
            put(json!({"$ref": "#/definitions/NoSuchThing"}));
            (format!("dangling reference at {place}"), None)
        }
        8 => {
            put(json!({"$ref": format!("#{place}")}));
            (format!("{place} refers to itself"), None)
        }
        9 => {
            // A real place, and more often than not a wrong one.
            put(json!({"$ref": format!("#{other}")}));
            (format!("{place} refers to {other}"), None)
        }
        10 => {
            let value = document.pointer(&other).unwrap().clone();
            *document.pointer_mut(&place).unwrap() = value;
            (format!("{other} at {place}"), None)
        }
        11 => {
            let numbers = ["-1", "1e400", "123456789012345678901234567890", "0.1"];
            let number = numbers[seeded.below(numbers.len())];
            put(json!("NUMBER"));
            let text = document.to_string().replace("\"NUMBER\"", number);
            (format!("{number} at {place}"), Some(text.into_bytes()))
        }
        12 => {
            let texts = [
                "", " ", "\u{0}", "«»", "..", "#", "/", "{", "}", "{id}", "\n", "self", "a/../b",
                "😀",
            ];
            let text = texts[seeded.below(texts.len())];
            if seeded.below(2) == 0 {
                put(json!(text));
                (format!("{text:?} at {place}"), None)
            } else {
                rename(document, &place, text);
                (format!("{place} is called {text:?}"), None)
            }
        }
        13 => {
            let text = document.to_string();
            let end = seeded.below(text.len());
            (
                format!("cut off at byte {end}"),
                Some(text.as_bytes()[..end].to_vec()),
            )
        }
        14 => {
            let mut bytes = document.to_string().into_bytes();
            let at = seeded.below(bytes.len());
            bytes[at] = [0xff, 0x00, 0xc3, b'"', b'}'][seeded.below(5)];
            (format!("another byte at {at}"), Some(bytes))
        }
        _ => {
            let depth = [150, 5_000, 200_000][seeded.below(3)];
            let (open, close) =
                [("[", "]"), ("{\"items\":", "}"), ("{\"allOf\":[", "]}")][seeded.below(3)];
            put(json!("NESTED"));
            let nested = format!("{}{{}}{}", open.repeat(depth), close.repeat(depth));
            let text = document.to_string().replace("\"NESTED\"", &nested);
            (
                format!("{open} {depth} times at {place}"),
                Some(text.into_bytes()),
            )
        }
    }
}

/// The JSON pointers of everything in a value but the whole.
fn every_place(value: &Value, pointer: &mut String, places: &mut Vec<String>) {
    let length = pointer.len();
    let mut step = |name: &str, inner: &Value| {
        pointer.push('/');
        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
        places.push(pointer.clone());
        every_place(inner, pointer, places);
        pointer.truncate(length);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, inner)| step(name, inner)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, inner)| step(&index.to_string(), inner)),
        _ => {}
    }
}

/// The object or array that holds a place, and the place's name in it.
fn holder<'a>(document: &'a mut Value, place: &str) -> (&'a mut Value, String) {
    let (holder, name) = place.rsplit_once('/').unwrap();
    let name = name.replace("~1", "/").replace("~0", "~");
    (document.pointer_mut(holder).unwrap(), name)
}

fn remove(document: &mut Value, place: &str) {
    match holder(document, place) {
        (Value::Object(members), name) => drop(members.shift_remove(&name)),
        (Value::Array(items), index) => drop(items.remove(index.parse().unwrap())),
        _ => unreachable!("only these hold places"),
    }
}

fn rename(document: &mut Value, place: &str, to: &str) {
    if let (Value::Object(members), name) = holder(document, place) {
        let renamed: Map<String, Value> = std::mem::take(members)
            .into_iter()
            .map(|(key, value)| {
                if key == name {
                    (to.to_owned(), value)
                } else {
                    (key, value)
                }
            })
            .collect();
        *members = renamed;
    }
}

#[test]
fn whatever_is_broken_is_one_message_with_its_place_and_writes_nothing() {
    let documents = documents();
    let work = tempfile::tempdir().unwrap();
    // What is there already stays: a crate of a document that was not broken.
    let made = work.path().join("made");
    let whole = work.path().join("whole.json");
    fs::write(&whole, documents.small[0].1.to_string()).unwrap();
    assert!(generate(&whole, &made).success);

    let try_one = |number: usize| -> Result<bool, String> {
        let broken = broken(&documents, number);
        let document = work.path().join(format!("{number}.json"));
        fs::write(&document, &broken.bytes).unwrap();
        let out = work.path().join(format!("out-{number}"));
        if number % 10 == 1 {
            copy(&made, &out);
        }
        let before = tree::files(&out);
        let run = generate(&document, &out);
        let checked = check(&run, &out, &before, &document);
        let outcome = checked.map(|()| run.success).map_err(|complaint| {
            format!(
                "{}\n  {complaint}: {}",
                broken.what,
                run.stderr.chars().take(600).collect::<String>()
            )
        });
        if outcome.is_ok() {
            drop(fs::remove_file(&document));
            drop(fs::remove_dir_all(&out));
        }
        outcome
    };
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let outcomes: Vec<Result<bool, String>> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|first| {
                let try_one = &try_one;
                scope.spawn(move || {
                    (first..MUTATIONS)
                        .step_by(threads)
                        .map(try_one)
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap())
            .collect()
    });
    let complaints: Vec<&str> = outcomes
        .iter()
        .filter_map(|o| o.as_ref().err())
        .map(String::as_str)
        .collect();
    assert!(
        complaints.is_empty(),
        "{} of {MUTATIONS}:\n{}",
        complaints.len(),
        complaints.join("\n")
    );
    // Most of them break something, and some are harmless.
    let refused = outcomes
        .iter()
        .filter(|outcome| **outcome == Ok(false))
        .count();
    println!("{refused} of {MUTATIONS} refused");
    assert!(
        (100..MUTATIONS).contains(&refused),
        "{refused} of {MUTATIONS} refused"
    );
}

fn generate(document: &Path, out: &Path) -> Run {
    let arguments: [&std::ffi::OsStr; 7] = [
        "generate".as_ref(),
        "--document".as_ref(),
        document.as_ref(),
        "--name".as_ref(),
        "broken".as_ref(),
        "--out".as_ref(),
        out.as_ref(),
    ];
    xtask(arguments)
}
