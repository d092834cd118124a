//! A transport without a network: a test scripts the answers and reads what was asked.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Method, Uri};

use super::{Body, BoxFuture, Request, Response, SendOptions, Transport, TransportError};
use crate::transport::TransportErrorKind;

type Answer = Result<Response, TransportError>;
type Script = dyn Fn(&Request) -> Answer + Send + Sync;
type Delay = dyn Fn(&Request) -> Duration + Send + Sync;

/// Answers requests from a script and records them. Clones share script and record, so that a
/// test keeps one and gives the other to the session. A streamed body is read to its end first;
/// the script then finds its bytes in the request.
///
/// ```
/// use auth_core::MemoryTransport;
/// let server = MemoryTransport::new(|request| match request.uri().path() {
///     "/vmc/api/orgs" => MemoryTransport::json(200, r#"[{"id":"o1"}]"#),
///     _ => MemoryTransport::json(404, r#"{"message":"no such thing"}"#),
/// });
/// # let _ = server;
/// ```
#[derive(Clone)]
pub struct MemoryTransport {
    script: Arc<Script>,
    delay: Option<Arc<Delay>>,
    requests: Arc<Mutex<Vec<RecordedRequest>>>,
}

impl MemoryTransport {
    /// Every request is answered by `script`.
    pub fn new(script: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Self {
        Self::fallible(move |request| Ok(script(request)))
    }

    /// Every request is answered by `script`, which may also fail as a network does.
    pub fn fallible(
        script: impl Fn(&Request) -> Result<Response, TransportError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            script: Arc::new(script),
            delay: None,
            requests: Arc::default(),
        }
    }

    /// The answers come one after the other, whatever is asked. After the last one, calls fail as
    /// if the server were gone.
    pub fn queue(answers: impl IntoIterator<Item = Response>) -> Self {
        let answers = Mutex::new(answers.into_iter().collect::<VecDeque<_>>());
        Self::fallible(move |_| {
            lock(&answers).pop_front().ok_or_else(|| {
                TransportError::new(
                    TransportErrorKind::Connect,
                    "the queue of the memory transport is empty",
                )
            })
        })
    }

    /// Each answer comes after the time that `delay` says, on tokio's clock.
    #[must_use]
    pub fn delayed(mut self, delay: impl Fn(&Request) -> Duration + Send + Sync + 'static) -> Self {
        self.delay = Some(Arc::new(delay));
        self
    }

    /// A JSON answer, for scripts.
    ///
    /// # Panics
    /// If `status` is not between 100 and 999.
    pub fn json(status: u16, body: impl Into<Bytes>) -> Response {
        let mut response = Response::new(body.into());
        *response.status_mut() =
            http::StatusCode::from_u16(status).expect("a status is between 100 and 999");
        response
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }

    async fn answer(&self, request: Request, limit: Option<Duration>) -> Answer {
        let (parts, body) = request.into_parts();
        let number = {
            let mut requests = lock(&self.requests);
            requests.push(RecordedRequest {
                method: parts.method.clone(),
                uri: parts.uri.clone(),
                headers: parts.headers.clone(),
                body: body.as_bytes().cloned().unwrap_or_default(),
                timeout: limit,
            });
            requests.len() - 1
        };
        let body = match body.as_bytes() {
            Some(_) => body,
            None => Body::from(self.read(body, number).await?),
        };
        let request = Request::from_parts(parts, body);
        let delay = self.delay.as_ref().map(|delay| delay(&request));
        if let Some(delay) = delay.filter(|delay| !delay.is_zero()) {
            tokio::time::sleep(delay).await;
        }
        (self.script)(&request)
    }

    /// Reads a stream; what came of it is in the record, also where it failed.
    async fn read(&self, body: Body, number: usize) -> Result<Bytes, TransportError> {
        let mut read = BytesMut::new();
        let outcome = body.read_into(&mut read).await;
        let read = read.freeze();
        lock(&self.requests)[number].body = read.clone();
        outcome?;
        Ok(read)
    }

    /// What was asked so far, in order of arrival.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.requests).clone()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Transport for MemoryTransport {
    fn send(
        &self,
        request: Request,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>> {
        let limit = options.timeout;
        let waits = self.delay.is_some() || request.body().as_bytes().is_none();
        let answer = self.answer(request, limit);
        Box::pin(async move {
            match limit.filter(|_| waits) {
                None => answer.await,
                Some(limit) => tokio::time::timeout(limit, answer)
                    .await
                    .unwrap_or_else(|_| {
                        Err(TransportError::new(
                            TransportErrorKind::Timeout,
                            format!("no complete answer within {limit:?}"),
                        ))
                    }),
            }
        })
    }
}

impl fmt::Debug for MemoryTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryTransport")
            .field("requests", &lock(&self.requests))
            .finish_non_exhaustive()
    }
}

/// A request as a [`MemoryTransport`] received it. Its `Debug` shows neither header values nor
/// the query nor the body.
#[derive(Clone)]
pub struct RecordedRequest {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    timeout: Option<Duration>,
}

impl RecordedRequest {
    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The absolute address.
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The path, without the query.
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The value of `Authorization`, if there is one and it is text.
    pub fn authorization(&self) -> Option<&str> {
        self.headers.get(AUTHORIZATION)?.to_str().ok()
    }

    /// The value of `csp-auth-token`, if there is one and it is text.
    pub fn csp_auth_token(&self) -> Option<&str> {
        self.headers.get("csp-auth-token")?.to_str().ok()
    }

    /// The whole body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The limit that came with the call.
    pub fn timeout(&self) -> Option<Duration> {
        self.timeout
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("host", &self.uri.host())
            .field("path", &self.path())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
