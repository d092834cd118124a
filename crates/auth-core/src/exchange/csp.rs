//! An API token at the Cloud Services Platform: `api-tokens/authorize`.

use serde_json::{Value, json};

use super::token_server::Ask;
use super::{Asked, Exchange, Granted, TokenServer, fingerprint};
use crate::error::{OperationLabel, TOKEN_EXCHANGE};
use crate::transport::{BoxFuture, SendOptions};
use crate::{Error, Secret};

const AUTHORIZE: OperationLabel = OperationLabel::new(
    TOKEN_EXCHANGE,
    "POST",
    "/csp/gateway/am/api/auth/api-tokens/authorize",
);

/// What is known of an API token; asked without an access token.
const DETAILS: OperationLabel = OperationLabel::new(
    TOKEN_EXCHANGE,
    "POST",
    "/csp/gateway/am/api/auth/api-tokens/details",
);

/// Also for an API token at Automation: it is made at the same place.
pub(super) const ADVICE: &str = "the API token was refused: it may have expired or been revoked; make a new one in the console under My Account > API Tokens";

/// What the platform tells of an API token.
pub(crate) async fn details(
    server: &TokenServer,
    api_token: &Secret,
    options: &SendOptions,
) -> Result<Value, Error> {
    let ask = Ask::new(DETAILS, ADVICE).with_json(&json!({"tokenValue": api_token.expose()}));
    let (_, answer) = server.ask(ask, options).await?;
    Ok(answer)
}

/// Exchanges an API token for an access token of the whole platform.
pub(super) struct CspApiToken {
    pub(super) server: TokenServer,
    pub(super) api_token: Secret,
}

impl CspApiToken {
    async fn authorize(&self, sent: Secret, options: SendOptions) -> Result<Granted, Error> {
        let ask = Ask::new(AUTHORIZE, ADVICE).with_form(&[("refresh_token", sent.expose())]);
        self.server.ask_for_token(ask, Some(&sent), &options).await
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

    fn asked(&self) -> Option<Asked<'_>> {
        Some(Asked::Host(self.server.base.host()))
    }

    fn account(&self) -> String {
        self.server
            .account("csp-api-token", &[&fingerprint(&self.api_token)])
    }
}
