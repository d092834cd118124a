//! Bytes from the host: bounded in size and time, without following redirects, with a token only
//! where the host asks for one and the environment has one for this very host.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;
use auth_core::{
    Body, HttpTransport, Request, Response, SendOptions, Service, Session, SessionBuilder,
    Transport, TransportError, TransportErrorKind,
};

use crate::fault::Fault;
use crate::services::Auth;

use super::host::Host;

/// Many times what the largest document of these services has.
const LARGEST: usize = 64 << 20;

/// Whom to trust, and for how long to wait.
#[derive(Debug, Clone)]
pub struct Manner {
    /// Certificates in PEM, besides those of the system.
    pub ca: Vec<PathBuf>,
    /// Any certificate will do.
    pub insecure: bool,
    /// How long one document may take.
    pub timeout: Duration,
}

/// What downloads are made with.
pub struct Downloads {
    host: Host,
    manner: Manner,
    transport: Box<dyn Transport>,
    runtime: tokio::runtime::Runtime,
}

impl Downloads {
    /// Nothing is sent yet.
    pub fn new(host: Host, manner: Manner) -> Result<Self> {
        let mut transport = HttpTransport::builder()
            .danger_accept_invalid_certs(manner.insecure)
            .largest_answer(LARGEST);
        for file in &manner.ca {
            transport = transport.extra_ca_file(file);
        }
        let transport = Box::new(transport.build()?);
        Self::over(transport, host, manner)
    }

    fn over(transport: Box<dyn Transport>, host: Host, manner: Manner) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        Ok(Downloads {
            host,
            manner,
            transport,
            runtime,
        })
    }

    /// What the host serves at a path.
    pub fn get(&self, path: &str, auth: Auth) -> Result<Vec<u8>, Fault> {
        let address = self.host.address(path);
        let fault = |what: String, instead: String| Fault::at("", what, instead).in_file(&address);
        let mut answer = self.ask(&address)?;
        if matches!(answer.status().as_u16(), 401 | 403) {
            answer = self.ask_with_token(&address, path, auth, answer.status().as_u16())?;
        }
        let status = answer.status().as_u16();
        let instead = match status {
            200 => return Ok(answer.into_body().to_vec()),
            300..=399 => {
                return Err(fault(
                    format!("redirects (status {status}) to {}", destination(&answer)),
                    "redirects are not followed: if the documents are there, give that host with --host; if it is for sign-in, check `fetch` in specs/services.toml".to_owned(),
                ));
            }
            401 | 403 => {
                "the credential of the environment is not accepted for it".to_owned()
            }
            404 | 410 => "nothing is served there: `cargo xtask fetch --list` shows what the host says it has, and `fetch` in specs/services.toml is where to put it (with `api_version`, which is in it)".to_owned(),
            408 | 429 | 500.. => "the service may be busy or starting: try again later".to_owned(),
            _ => "expected 200 with a document: check --host, and `fetch` in specs/services.toml"
                .to_owned(),
        };
        Err(fault(format!("answered with status {status}"), instead))
    }

    fn ask(&self, address: &str) -> Result<Response, Fault> {
        let mut request = Request::new(Body::from(()));
        *request.uri_mut() = address.parse().map_err(|error| {
            Fault::at("", format!("is no address: {error}"), "check --host").in_file(address)
        })?;
        let options = SendOptions::default().with_timeout(self.manner.timeout);
        self.runtime
            .block_on(async { self.transport.send(request, &options).await })
            .map_err(|error| unreachable(&error).in_file(address))
    }

    /// Once more, signed in. A credential goes to the host that the environment names for it and
    /// to no other: `--host` alone must not send it anywhere.
    fn ask_with_token(
        &self,
        address: &str,
        path: &str,
        auth: Auth,
        status: u16,
    ) -> Result<Response, Fault> {
        let (service, variable) = match auth {
            Auth::Automation => (Service::Automation, "VMW_AUTOMATION_URL"),
            Auth::Vmc => (Service::Vmc, "VMW_VMC_URL"),
        };
        let fault = |what: String, instead: String| Fault::at("", what, instead).in_file(address);
        let asks = format!("asks for a token (status {status})");
        if self.host.is_plain() && self.manner.insecure {
            return Err(fault(
                asks,
                "none is sent with --insecure over plain http: use https".to_owned(),
            ));
        }
        let session = self.session().map_err(|error| {
            fault(
                asks.clone(),
                format!(
                    "set {variable}={} and a credential of it, such as VMW_API_TOKEN, VMW_REFRESH_TOKEN, or VMW_USERNAME and VMW_PASSWORD ({error})",
                    self.host.url()
                ),
            )
        })?;
        let home = session.base_url(service);
        if !self.host.is(home) {
            return Err(fault(
                asks,
                format!(
                    "the credential of the environment is for {home} and is sent nowhere else: set {variable}={} if it is for this host",
                    self.host.url()
                ),
            ));
        }
        let request = path
            .parse()
            .map(|uri| {
                let mut request = Request::new(Body::from(()));
                *request.uri_mut() = uri;
                request
            })
            .map_err(|error: http::uri::InvalidUri| {
                fault(
                    format!("is no address: {error}"),
                    "check `fetch`".to_owned(),
                )
            })?;
        self.runtime
            .block_on(async { session.send(service, request).await })
            .map_err(|error| {
                fault(
                    asks,
                    format!("signing in or reading it afterwards failed: {error}"),
                )
            })
    }

    fn session(&self) -> Result<Session, auth_core::Error> {
        let mut builder = SessionBuilder::from_env()?
            .timeout(self.manner.timeout)
            .largest_answer(LARGEST)
            // Code is made of what comes: only the flag says that anybody may send it.
            .danger_accept_invalid_certs(self.manner.insecure);
        for file in &self.manner.ca {
            builder = builder.extra_ca_file(file);
        }
        builder.build()
    }
}

