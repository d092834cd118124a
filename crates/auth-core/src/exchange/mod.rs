//! Exchanges: how a credential becomes an access token at a server. When to do it is left to the
//! token slot.

mod as_it_is;
mod automation;
mod csp;
mod learned;
mod lifetime;
mod oauth_app;
mod password;
mod provided;
mod token_server;
mod vcf;

use std::sync::Arc;
use std::time::Duration;

pub(crate) use csp::details as api_token_details;
pub(crate) use learned::Learned;
pub(crate) use token_server::TokenServer;

use tokio::time::Instant;

use crate::credential::{self, Credential, CredentialProvider, Kind};
use crate::service::BaseUrl;
use crate::transport::{BoxFuture, SendOptions};
use crate::{Error, Secret, Service};

/// A token fresh from a server.
pub(crate) struct Minted {
    pub(crate) secret: Secret,
    pub(crate) lifetime: Duration,
}

/// What a server gave for a credential.
pub(crate) struct Granted {
    /// An answer may rotate the credential and still bring no token.
    pub(crate) token: Result<Minted, Error>,
    /// What the server wants to see next time in the place of what it was sent, if it rotates:
    /// from then on the one before is dead, so this is kept first.
    pub(crate) rotated: Option<Secret>,
}

/// One way from a credential to an access token.
///
/// An exchange keeps no credential between two calls: what the server rotates, the token slot
/// holds.
pub(crate) trait Exchange: Send + Sync {
    /// Asks the server once, with what an earlier exchange rotated the credential into, else with
    /// the credential as it was given.
    fn exchange(
        &self,
        rotated: Option<Secret>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<Granted, Error>>;

    /// Whose tokens these are, as a key for a store: one line, the same in every process that has
    /// the same credential for the same server, another for any other, and no secret.
    fn account(&self) -> String;

    /// Whom it asks first, for messages.
    fn asked(&self) -> Option<Asked<'_>> {
        None
    }

    /// Whether the server rotates the credential at every use, so that losing what it rotated into
    /// locks the account out.
    fn rotates(&self) -> bool {
        false
    }

    /// Whether the credential as it was given brings another refresh token at any time, as a
    /// password does: what it has become is kept then to save a request, and losing it costs one.
    fn signs_in_anew(&self) -> bool {
        false
    }
}

