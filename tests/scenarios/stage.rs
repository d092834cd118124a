//! What a script is tried on: a sandbox with all that is said and sent in front of it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use client_core::Session;
use deployment::types::{Deployment, Request};
use sandbox::{Clock, Fault, Received, Requests, Sandbox};
use vmw_tests::in_step::{ADDRESS, InStep};

/// 2030-01-01T00:00:00Z: answers are the same whenever the tests run.
const OPENING: i64 = 1_893_456_000;

/// What happens to the requests of a script.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Weather {
    Fair,
    /// One in ten goes wrong; which of them is drawn from the seed.
    Foul(u64),
    /// The first two answers of each of these operations get lost, after they were carried out.
    Lossy(&'static [&'static str]),
}

/// Takes a line.
type Tell = Arc<dyn Fn(&str) + Send + Sync>;

pub(crate) struct Stage {
    pub(crate) cloud: InStep,
    said: Arc<Mutex<String>>,
    shown: Arc<Mutex<String>>,
    before: usize,
}

impl Stage {
    pub(crate) async fn set(weather: Weather) -> Self {
        let seed = match weather {
            Weather::Foul(seed) => seed,
            Weather::Fair | Weather::Lossy(_) => 1,
        };
        // What is drawn at random here is how long a client waits before it sends again.
        fastrand::seed(seed);
        let sandbox = Sandbox::builder().clock(Clock::stepped_from(OPENING));
        Self {
            cloud: InStep::start(sandbox.seed(seed)).await.unwrap(),
            said: Arc::default(),
            shown: Arc::default(),
            before: 0,
        }
    }

    /// Begins the play: what came before is not part of it.
    pub(crate) fn begin(&mut self, weather: Weather) {
        self.before = self.cloud.sandbox.received().len();
        let sandbox = &self.cloud.sandbox;
        match weather {
            Weather::Fair => {}
            Weather::Foul(_) => {
                let share = 0.1 / troubles().count() as f64;
                let mut left = 1.0;
                for trouble in troubles() {
                    // Each gets only what those before it have let pass.
                    sandbox.fault(Requests::any().rate(share / left), trouble);
                    left -= share;
                }
            }
            Weather::Lossy(operations) => {
                for operation in operations {
                    let first = Requests::operation(*operation).times(2);
                    sandbox.fault(first, Fault::ResetAfter);
                }
            }
        }
    }

    /// The words that a user types, after the name of the program.
    pub(crate) fn typed(apply: bool, rest: &[&str]) -> Vec<String> {
        let live = ["script", "--live", "--host", ADDRESS];
        let apply = apply.then_some("--apply");
        let all = live.into_iter().chain(apply);
        all.chain(rest.iter().copied()).map(str::to_owned).collect()
    }

    /// Where what is said goes, and what is shown.
    pub(crate) fn out(&self) -> [Tell; 2] {
        [&self.said, &self.shown].map(|lines| {
            let lines = Arc::clone(lines);
            let take = move |line: &str| {
                let mut lines = lines.lock().unwrap();
                lines.push_str(line);
                lines.push('\n');
            };
            Arc::new(take) as Tell
        })
    }

    pub(crate) fn shown(&self) -> String {
        self.shown.lock().unwrap().clone()
    }

    pub(crate) fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// The requests of the play.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.cloud.sandbox.received().split_off(self.before)
    }

    /// All that could be heard and seen.
    pub(crate) fn transcript(&self) -> String {
        let mut transcript = self.said() + &self.shown();
        for request in self.received() {
            let Received {
                method,
                path,
                query,
                status,
                ..
            } = request;
            writeln!(transcript, "{method} {path} {query:?} {status}").unwrap();
        }
        transcript
    }

    pub(crate) fn session(&self) -> Session {
        self.cloud.new_session()
    }

    /// Everything that is deployed, by name.
    pub(crate) async fn deployed(&self) -> Vec<Deployment> {
        let client = deployment::Client::new(&self.session());
        let all = client.list_deployments().items().try_collect().await;
        let mut all = all.unwrap();
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all
    }

    /// How often something was asked for at a deployment: its requests of this name.
    pub(crate) async fn asked(&self, deployment: &Deployment, name: &str) -> usize {
        let client = deployment::Client::new(&self.session());
        let id = deployment.id.as_deref().unwrap();
        let all = client.list_deployment_requests(id).items().try_collect();
        let all: Vec<Request> = all.await.unwrap();
        all.iter().filter(|one| one.name == name).count()
    }
}

/// Whatever a server, or something in front of it, may do.
fn troubles() -> impl Iterator<Item = Fault> + Clone {
    let statuses = [401, 500, 501, 502, 503, 504].map(Fault::Status);
    let others = [
        Fault::RetryAfter(7),
        Fault::Html(502),
        Fault::Html(200),
        Fault::Reset,
        Fault::ResetAfter,
        Fault::Truncated,
    ];
    statuses.into_iter().chain(others)
}

/// An empty folder in the build's own: the same each time for a test, and another for each.
pub(crate) fn empty_folder() -> PathBuf {
    let test = std::thread::current()
        .name()
        .unwrap_or_default()
        .replace(':', "-");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
