//! A kind of work for the tests, at a server whose answers follow from the time.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth_core::{MemoryTransport, Response, Service, Session, TransportError, TransportErrorKind};
use client_core::wait::{About, Reading, Standing, Wait, Work, read};
use client_core::{
    BoxFuture, CallOptions, Error, Operation, RequestBuilder, RetryPolicy, ServiceClient, Value,
};
use http::Method;
use tokio::time::Instant;

pub(crate) const GET_JOB: Operation = Operation::new("get_job", "GET", "/jobs/{id}", "jobs", "")
    .answer("Job")
    .idempotent();
const CANCEL_JOB: Operation =
    Operation::new("cancel_job", "POST", "/jobs/{id}/cancel", "jobs", "").answer("Job");

pub(crate) type Answer = Result<Response, TransportError>;

pub(crate) fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

pub(crate) fn minutes(count: u64) -> Duration {
    seconds(count * 60)
}

pub(crate) fn json(status: u16, body: impl Into<String>) -> Answer {
    Ok(MemoryTransport::json(status, body.into()))
}

/// A job of this status.
pub(crate) fn job(status: &str) -> Answer {
    json(200, format!(r#"{{"status":"{status}"}}"#))
}

pub(crate) fn page() -> Answer {
    let mut page = MemoryTransport::json(200, "<html><title>Back soon</title></html>");
    let html = http::HeaderValue::from_static("text/html");
    page.headers_mut().insert("content-type", html);
    Ok(page)
}

pub(crate) fn reset() -> Answer {
    Err(TransportError::new(
        TransportErrorKind::Interrupted,
        "connection reset",
    ))
}

/// A server that answers reads by the time that has passed since it was made.
pub(crate) struct Server {
    pub(crate) transport: MemoryTransport,
    started: Instant,
    asked: Arc<Mutex<Vec<(Duration, Method)>>>,
}

impl Server {
    pub(crate) fn new(reads: impl Fn(Duration) -> Answer + Send + Sync + 'static) -> Self {
        Self::with_cancel(move |at, _| reads(at), |_| json(404, "{}"))
    }

    /// Reads are told when it was first asked to cancel, if it was; cancellations are answered by
    /// the time too.
    pub(crate) fn with_cancel(
        reads: impl Fn(Duration, Option<Duration>) -> Answer + Send + Sync + 'static,
        cancels: impl Fn(Duration) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let started = Instant::now();
        let asked: Arc<Mutex<Vec<(Duration, Method)>>> = Arc::default();
        let log = asked.clone();
        let transport = MemoryTransport::fallible(move |request| {
            let at = started.elapsed();
            let mut log = log.lock().unwrap();
            log.push((at, request.method().clone()));
            if request.method() == Method::POST {
                return cancels(at);
            }
            let canceled = log.iter().find(|(_, method)| *method == Method::POST);
            reads(at, canceled.map(|(at, _)| *at))
        });
        Server {
            transport,
            started,
            asked,
        }
    }

    /// A wait in a session of its own.
    pub(crate) fn wait(&self) -> Wait<Value> {
        Wait::new(self.job())
    }

    pub(crate) fn job(&self) -> Job {
        Job::over(&Session::with_transport(self.transport.clone()))
    }

    /// When it was asked for the job.
    pub(crate) fn reads(&self) -> Vec<Duration> {
        self.times(&Method::GET)
    }

    /// When it was asked to cancel.
    pub(crate) fn cancels(&self) -> Vec<Duration> {
        self.times(&Method::POST)
    }

    fn times(&self, wanted: &Method) -> Vec<Duration> {
        let asked = self.asked.lock().unwrap();
        let wanted = asked.iter().filter(|(_, method)| method == wanted);
        wanted.map(|(at, _)| *at).collect()
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }
}

pub(crate) struct Job {
    client: ServiceClient,
    pub(crate) can_be_canceled: bool,
}

impl Job {
    pub(crate) fn over(session: &Session) -> Self {
        Job {
            client: ServiceClient::new(session, Service::Vmc, None),
            can_be_canceled: true,
        }
    }

    /// Its calls are one request each.
    pub(crate) fn without_repeats(mut self) -> Self {
        self.client = self.client.with_retry(RetryPolicy::never());
        self
    }

    fn url(&self, rest: &str) -> String {
        format!("{}/jobs/7{rest}", self.client.base_url())
    }
}

impl Work for Job {
    type State = Value;

    fn about(&self) -> About {
        About::new("wait_for_job", "job", "7", &GET_JOB).at(self.client.base_url())
    }

    fn read(&self) -> BoxFuture<'static, Result<Reading<Value>, Error>> {
        let request = RequestBuilder::get(self.url("")).accept_json().build();
        let call = self.client.call(&GET_JOB, request, CallOptions::default());
        read(call.with_response())
    }

    fn judge(job: &Value) -> Standing {
        let status = job["status"].as_str().unwrap_or_default();
        let standing = match status {
            "RUNNING" => Standing::running(status),
            "CANCELING" => Standing::canceling(status),
            "DONE" => Standing::succeeded(status),
            "FAILED" => Standing::failed(status),
            "CANCELED" => Standing::canceled(status),
            _ => Standing::unknown(status),
        };
        standing
            .percent(job["percent"].as_i64())
            .phase(job["phase"].as_str())
            .remaining_minutes(job["minutes_left"].as_i64())
            .reason(job["message"].as_str(), job["code"].as_str())
    }

    fn cancel(&self) -> Option<BoxFuture<'static, Result<(), Error>>> {
        let request = RequestBuilder::post(self.url("/cancel")).build();
        let options = CallOptions::default();
        let call = self.client.call::<Value>(&CANCEL_JOB, request, options);
        self.can_be_canceled
            .then(|| -> BoxFuture<'static, _> { Box::pin(async move { call.await.map(drop) }) })
    }
}
