//! An API token at the Cloud Services Platform: `api-tokens/authorize`.

use std::sync::{Mutex, PoisonError};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::{Exchange, Minted, TokenServer, lifetime, required_token};
use crate::error::OperationLabel;
use crate::transport::{BoxFuture, SendOptions};
use crate::{Error, Secret};

const AUTHORIZE: OperationLabel = OperationLabel::new(
    "token_exchange",
    "POST",
    "/csp/gateway/am/api/auth/api-tokens/authorize",
);

/// Exchanges an API token for an access token of the whole platform.
pub(crate) struct CspApiToken {
    server: TokenServer,
    /// What to send next: the API token, or what the server gave in its place.
    refresh: Mutex<Secret>,
}

impl CspApiToken {
    pub(crate) fn new(server: TokenServer, api_token: Secret) -> Self {
        Self {
            server,
            refresh: Mutex::new(api_token),
        }
    }

    async fn authorize(&self, options: SendOptions) -> Result<Minted, Error> {
        let sent = self
            .refresh
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        // In the body, not in the query: URLs end up in logs.
        let form = format!(
            "refresh_token={}",
            utf8_percent_encode(sent.expose(), NON_ALPHANUMERIC)
        );
        let content_type = "application/x-www-form-urlencoded";
        let (response, answer) = self
            .server
            .post(&AUTHORIZE, content_type, form, &options)
            .await?;
        // Kept before anything else can fail: where the server rotates, the old one is dead now.
        if let Some(rotated) = answer.get("refresh_token").and_then(Value::as_str) {
            let rotated = rotated.trim();
            if !rotated.is_empty() && rotated != sent.expose() {
                let rotated = Secret::from(rotated);
                self.server.secrets.add(&rotated);
                *self.refresh.lock().unwrap_or_else(PoisonError::into_inner) = rotated;
            }
        }
        let secret = required_token(&response, &answer, "access_token", &AUTHORIZE)?;
        let lifetime = lifetime(&answer, &secret, response.headers());
        self.server.secrets.add(&secret);
        Ok(Minted { secret, lifetime })
    }
}

impl Exchange for CspApiToken {
    fn exchange(&self, options: SendOptions) -> BoxFuture<'_, Result<Minted, Error>> {
        Box::pin(self.authorize(options))
    }
}
