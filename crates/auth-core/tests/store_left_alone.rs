//! Files that a store must not touch, whatever stands at its path: they stay as they are to the byte,
//! and the session works without them. What a good store is used for is left to `store`.
#![cfg(unix)]

mod cloud;
mod folder;
mod log;
mod stored;

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;
use std::time::Duration;

use cloud::{API_TOKEN, Cloud, LIFE};
use folder::Folder;
use log::Log;
use serde_json::json;
use stored::{call, make_unwritable, now, session, token_of_call, used};
use tokio::time::advance;

/// What is in a folder: names, kinds, modes, owners, times of change and contents.
fn everything_in(folder: &Path) -> Vec<(String, u32, u32, i64, i64, Vec<u8>)> {
    let mut all = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let metadata = fs::symlink_metadata(&path).unwrap();
        let content = match fs::read_link(&path) {
            Ok(target) => target.to_str().unwrap().into(),
            Err(_) if metadata.is_file() => fs::read(&path).unwrap(),
            Err(_) => Vec::new(),
        };
        let (name, mode) = (path.to_str().unwrap().to_owned(), metadata.mode());
        let (seconds, nanos) = (metadata.mtime(), metadata.mtime_nsec());
        all.push((name, mode, metadata.uid(), seconds, nanos, content));
    }
    all.retain(|file| !file.0.ends_with(".lock"));
    all.sort();
    all
}

/// Two renewals with a store in this state: they work without it, leave everything as it was, and
/// say once, with the path, what is wrong.
async fn is_left_alone(folder: &Folder, says: &str) {
    let (_cloud, transport) = Cloud::new();
    let vmw = folder.store().parent().unwrap().to_owned();
    let before = (everything_in(&vmw), everything_in(folder.path()));
    let log = Log::start();
    let session = session(&transport, &folder.store());
    assert_eq!(token_of_call(&session).await, "access-token-1", "{says}");
    advance(Duration::from_secs(LIFE + 1)).await;
    assert_eq!(token_of_call(&session).await, "access-token-2", "{says}");
    let after = (everything_in(&vmw), everything_in(folder.path()));
    assert!(before == after, "{says}: something was changed");
    let warnings = log.lines(" WARN ");
    assert_eq!(warnings.len(), 1, "{says}: {warnings:?}");
    let path = vmw.to_str().unwrap();
    assert!(warnings[0].contains(path), "{}", warnings[0]);
    assert!(warnings[0].contains(says), "{}", warnings[0]);
    for secret in ["hunter2", API_TOKEN, "access-token"] {
        assert!(!log.text().contains(secret), "{says}: {secret} is logged");
    }
}

#[tokio::test(start_paused = true)]
async fn a_damaged_store_is_left_alone() {
    for (content, says) in [
        (
            "{\"version\": 1, \"accounts\": {\"a\": {\"access_token\": \"hunter2",
            "line 1",
        ),
        ("hunter2 = true\n", "damaged"),
        ("[]", "no version"),
        ("{\"version\": \"1\", \"accounts\": {}}", "no version"),
        ("{\"version\": 1, \"accounts\": []}", "no accounts"),
        ("{\"version\": 2, \"accounts\": {}}", "version 2"),
        ("\u{0}\u{0}\u{0}\u{0}", "damaged"),
    ] {
        let folder = used().await;
        fs::write(folder.store(), content).unwrap();
        is_left_alone(&folder, says).await;
    }
    let folder = used().await;
    fs::write(folder.store(), vec![b' '; (4 << 20) + 1]).unwrap();
    is_left_alone(&folder, "too large").await;
    let folder = used().await;
    folder.edit(|entry| *entry = json!("hunter2"));
    is_left_alone(&folder, "not an object").await;
    let folder = used().await;
    folder.edit(|entry| entry["access_token"] = json!("hun\nter2"));
    is_left_alone(&folder, "not a token").await;
}

