//! What a session makes of a store on disk: tokens that are there already, others who hold it up,
//! what it writes. Files that it must not touch are left to `store_left_alone`, processes to
//! `processes`, the rule of tokens to `tokens`.
#![cfg(unix)]

mod cloud;
mod folder;
mod log;
mod stored;

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::Duration;

use auth_core::{ErrorKind, MemoryTransport, Service, TokenStore};
use cloud::{API_TOKEN, Cloud, LIFE, calls, exchanges, get};
use folder::{Folder, try_lock};
use log::Log;
use serde_json::{Value, json};
use stored::{call, make_unwritable, now, session, settings, token_of_call, used};
use tokio::time::{Instant, advance};

/// What the last exchange was sent.
fn last_refresh_token(transport: &MemoryTransport) -> String {
    let asked = transport.requests();
    let exchange = asked.iter().rfind(|r| cloud::is_exchange(r.path()));
    String::from_utf8(exchange.unwrap().body().to_vec()).unwrap()
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
        let settings = settings(&transport, &folder.store()).api_token(credential);
        let session = settings.build().unwrap();
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
    *cloud.rotates_to.lock().unwrap() = Some("rotated1".to_owned());
    call(&session(&transport, &folder.store())).await.unwrap();
    folder.let_the_token_expire();

    *cloud.rotates_to.lock().unwrap() = Some("rotated2".to_owned());
    call(&session(&transport, &folder.store())).await.unwrap();
    assert_eq!(last_refresh_token(&transport), "refresh_token=rotated1");
    assert_eq!(folder.entry()["refresh_token"], "rotated2");
}

#[tokio::test(start_paused = true)]
async fn a_rotated_refresh_token_is_stored_even_if_there_is_no_access_token() {
    let (cloud, transport) = Cloud::new();
    let folder = Folder::new();
    *cloud.rotates_to.lock().unwrap() = Some("rotated1".to_owned());
    *cloud.hides_access_token.lock().unwrap() = true;
    let error = call(&session(&transport, &folder.store())).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(folder.entry(), json!({ "refresh_token": "rotated1" }));
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
    let builder = settings(&transport, &folder.store()).api_token(API_TOKEN);
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

#[tokio::test(start_paused = true)]
async fn an_empty_file_is_a_store_that_nothing_was_written_to_yet() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_cloud, transport) = Cloud::new();
    let folder = Folder::new();
    fs::create_dir(folder.store().parent().unwrap()).unwrap();
    fs::write(folder.store(), "").unwrap();
    fs::set_permissions(folder.store(), fs::Permissions::from_mode(0o600)).unwrap();
    for _ in 0..2 {
        let session = session(&transport, &folder.store());
        assert_eq!(token_of_call(&session).await, "access-token-1");
    }
    assert_eq!(exchanges(&transport), 1);
}

#[test]
fn a_store_without_a_path_is_refused_when_the_session_is_built() {
    let (_cloud, transport) = Cloud::new();
    let nowhere = settings(&transport, Path::new(""));
    let built = nowhere.api_token(API_TOKEN).build();
    let error = built.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("empty path"), "{error}");
}
