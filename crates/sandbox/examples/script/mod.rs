//! What the ten scripts share that is not their story: a session with the real services or with a
//! local cloud, what they say, and being started again after trouble.

pub mod arguments;
mod local;
mod services;

use std::error::Error as StdError;
use std::fmt::Display;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use auth_core::SessionBuilder;
use client_core::{Error, ErrorKind, Session};
use sandbox::Sandbox;

use arguments::filled;
use services::Services;

/// How often a script is run at the most. Between two runs passes time enough for what was asked
/// for without an answer to show up.
const RUNS: u32 = 6;
const BETWEEN_RUNS: Duration = Duration::from_secs(10);

/// Where a script runs; without any of these in a local cloud that is started for it.
#[derive(Debug, clap::Args)]
pub struct Place {
    #[command(flatten)]
    services: Services,
    /// Sign in as this profile in ~/.config/vmw/config.toml says, not as the environment does
    #[arg(long, value_name = "NAME", requires = "live", value_parser = filled)]
    profile: Option<String>,
}

/// What a script works with beside its clients.
#[derive(Clone)]
pub struct Script {
    /// Whether it may change anything.
    pub apply: bool,
    /// The time at the services: in a local cloud it is not that of the clock on the wall.
    pub now: SystemTime,
    tell: Tell,
    show: Tell,
    said: Arc<AtomicBool>,
}

/// Takes a line.
pub type Tell = Arc<dyn Fn(&str) + Send + Sync>;

impl Script {
    fn new(apply: bool, now: SystemTime, [tell, show]: [Tell; 2]) -> Self {
        let said = Arc::default();
        Self {
            apply,
            now,
            tell,
            show,
            said,
        }
    }

    /// Says a line to whoever runs it.
    pub fn say(&self, what: impl Display) {
        self.said.store(true, Ordering::Relaxed);
        (self.tell)(&what.to_string());
    }

    /// Writes a line of what it was run for, which another program may read.
    pub fn show(&self, what: impl Display) {
        (self.show)(&what.to_string());
    }

    /// Runs a scenario, and again after trouble that may pass. That is safe because each of them
    /// looks first for what an earlier run has left: a request whose answer got lost was perhaps
    /// carried out, and is not to be made twice.
    async fn run(&self, scenario: impl AsyncFn(&Self) -> Result<(), Error>) -> Result<(), Error> {
        for _ in 1..RUNS {
            match scenario(self).await {
                // Nothing is there that could have been reached: more likely a slip than trouble.
                Err(error)
                    if error.kind() == ErrorKind::Connect && !self.said.load(Ordering::Relaxed) =>
                {
                    return Err(error);
                }
                Err(error) if may_pass(&error) => {
                    self.say(format!("! {error}\n! once more in {BETWEEN_RUNS:?}"));
                    tokio::time::sleep(BETWEEN_RUNS).await;
                }
                ended => return ended,
            }
        }
        scenario(self).await
    }
}

/// A server in trouble, or something in front of it that answers in its place.
fn may_pass(error: &Error) -> bool {
    error.outcome_unknown()
        || error.is_retryable()
        || error.kind() == ErrorKind::Decode
        || error.status() >= Some(500)
}

/// So many of something: one lease, two leases.
pub fn count(number: impl Display, what: &str) -> String {
    let plural = if number.to_string() == "1" { "" } else { "s" };
    format!("{number} {what}{plural}")
}

/// A whole program: `prepare` puts into the local cloud what the scenario is about.
pub async fn main(
    place: &Place,
    prepare: impl AsyncFn(&Sandbox, &Session) -> Result<(), Error>,
    scenario: impl AsyncFn(&Session, &Script) -> Result<(), Error>,
) -> ExitCode {
    match there(place, prepare, scenario).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn there(
    place: &Place,
    prepare: impl AsyncFn(&Sandbox, &Session) -> Result<(), Error>,
    scenario: impl AsyncFn(&Session, &Script) -> Result<(), Error>,
) -> Result<(), Box<dyn StdError>> {
    // So that `script > file` has in it what it was run for, and nothing else.
    let out: [Tell; 2] = [
        Arc::new(|line| eprintln!("{line}")),
        Arc::new(|line| println!("{line}")),
    ];
    if place.services.live {
        let credential = match &place.profile {
            Some(name) => SessionBuilder::from_profile(name)?,
            None => SessionBuilder::from_env()?,
        };
        live(place, credential, SystemTime::now(), out, scenario).await?;
        return Ok(());
    }
    let (cloud, session) = local::start().await?;
    eprintln!("A local cloud runs at {}.\n", cloud.url());
    prepare(&cloud, &session).await?;
    let script = Script::new(true, cloud.now(), out);
    script
        .run(async |script| scenario(&session, script).await)
        .await?;
    cloud.stop().await;
    Ok(())
}

/// On services that are there already; what is said and what is shown goes to these two.
pub async fn live(
    place: &Place,
    credential: SessionBuilder,
    now: SystemTime,
    out: [Tell; 2],
    scenario: impl AsyncFn(&Session, &Script) -> Result<(), Error>,
) -> Result<(), Error> {
    let session = place.services.settle(credential).build()?;
    let script = Script::new(place.services.apply, now, out);
    script
        .run(async |script| scenario(&session, script).await)
        .await?;
    if !script.apply {
        script.say("Without --apply nothing is changed at the services.");
    }
    Ok(())
}
