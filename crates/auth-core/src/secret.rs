//! Values that must never be shown. Where they go is left to the session.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use tokio::time::Instant;

/// A secret text: an API token, a password. It shows itself as `[redacted]` and is wiped from
/// memory when its last clone goes away.
///
/// Where a function takes `impl Into<Secret>`, a `&str` or a `String` will do.
#[derive(Clone)]
pub struct Secret(Arc<Kept>);

struct Kept {
    text: SecretString,
    /// The value of a header with it, and of one with a scheme in front: an access token is long,
    /// and goes into every request. `None` if no header can carry it. Not wiped, as requests are not;
    /// only access tokens have them, which do not live long.
    headers: [OnceLock<Option<HeaderValue>>; 2],
}

impl Secret {
    /// The text itself. Whoever calls this takes care that it is not logged.
    pub fn expose(&self) -> &str {
        self.0.text.expose_secret()
    }

    /// The value of a header that it goes into as it is; `None` if no header can carry it.
    pub(crate) fn header(&self) -> Option<HeaderValue> {
        self.header_after("", 0)
    }

    /// The same with `Bearer` in front.
    pub(crate) fn bearer(&self) -> Option<HeaderValue> {
        self.header_after("Bearer ", 1)
    }

    fn header_after(&self, scheme: &str, place: usize) -> Option<HeaderValue> {
        let made = self.0.headers[place].get_or_init(|| {
            let mut value = HeaderValue::try_from([scheme, self.expose()].concat()).ok()?;
            value.set_sensitive(true);
            Some(value)
        });
        made.clone()
    }

    fn of(text: SecretString) -> Self {
        Self(Arc::new(Kept {
            text,
            headers: [OnceLock::new(), OnceLock::new()],
        }))
    }

    /// The same secret without white space at its ends: tokens are read from files, which end
    /// with a line feed.
    pub(crate) fn trimmed(self) -> Self {
        let trimmed = self.expose().trim();
        if trimmed.len() == self.expose().len() {
            self
        } else {
            Self::from(trimmed)
        }
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::of(SecretString::from(text))
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::of(SecretString::from(text))
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// An access token, as a tool that is not written with this SDK needs it.
///
/// Its `Debug` shows `[redacted]`.
#[derive(Clone)]
pub struct AccessToken {
    secret: Secret,
    expires: Option<Instant>,
}

impl AccessToken {
    pub(crate) fn new(secret: Secret, expires: Option<Instant>) -> Self {
        Self { secret, expires }
    }

    /// The token itself, without a scheme in front of it. Whoever calls this takes care that it
    /// is not logged.
    pub fn expose(&self) -> &str {
        self.secret.expose()
    }

    /// How long the token is still valid, as far as is known: zero after its end, `None` for a
    /// token that was given to the session ready-made.
    pub fn valid_for(&self) -> Option<Duration> {
        Some(self.expires?.saturating_duration_since(Instant::now()))
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("secret", &self.secret)
            .field("valid_for", &self.valid_for())
            .finish()
    }
}
