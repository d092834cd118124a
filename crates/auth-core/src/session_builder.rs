//! Settings become a session: checks them, and says which exchange serves which service. What one
//! signs in with is left to `credential_settings`.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::credential::{Credential, Kind};
use crate::credential_settings::Given;
use crate::exchange::{Exchange, Learned, Servers, TokenServer};
use crate::redact::KnownSecrets;
use crate::service::BaseUrl;
use crate::session::{Shared, TokenSource};
use crate::store::{Keep, Keeper};
use crate::token_slot::TokenSlot;
use crate::transport::{HttpTransport, HttpTransportBuilder, Transport};
use crate::{Error, Secret, Service, Session, TokenStore};

/// The settings of a [`Session`]. One credential is needed; all else has a default.
#[derive(Default)]
#[must_use = "settings do nothing until build() is called"]
pub struct SessionBuilder {
    pub(crate) given: Vec<Given>,
    pub(crate) org_id: Option<String>,
    pub(crate) domain: Option<String>,
    /// Where a credential was looked for in vain before: what is said if none is given after all.
    pub(crate) nothing_given: Option<String>,
    /// The profile that the settings came from.
    pub(crate) profile: Option<String>,
    base_urls: Vec<(Service, String)>,
    http: HttpTransportBuilder,
    timeout: Option<Duration>,
    transport: Option<Arc<dyn Transport>>,
    client: Option<reqwest::Client>,
    wraps: Vec<Wrap>,
    store: Option<Kept>,
}

/// A store, and what keeps tokens in it: brought along by the setting, so that a program without a
/// store has no code for one.
struct Kept {
    store: TokenStore,
    keeper: fn(TokenStore, String, KnownSecrets) -> Box<dyn Keep>,
}

/// Puts one transport around another.
type Wrap = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync>;

impl SessionBuilder {
    /// Where a service is: an absolute https URL, or an http one on this machine (`localhost`,
    /// `127.0.0.1`, `[::1]`). A path in it comes before every path of the service.
    pub fn base_url(mut self, service: Service, url: impl Into<String>) -> Self {
        self.base_urls.retain(|(earlier, _)| *earlier != service);
        self.base_urls.push((service, url.into()));
        self
    }

