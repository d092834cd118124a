//! The one error type of the SDK: what it tells and how it is made. What an
//! answer means is left to `answer` and `body`, how an error reads in a log to `display`.

mod answer;
mod body;
mod display;
mod permission;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use http::uri::{Authority, PathAndQuery};
use http::{Method, Uri};

use crate::redact::{KnownSecrets, one_line, redact, redact_jwts};
use crate::transport::{TransportError, TransportErrorKind};
use body::ServerWords;

pub(crate) use answer::server_now;

/// How much of a server's message is kept, in characters.
const MESSAGE_LIMIT: usize = 300;

/// Why a call failed. One type for all crates of this SDK.
///
/// Its `Display` is one line: what failed, where, what the server said, and, where something is
/// known to help, what to do. Neither `Display` nor `Debug` shows a whole body or a secret.
/// Cheap to clone.
#[derive(Clone)]
pub struct Error(Box<Inner>);

/// The id under which an exchange of tokens is reported.
pub(crate) const TOKEN_EXCHANGE: &str = "token_exchange";

/// An exchange that came to no request of its own, or to one that nobody knows.
const NO_REQUEST: OperationLabel = OperationLabel::new(TOKEN_EXCHANGE, "", "");

/// What kind of failure an [`Error`] is.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The call itself is wrong; nothing was sent.
    Usage,
    /// The settings are wrong: a missing credential, a CA file that cannot be read.
    Config,
    /// A credential or a token was refused.
    Authentication,
    /// No connection, so the request was not sent: unknown host, refused, certificate not trusted.
    Connect,
    /// The time for the call was up.
    Timeout,
    /// The connection broke off before the answer was complete.
    Interrupted,
    /// The server answered with a status that is no success.
    Status,
    /// The server's answer could not be understood.
    Decode,
    /// The request could not be carried for another reason.
    Transport,
    /// Work that the server had accepted ended in failure, as its task or request says.
    Failed,
    /// Work that the server had accepted was cancelled before it was done.
    Canceled,
    /// The server is too old to have the operation.
    Unsupported,
}

/// The operation of a document that a call belongs to.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationLabel {
    /// The name of the operation, such as `list_orgs`.
    pub id: &'static str,
    /// Its method, in capitals.
    pub method: &'static str,
    /// Its path template, such as `/vmc/api/orgs/{org}`.
    pub path: &'static str,
}

impl OperationLabel {
    /// Names an operation.
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self { id, method, path }
    }
}

/// What the session knows about an answer, put among its extensions: an error made of the answer
/// alone can then say where it came from, and leave the session's secrets out.
#[derive(Clone)]
pub(crate) struct Origin {
    pub(crate) host: Authority,
    /// The path of the base URL, which no operation's path holds.
    pub(crate) base_path: String,
    pub(crate) method: Method,
    /// With its query, which may hold secrets and is never shown: see [`path`](Self::path).
    pub(crate) path: Option<PathAndQuery>,
    pub(crate) attempts: u32,
    pub(crate) secrets: KnownSecrets,
}

