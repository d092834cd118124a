//! A refresh token at VCF Automation 9, and at its organizations that came from 8.x: finds out
//! which of three addresses gives the tokens.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use http::StatusCode;
use serde_json::Value;

use super::automation::login;
use super::learned::Learned;
use super::token_server::{Ask, Steps, TokenServer};
use super::{Asked, Exchange, Granted, fingerprint};
use crate::error::{OperationLabel, TOKEN_EXCHANGE};
use crate::transport::{BoxFuture, SendOptions};
use crate::{Error, ErrorKind, Secret};

/// A part of the exchange: where it fails, the call itself was not sent.
const CONFIG: OperationLabel =
    OperationLabel::new(TOKEN_EXCHANGE, "GET", "/automation/config.json");

const fn token_at(path: &'static str) -> OperationLabel {
    OperationLabel::new(TOKEN_EXCHANGE, "POST", path)
}

const TENANT: OperationLabel = token_at("/tm/oauth/tenant/{org}/token");
const TENANT_OLDER: OperationLabel = token_at("/oauth/tenant/{org}/token");
const PROVIDER: OperationLabel = token_at("/tm/oauth/provider/token");
const PROVIDER_OLDER: OperationLabel = token_at("/oauth/provider/token");

const ADVICE: &str = "the refresh token was refused: it may be revoked or of another organization, and that of a service account is dead once it was used, because each use gives a new one in its place; make a new one";

const NO_PROVIDER: &str = "this host is Aria Automation 8, which has no provider: sign in with vra_password or vra_refresh_token";

const NOTHING_FOUND: &str =
    "none of the known token addresses is there: is the base URL that of VCF Automation?";

/// Where a host gives out its tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// Below `/tm/oauth`.
    Tm,
    /// Below `/oauth`.
    Plain,
    /// The login of 8.x, which organizations that came from there keep.
    Login,
}

/// Whose tokens a host gives out.
pub(super) enum Realm {
    Tenant(String),
    Provider,
}

/// What a host says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// 9 or later.
    Nine,
    /// Before 9.
    Older,
    Unknown,
}

/// Exchanges a refresh token for an access token of a realm.
pub(super) struct VcfToken {
    pub(super) server: TokenServer,
    pub(super) learned: Learned,
    pub(super) realm: Realm,
    pub(super) refresh: Secret,
}

impl VcfToken {
    async fn token(&self, sent: Secret, options: SendOptions) -> Result<Granted, Error> {
        let steps = Steps::new(options);
        let realm = self.realm_key();
        if let Some(address) = self.learned.address(&realm) {
            match self.ask(address, &sent, &steps).await {
                // The host has been upgraded meanwhile.
                Err(error) if is_absent(&error) => self.learned.note_address(&realm, None),
                outcome => return outcome,
            }
        }
        let addresses: &[Address] = match (&self.realm, version(&self.server, &steps).await?) {
            (Realm::Tenant(_), Version::Older) => &[Address::Login],
            (Realm::Tenant(_), _) => &[Address::Tm, Address::Plain, Address::Login],
            (Realm::Provider, Version::Older) => return Err(Error::setting(NO_PROVIDER)),
            (Realm::Provider, _) => &[Address::Tm, Address::Plain],
        };
        let mut refusal: Option<Error> = None;
        let mut last = None;
        for address in addresses {
            if refusal.is_some() && *address == Address::Plain {
                // One realm in two spellings: it would refuse again.
                continue;
            }
            match self.ask(*address, &sent, &steps).await {
                Ok(granted) => {
                    self.learned.note_address(&realm, Some(*address));
                    return Ok(granted);
                }
                Err(error) if is_absent(&error) => last = Some(error.with_hint(NOTHING_FOUND)),
                // It may be a token for the next address; if not, the first refusal tells most.
                Err(error) if error.kind() == ErrorKind::Authentication => {
                    refusal.get_or_insert(error);
                }
                Err(error) => return Err(refusal.unwrap_or(error)),
            }
        }
        Err(refusal
            .or(last)
            .unwrap_or_else(|| Error::setting(NOTHING_FOUND)))
    }

