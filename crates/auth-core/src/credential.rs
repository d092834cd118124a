//! What one signs in with: its kinds, and the checks that need no server. How each kind becomes a
//! token is left to the exchanges, where it is read from to the environment, the profile and the
//! credential process.

use std::fmt;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use crate::exchange::{self, Exchange, Servers};
use crate::transport::BoxFuture;
use crate::{Error, Secret, Service};

/// What a user or a program signs in with.
///
/// Most sessions get theirs by a setting of [`SessionBuilder`](crate::SessionBuilder); this type is
/// what a [`CredentialProvider`] gives, and what
/// [`SessionBuilder::credential`](crate::SessionBuilder::credential) takes. White space at the ends
/// of a token does not count. `Debug` shows no secret.
#[derive(Clone)]
pub struct Credential {
    pub(crate) kind: Kind,
    /// A setting that does not belong to this kind.
    misplaced: Option<&'static str>,
}

/// Each kind brings its way to a token along, from the function that makes it: so a program has
/// the code of those kinds alone that it names.
#[derive(Clone)]
pub(crate) enum Kind {
    ApiToken {
        token: Secret,
        exchange: fn(&Servers, Secret, &[Service]) -> Box<dyn Exchange>,
    },
    AccessToken {
        token: Secret,
        expires: Option<Instant>,
        exchange: fn(Secret, Option<Instant>) -> Box<dyn Exchange>,
    },
    OauthApp {
        app: OauthApp,
        exchange: fn(&Servers, OauthApp) -> Box<dyn Exchange>,
    },
    VraRefreshToken {
        token: Secret,
        exchange: fn(&Servers, Secret) -> Box<dyn Exchange>,
    },
    VraPassword {
        user: User,
        exchange: fn(&Servers, User) -> Box<dyn Exchange>,
    },
    VcfTenant {
        org: String,
        refresh_token: Secret,
        exchange: fn(&Servers, String, Secret) -> Box<dyn Exchange>,
    },
    VcfProvider {
        refresh_token: Secret,
        exchange: fn(&Servers, Secret) -> Box<dyn Exchange>,
    },
}

/// An OAuth app.
#[derive(Clone)]
pub(crate) struct OauthApp {
    pub(crate) client_id: String,
    pub(crate) client_secret: Secret,
    pub(crate) org_id: Option<String>,
}

/// A user of Automation on premises.
#[derive(Clone)]
pub(crate) struct User {
    pub(crate) name: String,
    pub(crate) password: Secret,
    pub(crate) domain: Option<String>,
}

impl Credential {
    fn of(kind: Kind) -> Self {
        Self {
            kind,
            misplaced: None,
        }
    }

    /// An API token from the console.
    pub fn api_token(token: impl Into<Secret>) -> Self {
        Self::of(Kind::ApiToken {
            token: token.into().trimmed(),
            exchange: exchange::of_api_token,
        })
    }

    /// An access token that was obtained elsewhere.
    pub fn access_token(token: impl Into<Secret>) -> Self {
        Self::of(Kind::AccessToken {
            token: token.into().trimmed(),
            expires: None,
            exchange: exchange::of_access_token,
        })
    }

    /// An OAuth app: its id and its secret.
    pub fn oauth_app(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        Self::of(Kind::OauthApp {
            app: OauthApp {
                client_id: client_id.into(),
                client_secret: client_secret.into().trimmed(),
                org_id: None,
            },
            exchange: exchange::of_oauth_app,
        })
    }

    /// A refresh token of Aria Automation on premises, for `/iaas/api/login` of that host alone.
    pub fn vra_refresh_token(token: impl Into<Secret>) -> Self {
        Self::of(Kind::VraRefreshToken {
            token: token.into().trimmed(),
            exchange: exchange::of_vra_refresh_token,
        })
    }

    /// User name and password at Aria Automation on premises.
    pub fn vra_password(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self::of(Kind::VraPassword {
            user: User {
                name: username.into(),
                password: password.into(),
                domain: None,
            },
            exchange: exchange::of_vra_password,
        })
    }

