//! What an answer means as an error: status, headers and body together. The shapes of bodies are
//! left to `body`.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use http::header::{DATE, HeaderMap, LOCATION, RETRY_AFTER};
use http::{Method, StatusCode, Uri};

use super::body::{Body, ServerWords, WEB_PAGE_HINT};
use super::permission;
use super::{Error, ErrorKind, MESSAGE_LIMIT, OperationLabel, Origin};
use crate::redact::{KnownSecrets, one_line};
use crate::session::Attempts;
use crate::transport::Response;

const NOT_ALLOWED: &str = "the user or app that is signed in may not do this: does it have the role that this needs, in this organization, and the API token the scope?";

impl Error {
    /// The body of an answer could not be understood: not JSON, incomplete, or not what the
    /// operation promises. `json_path` says where, such as `$.content[3].id`; `what` says what was
    /// found and expected. Texts that `what` quotes are left out, because serde quotes values.
    ///
    /// The answer itself is looked at to say what it is instead, such as a web page, and where it
    /// came from.
    pub fn decode(
        response: &Response,
        json_path: impl Into<String>,
        what: impl AsRef<str>,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Decode, without_quoted_values(what.as_ref()));
        // Keys of the body are the server's words: on one line, and no more of them than help.
        let path = secrets_of(response).redact(&json_path.into());
        error.0.json_path = Some(one_line(&path, 120));
        error.0.attempts = 1;
        error.describe(response);
        let hint = match Body::of(response.headers(), response.body()) {
            Body::Html { .. } => Some(Cow::Borrowed(WEB_PAGE_HINT)),
            Body::BrokenJson { truncated } => Some(not_json(response, truncated)),
            Body::Empty | Body::Words(_) | Body::Text(_) | Body::Binary => None,
        };
        error.0.hint = hint;
        error
    }

    /// What an answer with a status that is no success means. Reads every shape of body that the
    /// services are known to send.
    ///
    /// Whether the outcome of the call is unknown is judged by status and method (408, 500, 502, 503
    /// and 504 to what may change something); [`with_outcome_unknown`](Self::with_outcome_unknown) overrules.
    pub fn from_response(response: &Response, operation: Option<&OperationLabel>) -> Self {
        let status = response.status();
        let kind = if status == StatusCode::UNAUTHORIZED {
            ErrorKind::Authentication
        } else {
            ErrorKind::Status
        };
        let mut error = Self::new(kind, "");
        error.0.what = None;
        error.0.operation = operation.copied();
        error.0.attempts = 1;
        error.describe(response);

        let headers = response.headers();
        let mut words = ServerWords::default();
        let mut hint = None;
        match Body::of(headers, response.body()) {
            Body::Words(found) => words = found,
            Body::Html { title } => {
                words.messages.extend(title);
                hint = Some(Cow::Borrowed(WEB_PAGE_HINT));
            }
            Body::Text(text) => words.messages.push(text),
            Body::BrokenJson { truncated } => hint = Some(not_json(response, truncated)),
            Body::Empty | Body::Binary => {}
        }
        if status == StatusCode::FORBIDDEN {
            words.missing = permission::in_challenge(headers)
                .or(words.missing)
                .or_else(|| words.messages.iter().find_map(|m| permission::in_words(m)));
        } else {
            words.missing = None;
        }
        let secrets = secrets_of(response);
        words.clean(|text| one_line(&secrets.redact(text), MESSAGE_LIMIT));

        if status.is_redirection() {
            error.0.what = Some(match redirect_target(response) {
                Some(host) => format!(
                    "redirected to {}, and redirects are not followed",
                    secrets.redact(&host)
                ),
                None => "redirected, and redirects are not followed".to_owned(),
            });
            hint = Some("is the base URL right?".into());
        } else if status == StatusCode::UNAUTHORIZED {
            // A web page is what Automation says 401 with: no sign of a wrong address.
            hint = Some(
                "the access token was refused: it may have expired, belong to another organization, or lack the right".into(),
            );
        } else if status == StatusCode::FORBIDDEN {
            hint = match &words.missing {
                Some(missing) => Some(
                    format!("the user or app that is signed in lacks {missing}: once it is granted, sign in anew, because tokens carry what was granted before").into(),
                ),
                None => hint.or(Some(NOT_ALLOWED.into())),
            };
        }

        error.0.retry_after = retry_after(headers);
        if let Some(id) = words.request_id.take() {
            error.0.request_id = Some(one_line(&secrets.redact(&id), 100));
        }
        error.0.message = words.joined(MESSAGE_LIMIT);
        error.0.words = words;
        error.0.hint = hint;
        let changes_something = error
            .0
            .operation
            .and_then(|operation| Method::from_bytes(operation.method.as_bytes()).ok())
            .or_else(|| error.0.method.clone())
            .is_some_and(|method| !method.is_safe());
        error.0.outcome_unknown =
            changes_something && matches!(status.as_u16(), 408 | 500 | 502 | 503 | 504);
        error
    }

    /// `Retry-After` of any answer, also of one that succeeded.
    #[doc(hidden)]
    pub fn retry_after_in(headers: &HeaderMap) -> Option<Duration> {
        retry_after(headers)
    }

    /// Notes status, host, method and path of an answer.
    fn describe(&mut self, response: &Response) {
        self.0.status = Some(response.status().as_u16());
        if let Some(origin) = response.extensions().get::<Origin>() {
            self.0.host = Some(origin.host.to_string());
            self.0.base_path.clone_from(&origin.base_path);
            self.0.method = Some(origin.method.clone());
            self.0.path = Some(origin.path().to_owned());
            self.0.attempts = origin.attempts;
        }
        if let Some(Attempts(count)) = response.extensions().get() {
            self.0.attempts = *count;
        }
        self.0.request_id = header_request_id(response.headers())
            .map(|id| one_line(&secrets_of(response).redact(id), 100))
            .filter(|id| !id.is_empty());
    }
}

