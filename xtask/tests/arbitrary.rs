//! Documents that nobody wrote, drawn from the grammar that real ones use: each becomes a whole
//! crate that has all of it, or is refused with its place. The same ones in every run; what
//! fails is printed with its seed, as small as it can be made, to become a fixture.

#[path = "support/cargo.rs"]
mod cargo;
#[path = "arbitrary/documents.rs"]
mod documents;
#[path = "arbitrary/draw.rs"]
mod draw;
#[path = "arbitrary/expected.rs"]
mod expected;
#[path = "arbitrary/faults.rs"]
mod faults;
#[path = "arbitrary/operations.rs"]
mod operations;
#[path = "support/refusal.rs"]
mod refusal;
#[path = "arbitrary/requests.rs"]
mod requests;
#[path = "support/run.rs"]
mod run;
#[path = "arbitrary/schemas.rs"]
mod schemas;
#[path = "support/seeded.rs"]
mod seeded;
#[path = "support/tree.rs"]
mod tree;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Instant;

use cargo::cargo;
use documents::Style;
use draw::Draw;
use run::{Run, xtask};
use serde_json::Value;

const DOCUMENTS: u64 = 300;
const COMPILED: usize = 30;
/// So many attempts to make a document smaller.
const ATTEMPTS: usize = 150;

/// A document, and what is wrong with it.
struct Case {
    seed: u64,
    document: Value,
    base: &'static str,
    style: Style,
    fault: Option<&'static str>,
}

/// What became of a document.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Made { operations: u64, types: u64 },
    Refused,
}

fn case(seed: u64) -> Case {
    let mut draw = Draw::new(seed);
    let arbitrary = documents::document(&mut draw);
    let mut document = arbitrary.value;
    // One of six has a mistake.
    let number = usize::try_from(seed / 6).unwrap();
    let fault = (seed % 6 == 5).then(|| faults::spoil(&mut draw, number, &mut document));
    Case {
        seed,
        document,
        base: arbitrary.base,
        style: arbitrary.style,
        fault,
    }
}

fn generate(document: &Path, name: &str, out: &Path) -> Result<Run, String> {
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
    std::panic::catch_unwind(|| xtask(arguments)).map_err(|panic| {
        let said = panic.downcast_ref::<String>().map_or("", String::as_str);
        format!("does not end as it must: {}", short(said))
    })
}

/// Makes a crate of a case, twice, and looks at it; what is made stays in `out`.
fn attempt(case: &Case, work: &Path, out: &Path) -> Result<Outcome, String> {
    let name = format!("seed{}", case.seed);
    let document = work.join(format!("{name}.{}", case.style.extension()));
    fs::write(&document, case.style.text(&case.document)).unwrap();
    let run = generate(&document, &name, out)?;
    refusal::check(&run, out, &BTreeMap::new(), &document)
        .map_err(|complaint| format!("{complaint}: {}", short(&run.stderr)))?;
    if !run.success {
        return match case.fault {
            Some(_) => Ok(Outcome::Refused),
            None => Err(format!(
                "a valid document is refused: {}",
                short(&run.stderr)
            )),
        };
    }
    if let Some(fault) = case.fault {
        return Err(format!("is accepted although {fault}"));
    }
    let ledger = fs::read_to_string(out.join("ledger.json")).unwrap();
    let ledger: Value = serde_json::from_str(&ledger).unwrap();
    let emitted = has_all(case, out, &ledger)?;

    // In half of the cases from nothing, in the others over what is there.
    let again = match case.seed % 2 {
        0 => work.join(format!("{name}-again")),
        _ => out.to_path_buf(),
    };
    let run = generate(&document, &name, &again)?;
    if !run.success || tree::files(out) != tree::files(&again) {
        return Err(format!(
            "a second run makes something else: {}",
            short(&run.stderr)
        ));
    }
    Ok(Outcome::Made {
        operations: emitted,
        types: ledger["types"].as_u64().unwrap(),
    })
}

