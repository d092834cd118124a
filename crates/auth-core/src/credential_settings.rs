//! The settings of a session that say what it signs in with. It has one credential; how that
//! becomes tokens is left to the exchanges.

use std::ffi::OsString;
use std::sync::Arc;

use crate::credential::{Credential, CredentialProvider};
use crate::credential_process::{CommandLine, CredentialProcess};
use crate::exchange::{Exchange, Servers, of_provider};
use crate::{Error, Secret, Service, SessionBuilder};

/// What a session signs in with, or where it gets that from.
#[derive(Clone)]
pub(crate) enum Given {
    Credential(Credential),
    Provider {
        /// The name of the setting, for messages.
        setting: &'static str,
        provider: Arc<dyn CredentialProvider>,
        /// Tells it from other providers; counts as a secret.
        identity: Secret,
        /// How what it gives becomes tokens. Brought along, as with each kind of credential.
        exchange: ExchangeOfProvider,
    },
}

/// The exchange of what a provider gives.
type ExchangeOfProvider =
    fn(&Servers, Arc<dyn CredentialProvider>, &Secret, &'static [Service]) -> Box<dyn Exchange>;

impl Given {
    pub(crate) fn provider(
        setting: &'static str,
        provider: impl CredentialProvider,
        identity: Secret,
    ) -> Self {
        Self::Provider {
            setting,
            provider: Arc::new(provider),
            identity,
            exchange: of_provider,
        }
    }

    /// The name of the setting, for messages.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Credential(credential) => credential.name(),
            Self::Provider { setting, .. } => setting,
        }
    }
}

impl SessionBuilder {
    /// Signs in with an API token from the console (My Account > API Tokens). White space at its
    /// ends does not count.
    ///
    /// It is exchanged for access tokens: at the Cloud Services Platform for [`Service::Vmc`] and
    /// [`Service::Csp`], at `/iaas/api/login` of the Automation host for [`Service::Automation`].
    pub fn api_token(self, token: impl Into<Secret>) -> Self {
        self.credential(Credential::api_token(token))
    }

    /// Signs in with an access token that was obtained elsewhere; it goes to every service as it
    /// is, until it expires. White space at its ends does not count.
    pub fn access_token(self, token: impl Into<Secret>) -> Self {
        self.credential(Credential::access_token(token))
    }

    /// Signs in as an OAuth app of the console (Organization > OAuth Apps): server to server, by
    /// the client credentials grant at the Cloud Services Platform. Its tokens open every service
    /// of the cloud. An app of several organizations says with [`org_id`](Self::org_id) which one
    /// is meant.
    pub fn oauth_app(self, client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        self.credential(Credential::oauth_app(client_id, client_secret))
    }

    /// Signs in with a refresh token of Aria Automation, at `/iaas/api/login` of the Automation
    /// host and nowhere else. In the cloud, [`api_token`](Self::api_token) opens the other services
    /// as well.
    pub fn vra_refresh_token(self, token: impl Into<Secret>) -> Self {
        self.credential(Credential::vra_refresh_token(token))
    }

    /// Signs in with user name and password at Aria Automation on premises, whose address is set
    /// by [`base_url`](Self::base_url); [`domain`](Self::domain) where the host has more than one.
    ///
    /// The password is used for a refresh token, which lasts 90 days, and again when that is
    /// refused. A refused password is not tried again for five minutes, because directories lock
    /// accounts.
    pub fn vra_password(self, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credential(Credential::vra_password(username, password))
    }

    /// Signs in to an organization of VCF Automation 9 with a refresh token, which its console
    /// calls an API token. The address is set by [`base_url`](Self::base_url).
    ///
    /// The host is asked for its version, and the session finds the address that gives out tokens:
    /// `/tm/oauth/tenant/{org}/token`, the same without `/tm`, or, for organizations that came from
    /// 8.x, `/iaas/api/login`. The token of a service account is replaced by the server at each
    /// use: the one given here is then of no more use to anybody else.
    pub fn vcf_tenant(self, org: impl Into<String>, refresh_token: impl Into<Secret>) -> Self {
        self.credential(Credential::vcf_tenant(org, refresh_token))
    }

    /// Signs in as provider of VCF Automation 9 (`/tm/oauth/provider/token`); otherwise as
    /// [`vcf_tenant`](Self::vcf_tenant).
    pub fn vcf_provider(self, refresh_token: impl Into<Secret>) -> Self {
        self.credential(Credential::vcf_provider(refresh_token))
    }

