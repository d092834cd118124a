//! The session: puts a valid token on every request, for the right host only, and replays a
//! request once when its token was refused. Retries for other reasons are left to client-core.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;

use crate::credential_settings::Given;
use crate::error::Origin;
use crate::exchange::{Asked, no_token_for};
use crate::outgoing::Outgoing;
use crate::redact::{KnownSecrets, redact};
use crate::service::BaseUrl;
use crate::token_slot::{Generation, Token, TokenSlot};
use crate::transport::{
    Body, BoxFuture, CALL_TIMEOUT, Response, SendOptions, Transport, TransportError,
};
use crate::{AccessToken, Error, ErrorKind, Identity, Secret, Service, SessionBuilder};

/// A signed-in user of VMware Cloud: base URLs, a credential, and the tokens made of it.
///
/// Cheap to clone; clones share tokens and connections. Needs a running tokio runtime when it
/// sends. Its `Debug` shows no secret.
#[derive(Clone)]
pub struct Session {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) base_urls: [BaseUrl; Service::ALL.len()],
    pub(crate) tokens: [TokenSource; Service::ALL.len()],
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) secrets: KnownSecrets,
    /// `None` where every token was made up.
    pub(crate) given: Option<Given>,
    /// The service whose token tells best who is signed in.
    pub(crate) home: Service,
    pub(crate) org_id: Option<String>,
    pub(crate) profile: Option<String>,
}

/// Where the token for a service comes from. Services that share an exchange share the slot.
#[derive(Clone)]
pub(crate) enum TokenSource {
    /// Given ready-made: there is no other to be had.
    Given {
        secret: Secret,
        expires: Option<Instant>,
    },
    /// The credential opens other services only.
    None,
    Exchanged(Arc<TokenSlot>),
}

/// How many requests an answer took, among its extensions; not there if it took one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attempts(pub u32);

/// What a transport answers with, in the end.
type Sending<'a> = BoxFuture<'a, Result<Response, TransportError>>;

/// A token on its way into a request.
struct Ticket {
    secret: Secret,
    generation: Option<Generation>,
    expires: Option<Instant>,
}

impl From<Token> for Ticket {
    fn from(token: Token) -> Self {
        Self {
            secret: token.secret,
            generation: Some(token.generation),
            expires: Some(token.expires),
        }
    }
}

/// How long a call may take.
#[derive(Clone, Copy)]
struct Limit {
    /// When the caller gives the whole call up.
    deadline: Option<Instant>,
    /// The session's limit for each request.
    per_request: Option<Duration>,
}

impl Limit {
    fn options(self) -> SendOptions {
        let left = self
            .deadline
            .map(|deadline| deadline.saturating_duration_since(Instant::now()));
        SendOptions {
            timeout: left.or(self.per_request),
        }
    }
}

impl Session {
    /// Begins a session; a credential is all that it needs. See also
    /// [`from_env`](Self::from_env) and [`from_profile`](Self::from_profile).
    pub fn builder() -> SessionBuilder {
        SessionBuilder::default()
    }

    /// A session for tests: every request is answered by `transport`, carries a made-up token and
    /// goes to the default base URLs. What needs more is made with [`builder`](Self::builder).
    ///
    /// ```
    /// use auth_core::{MemoryTransport, Session};
    /// let server = MemoryTransport::new(|_| MemoryTransport::json(200, "[]"));
    /// let session = Session::with_transport(server.clone());
    /// # let _ = session;
    /// ```
    pub fn with_transport(transport: impl Transport) -> Self {
        Self::from_shared(Shared {
            base_urls: Service::ALL.map(BaseUrl::default_of),
            tokens: Service::ALL.map(|_| TokenSource::Given {
                secret: Secret::from("made-up-token"),
                expires: None,
            }),
            transport: Arc::new(transport),
            timeout: None,
            secrets: KnownSecrets::default(),
            given: None,
            home: Service::Csp,
            org_id: None,
            profile: None,
        })
    }

