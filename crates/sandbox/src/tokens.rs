//! Access tokens: issued for the API token, valid until they expire on the clock or are revoked.

use std::collections::HashMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::clock::Millis;
use crate::random::Random;

/// The API token of a sandbox and the access tokens issued for it.
pub(crate) struct Tokens {
    pub(crate) api_token: String,
    lifetime: Millis,
    org_id: String,
    random: Random,
    /// Token to the millisecond at which it ends.
    issued: HashMap<String, Millis>,
}

impl Tokens {
    /// Draws from a generator of its own: how often clients renew must not change other ids.
    pub(crate) fn new(
        mut random: Random,
        api_token: Option<String>,
        lifetime: Millis,
        org_id: String,
    ) -> Self {
        Self {
            api_token: api_token.unwrap_or_else(|| random.alphanumeric(64)),
            lifetime,
            org_id,
            random,
            issued: HashMap::new(),
        }
    }

    /// A new access token, and the seconds that it is valid.
    pub(crate) fn issue(&mut self, now: Millis) -> (String, i64) {
        self.issued.retain(|_, end| *end > now);
        let end = now.saturating_add(self.lifetime);
        let payload = json!({
            "sub": "sandbox:user",
            "iss": "https://gaz.sandbox.invalid",
            "context_name": self.org_id,
            "username": crate::cloud::USER_NAME,
            "acct": crate::cloud::USER_NAME,
            "domain": "sandbox.invalid",
            "perms": ["csp:org_owner"],
            "jti": self.random.uuid(),
            "iat": now.div_euclid(1000),
            "exp": end.div_euclid(1000),
        });
        let token = [
            encoded(&json!({"typ": "JWT", "alg": "sandbox", "kid": "unsigned"})),
            encoded(&payload),
            URL_SAFE_NO_PAD.encode("not signed"),
        ]
        .join(".");
        self.issued.insert(token.clone(), end);
        (token, self.lifetime.div_euclid(1000))
    }

    pub(crate) fn accepts(&self, token: &str, now: Millis) -> bool {
        self.issued.get(token).is_some_and(|end| *end > now)
    }

    pub(crate) fn revoke(&mut self) {
        self.issued.clear();
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Tokens")
            .field("issued", &self.issued.len())
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

fn encoded(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens() -> Tokens {
        Tokens::new(Random::new(1), None, 1_799_000, "org".to_owned())
    }

    #[test]
    fn a_token_ends_with_its_lifetime() {
        let mut tokens = tokens();
        let (token, seconds) = tokens.issue(1_000);
        assert_eq!(seconds, 1799);
        assert!(tokens.accepts(&token, 1_799_999));
        assert!(!tokens.accepts(&token, 1_800_000));
        assert_eq!(token.split('.').count(), 3);
    }

    #[test]
    fn no_token_is_shown_by_debug() {
        let mut tokens = tokens();
        let (token, _) = tokens.issue(0);
        let shown = format!("{tokens:?}");
        assert!(!shown.contains(&token) && !shown.contains(&tokens.api_token));
    }
}
