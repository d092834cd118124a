//! Asks a token server and reads what it answers. What is asked, and of which server, is left to
//! the exchanges.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use http::uri::PathAndQuery;
use http::{Method, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use tokio::time::Instant;

use super::lifetime::lifetime;
use super::{Granted, Minted};
use crate::error::{OperationLabel, Origin};
use crate::redact::KnownSecrets;
use crate::service::BaseUrl;
use crate::transport::{Request, Response, SendOptions, Transport};
use crate::{Error, ErrorKind, Secret};

/// All but what RFC 3986 leaves alone, in forms as in paths.
const ESCAPED: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What an exchange needs besides its credential.
#[derive(Clone)]
pub(crate) struct TokenServer {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) base: BaseUrl,
    pub(crate) secrets: KnownSecrets,
}

/// One question to a token server.
pub(super) struct Ask {
    pub(super) operation: OperationLabel,
    /// The path of the operation with its parameters filled in.
    path: String,
    query: &'static str,
    authorization: Option<HeaderValue>,
    content: Option<(&'static str, String)>,
    advice: &'static str,
}

impl Ask {
    /// `advice` is what to do when the credential is refused.
    pub(super) fn new(operation: OperationLabel, advice: &'static str) -> Self {
        Self {
            operation,
            path: operation.path.to_owned(),
            query: "",
            authorization: None,
            content: None,
            advice,
        }
    }

    /// Fills the one parameter of the operation's path in.
    pub(super) fn with_parameter(mut self, value: &str) -> Self {
        if let (Some(start), Some(end)) = (self.path.find('{'), self.path.find('}')) {
            let value = utf8_percent_encode(value, &ESCAPED).to_string();
            self.path.replace_range(start..=end, &value);
        }
        self
    }

    pub(super) fn with_query(mut self, query: &'static str) -> Self {
        self.query = query;
        self
    }

    /// HTTP Basic.
    pub(super) fn with_basic(mut self, user: &str, secret: &Secret) -> Self {
        let text = STANDARD.encode(format!("{user}:{}", secret.expose()));
        // Base64 is made of what a header can carry.
        self.authorization =
            HeaderValue::from_str(&format!("Basic {text}"))
                .ok()
                .map(|mut value| {
                    value.set_sensitive(true);
                    value
                });
        self
    }

    /// A form. Secrets go into the body and not into the query: URLs end up in logs.
    pub(super) fn with_form(mut self, fields: &[(&str, &str)]) -> Self {
        let fields: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, &ESCAPED)))
            .collect();
        self.content = Some(("application/x-www-form-urlencoded", fields.join("&")));
        self
    }

    pub(super) fn with_json(mut self, body: &Value) -> Self {
        self.content = Some(("application/json", body.to_string()));
        self
    }
}

/// The time for an exchange of several requests: each gets what those before have left.
pub(super) struct Steps {
    options: SendOptions,
    deadline: Option<Instant>,
}

impl Steps {
    pub(super) fn new(options: SendOptions) -> Self {
        let deadline = options.timeout.and_then(|t| Instant::now().checked_add(t));
        Self { options, deadline }
    }

    pub(super) fn next(&self) -> SendOptions {
        let mut options = self.options.clone();
        if let Some(deadline) = self.deadline {
            options.timeout = Some(deadline.saturating_duration_since(Instant::now()));
        }
        options
    }
}

impl TokenServer {
    /// A key for [`Exchange::account`](super::Exchange::account): the kind of exchange, this
    /// server, and whose tokens.
    pub(super) fn account(&self, kind: &str, whose: &[&str]) -> String {
        // Quoted, so that no two accounts run into one and none spreads over lines.
        format!("{kind} {} {whose:?}", self.base.as_str())
    }

