//! An API token at the Cloud Services Platform: `api-tokens/authorize`.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    Exchange, Granted, Minted, TokenServer, fingerprint, lifetime, required_token, rotated,
};
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
    api_token: Secret,
}

impl CspApiToken {
    pub(crate) fn new(server: TokenServer, api_token: Secret) -> Self {
        Self { server, api_token }
    }

    async fn authorize(&self, sent: Secret, options: SendOptions) -> Result<Granted, Error> {
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
        let rotated = rotated(&answer, &sent, &self.server.secrets);
        let token = required_token(&response, &answer, "access_token", &AUTHORIZE).map(|secret| {
            self.server.secrets.add(&secret);
            let lifetime = lifetime(&answer, &secret, response.headers());
            Minted { secret, lifetime }
        });
        Ok(Granted { token, rotated })
    }
}

impl Exchange for CspApiToken {
    fn exchange(
        &self,
        rotated: Option<Secret>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<Granted, Error>> {
        let sent = rotated.unwrap_or_else(|| self.api_token.clone());
        Box::pin(self.authorize(sent, options))
    }

    fn account(&self) -> String {
        self.server
            .account("csp-api-token", &[&fingerprint(&self.api_token)])
    }
}
