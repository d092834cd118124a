//! One service of one session: what a generated `Client` is made of.

use std::borrow::Cow;
use std::sync::Arc;

use auth_core::{Error, Request, Service, Session};

use crate::call::{Call, CallOptions};
use crate::operation::Operation;
use crate::send::{Budget, RetryPolicy, Sender};

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
        let inner = self.inner.clone();
        Call::new(
            operation,
            Box::pin(async move {
                let request = request.map_err(|error| error.with_operation(operation.label()))?;
                let sender = Sender {
                    session: &inner.session,
                    service: inner.service,
                    policy: options.retry.as_ref().unwrap_or(&inner.retry),
                    budget: &inner.budget,
                };
                sender.send(operation, request, options.timeout).await
            }),
        )
    }
}
