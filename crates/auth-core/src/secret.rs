//! Values that must never be shown. Where they go is left to the session.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tokio::time::Instant;

/// A secret text: an API token, a password. It shows itself as `[redacted]` and is wiped from
/// memory when its last clone goes away.
///
/// Where a function takes `impl Into<Secret>`, a `&str` or a `String` will do.
#[derive(Clone)]
pub struct Secret(Arc<SecretString>);

impl Secret {
    /// The text itself. Whoever calls this takes care that it is not logged.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
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
        Self(Arc::new(SecretString::from(text)))
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Arc::new(SecretString::from(text)))
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
