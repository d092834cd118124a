//! Cancelling at the server from here.

use client_core::ErrorKind;
use client_core::wait::Wait;

use crate::job::{Server, job, json, minutes, reset, seconds};

#[tokio::test(start_paused = true)]
async fn it_is_cancelled_at_the_server_and_then_waited_for() {
    let server = Server::with_cancel(
        |at, asked| match asked {
            None => job("RUNNING"),
            Some(asked) if at < asked + minutes(2) => job("CANCELING"),
            Some(_) => job("CANCELED"),
        },
        |_| job("CANCELING"),
    );
    let wait = server.wait().cancel_when(tokio::time::sleep(minutes(30)));
    let error = wait.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Canceled);
    assert_eq!(server.cancels(), [minutes(30)], "once, and at once");
    let ended = server.elapsed();
    assert!(
        (minutes(32)..=seconds(32 * 60 + 30)).contains(&ended),
        "{ended:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn what_finishes_before_it_is_cancelled_has_finished() {
    // Refused, because it is done already.
    let server = Server::with_cancel(
        |at, _| job(if at < seconds(300) { "RUNNING" } else { "DONE" }),
        |_| json(400, r#"{"message":"it is done"}"#),
    );
    let wait = server.wait().poll_interval(minutes(4)..=minutes(4));
    let done = wait
        .cancel_when(tokio::time::sleep(seconds(301)))
        .await
        .unwrap();
    assert_eq!(done["status"], "DONE");
    assert_eq!(server.elapsed(), seconds(301));
    // Accepted, and done all the same.
    let server = Server::with_cancel(
        |at, _| job(if at < seconds(310) { "RUNNING" } else { "DONE" }),
        |_| json(202, "{}"),
    );
    server
        .wait()
        .cancel_when(tokio::time::sleep(seconds(300)))
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_refusal_to_cancel_what_goes_on_is_told() {
    let server = Server::with_cancel(
        |_, _| job("RUNNING"),
        |_| json(403, r#"{"message":"not yours"}"#),
    );
    let error = server
        .wait()
        .cancel_when(std::future::ready(()))
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(403));
    assert_eq!(error.operation(), Some("cancel_job"));
    assert!(error.to_string().contains("not yours"), "{error}");
    assert!(error.hint().unwrap().contains("goes on"), "{error}");
    // Unless it is being cancelled already.
    let server = Server::with_cancel(
        |at, _| {
            job(if at < minutes(1) {
                "CANCELING"
            } else {
                "CANCELED"
            })
        },
        |_| json(409, r#"{"message":"already asked for"}"#),
    );
    let error = server
        .wait()
        .cancel_when(std::future::ready(()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Canceled);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_is_busy_is_asked_again_to_cancel() {
    let server = Server::with_cancel(
        |at, _| match at.as_secs() {
            0..40 => job("RUNNING"),
            _ => job("CANCELED"),
        },
        |at| match at.as_secs() {
            0..10 => json(503, ""),
            10..20 => reset(),
            _ => job("CANCELING"),
        },
    );
    let error = server
        .wait()
        .cancel_when(std::future::ready(()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Canceled);
    let cancels = server.cancels();
    assert!(cancels.len() > 2, "{cancels:?}");
    assert!(
        cancels[cancels.len() - 2] < seconds(20),
        "not after it was accepted: {cancels:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_server_that_can_never_cancel_is_given_up() {
    let server = Server::with_cancel(|_, _| job("RUNNING"), |_| json(503, ""));
    let error = server
        .wait()
        .cancel_when(std::future::ready(()))
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(503));
    assert!(server.elapsed() <= minutes(11), "{:?}", server.elapsed());
}

#[tokio::test(start_paused = true)]
async fn what_is_not_there_yet_is_cancelled_when_it_is() {
    let server = Server::with_cancel(
        |at, _| match at.as_secs() {
            0..3 => json(404, "{}"),
            3..20 => job("RUNNING"),
            _ => job("CANCELED"),
        },
        |at| {
            if at < seconds(3) {
                json(404, "{}")
            } else {
                json(200, "{}")
            }
        },
    );
    let error = server
        .wait()
        .cancel_when(std::future::ready(()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Canceled);
}

#[tokio::test(start_paused = true)]
async fn work_that_cannot_be_cancelled_is_left_alone() {
    let server = Server::new(|_| job("RUNNING"));
    let mut job = server.job();
    job.can_be_canceled = false;
    let wait = Wait::new(job).cancel_when(tokio::time::sleep(minutes(1)));
    let error = wait.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Canceled);
    assert!(
        error.hint().unwrap().contains("goes on at the server"),
        "{error}"
    );
    assert_eq!(server.elapsed(), minutes(1));
    assert!(server.cancels().is_empty());
}

#[tokio::test(start_paused = true)]
async fn the_timeout_holds_for_a_cancellation_too() {
    let server = Server::with_cancel(|_, _| job("CANCELING"), |_| json(200, "{}"));
    let wait = server.wait().cancel_when(std::future::ready(()));
    let error = wait.timeout(minutes(5)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error.to_string().contains("it has been asked to stop"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_cancellation_that_did_not_get_through_is_told_with_every_error() {
    let unheard = "it is not known whether the server heard";
    // Without a status: the connection breaks off.
    let cases = [
        (None, unheard),
        (Some(504), unheard),
        (Some(429), "no request to cancel has got through"),
    ];
    for (status, said) in cases {
        let cancel = move || status.map_or_else(reset, |status| json(status, ""));
        let running = Server::with_cancel(|_, _| job("RUNNING"), move |_| cancel());
        let missing = Server::with_cancel(|_, _| json(404, "{}"), move |_| cancel());
        let refused = Server::with_cancel(|_, _| json(403, "{}"), move |_| cancel());
        let failed = Server::with_cancel(|_, _| job("FAILED"), move |_| cancel());
        for (server, kind) in [
            (running, ErrorKind::Timeout),
            (missing, ErrorKind::Status),
            (refused, ErrorKind::Status),
            (failed, ErrorKind::Failed),
        ] {
            let wait = Wait::new(server.job().without_repeats());
            let wait = wait.cancel_when(std::future::ready(()));
            let error = wait.timeout(seconds(10)).await.unwrap_err();
            assert_eq!(error.kind(), kind, "{error}");
            assert!(error.hint().unwrap().contains(said), "{error}");
            assert!(!error.to_string().contains("has been asked"), "{error}");
        }
    }
}
