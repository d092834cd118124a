//! What several clients change at the same time: variables that they overwrite, and deployments of
//! which each changes a property of its own. No change may be lost in another.

use std::sync::Mutex;

use serde_json::{Value, json};

use crate::Shared;
use crate::api::{Answer, Api, Stop, text};
use crate::client::Client;
use crate::thing::{Expect, PAUSE};

/// How many clients share a variable.
const TOGETHER: usize = 10;

/// A variable that many overwrite. Its version counts how often.
pub(crate) struct Counter {
    path: String,
    name: String,
    written: Mutex<Written>,
}

#[derive(Default)]
struct Written {
    /// The number of the change, the version that was answered, and the value.
    acknowledged: Vec<(u64, u64, String)>,
    /// Values whose answer did not come.
    open: Vec<String>,
}

/// Makes them, with a client of its own.
pub(crate) async fn make(load: &Shared) {
    let api = Api::sign_in(load).await.expect("a sign-in");
    for number in 0..load.clients.div_ceil(TOGETHER) {
        let name = format!("counter-{number}");
        let body = variable(&name, "0");
        let path = "/codestream/api/variables";
        let answer = api.call("POST", path, Some(&body), &[200]).await;
        let answer = answer.expect("a variable");
        let counter = Counter {
            path: format!("{path}/{}", text(&answer.body["id"])),
            name,
            written: Mutex::default(),
        };
        counter.note(&answer);
        let mut counters = load.counters.lock().expect("no panic");
        counters.push(counter.into());
    }
    for number in 0..=load.clients / 3 {
        let body = json!({
            "deploymentName": format!("shared-{number}"), "projectId": api.project,
            "content": "resources: {net: {type: Cloud.Network}}",
        });
        let path = "/blueprint/api/blueprint-requests";
        let answer = api.call("POST", path, Some(&body), &[202]).await;
        let id = text(&answer.expect("a deployment").body["deploymentId"]);
        let path = format!("/deployment/api/deployments/{id}");
        while api
            .call("GET", &path, None, &[200, 404])
            .await
            .map(|it| it.status)
            != Ok(200)
        {
            tokio::time::sleep(PAUSE).await;
        }
        load.deployments.lock().expect("no panic").push(path);
    }
}

/// Looks for all of them after a kill.
pub(crate) async fn look(load: &Shared, changes: u64) {
    let Ok(api) = Api::sign_in(load).await else {
        return;
    };
    let counters = load.counters.lock().expect("no panic").clone();
    for counter in counters {
        // What it is has been noted.
        let _ = counter.look(&api, Some(changes)).await;
    }
}

/// Looks a last time, and deletes them.
pub(crate) async fn end(load: &Shared) {
    let Ok(api) = Api::sign_in(load).await else {
        return;
    };
    let counters = load.counters.lock().expect("no panic").clone();
    for counter in counters {
        let _ = counter.look(&api, None).await;
        let _ = api.call("DELETE", &counter.path, None, &[200]).await;
    }
    let deployments = load.deployments.lock().expect("no panic").clone();
    for path in deployments {
        let _ = api.call("DELETE", &path, None, &[200]).await;
    }
}

impl Client {
    pub(crate) async fn shared_things(&mut self) -> Result<(), Stop> {
        let load = self.load.clone();
        let counter = load.counters.lock().expect("no panic")[self.number / TOGETHER].clone();
        let value = format!("{}-{}-{}", self.number, self.round, self.random.u32(..));
        let body = variable(&counter.name, &value);
        counter.locked().open.push(value);
        let sent = self.api().call("PUT", &counter.path, Some(&body), &[200]);
        let answer = sent.await?;
        self.number_of(&answer)?;
        counter.note(&answer);

        // One of three properties of a deployment, the first of the things in mind.
        let property = ["name", "description", "iconId"][self.number % 3];
        let value = json!(format!("{property} {} {}", self.number, self.round));
        let body = json!({property: value});
        let path = self.things[0].path.clone();
        let expect = Expect::Is(vec![(property, value)]);
        self.change(0, ("PATCH", &path, Some(&body)), &[200], expect)
            .await?;
        self.things[0].check(self.api()).await
    }
}

impl Counter {
    fn locked(&self) -> std::sync::MutexGuard<'_, Written> {
        self.written.lock().expect("no panic")
    }

    /// An answer has come.
    fn note(&self, answer: &Answer) {
        let version = version(&answer.body);
        let value = text(&answer.body["value"]);
        let mut written = self.locked();
        written.open.retain(|open| *open != value);
        let change = answer.change.unwrap_or_default();
        written.acknowledged.push((change, version, value));
    }

    /// It has to be what the last change before the write has made of it, and each change has to
    /// have counted once. A change whose answer did not come may have been made or not.
    async fn look(&self, api: &Api, changes: Option<u64>) -> Result<(), Stop> {
        let found = api.get(&self.path).await?;
        let (now, value) = (version(&found), text(&found["value"]));
        let mut written = self.locked();
        let written = &mut *written;
        let kept = changes.unwrap_or(u64::MAX);
        written.acknowledged.retain(|(change, ..)| *change <= kept);
        written.acknowledged.sort_unstable();
        let (_, version, last) = written.acknowledged.last().cloned().unwrap_or_default();
        let open = written.open.len() as u64;
        let is_last = now == version && value == last;
        let is_open = now > version && now <= version + open && written.open.contains(&value);
        let mut gaps = 0;
        let mut in_order = true;
        for pair in written.acknowledged.windows(2) {
            in_order &= pair[1].1 > pair[0].1;
            gaps += pair[1].1.saturating_sub(pair[0].1 + 1);
        }
        if !(is_last || is_open) || !in_order || gaps > open {
            api.load.miss(format!(
                "{}: version {now} with {value} was read, version {version} with {last} was \
                 acknowledged last, {open} answers did not come, {gaps} versions are nobody's",
                self.path
            ));
        }
        written.acknowledged = vec![(kept, now, value)];
        written.open.clear();
        Ok(())
    }
}

fn version(variable: &Value) -> u64 {
    text(&variable["version"]).parse().unwrap_or_default()
}

fn variable(name: &str, value: &str) -> Value {
    json!({"name": name, "type": "REGULAR", "description": "", "value": value})
}
