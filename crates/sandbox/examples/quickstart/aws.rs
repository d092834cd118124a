//! The steps on VMware Cloud on AWS: from an API token to an SDDC.

use std::time::Duration;

use client_core::{Error, Service, Session};
use vmc::types::{AwsSddcConfig, Provider, Sddc, Task};

use crate::terminal::{Bar, Steps, detail, lifetime, text};

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
    let mut wait = vmc
        .wait_for_task(org, id)
        .poll_interval(poll..=poll)
        .progress();
    let mut bar: Option<Bar> = None;
    let mut task = Task::default();
    while let Some(progress) = wait.next().await {
        let progress = progress?;
        let bar = bar.get_or_insert_with(|| {
            steps.read(&vmc::operations::GET_TASK);
            Bar::new()
        });
        let stage = progress.phase.as_ref().unwrap_or(&progress.status);
        bar.show(progress.percent, stage, &time_left(progress.remaining));
        task = progress.state;
    }
    Ok(task)
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

fn time_left(remaining: Option<Duration>) -> String {
    match remaining.map(|left| left.as_secs() / 60) {
        Some(minutes @ 1..) => format!(", about {minutes} minutes left"),
        _ => String::new(),
    }
}
