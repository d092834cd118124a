//! What a session makes of a store on disk: tokens that are there already, files that it must not
//! touch, others who hold it up. Processes are left to `processes`, the rule of tokens to `tokens`.
#![cfg(unix)]

mod cloud;
mod folder;

use std::fs;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth_core::{Error, ErrorKind, MemoryTransport, Response, Service, Session, TokenStore};
use cloud::{API_TOKEN, Cloud, LIFE, calls, exchanges, get, seen_token};
use folder::{Folder, try_lock};
use serde_json::{Value, json};
use tokio::time::{Instant, advance};

/// A session as another process would make it: it shares nothing with others but the file.
fn session(transport: &MemoryTransport, store: &Path) -> Session {
    Session::builder()
        .api_token(API_TOKEN)
        .transport(transport.clone())
        .token_store(TokenStore::at(store))
        .build()
        .unwrap()
}

async fn call(session: &Session) -> Result<Response, Error> {
    session.send(Service::Vmc, get("/vmc/api/orgs")).await
}

async fn token_of_call(session: &Session) -> String {
    seen_token(&call(session).await.unwrap()).to_owned()
}

/// What the last exchange was sent.
fn last_refresh_token(transport: &MemoryTransport) -> String {
    let asked = transport.requests();
    let exchange = asked.iter().rfind(|r| cloud::is_exchange(r.path()));
    String::from_utf8(exchange.unwrap().body().to_vec()).unwrap()
}

fn now() -> u64 {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    since_1970.as_secs()
}

/// What is logged on this thread while it lives.
struct Log {
    text: Arc<Mutex<Vec<u8>>>,
    _guard: tracing::subscriber::DefaultGuard,
}

#[derive(Clone)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn start() -> Self {
        let text = Arc::<Mutex<Vec<u8>>>::default();
        let sink = Sink(text.clone());
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(move || sink.clone())
            .finish();
        Self {
            text,
            _guard: tracing::subscriber::set_default(subscriber),
        }
    }

    fn text(&self) -> String {
        String::from_utf8(self.text.lock().unwrap().clone()).unwrap()
    }

    fn lines(&self, with: &str) -> Vec<String> {
        let text = self.text();
        let lines = text.lines().filter(|line| line.contains(with));
        lines.map(str::to_owned).collect()
    }
}

#[tokio::test(start_paused = true)]
async fn a_second_session_on_the_same_store_makes_no_exchange() {
    let (_cloud, transport) = Cloud::new();
    let folder = Folder::new();
    for _ in 0..3 {
        let session = session(&transport, &folder.store());
        assert_eq!(token_of_call(&session).await, "access-token-1");
    }
    assert_eq!(exchanges(&transport), 1);
}

#[tokio::test(start_paused = true)]
async fn sessions_with_other_credentials_do_not_share_a_token() {
    let (_cloud, transport) = Cloud::new();
    let folder = Folder::new();
    for (credential, expected) in [
        ("one-token", "access-token-1"),
        ("another", "access-token-2"),
    ] {
        let session = Session::builder()
            .api_token(credential)
            .transport(transport.clone())
            .token_store(TokenStore::at(folder.store()))
            .build()
            .unwrap();
        assert_eq!(token_of_call(&session).await, expected);
    }
    assert_eq!(folder.json()["accounts"].as_object().unwrap().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn sessions_at_the_same_time_make_one_exchange() {
    let (cloud, transport) = Cloud::new();
    cloud.exchanges_take(2);
    let folder = Folder::new();
    let callers: Vec<_> = (0..50)
        .map(|_| {
            let session = session(&transport, &folder.store());
            tokio::spawn(async move { token_of_call(&session).await })
        })
        .collect();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "access-token-1");
    }
    assert_eq!(exchanges(&transport), 1);
}

