//! `regen` can be killed at any moment: no file is ever half written, and the next run
//! leaves the tree as if nothing had happened.

#[path = "support/copy.rs"]
mod copy;
#[path = "support/seeded.rs"]
mod seeded;
#[path = "support/tree.rs"]
mod tree;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use copy::copy;
use seeded::Seeded;
use serde_json::Value;
use tempfile::TempDir;

const KILLS: usize = 50;

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// A copy of what `regen` reads and writes here, for one service of many files.
fn workspace() -> TempDir {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let root = tempfile::tempdir().unwrap();
    copy(&source.join("specs"), &root.path().join("specs"));
    let run = regen(root.path()).wait().unwrap();
    assert!(run.success());
    root
}

fn regen(root: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["regen", "service-broker", "--root"])
        .arg(root)
        // What it starts has the same working folder, and is found by it.
        .current_dir(root)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Every file gets another content, and a module another name: there is much to write, to
/// make and to delete.
fn change(root: &Path) {
    let file = root.join("specs/service-broker.json");
    let text = fs::read_to_string(&file).unwrap();
    let mut document: Value = serde_json::from_str(&text).unwrap();
    for (_, item) in document["paths"].as_object_mut().unwrap() {
        for (_, operation) in item.as_object_mut().unwrap() {
            if let Some(tag) = operation
                .pointer_mut("/tags/0")
                .filter(|tag| *tag == "Policies")
            {
                *tag = Value::from("Rules");
            }
        }
    }
    let text = document.to_string();
    let changed = text.replace("\"description\":\"", "\"description\":\"New: ");
    fs::write(&file, changed).unwrap();
}

fn generated(files: &Files) -> impl Iterator<Item = (&PathBuf, &Vec<u8>)> {
    files
        .iter()
        .filter(|(path, _)| path.extension().is_some_and(|kind| kind == "rs"))
}

/// Waits until nothing that a run has started is running any more.
fn all_ended(root: &Path) {
    let root = root.canonicalize().unwrap();
    let running = || -> Vec<PathBuf> {
        let processes = fs::read_dir("/proc")
            .into_iter()
            .flatten()
            .filter_map(Result::ok);
        processes
            .map(|process| process.path())
            .filter(|process| fs::read_link(process.join("cwd")).is_ok_and(|cwd| cwd == root))
            .collect()
    };
    let started = Instant::now();
    while !running().is_empty() {
        assert!(
            started.elapsed() < Duration::from_secs(10),
            "still running: {:?}",
            running()
        );
        thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_regen_killed_at_any_moment_leaves_whole_files_and_the_next_run_ends_it() {
    let old = workspace();
    let before = tree::files(old.path());

    let new = tempfile::tempdir().unwrap();
    copy(old.path(), new.path());
    change(new.path());
    let inputs = tempfile::tempdir().unwrap();
    copy(&new.path().join("specs"), &inputs.path().join("specs"));
    let started = Instant::now();
    assert!(regen(new.path()).wait().unwrap().success());
    let whole_run = started.elapsed();
    let after = tree::files(new.path());
    let differ = after
        .iter()
        .filter(|(path, bytes)| before.get(*path) != Some(*bytes))
        .count();
    assert!(
        differ > 40,
        "only {differ} files differ: there is too little to write"
    );

    // A quarter of the moments lies anywhere, a quarter where files are staged, half of them
    // where files are moved into their places.
    let kill = |number: usize| -> (usize, usize) {
        let mut seeded = Seeded::new(number as u64);
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        copy(old.path(), root);
        copy(inputs.path(), root);

        let mut child = regen(root);
        let mut wait_for = |there: &dyn Fn() -> bool| {
            while !there() && child.try_wait().unwrap().is_none() {
                thread::yield_now();
            }
        };
        match number % 4 {
            0 => {
                let staged = seeded.below(differ);
                wait_for(&|| root.join(format!(".regen-journal.d/{staged}")).exists());
            }
            1 | 3 => {
                wait_for(&|| root.join(".regen-journal").exists());
                thread::sleep(Duration::from_micros(seeded.below(2_000) as u64));
            }
            _ => {
                let micros = usize::try_from(whole_run.as_micros()).unwrap();
                thread::sleep(Duration::from_micros(seeded.below(micros) as u64));
            }
        }
        child.kill().unwrap();
        child.wait().unwrap();
        all_ended(root);

        let files = tree::files(root);
        let moved = generated(&files).any(|(path, bytes)| before.get(path) != Some(bytes));
        let begun = moved || root.join(".regen-journal").exists();
        for (path, bytes) in generated(&files) {
            let whole = before.get(path) == Some(bytes) || after.get(path) == Some(bytes);
            assert!(
                whole,
                "kill {number}: {} is neither old nor new",
                path.display()
            );
        }

        assert!(regen(root).wait().unwrap().success(), "kill {number}");
        let files = tree::files(root);
        let differ: Vec<_> = after
            .keys()
            .chain(files.keys())
            .filter(|path| files.get(*path) != after.get(*path))
            .collect();
        assert!(
            differ.is_empty(),
            "kill {number} left other than wanted: {differ:?}"
        );
        (usize::from(!moved), usize::from(begun))
    };
    let outcomes: Vec<(usize, usize)> = thread::scope(|scope| {
        let kill = &kill;
        let workers: Vec<_> = (0..2)
            .map(|first| {
                scope.spawn(move || (first..KILLS).step_by(2).map(kill).collect::<Vec<_>>())
            })
            .collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap())
            .collect()
    });
    let untouched: usize = outcomes.iter().map(|(untouched, _)| untouched).sum();
    let begun: usize = outcomes.iter().map(|(_, begun)| begun).sum();
    println!("{untouched} before anything was written, {begun} in the midst of it or after");
    assert!(untouched > 0 && begun > 0, "{untouched} {begun}");
}
