//! How a wait ends, and what is told on the way.

use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use client_core::ErrorKind;
use client_core::wait::{Follow, Wait};

use crate::job::{Answer, Job, Server, job, json, minutes, seconds};

/// An SDDC's course: two hours.
fn course(at: Duration) -> Answer {
    let (percent, phase, left) = match at.as_secs() / 60 {
        0..12 => (1, "NETWORK", 120),
        12..55 => (21, "HOSTS", 80),
        55..95 => (68, "VCENTER", 30),
        95..120 => (91, "NSX", 5),
        _ => return json(200, r#"{"status":"DONE","percent":100,"result":"sddc-1"}"#),
    };
    json(
        200,
        format!(
            r#"{{"status":"RUNNING","percent":{percent},"phase":"{phase}","minutes_left":{left}}}"#
        ),
    )
}

#[tokio::test(start_paused = true)]
async fn two_hours_take_few_reads_and_their_end_is_seen_within_an_interval() {
    for _ in 0..20 {
        let server = Server::new(course);
        let done = server.wait().await.unwrap();
        assert_eq!(done["result"], "sddc-1");
        let late = server.elapsed() - minutes(120);
        assert!(late <= seconds(30), "{late:?}");
        let reads = server.reads().len();
        assert!((120..=400).contains(&reads), "{reads}");
    }
}

#[tokio::test(start_paused = true)]
async fn progress_is_told_once_for_each_change_and_in_order() {
    let server = Server::new(course);
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = told.clone();
    let wait = server.wait().on_progress(move |progress| {
        let phase = progress.phase.clone().unwrap_or_default();
        tell.lock()
            .unwrap()
            .push((progress.percent.unwrap(), phase, progress.done));
    });
    wait.await.unwrap();
    let told = told.lock().unwrap();
    let expected = [
        (1, "NETWORK", false),
        (21, "HOSTS", false),
        (68, "VCENTER", false),
        (91, "NSX", false),
        (100, "", true),
    ];
    assert_eq!(
        *told,
        expected.map(|(percent, phase, done)| (percent, phase.to_owned(), done))
    );
}

#[tokio::test(start_paused = true)]
async fn the_stream_tells_the_same_and_ends_after_the_last() {
    let server = Server::new(course);
    let mut stream = server.wait().progress();
    let mut told = Vec::new();
    while let Some(progress) = stream.next().await {
        told.push(progress.unwrap());
    }
    let percents: Vec<_> = told
        .iter()
        .map(|progress| progress.percent.unwrap())
        .collect();
    assert_eq!(percents, [1, 21, 68, 91, 100]);
    assert!(told.is_sorted_by_key(|progress| (progress.elapsed, progress.polls)));
    assert_eq!(told[4].polls as usize, server.reads().len());
    assert_eq!(told[4].state["result"], "sddc-1");
    assert!(stream.next().await.is_none());
    assert!(stream.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_failure_ends_it_at_once_with_the_reason_of_the_server() {
    let server = Server::new(|at| match at.as_secs() {
        0..600 => job("RUNNING"),
        _ => json(
            200,
            r#"{"status":"FAILED","percent":40,"message":"no hosts left","code":"E7"}"#,
        ),
    });
    let mut stream = server.wait().progress();
    let mut seen = Vec::new();
    let error = loop {
        match stream.next().await.unwrap() {
            Ok(progress) => seen.push((progress.status, progress.done)),
            Err(error) => break error,
        }
    };
    // The state that failed is shown before the error.
    assert_eq!(
        seen,
        [("RUNNING".to_owned(), false), ("FAILED".to_owned(), true)]
    );
    assert!(stream.next().await.is_none());
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert_eq!(error.message(), Some("no hosts left"));
    assert_eq!(error.code(), Some("E7"));
    assert_eq!(error.operation(), Some("wait_for_job"));
    assert_eq!(error.host(), Some("vmc.vmware.com"));
    assert!(!error.is_retryable() && !error.outcome_unknown());
    assert_eq!(
        error.to_string(),
        "wait_for_job (GET /jobs/{id} at vmc.vmware.com) failed: job 7 ended as FAILED: no hosts left (code E7)"
    );
    assert!(server.elapsed() <= seconds(630));
}

#[tokio::test(start_paused = true)]
async fn work_that_somebody_cancels_is_an_error_of_its_own_kind() {
    let server = Server::new(|at| {
        job(if at < minutes(1) {
            "RUNNING"
        } else {
            "CANCELED"
        })
    });
    let error = server.wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Canceled);
    assert!(
        error.to_string().contains("job 7 ended as CANCELED"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn when_the_time_is_up_the_error_says_how_far_it_was_and_that_it_goes_on() {
    let server = Server::new(course);
    let error = server.wait().timeout(minutes(60)).await.unwrap_err();
    assert_eq!(server.elapsed(), minutes(60));
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(!error.outcome_unknown());
    assert_eq!(
        error.to_string(),
        "wait_for_job (GET /jobs/{id} at vmc.vmware.com) failed: job 7 still goes on after 1 h: RUNNING, VCENTER, 68 %: \
         the work goes on at the server; wait for the same id again to resume"
    );
    // And so it is: in another run, with another session.
    server.wait().timeout(minutes(70)).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_state_without_a_status_is_told_as_a_dash_and_a_failure_with_its_phase() {
    let server = Server::new(|_| json(200, r#"{"percent":100}"#));
    let error = server.wait().timeout(seconds(6)).await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("goes on after 6 s: -, 100 %"), "{text}");
    let server = Server::new(|_| json(200, r#"{"status":"FAILED","phase":"HOSTS"}"#));
    let text = server.wait().await.unwrap_err().to_string();
    assert!(
        text.contains("job 7 ended as FAILED in phase HOSTS"),
        "{text}"
    );
}

#[tokio::test(start_paused = true)]
async fn work_that_ends_in_the_last_interval_is_not_missed() {
    for _ in 0..50 {
        let server = Server::new(|at| job(if at < seconds(597) { "RUNNING" } else { "DONE" }));
        server.wait().timeout(minutes(10)).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_timeout_it_waits_for_a_day_and_with_the_longest_for_ever() {
    let server = Server::new(|_| job("RUNNING"));
    let error = server.wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(server.elapsed(), minutes(24 * 60));
    let server = Server::new(|at| {
        job(if at < minutes(72 * 60) {
            "RUNNING"
        } else {
            "DONE"
        })
    });
    server.wait().timeout(Duration::MAX).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_never_comes_does_not_outlast_the_timeout() {
    let server = Server::new(|_| job("RUNNING"));
    let slow = server.transport.clone().delayed(|_| minutes(5));
    let session = auth_core::Session::with_transport(slow);
    let wait = Wait::new(Job::over(&session));
    let error = wait.timeout(seconds(10)).await.unwrap_err();
    assert_eq!(server.elapsed(), seconds(10));
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error
            .to_string()
            .contains("job 7 could not be read within 10 s"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_restarted_program_waits_on_from_the_id_alone() {
    let server = Server::new(course);
    // Killed after an hour.
    let first = tokio::time::timeout(minutes(60), server.wait()).await;
    assert!(first.is_err());
    let before = server.reads().len();
    tokio::time::advance(minutes(90)).await;
    assert_eq!(server.reads().len(), before, "what is dropped asks no more");
    // It has ended meanwhile: one read is enough, and it comes at once.
    let asked_again = server.elapsed();
    let done = server.wait().await.unwrap();
    assert_eq!(done["result"], "sddc-1");
    assert_eq!(server.reads()[before..], [asked_again]);
}

#[tokio::test(start_paused = true)]
async fn a_status_that_nobody_knows_means_that_it_goes_on() {
    let server = Server::new(|at| match at.as_secs() {
        0..20 => job("REHEARSING"),
        20..40 => json(200, r#"{"status":null,"percent":-1}"#),
        40..60 => json(200, r#"{"percent":900}"#),
        _ => job("DONE"),
    });
    let mut stream = server.wait().progress();
    let mut told = Vec::new();
    while let Some(progress) = stream.next().await {
        let progress = progress.unwrap();
        told.push((progress.status, progress.percent));
    }
    let expected = [
        ("REHEARSING", None),
        ("-", None),
        ("-", Some(100)),
        ("DONE", None),
    ];
    assert_eq!(
        told,
        expected.map(|(status, percent)| (status.to_owned(), percent))
    );
}

#[tokio::test(start_paused = true)]
async fn waits_move_between_threads_and_say_what_they_wait_for() {
    fn moves<T: Send + Unpin + std::fmt::Debug + 'static>(it: &T) -> String {
        format!("{it:?}")
    }
    let server = Server::new(|_| job("DONE"));
    let follow = Follow::new(server.job(), |state| vec![state]);
    for text in [
        moves(&server.wait()),
        moves(&server.wait().into_future()),
        moves(&server.wait().progress()),
        moves(&follow),
    ] {
        assert!(text.contains("job 7"), "{text}");
    }
}