/// Every operation has its call, with every argument that it declares, its body and its answer.
fn has_all(case: &Case, out: &Path, ledger: &Value) -> Result<u64, String> {
    let mut tables = String::new();
    for (path, bytes) in tree::files(&out.join("src/generated")) {
        if path.ends_with("operations.rs") {
            tables.push_str(&String::from_utf8(bytes).unwrap());
        }
    }
    let made: Vec<&str> = tables
        .split("Operation = Operation::new(")
        .skip(1)
        .collect();
    let expected = expected::operations(&case.document);
    let counts = (made.len(), ledger["operations"]["emitted"].as_u64());
    if counts != (expected.len(), Some(expected.len() as u64)) {
        return Err(format!(
            "of {} operations it has {counts:?}",
            expected.len()
        ));
    }
    for operation in &expected {
        let path = format!("{}{}", case.base, operation.path);
        let shown = format!("{} {path}", operation.method);
        let head = format!("    {:?},\n    {path:?},\n", operation.method);
        let Some(table) = made.iter().find(|table| table.contains(&head)) else {
            return Err(format!("there is no {shown}"));
        };
        for (name, place) in &operation.arguments {
            // `apiVersion` is the client's, last and with a type of its own.
            if !table.contains(&format!("Parameter::new({name:?}, Place::{place}, ")) {
                return Err(format!("{shown} has no {place} parameter {name:?}"));
            }
        }
        if operation.has_body && !table.contains("\n    .body(") {
            return Err(format!("{shown} has no body"));
        }
        if operation.has_answer && !table.contains("\n    .answer(") {
            return Err(format!("{shown} has no answer"));
        }
    }
    Ok(expected.len() as u64)
}

fn short(text: &str) -> String {
    text.chars().take(700).collect()
}

fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("arbitrary")
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A complaint without its places: a smaller document must fail in the same way.
fn kind(complaint: &str) -> String {
    let says = |word: &&str| !word.contains(|c: char| c == '/' || c.is_ascii_digit());
    let words: Vec<&str> = complaint.split_whitespace().filter(says).take(14).collect();
    words.join(" ")
}

/// Takes everything out of a document that its failure does not need.
fn shrunk(mut case: Case, complaint: &str) -> Case {
    let work = tempfile::tempdir().unwrap();
    let mut attempts = 0;
    // Each step is one level further down: whole paths first, then operations, then their parts.
    for depth in 2..9 {
        for pointer in pointers(&case.document, depth) {
            attempts += 1;
            if attempts > ATTEMPTS {
                return case;
            }
            let mut document = case.document.clone();
            if !remove(&mut document, &pointer) {
                continue;
            }
            let smaller = Case { document, ..case };
            let out = work.path().join(attempts.to_string());
            let still = attempt(&smaller, work.path(), &out)
                .is_err_and(|now| kind(&now) == kind(complaint));
            if still {
                case = smaller;
            } else {
                case = Case {
                    document: case.document,
                    ..smaller
                };
            }
        }
    }
    case
}

/// The JSON pointers of what stands so deep, the last first.
fn pointers(document: &Value, depth: usize) -> Vec<String> {
    let mut found = vec![(String::new(), document)];
    for _ in 0..depth {
        let mut below = Vec::new();
        for (pointer, value) in found {
            match value {
                Value::Object(all) => below.extend(all.iter().map(|(name, inner)| {
                    let name = name.replace('~', "~0").replace('/', "~1");
                    (format!("{pointer}/{name}"), inner)
                })),
                Value::Array(all) => {
                    below.extend(
                        all.iter()
                            .enumerate()
                            .map(|(index, inner)| (format!("{pointer}/{index}"), inner)),
                    );
                }
                _ => {}
            }
        }
        found = below;
    }
    found
        .into_iter()
        .map(|(pointer, _)| pointer)
        .rev()
        .collect()
}

fn remove(document: &mut Value, pointer: &str) -> bool {
    let (holder, name) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(holder) {
        Some(Value::Object(all)) => all
            .shift_remove(&name.replace("~1", "/").replace("~0", "~"))
            .is_some(),
        Some(Value::Array(all)) => {
            let index: usize = name.parse().unwrap();
            index < all.len() && all.remove(index) != Value::Null
        }
        _ => false,
    }
}

