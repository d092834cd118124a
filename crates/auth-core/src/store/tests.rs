//! Renewals with an exchange that rotates and counts, and what a killed writer leaves behind. How a
//! session fares with a store is left to the integration tests.

#[path = "../../tests/folder/mod.rs"]
mod folder;

use std::fs;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use serde_json::json;

use super::*;
use crate::exchange::{Exchange, Granted, Minted};
use crate::redact::KnownSecrets;
use crate::token_slot::TokenSlot;
use crate::transport::{BoxFuture, SendOptions};
use crate::{ErrorKind, Secret};
use folder::Folder;

/// A server that rotates at every use: only the newest refresh token is good, and a use of any
/// other is counted.
#[derive(Default)]
struct Server {
    uses: AtomicU64,
    bad_uses: AtomicU64,
    takes: Mutex<Duration>,
    breaks_off: AtomicBool,
    /// Gives a refresh token to whoever sends none, as for a password.
    signs_in: AtomicBool,
    unreachable: AtomicBool,
    /// What the store held when the last request came.
    seen: Mutex<Option<serde_json::Value>>,
    store: Mutex<Option<PathBuf>>,
}

struct Account(Arc<Server>);

impl Exchange for Account {
    fn exchange(
        &self,
        rotated: Option<Secret>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<Granted, Error>> {
        let server = self.0.clone();
        Box::pin(async move {
            if server.unreachable.load(Ordering::SeqCst) {
                return Err(Error::new(ErrorKind::Connect, "down"));
            }
            let path = server.store.lock().unwrap().clone();
            let text = path.and_then(|path| fs::read(path).ok());
            let seen = text.map(|text| serde_json::from_slice(&text).unwrap());
            *server.seen.lock().unwrap() = seen;
            let number = server.uses.load(Ordering::SeqCst);
            let signs_in = server.signs_in.load(Ordering::SeqCst) && rotated.is_none();
            let good = (number > 0).then(|| format!("refresh-{number}"));
            if !signs_in && rotated.map(|secret| secret.expose().to_owned()) != good {
                server.bad_uses.fetch_add(1, Ordering::SeqCst);
                return Err(Error::new(ErrorKind::Authentication, "refused"));
            }
            server.uses.store(number + 1, Ordering::SeqCst);
            let takes = *server.takes.lock().unwrap();
            let limit = options.timeout.unwrap_or(Duration::from_secs(60));
            let answer = tokio::time::timeout(limit, tokio::time::sleep(takes));
            if answer.await.is_err() || server.breaks_off.load(Ordering::SeqCst) {
                return Err(Error::new(ErrorKind::Interrupted, "broken off"));
            }
            Ok(Granted {
                token: Ok(Minted {
                    secret: Secret::from(format!("access-{}", number + 1)),
                    lifetime: Duration::from_secs(1800),
                }),
                rotated: Some(Secret::from(format!("refresh-{}", number + 1))),
            })
        })
    }

    fn account(&self) -> String {
        "rotating test".to_owned()
    }

    fn rotates(&self) -> bool {
        !self.signs_in_anew()
    }

    fn signs_in_anew(&self) -> bool {
        self.0.signs_in.load(Ordering::SeqCst)
    }
}

impl Server {
    fn uses(&self) -> u64 {
        assert_eq!(
            self.bad_uses.load(Ordering::SeqCst),
            0,
            "never a dead token"
        );
        self.uses.load(Ordering::SeqCst)
    }

    fn without_store(self: &Arc<Self>) -> Arc<TokenSlot> {
        let exchange = Box::new(Account(self.clone()));
        Arc::new(TokenSlot::new(exchange, None))
    }

