//! Settings become a session: checks them, and says which exchange serves which service.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::exchange::{AutomationLogin, CspApiToken, Exchange, TokenServer};
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
    credentials: Vec<Credential>,
    base_urls: Vec<(Service, String)>,
    http: HttpTransportBuilder,
    timeout: Option<Duration>,
    transport: Option<Arc<dyn Transport>>,
    client: Option<reqwest::Client>,
}

/// What a user signs in with.
#[derive(Clone)]
enum Credential {
    ApiToken(Secret),
    AccessToken(Secret),
}

impl Credential {
    /// The name of the setting, for messages.
    fn name(&self) -> &'static str {
        match self {
            Self::ApiToken(_) => "api_token",
            Self::AccessToken(_) => "access_token",
        }
    }

    fn secret(&self) -> &Secret {
        match self {
            Self::ApiToken(secret) | Self::AccessToken(secret) => secret,
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
        self.credential(Credential::ApiToken(token.into().trimmed()))
    }

    /// Signs in with an access token that was obtained elsewhere; it goes to every service as it
    /// is, until it expires. White space at its ends does not count.
    pub fn access_token(self, token: impl Into<Secret>) -> Self {
        self.credential(Credential::AccessToken(token.into().trimmed()))
    }

    fn credential(mut self, credential: Credential) -> Self {
        self.credentials
            .retain(|earlier| earlier.name() != credential.name());
        self.credentials.push(credential);
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
    /// one, if a base URL is not allowed, if a CA file cannot be used (the message names it), or
    /// if a setting of the HTTP transport meets another transport.
    pub fn build(mut self) -> Result<Session, Error> {
        let credential = self.take_credential()?;
        let base_urls = self.take_base_urls()?;
        let transport = self.take_transport()?;
        let secrets = KnownSecrets::default();
        secrets.add(credential.secret());

        let slot_at = |service: Service| TokenServer {
            transport: transport.clone(),
            base: base_urls[service.index()].clone(),
            secrets: secrets.clone(),
        };
        let tokens = match &credential {
            Credential::AccessToken(token) => {
                Service::ALL.map(|_| TokenSource::Given(token.clone()))
            }
            Credential::ApiToken(token) => {
                let csp = CspApiToken::new(slot_at(Service::Csp), token.clone());
                let login = AutomationLogin::new(slot_at(Service::Automation), token.clone());
                let (csp, login) = (exchanged(csp), exchanged(login));
                Service::ALL.map(|service| match service {
                    Service::Vmc | Service::Csp => csp.clone(),
                    Service::Automation => login.clone(),
                })
            }
        };
        Ok(Session::from_shared(Shared {
            base_urls,
            tokens,
            transport,
            timeout: self.timeout,
            secrets,
            credential: credential.name(),
        }))
    }

    fn take_credential(&mut self) -> Result<Credential, Error> {
        let mut credentials = std::mem::take(&mut self.credentials);
        let Some(credential) = credentials.pop() else {
            return Err(Error::config(
                "the session has no credential: give it one with api_token(…) or access_token(…)",
            ));
        };
        if let Some(other) = credentials.pop() {
            return Err(Error::config(format!(
                "the session has two credentials, {} and {}: give it one of them",
                other.name(),
                credential.name()
            )));
        }
        let text = credential.secret().expose();
        if text.is_empty() {
            return Err(Error::config(format!("{} is empty", credential.name())));
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::config(format!(
                "{} holds white space or characters that no token has",
                credential.name()
            )));
        }
        Ok(credential)
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

fn exchanged(exchange: impl Exchange + 'static) -> TokenSource {
    TokenSource::Exchanged(Arc::new(TokenSlot::new(Box::new(exchange))))
}

impl fmt::Debug for SessionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credentials: Vec<_> = self.credentials.iter().map(Credential::name).collect();
        // Base URLs are not checked yet and may hold user:password@.
        let services: Vec<_> = self.base_urls.iter().map(|(service, _)| service).collect();
        f.debug_struct("SessionBuilder")
            .field("credentials", &credentials)
            .field("base_urls_for", &services)
            .field("http", &self.http)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
