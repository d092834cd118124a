//! Runs that end in the midst of writing: by a kill, or by an error.

use std::collections::BTreeMap;

use super::*;

fn change(path: &str, new: Option<&str>) -> Change {
    Change {
        path: path.into(),
        old: None,
        new: new.map(str::to_owned),
    }
}

/// What a run wants here: a file replaced, one made, one deleted.
fn changes() -> Vec<Change> {
    vec![
        change("gen/a.rs", Some("new a")),
        change("gen/deep/b.rs", Some("new b")),
        change("gen/old.rs", None),
    ]
}

fn tree() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("gen")).unwrap();
    for (file, text) in [("gen/a.rs", "old a"), ("gen/old.rs", "old")] {
        fs::write(root.path().join(file), text).unwrap();
    }
    root
}

/// Killed after this many of the steps.
fn killed(root: &Path, done: usize) {
    let journal = stage(root, &changes()).unwrap();
    put_in_place(root, &journal).unwrap();
    let steps: Vec<usize> = (0..done).collect();
    carry_out(root, &journal, &steps).unwrap();
}

fn files(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                found.insert(name.to_owned(), text);
            }
        }
    }
    found
}

fn texts(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
    files.iter().map(owned).collect()
}

fn wanted() -> BTreeMap<String, String> {
    texts(&[("gen/a.rs", "new a"), ("gen/deep/b.rs", "new b")])
}

#[test]
fn a_killed_run_is_finished_by_the_next_which_names_the_files() {
    for done in 0..=3 {
        let root = tree();
        killed(root.path(), done);
        let told = recover(root.path()).unwrap().unwrap().to_string();
        assert_eq!(files(root.path()), wanted());
        for (index, file) in ["gen/a.rs", "gen/deep/b.rs", "gen/old.rs"]
            .iter()
            .enumerate()
        {
            assert_eq!(told.contains(file), index >= done, "{told}");
        }
        assert!(recover(root.path()).unwrap().is_none());
    }
}

#[test]
fn a_run_killed_before_its_journal_leaves_no_trace() {
    let root = tree();
    let before = files(root.path());
    stage(root.path(), &changes()).unwrap();
    assert!(recover(root.path()).unwrap().is_none());
    assert_eq!(files(root.path()), before);
}

#[test]
fn a_file_that_was_edited_since_the_kill_is_named_and_nothing_is_touched() {
    for (done, edited) in [
        (0, "gen/a.rs"),
        (1, "gen/a.rs"),
        (1, "gen/deep/b.rs"),
        (2, "gen/old.rs"),
    ] {
        let root = tree();
        killed(root.path(), done);
        let edited = root.path().join(edited);
        fs::create_dir_all(edited.parent().unwrap()).unwrap();
        fs::write(&edited, "by hand").unwrap();
        let before = files(root.path());
        let refused = recover(root.path()).unwrap_err().to_string();
        let name = edited.strip_prefix(root.path()).unwrap().to_str().unwrap();
        for part in [name, "edited", "delete .regen-journal", "move it away"] {
            assert!(refused.contains(part), "{part} in {refused}");
        }
        assert_eq!(files(root.path()), before);

        // Moved away, it is in nobody's way.
        fs::remove_file(&edited).unwrap();
        recover(root.path()).unwrap();
        let left = files(root.path());
        assert!(left.keys().all(|file| file.starts_with("gen/")), "{left:?}");
        assert!(left.values().all(|text| text != "by hand"), "{left:?}");
    }
}

#[test]
#[cfg(unix)]
fn an_error_undoes_what_was_written_and_leaves_nothing_for_a_later_run() {
    let root = tree();
    fs::create_dir(root.path().join("z")).unwrap();
    // No folder can be made where a name already leads to nothing, not even by the superuser.
    std::os::unix::fs::symlink("nowhere", root.path().join("z/broken")).unwrap();
    let before = files(root.path());
    let mut changes = changes();
    changes.push(change("gen/new/deep/c.rs", Some("c")));
    changes.push(change("z/broken/d.rs", Some("d")));
    let error = format!("{:#}", write(root.path(), &changes).unwrap_err());
    assert!(
        error.starts_with("nothing is changed: ") && error.contains("z/broken"),
        "{error}"
    );
    assert_eq!(files(root.path()), before);
    assert!(!root.path().join("gen/new").exists() && !root.path().join("gen/deep").exists());

    fs::write(root.path().join("gen/a.rs"), "by hand").unwrap();
    assert!(recover(root.path()).unwrap().is_none());
    assert_eq!(files(root.path())["gen/a.rs"], "by hand");
}

#[test]
#[cfg(unix)]
fn an_error_while_a_killed_run_is_finished_undoes_that_run() {
    let root = tree();
    let before = files(root.path());
    killed(root.path(), 1);
    std::os::unix::fs::symlink("nowhere", root.path().join("gen/deep")).unwrap();
    let error = format!("{:#}", recover(root.path()).unwrap_err());
    assert!(error.starts_with("nothing is changed: "), "{error}");
    fs::remove_file(root.path().join("gen/deep")).unwrap();
    assert_eq!(files(root.path()), before);
    assert!(recover(root.path()).unwrap().is_none());
}

#[test]
fn an_undoing_that_was_killed_is_taken_up_again() {
    let root = tree();
    let before = files(root.path());
    killed(root.path(), 2);
    let text = fs::read_to_string(root.path().join(JOURNAL)).unwrap();
    let journal: Journal = serde_json::from_str(&text).unwrap();
    put_in_place(root.path(), &journal.reversed()).unwrap();
    let told = recover(root.path()).unwrap().unwrap().to_string();
    assert!(
        told.contains("undid") && told.contains("gen/a.rs"),
        "{told}"
    );
    assert!(!told.contains("gen/old.rs"), "it was still there: {told}");
    assert_eq!(files(root.path()), before);
}

#[test]
fn what_is_no_journal_is_named_with_what_to_do() {
    let root = tree();
    fs::write(root.path().join(JOURNAL), "put 0 gen/a.rs\nend\n").unwrap();
    let error = format!("{:#}", recover(root.path()).unwrap_err());
    assert!(
        error.contains(JOURNAL) && error.contains("delete it"),
        "{error}"
    );
    assert_eq!(files(root.path())["gen/a.rs"], "old a");
}
