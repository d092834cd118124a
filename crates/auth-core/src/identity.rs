//! Who is signed in, as an access token says. Which token that is, is left to the session.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use crate::redact::one_line;
use crate::{AccessToken, jwt};

/// Who is signed in, read from an access token, whose signature is not checked.
///
/// Services differ in what they write into their tokens: each of these may be absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    is_opaque: bool,
    org_id: Option<String>,
    user: Option<String>,
    subject: Option<String>,
    scopes: Vec<String>,
    roles: Vec<String>,
    issued_at: Option<SystemTime>,
    expires_at: Option<SystemTime>,
}

impl Identity {
    pub(crate) fn of(token: &AccessToken) -> Self {
        let mut identity = match jwt::claims(token.expose()) {
            Some(claims) => Self::from_claims(&claims),
            None => Self {
                is_opaque: true,
                ..Self::default()
            },
        };
        if identity.expires_at.is_none() {
            identity.expires_at = token.valid_for().map(|left| SystemTime::now() + left);
        }
        identity
    }

    fn from_claims(claims: &Map<String, Value>) -> Self {
        let text = |keys: &[&str]| {
            let found = keys.iter().find_map(|key| shown(claims.get(*key)?));
            found.filter(|text| !text.is_empty())
        };
        let list = |keys: &[&str]| {
            keys.iter()
                .flat_map(|key| words(claims.get(*key)))
                .collect()
        };
        let moment = |key: &str| {
            let seconds = claims.get(key)?.as_f64()?;
            let span = Duration::try_from_secs_f64(seconds).ok()?;
            UNIX_EPOCH.checked_add(span)
        };
        Self {
            is_opaque: false,
            org_id: text(&["context_name", "org_id", "orgId"]),
            user: text(&["username", "preferred_username", "acct", "email", "sub"]),
            subject: text(&["sub"]),
            scopes: list(&["scope", "scopes", "scp"]),
            roles: list(&["perms", "roles"]),
            issued_at: moment("iat"),
            expires_at: moment("exp"),
        }
    }

    /// Whether the token is no JWT, so that nothing can be read from it.
    pub fn is_opaque(&self) -> bool {
        self.is_opaque
    }

    /// The id of the organization that the token is for (`context_name`).
    pub fn org_id(&self) -> Option<&str> {
        self.org_id.as_deref()
    }

    /// The name of the user (`username`, else `acct`); for an app the subject (`sub`).
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The subject (`sub`): what the identity provider calls the user or app.
    pub fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }

    /// The scopes of the token (`scope`), such as `openid`.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// The roles of the user in the organization (`perms`), such as `csp:org_owner`.
    pub fn roles(&self) -> &[String] {
        &self.roles
    }

    /// When the token was made, by the clock of who made it.
    pub fn issued_at(&self) -> Option<SystemTime> {
        self.issued_at
    }

    /// When the token ends: as it says itself, else as far as the session knows. The session
    /// renews it before.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }
}

/// A claim on one line: it comes from elsewhere, and people read it in a terminal.
fn shown(claim: &Value) -> Option<String> {
    Some(one_line(claim.as_str()?, 200))
}

/// Words, separated by spaces or as an array.
fn words(claim: Option<&Value>) -> Vec<String> {
    match claim {
        Some(Value::String(text)) => text.split_whitespace().map(|w| one_line(w, 200)).collect(),
        Some(Value::Array(items)) => items.iter().filter_map(shown).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn identity(claims: &Value) -> Identity {
        Identity::from_claims(claims.as_object().unwrap())
    }

    #[test]
    fn claims_are_read_in_each_shape() {
        let csp = identity(&json!({
            "sub": "vmware.com:1", "context_name": "org-1", "acct": "a@b.c", "username": "a",
            "perms": ["csp:org_owner", 7], "scope": "openid ALL_PERMISSIONS", "iat": 1, "exp": 2.5,
        }));
        assert_eq!((csp.org_id(), csp.user()), (Some("org-1"), Some("a")));
        assert_eq!(csp.subject(), Some("vmware.com:1"));
        assert_eq!(csp.roles(), ["csp:org_owner"]);
        assert_eq!(csp.scopes(), ["openid", "ALL_PERMISSIONS"]);
        assert_eq!(csp.issued_at(), Some(UNIX_EPOCH + Duration::from_secs(1)));
        assert_eq!(
            csp.expires_at(),
            Some(UNIX_EPOCH + Duration::from_millis(2500))
        );
        assert_eq!(identity(&json!({"acct": "a@b.c"})).user(), Some("a@b.c"));
        assert_eq!(identity(&json!({"scp": ["x", "y"]})).scopes(), ["x", "y"]);
    }

    #[test]
    fn claims_of_the_wrong_kind_are_absent() {
        let odd = identity(&json!({
            "sub": "", "context_name": 7, "perms": "one two", "scope": {}, "iat": "x", "exp": -1,
        }));
        assert_eq!(
            odd,
            Identity {
                roles: vec!["one".to_owned(), "two".to_owned()],
                ..Identity::default()
            }
        );
        let forged = identity(&json!({"username": "a\nb\u{1b}[2J"}));
        assert_eq!(forged.user(), Some("a b [2J"));
    }
}