    pub(crate) fn from_shared(shared: Shared) -> Self {
        Self {
            shared: Arc::new(shared),
        }
    }

    /// Where a service is, without a slash at the end.
    pub fn base_url(&self, service: Service) -> &str {
        self.shared.base_urls[service.index()].as_str()
    }

    /// How long one request may take: 60 s unless the session was told otherwise.
    pub fn timeout(&self) -> Duration {
        self.shared.timeout.unwrap_or(CALL_TIMEOUT)
    }

    /// Sends a request with a token, for addresses that no document covers.
    ///
    /// The URI of the request is a path, which gets the base URL of the service in front, or an
    /// absolute URL on the very host of the service. The token goes into the header where the
    /// service looks for it; a value that the request has there is replaced. After a 401 the
    /// request is sent once more with a new token, unless its body is a stream: that has been sent,
    /// so the 401 comes back, and the next call gets a new token.
    ///
    /// The body may be all that a [`Body`] is made from: `()`, text, bytes, a stream.
    ///
    /// Any status comes back as `Ok`, also a 401 when another token does not help, and a
    /// redirect, which is not followed.
    ///
    /// # Errors
    /// [`Usage`](crate::ErrorKind::Usage) if the address belongs to another host;
    /// [`Authentication`](crate::ErrorKind::Authentication) if the credential is refused;
    /// [`Connect`](crate::ErrorKind::Connect), [`Timeout`](crate::ErrorKind::Timeout) or
    /// [`Interrupted`](crate::ErrorKind::Interrupted) if there is no complete answer;
    /// [`Transport`](crate::ErrorKind::Transport) if a streamed body did not come to its end.
    pub fn send<B: Into<Body>>(
        &self,
        service: Service,
        request: http::Request<B>,
    ) -> impl Future<Output = Result<Response, Error>> + Send + use<B> {
        self.send_with(service, request, &SendOptions::default())
    }

    /// Like [`send`](Self::send), with settings for this call. A timeout given here holds for all
    /// of it: getting a token, the call and its replay.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn send_with<B: Into<Body>>(
        &self,
        service: Service,
        request: http::Request<B>,
        options: &SendOptions,
    ) -> impl Future<Output = Result<Response, Error>> + Send + use<B> {
        let shared = self.shared.clone();
        let limit = shared.limit(options);
        let mut request = Outgoing::new(request.map(Into::into));
        async move { shared.send(service, &mut request, limit).await }
    }

    /// Like [`send_with`](Self::send_with), for crates that send a request again: it is theirs
    /// again when this has failed.
    #[doc(hidden)]
    pub fn lend_with<'a>(
        &'a self,
        service: Service,
        request: &'a mut Outgoing,
        options: &SendOptions,
    ) -> impl Future<Output = Result<Response, Error>> + Send + use<'a> {
        self.shared
            .send(service, request, self.shared.limit(options))
    }

    /// The token that requests to a service carry now, for tools that need it themselves. It is
    /// renewed first if it is about to expire; ask again rather than keep it.
    ///
    /// # Errors
    /// Those of the token exchange: see [`send`](Self::send).
    pub async fn access_token_for(&self, service: Service) -> Result<AccessToken, Error> {
        let limit = Limit {
            deadline: None,
            per_request: self.shared.timeout,
        };
        let ticket = self.shared.ticket(service, limit).await?;
        Ok(AccessToken::new(ticket.secret, ticket.expires))
    }

    /// Who is signed in, as the token says that tells it best: that of the Cloud Services
    /// Platform, or on premises that of Automation. See [`identity_for`](Self::identity_for).
    ///
    /// # Errors
    /// Those of the token exchange: see [`send`](Self::send).
    pub async fn identity(&self) -> Result<Identity, Error> {
        self.identity_for(self.shared.home).await
    }

    /// Who is signed in at a service, as the token for it says: it is renewed first if it is about
    /// to expire, and then read here. Its signature is not checked, which is for the services to
    /// do: the answer is for people to read, not to decide on what somebody may do. A token that
    /// cannot be read tells nothing but its end ([`Identity::is_opaque`]).
    ///
    /// # Errors
    /// Those of the token exchange: see [`send`](Self::send).
    pub async fn identity_for(&self, service: Service) -> Result<Identity, Error> {
        let token = self.access_token_for(service).await?;
        Ok(Identity::of(&token))
    }

    /// The organization that the session was told to work in, if it was told one; see
    /// [`SessionBuilder::org_id`].
    pub fn org_id(&self) -> Option<&str> {
        self.shared.org_id.as_deref()
    }

    /// The profile that the settings came from, if they came from one; see
    /// [`SessionBuilder::profile`].
    pub fn profile(&self) -> Option<&str> {
        self.shared.profile.as_deref()
    }

    /// What the session signs in with, by the name of its setting: `api_token`, `oauth_app`,
    /// `vra_password`, `credential_process`…; `none` for [`with_transport`](Self::with_transport).
    pub fn credential_kind(&self) -> &'static str {
        self.shared.credential_kind()
    }

    /// The service whose token tells best who is signed in: the Cloud Services Platform, or on
    /// premises Automation. The credential opens this one in any case.
    pub fn home_service(&self) -> Service {
        self.shared.home
    }

    /// Takes the tokens of this session out of its [`TokenStore`](crate::TokenStore), so that
    /// nobody finds them there any more. Without a store, and for a credential that nothing is stored of, it does nothing.
    /// A refresh token that rotates is lost with it: the account needs a new one then. Calls of
    /// this session that are made later, store their tokens again.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if the store cannot be written.
    pub async fn forget_stored_tokens(&self) -> Result<(), Error> {
        for source in &self.shared.tokens {
            if let TokenSource::Exchanged(slot) = source {
                slot.forget_stored().await?;
            }
        }
        Ok(())
    }

    /// `text` without the secrets of this session and without what looks like a secret: for
    /// crates that log what a server said.
    #[doc(hidden)]
    pub fn redact(&self, text: &str) -> String {
        self.shared.secrets.redact(text)
    }
}

