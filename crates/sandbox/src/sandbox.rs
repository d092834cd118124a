//! Starting, steering and stopping a sandbox in one's own process.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::clock::{Clock, Millis};
use crate::cloud::{Cloud, USER_NAME};
use crate::faults::{Fault, Faults, Requests};
use crate::listen::{self, Layer};
use crate::private::Private;
use crate::random::Random;
use crate::received::{Log, REMEMBERED, Received};
use crate::server::{Shared, World};
use crate::state_file::{self, Found, Keeper, Lock, Moment, State, Unreadable};
use crate::tokens::{Account, CLIENT_ID, DOMAIN, Tokens, VCF_ORG};

/// How long a stop waits for requests that are being answered.
const PATIENCE: Duration = Duration::from_secs(5);

/// How often, and with which pauses, the lock on a state is tried for.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(50);

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
    project_name: String,
    https: Option<Https>,
    // The server takes its end as the word to stop.
    stop: Option<watch::Sender<()>>,
    server: JoinHandle<io::Result<()>>,
}

/// The https listener's address, and the CA that its clients have to trust.
#[derive(Debug, Clone)]
struct Https {
    url: String,
    ca_pem: String,
}

/// How a sandbox is to be.
#[derive(Debug)]
#[must_use = "a builder does nothing until it is started"]
pub struct SandboxBuilder {
    port: u16,
    https_port: Option<u16>,
    seed: Option<u64>,
    clock: Clock,
    token_lifetime: Duration,
    api_token: Option<Private<String>>,
    state_file: Option<PathBuf>,
    remembered: usize,
}

/// Why a sandbox did not start.
#[derive(Debug)]
pub struct StartError(Reason);

/// Why a sandbox that was stopped has lost what it had to keep.
#[derive(Debug)]
pub struct StopError {
    path: PathBuf,
    written: u64,
    changes: u64,
    source: io::Error,
}

#[derive(Debug)]
enum Reason {
    Port(u16, io::Error),
    Unreadable(PathBuf, Unreadable),
    Unwritable(PathBuf, io::Error),
    OtherSeed(PathBuf, u64),
    Locked(PathBuf),
    #[cfg(feature = "https")]
    Certificate(Box<dyn std::error::Error + Send + Sync>),
    #[cfg(not(feature = "https"))]
    WithoutHttps,
}

