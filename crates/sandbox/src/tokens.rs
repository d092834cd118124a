//! What opens the sandbox: the credentials that it takes, and the access tokens issued for them,
//! which are valid until they expire on the clock or are revoked. Tokens are signed and not
//! remembered: however many are issued, they take no room, and a restart does not end them.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac_sha256::HMAC;
use serde::{Deserialize, Serialize};
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
/// Of such a token: the digits that tell when it ends, and those that prove it.
const END: usize = 11;
const PROOF: usize = 16;

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
    /// What tokens are signed with.
    key: String,
    /// How often all access tokens have been revoked: it goes into their signature.
    revoked: u64,
}

/// What is kept of them from one run to the next; the rest follows from the seed.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Kept {
    tenant_token: String,
    provider_token: String,
    random: Random,
    revoked: u64,
}

impl Kept {
    pub(crate) fn leap(&mut self) {
        self.random.leap();
    }
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
        // Without drawing: whether an API token is given must not change what is signed.
        let key = random.clone().hex(64);
        Self {
            api_token: api_token.unwrap_or_else(|| random.alphanumeric(64)),
            client_secret: random.alphanumeric(48),
            password: random.alphanumeric(24),
            tenant_token: random.alphanumeric(32),
            provider_token: random.alphanumeric(32),
            lifetime,
            org_id,
            random,
            key,
            revoked: 0,
        }
    }

    pub(crate) fn kept(&self) -> Kept {
        Kept {
            tenant_token: self.tenant_token.clone(),
            provider_token: self.provider_token.clone(),
            random: self.random.clone(),
            revoked: self.revoked,
        }
    }

    /// Becomes what an earlier run has left.
    pub(crate) fn go_on_from(&mut self, kept: Kept) {
        let Kept {
            tenant_token,
            provider_token,
            random,
            revoked,
        } = kept;
        self.tenant_token = tenant_token;
        self.provider_token = provider_token;
        self.random = random;
        self.revoked = revoked;
    }

    /// Which changes whenever something is drawn.
    pub(crate) fn position(&self) -> Random {
        self.random.clone()
    }

    /// A new access token for the user, and the seconds that it is valid.
    pub(crate) fn issue(&mut self, now: Millis) -> (String, i64) {
        self.issue_for(&Holder::User, now)
    }

    /// A new access token, and the seconds that it is valid.
    pub(crate) fn issue_for(&mut self, holder: &Holder<'_>, now: Millis) -> (String, i64) {
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
            "until": end,
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
        let header = json!({"typ": "JWT", "alg": "HS256", "kid": "sandbox"});
        let signed = format!("{}.{}", encoded(&header), encoded(&payload));
        let token = format!("{signed}.{}", self.signature(&signed));
        (token, self.lifetime.div_euclid(1000))
    }

    /// A new refresh token for the user's password.
    pub(crate) fn issue_refresh(&mut self, now: Millis) -> String {
        let end = now.saturating_add(REFRESH_LIFETIME);
        let text = format!("{}{end:0END$x}", self.random.alphanumeric(20));
        let proof = self.proof(&text);
        text + &proof
    }

    /// Whether a token is one for the login of Automation.
    pub(crate) fn logs_in(&self, token: &str, now: Millis) -> bool {
        let lasts = || {
            let (text, proof) = token.split_at_checked(token.len().checked_sub(PROOF)?)?;
            let (_, end) = text.split_at_checked(text.len().checked_sub(END)?)?;
            let end = Millis::from_str_radix(end, 16).ok()?;
            Some(proof == self.proof(text) && end > now)
        };
        token == self.api_token || lasts() == Some(true)
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
        let end = |signed: &str| {
            let (_, payload) = signed.split_once('.')?;
            let payload = URL_SAFE_NO_PAD.decode(payload).ok()?;
            let payload: Value = serde_json::from_slice(&payload).ok()?;
            payload["until"].as_i64()
        };
        token.rsplit_once('.').is_some_and(|(signed, signature)| {
            signature == self.signature(signed) && end(signed).is_some_and(|end| end > now)
        })
    }

    pub(crate) fn revoke(&mut self) {
        self.revoked += 1;
    }

    fn signature(&self, signed: &str) -> String {
        let key = format!("{} {}", self.key, self.revoked);
        URL_SAFE_NO_PAD.encode(HMAC::mac(signed, key))
    }

    fn proof(&self, text: &str) -> String {
        let mut proof = String::new();
        for byte in &HMAC::mac(text, &self.key)[..PROOF / 2] {
            proof += &format!("{byte:02x}");
        }
        proof
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
    fn a_token_that_was_changed_or_revoked_is_not_accepted() {
        let mut tokens = tokens();
        let (token, _) = tokens.issue(0);
        let (other, _) = tokens.issue(1_000);
        let (signed, _) = token.rsplit_once('.').unwrap();
        let (_, signature) = other.rsplit_once('.').unwrap();
        assert!(!tokens.accepts(&format!("{signed}.{signature}"), 1));
        assert!(!tokens.accepts(signed, 1) && !tokens.accepts("", 1) && !tokens.accepts("é.é", 1));
        tokens.revoke();
        assert!(!tokens.accepts(&token, 1));
        let (token, _) = tokens.issue(0);
        assert!(tokens.accepts(&token, 1));
    }

    #[test]
    fn what_an_earlier_run_issued_stays_valid() {
        let mut earlier = tokens();
        earlier.revoke();
        let (token, _) = earlier.issue(0);
        let refresh = earlier.issue_refresh(0);
        assert!(earlier.use_up(Account::Tenant, &earlier.tenant_token.clone()));
        let mut later = tokens();
        assert!(!later.accepts(&token, 1));
        later.go_on_from(earlier.kept());
        assert!(later.accepts(&token, 1) && later.logs_in(&refresh, 1));
        assert_eq!(later.of(Account::Tenant), earlier.of(Account::Tenant));
        assert_ne!(later.issue(0).0, token);
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
        let longer = token.replacen(&format!("{REFRESH_LIFETIME:0END$x}"), "fffffffffff", 1);
        assert_ne!(longer, token);
        for wrong in [longer.as_str(), "", "short", "ééééééééééééééééééééééé"]
        {
            assert!(!tokens.logs_in(wrong, 1), "{wrong}");
        }
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
