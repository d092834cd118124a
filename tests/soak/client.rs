//! One client: it lives its stories round after round, keeps in mind what it has made, and looks
//! for all of it after a kill.

use std::sync::atomic::Ordering;

use serde_json::Value;

use crate::Shared;
use crate::api::{Answer, Api, Stop};
use crate::load::Stage;
use crate::thing::{Expect, PAUSE, Thing};

/// How much of what is deleted is kept in mind.
const REMEMBERED: usize = 12;

pub(crate) struct Client {
    pub(crate) load: Shared,
    pub(crate) number: usize,
    pub(crate) round: u64,
    pub(crate) random: fastrand::Rng,
    pub(crate) api: Option<Api>,
    pub(crate) things: Vec<Thing>,
    /// How far an SDDC was when it was last looked at, and a later change of this client's: if that
    /// is kept, so is how far it was.
    pub(crate) progress: Progress,
}

#[derive(Debug, Default)]
pub(crate) struct Progress {
    pub(crate) path: String,
    pub(crate) seen: i64,
    confirmed: Option<(u64, i64)>,
}

impl Client {
    pub(crate) fn new(load: &Shared, number: usize) -> Self {
        let seed = load.seed.wrapping_mul(1_000_003) + number as u64;
        let mut client = Self {
            load: load.clone(),
            number,
            round: 0,
            random: fastrand::Rng::with_seed(seed),
            api: None,
            things: Vec::new(),
            progress: Progress::default(),
        };
        let deployments = load.deployments.lock().expect("no panic");
        let mut part = Thing::new(deployments[number / 3].clone(), 0, Expect::Is(Vec::new()));
        part.stays = true;
        client.things.push(part);
        drop(deployments);
        client
    }

    pub(crate) async fn live(mut self) {
        loop {
            match self.load.stage().1 {
                Stage::Running => {
                    let lived = self.story().await;
                    self.load.counted.rounds.fetch_add(1, Ordering::Relaxed);
                    if lived == Err(Stop::Missed) {
                        // Do not let one fault become thousands of misses.
                        tokio::time::sleep(10 * PAUSE).await;
                    }
                }
                Stage::Dead => {
                    let next = self.load.reaches(|stage| stage != Stage::Dead).await;
                    if let Stage::Looking { changes } = next {
                        self.look(changes).await;
                        self.load.one_has_looked();
                        let goes_on = |stage| !matches!(stage, Stage::Looking { .. });
                        self.load.reaches(goes_on).await;
                    }
                }
                Stage::Looking { changes } => {
                    self.look(changes).await;
                    self.load.one_has_looked();
                    let goes_on = |stage| !matches!(stage, Stage::Looking { .. });
                    self.load.reaches(goes_on).await;
                }
                Stage::Ending => {
                    if let Some(api) = &mut self.api {
                        api.goes_on();
                    }
                    let _ = self.tidy().await;
                    return;
                }
            }
        }
    }

    pub(crate) fn api(&self) -> &Api {
        self.api.as_ref().expect("signed in")
    }

    /// Everything that was made has to be what it was when the state was written last.
    async fn look(&mut self, changes: u64) {
        // Not signed in again: what was valid before the kill has to be valid now.
        let Some(api) = &mut self.api else { return };
        api.goes_on();
        for thing in &mut self.things {
            // What it is has been noted; the others are looked at all the same.
            let _ = thing.check_after_kill(api, changes).await;
        }
        // Where the change came after the write, the SDDC itself may have done so.
        let confirmed = self.progress.confirmed.take();
        if let Some((_, progress)) = confirmed.filter(|(change, _)| *change <= changes)
            && let Ok(task) = api.get(&self.progress.path).await
        {
            let now = task["progress_percent"].as_i64().unwrap_or_default();
            if now < progress {
                self.load.miss(format!(
                    "GET {}: at {now} % after a kill, {progress} % were seen",
                    self.progress.path
                ));
            }
        }
        self.progress = Progress::default();
        let _ = self.tidy().await;
    }

    /// Deletes what is still there.
    pub(crate) async fn tidy(&mut self) -> Result<(), Stop> {
        for index in 0..self.things.len() {
            if self.things[index].is_there() && !self.things[index].stays {
                self.delete(index).await?;
            }
        }
        Ok(())
    }

    /// Forgets what was deleted long ago.
    pub(crate) fn forget(&mut self) {
        let gone = |thing: &Thing| !thing.is_there() && !thing.stays;
        let count = self.things.iter().filter(|thing| gone(thing)).count();
        let mut excess = count.saturating_sub(REMEMBERED);
        self.things.retain(|thing| {
            let goes = excess > 0 && gone(thing);
            excess -= usize::from(goes);
            !goes
        });
    }

    /// Keeps something new in mind; where.
    pub(crate) fn made(&mut self, thing: Thing) -> usize {
        self.load.counted.alive.fetch_add(1, Ordering::Relaxed);
        self.things.push(thing);
        self.things.len() - 1
    }

    /// Changes something: the answer, if it comes.
    pub(crate) async fn change(
        &mut self,
        index: usize,
        (method, path, body): (&str, &str, Option<&Value>),
        wanted: &[u16],
        expect: Expect,
    ) -> Result<Answer, Stop> {
        self.things[index].will_be(expect);
        let answer = self.api().call(method, path, body, wanted).await?;
        let change = self.number_of(&answer)?;
        self.things[index].has_become(change);
        Ok(answer)
    }

    /// The number of a change, which its answer must have.
    pub(crate) fn number_of(&mut self, answer: &Answer) -> Result<u64, Stop> {
        let Some(change) = answer.change else {
            self.load.miss(format!(
                "a change was answered without its number: {}",
                answer.body
            ));
            return Err(Stop::Missed);
        };
        if !self.progress.path.is_empty() {
            self.progress.confirmed = Some((change, self.progress.seen));
        }
        Ok(change)
    }

    /// Deletes something, and sees to it that it is gone.
    pub(crate) async fn delete(&mut self, index: usize) -> Result<(), Stop> {
        let thing = &self.things[index];
        let path = thing.path.clone();
        let path = path.split('?').next().unwrap_or(&path);
        if thing.takes_time {
            // A deployment or an SDDC that is worked on can not be deleted yet, and a deployment
            // is not even found at once.
            let may_go = thing.may_go;
            if !self.is_idle(path, may_go).await? {
                self.load.counted.alive.fetch_sub(1, Ordering::Relaxed);
                self.things[index].is_gone();
                return Ok(());
            }
        }
        self.change(
            index,
            ("DELETE", path, None),
            &[200, 202, 204],
            Expect::Absent,
        )
        .await?;
        self.load.counted.alive.fetch_sub(1, Ordering::Relaxed);
        self.things[index].check(self.api()).await
    }
}
