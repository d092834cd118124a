//! From an answer to bytes on the wire, spoiled ones included.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use http_body::{Frame, SizeHint};
use tokio::time::Sleep;

use crate::answer::{Answer, Content};

/// The media type of nearly all answers.
pub(crate) const JSON: &str = "application/json";
/// How many pieces a slow body comes in.
const PIECES: usize = 8;

/// Turns an answer into a response; `bare` ones (to `HEAD`) keep their headers and lose their body.
pub(crate) fn response(answer: Answer, bare: bool) -> Response<Outgoing> {
    let (media, body) = match answer.content {
        Content::Empty => (None, Outgoing::whole(Bytes::new())),
        Content::Json(body) => (
            Some(JSON.to_owned()),
            Outgoing::whole(body.to_string().into()),
        ),
        Content::Html(page) => (
            Some("text/html; charset=utf-8".to_owned()),
            Outgoing::whole(page.into()),
        ),
        Content::Bytes(media, bytes) => (Some(media), Outgoing::whole(bytes.into())),
        Content::CutShort(media, bytes) => (Some(media), Outgoing::cut_short(bytes.into())),
        Content::Slow(media, bytes, pause) => (Some(media), Outgoing::slow(&bytes.into(), pause)),
    };
    let mut response = Response::new(if bare {
        Outgoing::whole(Bytes::new())
    } else {
        body
    });
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if let Some(media) = media.and_then(|media| HeaderValue::from_str(&media).ok()) {
        headers.insert(header::CONTENT_TYPE, media);
    }
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.append(HeaderName::from_static(name), value);
        }
    }
    response
}

/// A body that announces its length, sends its pieces, and may pause between them or break off.
pub(crate) struct Outgoing {
    announced: u64,
    pieces: VecDeque<Bytes>,
    pause: Duration,
    sleep: Option<Pin<Box<Sleep>>>,
    breaks_off: bool,
    flushed: bool,
}

impl Outgoing {
    fn whole(bytes: Bytes) -> Self {
        Self {
            announced: bytes.len() as u64,
            pieces: if bytes.is_empty() {
                VecDeque::new()
            } else {
                VecDeque::from([bytes])
            },
            pause: Duration::ZERO,
            sleep: None,
            breaks_off: false,
            flushed: false,
        }
    }

    /// Announces its whole length, sends the first half and breaks the connection.
    fn cut_short(bytes: Bytes) -> Self {
        Self {
            pieces: VecDeque::from([bytes.slice(..bytes.len() / 2)]),
            breaks_off: true,
            ..Self::whole(bytes)
        }
    }

    fn slow(bytes: &Bytes, pause: Duration) -> Self {
        let size = bytes.len().div_ceil(PIECES).max(1);
        Self {
            pieces: bytes.chunks(size).map(Bytes::copy_from_slice).collect(),
            pause,
            ..Self::whole(bytes.clone())
        }
    }
}

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(sleep) = &mut self.sleep {
            if sleep.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            self.sleep = None;
        }
        if let Some(piece) = self.pieces.pop_front() {
            if !self.pause.is_zero() && !self.pieces.is_empty() {
                self.sleep = Some(Box::pin(tokio::time::sleep(self.pause)));
            }
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        if !self.breaks_off {
            return Poll::Ready(None);
        }
        // The server sends what it has while it waits; an error at once would discard the half.
        if !self.flushed {
            self.flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(std::io::ErrorKind::ConnectionAborted.into())))
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty() && !self.breaks_off
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}
