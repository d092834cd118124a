//! What is particular to Gerrit listeners and triggers and to webhooks of Git and of registries:
//! they are kept like pipelines, and nothing comes in through them.

use serde_json::{Map, Value, json};

use super::entities::{self, Kind};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, required_text};
use crate::cloud::Cloud;
use crate::random::Random;
use crate::synthesis;

/// The properties that a caller may leave out.
pub(super) fn defaults(kind: Kind, id: &str) -> Map<String, Value> {
    let listener = format!(
        "/codestream/api/{}-listeners/{id}",
        match kind {
            Kind::RegistryWebhook => "registry-webhook",
            _ => "git-webhook",
        }
    );
    let defaults = match kind {
        Kind::GerritListener => json!({"connected": false}),
        Kind::GerritTrigger => json!({
            "enabled": true,
            "configurations": [],
            "inclusions": [],
            "exclusions": [],
            "prioritizeExclusion": false,
        }),
        Kind::GitWebhook => json!({
            "serverType": "GIT",
            "eventCategory": "PUSH",
            "branchName": "main",
            "input": {},
            "inclusions": [],
            "exclusions": [],
            "prioritizeExclusion": false,
            "insecureSsl": false,
            "delayTimeInMins": 1,
            "externalListenerLink": listener,
            "serverWebhookId": Random::from_text(id).below(1_000_000).to_string(),
        }),
        Kind::RegistryWebhook => json!({
            "serverType": "DOCKER_HUB",
            "enabled": true,
            "input": {},
            "externalListenerLink": listener,
            "slug": &id[..id.len().min(8)],
        }),
        Kind::Pipeline | Kind::Variable | Kind::Endpoint => json!({}),
    };
    match defaults {
        Value::Object(defaults) => defaults,
        _ => Map::new(),
    }
}

/// What has to be said about one.
pub(super) fn check(kind: Kind, body: &Map<String, Value>) -> Result<(), Refusal> {
    let needed: &[&str] = match kind {
        Kind::GerritListener => &["endpoint", "apiToken"],
        Kind::GerritTrigger => &["listener", "gerritProject", "branch"],
        _ => &[],
    };
    for name in needed {
        required_text(body, name)?;
    }
    Ok(())
}

/// Switches it on or off: `connected` of a listener, `enabled` of the others.
pub(super) fn switch(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = entities::index(cloud, call)?;
    let body = call.object()?;
    let mut spec = (*cloud.entities[index].spec).clone();
    for name in ["connected", "enabled"] {
        if let Some(value @ Value::Bool(_)) = body.get(name) {
            spec.insert(name.to_owned(), value.clone());
        }
    }
    entities::replace(cloud, index, spec, call.now)?;
    Ok(Answer::json(200, cloud.entities[index].shown(cloud)))
}

/// Checks a listener, and keeps nothing.
pub(super) fn validate(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = entities::add(cloud, Kind::GerritListener, call.object()?, call.now)?;
    let checked = cloud.entities.remove(index);
    Ok(Answer::json(200, checked.shown(cloud)))
}

/// What a listener hears of is not acted out; the listener has to exist.
pub(super) fn projects(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    entities::index(cloud, call)?;
    synthesis::answer(call)
}