    /// A refresh token (the console calls it an API token) of an organization of VCF Automation 9.
    pub fn vcf_tenant(org: impl Into<String>, refresh_token: impl Into<Secret>) -> Self {
        Self::of(Kind::VcfTenant {
            org: org.into(),
            refresh_token: refresh_token.into().trimmed(),
            exchange: exchange::of_vcf_tenant,
        })
    }

    /// A refresh token of the provider of VCF Automation 9.
    pub fn vcf_provider(refresh_token: impl Into<Secret>) -> Self {
        Self::of(Kind::VcfProvider {
            refresh_token: refresh_token.into().trimmed(),
            exchange: exchange::of_vcf_provider,
        })
    }

    /// How long an access token is still valid, counted from now. Without it the `exp` of a JWT
    /// counts, else 25 minutes. No other kind has it.
    #[must_use]
    pub fn expires_in(mut self, left: Duration) -> Self {
        match &mut self.kind {
            Kind::AccessToken { expires, .. } => {
                // A moment that no clock can tell is as good as never.
                *expires = Instant::now().checked_add(left);
            }
            _ => self.misplaced = Some("expires_in"),
        }
        self
    }

    /// When an access token ends. As [`expires_in`](Self::expires_in) with the time until then by
    /// the clock of this machine.
    #[must_use]
    pub fn expires_at(self, moment: SystemTime) -> Self {
        let left = moment.duration_since(SystemTime::now());
        self.expires_in(left.unwrap_or_default())
    }

    /// The organization (its id) that an OAuth app signs in to. No other kind has it.
    #[must_use]
    pub fn org_id(mut self, id: impl Into<String>) -> Self {
        match &mut self.kind {
            Kind::OauthApp { app, .. } => app.org_id = Some(id.into()),
            _ => self.misplaced = Some("org_id"),
        }
        self
    }

    /// The identity domain of a user name and password, if the host has more than one. No other
    /// kind has it.
    #[must_use]
    pub fn domain(mut self, name: impl Into<String>) -> Self {
        match &mut self.kind {
            Kind::VraPassword { user, .. } => user.domain = Some(name.into()),
            _ => self.misplaced = Some("domain"),
        }
        self
    }

    /// The name of the kind: that of the setting, for messages.
    pub(crate) fn name(&self) -> &'static str {
        match self.kind {
            Kind::ApiToken { .. } => "api_token",
            Kind::AccessToken { .. } => "access_token",
            Kind::OauthApp { .. } => "oauth_app",
            Kind::VraRefreshToken { .. } => "vra_refresh_token",
            Kind::VraPassword { .. } => "vra_password",
            Kind::VcfTenant { .. } => "vcf_tenant",
            Kind::VcfProvider { .. } => "vcf_provider",
        }
    }

    pub(crate) fn secret(&self) -> &Secret {
        match &self.kind {
            Kind::ApiToken { token, .. }
            | Kind::VraRefreshToken { token, .. }
            | Kind::AccessToken { token, .. } => token,
            Kind::OauthApp { app, .. } => &app.client_secret,
            Kind::VraPassword { user, .. } => &user.password,
            Kind::VcfTenant { refresh_token, .. } | Kind::VcfProvider { refresh_token, .. } => {
                refresh_token
            }
        }
    }

    /// Whether its tokens come from the Automation host and are of use there alone.
    pub(crate) fn is_of_automation_alone(&self) -> bool {
        matches!(
            self.kind,
            Kind::VraRefreshToken { .. }
                | Kind::VraPassword { .. }
                | Kind::VcfTenant { .. }
                | Kind::VcfProvider { .. }
        )
    }

    /// What can be seen to be wrong without asking a server.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let name = self.name();
        if let Some(setting) = self.misplaced {
            return Err(Error::setting(format!("{name} takes no {setting}")));
        }
        match &self.kind {
            Kind::ApiToken { token, .. } | Kind::VraRefreshToken { token, .. } => {
                token_like(name, token.expose())
            }
            Kind::AccessToken { token, expires, .. } => {
                if expires.is_some_and(|end| end <= Instant::now()) {
                    return Err(Error::setting(format!("{name} has expired already")));
                }
                token_like(name, token.expose())
            }
            Kind::OauthApp { app, .. } => {
                token_like("the client id of oauth_app", &app.client_id)?;
                if app.client_id.contains(':') {
                    return Err(Error::setting("the client id of oauth_app holds a colon"));
                }
                token_like("the client secret of oauth_app", app.client_secret.expose())?;
                filled("the org_id of oauth_app", app.org_id.as_deref())
            }
            Kind::VraPassword { user, .. } => {
                filled("the user name of vra_password", Some(&user.name))?;
                if user.password.expose().is_empty() {
                    return Err(Error::setting("the password of vra_password is empty"));
                }
                filled("the domain of vra_password", user.domain.as_deref())
            }
            Kind::VcfTenant {
                org, refresh_token, ..
            } => {
                filled("the organization of vcf_tenant", Some(org))?;
                if matches!(org.as_str(), "." | "..") {
                    return Err(Error::setting("the organization of vcf_tenant is no name"));
                }
                token_like("the refresh token of vcf_tenant", refresh_token.expose())
            }
            Kind::VcfProvider { refresh_token, .. } => {
                token_like("the refresh token of vcf_provider", refresh_token.expose())
            }
        }
    }
}

