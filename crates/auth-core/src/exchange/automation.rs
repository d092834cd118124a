//! An API token (or, on premises, a refresh token) at Cloud Automation Services: `/iaas/api/login`.

use serde_json::json;

use super::{Exchange, Granted, Minted, TokenServer, fingerprint, lifetime, required_token};
use crate::error::OperationLabel;
use crate::transport::{BoxFuture, SendOptions};
use crate::{Error, Secret};

const LOGIN: OperationLabel = OperationLabel::new("token_exchange", "POST", "/iaas/api/login");

/// Exchanges a refresh token for an access token of one Automation host.
pub(crate) struct AutomationLogin {
    server: TokenServer,
    refresh: Secret,
}

impl AutomationLogin {
    pub(crate) fn new(server: TokenServer, refresh: Secret) -> Self {
        Self { server, refresh }
    }

    async fn login(&self, options: SendOptions) -> Result<Granted, Error> {
        let body = json!({ "refreshToken": self.refresh.expose() }).to_string();
        let (response, answer) = self
            .server
            .post(&LOGIN, "application/json", body, &options)
            .await?;
        let secret = required_token(&response, &answer, "token", &LOGIN)?;
        let lifetime = lifetime(&answer, &secret, response.headers());
        self.server.secrets.add(&secret);
        Ok(Granted {
            token: Ok(Minted { secret, lifetime }),
            rotated: None,
        })
    }
}

impl Exchange for AutomationLogin {
    fn exchange(
        &self,
        _: Option<Secret>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<Granted, Error>> {
        Box::pin(self.login(options))
    }

    fn account(&self) -> String {
        self.server
            .account("automation-login", &[&fingerprint(&self.refresh)])
    }
}