#[tokio::test(start_paused = true)]
async fn a_refused_stored_token_is_not_used_again() {
    let (cloud, transport) = Cloud::new();
    let folder = Folder::new();
    call(&session(&transport, &folder.store())).await.unwrap();
    cloud.refuse("access-token-1");
    let second = session(&transport, &folder.store());
    assert_eq!(token_of_call(&second).await, "access-token-2");
    assert_eq!(calls(&transport).len(), 3, "found, refused, replayed");
    assert_eq!(folder.entry()["access_token"], "access-token-2");
    assert_eq!(exchanges(&transport), 2);
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_that_cannot_be_replaced_in_the_store_is_not_taken_from_it_again() {
    let (cloud, transport) = Cloud::new();
    let folder = Folder::new();
    call(&session(&transport, &folder.store())).await.unwrap();
    make_unwritable(&folder);
    let second = session(&transport, &folder.store());
    for number in 1..5 {
        assert_eq!(
            token_of_call(&second).await,
            format!("access-token-{number}")
        );
        cloud.refuse(&format!("access-token-{number}"));
    }
    assert_eq!(folder.entry()["access_token"], "access-token-1");
}

#[tokio::test(start_paused = true)]
async fn after_a_401_the_token_that_another_session_has_renewed_is_taken() {
    let (cloud, transport) = Cloud::new();
    let folder = Folder::new();
    let first = session(&transport, &folder.store());
    let second = session(&transport, &folder.store());
    call(&first).await.unwrap();
    call(&second).await.unwrap();
    cloud.refuse("access-token-1");
    assert_eq!(token_of_call(&first).await, "access-token-2");
    assert_eq!(token_of_call(&second).await, "access-token-2");
    assert_eq!(exchanges(&transport), 2);
}

#[tokio::test(start_paused = true)]
async fn an_early_renewal_takes_what_another_session_has_renewed() {
    let (_cloud, transport) = Cloud::new();
    let folder = Folder::new();
    let first = session(&transport, &folder.store());
    call(&first).await.unwrap();
    advance(Duration::from_secs(LIFE - 299)).await;
    folder.edit(|entry| entry["access_token"] = json!("another-token"));
    assert_eq!(token_of_call(&first).await, "another-token");
    assert_eq!(exchanges(&transport), 1);
}

#[tokio::test(start_paused = true)]
async fn the_stored_expiry_is_honoured() {
    let (_cloud, transport) = Cloud::new();
    let folder = Folder::new();
    let valid_for = async || {
        let session = session(&transport, &folder.store());
        let token = session.access_token_for(Service::Vmc).await.unwrap();
        token.valid_for().unwrap().as_secs()
    };
    assert_eq!(valid_for().await, LIFE);
    let entry = folder.entry();
    let (obtained, expires) = (&entry["obtained_at"], &entry["expires_at"]);
    assert_eq!(expires.as_u64().unwrap() - obtained.as_u64().unwrap(), LIFE);
    assert!(now() - obtained.as_u64().unwrap() < 600);

    let set = |obtained: u64, expires: u64| {
        folder.edit(|entry| {
            entry["obtained_at"] = obtained.into();
            entry["expires_at"] = expires.into();
        });
    };
    // The rest of its life.
    set(now() - 1000, now() + 800);
    assert!((700..=800).contains(&valid_for().await));
    assert_eq!(exchanges(&transport), 1);
    // The clock was set back a little: no longer than the server gave.
    set(now() + 100, now() + 1000);
    assert_eq!(valid_for().await, 900);
    assert_eq!(exchanges(&transport), 1);
    // Over, about to be over, and dated from a future that is no difference of clocks.
    for (made, (obtained, expires)) in [
        (2, (now() - 1800, now() - 1)),
        (3, (now() - 1790, now() + 10)),
        (4, (now() + 100_000, now() + 101_800)),
    ] {
        set(obtained, expires);
        assert_eq!(valid_for().await, LIFE);
        assert_eq!(exchanges(&transport), made);
    }
}

#[tokio::test(start_paused = true)]
async fn a_rotated_refresh_token_is_what_the_next_session_sends() {
    let (cloud, transport) = Cloud::new();
    let folder = Folder::new();
    *cloud.rotates_to.lock().unwrap() = Some("rotated-1".to_owned());
    call(&session(&transport, &folder.store())).await.unwrap();
    folder.let_the_token_expire();

    *cloud.rotates_to.lock().unwrap() = Some("rotated-2".to_owned());
    call(&session(&transport, &folder.store())).await.unwrap();
    assert_eq!(last_refresh_token(&transport), "refresh_token=rotated%2D1");
    assert_eq!(folder.entry()["refresh_token"], "rotated-2");
}

#[tokio::test(start_paused = true)]
async fn a_rotated_refresh_token_is_stored_even_if_there_is_no_access_token() {
    let (cloud, transport) = Cloud::new();
    let folder = Folder::new();
    *cloud.rotates_to.lock().unwrap() = Some("rotated-1".to_owned());
    *cloud.hides_access_token.lock().unwrap() = true;
    let error = call(&session(&transport, &folder.store())).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(folder.entry(), json!({ "refresh_token": "rotated-1" }));
}

#[tokio::test(start_paused = true)]
async fn a_stored_refresh_token_that_is_refused_gives_way_to_the_credential() {
    let folder = Folder::new();
    let transport = MemoryTransport::new(|request| {
        let body = request.body().as_bytes().unwrap();
        if body.ends_with(b"dead") {
            MemoryTransport::json(400, r#"{"message":"invalid_grant: Invalid refresh token"}"#)
        } else {
            MemoryTransport::json(200, r#"{"access_token":"fresh","expires_in":1800}"#)
        }
    });
    let token = async || {
        let session = session(&transport, &folder.store());
        let token = session.access_token_for(Service::Csp).await.unwrap();
        token.expose().to_owned()
    };
    token().await;
    folder.let_the_token_expire();
    folder.edit(|entry| entry["refresh_token"] = json!("dead"));
    assert_eq!(token().await, "fresh");
    assert_eq!(transport.requests().len(), 3);
    assert!(folder.entry().get("refresh_token").is_none(), "it is dead");
}

#[tokio::test(start_paused = true)]
async fn files_are_private_from_the_start_and_nothing_else_remains() {
    let (_cloud, transport) = Cloud::new();
    let folder = Folder::new();
    call(&session(&transport, &folder.store())).await.unwrap();
    let vmw = folder.store().parent().unwrap().to_owned();
    let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
    assert_eq!(mode(&vmw), 0o700);
    let mut names = Vec::new();
    for file in fs::read_dir(&vmw).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        names.push(path.file_name().unwrap().to_str().unwrap().to_owned());
    }
    names.sort();
    assert_eq!(names.len(), 3, "{names:?}");
    assert_eq!(names[0], "tokens.json");
    let is_lock = |name: &String| name.ends_with(".lock");
    assert!(names[1..].iter().all(is_lock), "{names:?}");
}

#[tokio::test(start_paused = true)]
async fn what_a_newer_version_adds_stays() {
    let (_cloud, transport) = Cloud::new();
    let folder = Folder::new();
    call(&session(&transport, &folder.store())).await.unwrap();
    folder.let_the_token_expire();
    folder.edit(|entry| entry["colour"] = json!({"deep": [1, "red"]}));
    let mut json = folder.json();
    json["comment"] = json!("mine");
    json["accounts"]["of another kind"] = json!(["x"]);
    fs::write(folder.store(), json.to_string()).unwrap();

    let session = session(&transport, &folder.store());
    assert_eq!(token_of_call(&session).await, "access-token-2");
    let written = folder.json();
    assert_eq!(written["comment"], "mine");
    assert_eq!(written["accounts"]["of another kind"], json!(["x"]));
    let mut accounts = written["accounts"].as_object().unwrap().values();
    assert_eq!(
        accounts.next().unwrap()["colour"],
        json!({"deep": [1, "red"]})
    );
}

/// A write cannot succeed, not even that of root: something is where the draft would be.
fn make_unwritable(folder: &Folder) {
    fs::create_dir(folder.store().with_extension("json.new")).unwrap();
}

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

/// A folder with a store that was used once.
async fn used() -> Folder {
    let (_cloud, transport) = Cloud::new();
    let folder = Folder::new();
    call(&session(&transport, &folder.store())).await.unwrap();
    folder
}

#[tokio::test(start_paused = true)]
async fn a_damaged_store_is_left_alone() {
    for (content, says) in [
        ("", "damaged"),
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

#[tokio::test(start_paused = true)]
async fn a_rotated_refresh_token_that_cannot_be_stored_is_used_and_cried_out() {
    let (cloud, transport) = Cloud::new();
    let folder = used().await;
    folder.let_the_token_expire();
    make_unwritable(&folder);
    let log = Log::start();
    let session = session(&transport, &folder.store());
    for number in 1..=3 {
        *cloud.rotates_to.lock().unwrap() = Some(format!("rotated{number}"));
        assert_eq!(
            token_of_call(&session).await,
            format!("access-token-{number}")
        );
        advance(Duration::from_secs(LIFE + 1)).await;
        let cries = log.lines("ERROR");
        assert_eq!(cries.len(), number, "every time");
        assert!(cries[number - 1].contains(folder.store().to_str().unwrap()));
    }
    assert_eq!(last_refresh_token(&transport), "refresh_token=rotated2");
    assert!(!log.text().contains("rotated3"));

    // Writable again: what was in memory only is written at the next renewal.
    fs::remove_dir(folder.store().with_extension("json.new")).unwrap();
    call(&session).await.unwrap();
    assert_eq!(last_refresh_token(&transport), "refresh_token=rotated3");
    assert_eq!(folder.entry()["refresh_token"], "rotated3");
    assert_eq!(log.lines("ERROR").len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_process_that_hangs_holds_up_nobody_for_long() {
    let (cloud, transport) = Cloud::new();
    let folder = used().await;
    folder.let_the_token_expire();
    let lock = try_lock(&folder.account_lock().unwrap()).unwrap();
    let log = Log::start();
    let patient = session(&transport, &folder.store());
    let started = Instant::now();
    assert_eq!(token_of_call(&patient).await, "access-token-1");
    let waited = started.elapsed();
    assert!((30..=31).contains(&waited.as_secs()), "{waited:?}");
    assert!(log.lines(" WARN ")[0].contains(".lock: another process"));

    // While its own token works nobody waits at all.
    advance(Duration::from_secs(LIFE - 299)).await;
    let started = Instant::now();
    assert_eq!(token_of_call(&patient).await, "access-token-1");
    assert_eq!(started.elapsed(), Duration::ZERO);

    // Two uses of one refresh token may lock the account out: this waits, and then fails.
    folder.edit(|entry| entry["refresh_token"] = json!("rotated"));
    let before = exchanges(&transport);
    let rotating = session(&transport, &folder.store());
    let error = call(&rotating).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.hint().unwrap().contains(".lock"), "{error}");
    assert_eq!(exchanges(&transport), before);
    drop(lock);
    advance(Duration::from_secs(2)).await;
    call(&rotating).await.unwrap();
    assert_eq!(last_refresh_token(&transport), "refresh_token=rotated");
    assert_eq!(cloud.minted.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn one_account_that_is_held_up_does_not_hold_up_another() {
    let (_cloud, transport) = Cloud::new();
    let folder = used().await;
    folder.let_the_token_expire();
    let _lock = try_lock(&folder.account_lock().unwrap()).unwrap();
    let session = session(&transport, &folder.store());
    let started = Instant::now();
    session.send(Service::Automation, get("/x")).await.unwrap();
    assert!(started.elapsed() < Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn what_others_hold_is_waited_for() {
    let (_cloud, transport) = Cloud::new();
    let folder = used().await;
    folder.let_the_token_expire();
    let lock = try_lock(&folder.account_lock().unwrap()).unwrap();
    let session = session(&transport, &folder.store());
    let waiting = tokio::spawn(async move { token_of_call(&session).await });
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert!(!waiting.is_finished());
    // Whoever had the lock has renewed; a look into the file shows it, with or without the lock.
    folder.edit(|entry| {
        entry["access_token"] = json!("from-the-other-process");
        entry["obtained_at"] = now().into();
        entry["expires_at"] = (now() + 1800).into();
    });
    assert_eq!(waiting.await.unwrap(), "from-the-other-process");
    assert_eq!(exchanges(&transport), 0);
    drop(lock);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_caller_leaves_the_token_in_the_store() {
    let (cloud, transport) = Cloud::new();
    cloud.exchanges_take(2);
    let folder = Folder::new();
    let first = session(&transport, &folder.store());
    let leader = tokio::spawn(async move { call(&first).await });
    while exchanges(&transport) == 0 {
        tokio::task::yield_now().await;
    }
    leader.abort();
    let second = session(&transport, &folder.store());
    assert_eq!(token_of_call(&second).await, "access-token-1");
    assert_eq!(exchanges(&transport), 1);
}

#[tokio::test(start_paused = true)]
async fn neither_debug_nor_log_nor_file_names_show_a_secret() {
    let (cloud, transport) = Cloud::new();
    let folder = Folder::new();
    *cloud.rotates_to.lock().unwrap() = Some("rotated-refresh-token".to_owned());
    let log = Log::start();
    let store = TokenStore::at(folder.store());
    let builder = Session::builder()
        .api_token(API_TOKEN)
        .transport(transport.clone())
        .token_store(store.clone());
    let mut shown = format!("{store:?} {builder:?}");
    let first = builder.build().unwrap();
    call(&first).await.unwrap();
    folder.let_the_token_expire();
    let second = session(&transport, &folder.store());
    call(&second).await.unwrap();
    call(&session(&transport, &folder.store())).await.unwrap();
    // A server that echoes what came out of the store.
    folder.let_the_token_expire();
    cloud.fail_exchanges(
        400,
        r#"{"message":"invalid_grant: rotated-refresh-token is bad"}"#,
    );
    let error = call(&session(&transport, &folder.store()))
        .await
        .unwrap_err();
    shown += &format!("{error} {error:?} {first:?} {second:?} {}", log.text());
    for file in fs::read_dir(folder.store().parent().unwrap()).unwrap() {
        shown += file.unwrap().path().to_str().unwrap();
    }
    let text: Value = folder.json();
    shown += &format!("{:?}", text["accounts"].as_object().unwrap().keys());
    assert!(shown.contains("access token obtained"), "{shown}");
    for secret in [
        API_TOKEN,
        "access-token-",
        "rotated-refresh",
        "0123456789abcdef",
    ] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    // The credential as it was given is not in the file at all.
    assert!(!folder.json().to_string().contains(API_TOKEN));
}