#[tokio::test(start_paused = true)]
async fn a_store_that_others_can_read_or_write_is_left_alone() {
    for mode in [0o640, 0o604, 0o620, 0o602, 0o666] {
        let folder = used().await;
        fs::set_permissions(folder.store(), fs::Permissions::from_mode(mode)).unwrap();
        is_left_alone(&folder, "chmod 600").await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_link_is_not_followed() {
    // To a good store, to another file, to nothing, to itself.
    for target in ["real.json", "diary.txt", "nothing", "tokens.json"] {
        let folder = used().await;
        let real = folder.store().with_file_name("real.json");
        fs::rename(folder.store(), real).unwrap();
        fs::write(folder.path().join("vmw/diary.txt"), "hunter2").unwrap();
        symlink(target, folder.store()).unwrap();
        is_left_alone(&folder, "symbolic link").await;
    }
    // In the place of the draft, and of a lock.
    let folder = used().await;
    folder.let_the_token_expire();
    let diary = folder.path().join("diary.txt");
    fs::write(&diary, "hunter2").unwrap();
    symlink(&diary, folder.store().with_extension("json.new")).unwrap();
    is_left_alone(&folder, "symbolic link").await;
    for lock in [folder.write_lock(), folder.account_lock().unwrap()] {
        let folder_of_lock = used().await;
        folder_of_lock.let_the_token_expire();
        let name = lock.file_name().unwrap();
        let lock = folder_of_lock.store().with_file_name(name);
        fs::remove_file(&lock).unwrap();
        symlink(&diary, &lock).unwrap();
        is_left_alone(&folder_of_lock, "symbolic link").await;
        assert_eq!(fs::read(&diary).unwrap(), b"hunter2");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_no_file_is_left_alone() {
    let folder = used().await;
    fs::remove_file(folder.store()).unwrap();
    fs::create_dir(folder.store()).unwrap();
    is_left_alone(&folder, "no ordinary file").await;

    // Nobody writes to this pipe: to open it as a file would wait forever.
    let folder = used().await;
    fs::remove_file(folder.store()).unwrap();
    let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
    let kind = rustix::fs::FileType::Fifo;
    rustix::fs::mknodat(rustix::fs::CWD, folder.store(), kind, mode, 0).unwrap();
    is_left_alone(&folder, "no ordinary file").await;
}

#[tokio::test(start_paused = true)]
async fn a_store_of_another_user_is_left_alone() {
    if rustix::process::geteuid().is_root() {
        let folder = used().await;
        std::os::unix::fs::chown(folder.store(), Some(12345), None).unwrap();
        is_left_alone(&folder, "another user").await;
        let folder = used().await;
        folder.let_the_token_expire();
        let vmw = folder.store().parent().unwrap().to_owned();
        std::os::unix::fs::chown(vmw, Some(12345), None).unwrap();
        is_left_alone(&folder, "another user").await;
        return;
    }
    // Only root can give files away, but every system has one that is root's.
    let (_cloud, transport) = Cloud::new();
    let log = Log::start();
    let before = fs::read("/etc/passwd").unwrap();
    let session = session(&transport, Path::new("/etc/passwd"));
    assert_eq!(token_of_call(&session).await, "access-token-1");
    assert_eq!(fs::read("/etc/passwd").unwrap(), before);
    let warnings = log.lines(" WARN ");
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(warnings[0].contains("/etc/passwd: this belongs to another user"));
}

#[tokio::test(start_paused = true)]
async fn a_folder_into_which_everybody_may_put_files_is_left_alone() {
    let folder = used().await;
    folder.let_the_token_expire();
    let vmw = folder.store().parent().unwrap().to_owned();
    fs::set_permissions(&vmw, fs::Permissions::from_mode(0o777)).unwrap();
    is_left_alone(&folder, "everybody").await;
    // As /tmp is: everybody may, but nobody can replace what is another's.
    fs::set_permissions(&vmw, fs::Permissions::from_mode(0o1777)).unwrap();
    let (_cloud, transport) = Cloud::new();
    call(&session(&transport, &folder.store())).await.unwrap();
    assert!(folder.entry()["expires_at"].as_u64().unwrap() > now());
}

#[tokio::test(start_paused = true)]
async fn a_store_that_cannot_be_written_is_worked_around() {
    let folder = used().await;
    folder.let_the_token_expire();
    make_unwritable(&folder);
    is_left_alone(&folder, "tokens.json.new").await;
    // And one whose folder cannot be made: a file is where it would be.
    let (_cloud, transport) = Cloud::new();
    let folder = Folder::new();
    fs::write(folder.path().join("vmw"), "a file").unwrap();
    let session = session(&transport, &folder.store());
    assert_eq!(token_of_call(&session).await, "access-token-1");
}
