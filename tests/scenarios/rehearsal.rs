//! The ways in which each script is tried. What it has to have made is for each to say.

use client_core::Error;
use sandbox::{Received, Verdict};

use crate::stage::{Stage, Weather};

/// How many kinds of bad luck each script has.
const SEEDS: u64 = 8;

/// A script with what it is tried on and what it has to have made.
pub(crate) trait Rehearsal {
    /// The operations that change something, by the ids that their documents give them.
    const CHANGES: &'static [&'static str];

    /// Puts into the sandbox what it is about.
    async fn prepare(&self, stage: &Stage) -> Result<(), Error>;
    /// Runs it.
    async fn play(&self, stage: &Stage, apply: bool) -> Result<(), Error>;
    /// Fails unless everything is as it is to be after it.
    async fn check(&self, stage: &Stage);
}

async fn rehearse(rehearsal: &impl Rehearsal, weather: Weather, apply: bool) -> Stage {
    let mut stage = Stage::set(weather).await;
    rehearsal.prepare(&stage).await.unwrap();
    stage.begin(weather);
    let played = rehearsal.play(&stage, apply).await;
    stage.cloud.sandbox.clear_faults();
    if let Err(error) = played {
        panic!("{weather:?}: {error}\n{}", stage.transcript());
    }
    stage
}

async fn twice(rehearsal: &impl Rehearsal, weather: Weather) -> Stage {
    let first = rehearse(rehearsal, weather, true).await;
    let second = rehearse(rehearsal, weather, true).await;
    let transcript = first.transcript();
    assert_eq!(transcript, second.transcript(), "{weather:?}");
    // For those who run it with --nocapture.
    println!(
        "{weather:?}: {} requests, {:?}",
        first.received().len(),
        first.cloud.elapsed()
    );
    rehearsal.check(&first).await;
    first
}

pub(crate) async fn fair(rehearsal: impl Rehearsal) {
    twice(&rehearsal, Weather::Fair).await;
}

pub(crate) async fn foul(rehearsal: impl Rehearsal) {
    for seed in 1..=SEEDS {
        twice(&rehearsal, Weather::Foul(seed)).await;
    }
}

pub(crate) async fn lossy<R: Rehearsal>(rehearsal: R) {
    let stage = twice(&rehearsal, Weather::Lossy(R::CHANGES)).await;
    let received = stage.received();
    for change in R::CHANGES {
        let lost = received.iter().any(|request| {
            request.operation.as_deref() == Some(change)
                && matches!(request.verdict, Verdict::Faulted(_))
        });
        assert!(lost, "{change} was never sent");
    }
}

pub(crate) async fn without_leave(rehearsal: impl Rehearsal) {
    let stage = rehearse(&rehearsal, Weather::Fair, false).await;
    let received = stage.received();
    assert!(received.len() > 1);
    if let Some(change) = received.iter().find(|request| !changes_nothing(request)) {
        panic!("{} {} was sent", change.method, change.path);
    }
    assert!(stage.said().contains("nothing is changed"));
}

/// Reading, checking, and signing in.
pub(crate) fn changes_nothing(request: &Received) -> bool {
    let validates = ("validateOnly".to_owned(), "true".to_owned());
    match request.operation.as_deref() {
        Some("validateBlueprintUsingPOST_1" | "add_hosts_precheck") => true,
        Some("create_sddc") => request.query.contains(&validates),
        _ => {
            request.method == "GET"
                || request.path == "/iaas/api/login"
                || request.path.starts_with("/csp/gateway/am/api/auth/")
        }
    }
}

/// Runs the scenario of an example as its program does, with these words on its command line. Each
/// example has types of its own for what they share.
macro_rules! played {
    ($example:ident $words:expr, $stage:expr, $apply:expr, |$session:ident, $wanted:ident, $script:ident| $scenario:expr) => {{
        let $wanted = &$example::Wanted::try_parse_from(Stage::typed($apply, $words)).unwrap();
        let (credential, now) = ($stage.cloud.credential(), $stage.cloud.sandbox.now());
        let scenario = async |$session: &_, $script: &_| $scenario.await;
        $example::script::live(&$wanted.place, credential, now, $stage.out(), scenario).await
    }};
}

/// The tests of one script.
macro_rules! rehearsals {
    ($name:ident, $rehearsal:expr) => {
        mod $name {
            use super::*;
            use crate::rehearsal;

            #[tokio::test(start_paused = true)]
            async fn does_what_it_says_and_the_same_again() {
                rehearsal::fair($rehearsal).await;
            }

            #[tokio::test(start_paused = true)]
            async fn does_so_when_one_request_in_ten_goes_wrong() {
                rehearsal::foul($rehearsal).await;
            }

            #[tokio::test(start_paused = true)]
            async fn changes_nothing_twice_when_answers_get_lost() {
                rehearsal::lossy($rehearsal).await;
            }

            #[tokio::test(start_paused = true)]
            async fn changes_nothing_without_apply() {
                rehearsal::without_leave($rehearsal).await;
            }
        }
    };
}

pub(crate) use {played, rehearsals};