fn filled(what: &str, text: Option<&str>) -> Result<(), Error> {
    match text {
        Some(text) if text.trim().is_empty() => Err(Error::setting(format!("{what} is empty"))),
        _ => Ok(()),
    }
}

fn token_like(what: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(Error::setting(format!("{what} is empty")));
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::setting(format!(
            "{what} holds white space or characters that no token has"
        )));
    }
    Ok(())
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Credential");
        shown.field("kind", &self.name());
        match &self.kind {
            Kind::OauthApp { app, .. } => shown
                .field("client_id", &app.client_id)
                .field("org_id", &app.org_id),
            Kind::VraPassword { user, .. } => shown
                .field("username", &user.name)
                .field("domain", &user.domain),
            Kind::VcfTenant { org, .. } => shown.field("org", org),
            _ => &mut shown,
        };
        shown.field("secret", self.secret()).finish()
    }
}

/// Where a session gets its credential from, for vaults and brokers of one's own.
///
/// It is asked when an access token is needed, and again when that token is about to expire or was
/// refused; never by two callers of a session for the same token at a time. A credential of any
/// kind may come back, another one each time: what it is exchanged into is renewed by the session.
///
/// ```
/// use auth_core::{BoxFuture, Credential, CredentialProvider, Error, Session};
///
/// struct Vault;
///
/// impl CredentialProvider for Vault {
///     fn name(&self) -> &str {
///         "vault:kv/vmc"
///     }
///
///     fn credential(&self) -> BoxFuture<'_, Result<Credential, Error>> {
///         Box::pin(async {
///             // Ask the vault here.
///             Ok(Credential::api_token("an-api-token"))
///         })
///     }
/// }
///
/// let session = Session::builder().credential_provider(Vault).build()?;
/// # Ok::<(), Error>(())
/// ```
pub trait CredentialProvider: Send + Sync + 'static {
    /// What it is called, without a secret: messages name it, and tokens that are kept on disk are
    /// kept under it, so two that give different people's credentials need different names.
    fn name(&self) -> &str;

    /// The credential to sign in with now. An error ends the call that needed a token; make it
    /// with [`Error::new`], and say what to do.
    ///
    /// The session waits 60 s for it, less if its own
    /// [`timeout`](crate::SessionBuilder::timeout) is shorter. Dropping the future gives up. A call
    /// that fails because that time is up is not repeated by itself.
    fn credential(&self) -> BoxFuture<'_, Result<Credential, Error>>;
}