    /// A session of its own, as far as this server can tell a process of its own.
    fn with(self: &Arc<Self>, folder: &Folder) -> Arc<TokenSlot> {
        *self.store.lock().unwrap() = Some(folder.store());
        let exchange = Box::new(Account(self.clone()));
        let keeper = Keeper::new(
            TokenStore::at(folder.store()),
            exchange.account(),
            KnownSecrets::default(),
        );
        Arc::new(TokenSlot::new(exchange, Some(Box::new(keeper))))
    }
}

async fn token(slot: &Arc<TokenSlot>) -> Result<String, Error> {
    let token = slot.token(&SendOptions::default(), None).await?;
    Ok(token.secret.expose().to_owned())
}

async fn drop_in_the_middle(server: &Server, slot: &Arc<TokenSlot>) {
    let before = server.uses.load(Ordering::SeqCst);
    let leader = tokio::spawn({
        let slot = slot.clone();
        async move { token(&slot).await }
    });
    // The request is out when it is counted; its answer takes time that has not passed yet.
    while server.uses.load(Ordering::SeqCst) == before {
        tokio::task::yield_now().await;
    }
    leader.abort();
    assert!(leader.await.unwrap_err().is_cancelled());
}

#[tokio::test(start_paused = true)]
async fn a_dropped_leader_of_a_rotating_exchange_loses_nothing() {
    let server = Arc::<Server>::default();
    *server.takes.lock().unwrap() = Duration::from_secs(2);
    let folder = Folder::new();
    for slot in [server.without_store(), server.with(&folder)] {
        let before = server.uses();
        if before > 0 {
            // The same account, signed in anew.
            server.uses.store(0, Ordering::SeqCst);
        }
        drop_in_the_middle(&server, &slot).await;
        let waiting: Vec<_> = (0..10)
            .map(|_| {
                let slot = slot.clone();
                tokio::spawn(async move { token(&slot).await })
            })
            .collect();
        for caller in waiting {
            assert_eq!(caller.await.unwrap().unwrap(), "access-1");
        }
        assert_eq!(server.uses(), 1);
        tokio::time::advance(Duration::from_secs(1800)).await;
        assert_eq!(token(&slot).await.unwrap(), "access-2", "by refresh-1");
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_leader_still_writes_the_store() {
    let server = Arc::<Server>::default();
    let folder = Folder::new();
    let first = server.with(&folder);
    assert_eq!(token(&first).await.unwrap(), "access-1");
    folder.let_the_token_expire();

    *server.takes.lock().unwrap() = Duration::from_secs(2);
    let second = server.with(&folder);
    drop_in_the_middle(&server, &second).await;
    drop(second);
    // Waits for the lock that the exchange without a caller still has.
    assert_eq!(token(&server.with(&folder)).await.unwrap(), "access-2");
    assert_eq!(server.uses(), 2);
    assert_eq!(folder.entry()["refresh_token"], "refresh-2");
}

#[tokio::test(start_paused = true)]
async fn an_early_exchange_that_rotates_is_waited_for_but_never_given_up() {
    let server = Arc::<Server>::default();
    let folder = Folder::new();
    let slot = server.with(&folder);
    assert_eq!(token(&slot).await.unwrap(), "access-1");
    tokio::time::advance(Duration::from_secs(1800 - 299)).await;
    *server.takes.lock().unwrap() = Duration::from_secs(40);

    let started = Instant::now();
    assert_eq!(token(&slot).await.unwrap(), "access-1");
    assert_eq!(started.elapsed(), Duration::from_secs(10));
    tokio::time::advance(Duration::from_secs(31)).await;
    while folder.entry()["access_token"] != "access-2" {
        tokio::task::yield_now().await;
    }
    assert_eq!(server.uses(), 2);
}

#[tokio::test(start_paused = true)]
async fn many_sessions_use_every_refresh_token_once() {
    let server = Arc::<Server>::default();
    *server.takes.lock().unwrap() = Duration::from_secs(1);
    let folder = Folder::new();
    for round in 1..=5 {
        let callers: Vec<_> = (0..20)
            .map(|_| {
                let slot = server.with(&folder);
                tokio::spawn(async move { token(&slot).await })
            })
            .collect();
        for caller in callers {
            assert_eq!(caller.await.unwrap().unwrap(), format!("access-{round}"));
        }
        assert_eq!(server.uses(), round);
        folder.let_the_token_expire();
    }
}

#[tokio::test(start_paused = true)]
async fn a_note_stands_in_the_store_while_the_server_is_asked() {
    let server = Arc::<Server>::default();
    let folder = Folder::new();
    token(&server.with(&folder)).await.unwrap();
    let seen = server.seen.lock().unwrap().take().unwrap();
    let begun = seen["accounts"]["rotating test"]["exchange_begun_at"].as_u64();
    assert!(begun.unwrap() > 1_600_000_000);
    let entry = folder.entry();
    assert_eq!(entry["refresh_token"], "refresh-1");
    assert_eq!(entry["access_token"], "access-1");
    assert!(entry.get("exchange_begun_at").is_none(), "it ended");
}

#[tokio::test(start_paused = true)]
async fn a_refusal_after_an_exchange_without_an_end_says_what_happened() {
    let server = Arc::<Server>::default();
    let folder = Folder::new();
    token(&server.with(&folder)).await.unwrap();
    folder.let_the_token_expire();
    server.breaks_off.store(true, Ordering::SeqCst);
    let error = token(&server.with(&folder)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert!(folder.entry()["exchange_begun_at"].is_u64());

    // The server has rotated; what it rotated into is lost.
    server.breaks_off.store(false, Ordering::SeqCst);
    for _ in 0..2 {
        let error = token(&server.with(&folder)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authentication);
        let hint = error.hint().unwrap();
        assert!(hint.contains("needs a new refresh token"), "{hint}");
        assert!(hint.contains("GMT"), "{hint}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_exchange_that_did_not_happen_leaves_no_note() {
    let server = Arc::<Server>::default();
    let folder = Folder::new();
    token(&server.with(&folder)).await.unwrap();
    folder.let_the_token_expire();
    server.unreachable.store(true, Ordering::SeqCst);
    let before = folder.entry();
    let error = token(&server.with(&folder)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(folder.entry(), before);

    server.unreachable.store(false, Ordering::SeqCst);
    assert_eq!(token(&server.with(&folder)).await.unwrap(), "access-2");
}

/// What a password has become is kept, but nobody is locked out without it.
#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn a_refresh_token_that_can_be_had_again_is_kept_without_ado() {
    let server = Arc::<Server>::default();
    server.signs_in.store(true, Ordering::SeqCst);
    let folder = Folder::new();
    token(&server.with(&folder)).await.unwrap();
    assert_eq!(folder.entry()["refresh_token"], "refresh-1");
    folder.let_the_token_expire();
    assert_eq!(token(&server.with(&folder)).await.unwrap(), "access-2");
    let seen = server.seen.lock().unwrap().take().unwrap();
    let entry = &seen["accounts"]["rotating test"];
    assert_eq!(entry["refresh_token"], "refresh-1");
    assert!(entry.get("exchange_begun_at").is_none(), "no note");

    // Another process hangs: this one goes on without the store.
    folder.let_the_token_expire();
    let _lock = folder::try_lock(&folder.account_lock().unwrap()).unwrap();
    assert_eq!(token(&server.with(&folder)).await.unwrap(), "access-3");
}

/// What a process leaves that is killed at any byte of its write.
#[tokio::test(start_paused = true)]
async fn a_writer_killed_at_any_byte_leaves_the_old_state_or_the_new_one() {
    let server = Arc::<Server>::default();
    let folder = Folder::new();
    token(&server.with(&folder)).await.unwrap();
    folder.let_the_token_expire();
    let old = fs::read(folder.store()).unwrap();
    token(&server.with(&folder)).await.unwrap();
    folder.let_the_token_expire();
    let new = fs::read(folder.store()).unwrap();
    let draft = disk::draft(&folder.store());

    let store = TokenStore::at(folder.store());
    let mut completed = 0;
    for length in 0..=new.len() {
        private_file(&folder.store(), &old);
        private_file(&draft, &new[..length]);
        drop(store.lock_file().await.unwrap());
        let found = fs::read(folder.store()).unwrap();
        assert!(!draft.exists(), "{length}");
        if found == new[..length] {
            completed += 1;
        } else {
            assert_eq!(found, old, "{length}");
        }
    }
    assert_eq!(completed, 1, "only the whole one");
    assert_eq!(token(&server.with(&folder)).await.unwrap(), "access-3");
    assert_eq!(server.uses(), 3);
}

/// A file with this content, private as those of a store are.
fn private_file(path: &Path, content: &[u8]) {
    let _ = fs::remove_file(path);
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    disk::private(&mut options);
    let mut file = options.open(path).unwrap();
    std::io::Write::write_all(&mut file, content).unwrap();
}

#[test]
fn the_default_store_is_where_state_is_kept() {
    let place = |variables: &[(&str, &str)]| {
        state_folder(|name| {
            let found = variables.iter().find(|(key, _)| *key == name)?;
            Some(OsString::from(found.1))
        })
    };
    if cfg!(windows) {
        let folder = place(&[("LOCALAPPDATA", r"C:\Users\me\AppData\Local")]).unwrap();
        assert_eq!(folder, Path::new(r"C:\Users\me\AppData\Local"));
    } else {
        let home = ("HOME", "/home/me");
        assert_eq!(place(&[home]).unwrap(), Path::new("/home/me/.local/state"));
        let state = ("XDG_STATE_HOME", "/var/state");
        assert_eq!(place(&[home, state]).unwrap(), Path::new("/var/state"));
        let relative = ("XDG_STATE_HOME", "state");
        let folder = place(&[home, relative]).unwrap();
        assert_eq!(folder, Path::new("/home/me/.local/state"));
    }
    let error = place(&[]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.hint().unwrap().contains("TokenStore::at"));
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_with_a_word_in_front_of_it_comes_back_as_it_was() {
    let server = Arc::<Server>::default();
    let folder = Folder::new();
    token(&server.with(&folder)).await.unwrap();
    folder.edit(|entry| entry["refresh_token"] = json!("0123abcd refresh-1"));
    let entry = read_entry(&folder.store(), "rotating test").ok().unwrap();
    assert_eq!(entry.refresh.unwrap().expose(), "0123abcd refresh-1");

    let secrets = KnownSecrets::default();
    let store = TokenStore::at(folder.store());
    let keeper = Keeper::new(store, "rotating test".to_owned(), secrets.clone());
    let slot = TokenSlot::new(Box::new(Account(server)), Some(Box::new(keeper)));
    token(&Arc::new(slot)).await.unwrap();
    assert_eq!(secrets.redact("bad refresh-1"), "bad [redacted]");
}

#[test]
fn a_relative_path_stays_where_it_was_meant() {
    let store = TokenStore::at("tokens.json");
    assert!(store.path().is_absolute());
    assert!(store.path().ends_with("tokens.json"));
}

#[test]
fn every_problem_names_the_file_and_says_what_to_do() {
    let path = Path::new("/home/me/tokens.json");
    let denied = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
    for (fault, advice) in [
        (Fault::Link, "give the store"),
        (Fault::NotAFile, "another path"),
        (Fault::Foreign, "of your own"),
        (Fault::Exposed(0o644), "chmod 600"),
        (Fault::OpenFolder, "of your own"),
        (Fault::Corrupt("x".to_owned()), "delete it"),
        (Fault::Newer(7), "update this one"),
        (Fault::Busy(Duration::from_secs(30)), "end it"),
        (Fault::Io("write", denied), "permission denied"),
    ] {
        let text = Problem::new(path, fault).to_string();
        assert!(text.starts_with("/home/me/tokens.json: "), "{text}");
        assert!(text.contains(advice), "{text}");
    }
}

#[test]
fn a_problem_of_an_account_does_not_spoil_the_others() {
    let folder = Folder::new();
    fs::create_dir(folder.store().parent().unwrap()).unwrap();
    let text = json!({"version": 1, "accounts": {"bad": 1, "good": {}}}).to_string();
    private_file(&folder.store(), text.as_bytes());
    assert!(read_entry(&folder.store(), "bad").is_err());
    assert!(read_entry(&folder.store(), "good").is_ok());
}
