//! Something that a client has made, with what each of its changes has made of it: what has to be
//! there, now and after a kill.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::api::{Api, Stop};

/// How long what comes or goes with time may take to.
const PATIENCE: Duration = Duration::from_secs(90);
/// Between two looks.
pub(crate) const PAUSE: Duration = Duration::from_millis(100);

/// What a thing has to be.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Expect {
    Absent,
    /// There, with these properties.
    Is(Vec<(&'static str, Value)>),
}

pub(crate) struct Thing {
    /// Where it is read.
    pub(crate) path: String,
    /// Whether it becomes what it has to be with time, and not at once.
    pub(crate) takes_time: bool,
    /// Whether it is shared and stays.
    pub(crate) stays: bool,
    /// By the number of the change, oldest first.
    known: Vec<(u64, Expect)>,
    /// What a change would make of it whose answer did not come.
    open: Option<Expect>,
    /// Whether it may be going, by a request whose answer did not come.
    pub(crate) may_go: bool,
}

impl Thing {
    pub(crate) fn new(path: String, change: u64, is: Expect) -> Self {
        Self {
            path,
            takes_time: false,
            stays: false,
            known: vec![(change, is)],
            open: None,
            may_go: false,
        }
    }

    pub(crate) fn now(&self) -> &Expect {
        self.known.last().map_or(&Expect::Absent, |(_, is)| is)
    }

    pub(crate) fn is_there(&self) -> bool {
        *self.now() != Expect::Absent
    }

    /// A change is sent, and its answer may not come.
    pub(crate) fn will_be(&mut self, expect: Expect) {
        self.open = Some(expect);
    }

    /// The answer has come.
    pub(crate) fn has_become(&mut self, change: u64) {
        if let Some(expect) = self.open.take() {
            self.known.push((change, expect));
        }
    }

    /// It has gone by a request whose answer did not come.
    pub(crate) fn is_gone(&mut self) {
        let (change, _) = self.known.last().cloned().unwrap_or((0, Expect::Absent));
        self.known.push((change, Expect::Absent));
    }

    /// Reads it back: it has to be what it was made last.
    pub(crate) async fn check(&self, api: &Api) -> Result<(), Stop> {
        self.look(api, std::slice::from_ref(self.now()), "")
            .await
            .map(drop)
    }

    /// Reads it back after a kill. It has to be what changes up to this one have made of it; only
    /// a change whose answer did not come may or may not be in it.
    pub(crate) async fn check_after_kill(&mut self, api: &Api, changes: u64) -> Result<(), Stop> {
        let before = self.is_there();
        let late = self.known.iter().filter(|(change, _)| *change > changes);
        let late = late.count() as u64;
        let counted = &api.load.counted;
        counted.too_late.fetch_add(late, Ordering::Relaxed);
        counted.looked_at.fetch_add(1, Ordering::Relaxed);
        self.known.retain(|(change, _)| *change <= changes);
        let mut possible = vec![self.now().clone()];
        possible.extend(self.open.take());
        self.may_go = self.takes_time && possible.contains(&Expect::Absent);
        let when = format!(" after a kill with {changes} changes written");
        let index = self.look(api, &possible, &when).await?;
        let found = possible.swap_remove(index);
        self.known = vec![(changes, found)];
        let difference = i64::from(self.is_there()) - i64::from(before);
        counted.alive.fetch_add(difference, Ordering::Relaxed);
        Ok(())
    }

    /// Which of these it is.
    async fn look(&self, api: &Api, possible: &[Expect], when: &str) -> Result<usize, Stop> {
        let begun = Instant::now();
        loop {
            let answer = api.call("GET", &self.path, None, &[200, 404]).await?;
            let fits = |expect: &Expect| match expect {
                Expect::Absent => answer.status == 404,
                Expect::Is(properties) => {
                    answer.status == 200
                        && properties
                            .iter()
                            .all(|(name, value)| answer.body[name] == *value)
                }
            };
            if let Some(index) = possible.iter().position(fits) {
                return Ok(index);
            }
            if !self.takes_time || begun.elapsed() > PATIENCE {
                let said: String = answer.body.to_string().chars().take(300).collect();
                api.load.miss(format!(
                    "GET {}{when}: {} {said}, and not {possible:?}",
                    self.path, answer.status
                ));
                return Err(Stop::Missed);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}