/// Where a redirect points, without the query, in which sign-in puts secrets.
fn destination(answer: &Response) -> String {
    answer
        .headers()
        .get(http::header::LOCATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(['?', '#']).next())
        .filter(|value| !value.contains('@'))
        .map_or_else(
            || "nowhere".to_owned(),
            |value| value.chars().take(200).collect(),
        )
}

fn unreachable(error: &TransportError) -> Fault {
    let instead = match error.kind() {
        TransportErrorKind::Connect => {
            "check --host, that it is up, and the proxy, if the environment names one (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY; NO_PROXY excepts hosts)"
        }
        TransportErrorKind::Tls => {
            "if its certificate is of a CA of your own, give that with --ca FILE (PEM)"
        }
        TransportErrorKind::Timeout => "try again, or give it more time with --timeout SECONDS",
        TransportErrorKind::Interrupted => "what came is not kept: try again",
        _ => "check --host, and `fetch` in specs/services.toml",
    };
    Fault::at("", error.message(), instead)
}

#[cfg(test)]
mod tests {
    use super::*;
    use auth_core::{BoxFuture, MemoryTransport};

    fn manner() -> Manner {
        Manner {
            ca: Vec::new(),
            insecure: false,
            timeout: Duration::from_secs(7),
        }
    }

    fn over(transport: impl Transport) -> Downloads {
        let host = Host::parse("https://vra.example", false).unwrap();
        Downloads::over(Box::new(transport), host, manner()).unwrap()
    }

    fn refusal(transport: impl Transport) -> String {
        let refused = over(transport).get("/docs?group=1", Auth::Automation);
        let text = refused.unwrap_err().to_string();
        assert!(
            text.starts_with("https://vra.example/docs?group=1: "),
            "{text}"
        );
        text
    }

    #[test]
    fn a_status_that_is_no_document_says_what_to_do() {
        for (status, says) in [(404, "--list"), (500, "later"), (204, "expected 200")] {
            let server = MemoryTransport::new(move |_| MemoryTransport::json(status, "{}"));
            let text = refusal(server);
            assert!(text.contains(&format!("status {status}")), "{text}");
            assert!(text.contains(says), "{text}");
        }
    }

    #[test]
    fn a_redirect_is_told_without_its_query_and_not_followed() {
        let server = MemoryTransport::new(|_| {
            let mut answer = MemoryTransport::json(302, "");
            let to = "https://elsewhere.example/login?state=hunter2";
            let to = http::HeaderValue::from_static(to);
            answer.headers_mut().insert("location", to);
            answer
        });
        let text = refusal(server.clone());
        assert!(
            text.contains("to https://elsewhere.example/login;"),
            "{text}"
        );
        assert_eq!(server.requests().len(), 1);
    }

    #[test]
    fn each_request_has_the_time_that_was_given_and_no_token() {
        struct Asked;
        impl Transport for Asked {
            fn send(
                &self,
                request: Request,
                options: &SendOptions,
            ) -> BoxFuture<'_, Result<Response, TransportError>> {
                assert_eq!(options.timeout, Some(Duration::from_secs(7)));
                assert!(request.headers().is_empty());
                Box::pin(async {
                    let kind = TransportErrorKind::Timeout;
                    Err(TransportError::new(
                        kind,
                        "no answer from vra.example within 7s",
                    ))
                })
            }
        }
        assert!(refusal(Asked).contains("--timeout"));
    }
}
