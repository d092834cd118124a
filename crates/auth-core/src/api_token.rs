//! What the Cloud Services Platform tells of an API token: since when it is there, and until when.
//! How the token becomes access tokens is left to the exchanges.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::credential::Kind;
use crate::credential_settings::Given;
use crate::exchange::{TokenServer, api_token_details};
use crate::transport::SendOptions;
use crate::{Error, Service, Session};

/// What the Cloud Services Platform tells of an API token. It need not tell all of it; a token that
/// never ends has no end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApiTokenDetails {
    created_at: Option<SystemTime>,
    last_used_at: Option<SystemTime>,
    expires_at: Option<SystemTime>,
}

impl ApiTokenDetails {
    fn read(answer: &Value) -> Self {
        let moment = |key: &str| {
            let millis = answer.get(key)?.as_u64().filter(|millis| *millis > 0)?;
            UNIX_EPOCH.checked_add(Duration::from_millis(millis))
        };
        Self {
            created_at: moment("createdAt"),
            last_used_at: moment("lastUsedAt"),
            expires_at: moment("expiresAt"),
        }
    }

    /// When it was made.
    pub fn created_at(&self) -> Option<SystemTime> {
        self.created_at
    }

    /// When an access token was last had for it.
    pub fn last_used_at(&self) -> Option<SystemTime> {
        self.last_used_at
    }

    /// When it ends. A new one has to be made in the console by then.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }
}

impl Session {
    /// What the Cloud Services Platform tells of the API token of this session
    /// (`POST /csp/gateway/am/api/auth/api-tokens/details`): until when it is good. `None` if the
    /// session signs in with something else, or with what a program or a provider gives.
    ///
    /// # Errors
    /// [`Authentication`](crate::ErrorKind::Authentication) if the platform does not know the token;
    /// otherwise as [`send`](Self::send).
    pub async fn api_token_details(&self) -> Result<Option<ApiTokenDetails>, Error> {
        let shared = &self.shared;
        let Some(Given::Credential(credential)) = &shared.given else {
            return Ok(None);
        };
        let Kind::ApiToken {
            token: api_token, ..
        } = &credential.kind
        else {
            return Ok(None);
        };
        let server = TokenServer {
            transport: shared.transport.clone(),
            base: shared.base_urls[Service::Csp.index()].clone(),
            secrets: shared.secrets.clone(),
        };
        let options = SendOptions {
            timeout: shared.timeout,
        };
        let answer = api_token_details(&server, api_token, &options).await?;
        Ok(Some(ApiTokenDetails::read(&answer)))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::MemoryTransport;

    fn session(status: u16, answer: &str) -> (Session, MemoryTransport) {
        let answer = answer.to_owned();
        let server = MemoryTransport::new(move |_| MemoryTransport::json(status, answer.clone()));
        let session = Session::builder()
            .api_token("abcdefghijkl-mnop1234")
            .transport(server.clone())
            .build();
        (session.unwrap(), server)
    }

    #[tokio::test]
    async fn the_platform_tells_until_when_an_api_token_is_good() {
        let told = r#"{"createdAt": 1000, "lastUsedAt": null, "expiresAt": 15552000000}"#;
        let (session, server) = session(200, told);
        let details = session.api_token_details().await.unwrap().unwrap();
        let after = |seconds| Some(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(details.created_at(), after(1));
        assert_eq!(details.last_used_at(), None);
        assert_eq!(details.expires_at(), after(15_552_000));
        let asked = server.requests();
        let [asked] = &asked[..] else {
            panic!("{asked:?}");
        };
        assert_eq!(
            asked.uri().path(),
            "/csp/gateway/am/api/auth/api-tokens/details"
        );
        let sent: Value = serde_json::from_slice(asked.body()).unwrap();
        assert_eq!(sent, json!({"tokenValue": "abcdefghijkl-mnop1234"}));
    }

    #[tokio::test]
    async fn a_token_that_the_platform_does_not_know_is_not_quoted() {
        let told = r#"{"message": "invalid_grant: Invalid refresh token: …1234"}"#;
        let (session, _) = session(400, told);
        let error = session.api_token_details().await.unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::Authentication);
        assert!(!format!("{error} {error:?}").contains("1234"), "{error}");
    }

    #[tokio::test]
    async fn other_credentials_have_no_such_details() {
        let server = MemoryTransport::new(|_| MemoryTransport::json(500, "{}"));
        let app = Session::builder()
            .oauth_app("id", "secret")
            .transport(server.clone());
        let app = app.build().unwrap();
        assert_eq!(app.api_token_details().await.unwrap(), None);
        assert!(server.requests().is_empty());
    }
}
