//! One service of one session: what a generated `Client` is made of.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use auth_core::{Error, Request, Response, SendOptions, Service, Session};

use crate::call::{Call, CallOptions};
use crate::operation::{Operation, TimeoutClass};

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
}

/// How long an operation of the long class may take.
const LONG: Duration = Duration::from_secs(300);

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
            }),
        }
    }

    /// The same client, asking for another API version.
    #[must_use]
    pub fn with_api_version(mut self, version: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.inner).api_version = Some(Cow::Owned(version.into()));
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
                send(&inner, operation, request, &options).await
            }),
        )
    }
}

async fn send(
    inner: &Inner,
    operation: &'static Operation,
    request: Request,
    options: &CallOptions,
) -> Result<Response, Error> {
    let timeout = options.timeout.or(match operation.timeout {
        TimeoutClass::Normal => None,
        TimeoutClass::Long => Some(LONG),
    });
    let mut send_options = SendOptions::default();
    if let Some(timeout) = timeout {
        send_options = send_options.with_timeout(timeout);
    }
    let response = inner
        .session
        .send_with(inner.service, request, &send_options)
        .await
        .map_err(|error| {
            // A request that is not idempotent and broke off on its way may have been carried out.
            let unknown = error.outcome_unknown() && !operation.idempotent;
            error
                .with_operation(operation.label())
                .with_outcome_unknown(unknown)
        })?;
    if response.status().is_success() {
        Ok(response)
    } else {
        let label = operation.label();
        let error = Error::from_response(&response, Some(&label));
        let unknown = error.outcome_unknown() && !operation.idempotent;
        Err(error.with_outcome_unknown(unknown))
    }
}
