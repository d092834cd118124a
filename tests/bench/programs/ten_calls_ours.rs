//! Ten calls on one service, with our client: what a program of a user costs to build, and how large
//! it is. `ten_calls_by_hand.rs` does the same without.

use std::error::Error;

use deployment::types::{DeploymentExpand, DeploymentUpdate, ResourceActionRequest};
use deployment::{Client, Service, Session};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(url), Some(token), Some(search)) =
        (arguments.next(), arguments.next(), arguments.next())
    else {
        return Err("give an address, an API token and what to search for".into());
    };
    let session = Session::builder()
        .api_token(token)
        .base_url(Service::Csp, &url)
        .base_url(Service::Automation, &url)
        .build()?;
    let client = Client::new(&session);

    let page = client.list_deployments().search(search).top(20).await?;
    println!("{} deployments", page.total_elements.unwrap_or_default());
    for found in &page.content {
        let status = found.status.as_ref().map_or("", |status| status.as_str());
        println!("{} {status}", found.name);
    }
    let Some(id) = page.content.into_iter().find_map(|found| found.id) else {
        return Ok(());
    };

    let deployment = client
        .get_deployment(&id)
        .expand([DeploymentExpand::LastRequest])
        .await?;
    if let Some(request) = &deployment.last_request {
        println!("{}: {:?}", request.name, request.details);
    }

    let update = DeploymentUpdate::new().description("looked at");
    let updated = client.patch_deployment(&id).body(update).await?;
    println!("{:?} by {:?}", updated.description, updated.last_updated_by);

    let resources = client.list_deployment_resources(&id).top(50).await?;
    for resource in &resources.content {
        println!(
            "{} {} {:?}",
            resource.type_, resource.name, resource.depends_on
        );
    }

    let actions = client.list_deployment_actions(&id).await?;
    for action in actions.iter().filter(|action| action.valid == Some(true)) {
        println!("{:?}: {:?}", action.id, action.description);
    }

    let action = ResourceActionRequest::new()
        .action_id("Deployment.PowerOff")
        .reason("nobody needs it now");
    let request = client.request_deployment_action(&id, action).await?;
    let request_id = request.id.unwrap_or_default();

    let request = client.get_request(&request_id).await?;
    let status = request.status.as_ref().map_or("", |status| status.as_str());
    println!(
        "{status}: {} of {}",
        request.completed_tasks, request.total_tasks
    );

    for event in client.list_request_events(&request_id).await?.content {
        println!(
            "{} {} {:?}",
            event.timestamp.as_str(),
            event.name,
            event.details
        );
    }

    for event in client.list_user_events(&id).top(10).await?.content {
        println!("{} by {}", event.name, event.requested_by);
    }

    let deletion = client.delete_deployment(&id).await?;
    println!("deleting by {:?}", deletion.id);
    Ok(())
}
