//! Following what happens during work.

use std::collections::HashSet;

use client_core::wait::Follow;
use client_core::{ErrorKind, Value};

use crate::job::{Answer, Server, json, minutes, seconds};

/// A line a minute, and one more with the end.
fn lines(at: std::time::Duration, end: &str) -> Answer {
    let minute = at.as_secs() / 60;
    let (status, last) = match minute {
        0..10 => ("RUNNING", minute),
        _ => (end, 10),
    };
    let lines: Vec<u64> = (0..=last).collect();
    json(
        200,
        format!(r#"{{"status":"{status}","lines":{lines:?},"message":"broken"}}"#),
    )
}

fn follow(server: &Server) -> Follow<u64> {
    let mut seen = HashSet::new();
    Follow::new(server.job(), move |job: Value| {
        let lines = job["lines"].as_array().cloned().unwrap_or_default();
        let lines = lines.iter().filter_map(Value::as_u64);
        lines.filter(|line| seen.insert(*line)).collect()
    })
}

#[tokio::test(start_paused = true)]
async fn each_thing_comes_once_as_soon_as_it_is_seen_and_the_last_ones_too() {
    let server = Server::new(|at| lines(at, "DONE"));
    let mut follow = follow(&server);
    let mut came = Vec::new();
    while let Some(line) = follow.next().await {
        let line = line.unwrap();
        let late = server.elapsed() - minutes(line);
        assert!(late <= seconds(30), "{line}: {late:?}");
        came.push(line);
    }
    assert_eq!(came, Vec::from_iter(0..=10));
    assert!(follow.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_failure_comes_after_the_last_thing() {
    let server = Server::new(|at| lines(at, "FAILED"));
    let mut follow = follow(&server).poll_interval(seconds(5)..=seconds(5));
    let mut came = Vec::new();
    let error = loop {
        match follow.next().await.unwrap() {
            Ok(line) => came.push(line),
            Err(error) => break error,
        }
    };
    assert_eq!(came, Vec::from_iter(0..=10));
    assert_eq!(
        (error.kind(), error.message()),
        (ErrorKind::Failed, Some("broken"))
    );
    assert!(follow.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn who_stops_reading_stops_asking() {
    let server = Server::new(|at| lines(at, "DONE"));
    let mut follow = follow(&server);
    follow.next().await.unwrap().unwrap();
    let before = server.reads().len();
    drop(follow);
    tokio::time::advance(minutes(30)).await;
    tokio::task::yield_now().await;
    assert_eq!(server.reads().len(), before);
}