    /// Trusts the certificates in this PEM file besides those of the system. May be called
    /// repeatedly.
    pub fn extra_ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.http = self.http.extra_ca_file(path);
        self
    }

    /// Trusts these certificates, in PEM, besides those of the system. May be called repeatedly.
    pub fn extra_ca_pem(mut self, pem: impl Into<Bytes>) -> Self {
        self.http = self.http.extra_ca_pem(pem);
        self
    }

    /// Accepts any certificate from any server. Whoever is on the way can then read the tokens:
    /// for tests only.
    pub fn danger_accept_invalid_certs(mut self, accept: bool) -> Self {
        self.http = self.http.danger_accept_invalid_certs(accept);
        self
    }

    /// Shows this certificate to servers that ask for one (mutual TLS). Both files are PEM, the key
    /// without a password; they may be the same file. See
    /// [`HttpTransportBuilder::client_certificate_file`].
    pub fn client_certificate_file(
        mut self,
        certificate: impl Into<PathBuf>,
        key: impl Into<PathBuf>,
    ) -> Self {
        self.http = self.http.client_certificate_file(certificate, key);
        self
    }

    /// Shows the certificate in this text, which holds its private key as well.
    pub fn client_certificate_pem(mut self, certificate_and_key: impl Into<Secret>) -> Self {
        self.http = self.http.client_certificate_pem(certificate_and_key);
        self
    }

    /// How long one request may take, from connecting to the last byte of the answer. 60 s unless
    /// set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long making a connection may take, TLS included. 5 s unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http = self.http.connect_timeout(timeout);
        self
    }

    /// How many bytes the body of an answer may have; what is longer is an error before it is read
    /// whole. 256 MiB unless set.
    pub fn largest_answer(mut self, bytes: usize) -> Self {
        self.http = self.http.largest_answer(bytes);
        self
    }

    /// The `User-Agent` header. `vmw-sdk-rust/<version>` unless set.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.http = self.http.user_agent(user_agent);
        self
    }

    /// Carries requests by `transport` in place of HTTP.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Carries requests by a client that was made elsewhere. It must not follow redirects: see
    /// [`HttpTransport::from_reqwest`].
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.client = Some(client);
        self
    }

    /// Puts a transport of one's own around the one that the settings make, to watch or to change
    /// what is sent: exchanges of tokens go through it as well. What is put around later is further
    /// out.
    ///
    /// The requests hold tokens and credentials. A request for a token has an
    /// [`OperationLabel`](crate::OperationLabel) among its extensions, whose `id` is
    /// `token_exchange`.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use auth_core::{
    ///     BoxFuture, MemoryTransport, Request, Response, SendOptions, Session, Transport,
    ///     TransportError,
    /// };
    ///
    /// struct Watched(Arc<dyn Transport>);
    ///
    /// impl Transport for Watched {
    ///     fn send(
    ///         &self,
    ///         request: Request,
    ///         options: &SendOptions,
    ///     ) -> BoxFuture<'_, Result<Response, TransportError>> {
    ///         println!("{} {}", request.method(), request.uri().path());
    ///         self.0.send(request, options)
    ///     }
    /// }
    ///
    /// let session = Session::builder()
    ///     .access_token("an-access-token")
    ///     .wrap_transport(|inner| Arc::new(Watched(inner)))
    ///     .build()?;
    /// # Ok::<(), auth_core::Error>(())
    /// ```
    pub fn wrap_transport(
        mut self,
        wrap: impl FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync + 'static,
    ) -> Self {
        self.wraps.push(Box::new(wrap));
        self
    }

    /// Whether it was said what to sign in with.
    pub fn has_credential(&self) -> bool {
        !self.given.is_empty()
    }

    /// The profile that settings came from: that of [`from_profile`](Self::from_profile), or the
    /// one that [`from_env`](Self::from_env) was told or
    /// [`from_env_or_profile`](Self::from_env_or_profile) fell back on.
    pub fn profile(&self) -> Option<&str> {
        self.profile.as_deref()
    }

    /// Shares tokens through a file with other processes and with later runs: see [`TokenStore`].
    /// Without one, a session keeps its tokens in memory. A token that is given ready-made with
    /// [`access_token`](Self::access_token) is not stored.
    pub fn token_store(mut self, store: TokenStore) -> Self {
        self.store = Some(Kept {
            store,
            keeper: Keeper::boxed,
        });
        self
    }

    /// Checks the settings. Nothing is sent yet: a wrong credential shows at the first call.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there is no credential or more than
    /// one, if a credential is for hosts on premises and Automation has no base URL, if a base URL
    /// is not allowed, if a CA file cannot be used (the message names it), or if a setting of the
    /// HTTP transport meets another transport.
    pub fn build(mut self) -> Result<Session, Error> {
        let given = self.take_given()?;
        let no_path = |kept: &Kept| kept.store.path().as_os_str().is_empty();
        if self.store.as_ref().is_some_and(no_path) {
            return Err(Error::setting(
                "the token store has an empty path: name a file",
            ));
        }
        let is_on_premises = self.is_on_premises();
        let base_urls = self.take_base_urls()?;
        let transport = std::mem::take(&mut self.wraps)
            .into_iter()
            .fold(self.take_transport()?, |inner, wrap| wrap(inner));
        let secrets = KnownSecrets::default();
        let token_server = |service: Service| TokenServer {
            transport: transport.clone(),
            base: base_urls[service.index()].clone(),
            secrets: secrets.clone(),
        };
        let servers = Servers {
            csp: token_server(Service::Csp),
            automation: token_server(Service::Automation),
            bases: base_urls.clone(),
            org_id: self.org_id.clone(),
            learned: Learned::default(),
        };
        let store = self.store.as_ref();
        let (tokens, automation_alone) = match &given {
            Given::Credential(credential) => {
                secrets.add(credential.secret());
                let alone = credential.is_of_automation_alone();
                (token_sources(&servers, credential, store)?, alone)
            }
            Given::Provider {
                provider,
                identity,
                exchange,
                ..
            } => {
                let of = |services| {
                    let exchange = exchange(&servers, provider.clone(), identity, services);
                    exchanged(exchange, store, &secrets)
                };
                let platform = of(&[Service::Vmc, Service::Csp]);
                let automation = of(&[Service::Automation]);
                (by_platform(&platform, &automation), false)
            }
        };
        let home = if automation_alone || is_on_premises {
            Service::Automation
        } else {
            Service::Csp
        };
        Ok(Session::from_shared(Shared {
            base_urls,
            tokens,
            transport,
            timeout: self.timeout,
            secrets,
            given: Some(given),
            home,
            org_id: self.org_id,
            profile: self.profile,
        }))
    }

    /// Whether the only host that was named is one for Automation, and not the cloud's: then the
    /// Cloud Services Platform is not part of the picture.
    fn is_on_premises(&self) -> bool {
        match &self.base_urls[..] {
            [(Service::Automation, url)] => BaseUrl::parse(Service::Automation, url)
                .is_ok_and(|base| !base.is_automation_cloud()),
            _ => false,
        }
    }

    fn take_base_urls(&mut self) -> Result<[BaseUrl; Service::ALL.len()], Error> {
        let given = std::mem::take(&mut self.base_urls);
        let mut parsed = Vec::with_capacity(Service::ALL.len());
        for service in Service::ALL {
            let text = given
                .iter()
                .find(|(of, _)| *of == service)
                .map_or(service.default_base_url(), |(_, text)| text);
            parsed.push(BaseUrl::parse(service, text)?);
        }
        parsed
            .try_into()
            .map_err(|_| Error::setting("a service has no base URL"))
    }

    fn take_transport(&mut self) -> Result<Arc<dyn Transport>, Error> {
        let http = std::mem::take(&mut self.http);
        let (brought, name) = match (self.transport.take(), self.client.take()) {
            (None, None) => return Ok(Arc::new(http.build()?)),
            (Some(_), Some(_)) => {
                return Err(Error::setting(
                    "transport(…) and http_client(…) exclude each other: give one of them",
                ));
            }
            (Some(transport), None) => (transport, "transport"),
            (None, Some(client)) => (
                Arc::new(HttpTransport::from_reqwest(client)) as Arc<dyn Transport>,
                "http_client",
            ),
        };
        // Silence here would let someone believe that their CA is in use.
        if !http.is_default() {
            return Err(Error::setting(format!(
                "certificates, connect timeout and user agent are settings of the HTTP transport: with {name}(…), make them there"
            )));
        }
        Ok(brought)
    }
}

