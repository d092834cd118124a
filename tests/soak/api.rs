//! Requests of one client: an answer that was expected, or why there is none. Faults that were
//! asked for are met by asking again.

use std::sync::atomic::Ordering;
use std::time::Duration;

use auth_core::{AccessToken, Error, SendOptions, Service, Session};
use http::Request;
use serde_json::Value;

use crate::Shared;
use crate::load::Stage;

/// How long one answer may take: far more than a busy machine needs.
const PATIENCE: Duration = Duration::from_secs(60);

/// Why there is no answer to go on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The sandbox was killed, or the run ends.
    Killed,
    /// What came was not what had to come; it has been noted.
    Missed,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Value,
    /// The number of the change that this is the answer to.
    pub(crate) change: Option<u64>,
}

pub(crate) struct Api {
    pub(crate) load: Shared,
    session: Session,
    /// The stage that it sends in; nothing that was begun before a kill goes on after it.
    stage: u64,
    pub(crate) org: String,
    pub(crate) project: String,
}

impl Api {
    /// Signs in, and goes on with that access token alone: when it is refused, that shows.
    pub(crate) async fn sign_in(load: &Shared) -> Result<Self, Stop> {
        let stage = load.stage().0;
        let token = loop {
            let under_way = load.sends();
            running(load, stage)?;
            let session = builder(load).api_token(load.api_token.as_str()).build();
            let session = session.expect("a session");
            let signed_in = session.access_token_for(Service::Vmc).await;
            drop(under_way);
            match signed_in {
                Ok(token) => break token,
                Err(error) => trouble(load, stage, "the sign-in", &error).await?,
            }
        };
        let mut api = Self {
            load: load.clone(),
            session: with_token(load, &token),
            stage,
            org: String::new(),
            project: String::new(),
        };
        let orgs = api.get("/vmc/api/orgs").await?;
        api.org = text(&orgs[0]["id"]);
        let projects = api.get("/iaas/api/projects").await?;
        api.project = text(&projects["content"][0]["id"]);
        Ok(api)
    }

    /// Goes on in the stage that there is now.
    pub(crate) fn goes_on(&mut self) {
        self.stage = self.load.stage().0;
    }

    pub(crate) async fn get(&self, path: &str) -> Result<Value, Stop> {
        Ok(self.call("GET", path, None, &[200]).await?.body)
    }

    /// Sends a request until an answer comes that is not a fault which was asked for.
    pub(crate) async fn call(
        &self,
        method: &str,
        path: &str,
        body: Option<&Value>,
        wanted: &[u16],
    ) -> Result<Answer, Stop> {
        let load = &self.load;
        let what = format!("{method} {path}");
        loop {
            let under_way = load.sends();
            running(load, self.stage)?;
            let request = Request::builder()
                .method(method)
                .uri(path)
                .header("content-type", "application/json")
                .body(body.map(Value::to_string).unwrap_or_default())
                .expect("a request");
            let options = SendOptions::default().with_timeout(PATIENCE);
            let sent = self
                .session
                .send_with(Service::Automation, request, &options);
            let sent = sent.await;
            drop(under_way);
            let answer = match sent {
                Ok(answer) => answer,
                Err(error) => {
                    trouble(load, self.stage, &what, &error).await?;
                    continue;
                }
            };
            load.counted.answered.fetch_add(1, Ordering::Relaxed);
            let status = answer.status().as_u16();
            if load.fault == Some(status) {
                load.counted.faulted.fetch_add(1, Ordering::Relaxed);
                continue;
            }
            let change = answer.headers().get("x-sandbox-change");
            let change = change.and_then(|text| text.to_str().ok()?.parse().ok());
            load.counted
                .changes
                .fetch_add(u64::from(change.is_some()), Ordering::Relaxed);
            if wanted.contains(&status) {
                return Ok(Answer {
                    status,
                    body: serde_json::from_slice(answer.body()).unwrap_or_default(),
                    change,
                });
            }
            let said = String::from_utf8_lossy(answer.body());
            let said: String = said.chars().take(300).collect();
            load.miss(format!(
                "{what}: {status} in the place of {wanted:?}: {said}"
            ));
            return Err(Stop::Missed);
        }
    }
}

/// Refuses to send in another stage than the one that this was begun in, and to the dead.
fn running(load: &Shared, begun: u64) -> Result<(), Stop> {
    match load.stage() {
        (number, stage) if number == begun && stage != Stage::Dead => Ok(()),
        _ => Err(Stop::Killed),
    }
}

/// What became of a request without an answer: whether it may be sent again.
async fn trouble(load: &Shared, number: u64, what: &str, error: &Error) -> Result<(), Stop> {
    if error.status().is_some() && error.status() == load.fault {
        load.counted.faulted.fetch_add(1, Ordering::Relaxed);
        return Ok(());
    }
    if error.status().is_none() && load.moves_on_from(number).await {
        return Err(Stop::Killed);
    }
    load.miss(format!("{what}: {error}"));
    Err(Stop::Missed)
}

fn builder(load: &Shared) -> auth_core::SessionBuilder {
    let services = [Service::Vmc, Service::Csp, Service::Automation];
    let builder = Session::builder().transport(load.http.clone());
    services.into_iter().fold(builder, |builder, service| {
        builder.base_url(service, &load.url)
    })
}

fn with_token(load: &Shared, token: &AccessToken) -> Session {
    let session = builder(load).access_token(token.expose()).build();
    session.expect("a session")
}

/// A property that has to be a text, or nothing.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
