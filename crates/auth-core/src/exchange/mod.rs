//! Exchanges: how a credential becomes an access token at a server. When to do it is left to the
//! token slot.

mod automation;
mod csp;

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::StatusCode;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use serde_json::Value;

pub(crate) use automation::AutomationLogin;
pub(crate) use csp::CspApiToken;

use crate::error::{OperationLabel, Origin, server_now};
use crate::redact::KnownSecrets;
use crate::service::BaseUrl;
use crate::transport::{BoxFuture, Request, Response, SendOptions, Transport};
use crate::{Error, ErrorKind, Secret};

/// For tokens that do not say how long they live: what idle vRA tokens are known to last.
const ASSUMED_LIFETIME: Duration = Duration::from_secs(25 * 60);

/// A token fresh from a server.
pub(crate) struct Minted {
    pub(crate) secret: Secret,
    pub(crate) lifetime: Duration,
}

/// What a server gave for a credential.
pub(crate) struct Granted {
    /// An answer may rotate the credential and still bring no token.
    pub(crate) token: Result<Minted, Error>,
    /// What the server wants to see next time in the place of what it was sent, if it rotates:
    /// from then on the one before is dead, so this is kept first.
    pub(crate) rotated: Option<Secret>,
}

/// One way from a credential to an access token.
///
/// An exchange keeps nothing between two calls: what the server rotates, the token slot holds.
pub(crate) trait Exchange: Send + Sync {
    /// Asks the server once, with what an earlier exchange rotated the credential into, else with
    /// the credential as it was given.
    fn exchange(
        &self,
        rotated: Option<Secret>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<Granted, Error>>;

    /// Whose tokens these are, as a key for a store: one line, the same in every process that has
    /// the same credential for the same server, another for any other, and no secret.
    fn account(&self) -> String;

    /// Whether the server rotates the credential at every use, so that losing what it rotated into
    /// locks the account out.
    fn rotates(&self) -> bool {
        false
    }
}

/// Tells one secret from another in [`Exchange::account`] without giving it away: the beginning of
/// its SHA-256. Only for what a server drew at random: short and human ones could be guessed.
fn fingerprint(secret: &Secret) -> String {
    let digest = hmac_sha256::Hash::hash(secret.expose().as_bytes());
    digest[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// What an exchange needs besides its credential.
pub(crate) struct TokenServer {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) base: BaseUrl,
    pub(crate) secrets: KnownSecrets,
}

impl TokenServer {
    /// A key for [`Exchange::account`]: the kind of exchange, this server, and whose tokens.
    fn account(&self, kind: &str, whose: &[&str]) -> String {
        // Quoted, so that no two accounts run into one and none spreads over lines.
        format!("{kind} {} {whose:?}", self.base.as_str())
    }

    /// Posts a body to the token endpoint; the answer is a JSON object.
    async fn post(
        &self,
        operation: &OperationLabel,
        content_type: &'static str,
        body: String,
        options: &SendOptions,
    ) -> Result<(Response, Value), Error> {
        let mut request = Request::new(body.into());
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = format!("{}{}", self.base.as_str(), operation.path)
            .parse()
            .map_err(|_| Error::config("the address of the token server is not a URL"))?;
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let origin = Origin {
            host: self.base.host().to_owned(),
            method: http::Method::POST,
            path: operation.path.to_owned(),
            attempts: 1,
            secrets: self.secrets.clone(),
        };
        let sent = self.transport.send(request, options).await;
        let mut response = sent.map_err(|error| {
            // Nothing that the caller asked for can have happened yet.
            Error::from_transport(error, &origin)
                .with_operation(*operation)
                .with_outcome_unknown(false)
        })?;
        response.extensions_mut().insert(origin);
        if !response.status().is_success() {
            return Err(refused(&response, operation));
        }
        match serde_json::from_slice::<Value>(response.body()) {
            Ok(value @ Value::Object(_)) => Ok((response, value)),
            // The cause is not quoted: serde repeats what it found, and that may be the token.
            Ok(_) | Err(_) => {
                Err(
                    Error::decode(&response, "$", "expected a JSON object with a token")
                        .with_operation(*operation),
                )
            }
        }
    }
}

/// What a token server says no with.
fn refused(response: &Response, operation: &OperationLabel) -> Error {
    let error = Error::from_response(response, Some(operation)).with_outcome_unknown(false);
    let says_invalid = error
        .messages()
        .iter()
        .any(|message| message.starts_with("invalid_grant"));
    let status = response.status();
    let refused = says_invalid
        || matches!(
            status,
            StatusCode::BAD_REQUEST | StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN
        );
    if refused {
        error.with_kind(ErrorKind::Authentication).with_hint(
            "the API token was refused: it may have expired or been revoked; make a new one in the console under My Account > API Tokens",
        )
    } else if status == StatusCode::NOT_FOUND && error.hint().is_none() {
        error.with_hint("there is no token server at this address: is the base URL right?")
    } else {
        error
    }
}

/// The text at `key` of a token answer.
fn required_token(
    response: &Response,
    answer: &Value,
    key: &str,
    operation: &OperationLabel,
) -> Result<Secret, Error> {
    match answer.get(key).and_then(Value::as_str).map(str::trim) {
        Some(token) if !token.is_empty() => Ok(Secret::from(token)),
        _ => Err(
            Error::decode(response, format!("$.{key}"), "expected a token, found none")
                .with_operation(*operation),
        ),
    }
}

/// The refresh token of an answer, if it is another than the one that was sent.
fn rotated(answer: &Value, sent: &Secret, secrets: &KnownSecrets) -> Option<Secret> {
    let token = answer.get("refresh_token").and_then(Value::as_str)?.trim();
    let token = (!token.is_empty() && token != sent.expose()).then(|| Secret::from(token))?;
    secrets.add(&token);
    Some(token)
}

/// How long a token lives: `expires_in` of the answer, else the `exp` of a JWT, else an assumption.
fn lifetime(answer: &Value, token: &Secret, headers: &HeaderMap) -> Duration {
    expires_in(answer)
        .or_else(|| jwt_lifetime(token.expose(), headers))
        .unwrap_or(ASSUMED_LIFETIME)
}

/// Seconds; a number or, from lenient servers, a number as text.
fn expires_in(answer: &Value) -> Option<Duration> {
    let seconds = match answer.get("expires_in")? {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    // A year is as good as forever, and no clock overflows on the way there.
    let year = 366.0 * 24.0 * 3600.0;
    Duration::try_from_secs_f64(seconds.min(year)).ok()
}

/// The time until the `exp` claim. Measured against the server's own clock where it tells it: the
/// one here may be wrong, and every token would then look expired, or none.
fn jwt_lifetime(token: &str, headers: &HeaderMap) -> Option<Duration> {
    let claims = URL_SAFE_NO_PAD
        .decode(token.split('.').nth(1)?.trim_end_matches('='))
        .ok()?;
    let claims: Value = serde_json::from_slice(&claims).ok()?;
    let expires = Duration::try_from_secs_f64(claims.get("exp")?.as_f64()?).ok()?;
    let now = server_now(headers).duration_since(UNIX_EPOCH).ok()?;
    // A token that is fresh and already over means that the clocks disagree: no information.
    expires.checked_sub(now).filter(|left| !left.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn jwt(claims: &Value) -> String {
        let claims = URL_SAFE_NO_PAD.encode(claims.to_string());
        format!("eyJhbGciOiJub25lIn0.{claims}.c2ln")
    }

    fn at(date: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(http::header::DATE, HeaderValue::from_static(date));
        headers
    }

    #[test]
    fn the_lifetime_is_read_never_assumed_where_it_is_told() {
        let opaque = Secret::from("opaque");
        let read = |answer: Value| lifetime(&answer, &opaque, &HeaderMap::new()).as_secs();
        assert_eq!(read(json!({"expires_in": 1799})), 1799);
        assert_eq!(read(json!({"expires_in": 1799.0})), 1799);
        assert_eq!(read(json!({"expires_in": "90"})), 90);
        assert_eq!(read(json!({})), 1500);
        assert_eq!(read(json!({"expires_in": null})), 1500);
        assert_eq!(read(json!({"expires_in": -5})), 1500);
        assert_eq!(read(json!({"expires_in": 1e300})), 366 * 24 * 3600);
    }

    #[test]
    fn the_exp_of_a_jwt_is_measured_by_the_servers_clock() {
        // 2020-01-02T17:00:00Z, in a year that is long over here.
        let token = Secret::from(jwt(&json!({"exp": 1_577_984_400u64 + 600})));
        let headers = at("Thu, 02 Jan 2020 17:00:00 GMT");
        assert_eq!(lifetime(&json!({}), &token, &headers).as_secs(), 600);
        // Over at birth: the clocks disagree, so it tells nothing.
        assert_eq!(
            lifetime(&json!({}), &token, &HeaderMap::new()),
            ASSUMED_LIFETIME
        );
    }

    #[test]
    fn a_token_that_only_looks_like_a_jwt_is_no_failure() {
        for token in ["a.b.c", "eyJ.!!!.x", "..", ""] {
            assert_eq!(jwt_lifetime(token, &HeaderMap::new()), None, "{token}");
        }
    }
}
