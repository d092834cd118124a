//! Real processes on one store: how many exchanges they make together, and what is left when one is
//! killed at any point of a renewal. What one session does is left to `store`.
//!
//! A child is this very test binary, running the ignored test at the end. It says `ready`, waits for
//! the end of its input, so that a test starts any number of them at one moment, and tells its
//! outcome.
#![cfg(unix)]

mod folder;
mod token_server;

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdin, Command, Stdio};

use auth_core::{Service, Session, TokenStore};
use folder::{Folder, try_lock};
use serde_json::Value;
use token_server::TokenServer;

const CREDENTIAL: &str = "credential0";

/// A process that is to get a token.
struct Process {
    child: Child,
    input: Option<ChildStdin>,
    told: BufReader<ChildStderr>,
}

impl Process {
    fn spawn(server: &TokenServer, store: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child", "--ignored", "--nocapture"])
            .env("SERVER", &server.url)
            .env("STORE", store)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let input = child.stdin.take();
        let told = BufReader::new(child.stderr.take().unwrap());
        let mut process = Self { child, input, told };
        assert_eq!(process.line(), "ready");
        process
    }

    fn begin(&mut self) {
        self.input = None;
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.told.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// What came of it: `token …` or `error …`.
    fn outcome(mut self) -> String {
        self.begin();
        let outcome = self.line();
        let status = self.child.wait().unwrap();
        assert!(status.success(), "{outcome}");
        outcome
    }

    /// SIGKILL, and the end of the process. What it said until then.
    fn kill(&mut self) -> String {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let mut said = String::new();
        self.told.read_to_string(&mut said).unwrap();
        said
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn run(server: &TokenServer, folder: &Folder) -> String {
    Process::spawn(server, &folder.store()).outcome()
}

#[test]
fn fifty_processes_on_one_store_make_one_exchange() {
    let server = TokenServer::start(CREDENTIAL, 1800);
    let folder = Folder::new();
    let mut processes: Vec<_> = (0..50)
        .map(|_| Process::spawn(&server, &folder.store()))
        .collect();
    for process in &mut processes {
        process.begin();
    }
    for process in processes {
        assert_eq!(process.outcome(), "token access1");
    }
    assert_eq!((server.exchanges(), server.refused()), (1, 0));

    // A token that is over is renewed by one of them, with what the first exchange rotated into.
    folder.let_the_token_expire();
    let mut processes: Vec<_> = (0..50)
        .map(|_| Process::spawn(&server, &folder.store()))
        .collect();
    for process in &mut processes {
        process.begin();
    }
    for process in processes {
        assert_eq!(process.outcome(), "token access2");
    }
    assert_eq!((server.exchanges(), server.refused()), (2, 0));
    assert_eq!(folder.entry()["refresh_token"], server.good());
}

/// A store whose account is known to rotate, and whose access token is over: every process has to
/// ask the server, and every time it rotates.
fn rotating() -> (TokenServer, Folder) {
    let server = TokenServer::start(CREDENTIAL, 0);
    let folder = Folder::new();
    assert_eq!(run(&server, &folder), "token access1");
    assert_eq!(run(&server, &folder), "token access2");
    assert_eq!(folder.entry()["refresh_token"], "rotated2");
    (server, folder)
}

fn begun(folder: &Folder) -> Option<u64> {
    folder.entry().get("exchange_begun_at")?.as_u64()
}

#[test]
fn killed_before_the_request_leaves_nothing_is_lost() {
    let (server, folder) = rotating();
    let before = folder.json();
    let write_lock = try_lock(&folder.write_lock()).unwrap();
    let mut process = Process::spawn(&server, &folder.store());
    process.begin();
    // It has begun when it has the lock of the account; it needs the other one before it asks.
    let account_lock = folder.account_lock().unwrap();
    while try_lock(&account_lock).is_some() {
        assert!(process.child.try_wait().unwrap().is_none(), "it lives");
        std::thread::yield_now();
    }
    assert_eq!(process.kill(), "");
    assert_eq!(server.exchanges(), 2);
    assert_eq!(folder.json(), before);
    drop(write_lock);
    assert_eq!(run(&server, &folder), "token access3");
    assert_eq!(server.refused(), 0);
}

#[test]
fn killed_before_the_server_acts_nothing_is_lost() {
    let (server, folder) = rotating();
    server.by_hand(true);
    let mut process = Process::spawn(&server, &folder.store());
    process.begin();
    let asked = server.next();
    assert_eq!(process.kill(), "");
    asked.break_off();
    assert!(begun(&folder).is_some(), "the note stands");

    server.by_hand(false);
    assert_eq!(run(&server, &folder), "token access3");
    assert!(begun(&folder).is_none());
    assert_eq!(server.refused(), 0);
}

/// How far it goes: the server has rotated, and the new refresh token was in the killed process
/// only. What is left to do is to say so.
#[test]
fn killed_between_the_servers_rotation_and_the_write_the_error_says_what_happened() {
    let (server, folder) = rotating();
    server.by_hand(true);
    let mut process = Process::spawn(&server, &folder.store());
    process.begin();
    let asked = server.next();
    // It has written its note and let this lock go; with it held here, it cannot write again.
    let write_lock = try_lock(&folder.write_lock()).unwrap();
    asked.answer();
    assert_eq!(process.kill(), "", "no token is used before it is written");
    drop(write_lock);
    assert_eq!(server.good(), "rotated3");
    assert_eq!(folder.entry()["refresh_token"], "rotated2");

    server.by_hand(false);
    for _ in 0..2 {
        let outcome = run(&server, &folder);
        assert!(outcome.starts_with("error"), "{outcome}");
        for part in ["never came to its end", "needs a new refresh token", "GMT"] {
            assert!(outcome.contains(part), "{outcome}");
        }
    }
    // The credential that was given is tried as well: the user may have made it good again.
    server.reset(CREDENTIAL);
    assert_eq!(run(&server, &folder), "token access4");
    assert!(begun(&folder).is_none());
    assert_eq!(run(&server, &folder), "token access5");
}

#[test]
fn killed_after_the_write_nothing_is_lost() {
    let (server, folder) = rotating();
    let mut process = Process::spawn(&server, &folder.store());
    process.begin();
    // It tells its token when that is written, and is killed wherever it is then.
    assert_eq!(process.line(), "token access3");
    process.kill();
    assert_eq!(folder.entry()["refresh_token"], "rotated3");
    assert_eq!(run(&server, &folder), "token access4");
    assert_eq!(server.refused(), 0);
}

/// A process is killed somewhere after its answer, fifty times at other moments. Whatever the
/// moment, the next one works, or says that the token is lost, and it is lost only where the file
/// was not written.
#[test]
fn killed_at_any_moment_the_store_is_whole_and_the_next_process_works_or_says_why() {
    let (server, folder) = rotating();
    for round in 0..50 {
        server.by_hand(true);
        let mut process = Process::spawn(&server, &folder.store());
        process.begin();
        server.next().answer();
        for _ in 0..round * 20 {
            std::thread::yield_now();
        }
        let said = process.kill();
        server.by_hand(false);

        let written: Value = folder.json();
        assert_eq!(written["version"], 1, "whole");
        let draft = folder.store().with_extension("json.new");
        let stored = folder.entry()["refresh_token"] == server.good()
            || std::fs::read_to_string(draft).is_ok_and(|text| text.ends_with("\n}\n"));
        let outcome = run(&server, &folder);
        if stored {
            assert!(outcome.starts_with("token"), "round {round}: {outcome}");
        } else {
            assert_eq!(said, "", "a token was used before it was written");
            assert!(outcome.contains("needs a new refresh token"), "{outcome}");
            server.reset(CREDENTIAL);
            assert!(run(&server, &folder).starts_with("token"));
        }
    }
}

#[test]
#[ignore = "is the child of the tests above, which give it an environment"]
fn child() {
    let (server, store) = (
        std::env::var("SERVER").unwrap(),
        std::env::var("STORE").unwrap(),
    );
    let builder = Session::builder()
        .api_token(CREDENTIAL)
        .token_store(TokenStore::at(store));
    let session = [Service::Vmc, Service::Automation, Service::Csp]
        .into_iter()
        .fold(builder, |builder, service| {
            builder.base_url(service, &server)
        })
        .build()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    eprintln!("ready");
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
    match runtime.block_on(session.access_token_for(Service::Csp)) {
        Ok(token) => eprintln!("token {}", token.expose()),
        Err(error) => eprintln!("error {error}"),
    }
}