impl Shared {
    pub(crate) fn credential_kind(&self) -> &'static str {
        self.given.as_ref().map_or("none", Given::name)
    }

    fn limit(&self, options: &SendOptions) -> Limit {
        Limit {
            deadline: options.timeout.and_then(|t| Instant::now().checked_add(t)),
            per_request: self.timeout,
        }
    }

    async fn ticket(&self, service: Service, limit: Limit) -> Result<Ticket, Error> {
        match self.ready_ticket(service) {
            Some(ticket) => Ok(ticket),
            // Seldom, and large: nearly every call has no room for it.
            None => Box::pin(self.late_ticket(service, limit)).await,
        }
    }

    /// The token that is there already, as for nearly every request. Nothing waits here, so no lock
    /// can be held meanwhile.
    fn ready_ticket(&self, service: Service) -> Option<Ticket> {
        match &self.tokens[service.index()] {
            TokenSource::Given { secret, expires } => Some(Ticket {
                secret: secret.clone(),
                generation: None,
                expires: *expires,
            }),
            TokenSource::None => None,
            TokenSource::Exchanged(slot) => slot.ready().map(Ticket::from),
        }
    }

    async fn late_ticket(&self, service: Service, limit: Limit) -> Result<Ticket, Error> {
        let Some(deadline) = limit.deadline else {
            return self.any_ticket(service, None).await;
        };
        // Around the exchange, not inside it: a hasty caller gives up for themselves, and does not
        // make the exchange fail for those who wait for it.
        let patience = deadline.saturating_duration_since(Instant::now());
        tokio::time::timeout_at(deadline, self.any_ticket(service, Some(patience)))
            .await
            .unwrap_or_else(|_| Err(self.no_token_in_time(service)))
    }

    fn no_token_in_time(&self, service: Service) -> Error {
        let asked = match &self.tokens[service.index()] {
            TokenSource::Exchanged(slot) => slot.asked(),
            _ => None,
        };
        let what = format!("no access token for {service} within the time for the call");
        let (what, host) = match asked {
            Some(Asked::Provider(name)) => (format!("{what} from {}", redact(name)), None),
            Some(Asked::Host(host)) => (what, Some(host)),
            None => (what, None),
        };
        Error::own(ErrorKind::Timeout, what)
            .with_host(host)
            .of_token_exchange()
    }

    async fn any_ticket(
        &self,
        service: Service,
        patience: Option<Duration>,
    ) -> Result<Ticket, Error> {
        let options = SendOptions {
            timeout: self.timeout,
        };
        match (&self.tokens[service.index()], self.ready_ticket(service)) {
            (_, Some(ticket)) => Ok(ticket),
            (TokenSource::Exchanged(slot), None) => {
                let token = slot.token(&options, patience).await?;
                Ok(Ticket::from(token))
            }
            (_, None) => Err(no_token_for(self.credential_kind(), service)),
        }
    }

    async fn send(
        &self,
        service: Service,
        request: &mut Outgoing,
        limit: Limit,
    ) -> Result<Response, Error> {
        if let Some(request) = request.next() {
            let base = &self.base_urls[service.index()];
            if let Some(uri) = base.resolve(service, request.uri())? {
                *request.uri_mut() = uri;
            }
        }
        let ticket = self.ticket(service, limit).await?;
        let response = self.send_once(service, request, &ticket, 1, limit).await?;
        if response.status() != StatusCode::UNAUTHORIZED {
            return Ok(response);
        }
        let (TokenSource::Exchanged(slot), Some(generation)) =
            (&self.tokens[service.index()], ticket.generation)
        else {
            return Ok(response);
        };
        slot.refuse(generation);
        if !request.is_left() {
            return Ok(response);
        }
        let ticket = self.ticket(service, limit).await?;
        self.send_once(service, request, &ticket, 2, limit).await
    }

    async fn send_once(
        &self,
        service: Service,
        request: &mut Outgoing,
        ticket: &Ticket,
        attempts: u32,
        limit: Limit,
    ) -> Result<Response, Error> {
        let (sending, origin) = self.begin(service, request, ticket, attempts, limit)?;
        let started = Instant::now();
        match sending.await {
            Ok(mut response) => {
                tracing::debug!(
                    %service,
                    method = %origin.method,
                    path = origin.path(),
                    status = response.status().as_u16(),
                    bytes = response.body().len(),
                    took = ?started.elapsed(),
                    "answered"
                );
                if attempts > 1 {
                    response.extensions_mut().insert(Attempts(attempts));
                }
                response.extensions_mut().insert(origin);
                Ok(response)
            }
            Err(error) => {
                let error = Error::from_transport(error, &origin);
                tracing::debug!(%service, %error, took = ?started.elapsed(), "not answered");
                Err(error)
            }
        }
    }

    /// Hands the request over. Not `async`, so that no future has room for it meanwhile.
    fn begin(
        &self,
        service: Service,
        request: &mut Outgoing,
        ticket: &Ticket,
        attempts: u32,
        limit: Limit,
    ) -> Result<(Sending<'_>, Origin), Error> {
        let Some(mut request) = request.take() else {
            return Err(Error::usage("the stream in the request was sent already"));
        };
        service.authorize(request.headers_mut(), &ticket.secret)?;
        let origin = Origin {
            host: self.base_urls[service.index()].authority().clone(),
            base_path: self.base_urls[service.index()].path().to_owned(),
            method: request.method().clone(),
            path: request.uri().path_and_query().cloned(),
            attempts,
            secrets: self.secrets.clone(),
        };
        Ok((self.transport.send(request, &limit.options()), origin))
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("credential", &self.shared.credential_kind())
            .field("org_id", &self.shared.org_id)
            .field(
                "base_urls",
                &Service::ALL.map(|service| self.base_url(service)),
            )
            .field("timeout", &self.shared.timeout)
            .finish_non_exhaustive()
    }
}
