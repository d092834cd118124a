//! What the scripts for VMware Cloud on AWS share: SDDCs by their names, and their tasks.

use std::time::Duration;

use client_core::{Error, ErrorKind};
use vmc::Client;
use vmc::types::{Sddc, TaskStatus};

use super::script::Script;

/// The org of the token. One token belongs to one.
pub async fn org(vmc: &Client) -> Result<String, Error> {
    let first = vmc.list_orgs().await?.into_iter().next();
    let first =
        first.ok_or_else(|| Error::new(ErrorKind::Config, "the token is that of no org"))?;
    Ok(first.id)
}

pub async fn sddc(vmc: &Client, org: &str, name: &str) -> Result<Option<Sddc>, Error> {
    let all = vmc.list_sddcs(org).await?.into_iter();
    Ok(all
        .into_iter()
        .find(|one| one.name.as_deref() == Some(name)))
}

/// Waits for a task, and tells how far it is.
pub async fn finish(vmc: &Client, org: &str, task: &str, script: &Script) -> Result<(), Error> {
    let out = script.clone();
    vmc.wait_for_task(org, task)
        .on_progress(move |progress| out.say(format!("  {progress}")))
        .timeout(Duration::from_secs(4 * 60 * 60))
        .await
        .map(drop)
}

/// Waits for what goes on at an SDDC, perhaps since an earlier run. Whether there was anything.
pub async fn settle(vmc: &Client, org: &str, sddc: &str, script: &Script) -> Result<bool, Error> {
    let tasks = vmc.list_tasks(org).await?.into_iter();
    let open = tasks.filter(|task| {
        let status = task.status.as_ref();
        task.resource_id.as_deref() == Some(sddc)
            && matches!(status, Some(TaskStatus::Started | TaskStatus::Canceling))
    });
    let mut any = false;
    for task in open {
        finish(vmc, org, &task.id, script).await?;
        any = true;
    }
    Ok(any)
}