    async fn ask(&self, address: Address, sent: &Secret, steps: &Steps) -> Result<Granted, Error> {
        let operation = match (&self.realm, address) {
            (Realm::Tenant(_), Address::Tm) => TENANT,
            (Realm::Tenant(_), Address::Plain) => TENANT_OLDER,
            (Realm::Provider, Address::Tm) => PROVIDER,
            (Realm::Provider, Address::Plain) => PROVIDER_OLDER,
            (_, Address::Login) => {
                let token = login(&self.server, sent, ADVICE, &steps.next()).await?;
                return Ok(Granted {
                    token: Ok(token),
                    rotated: None,
                });
            }
        };
        let mut ask = Ask::new(operation, ADVICE).with_form(&[
            ("grant_type", "refresh_token"),
            ("refresh_token", sent.expose()),
        ]);
        if let Realm::Tenant(org) = &self.realm {
            ask = ask.with_parameter(org);
        }
        self.server
            .ask_for_token(ask, Some(sent), &steps.next())
            .await
    }

    fn realm_key(&self) -> String {
        match &self.realm {
            Realm::Tenant(org) => format!("tenant {org}"),
            Realm::Provider => "provider".to_owned(),
        }
    }
}

impl Exchange for VcfToken {
    fn exchange(
        &self,
        rotated: Option<Secret>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<Granted, Error>> {
        let sent = rotated.unwrap_or_else(|| self.refresh.clone());
        Box::pin(self.token(sent, options))
    }

    fn asked(&self) -> Option<Asked<'_>> {
        Some(Asked::Host(self.server.base.host()))
    }

    fn account(&self) -> String {
        let whose = [&*self.realm_key(), &*fingerprint(&self.refresh)];
        self.server.account("vcf-token", &whose)
    }

    /// Those of service accounts rotate; whether this is one shows only in the answer.
    fn rotates(&self) -> bool {
        true
    }
}

/// Whether an error says that there is nothing at an address: also what a user interface answers
/// for a path that it does not know, a page or a way to one.
fn is_absent(error: &Error) -> bool {
    let status = error.status().and_then(|s| StatusCode::from_u16(s).ok());
    let no_address = status.is_some_and(|status| {
        status.is_redirection()
            || matches!(
                status,
                StatusCode::NOT_FOUND
                    | StatusCode::METHOD_NOT_ALLOWED
                    | StatusCode::NOT_IMPLEMENTED
            )
    });
    no_address || (error.kind() == ErrorKind::Decode && error.json_path() == Some("$"))
}

/// Asks a host for its version, which it tells without a token.
pub(super) async fn version(server: &TokenServer, steps: &Steps) -> Result<Version, Error> {
    let response = server.send(Ask::new(CONFIG, ""), &steps.next()).await?;
    if !response.status().is_success() {
        return Ok(Version::Unknown);
    }
    let version = serde_json::from_slice::<Value>(response.body())
        .ok()
        .and_then(|config| major(config.get("applicationVersion")?.as_str()?));
    tracing::debug!(?version, "the host was asked for its version");
    Ok(match version {
        Some(9..) => Version::Nine,
        Some(_) => Version::Older,
        None => Version::Unknown,
    })
}

/// The first number of a version, which is written in base64, or plainly by lenient hosts.
fn major(text: &str) -> Option<u64> {
    let text = text.trim();
    let decoded = STANDARD
        .decode(text)
        .or_else(|_| STANDARD_NO_PAD.decode(text))
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok());
    let first = |text: &str| text.trim().split('.').next()?.parse().ok();
    decoded.as_deref().and_then(first).or_else(|| first(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_in_base64_and_plainly() {
        assert_eq!(major("OS4wLjAuMC4yNDcwMTQwMw=="), Some(9));
        assert_eq!(major("OS4wLjAuMC4yNDcwMTQwMw"), Some(9));
        assert_eq!(major("OC4xOC4xLjM0NTY3"), Some(8));
        assert_eq!(major("10.1.0.0"), Some(10));
        for unreadable in ["", "bm90IGEgdmVyc2lvbg==", "v9"] {
            assert_eq!(major(unreadable), None, "{unreadable}");
        }
    }
}
