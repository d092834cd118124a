//! `vmw export`, `vmw import` and `vmw diff`.

mod cloud;
mod failures;
mod folders;
mod secrets;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::support::Vmw;
use cloud::{changing, filled};
use sandbox::Sandbox;

/// All files of a folder, by their paths.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(inside).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap();
                files.insert(name.to_str().unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Two trees have the same files with the same bytes.
#[track_caller]
fn assert_same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    let names = |tree: &BTreeMap<String, Vec<u8>>| tree.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(one), names(other));
    for (name, bytes) in one {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert_eq!(text(bytes), text(&other[name]), "{name}");
    }
}

#[test]
fn what_is_exported_comes_back_byte_for_byte_and_a_second_import_changes_nothing() {
    let from = Vmw::with(Sandbox::builder().seed(7));
    filled(&from, 200, 100);
    from.ok(&["export", "all"]);
    let first = tree(&from.home.join("all"));
    let of = |kind: &str| first.keys().filter(|name| name.contains(kind)).count();
    assert_eq!(of("/blueprints/"), 200);
    // One is there from the start.
    assert_eq!(of("/pipelines/"), 101);
    assert_eq!((of("/variables/"), of("/endpoints/")), (30, 12));
    for (name, bytes) in &first {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("hush"), "{name}: {text}");
        assert!(!text.contains(from.cloud.project_id()), "{name}: {text}");
    }

    let to = Vmw::with(Sandbox::builder().seed(8));
    let all = from.home.join("all");
    let all = all.to_str().unwrap();
    to.ok(&["import", all, "--create-projects", "--yes"]);
    to.ok(&["export", "again"]);
    assert_same(&first, &tree(&to.home.join("again")));

    let before = changing(&to);
    assert_eq!(to.json(&["import", all, "--yes"]), serde_json::json!([]));
    assert_eq!(to.json(&["diff", all]), serde_json::json!([]));
    assert_eq!(changing(&to), before);
}