/// The secrets of the session that got this answer, which may repeat them.
fn secrets_of(response: &Response) -> KnownSecrets {
    response
        .extensions()
        .get::<Origin>()
        .map(|origin| origin.secrets.clone())
        .unwrap_or_default()
}

/// serde quotes what it found: `invalid type: string "…", expected …`. What is in the quotes came
/// from a body and may be anything.
fn without_quoted_values(what: &str) -> String {
    let mut out = String::new();
    let mut rest = what;
    while let Some(start) = rest.find('"') {
        // The last quote: the value itself may hold some.
        let end = rest.rfind('"').filter(|end| *end > start);
        out.push_str(&rest[..start]);
        out.push('…');
        rest = end.map_or("", |end| &rest[end + 1..]);
    }
    out.push_str(rest);
    out
}

fn not_json(response: &Response, truncated: bool) -> Cow<'static, str> {
    let bytes = response.body().len();
    if truncated {
        format!("the answer is not complete JSON: it broke off after {bytes} bytes: does something in between cut it short?").into()
    } else {
        format!("the answer begins like JSON, but is none ({bytes} bytes): is the base URL right?")
            .into()
    }
}

/// The host a redirect points to; a path alone means the host that was asked.
fn redirect_target(response: &Response) -> Option<String> {
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let uri: Uri = location.split('#').next()?.parse().ok()?;
    match uri.authority() {
        Some(authority) => authority.as_str().rsplit('@').next().map(ToOwned::to_owned),
        None => Some("another path of the same host".to_owned()),
    }
}

fn header_request_id(headers: &HeaderMap) -> Option<&str> {
    const NAMES: [&str; 8] = [
        "x-request-id",
        "x-vmw-request-id",
        "vmw-request-id",
        "x-vmware-request-id",
        "request-id",
        "x-correlation-id",
        "x-b3-traceid",
        "x-amzn-requestid",
    ];
    NAMES.iter().find_map(|name| {
        let id = headers.get(*name)?.to_str().ok()?.trim();
        (!id.is_empty()).then_some(id)
    })
}

/// `Retry-After`, in seconds or as a date. A date is measured against the server's own `Date`,
/// because the clock here may be wrong.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let until = httpdate::parse_http_date(text).ok()?;
    Some(
        until
            .duration_since(server_now(headers))
            .unwrap_or_default(),
    )
}

/// What time the server thinks it is: its `Date`, else the clock here.
pub(crate) fn server_now(headers: &HeaderMap) -> SystemTime {
    headers
        .get(DATE)
        .and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok())
        .unwrap_or_else(SystemTime::now)
}
