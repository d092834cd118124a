//! A stage for a script, and the ways in which each of them is run on it. What it has to have made
//! is for each to say.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use client_core::{Error, Session};
use sandbox::{Clock, Fault, Requests, Sandbox};
use vmw_tests::in_step::InStep;

/// 2030-01-01T00:00:00Z: answers are the same whenever the tests run.
const OPENING: i64 = 1_893_456_000;

/// A sandbox, and all that was said in front of it.
pub(crate) struct Stage {
    pub(crate) cloud: InStep,
    pub(crate) apply: bool,
    said: Arc<Mutex<String>>,
}

/// A script with what it is tried on and what it has to have made.
pub(crate) trait Rehearsal {
    /// Puts what it is about into the sandbox.
    async fn prepare(&self, stage: &Stage) -> Result<(), Error>;
    /// Runs it.
    async fn play(&self, session: &Session, stage: &Stage) -> Result<(), Error>;
    /// Fails unless everything is as it should be after it, and there once.
    async fn check(&self, stage: &Stage);
}

impl Stage {
    pub(crate) fn tell(&self) -> impl Fn(&str) + Send + Sync + 'static {
        let said = Arc::clone(&self.said);
        move |line| {
            let mut said = said.lock().unwrap();
            said.push_str(line);
            said.push('\n');
        }
    }

    pub(crate) fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// How many requests there were so far.
    fn requests(&self) -> usize {
        self.cloud.sandbox.received().len()
    }
}

/// Whatever a server or what is in front of it may do; together they meet one request in ten.
fn troubles() -> Vec<Fault> {
    let statuses = [401, 500, 501, 502, 503, 504].map(Fault::Status);
    let others = [
        Fault::RetryAfter(7),
        Fault::Html(502),
        Fault::Html(200),
        Fault::Reset,
        Fault::ResetAfter,
        Fault::Truncated,
    ];
    statuses.into_iter().chain(others).collect()
}

/// Runs a script on a new stage.
async fn rehearse(
    rehearsal: &impl Rehearsal,
    apply: bool,
    trouble: Option<u64>,
) -> (Stage, String) {
    // What is drawn at random here is how long a client waits before it sends again.
    fastrand::seed(trouble.unwrap_or_default());
    let sandbox = Sandbox::builder()
        .clock(Clock::stepped_from(OPENING))
        .seed(trouble.unwrap_or(1));
    let stage = Stage {
        cloud: InStep::start(sandbox).await.unwrap(),
        apply,
        said: Arc::default(),
    };
    rehearsal.prepare(&stage).await.unwrap();
    let before = stage.requests();
    if trouble.is_some() {
        let share = 0.1 / troubles().len() as f64;
        let mut left = 1.0;
        for fault in troubles() {
            // Each gets only what those before it have let pass.
            let requests = Requests::any().rate(share / left);
            stage.cloud.sandbox.fault(requests, fault);
            left -= share;
        }
    }
    let session = stage.cloud.new_session();
    let ended = rehearsal.play(&session, &stage).await;
    stage.cloud.sandbox.clear_faults();
    let mut transcript = stage.said();
    ended.unwrap_or_else(|error| panic!("{error}\n{transcript}"));
    for request in &stage.cloud.sandbox.received()[before..] {
        let (method, path, query, status) = (
            &request.method,
            &request.path,
            &request.query,
            request.status,
        );
        writeln!(transcript, "{method} {path} {query:?} {status}").unwrap();
    }
    (stage, transcript)
}

/// Undisturbed, twice.
pub(crate) async fn undisturbed(rehearsal: impl Rehearsal) {
    let (stage, first) = rehearse(&rehearsal, true, None).await;
    rehearsal.check(&stage).await;
    let (_, second) = rehearse(&rehearsal, true, None).await;
    assert_eq!(first, second);
    println!("{first}");
}

/// In trouble, with several seeds, twice with each.
pub(crate) async fn in_trouble(rehearsal: impl Rehearsal) {
    for seed in 1..=8 {
        let (stage, first) = rehearse(&rehearsal, true, Some(seed)).await;
        rehearsal.check(&stage).await;
        let (_, second) = rehearse(&rehearsal, true, Some(seed)).await;
        assert_eq!(first, second, "seed {seed}");
        println!("{first}");
    }
}

/// Runs the scenario of an example as its program does. Each example has a `Script` type of its own.
macro_rules! played {
    ($example:ident, $stage:expr, |$script:ident| $scenario:expr) => {{
        let now = $stage.cloud.sandbox.now();
        let script = $example::script::Script::new($stage.apply, now, $stage.tell());
        script.run(async |$script: &_| $scenario.await).await
    }};
}

/// The tests of one script.
macro_rules! rehearsals {
    ($name:ident, $rehearsal:expr) => {
        mod $name {
            use super::*;
            use crate::rehearsal;

            #[tokio::test(start_paused = true)]
            async fn undisturbed() {
                rehearsal::undisturbed($rehearsal).await;
            }

            #[tokio::test(start_paused = true)]
            async fn in_trouble() {
                rehearsal::in_trouble($rehearsal).await;
            }
        }
    };
}

pub(crate) use {played, rehearsals};
