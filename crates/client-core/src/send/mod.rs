//! Sends the request of an operation, again where that is safe and may help. Tokens and the replay
//! after a 401 are left to the session; what one request meant is judged here.

mod policy;

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use auth_core::{Attempts, Error, ErrorKind, Outgoing, Response, SendOptions, Service, Session};
use http::StatusCode;
use tokio::time::Instant;
use tracing::Span;

pub(crate) use policy::Budget;
pub use policy::RetryPolicy;

use crate::operation::{AnswerContent, Operation, TimeoutClass};

/// How long one request of the long class may take.
const LONG: Duration = Duration::from_secs(300);

/// Requests for one call where a connection cannot be made or a web page comes: these rarely pass
/// by themselves, and someone may be waiting to be told that the address is wrong.
const WITHOUT_SERVER: u32 = 4;

/// Where calls go, and what they share.
pub(crate) struct Sender<'a> {
    pub(crate) session: &'a Session,
    pub(crate) service: Service,
    pub(crate) policy: &'a RetryPolicy,
    pub(crate) budget: &'a Budget,
}

/// What one request came to.
enum Outcome {
    Answered(Response),
    Failed(Error, Again),
}

/// Whether a call that failed may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Again {
    No,
    /// As often as the policy says.
    Yes,
    /// A few times: it does not look as if the server itself were there.
    Rarely,
    /// Once more.
    Once,
}

/// What a call has met so far.
#[derive(Default)]
struct Met {
    no_server: u32,
    refused_tokens: u32,
    /// A request may have reached the server without its answer coming back.
    may_have_acted: bool,
}

impl Met {
    /// Notes a failure and says whether it leaves room for another request.
    fn allows(&mut self, again: Again) -> bool {
        match again {
            Again::No => false,
            Again::Yes => true,
            Again::Rarely => {
                self.no_server += 1;
                self.no_server < WITHOUT_SERVER
            }
            Again::Once => {
                self.refused_tokens += 1;
                self.refused_tokens < 2
            }
        }
    }
}

impl Sender<'_> {
    /// Sends `request` until it is answered or there is no sense in another try. `timeout` is for
    /// all of that.
    pub(crate) async fn send(
        &self,
        operation: &'static Operation,
        request: &mut Outgoing,
        timeout: Option<Duration>,
    ) -> Result<Response, Error> {
        let span = tracing::debug_span!(
            "call",
            operation = operation.id,
            method = operation.method,
            path = operation.path,
            status = tracing::field::Empty,
            requests = tracing::field::Empty,
            elapsed_ms = tracing::field::Empty,
        );
        let started = Instant::now();
        let answered = pin!(self.until_answered(operation, request, timeout, started));
        let result = Within(&span, answered).await;
        let (status, requests) = match &result {
            Ok(response) => (Some(response.status().as_u16()), attempts(response)),
            Err(error) => (error.status(), error.attempts()),
        };
        span.record("status", status);
        span.record("requests", requests);
        span.record("elapsed_ms", milliseconds(started));
        result
    }

    async fn until_answered(
        &self,
        operation: &'static Operation,
        request: &mut Outgoing,
        timeout: Option<Duration>,
        started: Instant,
    ) -> Result<Response, Error> {
        let one = self.policy.per_request.unwrap_or(match operation.timeout {
            TimeoutClass::Normal => self.session.timeout(),
            TimeoutClass::Long => LONG.max(self.session.timeout()),
        });
        let whole = timeout
            .or(self.policy.deadline)
            .unwrap_or_else(|| one.saturating_mul(3));
        // Whoever gives a call ten minutes means that its one request may take them.
        let one = match (timeout, self.policy.per_request) {
            (Some(_), None) => whole,
            _ => one,
        };
        let deadline = started.checked_add(whole);
        let left = || deadline.map_or(whole, |end| end.saturating_duration_since(Instant::now()));

        self.budget.call(started);
        let (mut number, mut sent) = (1, 0);
        let mut met = Met::default();
        loop {
            let limit = one.min(left());
            let (error, again) = match self.once(operation, request, number, limit).await {
                Outcome::Answered(mut response) => {
                    if sent > 0 {
                        let requests = attempts(&response) + sent;
                        response.extensions_mut().insert(Attempts(requests));
                    }
                    return Ok(response);
                }
                Outcome::Failed(error, again) => (error, again),
            };
            sent += error.attempts();
            let error = describe(error, operation, sent, met.may_have_acted);
            let may_go = number < self.policy.requests && request.is_left();
            if !(may_go && met.allows(again)) {
                return Err(error);
            }
            let mut wait = self.policy.wait(number + 1);
            if error.is_token_exchange() {
                // For so long the session answers with the failure that it remembers.
                wait += Duration::from_secs(1);
            }
            let wait = wait.saturating_add(error.retry_after().unwrap_or_default());
            if wait >= left() {
                return Err(error);
            }
            if !self.budget.take() {
                tracing::warn!(%error, "not sent again: too many calls of this client fail");
                return Err(error);
            }
            tracing::debug!(%error, ?wait, "sent again");
            met.may_have_acted |= error.kind() != ErrorKind::Connect && !error.is_refusal();
            tokio::time::sleep(wait).await;
            number += 1;
        }
    }

    async fn once(
        &self,
        operation: &'static Operation,
        request: &mut Outgoing,
        number: u32,
        limit: Duration,
    ) -> Outcome {
        let span = tracing::debug_span!(
            "attempt",
            attempt = number,
            status = tracing::field::Empty,
            bytes = tracing::field::Empty,
            elapsed_ms = tracing::field::Empty,
        );
        let started = Instant::now();
        let options = SendOptions::default().with_timeout(limit);
        let sending = pin!(self.session.lend_with(self.service, request, &options));
        let result = Within(&span, sending).await;
        span.record("elapsed_ms", milliseconds(started));
        if let Ok(response) = &result {
            span.record("status", response.status().as_u16());
            span.record("bytes", response.body().len());
        }
        judge(operation, result)
    }
}

