//! Deployments in the local cloud, for scripts that are about some.

use std::time::Duration;

use blueprint::Client;
use blueprint::types::BlueprintRequest;
use client_core::{Error, Session};
use sandbox::Sandbox;

/// Of two machines each, and ready.
pub async fn each<const N: usize>(
    cloud: &Sandbox,
    session: &Session,
    names: [&str; N],
) -> Result<(), Error> {
    let machines = "resources:\n  vm: {type: Cloud.Machine, properties: {count: 2}}\n";
    for name in names {
        let request = BlueprintRequest::new()
            .project_id(cloud.project_id())
            .deployment_name(name)
            .content(machines);
        let client = Client::new(session);
        client.create_blueprint_request(request).await?;
    }
    cloud.advance(Duration::from_secs(10 * 60));
    Ok(())
}
