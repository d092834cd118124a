//! Deployments, and what belongs to them, by the names that people give them.

use deployment::Client;
use deployment::types::{Deployment, DeploymentExpand, DeploymentResource, ResourceAction};

use crate::failure::Failure;
use crate::names;

/// Those that a server finds by a name, which may be a part of theirs.
async fn similar(client: &Client, name: &str) -> Result<Vec<Deployment>, Failure> {
    let list = client.list_deployments().name(name);
    let list = list.expand([DeploymentExpand::Project]).items();
    Ok(list.try_collect().await?)
}

/// The deployment of exactly this name, if there is one.
pub async fn called(client: &Client, name: &str) -> Result<Option<Deployment>, Failure> {
    let similar = similar(client, name).await?;
    Ok(similar.into_iter().find(|one| one.name == name))
}

/// The deployment of this name or id.
pub async fn deployment(client: &Client, wanted: &str) -> Result<Deployment, Failure> {
    let similar = similar(client, wanted).await?;
    match names::one("deployment", wanted, &similar, id_and_name) {
        Err(Failure::NotFound(_)) => {}
        found => return found.cloned(),
    }
    let by_id = client
        .get_deployment(wanted)
        .expand([DeploymentExpand::Project]);
    match by_id.await {
        Err(error) if !names::is_no_id(&error) => return Err(error.into()),
        Err(_) => {}
        found => return Ok(found?),
    }
    // For the error, which tells what there is.
    let all = match similar.is_empty() {
        true => client.list_deployments().await?.content,
        false => similar,
    };
    names::one("deployment", wanted, &all, id_and_name).cloned()
}

/// Those of these names, each once.
pub async fn deployments(client: &Client, wanted: &[String]) -> Result<Vec<Deployment>, Failure> {
    let mut all: Vec<Deployment> = Vec::new();
    for name in wanted {
        let one = deployment(client, name).await?;
        if !all.iter().any(|known| known.id == one.id) {
            all.push(one);
        }
    }
    Ok(all)
}

/// The resource of this name or id.
pub fn resource<'a>(
    wanted: &str,
    all: &'a [DeploymentResource],
) -> Result<&'a DeploymentResource, Failure> {
    names::one("resource", wanted, all, |one| {
        (one.id.as_deref().unwrap_or_default(), Some(&one.name))
    })
}

/// The action of this id (`Deployment.ChangeLease`), or of this name (`ChangeLease`).
pub fn action<'a>(wanted: &str, all: &'a [ResourceAction]) -> Result<&'a ResourceAction, Failure> {
    names::one("action", wanted, all, |one| {
        let id = one.id.as_deref().unwrap_or_default();
        let last = id.rsplit('.').next().unwrap_or(id);
        (id, one.name.as_deref().or(Some(last)))
    })
}

pub fn id_and_name(one: &Deployment) -> (&str, Option<&str>) {
    (one.id.as_deref().unwrap_or_default(), Some(&one.name))
}
