//! When the server is asked.

use std::future::IntoFuture;
use std::time::Duration;

use http::HeaderValue;

use crate::job::{Server, job, json, minutes, seconds};

/// The times between reads.
fn gaps(server: &Server) -> Vec<Duration> {
    server
        .reads()
        .windows(2)
        .map(|pair| pair[1] - pair[0])
        .collect()
}

#[tokio::test(start_paused = true)]
async fn it_asks_at_once_and_then_less_and_less_often() {
    let server = Server::new(|at| job(if at < minutes(20) { "RUNNING" } else { "DONE" }));
    server.wait().await.unwrap();
    assert_eq!(server.reads()[0], Duration::ZERO);
    let gaps = gaps(&server);
    assert!(gaps[0] <= seconds(2), "{gaps:?}");
    assert!(
        gaps.iter()
            .all(|gap| (seconds(1)..=seconds(30)).contains(gap)),
        "{gaps:?}"
    );
    assert!(gaps[12..].iter().all(|gap| *gap >= seconds(24)), "{gaps:?}");
}

#[tokio::test(start_paused = true)]
async fn many_who_wait_do_not_ask_at_the_same_time() {
    let server = Server::new(|at| job(if at < minutes(10) { "RUNNING" } else { "DONE" }));
    let waits: Vec<_> = (0..10)
        .map(|_| tokio::spawn(server.wait().into_future()))
        .collect();
    for wait in waits {
        wait.await.unwrap().unwrap();
    }
    let mut times = server.reads();
    times.retain(|at| *at > minutes(5) && *at < minutes(10));
    let all = times.len();
    times.dedup();
    assert!(
        all > 80 && times.len() > all * 9 / 10,
        "{} of {all}",
        times.len()
    );
}

#[tokio::test(start_paused = true)]
async fn the_server_says_when_to_ask_again() {
    let server = Server::new(|at| {
        let mut answer = job(if at < minutes(20) { "RUNNING" } else { "DONE" });
        if let Ok(answer) = &mut answer {
            let header = HeaderValue::from_static("120");
            answer.headers_mut().insert("retry-after", header);
        }
        answer
    });
    server.wait().await.unwrap();
    let gaps = gaps(&server);
    assert!(
        gaps.iter()
            .all(|gap| (seconds(120)..=seconds(132)).contains(gap)),
        "{gaps:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn an_end_that_is_announced_is_seen_sooner() {
    let server = Server::new(|at| match at.as_secs() {
        0..1200 => job("RUNNING"),
        at @ 1200..1800 => {
            let left = (1800 - at).div_ceil(60);
            json(
                200,
                format!(r#"{{"status":"RUNNING","minutes_left":{left}}}"#),
            )
        }
        _ => job("DONE"),
    });
    server
        .wait()
        .poll_interval(seconds(1)..=minutes(2))
        .await
        .unwrap();
    let late = server.elapsed() - seconds(1800);
    assert!(late <= seconds(20), "{late:?}");
}

#[tokio::test(start_paused = true)]
async fn an_estimate_that_was_wrong_does_not_make_it_ask_for_hours() {
    let server = Server::new(|at| match at < minutes(120) {
        true => json(200, r#"{"status":"RUNNING","minutes_left":0}"#),
        false => job("DONE"),
    });
    server.wait().await.unwrap();
    let reads = server.reads().len();
    assert!(reads <= 400, "{reads}");
}

#[tokio::test(start_paused = true)]
async fn the_interval_can_be_set() {
    let server = Server::new(|at| job(if at < minutes(2) { "RUNNING" } else { "DONE" }));
    server
        .wait()
        .poll_interval(seconds(10)..=seconds(10))
        .await
        .unwrap();
    assert_eq!(
        server.reads(),
        Vec::from_iter((0..=12).map(|n| seconds(n * 10)))
    );
}