    /// Signs in with a credential of any kind.
    pub fn credential(self, credential: Credential) -> Self {
        self.given(Given::Credential(credential))
    }

    /// Signs in with what a program prints. It is run, without a shell, when a token is needed,
    /// and again when that token is about to expire or was refused.
    ///
    /// It ends with status 0 after printing one JSON object in UTF-8, one of
    ///
    /// | prints | as |
    /// |-|-|
    /// | `{"api_token": "…"}` | [`api_token`](Self::api_token) |
    /// | `{"access_token": "…", "expires_in": 1799}` | [`access_token`](Self::access_token) |
    /// | `{"client_id": "…", "client_secret": "…", "org_id": "…"}` | [`oauth_app`](Self::oauth_app) |
    /// | `{"refresh_token": "…"}` | [`vra_refresh_token`](Self::vra_refresh_token) |
    /// | `{"username": "…", "password": "…", "domain": "…"}` | [`vra_password`](Self::vra_password) |
    /// | `{"refresh_token": "…", "vcf_tenant": "the organization"}` | [`vcf_tenant`](Self::vcf_tenant) |
    /// | `{"refresh_token": "…", "vcf_provider": true}` | [`vcf_provider`](Self::vcf_provider) |
    ///
    /// `expires_in` is in seconds; `expires_at` in its place is a moment in RFC 3339 or in seconds
    /// since 1970; without either, the `exp` of a JWT counts, else 25 minutes. `org_id` and
    /// `domain` may be absent. Other properties are ignored, beside an `access_token` all.
    ///
    /// The program gets no input, and has 60 s, less if [`timeout`](Self::timeout) is shorter;
    /// then it is killed, where no terminal is there with all that it has started. Once it has ended
    /// its output is read for one more second at most, so an agent that it leaves behind may keep
    /// that open. What it writes to standard error goes to that of this process; what it
    /// prints is shown nowhere. Tokens that are kept on disk are kept under program and arguments:
    /// something else that changes whose credential it prints is not seen.
    pub fn credential_process<A: Into<OsString>>(
        self,
        program: impl Into<OsString>,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        let arguments = arguments.into_iter().map(Into::into).collect();
        self.given(CredentialProcess::given(CommandLine::new(
            program.into(),
            arguments,
        )))
    }

    /// Signs in with what a provider gives: for vaults and brokers of one's own.
    pub fn credential_provider(self, provider: impl CredentialProvider) -> Self {
        let identity = Secret::from(provider.name());
        self.given(Given::provider("credential_provider", provider, identity))
    }

    pub(crate) fn given(mut self, given: Given) -> Self {
        self.given.retain(|earlier| earlier.name() != given.name());
        self.given.push(given);
        self
    }

    /// The organization (its id) to work in. An OAuth app signs in to it; for other credentials,
    /// which belong to an organization already, it is kept for
    /// [`Session::org_id`](crate::Session::org_id).
    pub fn org_id(mut self, id: impl Into<String>) -> Self {
        self.org_id = Some(id.into());
        self
    }

    /// The identity domain of the user of [`vra_password`](Self::vra_password).
    pub fn domain(mut self, name: impl Into<String>) -> Self {
        self.domain = Some(name.into());
        self
    }

    /// The one credential there has to be.
    pub(crate) fn take_given(&mut self) -> Result<Given, Error> {
        let mut all = std::mem::take(&mut self.given);
        let Some(mut given) = all.pop() else {
            if let Some(what) = self.nothing_given.take() {
                let what = format!("the session has no credential: {what}");
                return Err(Error::setting(what));
            }
            return Err(Error::setting(
                "the session has no credential: give it one with api_token(…), access_token(…), oauth_app(…) or another setting, or begin it with from_env() or from_profile(…)",
            ));
        };
        if let Some(other) = all.pop() {
            return Err(Error::setting(format!(
                "the session has two credentials, {} and {}: give it one of them",
                other.name(),
                given.name()
            )));
        }
        match &mut given {
            Given::Credential(credential) => {
                if let Some(domain) = self.domain.take() {
                    *credential = credential.clone().domain(domain);
                }
                credential.check()?;
            }
            Given::Provider { setting, .. } if self.domain.is_some() => {
                return Err(Error::setting(format!("{setting} takes no domain")));
            }
            Given::Provider { .. } => {}
        }
        if self.org_id.as_ref().is_some_and(|id| id.trim().is_empty()) {
            return Err(Error::setting("org_id is empty"));
        }
        Ok(given)
    }
}
