//! User name and password at Aria Automation on premises: a refresh token for 90 days, and with
//! that the login of Automation.

use http::StatusCode;
use serde_json::{Map, Value};

use super::automation::login;
use super::learned::Learned;
use super::token_server::{Ask, Steps};
use super::vcf::{Version, version};
use super::{Asked, Exchange, Granted, TokenServer, fingerprint};
use crate::error::{OperationLabel, TOKEN_EXCHANGE};
use crate::transport::{BoxFuture, SendOptions};
use crate::{Error, ErrorKind, Secret};

const SIGN_IN: OperationLabel =
    OperationLabel::new(TOKEN_EXCHANGE, "POST", "/csp/gateway/am/api/login");

const ADVICE: &str = "user name, password or domain were refused: check them, and mind that some hosts lock an account after a few failures; the same password is not tried again for five minutes";

const ADVICE_FOR_REFRESH: &str = "the host refused the refresh token that it has just given";

const NOT_ON_9: &str = "this host is VCF Automation 9, where only organizations that came from 8.x sign in with user name and password: use vcf_tenant or vcf_provider with an API token of the user";

/// Signs in with the password where there is no refresh token that works. The refresh token is
/// what this exchange rotates into.
pub(super) struct PasswordLogin {
    pub(super) server: TokenServer,
    pub(super) learned: Learned,
    pub(super) username: String,
    pub(super) password: Secret,
    pub(super) domain: Option<String>,
}

impl PasswordLogin {
    async fn tokens(&self, kept: Option<Secret>, options: SendOptions) -> Result<Granted, Error> {
        let steps = Steps::new(options);
        if let Some(refresh) = kept {
            match login(&self.server, &refresh, ADVICE_FOR_REFRESH, &steps.next()).await {
                Err(error) if error.kind() == ErrorKind::Authentication => {
                    tracing::debug!("the refresh token is over: signing in with the password");
                }
                outcome => {
                    return outcome.map(|token| Granted {
                        token: Ok(token),
                        rotated: None,
                    });
                }
            }
        }
        let refresh = self.sign_in(&steps).await?;
        let token = login(&self.server, &refresh, ADVICE_FOR_REFRESH, &steps.next()).await;
        Ok(Granted {
            token,
            rotated: Some(refresh),
        })
    }

    async fn sign_in(&self, steps: &Steps) -> Result<Secret, Error> {
        let whose = format!("{} {}", self.account(), fingerprint(&self.password));
        if let Some(error) = self.learned.refused_password(&whose) {
            return Err(error);
        }
        let mut body = Map::new();
        body.insert("username".to_owned(), self.username.clone().into());
        body.insert("password".to_owned(), self.password.expose().into());
        // Hosts with one domain refuse one that is named and empty.
        if let Some(domain) = &self.domain {
            body.insert("domain".to_owned(), domain.clone().into());
        }
        let ask = Ask::new(SIGN_IN, ADVICE)
            .with_query("?access_token")
            .with_json(&Value::Object(body));
        match self.server.ask(ask, &steps.next()).await {
            Ok((response, answer)) => {
                self.server
                    .required_token(&response, &answer, "refresh_token", &SIGN_IN)
            }
            Err(error) if error.kind() == ErrorKind::Authentication => {
                self.learned.note_refused_password(whose, &error);
                Err(error)
            }
            Err(error) if error.status() == Some(StatusCode::NOT_FOUND.as_u16()) => {
                match version(&self.server, steps).await {
                    Ok(Version::Nine) => Err(error.with_hint(NOT_ON_9)),
                    _ => Err(error),
                }
            }
            Err(error) => Err(error),
        }
    }
}

impl Exchange for PasswordLogin {
    fn exchange(
        &self,
        rotated: Option<Secret>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<Granted, Error>> {
        Box::pin(self.tokens(rotated, options))
    }

    fn asked(&self) -> Option<Asked<'_>> {
        Some(Asked::Host(self.server.base.host()))
    }

    fn account(&self) -> String {
        let domain = self.domain.as_deref().unwrap_or_default();
        self.server
            .account("automation-password", &[&self.username, domain])
    }

    fn signs_in_anew(&self) -> bool {
        true
    }
}
