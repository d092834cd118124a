//! What happens during a request: its events, and the log of one of them.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use client_core::wait::{About, Follow, Reading, Standing, Work, read};
use client_core::{BoxFuture, Error};

use super::{INTERVAL, requests};
use crate::types::{EventLog, NotificationEvent, Request, RequestAction, SliceOfEventLog};
use crate::{Client, operations};

impl Client {
    /// Follows the events of a request as they appear, from its first one until it has ended. Each
    /// comes once; those that were read together come by their time.
    ///
    /// Polls `GET /deployment/api/requests/{requestId}` and
    /// `GET /deployment/api/requests/{requestId}/events`, about every 15 s in the end. The latter
    /// answers one page, of the latest events: if more than a page of them appear between two looks,
    /// the first of those are missed.
    ///
    /// - `request_id`: Id of the request.
    ///
    /// ```no_run
    /// # async fn example(client: deployment::Client, id: &str) -> Result<(), deployment::Error> {
    /// let mut events = client.follow_request_events(id);
    /// while let Some(event) = events.next().await {
    ///     let event = event?; // an error if the request has failed
    ///     println!("{} {}", event.timestamp, event.details.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`wait_for_request`](Self::wait_for_request), after the last event.
    pub fn follow_request_events(
        &self,
        request_id: impl Into<String>,
    ) -> Follow<NotificationEvent> {
        let work = EventsWork {
            client: self.clone(),
            id: request_id.into(),
        };
        let mut seen = HashSet::new();
        let new_events = move |(_, events): (Request, Vec<NotificationEvent>)| {
            let mut new: Vec<_> = events
                .into_iter()
                .filter(|event| seen.insert(identity(event)))
                .collect();
            // The latest come first: from the other end, those of the same moment are in order.
            new.reverse();
            new.sort_by_key(|event| event.timestamp.unix_nanos());
            new
        };
        Follow::new(work, new_events).poll_interval(INTERVAL)
    }

    /// Follows the log of an event of a request as it grows, row by row, until a row says that it is
    /// the last one.
    ///
    /// Polls `GET /deployment/api/requests/{requestId}/events/{eventId}/logs`, about every 15 s in the
    /// end. Only events whose `has_logs` is true have a log.
    ///
    /// - `request_id`: Id of the request.
    /// - `event_id`: Id of the event.
    ///
    /// # Errors
    ///
    /// - [`Timeout`](crate::ErrorKind::Timeout): no row was the last one until the time was up.
    /// - 404: No such event, a minute after the beginning.
    pub fn follow_event_log(
        &self,
        request_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> Follow<EventLog> {
        let last_row = Arc::new(AtomicI64::new(0));
        let work = LogWork {
            client: self.clone(),
            request: request_id.into(),
            event: event_id.into(),
            last_row: last_row.clone(),
        };
        let mut unnumbered = HashSet::new();
        let new_rows = move |slice: SliceOfEventLog| {
            let before = last_row.load(Ordering::Relaxed);
            let new: Vec<EventLog> = slice
                .content
                .into_iter()
                .filter(|row| match row.rownum {
                    Some(number) => number > before,
                    None => unnumbered.insert((row.id.clone(), row.message.clone())),
                })
                .collect();
            let last = new.iter().filter_map(|row| row.rownum).max();
            last_row.fetch_max(last.unwrap_or(before), Ordering::Relaxed);
            new
        };
        Follow::new(work, new_rows).poll_interval(INTERVAL)
    }
}

struct EventsWork {
    client: Client,
    id: String,
}

impl Work for EventsWork {
    type State = (Request, Vec<NotificationEvent>);

    fn about(&self) -> About {
        About::new(
            "follow_request_events",
            "deployment request",
            &self.id,
            &operations::GET_REQUEST,
        )
        .at(self.client.core.base_url())
    }

    fn read(&self) -> BoxFuture<'static, Result<Reading<Self::State>, Error>> {
        let request = read(self.client.get_request(&self.id).with_response());
        let events = self.client.list_request_events(&self.id);
        Box::pin(async move {
            let request = request.await?;
            // After the request: when it has ended, so have its events.
            let events = match events.await {
                Ok(page) => page.content,
                Err(error) if error.is_not_found() && !error.is_token_exchange() => Vec::new(),
                Err(error) => return Err(error),
            };
            Ok(request.map(|request| (request, events)))
        })
    }

    fn judge((request, _): &Self::State) -> Standing {
        requests::judge(request)
    }

    fn cancel(&self) -> Option<BoxFuture<'static, Result<(), Error>>> {
        let cancel = self.client.act_on_request(&self.id, RequestAction::Cancel);
        Some(Box::pin(async move { cancel.await }))
    }
}

/// What makes an event that one, with or without an id.
fn identity(event: &NotificationEvent) -> String {
    match event.id.as_deref() {
        Some(id) if !id.is_empty() => id.to_owned(),
        _ => format!(
            "{} {} {:?}",
            event.timestamp, event.name, event.resource_name
        ),
    }
}

struct LogWork {
    client: Client,
    request: String,
    event: String,
    /// What has been read so far.
    last_row: Arc<AtomicI64>,
}

impl Work for LogWork {
    type State = SliceOfEventLog;

    fn about(&self) -> About {
        About::new(
            "follow_event_log",
            "log of event",
            &self.event,
            &operations::GET_EVENT_LOGS,
        )
        .at(self.client.core.base_url())
    }

    fn read(&self) -> BoxFuture<'static, Result<Reading<SliceOfEventLog>, Error>> {
        let logs = self.client.get_event_logs(&self.request, &self.event);
        // Whether that row comes again is for the server to say: it is told from its number.
        let logs = match self.last_row.load(Ordering::Relaxed) {
            0 => logs,
            row => logs.since_row(row),
        };
        read(logs.with_response())
    }

    fn judge(slice: &SliceOfEventLog) -> Standing {
        if slice.content.iter().any(|row| row.eof == Some(true)) {
            Standing::succeeded("COMPLETE")
        } else {
            Standing::running("GROWING")
        }
    }
}