    /// Asks, and takes any status for an answer.
    pub(super) async fn send(&self, ask: Ask, options: &SendOptions) -> Result<Response, Error> {
        let operation = ask.operation;
        let address = format!("{}{}{}", self.base.as_str(), ask.path, ask.query);
        let mut request = Request::new(().into());
        *request.method_mut() = Method::from_bytes(operation.method.as_bytes())
            .map_err(|_| Error::config("the method of a token exchange is none"))?;
        *request.uri_mut() = address
            .parse()
            .map_err(|_| Error::config("the address of the token server is not a URL"))?;
        // For transports that show what they carry: all of this is secret.
        request.extensions_mut().insert(operation);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(authorization) = ask.authorization {
            // A server that repeats it does so as it came, not as what it was made of.
            let sent = authorization.to_str().ok();
            if let Some((_, encoded)) = sent.and_then(|sent| sent.split_once(' ')) {
                self.secrets.add(&Secret::from(encoded));
            }
            headers.insert(AUTHORIZATION, authorization);
        }
        if let Some((content_type, body)) = ask.content {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
            *request.body_mut() = body.into();
        }
        let origin = Origin {
            host: self.base.authority().clone(),
            base_path: self.base.path().to_owned(),
            method: request.method().clone(),
            path: PathAndQuery::try_from(ask.path).ok(),
            attempts: 1,
            secrets: self.secrets.clone(),
        };
        match self.transport.send(request, options).await {
            Ok(mut response) => {
                response.extensions_mut().insert(origin);
                Ok(response)
            }
            // Nothing that the caller asked for can have happened yet.
            Err(error) => Err(Error::from_transport(error, &origin)
                .with_operation(operation)
                .with_outcome_unknown(false)),
        }
    }

    /// Asks for a JSON object.
    pub(super) async fn ask(
        &self,
        ask: Ask,
        options: &SendOptions,
    ) -> Result<(Response, Value), Error> {
        let (operation, advice) = (ask.operation, ask.advice);
        let response = self.send(ask, options).await?;
        if !response.status().is_success() {
            return Err(refused(&response, &operation, advice));
        }
        match serde_json::from_slice::<Value>(response.body()) {
            Ok(value @ Value::Object(_)) => Ok((response, value)),
            // The cause is not quoted: serde repeats what it found, and that may be the token.
            Ok(_) | Err(_) => {
                Err(
                    Error::decode(&response, "$", "expected a JSON object with a token")
                        .with_operation(operation),
                )
            }
        }
    }

    /// Asks for an access token, which stands at `access_token` of the answer, and takes the
    /// refresh token that may come with it if it is another than `sent`.
    pub(super) async fn ask_for_token(
        &self,
        ask: Ask,
        sent: Option<&Secret>,
        options: &SendOptions,
    ) -> Result<Granted, Error> {
        let operation = ask.operation;
        let (response, answer) = self.ask(ask, options).await?;
        let rotated = sent.and_then(|sent| self.rotated(&answer, sent));
        let token = self.minted(&response, &answer, "access_token", &operation);
        Ok(Granted { token, rotated })
    }

    /// The access token at `key` of an answer.
    pub(super) fn minted(
        &self,
        response: &Response,
        answer: &Value,
        key: &str,
        operation: &OperationLabel,
    ) -> Result<Minted, Error> {
        let secret = self.required_token(response, answer, key, operation)?;
        let lifetime = lifetime(answer, &secret, response.headers());
        Ok(Minted { secret, lifetime })
    }

    /// The text at `key` of a token answer.
    pub(super) fn required_token(
        &self,
        response: &Response,
        answer: &Value,
        key: &str,
        operation: &OperationLabel,
    ) -> Result<Secret, Error> {
        match answer.get(key).and_then(Value::as_str).map(str::trim) {
            Some(token) if !token.is_empty() => {
                let secret = Secret::from(token);
                self.secrets.add(&secret);
                Ok(secret)
            }
            _ => Err(
                Error::decode(response, format!("$.{key}"), "expected a token, found none")
                    .with_operation(*operation),
            ),
        }
    }

    /// The refresh token of an answer, if it is another than the one that was sent.
    fn rotated(&self, answer: &Value, sent: &Secret) -> Option<Secret> {
        let token = answer.get("refresh_token").and_then(Value::as_str)?.trim();
        let token = (!token.is_empty() && token != sent.expose()).then(|| Secret::from(token))?;
        self.secrets.add(&token);
        Some(token)
    }
}

/// What a token server says no with.
fn refused(response: &Response, operation: &OperationLabel, advice: &'static str) -> Error {
    let error = Error::from_response(response, Some(operation)).with_outcome_unknown(false);
    let says_invalid = error
        .messages()
        .iter()
        .map(String::as_str)
        .chain(error.code())
        .any(|words| words.starts_with("invalid_grant") || words.starts_with("invalid_client"));
    let status = response.status();
    let refused = says_invalid
        || matches!(
            status,
            StatusCode::BAD_REQUEST | StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN
        );
    if refused {
        error.with_kind(ErrorKind::Authentication).with_hint(advice)
    } else if status == StatusCode::NOT_FOUND && error.hint().is_none() {
        error.with_hint("there is no token server at this address: is the base URL right?")
    } else {
        error
    }
}
