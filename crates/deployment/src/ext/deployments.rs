//! Deployments: until what is being done to them has ended, and until they are gone.

use client_core::wait::{About, Reading, Standing, Wait, Work, read};
use client_core::{BoxFuture, Error};

use super::INTERVAL;
use super::requests::{is_final, percent, status};
use crate::calls::GetDeployment;
use crate::types::{
    Deployment, DeploymentExpand, DeploymentStatus, Request, RequestAction, RequestStatus,
};
use crate::{Client, operations};

impl Client {
    /// Waits until nothing is being done to a deployment any more: the deployment, once its status
    /// ends in `_SUCCESSFUL`. This is how to wait for what a request for a catalog item makes.
    ///
    /// Polls `GET /deployment/api/deployments/{deploymentId}?expand=lastRequest`, about every 15 s in
    /// the end. A deployment whose last request goes on is not taken to have ended, whatever its own
    /// status says. The id is all it takes, so a program that was restarted waits again with the id
    /// that it kept. [`cancel_when`](Wait::cancel_when) cancels the requests that are in progress with
    /// `POST /deployment/api/requests/{requestId}?action=cancel`.
    ///
    /// An action on a deployment is a request: wait for that with
    /// [`wait_for_request`](Self::wait_for_request), because the deployment may show for a moment how
    /// the one before has ended.
    ///
    /// - `deployment_id`: Id of the deployment.
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// # async fn example(client: deployment::Client, id: &str) -> Result<(), deployment::Error> {
    /// let ready = client
    ///     .wait_for_deployment(id)
    ///     .timeout(Duration::from_secs(30 * 60))
    ///     .await?;
    /// println!("{} until {:?}", ready.name, ready.lease_expire_at);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`Failed`](crate::ErrorKind::Failed): the status ends in `_FAILED`; the `details` of the last
    ///   request are the message.
    /// - [`Canceled`](crate::ErrorKind::Canceled): so it does, because the last request is `ABORTED`.
    /// - [`Timeout`](crate::ErrorKind::Timeout): work on it goes on after the time was up.
    /// - 404: No such deployment, a minute after the waiting began, or none any more.
    pub fn wait_for_deployment(&self, deployment_id: impl Into<String>) -> Wait<Deployment> {
        Wait::new(DeploymentWork {
            client: self.clone(),
            id: deployment_id.into(),
        })
        .poll_interval(INTERVAL)
    }

    /// Waits until a deployment is gone: until it is not found any more, or shown as deleted. The
    /// answer is the record of it, if the server has kept one.
    ///
    /// Polls `GET /deployment/api/deployments/{deploymentId}?expand=lastRequest`, about every 15 s in
    /// the end. It deletes nothing: `delete_deployment` does. One that is gone already is no error.
    /// [`cancel_when`](Wait::cancel_when) cancels the requests that are in progress, the deletion
    /// among them.
    ///
    /// - `deployment_id`: Id of the deployment.
    ///
    /// ```no_run
    /// # async fn example(client: deployment::Client, id: &str) -> Result<(), deployment::Error> {
    /// client.delete_deployment(id).await?;
    /// client.wait_until_deleted(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`Failed`](crate::ErrorKind::Failed): the status is `DELETE_FAILED`; the `details` of the
    ///   last request are the message.
    /// - [`Canceled`](crate::ErrorKind::Canceled): so it is, because the last request is `ABORTED`.
    /// - [`Timeout`](crate::ErrorKind::Timeout): it is still there after the time was up.
    pub fn wait_until_deleted(&self, deployment_id: impl Into<String>) -> Wait<Option<Deployment>> {
        Wait::new(DeletionWork(DeploymentWork {
            client: self.clone(),
            id: deployment_id.into(),
        }))
        .poll_interval(INTERVAL)
    }
}

struct DeploymentWork {
    client: Client,
    id: String,
}

impl DeploymentWork {
    fn about(&self, wait: &'static str) -> About {
        About::new(wait, "deployment", &self.id, &operations::GET_DEPLOYMENT)
            .at(self.client.core.base_url())
    }

    fn get(&self) -> GetDeployment {
        let get = self.client.get_deployment(&self.id);
        get.expand([DeploymentExpand::LastRequest])
    }

