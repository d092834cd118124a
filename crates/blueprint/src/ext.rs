//! Waiting for blueprint requests. The polling is left to `client_core::wait`.

use std::time::Duration;

use client_core::wait::{About, Reading, Standing, Wait, Work, read};
use client_core::{BoxFuture, Error};

use crate::types::{BlueprintRequest, BlueprintRequestStatus};
use crate::{Client, operations};

impl Client {
    /// Waits for a blueprint request to end: its last state, once it is `FINISHED`, with the id of the
    /// deployment in it.
    ///
    /// Polls `GET /blueprint/api/blueprint-requests/{requestId}`, about every 15 s in the end. The id is
    /// all it takes, so a program that was restarted waits again with the id that it kept.
    /// [`cancel_when`](Wait::cancel_when) cancels with
    /// `POST /blueprint/api/blueprint-requests/{requestId}/actions/cancel`.
    ///
    /// - `request_id`: Id of the blueprint request.
    ///
    /// ```no_run
    /// use blueprint::types::BlueprintRequest;
    ///
    /// # async fn example(blueprints: blueprint::Client, id: &str) -> Result<(), blueprint::Error> {
    /// let wanted = BlueprintRequest::new().blueprint_id(id).deployment_name("web-1");
    /// let request = blueprints.create_blueprint_request(wanted).await?;
    /// let done = blueprints
    ///     .wait_for_blueprint_request(request.id.unwrap_or_default())
    ///     .await?;
    /// println!("deployed as {:?}", done.deployment_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`Failed`](crate::ErrorKind::Failed): the request is `FAILED`; its `failureMessage` is the
    ///   message.
    /// - [`Canceled`](crate::ErrorKind::Canceled): the request is `CANCELLED`.
    /// - [`Timeout`](crate::ErrorKind::Timeout): it goes on after the time was up.
    /// - 404: No such request, a minute after the waiting began.
    pub fn wait_for_blueprint_request(
        &self,
        request_id: impl Into<String>,
    ) -> Wait<BlueprintRequest> {
        Wait::new(RequestWork {
            client: self.clone(),
            id: request_id.into(),
        })
        .poll_interval(Duration::from_secs(1)..=Duration::from_secs(15))
    }
}

struct RequestWork {
    client: Client,
    id: String,
}

impl Work for RequestWork {
    type State = BlueprintRequest;

    fn about(&self) -> About {
        About::new(
            "wait_for_blueprint_request",
            "blueprint request",
            &self.id,
            &operations::GET_BLUEPRINT_REQUEST,
        )
        .at(self.client.core.base_url())
    }

    fn read(&self) -> BoxFuture<'static, Result<Reading<BlueprintRequest>, Error>> {
        read(self.client.get_blueprint_request(&self.id).with_response())
    }

    fn judge(request: &BlueprintRequest) -> Standing {
        let status = request.status.as_ref();
        let status = status.map_or("", BlueprintRequestStatus::as_str);
        match BlueprintRequestStatus::from(status.to_ascii_uppercase()) {
            BlueprintRequestStatus::Created | BlueprintRequestStatus::Started => {
                // It has no state of its own while it is being cancelled.
                if request.cancel_requested_at.is_some() {
                    Standing::canceling(status)
                } else {
                    Standing::running(status)
                }
            }
            BlueprintRequestStatus::Finished => Standing::succeeded(status),
            BlueprintRequestStatus::Failed => {
                Standing::failed(status).reason(request.failure_message.as_deref(), None)
            }
            BlueprintRequestStatus::Cancelled => {
                Standing::canceled(status).reason(request.failure_message.as_deref(), None)
            }
            BlueprintRequestStatus::UnknownValue(_) => Standing::unknown(status),
        }
    }

    fn cancel(&self) -> Option<BoxFuture<'static, Result<(), Error>>> {
        let cancel = self.client.cancel_blueprint_request(&self.id);
        Some(Box::pin(async move { cancel.await }))
    }
}
