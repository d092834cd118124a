//! Finds by name what servers know by id. They compare parts of names; these compare the whole.

use client_core::Error;
use deployment::types::Deployment;

pub async fn deployment(
    deployments: &deployment::Client,
    name: &str,
) -> Result<Option<Deployment>, Error> {
    let mut similar = deployments.list_deployments().name(name).items();
    while let Some(found) = similar.next().await.transpose()? {
        if found.name == name {
            return Ok(Some(found));
        }
    }
    Ok(None)
}
