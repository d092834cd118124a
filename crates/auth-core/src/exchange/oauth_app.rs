//! An OAuth app at the Cloud Services Platform: client credentials.

use super::token_server::Ask;
use super::{Asked, Exchange, Granted, TokenServer};
use crate::error::{OperationLabel, TOKEN_EXCHANGE};
use crate::transport::{BoxFuture, SendOptions};
use crate::{Error, Secret};

const AUTHORIZE: OperationLabel =
    OperationLabel::new(TOKEN_EXCHANGE, "POST", "/csp/gateway/am/api/auth/authorize");

const ADVICE: &str = "the OAuth app was refused: are client id and client secret right, and has the app been added to the organization?";

/// Exchanges id and secret of an app for an access token of the whole platform. There is no
/// refresh token: the next access token is had in the same way.
pub(super) struct OauthApp {
    pub(super) server: TokenServer,
    pub(super) client_id: String,
    pub(super) client_secret: Secret,
    pub(super) org_id: Option<String>,
}

impl OauthApp {
    async fn authorize(&self, options: SendOptions) -> Result<Granted, Error> {
        let mut form = vec![("grant_type", "client_credentials")];
        form.extend(self.org_id.as_deref().map(|id| ("orgId", id)));
        let ask = Ask::new(AUTHORIZE, ADVICE)
            .with_basic(&self.client_id, &self.client_secret)
            .with_form(&form);
        self.server.ask_for_token(ask, None, &options).await
    }
}

impl Exchange for OauthApp {
    fn exchange(
        &self,
        _: Option<Secret>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<Granted, Error>> {
        Box::pin(self.authorize(options))
    }

    fn asked(&self) -> Option<Asked<'_>> {
        Some(Asked::Host(self.server.base.host()))
    }

    fn account(&self) -> String {
        let org_id = self.org_id.as_deref().unwrap_or_default();
        self.server
            .account("csp-oauth-app", &[&self.client_id, org_id])
    }
}
