//! Requests: one at a time for each deployment, none made twice because an answer got lost, and
//! waited for.

use std::io::Write as _;
use std::time::Duration;

use client_core::wait::{Progress, Wait};
use client_core::{Error, ErrorKind};
use deployment::Client;
use deployment::types::{Deployment, Request, ResourceAction, ResourceActionRequest};

use crate::arguments::Waiting;
use crate::failure::Failure;
use crate::output;

/// How often something is tried that a deployment does not take while other work goes on.
const TRIES: usize = 20;
/// How long until the next time, where the command line does not say.
const PAUSE: Duration = Duration::from_secs(10);
/// How often a request is looked for whose answer got lost. It may show up late.
const LOOKS: usize = 4;

/// How long work is waited for, and whether it is told what is waited for.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    pub waiting: Waiting,
    pub quiet: bool,
}

/// What an action is run on.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    pub deployment: &'a str,
    pub resource: Option<&'a str>,
}

impl Target<'_> {
    /// The actions that the server has for it.
    pub async fn actions(self, client: &Client) -> Result<Vec<ResourceAction>, Error> {
        let Target {
            deployment,
            resource,
        } = self;
        match resource {
            None => client.list_deployment_actions(deployment).await,
            Some(resource) => {
                client
                    .list_deployment_resource_actions(deployment, resource)
                    .await
            }
        }
    }

    /// One of them, as it is now.
    pub async fn action(self, client: &Client, id: &str) -> Result<ResourceAction, Error> {
        let Target {
            deployment,
            resource,
        } = self;
        match resource {
            None => client.get_deployment_action(deployment, id).await,
            Some(resource) => {
                client
                    .get_deployment_resource_action(deployment, resource, id)
                    .await
            }
        }
    }

    async fn send(self, client: &Client, request: ResourceActionRequest) -> Result<Request, Error> {
        let Target {
            deployment,
            resource,
        } = self;
        match resource {
            None => client.request_deployment_action(deployment, request).await,
            Some(resource) => {
                client
                    .request_deployment_resource_action(deployment, resource, request)
                    .await
            }
        }
    }

    /// Those that were made before, the latest first.
    async fn requests(self, client: &Client) -> Result<Vec<Request>, Error> {
        client
            .list_deployment_requests(self.deployment)
            .items()
            .try_collect()
            .await
    }

    /// Runs an action, as soon as nothing else goes on. Where the answer gets lost, the request is
    /// looked for: it is not made a second time.
    pub async fn submit(
        self,
        client: &Client,
        request: &ResourceActionRequest,
        patience: Patience,
    ) -> Result<Request, Failure> {
        let action = request.action_id.as_deref().unwrap_or_default();
        let earlier = self.requests(client).await?;
        for _ in 0..TRIES {
            match self.send(client, request.clone()).await {
                Err(error) if error.is_conflict() => {
                    idle(client, self.deployment, patience).await?;
                    if self.action(client, action).await?.valid == Some(false) {
                        return Err(error.into());
                    }
                    patience.pause().await;
                }
                Err(error) if error.outcome_unknown() => {
                    let made = self.made_since(client, &earlier, action, patience).await;
                    return made?.ok_or_else(|| error.into());
                }
                sent => return Ok(sent?),
            }
        }
        Err(never_idle(self.deployment))
    }

    /// The request for an action here that was not there earlier.
    async fn made_since(
        self,
        client: &Client,
        earlier: &[Request],
        action: &str,
        patience: Patience,
    ) -> Result<Option<Request>, Failure> {
        for _ in 0..LOOKS {
            patience.pause().await;
            let found = self.requests(client).await?.into_iter().find(|one| {
                one.action_id.as_deref() == Some(action)
                    && self
                        .resource
                        .is_none_or(|id| one.resource_ids.iter().any(|it| it == id))
                    && !earlier.iter().any(|known| known.id == one.id)
            });
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }
}

/// Has a deployment deleted, as soon as nothing else goes on. One that is gone is no error.
pub async fn delete(client: &Client, id: &str, patience: Patience) -> Result<(), Failure> {
    for _ in 0..TRIES {
        match client.delete_deployment(id).await {
            Err(error) if error.is_not_found() => return Ok(()),
            // Perhaps it is being deleted: then it ends by not being there.
            Err(error) if error.is_conflict() => {
                if idle(client, id, patience).await?.is_none() {
                    return Ok(());
                }
                patience.pause().await;
            }
            sent => return Ok(sent.map(drop)?),
        }
    }
    Err(never_idle(id))
}

/// Waits until nothing is being done to a deployment, however that ends; none if it is gone.
pub async fn idle(
    client: &Client,
    id: &str,
    patience: Patience,
) -> Result<Option<Deployment>, Failure> {
    // It was found before: what is not found now is gone.
    let wait = client
        .wait_for_deployment(id)
        .tolerate_missing_for(Duration::ZERO);
    let wait = wait.on_progress(patience.tells_once(id));
    match patience.with(wait).await {
        Ok(idle) => return Ok(Some(idle)),
        Err(error) if matches!(error.kind(), ErrorKind::Failed | ErrorKind::Canceled) => {}
        Err(error) if error.is_not_found() => return Ok(None),
        Err(error) => return Err(error.into()),
    }
    match client.get_deployment(id).await {
        Err(error) if error.is_not_found() => Ok(None),
        found => Ok(Some(found?)),
    }
}

impl Patience {
    /// A wait that lasts, and asks, as the command line says.
    pub fn with<T>(self, mut wait: Wait<T>) -> Wait<T> {
        if let Some(timeout) = self.waiting.timeout {
            wait = wait.timeout(timeout);
        }
        if let Some(interval) = self.waiting.poll_interval {
            wait = wait.poll_interval(interval..=interval);
        }
        wait
    }

    /// Tells why nothing happens, if something else comes first.
    fn tells_once<S>(self, id: &str) -> impl FnMut(&Progress<S>) + Send + 'static {
        let mut line = Some(format!("deployment {id} is busy; that comes first"));
        move |progress| {
            if progress.done || self.quiet {
                return;
            }
            if let Some(line) = line.take() {
                let line = output::line(&format!("{line}: {progress}"));
                // Nobody to tell is no reason to stop.
                let _ = writeln!(std::io::stderr(), "{line}");
            }
        }
    }

    async fn pause(self) {
        tokio::time::sleep(self.waiting.poll_interval.unwrap_or(PAUSE)).await;
    }
}

fn never_idle(id: &str) -> Failure {
    Failure::Other(format!(
        "deployment {id} is never idle: the server always says that something is being done to it"
    ))
}
