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

/// The deployment of this id, if there is one.
async fn by_id(client: &Client, id: &str) -> Result<Option<Deployment>, Failure> {
    let found = client.get_deployment(id);
    match found.expand([DeploymentExpand::Project]).await {
        Ok(found) => Ok(Some(found)),
        Err(error) if names::is_no_id(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Whether what was found by its name is the one that is meant: another may have that name as its id.
pub async fn is_no_others_id(
    client: &Client,
    wanted: &str,
    found: &Deployment,
) -> Result<(), Failure> {
    let id = id_and_name(found).0;
    match by_id(client, wanted).await? {
        Some(other) if id_and_name(&other).0 != id => {
            let name = Some(other.name.as_str());
            let others = std::iter::once(id);
            Err(names::id_and_name("deployment", wanted, name, others))
        }
        _ => Ok(()),
    }
}

/// The deployment of this name or id.
pub async fn deployment(client: &Client, wanted: &str) -> Result<Deployment, Failure> {
    let similar = similar(client, wanted).await?;
    match names::one("deployment", wanted, &similar, id_and_name) {
        Err(Failure::NotFound(_)) => {}
        Ok(found) if names::may_be_id(wanted) => {
            is_no_others_id(client, wanted, found).await?;
            return Ok(found.clone());
        }
        found => return found.cloned(),
    }
    if let Some(found) = by_id(client, wanted).await? {
        return Ok(found);
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
