//! Waiting for request trackers. The polling is left to `client_core::wait`.

use client_core::wait::{About, Reading, Standing, Wait, Work, read};
use client_core::{BoxFuture, Error};

use crate::types::{RequestTracker, RequestTrackerStatus};
use crate::{Client, operations};

impl Client {
    /// Waits for work to end, by its request tracker: the tracker's last state, once it is `FINISHED`,
    /// with links to what was made or changed in its `resources`.
    ///
    /// Polls `GET /iaas/api/request-tracker/{id}`, about every 30 s in the end. The id is all it takes,
    /// so a program that was restarted waits again with the id that it kept. The API cannot cancel
    /// such work: deleting a tracker removes the record alone.
    ///
    /// - `id`: Id of the request tracker, as operations that start work answer it.
    ///
    /// ```no_run
    /// # async fn example(iaas: iaas::Client, machine: &str) -> Result<(), iaas::Error> {
    /// let tracker = iaas.power_off_machine(machine).await?;
    /// let done = iaas.wait_for_request(&tracker.id).await?;
    /// println!("off: {:?}", done.resources);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`Failed`](crate::ErrorKind::Failed): the tracker is `FAILED`; its `message` is the message.
    /// - [`Timeout`](crate::ErrorKind::Timeout): it goes on after the time was up.
    /// - 404: No such tracker, a minute after the waiting began.
    pub fn wait_for_request(&self, id: impl Into<String>) -> Wait<RequestTracker> {
        Wait::new(TrackedWork {
            client: self.clone(),
            id: id.into(),
        })
    }
}

struct TrackedWork {
    client: Client,
    id: String,
}

impl Work for TrackedWork {
    type State = RequestTracker;

    fn about(&self) -> About {
        About::new(
            "wait_for_request",
            "request tracker",
            &self.id,
            &operations::GET_REQUEST_TRACKER,
        )
        .at(self.client.core.base_url())
    }

    fn read(&self) -> BoxFuture<'static, Result<Reading<RequestTracker>, Error>> {
        read(self.client.get_request_tracker(&self.id).with_response())
    }

    fn judge(tracker: &RequestTracker) -> Standing {
        let status = tracker.status.as_str();
        // Casing differs between types and releases.
        let standing = match RequestTrackerStatus::from(status.to_ascii_uppercase()) {
            RequestTrackerStatus::Inprogress => Standing::running(status),
            RequestTrackerStatus::Finished => Standing::succeeded(status),
            RequestTrackerStatus::Failed => Standing::failed(status),
            RequestTrackerStatus::UnknownValue(_) => Standing::unknown(status),
        };
        standing
            .percent(Some(tracker.progress))
            .phase(tracker.name.as_deref())
            .reason(tracker.message.as_deref(), None)
    }
}