/// A future inside of a span, polled where it stands: tracing's own would move it, and it is large.
struct Within<'a, F>(&'a Span, Pin<&'a mut F>);

impl<F: Future> Future for Within<'_, F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let _entered = self.0.enter();
        self.1.as_mut().poll(cx)
    }
}

/// What the outcome of one request means for the call.
fn judge(operation: &'static Operation, result: Result<Response, Error>) -> Outcome {
    match result {
        Ok(response) if response.status().is_success() => {
            if operation.idempotent && is_page_for_json(operation, &response) {
                let error = Error::decode(&response, "$", "expected JSON");
                return Outcome::Failed(error, Again::Rarely);
            }
            Outcome::Answered(response)
        }
        Ok(response) => {
            let error = Error::from_response(&response, None);
            let again = match response.status() {
                // Refused with two tokens, of which the second was new: another node of the server
                // may judge otherwise. With the only token there is, nothing else can come of it.
                StatusCode::UNAUTHORIZED if operation.idempotent && error.attempts() > 1 => {
                    Again::Once
                }
                StatusCode::TOO_MANY_REQUESTS => Again::Yes,
                _ if operation.idempotent && error.is_retryable() => Again::Yes,
                _ => Again::No,
            };
            Outcome::Failed(error, again)
        }
        Err(error) => {
            // What fails before the call itself is sent: no connection, or no token.
            let nothing_sent = error.kind() == ErrorKind::Connect || error.is_token_exchange();
            let again = match error.is_retryable() && (operation.idempotent || nothing_sent) {
                false => Again::No,
                true if error.kind() == ErrorKind::Connect => Again::Rarely,
                true => Again::Yes,
            };
            Outcome::Failed(error, again)
        }
    }
}

/// A web page with a status that says success, from a proxy or a server about to start, where the
/// operation promises JSON.
fn is_page_for_json(operation: &Operation, response: &Response) -> bool {
    let promised = operation.answer.is_some() && operation.answer_content == AnswerContent::Json;
    let body = response.body().trim_ascii_start();
    promised && body.starts_with(b"<")
}

/// The error of a whole call, made of that of its last request.
fn describe(
    error: Error,
    operation: &'static Operation,
    requests: u32,
    may_have_acted: bool,
) -> Error {
    // A request that is not idempotent and broke off on its way may have been carried out.
    let unknown = error.outcome_unknown() && !operation.idempotent;
    let deleted_before = may_have_acted && operation.method == "DELETE" && error.is_not_found();
    let error = error
        .with_operation(operation.label())
        .with_attempts(requests)
        .with_outcome_unknown(unknown);
    if deleted_before {
        error.with_hint(
            "an earlier request of this call, whose answer was lost, may have deleted it",
        )
    } else {
        error
    }
}

fn attempts(response: &Response) -> u32 {
    response
        .extensions()
        .get()
        .map_or(1, |Attempts(count)| *count)
}

fn milliseconds(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}
