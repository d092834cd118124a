//! Deployments, and what belongs to them, by the names that people give them.

use client_core::{Error, ErrorKind};
use deployment::Client;
use deployment::types::{Deployment, DeploymentExpand, DeploymentResource, ResourceAction};

use crate::failure::Failure;
use crate::names;

/// The deployment of this name or id.
pub async fn deployment(client: &Client, wanted: &str) -> Result<Deployment, Failure> {
    let list = || {
        client
            .list_deployments()
            .expand([DeploymentExpand::Project])
    };
    // Servers compare parts of names.
    let similar = list().name(wanted).items().try_collect().await?;
    match names::one("deployment", wanted, &similar, id_and_name) {
        Err(Failure::NotFound(_)) => {}
        found => return found.cloned(),
    }
    let by_id = client
        .get_deployment(wanted)
        .expand([DeploymentExpand::Project]);
    match by_id.await {
        Err(error) if !is_no_id(&error) => return Err(error.into()),
        Err(_) => {}
        found => return Ok(found?),
    }
    // For the error, which tells what there is.
    let all = match similar.is_empty() {
        true => list().await?.content,
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

/// Whether a server says that this is no id of its, or could be none of any.
fn is_no_id(error: &Error) -> bool {
    error.is_not_found() || error.status() == Some(400) || error.kind() == ErrorKind::Usage
}
