//! One service of one session: what a generated `Client` is made of.

use std::borrow::Cow;
use std::sync::Arc;

use auth_core::{Error, ErrorKind, Outgoing, Request, Service, Session};
use serde_json::Value;

use crate::call::{Call, CallOptions, Sending};
use crate::encode::encode_from_table;
use crate::operation::Operation;
use crate::send::{Budget, RetryPolicy, Sender};
use crate::versions::{NoVersion, Versions};

/// What a 404 means where versions are asked for.
const NO_ABOUT: &str = "the server is so old that it does not tell its versions, or the service has another address: is the base URL right? Without asking, a client asks for the version that it was made for, or that `with_api_version` names";

/// One service of one session. Cheap to clone.
#[derive(Debug, Clone)]
pub struct ServiceClient {
    inner: Arc<Inner>,
}

#[derive(Debug, Clone)]
struct Inner {
    session: Session,
    service: Service,
    base_url: String,
    api_version: Option<Cow<'static, str>>,
    /// What the server has said of its versions, once it was asked.
    versions: Option<Arc<Versions>>,
    retry: RetryPolicy,
    /// Shared by all clones, whatever their settings.
    budget: Arc<Budget>,
}

impl ServiceClient {
    /// A client of the service at the address that the session knows for it.
    #[must_use]
    pub fn new(session: &Session, service: Service, api_version: Option<&'static str>) -> Self {
        ServiceClient {
            inner: Arc::new(Inner {
                session: session.clone(),
                service,
                base_url: session.base_url(service).trim_end_matches('/').to_owned(),
                api_version: api_version.map(Cow::Borrowed),
                versions: None,
                retry: RetryPolicy::default(),
                budget: Arc::default(),
            }),
        }
    }

    /// The same client, asking for another API version.
    #[must_use]
    pub fn with_api_version(mut self, version: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.inner).api_version = Some(Cow::Owned(version.into()));
        self
    }

    /// The same client, asking for the newest API version that both it and the server know, as the
    /// server's `about` operation lists them. From then on a server that is older than what the client
    /// asked for before is known to be, and a call to what it does not have fails with
    /// [`Unsupported`](crate::ErrorKind::Unsupported).
    ///
    /// # Errors
    /// Those of the call, and [`Decode`](crate::ErrorKind::Decode) where the answer names no version, which
    /// is a date such as `2021-07-15`.
    pub async fn negotiate_api_version(mut self, about: &'static Operation) -> Result<Self, Error> {
        let earlier = self
            .inner
            .versions
            .as_ref()
            .map(|versions| versions.made_for());
        let Some(made_for) = earlier.or(self.inner.api_version.as_deref()) else {
            return Ok(self);
        };
        let request = encode_from_table(&self.inner.base_url, about, &[], None);
        let asked = self.call(about, request, CallOptions::default()).await;
        let answer: Value = asked.map_err(|error| match error.status() {
            Some(404) => error.with_hint(NO_ABOUT),
            _ => error,
        })?;
        let versions = Versions::read(&answer, made_for).map_err(|none| {
            let what = match none {
                NoVersion::Absent => "the answer names no version of the API".to_owned(),
                NoVersion::Odd(odd) => format!(
                    "the answer names no version of the API that is a date such as 2021-07-15, only {odd}"
                ),
            };
            Error::new(ErrorKind::Decode, what)
                .with_operation(about.label())
                .with_base_url(&self.inner.base_url)
        })?;
        let inner = Arc::make_mut(&mut self.inner);
        inner.api_version = Some(Cow::Owned(versions.choice().to_owned()));
        inner.versions = Some(Arc::new(versions));
        Ok(self)
    }

    /// The same client, sending calls again as `policy` says.
    #[must_use]
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        Arc::make_mut(&mut self.inner).retry = policy;
        self
    }

    /// The address in front of every path, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.inner.base_url
    }

    /// The API version for one call: its own, or the client's.
    #[must_use]
    pub fn api_version<'a>(&'a self, options: &'a CallOptions) -> Option<&'a str> {
        options
            .api_version
            .as_deref()
            .or(self.inner.api_version.as_deref())
    }

    /// The session.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.inner.session
    }

    /// Sends the request of an operation, once it is awaited.
    pub fn call<T>(
        &self,
        operation: &'static Operation,
        request: Result<Request, Error>,
        options: CallOptions,
    ) -> Call<T> {
        Call::new(operation, self.sending(operation, request, options))
    }

    /// Not generic, so that all of sending is compiled here, once, and not again for each type of
    /// answer in the crates that call.
    fn sending(
        &self,
        operation: &'static Operation,
        request: Result<Request, Error>,
        options: CallOptions,
    ) -> Sending {
        let inner = self.inner.clone();
        let mut request = request.map(Outgoing::new);
        Box::pin(async move {
            let request = match &mut request {
                Ok(request) => request,
                Err(error) => return Err(error.clone().with_operation(operation.label())),
            };
            let sender = Sender {
                session: &inner.session,
                service: inner.service,
                policy: options.retry.as_ref().unwrap_or(&inner.retry),
                budget: &inner.budget,
            };
            let sent = sender.send(operation, request, options.timeout).await;
            sent.map_err(|error| match &inner.versions {
                Some(versions) => versions.explain(error, operation),
                None => error,
            })
        })
    }
}
