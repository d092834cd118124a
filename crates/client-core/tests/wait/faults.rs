//! What a wait puts up with, and what not.

use std::sync::Arc;

use auth_core::{MemoryTransport, Service, Session, TransportError, TransportErrorKind};
use client_core::ErrorKind;
use client_core::wait::Wait;
use tokio::time::Instant;

use crate::job::{Answer, Job, Server, job, json, minutes, page, reset, seconds};

#[tokio::test(start_paused = true)]
async fn what_is_not_there_yet_is_waited_for() {
    let server = Server::new(|at| match at.as_secs() {
        0..50 => json(404, r#"{"message":"Task 7 does not exist"}"#),
        50..100 => job("RUNNING"),
        _ => job("DONE"),
    });
    server.wait().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn what_does_not_come_is_an_error_after_a_minute() {
    let missing = |_| json(404, r#"{"message":"Task 7 does not exist"}"#);
    let server = Server::new(missing);
    let error = server.wait().await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.message(), Some("Task 7 does not exist"));
    assert!(error.hint().unwrap().contains("is the id right"), "{error}");
    let waited = server.elapsed();
    assert!((seconds(60)..=seconds(90)).contains(&waited), "{waited:?}");

    let server = Server::new(missing);
    server
        .wait()
        .tolerate_missing_for(seconds(0))
        .await
        .unwrap_err();
    assert_eq!(server.reads().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_timeout_of_what_was_only_ever_missing_is_the_404() {
    let server = Server::new(|_| json(404, r#"{"message":"Task 7 does not exist"}"#));
    let error = server.wait().timeout(seconds(5)).await.unwrap_err();
    assert_eq!(server.elapsed(), seconds(5));
    assert!(error.is_not_found() && !error.is_retryable(), "{error}");
    assert_eq!(error.message(), Some("Task 7 does not exist"));
    let hint = error.hint().unwrap();
    assert!(hint.contains("is the id right"), "{hint}");
    assert!(hint.contains("created moments ago"), "{hint}");
    assert!(!hint.contains("go on"), "{hint}");

    // Where something else failed as well, nobody knows.
    let server = Server::new(|at| match at.as_secs() {
        0..3 => page(),
        _ => json(404, "{}"),
    });
    let error = server.wait().timeout(seconds(20)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.hint().unwrap().contains("may go on"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn what_could_never_be_read_is_not_said_to_go_on() {
    for (timeout, said) in [(0, "within 0 ms"), (200, "within 200 ms"), (5000, "5 s")] {
        let server = Server::new(|_| reset());
        let timeout = std::time::Duration::from_millis(timeout);
        let error = server.wait().timeout(timeout).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        let text = error.to_string();
        assert!(text.contains(said), "{text}");
        assert!(text.contains("may go on"), "{text}");
        assert!(!text.contains("goes on"), "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_put_up_with_is_not_put_up_with_for_longer() {
    for _ in 0..20 {
        let server = Server::new(|_| reset());
        let wait = Wait::new(server.job().without_repeats()).tolerate_failures_for(seconds(20));
        wait.await.unwrap_err();
        assert_eq!(server.elapsed(), seconds(20));
        let server = Server::new(|_| json(404, "{}"));
        let wait = Wait::new(server.job().without_repeats()).tolerate_missing_for(seconds(20));
        assert!(wait.await.unwrap_err().is_not_found());
        assert_eq!(server.elapsed(), seconds(20));
    }
    // Unless the server asks not to be asked.
    let server = Server::new(|_| {
        let mut busy = MemoryTransport::json(429, "");
        let later = http::HeaderValue::from_static("60");
        busy.headers_mut().insert("retry-after", later);
        Ok(busy)
    });
    let wait = Wait::new(server.job().without_repeats()).tolerate_failures_for(seconds(20));
    wait.await.unwrap_err();
    assert!(server.elapsed() >= seconds(60), "{:?}", server.elapsed());
}

#[tokio::test(start_paused = true)]
async fn what_was_there_and_is_not_any_more_is_an_error_at_once() {
    let server = Server::new(|at| match at.as_secs() {
        0..20 => job("RUNNING"),
        20..40 => json(404, "{}"),
        _ => job("DONE"),
    });
    let error = server.wait().await.unwrap_err();
    assert!(error.is_not_found());
    assert!(
        error.hint().unwrap().contains("was there before"),
        "{error}"
    );
    assert!(server.elapsed() < seconds(40));
}

#[tokio::test(start_paused = true)]
async fn failures_that_pass_do_not_end_it() {
    let bursts: [fn() -> Answer; 8] = [
        || json(503, ""),
        page,
        reset,
        || json(500, r#"{"message":"oops"}"#),
        || json(502, "<html>bad gateway</html>"),
        || json(429, ""),
        || json(200, r#"{"status":"RUNN"#),
        || Err(TransportError::new(TransportErrorKind::Connect, "refused")),
    ];
    for burst in bursts {
        let server = Server::new(move |at| match at.as_secs() {
            0..60 => job("RUNNING"),
            60..500 => burst(),
            500..600 => job("RUNNING"),
            600..1000 => burst(),
            1000..1100 => job("RUNNING"),
            _ => job("DONE"),
        });
        server.wait().await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn failures_that_last_end_it_and_say_how_to_go_on() {
    for answer in [|| json(503, ""), page, reset] {
        let server = Server::new(move |at| {
            if at < minutes(5) {
                job("RUNNING")
            } else {
                answer()
            }
        });
        let error = server.wait().await.unwrap_err();
        assert!(
            error.hint().unwrap().contains("wait for the same id again"),
            "{error}"
        );
        let waited = server.elapsed();
        assert!((minutes(15)..=minutes(19)).contains(&waited), "{waited:?}");
    }
    let server = Server::new(|at| {
        if at < minutes(5) {
            job("RUNNING")
        } else {
            reset()
        }
    });
    server
        .wait()
        .tolerate_failures_for(minutes(1))
        .await
        .unwrap_err();
    assert!(server.elapsed() <= minutes(10), "{:?}", server.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_web_page_from_the_start_is_told_soon() {
    let server = Server::new(|_| page());
    let error = server.wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(server.elapsed() <= minutes(2), "{:?}", server.elapsed());
}

#[tokio::test(start_paused = true)]
async fn what_does_not_pass_by_itself_ends_it_at_once() {
    for status in [400, 401, 403, 409, 501] {
        let server = Server::new(move |at| match at.as_secs() {
            0..60 => job("RUNNING"),
            _ => json(status, r#"{"message":"no"}"#),
        });
        let error = server.wait().await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.operation(), Some("get_job"));
        assert!(
            server.elapsed() <= seconds(95),
            "{status}: {:?}",
            server.elapsed()
        );
    }
}

/// A session whose tokens live half an hour and come from a server that answers by the time.
fn session_with_tokens(
    tokens: impl Fn(u64) -> Answer + Send + Sync + 'static,
    reads: impl Fn(u64) -> Answer + Send + Sync + 'static,
) -> (Session, MemoryTransport) {
    let started = Instant::now();
    let reads = Arc::new(reads);
    let transport = MemoryTransport::fallible(move |request| {
        let at = started.elapsed().as_secs();
        match request.uri().path() {
            path if path.starts_with("/csp/") => tokens(at),
            _ => reads(at),
        }
    });
    let session = Session::builder()
        .api_token("an-api-token")
        .base_url(Service::Vmc, "https://vmc.test")
        .base_url(Service::Csp, "https://csp.test")
        .transport(transport.clone())
        .build()
        .unwrap();
    (session, transport)
}

fn token() -> Answer {
    json(200, r#"{"access_token":"t","expires_in":1800}"#)
}

#[tokio::test(start_paused = true)]
async fn tokens_are_renewed_on_the_way_and_their_server_may_be_away() {
    let (session, transport) = session_with_tokens(
        |at| {
            if (1500..2000).contains(&at) {
                json(503, "")
            } else {
                token()
            }
        },
        |at| job(if at < 7200 { "RUNNING" } else { "DONE" }),
    );
    Wait::new(Job::over(&session)).await.unwrap();
    let exchanges = transport
        .requests()
        .iter()
        .filter(|request| request.path().starts_with("/csp/"))
        .count();
    assert!(exchanges > 4, "{exchanges}");
}

#[tokio::test(start_paused = true)]
async fn a_credential_that_is_refused_ends_it_and_so_does_a_404_of_the_token_server() {
    for status in [400, 404] {
        let (session, _) = session_with_tokens(
            move |at| {
                if at < 1000 {
                    token()
                } else {
                    json(status, r#"{"message":"invalid_grant"}"#)
                }
            },
            |_| job("RUNNING"),
        );
        let started = Instant::now();
        let error = Wait::new(Job::over(&session)).await.unwrap_err();
        assert!(error.is_token_exchange(), "{error}");
        assert!(!error.to_string().contains("was there before"), "{error}");
        assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");
        assert!(started.elapsed() <= minutes(45), "{:?}", started.elapsed());
    }
}
