//! What goes back to a caller: answers, and refusals in the shape of the service that refuses.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::clock::{self, Millis};
use crate::random::Random;

/// What a handler gives back.
pub(crate) type Outcome = Result<Answer, Refusal>;

/// A complete answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) content: Content,
}

/// The body of an answer.
#[derive(Debug)]
pub(crate) enum Content {
    Empty,
    Json(Value),
    Html(String),
    /// Anything else, with its media type.
    Bytes(String, Vec<u8>),
    /// A body that ends before its announced length, with its media type.
    CutShort(String, Vec<u8>),
}

impl Answer {
    pub(crate) fn json(status: u16, body: Value) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content: Content::Json(body),
        }
    }

    pub(crate) fn bytes(status: u16, media: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content: Content::Bytes(media.to_owned(), bytes.into()),
        }
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content: Content::Empty,
        }
    }

    /// The page that a proxy, or a host that is no API, puts in the place of an answer.
    pub(crate) fn page(status: u16) -> Self {
        let text = format!(
            "<!DOCTYPE html>\n<html><head><title>{status}</title></head>\
             <body><h1>This page is not an API</h1></body></html>\n"
        );
        Self {
            status,
            headers: Vec::new(),
            content: Content::Html(text),
        }
    }
}

/// The services differ in the shape of their errors; the path tells which one is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Service {
    /// VMware Cloud on AWS.
    Vmc,
    /// VMware Cloud Services: sign-in.
    Csp,
    /// Code Stream, of Aria Automation, whose errors are those of its framework.
    CodeStream,
    /// All other services of Aria Automation.
    Automation,
}

impl Service {
    pub(crate) fn of(path: &str) -> Self {
        if path == "/vmc" || path.starts_with("/vmc/") {
            Self::Vmc
        } else if path.starts_with("/csp/") {
            Self::Csp
        } else if path.starts_with("/codestream/") || path.starts_with("/pipeline/") {
            Self::CodeStream
        } else {
            Self::Automation
        }
    }
}

/// Why a request is not carried out.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    /// What else is wrong; the services that answer one message get all in one.
    pub(crate) more: Vec<String>,
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl Refusal {
    pub(crate) fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            more: Vec::new(),
            headers: Vec::new(),
        }
    }

    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(400, "invalid_request", message)
    }

    /// A request that is not what its document says, with everything that is wrong about it.
    pub(crate) fn invalid(mut faults: Vec<String>) -> Self {
        if faults.is_empty() {
            return Self::bad_request("The request is not valid");
        }
        let first = faults.remove(0);
        Self {
            more: faults,
            ..Self::bad_request(first)
        }
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(404, "not_found", message)
    }

    pub(crate) fn unauthorized() -> Self {
        Self::new(401, "unauthorized", "Auth token is not valid")
    }

    /// The answer, in the shape of the service that the path belongs to.
    pub(crate) fn answer(self, path: &str, now: Millis, random: &mut Random) -> Answer {
        let status = self.status;
        let messages = || std::iter::once(&self.message).chain(&self.more);
        let message = || messages().cloned().collect::<Vec<_>>().join("; ");
        let body = match Service::of(path) {
            // Without a valid token the gateway answers, in its framework's own shape.
            Service::Vmc if status == 401 => self.as_spring_says_it(path, now),
            Service::Vmc => json!({
                "status": status,
                "path": path,
                "retryable": status == 429 || status >= 500,
                "error_code": self.code,
                "error_messages": messages().collect::<Vec<_>>(),
            }),
            Service::Csp => json!({
                "metadata": null,
                "traceId": random.hex(16),
                "statusCode": status,
                "message": message(),
                "requestId": random.hex(16),
                "moduleCode": "340",
                "cspErrorCode": "540.120-340.800",
            }),
            Service::CodeStream | Service::Automation if status == 401 => {
                return Answer {
                    headers: self.headers,
                    ..Answer::empty(status)
                };
            }
            Service::CodeStream => self.as_spring_says_it(path, now),
            Service::Automation => json!({
                "message": message(),
                "statusCode": status,
                "errorCode": 30_000 + i64::from(status),
                "serverErrorId": random.uuid(),
                "documentKind": "com:vmware:xenon:common:ServiceErrorResponse",
            }),
        };
        Answer {
            headers: self.headers,
            ..Answer::json(status, body)
        }
    }

    fn as_spring_says_it(&self, path: &str, now: Millis) -> Value {
        let reason = StatusCode::from_u16(self.status)
            .ok()
            .and_then(|status| status.canonical_reason());
        let mut messages = vec![self.message.as_str()];
        messages.extend(self.more.iter().map(String::as_str));
        json!({
            "timestamp": clock::without_colon(now),
            "status": self.status,
            "error": reason.unwrap_or("Error"),
            "message": messages.join("; "),
            "path": path,
        })
    }
}
