//! Requests: what starts, changes and ends deployments.

use client_core::wait::{About, Reading, Standing, Wait, Work, read};
use client_core::{BoxFuture, Error};

use super::INTERVAL;
use crate::types::{Request, RequestAction, RequestStatus};
use crate::{Client, operations};

impl Client {
    /// Waits for a request to end: its last state, once it is `SUCCESSFUL`.
    ///
    /// Polls `GET /deployment/api/requests/{requestId}`, about every 15 s in the end. The id is all it
    /// takes, so a program that was restarted waits again with the id that it kept.
    /// [`cancel_when`](Wait::cancel_when) cancels with
    /// `POST /deployment/api/requests/{requestId}?action=cancel`.
    ///
    /// `APPROVAL_PENDING` and `USER_INTERACTION_PENDING` last until somebody acts: they are seen in
    /// the progress, and a [`timeout`](Wait::timeout) bounds them.
    ///
    /// - `request_id`: Id of the request, as actions and deletions answer it.
    ///
    /// ```no_run
    /// # async fn example(client: deployment::Client, id: &str) -> Result<(), deployment::Error> {
    /// let removal = client.delete_deployment(id).await?;
    /// client
    ///     .wait_for_request(removal.id.unwrap_or_default())
    ///     .on_progress(|progress| println!("{progress}"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`Failed`](crate::ErrorKind::Failed): the request is `FAILED` or `APPROVAL_REJECTED`; its
    ///   `details` are the message.
    /// - [`Canceled`](crate::ErrorKind::Canceled): the request is `ABORTED`.
    /// - [`Timeout`](crate::ErrorKind::Timeout): it goes on after the time was up.
    /// - 404: No such request, a minute after the waiting began.
    pub fn wait_for_request(&self, request_id: impl Into<String>) -> Wait<Request> {
        Wait::new(RequestWork {
            client: self.clone(),
            id: request_id.into(),
        })
        .poll_interval(INTERVAL)
    }
}

struct RequestWork {
    client: Client,
    id: String,
}

impl Work for RequestWork {
    type State = Request;

    fn about(&self) -> About {
        About::new(
            "wait_for_request",
            "deployment request",
            &self.id,
            &operations::GET_REQUEST,
        )
        .at(self.client.core.base_url())
    }

    fn read(&self) -> BoxFuture<'static, Result<Reading<Request>, Error>> {
        read(self.client.get_request(&self.id).with_response())
    }

    fn judge(request: &Request) -> Standing {
        judge(request)
    }

    fn cancel(&self) -> Option<BoxFuture<'static, Result<(), Error>>> {
        let cancel = self.client.act_on_request(&self.id, RequestAction::Cancel);
        Some(Box::pin(async move { cancel.await }))
    }
}

/// What the state of a request means.
pub(super) fn judge(request: &Request) -> Standing {
    let text = request.status.as_ref().map_or("", RequestStatus::as_str);
    let standing = match status(request) {
        RequestStatus::Successful => Standing::succeeded(text),
        RequestStatus::Failed | RequestStatus::ApprovalRejected => Standing::failed(text),
        RequestStatus::Aborted => Standing::canceled(text),
        RequestStatus::UnknownValue(_) => Standing::unknown(text),
        _ => Standing::running(text),
    };
    standing
        .percent(percent(request))
        .reason(request.details.as_deref(), None)
}

/// The status in the case that the document has it in.
pub(super) fn status(request: &Request) -> RequestStatus {
    let text = request.status.as_ref().map_or("", RequestStatus::as_str);
    RequestStatus::from(text.to_ascii_uppercase())
}

/// Whether a request has ended; what is unknown has not.
pub(super) fn is_final(request: &Request) -> bool {
    matches!(
        status(request),
        RequestStatus::Successful
            | RequestStatus::Failed
            | RequestStatus::Aborted
            | RequestStatus::ApprovalRejected
    )
}

/// The share of its tasks that are done.
pub(super) fn percent(request: &Request) -> Option<i64> {
    let done = request.completed_tasks.max(0).checked_mul(100)?;
    (request.total_tasks > 0).then(|| done / request.total_tasks)
}