/// Which seeds: all, or those that `ARBITRARY_SEEDS` says (`7..8`), for whoever looks into one.
fn seeds() -> Range<u64> {
    let Ok(text) = std::env::var("ARBITRARY_SEEDS") else {
        return 0..DOCUMENTS;
    };
    let (first, end) = text.split_once("..").expect("a range");
    first.parse().unwrap()..end.parse().unwrap()
}

/// Made once: the crates of all documents, and what became of each.
static OUTCOMES: LazyLock<Vec<(u64, Result<Outcome, String>)>> = LazyLock::new(|| {
    let (work, crates) = (scratch("work"), scratch("crates"));
    let all: Vec<u64> = seeds().collect();
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let mut outcomes: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|first| {
                let (all, work, crates) = (&all, &work, &crates);
                scope.spawn(move || {
                    let mine = all.iter().skip(first).step_by(threads);
                    let outcome = |seed: &u64| {
                        let out = crates.join(seed.to_string());
                        (*seed, attempt(&case(*seed), work, &out))
                    };
                    mine.map(outcome).collect::<Vec<_>>()
                })
            })
            .collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap())
            .collect()
    });
    outcomes.sort_by_key(|(seed, _)| *seed);
    outcomes
});

#[test]
fn a_document_that_nobody_wrote_becomes_a_whole_crate_or_is_refused_with_its_place() {
    let started = Instant::now();
    let outcomes = &*OUTCOMES;
    let elapsed = started.elapsed();
    let mut complaints = String::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let (mut made, mut refused, mut operations, mut types) = (0, 0, 0, 0);
    for (seed, outcome) in outcomes {
        match outcome {
            Ok(Outcome::Refused) => refused += 1,
            Ok(Outcome::Made {
                operations: more,
                types: more_types,
            }) => {
                made += 1;
                operations += more;
                types += more_types;
            }
            Err(complaint) => {
                let _ = writeln!(complaints, "seed {seed}: {complaint}");
                let same = seen.entry(kind(complaint)).or_default();
                *same += 1;
                let whole = case(*seed);
                if *same == 1 && whole.fault.is_none() {
                    let small = shrunk(whole, complaint);
                    let text = serde_json::to_string(&small.document).unwrap();
                    let _ = writeln!(complaints, "  {text}");
                }
            }
        }
    }
    println!(
        "{made} made ({operations} operations, {types} types), {refused} refused, in {} ms",
        elapsed.as_millis()
    );
    assert!(complaints.is_empty(), "{complaints}");
    if outcomes.len() as u64 == DOCUMENTS {
        assert!(made > 200 && refused > 30, "{made} made, {refused} refused");
        assert!(
            operations > 800 && types > 800,
            "{operations} operations, {types} types"
        );
    }
}

#[test]
fn a_sample_of_these_crates_compiles_without_a_warning() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let made: Vec<u64> = OUTCOMES
        .iter()
        .filter(|(_, outcome)| matches!(outcome, Ok(Outcome::Made { .. })))
        .map(|(seed, _)| *seed)
        .collect();
    let count =
        std::env::var("ARBITRARY_COMPILED").map_or(COMPILED, |count| count.parse().unwrap());
    assert!(
        made.len() >= count.min(seeds().count()) / 2,
        "{} crates",
        made.len()
    );

    // One crate that needs them all: what they share is compiled once, and they side by side.
    let root = scratch("sample");
    let mut manifest =
        "[package]\nname = \"sample\"\nedition = \"2024\"\n\n[dependencies]\n".to_owned();
    let step = (made.len() / count).max(1);
    let sample = made.iter().step_by(step).take(count);
    for seed in sample {
        let path = root.parent().unwrap().join("crates").join(seed.to_string());
        let _ = writeln!(manifest, "seed{seed} = {{ path = {path:?} }}");
    }
    manifest.push_str("\n[workspace]\n");
    fs::write(root.join("Cargo.toml"), manifest).unwrap();
    fs::create_dir_all(root.join("src")).unwrap();
    fs::write(root.join("src/lib.rs"), "").unwrap();
    fs::copy(workspace.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    let started = Instant::now();
    cargo(&root, &["check", "--keep-going"]);
    println!("{count} compiled in {} ms", started.elapsed().as_millis());
}
