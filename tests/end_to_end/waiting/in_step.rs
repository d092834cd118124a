//! A sandbox whose clock goes in step with tokio's paused one, over real sockets.
//!
//! Paused time jumps to the next timer whenever nothing is left to do, and a request under way looks
//! like that. So the sandbox and the connections live in a runtime of their own, and requests are
//! blocking work to the paused one, which does not jump while there is any.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth_core::{
    BoxFuture, HttpTransport, Request, Response, SendOptions, Transport, TransportError,
};
use client_core::Session;
use sandbox::{Clock, Sandbox};
use tokio::runtime::{Handle, Runtime};
use tokio::time::Instant;

use crate::cloud::{http, session};

pub(crate) struct Cloud {
    pub(crate) sandbox: Arc<Sandbox>,
    pub(crate) vmc: vmc::Client,
    pub(crate) blueprints: blueprint::Client,
    pub(crate) catalog: service_broker::Client,
    pub(crate) deployments: deployment::Client,
    pub(crate) pipelines: code_stream::Client,
    pub(crate) iaas: iaas::Client,
    transport: InStep,
    started: Instant,
    runtime: Option<Runtime>,
}

impl Cloud {
    pub(crate) async fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let start = Sandbox::builder().clock(Clock::stepped()).start();
        let sandbox = Arc::new(runtime.spawn(start).await.unwrap().unwrap());
        let transport = InStep {
            http: http(),
            handle: runtime.handle().clone(),
            sandbox: sandbox.clone(),
            last: Arc::new(Mutex::new(Instant::now())),
        };
        let session = session(&sandbox, sandbox.api_token(), transport.clone());
        Self {
            vmc: vmc::Client::new(&session),
            blueprints: blueprint::Client::new(&session),
            catalog: service_broker::Client::new(&session),
            deployments: deployment::Client::new(&session),
            pipelines: code_stream::Client::new(&session),
            iaas: iaas::Client::new(&session),
            sandbox,
            transport,
            started: Instant::now(),
            runtime: Some(runtime),
        }
    }

    /// What a program has that was started again.
    pub(crate) fn new_session(&self) -> Session {
        let api_token = self.sandbox.api_token();
        session(&self.sandbox, api_token, self.transport.clone())
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// How many requests an operation got.
    pub(crate) fn received(&self, operation: &str) -> usize {
        let all = self.sandbox.received();
        let of_it =
            |received: &&sandbox::Received| received.operation.as_deref() == Some(operation);
        all.iter().filter(of_it).count()
    }
}

impl Drop for Cloud {
    fn drop(&mut self) {
        // A runtime must not wait for its end inside another one.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Moves the sandbox's clock by the time that has passed here, then sends.
#[derive(Clone)]
struct InStep {
    http: HttpTransport,
    handle: Handle,
    sandbox: Arc<Sandbox>,
    last: Arc<Mutex<Instant>>,
}

impl Transport for InStep {
    fn send(
        &self,
        request: Request,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>> {
        let now = Instant::now();
        let passed = now - std::mem::replace(&mut *self.last.lock().unwrap(), now);
        self.sandbox.advance(passed);
        let (http, handle, options) = (self.http.clone(), self.handle.clone(), options.clone());
        Box::pin(async move {
            let sent = move || handle.block_on(http.send(request, &options));
            tokio::task::spawn_blocking(sent).await.unwrap()
        })
    }
}

#[tokio::test(start_paused = true)]
async fn the_clocks_go_in_step() {
    let cloud = Cloud::new().await;
    let before = cloud.sandbox.now();
    cloud.vmc.list_orgs().await.unwrap();
    assert_eq!(cloud.elapsed(), Duration::ZERO, "a request takes no time");
    tokio::time::sleep(Duration::from_secs(3600)).await;
    cloud.vmc.list_orgs().await.unwrap();
    let passed = cloud.sandbox.now().duration_since(before).unwrap();
    assert_eq!(passed, Duration::from_secs(3600));
    assert_eq!(
        cloud.sandbox.exchanges(),
        2,
        "the token has expired meanwhile"
    );
}
