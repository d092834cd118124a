//! Which scenarios send mail, and what it says: one configuration for each scenario.

use serde_json::json;

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, required_text};
use crate::cloud::Cloud;
use crate::page;
use crate::records::{Kind, said};

const CONFIGS: Kind = Kind {
    name: "Notification scenario",
    parameter: "scenarioId",
};

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    page::answer(call, CONFIGS.all(cloud))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let config = CONFIGS.find(cloud, call)?.clone();
    Ok(Answer::json(200, config))
}

pub(super) fn put(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let mut config = said(call.object()?);
    let id = required_text(&config, "scenarioId")?.to_owned();
    if !config
        .get("enabled")
        .is_some_and(|enabled| enabled.is_boolean())
    {
        return Err(Refusal::bad_request("enabled is required"));
    }
    config.entry("scenarioName").or_insert(json!(id));
    cloud.records.put(CONFIGS.name, &id, config.clone().into());
    Ok(Answer::json(200, config.into()))
}

/// Back to what the service does by itself.
pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    CONFIGS.remove(cloud, call)?;
    Ok(Answer::empty(204))
}
