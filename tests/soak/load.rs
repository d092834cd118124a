//! What all clients share: the plan, the stage that the run is in, and what they count and find.

use std::collections::HashSet;
use std::sync::atomic::{AtomicI64, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth_core::HttpTransport;
use serde_json::{Value, json};
use tokio::sync::{Notify, watch};

use crate::Shared;
use crate::shared::Counter;

/// How many misses are told; the rest is only counted.
const TOLD: usize = 40;

/// Where the run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Running,
    /// The sandbox has been killed: nobody sends anything.
    Dead,
    /// It runs again with the changes up to this one: everybody looks what is there.
    Looking {
        changes: u64,
    },
    /// Everybody deletes what is theirs and ends.
    Ending,
}

pub(crate) struct Load {
    pub(crate) url: String,
    pub(crate) api_token: String,
    pub(crate) clients: usize,
    pub(crate) seed: u64,
    /// The status of the faults that were asked for.
    pub(crate) fault: Option<u16>,
    pub(crate) http: HttpTransport,
    pub(crate) counters: Mutex<Vec<Arc<Counter>>>,
    /// Paths of deployments that several clients change.
    pub(crate) deployments: Mutex<Vec<String>>,
    stage: watch::Sender<(u64, Stage)>,
    /// Requests that have no answer yet.
    under_way: AtomicUsize,
    looked: AtomicUsize,
    has_looked: Notify,
    ids: Mutex<HashSet<String>>,
    misses: Mutex<Vec<String>>,
    pub(crate) counted: Counted,
}

/// A request without an answer yet.
pub(crate) struct UnderWay<'a>(&'a Load);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::SeqCst);
    }
}

/// What is counted, from the start.
#[derive(Default)]
pub(crate) struct Counted {
    pub(crate) answered: AtomicU64,
    pub(crate) faulted: AtomicU64,
    pub(crate) rounds: AtomicU64,
    /// Changes that were acknowledged.
    pub(crate) changes: AtomicU64,
    /// Things that are there.
    pub(crate) alive: AtomicI64,
    /// What was looked at after kills, and how much of what was acknowledged came after the write.
    pub(crate) looked_at: AtomicU64,
    pub(crate) too_late: AtomicU64,
    missed: AtomicU64,
}

impl Load {
    pub(crate) fn from_environment() -> Shared {
        let text = |name: &str| {
            std::env::var(name)
                .unwrap_or_else(|_| panic!("{name} is not set: `cargo xtask soak` runs this test"))
        };
        let number = |name: &str| text(name).parse().expect("a number");
        let transport = HttpTransport::builder().build().expect("a transport");
        Arc::new(Self {
            url: text("SOAK_URL"),
            api_token: text("SOAK_API_TOKEN"),
            clients: usize::try_from(number("SOAK_CLIENTS")).expect("not too many"),
            seed: number("SOAK_SEED"),
            fault: std::env::var("SOAK_FAULT")
                .ok()
                .map(|status| status.parse().expect("a status")),
            http: transport,
            counters: Mutex::default(),
            deployments: Mutex::default(),
            stage: watch::Sender::new((0, Stage::Running)),
            under_way: AtomicUsize::new(0),
            looked: AtomicUsize::new(0),
            has_looked: Notify::new(),
            ids: Mutex::default(),
            misses: Mutex::default(),
            counted: Counted::default(),
        })
    }

    /// The stage, and how many there were before it.
    pub(crate) fn stage(&self) -> (u64, Stage) {
        *self.stage.borrow()
    }

    pub(crate) fn enter(&self, stage: Stage) {
        self.stage.send_modify(|(number, now)| {
            *number += 1;
            *now = stage;
        });
    }

    /// Waits until the run is in a stage that is wanted.
    pub(crate) async fn reaches(&self, wanted: impl Fn(Stage) -> bool) -> Stage {
        let mut stage = self.stage.subscribe();
        let reached = stage.wait_for(|(_, stage)| wanted(*stage)).await;
        reached.expect("the sender lives as long as this").1
    }

    /// Whether a stage has been entered since the one of this number, or is within a while.
    pub(crate) async fn moves_on_from(&self, number: u64) -> bool {
        let mut stage = self.stage.subscribe();
        let moved = stage.wait_for(|(now, _)| *now > number);
        tokio::time::timeout(Duration::from_secs(15), moved)
            .await
            .is_ok()
    }

    /// A request is under way for as long as this is held. To be taken before the stage is looked
    /// at: what is sent then is waited for when the stage changes.
    pub(crate) fn sends(&self) -> UnderWay<'_> {
        self.under_way.fetch_add(1, Ordering::SeqCst);
        UnderWay(self)
    }

    /// Waits until nothing is under way any more that could reach the next sandbox.
    pub(crate) async fn is_silent(&self) {
        while self.under_way.load(Ordering::SeqCst) > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    pub(crate) fn one_has_looked(&self) {
        self.looked.fetch_add(1, Ordering::SeqCst);
        self.has_looked.notify_one();
    }

    pub(crate) async fn all_have_looked(&self) {
        while self.looked.load(Ordering::SeqCst) < self.clients {
            self.has_looked.notified().await;
        }
        self.looked.store(0, Ordering::SeqCst);
    }

    /// Notes the id of something new, which nothing else may ever have had.
    pub(crate) fn new_id(&self, id: &str) {
        if !self.ids.lock().expect("no panic").insert(id.to_owned()) {
            self.miss(format!("the id {id} was given out twice"));
        }
    }

    pub(crate) fn miss(&self, what: String) {
        self.counted.missed.fetch_add(1, Ordering::SeqCst);
        let mut misses = self.misses.lock().expect("no panic");
        if misses.len() < TOLD {
            say("miss", &json!({"what": what}));
            misses.push(what);
        }
    }

    pub(crate) fn misses(&self) -> Vec<String> {
        self.misses.lock().expect("no panic").clone()
    }

    pub(crate) fn counts(&self) -> Value {
        let all = &self.counted;
        let of = |count: &AtomicU64| count.load(Ordering::SeqCst);
        json!({
            "answered": of(&all.answered),
            "faulted": of(&all.faulted),
            "rounds": of(&all.rounds),
            "changes": of(&all.changes),
            "alive": all.alive.load(Ordering::SeqCst),
            "looked_at": of(&all.looked_at),
            "too_late": of(&all.too_late),
            "missed": of(&all.missed),
        })
    }
}

/// A line for whoever runs this test.
pub(crate) fn say(what: &str, with: &Value) {
    println!("\nsoak: {what} {with}");
}
