//! From an answer to bytes on the wire, spoiled ones included.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use http_body::{Frame, SizeHint};

use crate::answer::{Answer, Content};

/// The media type of nearly all answers.
pub(crate) const JSON: &str = "application/json";

/// Turns an answer into a response; `bare` ones (to `HEAD`) keep their headers and lose their body.
pub(crate) fn response(answer: Answer, bare: bool) -> Response<Body> {
    let (media, body) = match answer.content {
        Content::Empty => (None, Body::empty()),
        Content::Json(body) => (Some(JSON.to_owned()), Body::from(body.to_string())),
        Content::Html(page) => (Some("text/html; charset=utf-8".to_owned()), page.into()),
        Content::Bytes(media, bytes) => (Some(media), bytes.into()),
        Content::CutShort(media, bytes) => (Some(media), Body::new(CutShort::new(bytes.into()))),
    };
    let mut response = Response::new(if bare { Body::empty() } else { body });
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

/// Announces its whole length, sends the first half and breaks the connection.
struct CutShort {
    whole: u64,
    half: Option<Bytes>,
    flushed: bool,
}

impl CutShort {
    fn new(text: Bytes) -> Self {
        Self {
            whole: text.len() as u64,
            half: Some(text.slice(..text.len() / 2)),
            flushed: false,
        }
    }
}

impl http_body::Body for CutShort {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(half) = self.half.take() {
            return Poll::Ready(Some(Ok(Frame::data(half))));
        }
        // The server sends what it has while it waits; an error at once would discard the half.
        if !self.flushed {
            self.flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(std::io::ErrorKind::ConnectionAborted.into())))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.whole)
    }
}
