//! The steps on VMware Cloud on AWS: from an API token to an SDDC.

use std::time::Duration;

use client_core::{Answered, Error, ErrorKind, Service, Session};
use tokio::time::sleep;
use vmc::types::{AwsSddcConfig, Provider, Sddc, Task, TaskStatus};

use crate::terminal::{Progress, Steps, detail, lifetime, text};

/// A session exchanges its API token when a call needs it, and renews what it got; nobody has to
/// ask for it as it is done here.
pub async fn exchange_api_token(steps: &mut Steps, session: &Session) -> Result<(), Error> {
    let token = session.access_token_for(Service::Vmc).await?;
    let path = "/csp/gateway/am/api/auth/api-tokens/authorize";
    steps.print("POST", path, "ok");
    detail(format!("access token {}", lifetime(token.valid_for())));
    Ok(())
}

/// Lists the orgs of the API token; the id of the first one.
pub async fn list_orgs(steps: &mut Steps, vmc: &vmc::Client) -> Result<String, Error> {
    let orgs = vmc.list_orgs().with_response().await?;
    steps.answered(&vmc::operations::LIST_ORGS, &orgs);
    for org in &orgs.value {
        detail(format!("{}  {}", org.id, text(&org.display_name)));
    }
    let first = orgs.value.into_iter().next();
    first.map(|org| org.id).ok_or_else(|| {
        Error::config("the API token belongs to no org of VMware Cloud on AWS")
            .with_hint("make the token in the console while the right organization is chosen")
    })
}

/// What to deploy: what a call requires is an argument, what it allows has a name.
fn small_sddc() -> AwsSddcConfig {
    AwsSddcConfig::new("quickstart", 1, Provider::Aws)
        .sddc_type("1NODE")
        .region("US_WEST_2")
}

/// Starts the deployment of an SDDC. What comes back is not the SDDC but the task that makes it.
pub async fn create_sddc(steps: &mut Steps, vmc: &vmc::Client, org: &str) -> Result<Task, Error> {
    let task = vmc.create_sddc(org, small_sddc()).with_response().await?;
    steps.answered(&vmc::operations::CREATE_SDDC, &task);
    detail(format!("task {}", task.value.id));
    Ok(task.value)
}

/// Has the same request checked, without deploying anything.
pub async fn validate_sddc(steps: &mut Steps, vmc: &vmc::Client, org: &str) -> Result<Task, Error> {
    let task = vmc
        .create_sddc(org, small_sddc())
        .validate_only(true)
        .with_response()
        .await?;
    steps.answered(&vmc::operations::CREATE_SDDC, &task);
    detail(format!("only validated, by task {}", task.value.id));
    Ok(task.value)
}

/// Waits for a task to finish. One that failed or was cancelled is an error as soon as it is seen.
pub async fn watch_task(
    steps: &mut Steps,
    vmc: &vmc::Client,
    org: &str,
    id: &str,
    poll: Duration,
) -> Result<Task, Error> {
    let first = poll_task(vmc, org, id, poll).await?;
    steps.answered(&vmc::operations::GET_TASK, &first);
    let mut progress = Progress::new();
    let mut task = first.value;
    loop {
        show(&mut progress, &task);
        match task.status {
            Some(TaskStatus::Finished) => {
                progress.finish();
                return Ok(task);
            }
            Some(TaskStatus::Failed | TaskStatus::Canceled) => {
                progress.finish();
                return Err(failure_of(&task));
            }
            // Going on, in whatever words.
            _ => sleep(poll).await,
        }
        task = poll_task(vmc, org, id, poll).await?.value;
    }
}

/// Reads a task. In two hours a server may be busy for a moment, and right after a create it may
/// not know the task yet: a read can be repeated.
async fn poll_task(
    vmc: &vmc::Client,
    org: &str,
    id: &str,
    poll: Duration,
) -> Result<Answered<Task>, Error> {
    const TRIES: u32 = 6;
    for _ in 1..TRIES {
        match vmc.get_task(org, id).with_response().await {
            Err(error) if error.is_retryable() || error.is_not_found() => sleep(poll).await,
            answer => return answer,
        }
    }
    vmc.get_task(org, id).with_response().await
}

fn failure_of(task: &Task) -> Error {
    let status = task.status.as_ref().map_or("", TaskStatus::as_str);
    let message = [
        &task.customer_error_message,
        &task.localized_error_message,
        &task.error_message,
    ];
    let message = message.into_iter().flatten().find(|text| !text.is_empty());
    Error::new(
        ErrorKind::Failed,
        format!("task {} ended {status}", task.id),
    )
    .with_server_message(message.map_or("", String::as_str), None)
}

/// Lists the SDDCs of an org; the id of the first one, if there is any.
pub async fn list_sddcs(
    steps: &mut Steps,
    vmc: &vmc::Client,
    org: &str,
) -> Result<Option<String>, Error> {
    let sddcs = vmc.list_sddcs(org).with_response().await?;
    steps.answered(&vmc::operations::LIST_SDDCS, &sddcs);
    detail(format!("{} in all", sddcs.value.len()));
    Ok(sddcs.value.into_iter().next().map(|sddc| sddc.id))
}

pub async fn get_sddc(
    steps: &mut Steps,
    vmc: &vmc::Client,
    org: &str,
    id: &str,
) -> Result<Sddc, Error> {
    let sddc = vmc.get_sddc(org, id).with_response().await?;
    steps.answered(&vmc::operations::GET_SDDC, &sddc);
    let sddc = sddc.value;
    let state = sddc.sddc_state.as_ref().map(|state| state.as_str());
    detail(format!("name     {}", text(&sddc.name)));
    detail(format!("state    {}", state.unwrap_or("-")));
    if let Some(config) = &sddc.resource_config {
        detail(format!("region   {}", text(&config.region)));
        detail(format!("hosts    {}", config.esx_hosts.len()));
        detail(format!("vCenter  {}", text(&config.vc_url)));
    }
    Ok(sddc)
}

fn show(progress: &mut Progress, task: &Task) {
    let percent = task.progress_percent.unwrap_or_default();
    let stage = task.phase_in_progress.as_deref().unwrap_or_else(|| {
        let status = task.status.as_ref();
        status.map_or("-", TaskStatus::as_str)
    });
    progress.show(percent, stage, &time_left(task));
}

fn time_left(task: &Task) -> String {
    match task.estimated_remaining_minutes {
        Some(minutes @ 1..) => format!(", about {minutes} minutes left"),
        // -1 stands for unknown.
        _ => String::new(),
    }
}