/// Where the tokens for each service come from, one slot for each exchange and host.
fn token_sources(
    servers: &Servers,
    credential: &Credential,
    store: Option<&Kept>,
) -> Result<[TokenSource; Service::ALL.len()], Error> {
    let of = |service: Service| {
        let exchange = servers.exchange(credential, &[service])?;
        Ok(exchanged(exchange, store, &servers.csp.secrets))
    };
    Ok(match &credential.kind {
        Kind::AccessToken { token, expires, .. } => Service::ALL.map(|_| TokenSource::Given {
            secret: token.clone(),
            expires: *expires,
        }),
        Kind::ApiToken { .. } => by_platform(&of(Service::Csp)?, &of(Service::Automation)?),
        _ => {
            let one = of(Service::Automation)?;
            Service::ALL.map(|service| {
                if servers.serves(credential, service) {
                    one.clone()
                } else {
                    TokenSource::None
                }
            })
        }
    })
}

fn by_platform(
    platform: &TokenSource,
    automation: &TokenSource,
) -> [TokenSource; Service::ALL.len()] {
    Service::ALL.map(|service| match service {
        Service::Vmc | Service::Csp => platform.clone(),
        Service::Automation => automation.clone(),
    })
}

fn exchanged(
    exchange: Box<dyn Exchange>,
    store: Option<&Kept>,
    secrets: &KnownSecrets,
) -> TokenSource {
    let keeper =
        store.map(|kept| (kept.keeper)(kept.store.clone(), exchange.account(), secrets.clone()));
    TokenSource::Exchanged(Arc::new(TokenSlot::new(exchange, keeper)))
}

impl fmt::Debug for SessionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credentials: Vec<_> = self.given.iter().map(Given::name).collect();
        // Base URLs are not checked yet and may hold user:password@.
        let services: Vec<_> = self.base_urls.iter().map(|(service, _)| service).collect();
        f.debug_struct("SessionBuilder")
            .field("credentials", &credentials)
            .field("org_id", &self.org_id)
            .field("base_urls_for", &services)
            .field("http", &self.http)
            .field("timeout", &self.timeout)
            .field("store", &self.store.as_ref().map(|kept| &kept.store))
            .finish_non_exhaustive()
    }
}