impl Sandbox {
    /// A sandbox on a free port, with seed 1, a real clock and tokens of 1799 seconds, unless told otherwise.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder {
            port: 0,
            https_port: None,
            seed: None,
            clock: Clock::real(),
            token_lifetime: Duration::from_secs(1799),
            api_token: None,
            state_file: None,
            remembered: REMEMBERED,
        }
    }

    /// Its address without a slash at the end, such as `http://127.0.0.1:8080`. All services share it.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address of its https listener, such as `https://127.0.0.1:8443`; none unless one was
    /// [asked for](SandboxBuilder::https_port).
    #[must_use]
    pub fn https_url(&self) -> Option<&str> {
        self.https.as_ref().map(|https| https.url.as_str())
    }

    /// The CA, in PEM, that signed the certificate of the https listener. It is made at each start.
    #[must_use]
    pub fn ca_pem(&self) -> Option<&str> {
        self.https.as_ref().map(|https| https.ca_pem.as_str())
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
        &self.project_name
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
        if let Some(keeper) = &self.shared.world().keeper {
            keeper.stir();
        }
    }

    /// The requests that it answered, oldest first, each with the verdict on it; the last 10,000 of
    /// them unless [told otherwise](SandboxBuilder::remember). The status page at `/` is not among them.
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
        let mut world = self.shared.world();
        world.tokens.revoke();
        world.changed();
    }

    /// Lets requests go wrong. Of several faults for one request the one that was added first
    /// counts, and all quirks do. A request can bring faults of its own, in its header
    /// `X-Sandbox-Fault`, which come before these.
    pub fn fault(&self, requests: Requests, fault: Fault) {
        self.shared.world().faults.add(requests, fault);
    }

    /// Forgets the faults that are still to come.
    pub fn clear_faults(&self) {
        self.shared.world().faults.clear();
    }

    /// Stops it and waits until its port is free and its state, if that is kept, is written;
    /// requests that are being answered get five seconds. What can not be written is lost without
    /// a word: see [`Sandbox::finish`].
    pub async fn stop(self) {
        let _ = self.finish().await;
    }

    /// Like [`Sandbox::stop`].
    ///
    /// # Errors
    /// If the state is kept in a file and can not be written.
    pub async fn finish(mut self) -> Result<(), StopError> {
        drop(self.stop.take());
        let written = match tokio::time::timeout(PATIENCE, &mut self.server).await {
            Ok(Ok(written)) => written,
            Ok(Err(ended)) => Err(io::Error::other(ended)),
            Err(_) => {
                self.server.abort();
                // Some are still being answered.
                state_file::write(&self.shared, Moment::Running)
            }
        };
        let world = self.shared.world();
        match (written, &world.keeper) {
            (Err(source), Some(keeper)) => Err(StopError {
                path: keeper.path.clone(),
                written: keeper.written,
                changes: world.changes,
                source,
            }),
            _ => Ok(()),
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
        self.seed = Some(seed);
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

    /// Listens with https too, on this port, 0 for a free one. Clients have to trust
    /// [`Sandbox::ca_pem`]. Needs the feature `https`, and fails to start without it.
    pub fn https_port(mut self, port: u16) -> Self {
        self.https_port = Some(port);
        self
    }

    /// Keeps the cloud in a file, and begins with what is in it: everything that requests have
    /// made, work that goes on, leases, used-up refresh tokens, and where the ids go on. Access
    /// tokens stay valid. Faults and the record of requests are not kept.
    ///
    /// The file is replaced as a whole about a tenth of a second after each change, and when the
    /// sandbox stops. So a kill never leaves half a file, and loses what was answered after the
    /// last write: less than what a tenth of a second and the write itself take. Ids that were
    /// drawn in that time are not drawn again.
    ///
    /// Each answer to a request that changed something has the number of that change in its header
    /// `X-Sandbox-Change`. The `changes` in the first line of the file is the number of the last
    /// one that is in it; the page at `/` shows it too. All up to that number are in the file, and
    /// none after it.
    ///
    /// Work goes on from the time that the file was written at, or from the clock's if that is
    /// later. Two sandboxes can not share a file: the second does not start. The file beside it
    /// whose name ends with `.lock` tells them; it stays, and means nothing when no sandbox runs.
    /// A symbolic link is followed. What callers sent is in it, secrets included;
    /// only its owner can read it.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state_file = Some(path.into());
        self
    }

    /// How many requests are remembered for [`Sandbox::received`].
    pub fn remember(mut self, requests: usize) -> Self {
        self.remembered = requests;
        self
    }

    /// Starts listening. Needs a Tokio runtime with its I/O driver and its timer.
    ///
    /// # Errors
    /// If a port can not be listened on, for one because another program does; if the state file
    /// can not be read or written, is not one, is one of another version, was made with another
    /// seed than the one that is asked for, or is another sandbox's. Such a file is left as it is.
    pub async fn start(mut self) -> Result<Sandbox, StartError> {
        let (listener, address) = bind(self.port).await?;
        let tls = match self.https_port {
            Some(port) => Some(secured(port).await?),
            None => None,
        };
        let lock = match &mut self.state_file {
            Some(path) => Some(locked(path).await?),
            None => None,
        };
        let found = match &self.state_file {
            Some(path) => Found::read(path).map_err(|why| Reason::Unreadable(path.clone(), why))?,
            None => None,
        };
        if let (Some(found), Some(seed), Some(path)) = (&found, self.seed, &self.state_file) {
            if found.seed != seed {
                return Err(Reason::OtherSeed(path.clone(), found.seed).into());
            }
        }
        let seed = found.as_ref().map(|found| found.seed).or(self.seed);
        let seed = seed.unwrap_or(1);
        let changes = found.as_ref().map_or(0, |found| found.changes);
        if let Some(found) = &found {
            self.clock.go_on_from(found.now);
        }
        let state = found.map(|found| found.state);
        let (cloud, errors, kept) = match state {
            Some(State {
                cloud,
                tokens,
                errors,
            }) => (cloud, errors, Some(tokens)),
            None => {
                let cloud = Cloud::new(Random::new(seed), self.clock.now());
                (cloud, Random::new(seed.rotate_left(16)), None)
            }
        };
        let lifetime = Millis::try_from(self.token_lifetime.as_millis()).unwrap_or(Millis::MAX);
        let mut tokens = Tokens::new(
            Random::new(!seed),
            self.api_token.map(|token| token.0),
            lifetime,
            cloud.home().to_owned(),
        );
        if let Some(kept) = kept {
            tokens.go_on_from(kept);
        }
        let api_token = Private(tokens.api_token.clone());
        let client_secret = Private(tokens.client_secret.clone());
        let password = Private(tokens.password.clone());
        let org_id = cloud.home().to_owned();
        let project_id = cloud.project().id.clone();
        let project_name = cloud.project().name.clone();
        let world = World {
            cloud,
            tokens,
            faults: Faults::new(Random::new(seed.rotate_left(32))),
            log: Log::new(self.remembered),
            exchanges: 0,
            errors,
            changes,
            keeper: self
                .state_file
                .clone()
                .map(|path| Keeper::new(path, seed, changes)),
        };
        let shared = Arc::new(Shared::new(self.clock, world));
        // A file that can not be written is better known now than after an hour's work. And
        // whoever starts after a kill of this run must not begin where this run begins.
        if let (Err(error), Some(path)) =
            (state_file::write(&shared, Moment::Running), self.state_file)
        {
            return Err(Reason::Unwritable(path, error).into());
        }

        let (stop, stopped) = watch::channel(());
        let https = tls.as_ref().map(|(_, _, https)| https.clone());
        let server = tokio::spawn(run(Arc::clone(&shared), listener, tls, stopped, lock));
        Ok(Sandbox {
            shared,
            url: format!("http://{address}"),
            api_token,
            client_secret,
            password,
            org_id,
            project_id,
            project_name,
            https,
            stop: Some(stop),
            server,
        })
    }
}

