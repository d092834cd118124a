//! How far a call over HTTP has come, to be told when its time is up. What carries it is left to
//! `http`.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use super::{Body, BodyError};

/// How far a call has come, to be told when its time is up.
#[derive(Default)]
pub(super) struct Progress {
    /// How many bytes were asked for of a body that is read as it is sent; `None` for any other.
    pub(super) sent: Option<Arc<AtomicU64>>,
    pub(super) answered: AtomicBool,
    /// How many bytes of the body of the answer came.
    pub(super) received: AtomicU64,
}

impl Progress {
    /// `streamed` is the length of the body, as far as it is known, if it is read as it is sent.
    pub(super) fn timed_out(
        &self,
        host: &str,
        limit: Duration,
        streamed: Option<Option<u64>>,
    ) -> String {
        // Of a call's time, some has passed before the request: 60s, not 59.999987654s.
        let millis = limit.as_nanos().div_ceil(1_000_000);
        let limit = u64::try_from(millis).map_or(limit, Duration::from_millis);
        let received = self.received.load(Ordering::Relaxed);
        let sent = self.sent.as_ref();
        let sent = sent.map_or(0, |sent| sent.load(Ordering::Relaxed));
        if self.answered.load(Ordering::Relaxed) {
            return format!(
                "the answer of {host} was not complete within {limit:?}: {received} bytes of its body had come"
            );
        }
        match streamed {
            Some(Some(length)) if sent < length => format!(
                "the request to {host} was not sent within {limit:?}: {sent} of {length} bytes of its body were on their way"
            ),
            Some(None) => format!(
                "no answer from {host} within {limit:?}: {sent} bytes of the body of the request were on their way"
            ),
            _ => format!("no answer from {host} within {limit:?}"),
        }
    }
}

/// A body that counts what is taken out of it.
pub(super) struct Counted {
    pub(super) body: Body,
    pub(super) sent: Arc<AtomicU64>,
}

impl http_body::Body for Counted {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let polled = Pin::new(&mut self.body).poll_frame(cx);
        if let Poll::Ready(Some(Ok(frame))) = &polled {
            let length = frame.data_ref().map_or(0, Bytes::len) as u64;
            self.sent.fetch_add(length, Ordering::Relaxed);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
