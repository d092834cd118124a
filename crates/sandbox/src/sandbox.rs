//! Starting, steering and stopping a sandbox in one's own process.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::clock::{Clock, Millis};
use crate::cloud::{Cloud, USER_NAME};
use crate::faults::{Fault, Faults, Requests};
use crate::private::Private;
use crate::random::Random;
use crate::received::{Log, Received};
use crate::server::{Shared, World, router};
use crate::tokens::{Account, CLIENT_ID, DOMAIN, Tokens, VCF_ORG};

/// How long a stop waits for requests that are being answered.
const PATIENCE: Duration = Duration::from_secs(5);

/// A local VMware Cloud that is running, on 127.0.0.1 only.
///
/// It stops when it is dropped; [`Sandbox::stop`] also waits until it has.
#[derive(Debug)]
pub struct Sandbox {
    shared: Arc<Shared>,
    url: String,
    api_token: Private<String>,
    client_secret: Private<String>,
    password: Private<String>,
    org_id: String,
    project_id: String,
    project_name: &'static str,
    // Both ends when they are dropped: the server takes that as the word to stop.
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<io::Result<()>>,
}

/// How a sandbox is to be.
#[derive(Debug)]
#[must_use = "a builder does nothing until it is started"]
pub struct SandboxBuilder {
    port: u16,
    seed: u64,
    clock: Clock,
    token_lifetime: Duration,
    api_token: Option<Private<String>>,
}

/// Why a sandbox did not start.
#[derive(Debug)]
pub struct StartError {
    port: u16,
    source: io::Error,
}

impl Sandbox {
    /// A sandbox on a free port, with seed 1, a real clock and tokens of 1799 seconds, unless told otherwise.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder {
            port: 0,
            seed: 1,
            clock: Clock::real(),
            token_lifetime: Duration::from_secs(1799),
            api_token: None,
        }
    }

    /// Its address without a slash at the end, such as `http://127.0.0.1:8080`. All services share it.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The API token that it exchanges for access tokens.
    #[must_use]
    pub fn api_token(&self) -> &str {
        &self.api_token.0
    }

    /// Id of its OAuth app.
    #[must_use]
    pub fn client_id(&self) -> &str {
        CLIENT_ID
    }

    /// Secret of its OAuth app.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        &self.client_secret.0
    }

    /// Name of its user, who signs in with a password as on premises.
    #[must_use]
    pub fn username(&self) -> &str {
        USER_NAME
    }

    /// Password of that user.
    #[must_use]
    pub fn password(&self) -> &str {
        &self.password.0
    }

    /// The identity domain of that user, which may be left out.
    #[must_use]
    pub fn domain(&self) -> &str {
        DOMAIN
    }

    /// The organization of VCF Automation that a service account signs in to.
    #[must_use]
    pub fn vcf_org(&self) -> &str {
        VCF_ORG
    }

    /// The refresh token of that service account that is valid now: each use replaces it.
    #[must_use]
    pub fn vcf_tenant_token(&self) -> String {
        self.shared.world().tokens.of(Account::Tenant).to_owned()
    }

    /// The refresh token of the provider's service account that is valid now: each use replaces it.
    #[must_use]
    pub fn vcf_provider_token(&self) -> String {
        self.shared.world().tokens.of(Account::Provider).to_owned()
    }

    /// Id of the organization that the API token belongs to, the first of two.
    #[must_use]
    pub fn org_id(&self) -> &str {
        &self.org_id
    }

    /// Id of the project that is there from the start.
    #[must_use]
    pub fn project_id(&self) -> &str {
        &self.project_id
    }

    /// Name of that project, by which Code Stream refers to it.
    #[must_use]
    pub fn project_name(&self) -> &str {
        self.project_name
    }

    /// The time by which its work progresses.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        let millis = u64::try_from(self.shared.clock.now()).unwrap_or_default();
        UNIX_EPOCH + Duration::from_millis(millis)
    }

    /// Moves its time forward, whatever clock it has: tasks progress, tokens expire.
    pub fn advance(&self, by: Duration) {
        self.shared.clock.advance(by);
    }

    /// The requests that it answered, oldest first; the last 10,000 of them.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.shared.world().log.all()
    }

    /// How many requests for an access token it got, refused ones included.
    #[must_use]
    pub fn exchanges(&self) -> usize {
        self.shared.world().exchanges
    }

    /// Makes every access token that was given out invalid. The API token stays valid.
    pub fn revoke_access_tokens(&self) {
        self.shared.world().tokens.revoke();
    }

    /// Lets requests go wrong. Of several faults for one request the one that was added first counts.
    pub fn fault(&self, requests: Requests, fault: Fault) {
        self.shared.world().faults.add(requests, fault);
    }

    /// Forgets the faults that are still to come.
    pub fn clear_faults(&self) {
        self.shared.world().faults.clear();
    }

    /// Stops it and waits until its port is free; requests that are being answered get five seconds.
    pub async fn stop(mut self) {
        drop(self.stop.take());
        if tokio::time::timeout(PATIENCE, &mut self.server)
            .await
            .is_err()
        {
            self.server.abort();
        }
    }
}

impl SandboxBuilder {
    /// The port to listen on; 0, the default, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// From which all ids and made-up values come: the same requests then get the same answers.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How time passes.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// How long an access token is valid, by the caller's time. `expires_in` says it in whole seconds.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// The API token to accept, in the place of one made from the seed.
    pub fn api_token(mut self, token: impl Into<String>) -> Self {
        self.api_token = Some(Private(token.into()));
        self
    }

    /// Starts listening. Needs a Tokio runtime with its I/O driver.
    ///
    /// # Errors
    /// If the port can not be listened on, for one because another program does.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let port = self.port;
        let failed = |source| StartError { port, source };
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
            .await
            .map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;

        let cloud = Cloud::new(Random::new(self.seed), self.clock.now());
        let lifetime = Millis::try_from(self.token_lifetime.as_millis()).unwrap_or(Millis::MAX);
        let tokens = Tokens::new(
            Random::new(!self.seed),
            self.api_token.map(|token| token.0),
            lifetime,
            cloud.home().to_owned(),
        );
        let api_token = Private(tokens.api_token.clone());
        let client_secret = Private(tokens.client_secret.clone());
        let password = Private(tokens.password.clone());
        let org_id = cloud.home().to_owned();
        let project_id = cloud.project.id.clone();
        let project_name = cloud.project.name;
        let shared = Arc::new(Shared::new(
            self.clock,
            World {
                cloud,
                tokens,
                faults: Faults::default(),
                log: Log::default(),
                exchanges: 0,
            },
        ));

        let (stop, stopped) = oneshot::channel::<()>();
        let service = axum::serve(listener, router(Arc::clone(&shared)))
            .with_graceful_shutdown(async move { drop(stopped.await) });
        let server = tokio::spawn(async move { service.await });
        Ok(Sandbox {
            shared,
            url: format!("http://{address}"),
            api_token,
            client_secret,
            password,
            org_id,
            project_id,
            project_name,
            stop: Some(stop),
            server,
        })
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.source.kind() {
            io::ErrorKind::AddrInUse => write!(
                formatter,
                "port {} on 127.0.0.1 is taken by another program; choose another one, or 0 for any that is free",
                self.port
            ),
            io::ErrorKind::PermissionDenied => write!(
                formatter,
                "port {} on 127.0.0.1 may not be used without more rights; choose one above 1023",
                self.port
            ),
            _ => write!(
                formatter,
                "can not listen on 127.0.0.1:{}: {}",
                self.port, self.source
            ),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
