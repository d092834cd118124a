//! A sandbox, a session with it and the clients; and the search for secrets in what is shown.

use std::error::Error as StdError;
use std::fmt::Debug;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use auth_core::{
    BoxFuture, HttpTransport, Request, Response, SendOptions, Transport, TransportError,
};
use client_core::{Error, ErrorKind, RetryPolicy, Service, Session};
use sandbox::{Clock, Sandbox};
use tokio::sync::Semaphore;
use vmc::types::{AwsSddcConfig, Provider};

/// The password in everything secret that the sandbox answers.
pub(crate) const SANDBOX_PASSWORD: &str = "sandbox-no-secret";

pub(crate) struct Cloud {
    pub(crate) sandbox: Sandbox,
    pub(crate) session: Session,
    pub(crate) vmc: vmc::Client,
    pub(crate) blueprints: blueprint::Client,
}

impl Cloud {
    pub(crate) async fn new() -> Self {
        Self::over(http()).await
    }

    pub(crate) async fn over(transport: impl Transport) -> Self {
        let sandbox = Sandbox::builder()
            .clock(Clock::stepped())
            .start()
            .await
            .unwrap();
        let session = session(&sandbox, sandbox.api_token(), transport);
        Self {
            // A fault is for one request, and what becomes of that is what these tests look at.
            vmc: vmc::Client::new(&session).with_retry(RetryPolicy::never()),
            blueprints: blueprint::Client::new(&session).with_retry(RetryPolicy::never()),
            sandbox,
            session,
        }
    }

    /// The sandbox's time, which moves only here.
    pub(crate) fn wait(&self, minutes: u64) {
        self.sandbox.advance(Duration::from_secs(minutes * 60));
    }

    pub(crate) fn org(&self) -> &str {
        self.sandbox.org_id()
    }

    /// How many requests got this far for an operation, and ended with this status.
    pub(crate) fn answered(&self, operation: &str, status: u16) -> usize {
        let all = self.sandbox.received();
        all.iter()
            .filter(|request| request.operation.as_deref() == Some(operation))
            .filter(|request| request.status == status)
            .count()
    }

    /// Everything that must not be shown: the API token and the access tokens in use.
    pub(crate) async fn secrets(&self) -> Vec<String> {
        let mut secrets = vec![
            self.sandbox.api_token().to_owned(),
            SANDBOX_PASSWORD.to_owned(),
        ];
        for service in [Service::Vmc, Service::Automation] {
            let token = self.session.access_token_for(service).await.unwrap();
            secrets.push(token.expose().to_owned());
        }
        secrets
    }
}

pub(crate) fn session(sandbox: &Sandbox, api_token: &str, transport: impl Transport) -> Session {
    Session::builder()
        .api_token(api_token)
        .base_url(Service::Vmc, sandbox.url())
        .base_url(Service::Csp, sandbox.url())
        .base_url(Service::Automation, sandbox.url())
        .transport(transport)
        .build()
        .unwrap()
}

pub(crate) fn http() -> HttpTransport {
    HttpTransport::builder().build().unwrap()
}

pub(crate) fn small_sddc(name: &str) -> AwsSddcConfig {
    AwsSddcConfig::new(name, 1, Provider::Aws).region("US_WEST_2")
}

/// Holds all requests back until it is opened, and then lets few at a time onto the wire: a
/// thousand calls are to be under way at once, not a thousand sockets open. Exchanges have a place
/// of their own, so that they overtake the calls that stand before the gate.
#[derive(Clone)]
pub(crate) struct Gate {
    http: HttpTransport,
    places: Arc<Semaphore>,
    exchange_places: Arc<Semaphore>,
    held_back: Arc<AtomicUsize>,
}

impl Gate {
    pub(crate) fn open() -> Self {
        let gate = Self {
            http: http(),
            places: Arc::new(Semaphore::new(0)),
            exchange_places: Arc::new(Semaphore::new(0)),
            held_back: Arc::default(),
        };
        gate.let_pass();
        gate
    }

    pub(crate) fn close(&self) {
        self.places.forget_permits(usize::MAX);
        self.exchange_places.forget_permits(usize::MAX);
    }

    pub(crate) fn let_pass(&self) {
        self.places.add_permits(40);
        self.exchange_places.add_permits(1);
    }

    /// Waits until this many requests stand before the gate.
    pub(crate) async fn holds(&self, count: usize) {
        for _ in 0..100_000 {
            if self.held_back.load(Ordering::SeqCst) >= count {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("{} of {count} came", self.held_back.load(Ordering::SeqCst));
    }
}

impl Transport for Gate {
    fn send(
        &self,
        request: Request,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>> {
        let options = options.clone();
        Box::pin(async move {
            self.held_back.fetch_add(1, Ordering::SeqCst);
            let places = if request.uri().path().starts_with("/csp/") {
                &self.exchange_places
            } else {
                &self.places
            };
            let place = places.acquire().await.expect("it is never closed");
            self.held_back.fetch_sub(1, Ordering::SeqCst);
            let answer = self.http.send(request, &options).await;
            drop(place);
            answer
        })
    }
}

/// All that an error says of itself to anyone who asks: both forms, with all of its causes.
pub(crate) fn everything_said_by(error: &Error) -> String {
    let mut said = format!("{error}\n{error:?}\n{error:#?}\n");
    let mut cause = error.source();
    while let Some(error) = cause {
        said += &format!("{error}\n{error:?}\n{error:#?}\n");
        cause = error.source();
    }
    said
}

/// Fails if a secret, or a piece of one that is long enough to be of use, is in the text.
#[track_caller]
pub(crate) fn assert_holds_none_of(secrets: &[String], text: &str) {
    for secret in secrets {
        for piece in pieces(secret) {
            assert!(!text.contains(piece), "{piece} is shown in {text}");
        }
    }
}

/// A secret in overlapping pieces of sixteen characters. The beginning of an access token is that
/// of all tokens, and no secret.
fn pieces(secret: &str) -> impl Iterator<Item = &str> {
    let secret = secret.split_once('.').map_or(secret, |(_, rest)| rest);
    let length = secret.len().min(16);
    (0..=secret.len() - length).map(move |start| &secret[start..start + length])
}

#[track_caller]
pub(crate) fn assert_shows_none_of(secrets: &[String], shown: &impl Debug) {
    assert_holds_none_of(secrets, &format!("{shown:?}\n{shown:#?}"));
}

#[test]
fn the_search_finds_a_secret() {
    let secret = "a-token-of-which-nothing-may-be-shown".to_owned();
    let leak = Error::new(ErrorKind::Usage, "of-which-nothing-may-be");
    let said = everything_said_by(&leak);
    let found = std::panic::catch_unwind(|| assert_holds_none_of(&[secret], &said));
    assert!(found.is_err());
}
