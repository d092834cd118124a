//! Settings become a session: checks them, and says which exchange serves which service.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::credential::{Credential, CredentialProvider, Kind};
use crate::credential_process::{CommandLine, CredentialProcess};
use crate::exchange::{Exchange, Learned, Servers, TokenServer};
use crate::redact::KnownSecrets;
use crate::service::BaseUrl;
use crate::session::{Shared, TokenSource};
use crate::token_slot::TokenSlot;
use crate::transport::{HttpTransport, HttpTransportBuilder, Transport};
use crate::{Error, Secret, Service, Session};

/// The settings of a [`Session`]. One credential is needed; all else has a default.
#[derive(Default)]
#[must_use = "settings do nothing until build() is called"]
pub struct SessionBuilder {
    given: Vec<Given>,
    org_id: Option<String>,
    domain: Option<String>,
    base_urls: Vec<(Service, String)>,
    http: HttpTransportBuilder,
    timeout: Option<Duration>,
    transport: Option<Arc<dyn Transport>>,
    client: Option<reqwest::Client>,
}

/// What a session signs in with, or where it gets that from.
#[derive(Clone)]
pub(crate) enum Given {
    Credential(Credential),
    Provider {
        /// The name of the setting, for messages.
        setting: &'static str,
        provider: Arc<dyn CredentialProvider>,
        /// Tells it from other providers; counts as a secret.
        identity: Secret,
    },
}

impl Given {
    pub(crate) fn provider(
        setting: &'static str,
        provider: impl CredentialProvider,
        identity: Secret,
    ) -> Self {
        Self::Provider {
            setting,
            provider: Arc::new(provider),
            identity,
        }
    }

    /// The name of the setting, for messages.
    fn name(&self) -> &'static str {
        match self {
            Self::Credential(credential) => credential.name(),
            Self::Provider { setting, .. } => setting,
        }
    }
}

impl SessionBuilder {
    /// Signs in with an API token from the console (My Account > API Tokens). White space at its
    /// ends does not count.
    ///
    /// It is exchanged for access tokens: at the Cloud Services Platform for [`Service::Vmc`] and
    /// [`Service::Csp`], at `/iaas/api/login` of the Automation host for [`Service::Automation`].
    pub fn api_token(self, token: impl Into<Secret>) -> Self {
        self.credential(Credential::api_token(token))
    }

    /// Signs in with an access token that was obtained elsewhere; it goes to every service as it
    /// is, until it expires. White space at its ends does not count.
    pub fn access_token(self, token: impl Into<Secret>) -> Self {
        self.credential(Credential::access_token(token))
    }

    /// Signs in as an OAuth app of the console (Organization > OAuth Apps): server to server, by
    /// the client credentials grant at the Cloud Services Platform. Its tokens open every service
    /// of the cloud. An app of several organizations says with [`org_id`](Self::org_id) which one
    /// is meant.
    pub fn oauth_app(self, client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        self.credential(Credential::oauth_app(client_id, client_secret))
    }

    /// Signs in with a refresh token of Aria Automation, at `/iaas/api/login` of the Automation
    /// host and nowhere else. In the cloud, [`api_token`](Self::api_token) opens the other services
    /// as well.
    pub fn vra_refresh_token(self, token: impl Into<Secret>) -> Self {
        self.credential(Credential::vra_refresh_token(token))
    }

    /// Signs in with user name and password at Aria Automation on premises, whose address is set
    /// by [`base_url`](Self::base_url); [`domain`](Self::domain) where the host has more than one.
    ///
    /// The password is used for a refresh token, which lasts 90 days, and again when that is
    /// refused. A refused password is not tried again for five minutes, because directories lock
    /// accounts.
    pub fn vra_password(self, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credential(Credential::vra_password(username, password))
    }

    /// Signs in to an organization of VCF Automation 9 with a refresh token, which its console
    /// calls an API token. The address is set by [`base_url`](Self::base_url).
    ///
    /// The host is asked for its version, and the session finds the address that gives out tokens:
    /// `/tm/oauth/tenant/{org}/token`, the same without `/tm`, or, for organizations that came from
    /// 8.x, `/iaas/api/login`. The token of a service account is replaced by the server at each
    /// use: the one given here is then of no more use to anybody else.
    pub fn vcf_tenant(self, org: impl Into<String>, refresh_token: impl Into<Secret>) -> Self {
        self.credential(Credential::vcf_tenant(org, refresh_token))
    }

    /// Signs in as provider of VCF Automation 9 (`/tm/oauth/provider/token`); otherwise as
    /// [`vcf_tenant`](Self::vcf_tenant).
    pub fn vcf_provider(self, refresh_token: impl Into<Secret>) -> Self {
        self.credential(Credential::vcf_provider(refresh_token))
    }

    /// Signs in with a credential of any kind.
    pub fn credential(self, credential: Credential) -> Self {
        self.given(Given::Credential(credential))
    }

