//! A credential that somebody else gives when it is needed: asks for it, and passes it to the
//! exchange of its kind.

use std::sync::Arc;
use std::time::Duration;

use super::{Asked, Exchange, Granted, Servers, fingerprint, token_server::Steps};
use crate::credential::CredentialProvider;
use crate::redact::redact;
use crate::transport::{BoxFuture, SendOptions};
use crate::{Error, ErrorKind, Secret, Service};

/// How long a provider may take: people are asked for second factors meanwhile.
const PATIENCE: Duration = Duration::from_secs(60);

/// Asks a provider before every exchange.
pub(super) struct Provided {
    pub(super) provider: Arc<dyn CredentialProvider>,
    /// Of the provider: a fingerprint.
    pub(super) identity: String,
    pub(super) servers: Servers,
    pub(super) services: &'static [Service],
}

impl Provided {
    async fn tokens(&self, kept: Option<Secret>, options: SendOptions) -> Result<Granted, Error> {
        let name = redact(self.provider.name());
        let patience = options
            .timeout
            .map_or(PATIENCE, |limit| limit.min(PATIENCE));
        let steps = Steps::new(options);
        let given = tokio::time::timeout(patience, self.provider.credential()).await;
        let credential = given.unwrap_or_else(|_| {
            let what = format!("{name} gave no credential within {patience:?}");
            // Another try would run it, or ask somebody, once more for as long.
            Err(Error::own(ErrorKind::Timeout, what)
                .never_again()
                .with_hint("find out what it waits for"))
        })?;
        credential.check().map_err(|error| {
            Error::setting(format!("the credential of {name} is of no use: {error}"))
        })?;
        self.servers.csp.secrets.add(credential.secret());

        // What a server rotated goes with the credential that it was given for, and not with the
        // one that has taken its place at the provider since.
        let mark = format!("{} ", fingerprint(credential.secret()));
        let kept = kept.and_then(|kept| kept.expose().strip_prefix(&mark).map(Secret::from));
        let exchange = self.servers.exchange(&credential, self.services)?;
        let mut granted = exchange.exchange(kept, steps.next()).await?;
        granted.rotated = granted
            .rotated
            .map(|rotated| Secret::from(format!("{mark}{}", rotated.expose())));
        Ok(granted)
    }
}

impl Exchange for Provided {
    fn exchange(
        &self,
        rotated: Option<Secret>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<Granted, Error>> {
        let tokens = self.tokens(rotated, options);
        Box::pin(async { tokens.await.map_err(Error::of_token_exchange) })
    }

    fn asked(&self) -> Option<Asked<'_>> {
        Some(Asked::Provider(self.provider.name()))
    }

    fn account(&self) -> String {
        let bases = [&self.servers.csp, &self.servers.automation].map(|s| s.base.as_str());
        let services: Vec<_> = self.services.iter().map(|s| s.name()).collect();
        format!("provided {} {services:?} {bases:?}", self.identity)
    }

    /// It may give a credential that does.
    fn rotates(&self) -> bool {
        true
    }
}