type Secured = (TcpListener, Layer, Https);

/// Serves until it is to stop, and keeps the state on the way.
async fn run(
    shared: Arc<Shared>,
    listener: TcpListener,
    tls: Option<Secured>,
    stopped: watch::Receiver<()>,
    _lock: Option<Lock>,
) -> io::Result<()> {
    let plain = listen::serve(listener, Layer::Plain, Arc::clone(&shared), stopped.clone());
    let secured = async {
        if let Some((listener, layer, _)) = tls {
            listen::serve(listener, layer, Arc::clone(&shared), stopped).await;
        }
    };
    let served = async { tokio::join!(plain, secured) };
    tokio::select! {
        _ = served => {}
        () = state_file::keep(Arc::clone(&shared)) => {}
    }
    // Everything has been answered.
    state_file::write(&shared, Moment::Stopped)
}

/// Where the state is, behind links, and the lock on it.
async fn locked(path: &mut PathBuf) -> Result<Lock, StartError> {
    *path = state_file::located(path).map_err(|why| Reason::Unreadable(path.clone(), why))?;
    let mut tries = 0;
    loop {
        match Lock::take(path).map_err(|why| Reason::Unwritable(path.clone(), why))? {
            Some(lock) => return Ok(lock),
            None if tries == TRIES => return Err(Reason::Locked(path.clone()).into()),
            // It may be about to end.
            None => tokio::time::sleep(PAUSE).await,
        }
        tries += 1;
    }
}

async fn bind(port: u16) -> Result<(TcpListener, SocketAddr), StartError> {
    let failed = |error| Reason::Port(port, error);
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address))
}

#[cfg(feature = "https")]
async fn secured(port: u16) -> Result<Secured, StartError> {
    let (listener, address) = bind(port).await?;
    let (acceptor, ca_pem) = crate::tls::acceptor().map_err(Reason::Certificate)?;
    let url = format!("https://{address}");
    Ok((listener, Layer::Tls(acceptor), Https { url, ca_pem }))
}

#[cfg(not(feature = "https"))]
async fn secured(_: u16) -> Result<Secured, StartError> {
    Err(Reason::WithoutHttps.into())
}

impl From<Reason> for StartError {
    fn from(reason: Reason) -> Self {
        Self(reason)
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Port(port, source) => match source.kind() {
                io::ErrorKind::AddrInUse => write!(
                    formatter,
                    "port {port} on 127.0.0.1 is taken by another program; choose another one, or 0 for any that is free"
                ),
                io::ErrorKind::PermissionDenied => write!(
                    formatter,
                    "port {port} on 127.0.0.1 may not be used without more rights; choose one above 1023"
                ),
                _ => write!(formatter, "can not listen on 127.0.0.1:{port}: {source}"),
            },
            Reason::Unreadable(path, why) => write!(
                formatter,
                "{} is not begun with: {why}; choose another file, or move this one away to begin anew",
                path.display()
            ),
            Reason::Unwritable(path, source) => write!(
                formatter,
                "the state can not be kept in {}: {source}; choose another file",
                path.display()
            ),
            Reason::OtherSeed(path, seed) => write!(
                formatter,
                "the state in {} was made with seed {seed}; start with that one or with none, or choose another file",
                path.display()
            ),
            Reason::Locked(path) => write!(
                formatter,
                "{} is another sandbox's, which is running; stop that one, or choose another file",
                path.display()
            ),
            #[cfg(feature = "https")]
            Reason::Certificate(source) => {
                write!(formatter, "no certificate could be made: {source}")
            }
            #[cfg(not(feature = "https"))]
            Reason::WithoutHttps => formatter.write_str(
                "this sandbox was built without https; build vmw-sandbox with `--features https`",
            ),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Reason::Port(_, source) | Reason::Unwritable(_, source) => Some(source),
            Reason::Unreadable(_, why) => Some(why),
            Reason::OtherSeed(..) | Reason::Locked(_) => None,
            #[cfg(feature = "https")]
            Reason::Certificate(source) => Some(source.as_ref()),
            #[cfg(not(feature = "https"))]
            Reason::WithoutHttps => None,
        }
    }
}

impl fmt::Display for StopError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "stopped, but the state could not be written to {}: {}; ",
            self.path.display(),
            self.source
        )?;
        if self.written < self.changes {
            write!(
                formatter,
                "changes {} to {} are lost",
                self.written + 1,
                self.changes
            )
        } else {
            formatter.write_str("all changes were written before, the time since then is lost")
        }
    }
}

impl std::error::Error for StopError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
