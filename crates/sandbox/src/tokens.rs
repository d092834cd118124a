//! What opens the sandbox: the credentials that it takes, and the access tokens issued for them,
//! which are valid until they expire on the clock or are revoked.

use std::collections::HashMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::clock::Millis;
use crate::random::Random;

/// The identity domain of the user. The one of its name on other hosts; here there is no other.
pub(crate) const DOMAIN: &str = "sandbox.invalid";
/// The id of the OAuth app.
pub(crate) const CLIENT_ID: &str = "sandbox-app";
/// The organization of VCF Automation that has a service account.
pub(crate) const VCF_ORG: &str = "sandbox-tenant";

/// What the user's tokens are good for.
pub(crate) const SCOPE: &str = "ALL_PERMISSIONS openid customer_number group_names";

/// How long a refresh token lasts that was given for a password.
const REFRESH_LIFETIME: Millis = 90 * 24 * 3_600_000;

/// The credentials of a sandbox and the access tokens issued for them.
pub(crate) struct Tokens {
    pub(crate) api_token: String,
    pub(crate) client_secret: String,
    pub(crate) password: String,
    /// Those of service accounts, each until it is used.
    tenant_token: String,
    provider_token: String,
    lifetime: Millis,
    org_id: String,
    random: Random,
    /// Token to the millisecond at which it ends.
    issued: HashMap<String, Millis>,
    /// Refresh tokens given for the password, in the same way.
    refresh: HashMap<String, Millis>,
}

/// Who an access token is for.
pub(crate) enum Holder<'a> {
    User,
    /// The OAuth app, in an organization.
    App(&'a str),
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
            client_secret: random.alphanumeric(48),
            password: random.alphanumeric(24),
            tenant_token: random.alphanumeric(32),
            provider_token: random.alphanumeric(32),
            lifetime,
            org_id,
            random,
            issued: HashMap::new(),
            refresh: HashMap::new(),
        }
    }

    /// A new access token for the user, and the seconds that it is valid.
    pub(crate) fn issue(&mut self, now: Millis) -> (String, i64) {
        self.issue_for(&Holder::User, now)
    }

    /// A new access token, and the seconds that it is valid.
    pub(crate) fn issue_for(&mut self, holder: &Holder<'_>, now: Millis) -> (String, i64) {
        self.issued.retain(|_, end| *end > now);
        let end = now.saturating_add(self.lifetime);
        let mut payload = json!({
            "sub": "sandbox:user",
            "iss": "https://gaz.sandbox.invalid",
            "context_name": self.org_id,
            "domain": DOMAIN,
            "perms": ["csp:org_owner"],
            "scope": SCOPE,
            "jti": self.random.uuid(),
            "iat": now.div_euclid(1000),
            "exp": end.div_euclid(1000),
        });
        match holder {
            Holder::User => {
                payload["username"] = json!(crate::cloud::USER_NAME);
                payload["acct"] = json!(crate::cloud::USER_NAME);
            }
            Holder::App(org_id) => {
                payload["sub"] = json!(format!("sandbox:client:{CLIENT_ID}"));
                payload["context_name"] = json!(org_id);
            }
        }
        let token = [
            encoded(&json!({"typ": "JWT", "alg": "sandbox", "kid": "unsigned"})),
            encoded(&payload),
            URL_SAFE_NO_PAD.encode("not signed"),
        ]
        .join(".");
        self.issued.insert(token.clone(), end);
        (token, self.lifetime.div_euclid(1000))
    }

    /// A new refresh token for the user's password.
    pub(crate) fn issue_refresh(&mut self, now: Millis) -> String {
        self.refresh.retain(|_, end| *end > now);
        let token = self.random.alphanumeric(32);
        let end = now.saturating_add(REFRESH_LIFETIME);
        self.refresh.insert(token.clone(), end);
        token
    }

    /// Whether a token is one for the login of Automation.
    pub(crate) fn logs_in(&self, token: &str, now: Millis) -> bool {
        token == self.api_token || self.refresh.get(token).is_some_and(|end| *end > now)
    }

    /// Uses the token of a service account up: `true` and another one in its place if it is the
    /// one that is valid.
    pub(crate) fn use_up(&mut self, account: Account, given: &str) -> bool {
        let next = self.random.alphanumeric(32);
        let current = match account {
            Account::Tenant => &mut self.tenant_token,
            Account::Provider => &mut self.provider_token,
        };
        let is_valid = given == current.as_str();
        if is_valid {
            *current = next;
        }
        is_valid
    }

    pub(crate) fn of(&self, account: Account) -> &str {
        match account {
            Account::Tenant => &self.tenant_token,
            Account::Provider => &self.provider_token,
        }
    }

    pub(crate) fn accepts(&self, token: &str, now: Millis) -> bool {
        self.issued.get(token).is_some_and(|end| *end > now)
    }

    pub(crate) fn revoke(&mut self) {
        self.issued.clear();
    }
}

/// A service account of VCF Automation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Account {
    Tenant,
    Provider,
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
    fn the_token_of_a_service_account_is_good_for_one_use() {
        let mut tokens = tokens();
        let first = tokens.of(Account::Tenant).to_owned();
        assert!(!tokens.use_up(Account::Provider, &first));
        assert!(tokens.use_up(Account::Tenant, &first));
        assert!(!tokens.use_up(Account::Tenant, &first));
        assert_ne!(tokens.of(Account::Tenant), first);
    }

    #[test]
    fn a_refresh_token_lasts_for_ninety_days() {
        let mut tokens = tokens();
        let token = tokens.issue_refresh(0);
        assert!(tokens.logs_in(&token, REFRESH_LIFETIME - 1));
        assert!(!tokens.logs_in(&token, REFRESH_LIFETIME));
        assert!(tokens.logs_in(&tokens.api_token.clone(), REFRESH_LIFETIME));
    }

    #[test]
    fn no_token_is_shown_by_debug() {
        let mut tokens = tokens();
        let (token, _) = tokens.issue(0);
        let shown = format!("{tokens:?}");
        for secret in [
            &token,
            &tokens.api_token,
            &tokens.client_secret,
            &tokens.password,
            &tokens.tenant_token,
            &tokens.provider_token,
        ] {
            assert!(!shown.contains(secret));
        }
    }
}