    /// Cancels whatever is being done.
    fn cancel(&self) -> BoxFuture<'static, Result<(), Error>> {
        let client = self.client.clone();
        let open = client.list_deployment_requests(&self.id);
        let open = open.inprogress_requests(true);
        Box::pin(async move {
            let open = open.await?.content;
            for request in open.iter().filter(|request| !is_final(request)) {
                let id = request.id.as_deref().unwrap_or_default();
                client.act_on_request(id, RequestAction::Cancel).await?;
            }
            Ok(())
        })
    }
}

impl Work for DeploymentWork {
    type State = Deployment;

    fn about(&self) -> About {
        self.about("wait_for_deployment")
    }

    fn read(&self) -> BoxFuture<'static, Result<Reading<Deployment>, Error>> {
        read(self.get().with_response())
    }

    fn judge(deployment: &Deployment) -> Standing {
        let (text, status) = status_of(deployment);
        let standing = match status {
            _ if is_worked_on(deployment) => Standing::running(text),
            DeploymentStatus::CreateSuccessful
            | DeploymentStatus::UpdateSuccessful
            | DeploymentStatus::DeleteSuccessful => Standing::succeeded(text),
            DeploymentStatus::CreateFailed
            | DeploymentStatus::UpdateFailed
            | DeploymentStatus::DeleteFailed => unsuccessful(deployment, text),
            DeploymentStatus::CreateInprogress
            | DeploymentStatus::UpdateInprogress
            | DeploymentStatus::DeleteInprogress => Standing::running(text),
            DeploymentStatus::UnknownValue(_) => Standing::unknown(text),
        };
        told(standing, deployment)
    }

    fn cancel(&self) -> Option<BoxFuture<'static, Result<(), Error>>> {
        Some(self.cancel())
    }
}

struct DeletionWork(DeploymentWork);

impl Work for DeletionWork {
    type State = Option<Deployment>;

    fn about(&self) -> About {
        self.0.about("wait_until_deleted")
    }

    fn read(&self) -> BoxFuture<'static, Result<Reading<Option<Deployment>>, Error>> {
        let deployment = read(self.0.get().with_response());
        Box::pin(async move {
            match deployment.await {
                Ok(reading) => Ok(reading.map(Some)),
                Err(error) if error.is_not_found() && !error.is_token_exchange() => {
                    Ok(Reading::new(None))
                }
                Err(error) => Err(error),
            }
        })
    }

    fn judge(state: &Option<Deployment>) -> Standing {
        let Some(deployment) = state else {
            return Standing::succeeded("DELETE_SUCCESSFUL");
        };
        let (text, status) = status_of(deployment);
        let standing = match status {
            _ if deployment.deleted == Some(true) => Standing::succeeded(text),
            _ if is_worked_on(deployment) => Standing::running(text),
            DeploymentStatus::DeleteSuccessful => Standing::succeeded(text),
            DeploymentStatus::DeleteFailed => unsuccessful(deployment, text),
            DeploymentStatus::UnknownValue(_) => Standing::unknown(text),
            // The deletion has not begun yet.
            _ => Standing::running(text),
        };
        told(standing, deployment)
    }

    fn cancel(&self) -> Option<BoxFuture<'static, Result<(), Error>>> {
        Some(self.0.cancel())
    }
}

/// The status as it came, and in the case that the document has it in.
fn status_of(deployment: &Deployment) -> (&str, DeploymentStatus) {
    let status = deployment.status.as_ref();
    let text = status.map_or("", DeploymentStatus::as_str);
    (text, DeploymentStatus::from(text.to_ascii_uppercase()))
}

/// Whether a request for it goes on. Servers show `UPDATE_SUCCESSFUL` while a deployment is still
/// being created.
fn is_worked_on(deployment: &Deployment) -> bool {
    let request = deployment.last_request.as_ref();
    request.is_some_and(|request| request.status.is_some() && !is_final(request))
}

/// Failed, or cancelled: the status of a deployment does not tell.
fn unsuccessful(deployment: &Deployment, text: &str) -> Standing {
    match &deployment.last_request {
        Some(request) if status(request) == RequestStatus::Aborted => Standing::canceled(text),
        _ => Standing::failed(text),
    }
}

/// What the last request adds: how far it is, and why it failed.
fn told(standing: Standing, deployment: &Deployment) -> Standing {
    let request = deployment.last_request.as_ref();
    let phase = request.and_then(|request| request.status.as_ref());
    standing
        .percent(request.and_then(percent))
        .phase(phase.map(RequestStatus::as_str))
        .reason(
            request.and_then(|request: &Request| request.details.as_deref()),
            None,
        )
}
