//! A refresh token at Cloud Automation Services and at Aria Automation: `/iaas/api/login`.

use serde_json::json;

use super::lifetime::ASSUMED_LIFETIME;
use super::token_server::Ask;
use super::{Asked, Exchange, Granted, Minted, TokenServer, fingerprint};
use crate::error::{OperationLabel, TOKEN_EXCHANGE};
use crate::transport::{BoxFuture, SendOptions};
use crate::{Error, Secret};

const LOGIN: OperationLabel = OperationLabel::new(TOKEN_EXCHANGE, "POST", "/iaas/api/login");

/// Exchanges a refresh token (in the cloud, an API token) for an access token of one Automation
/// host.
pub(super) struct AutomationLogin {
    pub(super) server: TokenServer,
    pub(super) refresh: Secret,
    /// What to do when it is refused.
    pub(super) advice: &'static str,
}

/// One login.
pub(super) async fn login(
    server: &TokenServer,
    refresh: &Secret,
    advice: &'static str,
    options: &SendOptions,
) -> Result<Minted, Error> {
    let ask = Ask::new(LOGIN, advice).with_json(&json!({ "refreshToken": refresh.expose() }));
    let (response, answer) = server.ask(ask, options).await?;
    let mut minted = server.minted(&response, &answer, "token", &LOGIN)?;
    // On premises a token says that it lives for 8 hours, but it is dead after 25 idle minutes.
    // One that is renewed within that time never idles for so long.
    minted.lifetime = minted.lifetime.min(ASSUMED_LIFETIME);
    Ok(minted)
}

impl AutomationLogin {
    async fn login(&self, options: SendOptions) -> Result<Granted, Error> {
        let token = login(&self.server, &self.refresh, self.advice, &options).await?;
        Ok(Granted {
            token: Ok(token),
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

    fn asked(&self) -> Option<Asked<'_>> {
        Some(Asked::Host(self.server.base.host()))
    }

    fn account(&self) -> String {
        self.server
            .account("automation-login", &[&fingerprint(&self.refresh)])
    }
}