/// Whom an exchange asks.
pub(crate) enum Asked<'a> {
    /// A token server, by its host.
    Host(&'a str),
    /// A program, or another provider of credentials, by its name.
    Provider(&'a str),
}

/// Tells one secret from another, as in [`Exchange::account`], without giving it away: the beginning of
/// its SHA-256. Only for what a server drew at random: short and human ones could be guessed.
pub(crate) fn fingerprint(secret: &Secret) -> String {
    let digest = hmac_sha256::Hash::hash(secret.expose().as_bytes());
    digest[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The servers of a session, as exchanges need them.
#[derive(Clone)]
pub(crate) struct Servers {
    pub(crate) bases: [BaseUrl; Service::ALL.len()],
    pub(crate) csp: TokenServer,
    pub(crate) automation: TokenServer,
    /// The organization of the session, for an OAuth app that names none.
    pub(crate) org_id: Option<String>,
    pub(crate) learned: Learned,
}

impl Servers {
    /// Whether tokens of a credential are of use at a service. A token of an Automation host goes
    /// to that host alone.
    pub(crate) fn serves(&self, credential: &Credential, service: Service) -> bool {
        let at = |service: Service| &self.bases[service.index()];
        !credential.is_of_automation_alone() || at(service).is_same_host(at(Service::Automation))
    }

    /// How a credential becomes the tokens for these services.
    pub(crate) fn exchange(
        &self,
        credential: &Credential,
        services: &[Service],
    ) -> Result<Box<dyn Exchange>, Error> {
        if let Some(service) = services.iter().find(|s| !self.serves(credential, **s)) {
            return Err(no_token_for(credential.name(), *service));
        }
        Ok(match credential.kind.clone() {
            Kind::AccessToken {
                token,
                expires,
                exchange,
            } => exchange(token, expires),
            Kind::ApiToken { token, exchange } => exchange(self, token, services),
            Kind::OauthApp { app, exchange } => exchange(self, app),
            Kind::VraRefreshToken { token, exchange } => exchange(self, token),
            Kind::VraPassword { user, exchange } => {
                self.on_premises(credential)?;
                exchange(self, user)
            }
            Kind::VcfTenant {
                org,
                refresh_token,
                exchange,
            } => {
                self.on_premises(credential)?;
                exchange(self, org, refresh_token)
            }
            Kind::VcfProvider {
                refresh_token,
                exchange,
            } => {
                self.on_premises(credential)?;
                exchange(self, refresh_token)
            }
        })
    }

    fn vcf(&self, realm: vcf::Realm, refresh: Secret) -> vcf::VcfToken {
        vcf::VcfToken {
            server: self.automation.clone(),
            learned: self.learned.clone(),
            realm,
            refresh,
        }
    }

    /// Passwords and the like are for hosts of one's own: the cloud must not even see them.
    fn on_premises(&self, credential: &Credential) -> Result<(), Error> {
        if !self.automation.base.is_automation_cloud() {
            return Ok(());
        }
        Err(Error::setting(format!(
            "{} signs in on premises, and the base URL for automation is that of the cloud: give the session the address of your host (base_url, VMW_AUTOMATION_URL or automation_url)",
            credential.name(),
        )))
    }
}

/// How an API token becomes tokens: at the platform, for Automation at its own host.
pub(crate) fn of_api_token(
    servers: &Servers,
    token: Secret,
    services: &[Service],
) -> Box<dyn Exchange> {
    if services.contains(&Service::Automation) {
        return Box::new(automation::AutomationLogin {
            server: servers.automation.clone(),
            refresh: token,
            advice: csp::ADVICE,
        });
    }
    Box::new(csp::CspApiToken {
        server: servers.csp.clone(),
        api_token: token,
    })
}

/// An access token is one already.
pub(crate) fn of_access_token(token: Secret, expires: Option<Instant>) -> Box<dyn Exchange> {
    Box::new(as_it_is::AsItIs { token, expires })
}

/// How an OAuth app gets tokens.
pub(crate) fn of_oauth_app(servers: &Servers, app: credential::OauthApp) -> Box<dyn Exchange> {
    Box::new(oauth_app::OauthApp {
        server: servers.csp.clone(),
        client_id: app.client_id,
        client_secret: app.client_secret,
        org_id: app.org_id.or_else(|| servers.org_id.clone()),
    })
}

/// How a refresh token of Automation becomes tokens.
pub(crate) fn of_vra_refresh_token(servers: &Servers, refresh: Secret) -> Box<dyn Exchange> {
    Box::new(automation::AutomationLogin {
        server: servers.automation.clone(),
        refresh,
        advice: "the refresh token was refused: it may be revoked or, after 90 days, over; sign in to Automation for a new one",
    })
}

/// How a password becomes tokens.
pub(crate) fn of_vra_password(servers: &Servers, user: credential::User) -> Box<dyn Exchange> {
    Box::new(password::PasswordLogin {
        server: servers.automation.clone(),
        learned: servers.learned.clone(),
        username: user.name,
        password: user.password,
        domain: user.domain,
    })
}

/// How a refresh token of an organization of VCF becomes tokens.
pub(crate) fn of_vcf_tenant(servers: &Servers, org: String, refresh: Secret) -> Box<dyn Exchange> {
    Box::new(servers.vcf(vcf::Realm::Tenant(org), refresh))
}

/// How a refresh token of the provider of VCF becomes tokens.
pub(crate) fn of_vcf_provider(servers: &Servers, refresh: Secret) -> Box<dyn Exchange> {
    Box::new(servers.vcf(vcf::Realm::Provider, refresh))
}

/// How a credential that is asked for each time becomes the tokens for these services. `identity`
/// tells its provider from others.
pub(crate) fn of_provider(
    servers: &Servers,
    provider: Arc<dyn CredentialProvider>,
    identity: &Secret,
    services: &'static [Service],
) -> Box<dyn Exchange> {
    Box::new(provided::Provided {
        provider,
        identity: fingerprint(identity),
        servers: servers.clone(),
        services,
    })
}

/// A service is asked that the credential does not open.
pub(crate) fn no_token_for(credential: &str, service: Service) -> Error {
    Error::setting(format!(
        "{credential} gives tokens for the Automation host alone, and the base URL for {service} is another host's: use a session with another credential for {service}"
    ))
}

#[cfg(test)]
mod tests;