    /// Signs in with what a program prints. It is run, without a shell, when a token is needed,
    /// and again when that token is about to expire or was refused.
    ///
    /// It ends with status 0 after printing one JSON object in UTF-8, one of
    ///
    /// | prints | as |
    /// |-|-|
    /// | `{"api_token": "…"}` | [`api_token`](Self::api_token) |
    /// | `{"access_token": "…", "expires_in": 1799}` | [`access_token`](Self::access_token) |
    /// | `{"client_id": "…", "client_secret": "…", "org_id": "…"}` | [`oauth_app`](Self::oauth_app) |
    /// | `{"refresh_token": "…"}` | [`vra_refresh_token`](Self::vra_refresh_token) |
    /// | `{"username": "…", "password": "…", "domain": "…"}` | [`vra_password`](Self::vra_password) |
    /// | `{"refresh_token": "…", "vcf_tenant": "the organization"}` | [`vcf_tenant`](Self::vcf_tenant) |
    /// | `{"refresh_token": "…", "vcf_provider": true}` | [`vcf_provider`](Self::vcf_provider) |
    ///
    /// `expires_in` is in seconds; `expires_at` in its place is a moment in RFC 3339 or in seconds
    /// since 1970; without either, the `exp` of a JWT counts, else 25 minutes. `org_id` and
    /// `domain` may be absent. Other properties are ignored, beside an `access_token` all.
    ///
    /// The program gets no input, and has 60 s, less if [`timeout`](Self::timeout) is shorter;
    /// then it is killed. What it writes to standard error goes to that of this process; what it
    /// prints is shown nowhere. Tokens that are kept on disk are kept under program and arguments:
    /// something else that changes whose credential it prints is not seen.
    pub fn credential_process<A: Into<OsString>>(
        self,
        program: impl Into<OsString>,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        let arguments = arguments.into_iter().map(Into::into).collect();
        self.given(CredentialProcess::given(CommandLine::new(
            program.into(),
            arguments,
        )))
    }

    /// Signs in with what a provider gives: for vaults and brokers of one's own.
    pub fn credential_provider(self, provider: impl CredentialProvider) -> Self {
        let identity = Secret::from(provider.name());
        self.given(Given::provider("credential_provider", provider, identity))
    }

    pub(crate) fn given(mut self, given: Given) -> Self {
        self.given.retain(|earlier| earlier.name() != given.name());
        self.given.push(given);
        self
    }

    /// The organization (its id) to work in. An OAuth app signs in to it; for other credentials,
    /// which belong to an organization already, it is kept for
    /// [`Session::org_id`](crate::Session::org_id).
    pub fn org_id(mut self, id: impl Into<String>) -> Self {
        self.org_id = Some(id.into());
        self
    }

    /// The identity domain of the user of [`vra_password`](Self::vra_password).
    pub fn domain(mut self, name: impl Into<String>) -> Self {
        self.domain = Some(name.into());
        self
    }

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

    /// Checks the settings. Nothing is sent yet: a wrong credential shows at the first call.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there is no credential or more than
    /// one, if a credential is for hosts on premises and Automation has no base URL, if a base URL
    /// is not allowed, if a CA file cannot be used (the message names it), or if a setting of the
    /// HTTP transport meets another transport.
    pub fn build(mut self) -> Result<Session, Error> {
        let given = self.take_given()?;
        let is_on_premises = self.is_on_premises();
        let base_urls = self.take_base_urls()?;
        let transport = self.take_transport()?;
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
        let (tokens, automation_alone) = match &given {
            Given::Credential(credential) => {
                secrets.add(credential.secret());
                let alone = credential.is_of_automation_alone();
                (token_sources(&servers, credential)?, alone)
            }
            Given::Provider {
                provider, identity, ..
            } => {
                let of =
                    |services| exchanged(servers.exchange_of(provider.clone(), identity, services));
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
            credential: given.name(),
            home,
            org_id: self.org_id,
        }))
    }

    fn take_given(&mut self) -> Result<Given, Error> {
        let mut all = std::mem::take(&mut self.given);
        let Some(mut given) = all.pop() else {
            return Err(Error::config(
                "the session has no credential: give it one with api_token(…), access_token(…), oauth_app(…) or another setting, or begin it with from_env() or from_profile(…)",
            ));
        };
        if let Some(other) = all.pop() {
            return Err(Error::config(format!(
                "the session has two credentials, {} and {}: give it one of them",
                other.name(),
                given.name()
            )));
        }
        match &mut given {
            Given::Credential(credential) => {
                if let Some(domain) = self.domain.take() {
                    *credential = credential.clone().domain(domain);
                }
                credential.check()?;
            }
            Given::Provider { setting, .. } if self.domain.is_some() => {
                return Err(Error::config(format!("{setting} takes no domain")));
            }
            Given::Provider { .. } => {}
        }
        if self.org_id.as_ref().is_some_and(|id| id.trim().is_empty()) {
            return Err(Error::config("org_id is empty"));
        }
        Ok(given)
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
            .map_err(|_| Error::config("a service has no base URL"))
    }

    fn take_transport(&mut self) -> Result<Arc<dyn Transport>, Error> {
        let http = std::mem::take(&mut self.http);
        let (brought, name) = match (self.transport.take(), self.client.take()) {
            (None, None) => return Ok(Arc::new(http.build()?)),
            (Some(_), Some(_)) => {
                return Err(Error::config(
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
            return Err(Error::config(format!(
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
) -> Result<[TokenSource; Service::ALL.len()], Error> {
    let of = |service: Service| Ok(exchanged(servers.exchange(credential, &[service])?));
    Ok(match &credential.kind {
        Kind::AccessToken { token, expires } => Service::ALL.map(|_| TokenSource::Given {
            secret: token.clone(),
            expires: *expires,
        }),
        Kind::ApiToken(_) => by_platform(&of(Service::Csp)?, &of(Service::Automation)?),
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

fn exchanged(exchange: Box<dyn Exchange>) -> TokenSource {
    TokenSource::Exchanged(Arc::new(TokenSlot::new(exchange)))
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
            .finish_non_exhaustive()
    }
}
