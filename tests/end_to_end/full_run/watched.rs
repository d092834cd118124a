//! The wire with a look at what passes: the tokens in it, and trouble that repeats them; and the
//! log of the whole process.

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Arc, Mutex};

use auth_core::{
    BoxFuture, HttpTransport, Request, Response, SendOptions, Transport, TransportError,
    TransportErrorKind,
};
use client_core::Value;
use http::StatusCode;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::cloud::http;

/// What a server, or something in between, does with a request; all of it repeats what came.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Trouble {
    Page(u16),
    Message(u16),
    Text(u16),
    BrokenJson,
    Redirect,
    Reset,
}

impl Trouble {
    pub(super) const ALL: [Self; 10] = [
        Self::Page(200),
        Self::Page(403),
        Self::Page(503),
        Self::Message(401),
        Self::Message(409),
        Self::Message(429),
        Self::Text(500),
        Self::BrokenJson,
        Self::Redirect,
        Self::Reset,
    ];

    /// What becomes of a request with these secrets in it.
    fn answer(self, secrets: &[String]) -> Result<Response, TransportError> {
        let all = secrets.join(" and ");
        let ends: Vec<String> = secrets
            .iter()
            .map(|secret| format!("...{}", &secret[secret.len() - 8..]))
            .collect();
        let ends = ends.join(", ");
        let first = secrets.first().map_or("nothing", String::as_str);
        let (status, media, body) = match self {
            Self::Page(status) => {
                let title = format!("<!doctype html><html><title>{all} {ends}</title>{all}</html>");
                (status, "text/html", title)
            }
            Self::Message(status) => {
                let body = serde_json::json!({
                    "message": format!("invalid_grant: Invalid refresh token: {ends}"),
                    "error_messages": [format!("refused {all}"), format!("password={all}")],
                    "cspErrorCode": first, "requestId": first,
                });
                (status, "application/json", body.to_string())
            }
            Self::Text(status) => (status, "text/plain", format!("Bearer {all}, {ends}")),
            Self::BrokenJson => (
                200,
                "application/json",
                format!(r#"{{"{first}": {{"{first}": [tru {all}"#),
            ),
            Self::Redirect => (302, "text/plain", String::new()),
            Self::Reset => {
                let message = format!("connection reset while {all} ({ends}) was sent");
                return Err(TransportError::new(
                    TransportErrorKind::Interrupted,
                    message,
                ));
            }
        };
        let mut response = Response::new(body.into());
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        let location = format!("https://{first}:x@elsewhere.example/?token={first}");
        for (name, value) in [
            ("content-type", media),
            ("x-request-id", first),
            ("location", &location),
        ] {
            response.headers_mut().insert(name, value.parse().unwrap());
        }
        Ok(response)
    }
}

/// The wire. Clones share what they saw.
#[derive(Clone)]
pub(super) struct Watched {
    http: HttpTransport,
    tokens: Arc<Mutex<BTreeSet<String>>>,
    trouble: Arc<Mutex<Option<Trouble>>>,
    exchange_trouble: Arc<Mutex<Option<Trouble>>>,
}

impl Watched {
    pub(super) fn new() -> Self {
        Watched {
            http: http(),
            tokens: Arc::default(),
            trouble: Arc::default(),
            exchange_trouble: Arc::default(),
        }
    }

    /// All calls get into this trouble.
    pub(super) fn make(&self, trouble: Option<Trouble>) {
        *self.trouble.lock().unwrap() = trouble;
    }

    /// All exchanges of tokens get into this trouble.
    pub(super) fn make_in_exchanges(&self, trouble: Option<Trouble>) {
        *self.exchange_trouble.lock().unwrap() = trouble;
    }

    /// Every token that was issued or used.
    pub(super) fn tokens(&self) -> Vec<String> {
        self.tokens.lock().unwrap().iter().cloned().collect()
    }

    /// Notes what may not be seen.
    pub(super) fn note(&self, tokens: &[String]) {
        self.tokens.lock().unwrap().extend(tokens.iter().cloned());
    }
}

impl Transport for Watched {
    fn send(
        &self,
        request: Request,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>> {
        let options = options.clone();
        Box::pin(async move {
            let signs_in = request.method() == "POST"
                && ["/csp/", "/iaas/api/login", "/tm/oauth/", "/oauth/"]
                    .iter()
                    .any(|start| request.uri().path().starts_with(start));
            let sent = tokens_in_headers(&request);
            self.note(&sent);
            let trouble = if signs_in {
                &self.exchange_trouble
            } else {
                &self.trouble
            };
            let trouble = *trouble.lock().unwrap();
            if let Some(trouble) = trouble {
                let body = request.body().as_bytes().filter(|_| signs_in);
                let body = body.map(|body| String::from_utf8_lossy(body).into_owned());
                let mut echoed = sent;
                echoed.extend(body.as_deref().map(credentials).unwrap_or_default());
                return trouble.answer(&echoed);
            }
            let answer = self.http.send(request, &options).await?;
            if signs_in && let Ok(body) = serde_json::from_slice(answer.body()) {
                self.note(&tokens_in_answer(&body));
            }
            Ok(answer)
        })
    }
}

fn tokens_in_headers(request: &Request) -> Vec<String> {
    ["csp-auth-token", "authorization"]
        .iter()
        .filter_map(|name| request.headers().get(*name)?.to_str().ok())
        .map(|value| value.split_once(' ').map_or(value, |(_, token)| token))
        .map(str::to_owned)
        .collect()
}

/// What is exchanged: the secrets in a form or in an object.
fn credentials(body: &str) -> Vec<String> {
    let secret = |name: &str| ["token", "password"].iter().any(|part| name.contains(part));
    let members: Vec<(String, String)> = match serde_json::from_str(body) {
        Ok(Value::Object(members)) => members
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_lowercase(), value.as_str()?.to_owned())))
            .collect(),
        _ => body
            .split('&')
            .filter_map(|field| field.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
    };
    let secrets = members.into_iter().filter(|(name, _)| secret(name));
    secrets
        .map(|(_, value)| value)
        .filter(|value| value.len() > 8)
        .collect()
}

fn tokens_in_answer(body: &Value) -> Vec<String> {
    body.as_object()
        .into_iter()
        .flatten()
        .filter(|(name, _)| name.to_ascii_lowercase().contains("token"))
        .filter_map(|(_, value)| value.as_str())
        // `token_type` is one word.
        .filter(|value| value.len() > 16)
        .map(str::to_owned)
        .collect()
}

/// Everything that anybody in this process logs, spans and the `log` crate's records included.
#[derive(Clone, Default)]
pub(super) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// Takes the logger of the whole process; the other tests of this binary do not log.
    pub(super) fn capture() -> Self {
        let log = Self::default();
        let writer = log.clone();
        tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_writer(move || writer.clone())
            .init();
        log
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
