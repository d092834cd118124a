//! Credentials that a program prints, with real programs.

#![cfg(unix)]

mod cloud;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use auth_core::{Error, ErrorKind, MemoryTransport, SendOptions, Service, Session};
use cloud::{Cloud, get};

/// A folder for one test, empty at first.
fn folder(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn session(program: &str, arguments: &[&str], transport: MemoryTransport) -> Session {
    Session::builder()
        .credential_process(program, arguments)
        .transport(transport)
        .build()
        .unwrap()
}

async fn failure(program: &str, arguments: &[&str]) -> Error {
    let (_cloud, transport) = Cloud::new();
    let session = session(program, arguments, transport.clone());
    let error = session.send(Service::Vmc, get("/x")).await.unwrap_err();
    assert!(transport.requests().is_empty());
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(error.to_string().contains(program), "{error}");
    assert!(error.is_token_exchange(), "the call itself was not sent");
    error
}

#[tokio::test]
async fn what_a_program_prints_is_used_and_printed_again_when_it_is_refused() {
    let printed = folder("printed").join("credential.json");
    fs::write(&printed, r#"{"access_token":"first","expires_in":600}"#).unwrap();
    let (cloud, transport) = Cloud::new();
    let session = session("cat", &[printed.to_str().unwrap()], transport);
    let token = session.access_token_for(Service::Vmc).await.unwrap();
    assert_eq!(token.expose(), "first");
    let left = token.valid_for().unwrap();
    assert!(left <= Duration::from_secs(600) && left > Duration::from_secs(500));

    fs::write(&printed, r#"{"access_token":"second"}"#).unwrap();
    let response = session.send(Service::Vmc, get("/x")).await.unwrap();
    assert_eq!(cloud::seen_token(&response), "first");
    cloud.refuse("first");
    let response = session.send(Service::Vmc, get("/x")).await.unwrap();
    assert_eq!(cloud::seen_token(&response), "second");
}

#[tokio::test]
async fn an_api_token_that_a_program_prints_is_exchanged() {
    let (_cloud, transport) = Cloud::new();
    let session = session("echo", &[r#"{"api_token":"printed"}"#], transport.clone());
    session.send(Service::Vmc, get("/x")).await.unwrap();
    let exchange = &transport.requests()[0];
    assert_eq!(exchange.body(), "refresh_token=printed");
}

#[tokio::test]
async fn arguments_reach_the_program_as_they_are() {
    let (_cloud, transport) = Cloud::new();
    let odd = r#"{"access_token":"$HOME;`true`&*"}"#;
    let session = session("printf", &["%s", odd], transport);
    let token = session.access_token_for(Service::Vmc).await.unwrap();
    assert_eq!(token.expose(), "$HOME;`true`&*");
}

#[tokio::test]
async fn a_program_that_fails_is_named_with_its_status() {
    let error = failure("sh", &["-c", "echo hunter2; exit 3"]).await;
    assert_eq!(error.kind(), ErrorKind::Authentication);
    let said = error.to_string();
    assert!(said.contains("exit status: 3"), "{said}");
    assert!(said.contains("run it by hand"), "{said}");
    let killed = failure("sh", &["-c", "kill -9 $$"]).await;
    assert!(killed.to_string().contains("signal: 9"), "{killed}");
}

#[tokio::test]
async fn a_program_that_is_not_there_is_named() {
    let error = failure("vmw-no-such-program", &["hunter2"]).await;
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.hint().unwrap().contains("PATH"), "{error}");
    assert!(error.to_string().contains("no such file"), "{error}");
}

#[tokio::test]
async fn what_is_no_credential_is_told_and_not_shown() {
    for (printed, what) in [
        ("", "it prints nothing"),
        ("hunter2", "is not JSON"),
        (r#"["hunter2"]"#, "no object"),
        (r#"{"token":"hunter2"}"#, "none of access_token"),
        (r#"{"api_token":"hunter2 and more"}"#, "white space"),
        (
            r#"{"access_token":"hunter2","expires_at":"2001-01-01T00:00:00Z"}"#,
            "expired already",
        ),
    ] {
        let error = failure("printf", &["%s", printed]).await;
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(what), "{error}");
    }
    let endless = failure("yes", &["hunter2"]).await;
    assert!(endless.to_string().contains("more than a credential"));
    let binary = failure("printf", &[r"\377\376"]).await;
    assert!(binary.to_string().contains("no text"), "{binary}");
}

/// The clock stands still but for whoever waits for it, so the minute is over at once.
#[tokio::test(start_paused = true)]
async fn a_program_that_hangs_is_given_up_after_a_minute() {
    let (_cloud, transport) = Cloud::new();
    let session = session("tail", &["-f", "/dev/null"], transport);
    let started = tokio::time::Instant::now();
    let error = session.send(Service::Vmc, get("/x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("process tail"), "{error}");
    assert!(error.is_token_exchange(), "{error}");
    assert!(!error.is_retryable(), "it would hang once more");
    assert!(started.elapsed() >= Duration::from_secs(60));
}

/// Without a clock that stands still: the program is a real one.
#[tokio::test]
async fn what_a_program_has_started_may_keep_its_output_open() {
    let pipe = folder("kept-open").join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    // The agent waits for the pipe, with the output of the program as its own.
    let script = r#"cat "$1" & echo '{"access_token":"printed"}'"#;
    let (_cloud, transport) = Cloud::new();
    let arguments = ["-c", script, "sh", pipe.to_str().unwrap()];
    let session = session("sh", &arguments, transport);
    let token = session.access_token_for(Service::Vmc).await.unwrap();
    assert_eq!(token.expose(), "printed");
    // Opens only if somebody reads: the agent has been left alone, and ends now.
    drop(fs::OpenOptions::new().write(true).open(&pipe).unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_time_is_up_meanwhile_names_the_program() {
    let (_cloud, transport) = Cloud::new();
    let session = session("tail", &["-f", "/dev/null"], transport);
    let options = SendOptions::default().with_timeout(Duration::from_secs(5));
    let sent = session.send_with(Service::Vmc, get("/x"), &options);
    let error = sent.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_token_exchange(), "{error}");
    assert!(
        error
            .to_string()
            .contains("from the credential process tail"),
        "{error}"
    );
}