impl Origin {
    /// The path that was asked for.
    pub(crate) fn path(&self) -> &str {
        self.path.as_ref().map_or("/", PathAndQuery::path)
    }
}

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    /// What went wrong, in our own words.
    what: Option<String>,
    status: Option<u16>,
    words: ServerWords,
    /// All messages of the server in one text.
    message: Option<String>,
    request_id: Option<String>,
    operation: Option<OperationLabel>,
    /// The operation that this one, a token exchange, was made for.
    on_behalf_of: Option<OperationLabel>,
    /// Of the request itself, where no operation is known.
    method: Option<Method>,
    path: Option<String>,
    host: Option<String>,
    /// The path of the base URL; empty for most.
    base_path: String,
    json_path: Option<String>,
    retry_after: Option<Duration>,
    attempts: u32,
    outcome_unknown: bool,
    /// Whether it failed in a way of which another try makes no sense, whatever its kind.
    is_final: bool,
    hint: Option<Cow<'static, str>>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Error {
    /// An error of `kind` that says `what` went wrong, in words that hold no secret.
    ///
    /// For the crates built on this one; the other constructors know more.
    pub fn new(kind: ErrorKind, what: impl AsRef<str>) -> Self {
        Self::own(kind, redact(what.as_ref()))
    }

    /// As [`new`](Self::new), in words of this crate, which name settings such as `api_token` and
    /// go on with a colon: what follows is advice, and no secret to be masked. Whatever of a
    /// stranger's is in them goes through [`redact`] first.
    pub(crate) fn own(kind: ErrorKind, what: impl AsRef<str>) -> Self {
        Self(Box::new(Inner {
            kind,
            what: Some(one_line(&redact_jwts(what.as_ref()), 500)),
            status: None,
            words: ServerWords::default(),
            message: None,
            request_id: None,
            operation: None,
            on_behalf_of: None,
            method: None,
            path: None,
            host: None,
            base_path: String::new(),
            json_path: None,
            retry_after: None,
            attempts: 0,
            outcome_unknown: false,
            is_final: false,
            hint: None,
            source: None,
        }))
    }

    /// The call itself is wrong; nothing was sent.
    pub fn usage(what: impl AsRef<str>) -> Self {
        Self::new(ErrorKind::Usage, what)
    }

    /// The settings are wrong.
    pub fn config(what: impl AsRef<str>) -> Self {
        Self::new(ErrorKind::Config, what)
    }

    /// The settings are wrong, in words of this crate: see [`own`](Self::own).
    pub(crate) fn setting(what: impl AsRef<str>) -> Self {
        Self::own(ErrorKind::Config, what)
    }

    /// A call that brought no answer.
    pub(crate) fn from_transport(error: TransportError, origin: &Origin) -> Self {
        let kind = match error.kind() {
            TransportErrorKind::Connect | TransportErrorKind::Tls => ErrorKind::Connect,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::Interrupted => ErrorKind::Interrupted,
            TransportErrorKind::Other => ErrorKind::Transport,
        };
        let error = error.redacted(&origin.secrets);
        let mut made = Self::new(kind, error.message());
        made.0.hint = error.hint().map(Cow::Borrowed);
        made.0.host = Some(origin.host.to_string());
        made.0.base_path.clone_from(&origin.base_path);
        made.0.method = Some(origin.method.clone());
        made.0.path = Some(origin.path().to_owned());
        made.0.attempts = origin.attempts;
        made.0.outcome_unknown = error.request_may_have_arrived() && !origin.method.is_safe();
        made.0.source = Some(Arc::new(error));
        made
    }

    /// The same error, as that of an operation. One that belongs to another operation already, the
    /// exchange of a token, still does, because its host and status do; it then also says for which
    /// operation that was.
    #[must_use]
    pub fn with_operation(mut self, operation: OperationLabel) -> Self {
        if self.0.operation.is_none() {
            self.0.operation = Some(operation);
        } else {
            self.0.on_behalf_of = Some(operation);
        }
        self
    }

    /// The same error, as one of the server at this base URL: for failures that no single answer
    /// brought. Without effect if it is no URL.
    #[must_use]
    pub fn with_base_url(mut self, base_url: &str) -> Self {
        if let Ok(uri) = base_url.parse::<Uri>() {
            if let Some(authority) = uri.authority() {
                let host = authority.as_str().rsplit('@').next();
                self.0.host = host.map(str::to_owned);
                uri.path()
                    .trim_end_matches('/')
                    .clone_into(&mut self.0.base_path);
            }
        }
        self
    }

    /// The same error, after this many requests in all.
    #[must_use]
    pub fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// The same error, with another judgement of whether the server may have acted.
    #[must_use]
    pub fn with_outcome_unknown(mut self, unknown: bool) -> Self {
        self.0.outcome_unknown = unknown;
        self
    }

    /// The same error, of a server that does not have the operation, and why that is believed.
    #[must_use]
    pub fn with_unsupported(mut self, why: impl Into<Cow<'static, str>>) -> Self {
        self.0.kind = ErrorKind::Unsupported;
        self.with_hint(why)
    }

    /// The same error, with advice on what to do.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// The same error, with what the server calls it: its message and its code, if it has any.
    /// For failures that come inside a successful answer, as those of tasks do.
    #[must_use]
    pub fn with_server_message(mut self, message: impl AsRef<str>, code: Option<&str>) -> Self {
        let message = one_line(&redact(message.as_ref()), MESSAGE_LIMIT);
        self.0.message = (!message.is_empty()).then(|| message.clone());
        self.0.words.messages = self.0.message.iter().cloned().collect();
        self.0.words.code = code.map(|code| one_line(&redact(code), 100));
        self
    }

    /// The same error with its cause, which must not show secrets when it is formatted.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// The same error, as that of an exchange of tokens, unless it is already.
    pub(crate) fn of_token_exchange(mut self) -> Self {
        self.0.operation.get_or_insert(NO_REQUEST);
        self
    }

    pub(crate) fn with_host(mut self, host: Option<&str>) -> Self {
        self.0.host = host.map(str::to_owned);
        self
    }

    /// The same error, of which another try makes no sense.
    pub(crate) fn never_again(mut self) -> Self {
        self.0.is_final = true;
        self
    }

    pub(crate) fn with_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status, if there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The server's code for what happened, such as `540.120-340.800`.
    pub fn code(&self) -> Option<&str> {
        self.0.words.code.as_deref()
    }

    /// The server's own words, at most about 300 characters, secrets masked. Several messages are
    /// joined with `; `.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The server's messages, one by one.
    pub fn messages(&self) -> &[String] {
        &self.0.words.messages
    }

    /// What the server calls this request; support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The name of the operation that failed, such as `list_orgs`; `token_exchange` if a call got
    /// no token, and so was not sent itself.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_ref().map(|operation| operation.id)
    }

    /// The method of the request, in capitals.
    pub fn method(&self) -> Option<&str> {
        let operation = self.0.operation.as_ref().map(|operation| operation.method);
        operation
            .filter(|method| !method.is_empty())
            .or_else(|| self.0.method.as_ref().map(Method::as_str))
    }

    /// The path template of the operation; without an operation, the path of the request.
    pub fn path(&self) -> Option<&str> {
        let operation = self.0.operation.as_ref().map(|operation| operation.path);
        operation
            .filter(|path| !path.is_empty())
            .or(self.0.path.as_deref())
    }

    /// The host that was asked, with its port if one was given.
    pub fn host(&self) -> Option<&str> {
        self.0.host.as_deref()
    }

    /// Where in the answer the failure lies, such as `$.content[3].id`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// How long the server asks to wait before another try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many requests were sent for this call; 0 if none was.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The server's own judgement of whether another try makes sense, where it gives one.
    pub fn server_says_retryable(&self) -> Option<bool> {
        self.0.words.retryable
    }

    /// The scope or role that the one who is signed in lacks, where a server says which with its
    /// 403; several are separated by spaces.
    pub fn missing_permission(&self) -> Option<&str> {
        self.0.words.missing.as_deref()
    }

    /// Whether the thing asked for does not exist (404). An operation that the server is too old
    /// for is another matter: see [`is_unsupported`](Self::is_unsupported).
    pub fn is_not_found(&self) -> bool {
        self.0.status == Some(404) && !self.is_unsupported()
    }

    /// Whether the server is too old to have the operation, as far as is known of its versions.
    pub fn is_unsupported(&self) -> bool {
        self.0.kind == ErrorKind::Unsupported
    }

    /// Whether the credential or the token was refused (401, or a refused exchange).
    pub fn is_unauthorized(&self) -> bool {
        self.0.kind == ErrorKind::Authentication || self.0.status == Some(401)
    }

    /// Whether the state of the thing forbids what was asked (409).
    pub fn is_conflict(&self) -> bool {
        self.0.status == Some(409)
    }

    /// Whether the same call may succeed later: 408, 429, 502, 503, 504, no connection, no
    /// complete answer, or a server that says so. Whether it is safe to repeat it is another
    /// matter: see [`outcome_unknown`](Self::outcome_unknown).
    pub fn is_retryable(&self) -> bool {
        if self.0.is_final {
            return false;
        }
        match self.0.kind {
            ErrorKind::Timeout | ErrorKind::Interrupted => true,
            ErrorKind::Connect => !self.is_about_trust(),
            ErrorKind::Status => {
                matches!(self.0.status, Some(408 | 429 | 502 | 503 | 504))
                    || self.0.words.retryable == Some(true)
            }
            _ => false,
        }
    }

    /// A certificate that is not trusted now will not be in a second either.
    fn is_about_trust(&self) -> bool {
        self.0
            .source
            .as_ref()
            .and_then(|source| source.downcast_ref::<TransportError>())
            .is_some_and(|error| error.kind() == TransportErrorKind::Tls)
    }

    /// Whether it was a token that could not be had, so that the call itself was never sent.
    pub fn is_token_exchange(&self) -> bool {
        self.operation() == Some(TOKEN_EXCHANGE)
    }

    /// Whether the server said no without having done anything: a status of 400 to 499, but not
    /// 408, which a proxy may say in its place.
    pub fn is_refusal(&self) -> bool {
        matches!(self.0.status, Some(400..=407 | 409..=499))
    }

    /// Whether something may or may not have been changed: the request could change something,
    /// it may have reached the server, and no answer tells what became of it.
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// What to do about it, where something is known to help.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref().or_else(|| self.advice_by_kind())
    }

    /// What to do where nothing more is known than how the call failed.
    fn advice_by_kind(&self) -> Option<&'static str> {
        match self.0.kind {
            ErrorKind::Timeout | ErrorKind::Interrupted | ErrorKind::Decode | ErrorKind::Status
                if self.0.outcome_unknown =>
            {
                Some("find out whether it took effect before you repeat it")
            }
            ErrorKind::Timeout | ErrorKind::Interrupted => {
                Some("the same call may succeed if it is repeated")
            }
            // The whole answer is of another kind: something else answered.
            ErrorKind::Decode if self.0.json_path.as_deref() == Some("$") => Some(
                "is the base URL that of this service, and does nothing in between change its answers?",
            ),
            _ => None,
        }
    }
}

/// What the system says to a file, as people say it.
pub(crate) fn io_words(kind: std::io::ErrorKind) -> String {
    match kind {
        std::io::ErrorKind::NotFound => "no such file".to_owned(),
        other => other.to_string(),
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.0.source.as_deref()?)
    }
}

#[cfg(test)]
mod tests;
