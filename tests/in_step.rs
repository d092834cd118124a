//! A sandbox whose clock goes in step with tokio's paused one, over real sockets.
//!
//! Paused time jumps to the next timer whenever nothing is left to do, and a request under way looks
//! like that. So the sandbox and the connections live in a runtime of their own, and requests are
//! blocking work to the paused one, which does not jump while there is any.
//!
//! Requests go one after the other, in the order in which they were made, each on a connection of
//! its own: what two runs of a program do can then be compared to the byte.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use auth_core::{
    BoxFuture, HttpTransport, Request, Response, SendOptions, SessionBuilder, Transport,
    TransportError,
};
use client_core::{Service, Session};
use sandbox::{Sandbox, SandboxBuilder, StartError};
use tokio::runtime::{Handle, Runtime};
use tokio::time::Instant;

/// What sessions take for the address of the sandbox, on whatever port that listens.
pub const ADDRESS: &str = "http://127.0.0.1:8080";

/// The sandbox, and the way to it.
#[derive(Debug)]
pub struct InStep {
    /// Its clock is moved by requests, by the time that has passed since the one before.
    pub sandbox: Arc<Sandbox>,
    transport: Wire,
    started: Instant,
    runtime: Option<Runtime>,
}

impl InStep {
    /// Starts a sandbox, which has to have a stepped clock.
    ///
    /// # Errors
    /// Those of the sandbox.
    ///
    /// # Panics
    /// If there are no threads to be had.
    pub async fn start(sandbox: SandboxBuilder) -> Result<Self, StartError> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime needs only a thread");
        let sandbox = runtime.spawn(sandbox.start());
        let sandbox = Arc::new(sandbox.await.expect("starting does not panic")?);
        let http = HttpTransport::builder().build();
        let transport = Wire {
            http: http.expect("the defaults are good"),
            handle: runtime.handle().clone(),
            sandbox: sandbox.clone(),
            last: Arc::new(Mutex::new(Instant::now())),
            turn: Arc::default(),
        };
        Ok(Self {
            sandbox,
            transport,
            started: Instant::now(),
            runtime: Some(runtime),
        })
    }

    /// A new session, as a program has that was started again.
    ///
    /// # Panics
    /// If no session can be made.
    #[must_use]
    pub fn new_session(&self) -> Session {
        [Service::Vmc, Service::Csp, Service::Automation]
            .into_iter()
            .fold(self.credential(), |session, service| {
                session.base_url(service, ADDRESS)
            })
            .build()
            .expect("an API token and addresses are all it takes")
    }

    /// What a session needs but the [`ADDRESS`].
    pub fn credential(&self) -> SessionBuilder {
        Session::builder()
            .api_token(self.sandbox.api_token())
            .transport(self.transport.clone())
    }

    /// How much time has passed since the start.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// How many requests an operation got.
    #[must_use]
    pub fn received(&self, operation: &str) -> usize {
        let all = self.sandbox.received();
        let of_it =
            |received: &&sandbox::Received| received.operation.as_deref() == Some(operation);
        all.iter().filter(of_it).count()
    }
}

impl Drop for InStep {
    fn drop(&mut self) {
        // A runtime must not wait for its end inside another one.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Moves the sandbox's clock by the time that has passed here, then sends.
#[derive(Debug, Clone)]
struct Wire {
    http: HttpTransport,
    handle: Handle,
    sandbox: Arc<Sandbox>,
    last: Arc<Mutex<Instant>>,
    turn: Arc<tokio::sync::Mutex<()>>,
}

impl Wire {
    fn catch_up(&self) {
        let now = Instant::now();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        self.sandbox
            .advance(now - std::mem::replace(&mut *last, now));
    }

    /// The request as it goes to where the sandbox really listens.
    fn addressed(&self, mut request: Request) -> Request {
        let asked = request.uri().to_string();
        let there = asked.replacen(ADDRESS, self.sandbox.url(), 1);
        *request.uri_mut() = there.parse().expect("it was one before");
        let close = http::HeaderValue::from_static("close");
        request
            .headers_mut()
            .insert(http::header::CONNECTION, close);
        request
    }

    /// An error that does not tell where the sandbox really listens.
    fn seen_from_here(&self, error: &TransportError) -> TransportError {
        let [there, here] = [self.sandbox.url(), ADDRESS].map(|url| url.replace("http://", ""));
        TransportError::new(error.kind(), error.to_string().replace(&there, &here))
    }
}

impl Transport for Wire {
    fn send(
        &self,
        request: Request,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>> {
        let (http, handle, options) = (self.http.clone(), self.handle.clone(), options.clone());
        let request = self.addressed(request);
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            self.catch_up();
            let sent = move || handle.block_on(http.send(request, &options));
            let answer = tokio::task::spawn_blocking(sent).await;
            answer
                .expect("sending does not panic")
                .map_err(|error| self.seen_from_here(&error))
        })
    }
}
