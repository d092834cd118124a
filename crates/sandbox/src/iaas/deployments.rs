//! Infrastructure's view of deployments: those that the deployment service has, with less to tell.

use serde_json::Map;

use super::placement;
use super::things::text;
use super::trackers::{Work, start};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, required_text};
use crate::cloud::Cloud;
use crate::deployment::{self, Origin, Wish};
use crate::page;

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let there = deployment::all(cloud, call.now);
    let shown = there.map(|one| one.at_infrastructure(cloud.home()));
    page::short(call, shown.collect())
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("id");
    let found = deployment::find(cloud, id, call.now).map_err(|_| missing(id))?;
    Ok(Answer::json(200, found.at_infrastructure(cloud.home())))
}

/// One with nothing in it.
pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.said()?;
    let name = required_text(&body, "name")?.to_owned();
    let project_id = required_text(&body, "projectId")?.to_owned();
    placement::in_project(cloud, &project_id)?;
    if deployment::name_is_taken(cloud, &name) {
        let message = format!("A deployment named '{name}' exists already");
        return Err(Refusal::bad_request(message));
    }
    let wish = Wish {
        name,
        description: text(&body, "description").unwrap_or_default(),
        project_id,
        origin: Origin::default(),
        inputs: Map::new(),
        resources: Map::new(),
        reason: String::new(),
    };
    let (id, _) = deployment::create(cloud, call.now, wish);
    let made = cloud.deployments.last().filter(|made| made.id() == id);
    let shown = made.map(|made| made.at_infrastructure(cloud.home()));
    Ok(Answer::json(201, shown.unwrap_or_default()))
}

/// As if it had been asked of the deployment service; the tracker ends when that is done.
pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("id");
    let found = deployment::find(cloud, id, call.now).map_err(|_| missing(id))?;
    let mut work = Work::new(format!("Delete {}", found.name()), 0);
    work.deployment_id = Some(id.to_owned());
    work.resources = vec![format!("/iaas/api/deployments/{id}")];
    match deployment::delete(cloud, id, call.now, "") {
        Ok(request) => {
            let end = cloud.request(&request).map(deployment::Request::end);
            work.length = end.map_or(0, |end| end - call.now);
        }
        Err(refusal) => work.failure = Some(refusal.message),
    }
    Ok(start(cloud, call, work))
}

fn missing(id: &str) -> Refusal {
    Refusal::not_found(format!("Deployment {id} does not exist"))
}
