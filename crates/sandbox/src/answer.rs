//! What goes back to a caller: answers, and refusals in the shape of the service that refuses.

use std::time::Duration;

use http::StatusCode;
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
    pub(crate) manner: Manner,
}

/// How an answer gets to its caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    AtOnce,
    /// After this much time outside.
    After(Duration),
    /// Not at all: nothing is sent until the caller hangs up.
    Never,
    /// Not at all: the connection is reset.
    Reset,
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
    /// A body in pieces with a pause between them, with its media type.
    Slow(String, Vec<u8>, Duration),
}

impl Answer {
    pub(crate) fn json(status: u16, body: Value) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content: Content::Json(body),
            manner: Manner::AtOnce,
        }
    }

    pub(crate) fn bytes(status: u16, media: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content: Content::Bytes(media.to_owned(), bytes.into()),
            manner: Manner::AtOnce,
        }
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content: Content::Empty,
            manner: Manner::AtOnce,
        }
    }

    /// The page that a proxy, or a host that is no API, puts in the place of an answer.
    pub(crate) fn page(status: u16) -> Self {
        let text = format!(
            "<!DOCTYPE html>\n<html><head><title>{status}</title></head>\
             <body><h1>This page is not an API</h1></body></html>\n"
        );
        Self::html(status, text)
    }

    pub(crate) fn html(status: u16, text: String) -> Self {
        Self {
            content: Content::Html(text),
            ..Self::empty(status)
        }
    }
}

/// The shape of an error. The services differ in it; the path tells which one is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorShape {
    /// VMware Cloud on AWS: `error_code`, `error_messages`, `retryable`.
    Vmc,
    /// VMware Cloud Services, which sign-in is a part of: `cspErrorCode`, `requestId`.
    Csp,
    /// Aria Automation: `message`, `errorCode`, `serverErrorId`.
    Automation,
    /// The framework of Code Stream and of some gateways: `timestamp`, `error`, `path`.
    Spring,
    /// No body at all.
    Empty,
}

const SHAPES: [(&str, ErrorShape); 5] = [
    ("vmc", ErrorShape::Vmc),
    ("csp", ErrorShape::Csp),
    ("automation", ErrorShape::Automation),
    ("spring", ErrorShape::Spring),
    ("empty", ErrorShape::Empty),
];

impl ErrorShape {
    pub(crate) fn named(name: &str) -> Option<Self> {
        let found = SHAPES.iter().find(|(known, _)| *known == name);
        found.map(|(_, shape)| *shape)
    }

    pub(crate) fn name(self) -> &'static str {
        let found = SHAPES.iter().find(|(_, known)| *known == self);
        found.map_or("", |(name, _)| name)
    }

    /// That of the service at a path, for a status.
    fn of(path: &str, status: u16) -> Self {
        let service = Self::of_service(path);
        match (service, status) {
            // Without a valid token the gateway answers: in its framework's own shape, or nothing.
            (Self::Vmc, 401) => Self::Spring,
            (Self::Automation | Self::Spring, 401) => Self::Empty,
            _ => service,
        }
    }

    fn of_service(path: &str) -> Self {
        if path == "/vmc" || path.starts_with("/vmc/") {
            Self::Vmc
        } else if path.starts_with("/csp/") {
            Self::Csp
        } else if path.starts_with("/codestream/") || path.starts_with("/pipeline/") {
            Self::Spring
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
    /// In the place of that of the service that refuses.
    pub(crate) shape: Option<ErrorShape>,
}

impl Refusal {
    pub(crate) fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            more: Vec::new(),
            headers: Vec::new(),
            shape: None,
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

    /// All that is wrong, as one text.
    pub(crate) fn said(&self) -> String {
        let mut messages = vec![self.message.as_str()];
        messages.extend(self.more.iter().map(String::as_str));
        messages.join("; ")
    }

    /// The answer, in the shape of the service that the path belongs to.
    pub(crate) fn answer(self, path: &str, now: Millis, random: &mut Random) -> Answer {
        let status = self.status;
        let messages = || std::iter::once(&self.message).chain(&self.more);
        let message = || self.said();
        let shape = self.shape.unwrap_or_else(|| ErrorShape::of(path, status));
        let body = match shape {
            ErrorShape::Vmc => json!({
                "status": status,
                "path": path,
                "retryable": status == 429 || status >= 500,
                "error_code": self.code,
                "error_messages": messages().collect::<Vec<_>>(),
            }),
            ErrorShape::Csp => json!({
                "metadata": null,
                "traceId": random.hex(16),
                "statusCode": status,
                "message": message(),
                "requestId": random.hex(16),
                "moduleCode": "340",
                "cspErrorCode": "540.120-340.800",
            }),
            ErrorShape::Automation => json!({
                "message": message(),
                "statusCode": status,
                "errorCode": 30_000 + i64::from(status),
                "serverErrorId": random.uuid(),
                "documentKind": "com:vmware:xenon:common:ServiceErrorResponse",
            }),
            ErrorShape::Spring => json!({
                "timestamp": clock::without_colon(now),
                "status": status,
                "error": StatusCode::from_u16(status)
                    .ok()
                    .and_then(|status| status.canonical_reason())
                    .unwrap_or("Error"),
                "message": message(),
                "path": path,
            }),
            ErrorShape::Empty => {
                return Answer {
                    headers: self.headers,
                    ..Answer::empty(status)
                };
            }
        };
        Answer {
            headers: self.headers,
            ..Answer::json(status, body)
        }
    }
}
