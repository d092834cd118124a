//! The kinds of credentials that `vmw login` knows, by the names that profiles have for them.

use auth_core::{Credential, Secret};
use toml_edit::InlineTable;

/// A credential that lacks its secret.
#[derive(Debug)]
pub enum Kind {
    ApiToken,
    OauthApp {
        client_id: String,
    },
    VraPassword {
        username: String,
        domain: Option<String>,
    },
    VcfTenant {
        org: String,
    },
    VcfProvider,
}

impl Kind {
    pub fn name(&self) -> &'static str {
        match self {
            Kind::ApiToken => "api_token",
            Kind::OauthApp { .. } => "oauth_app",
            Kind::VraPassword { .. } => "vra_password",
            Kind::VcfTenant { .. } => "vcf_tenant",
            Kind::VcfProvider => "vcf_provider",
        }
    }

    /// The option that asks for it.
    pub fn option(&self) -> &'static str {
        match self {
            Kind::ApiToken => "vmw login",
            Kind::OauthApp { .. } => "--client-id",
            Kind::VraPassword { .. } => "--username",
            Kind::VcfTenant { .. } => "--vcf-tenant",
            Kind::VcfProvider => "--vcf-provider",
        }
    }

    /// What its secret is called.
    pub fn secret(&self) -> &'static str {
        match self {
            Kind::ApiToken => "API token",
            Kind::OauthApp { .. } => "client secret",
            Kind::VraPassword { .. } => "password",
            Kind::VcfTenant { .. } | Kind::VcfProvider => "refresh token",
        }
    }

    pub fn is_on_premises(&self) -> bool {
        !matches!(self, Kind::ApiToken | Kind::OauthApp { .. })
    }

    /// Whether a server may replace it at each use.
    pub fn rotates(&self) -> bool {
        matches!(self, Kind::VcfTenant { .. } | Kind::VcfProvider)
    }

    pub fn credential(&self, secret: Secret) -> Credential {
        match self {
            Kind::ApiToken => Credential::api_token(secret),
            Kind::OauthApp { client_id } => Credential::oauth_app(client_id, secret),
            Kind::VraPassword { username, domain } => {
                let credential = Credential::vra_password(username, secret);
                match domain {
                    Some(domain) => credential.domain(domain),
                    None => credential,
                }
            }
            Kind::VcfTenant { org } => Credential::vcf_tenant(org, secret),
            Kind::VcfProvider => Credential::vcf_provider(secret),
        }
    }

    /// What of it stands in a profile.
    pub fn put_into(&self, table: &mut InlineTable) {
        table.insert("kind", self.name().into());
        let public = match self {
            Kind::ApiToken | Kind::VcfProvider => None,
            Kind::OauthApp { client_id } => Some(("client_id", client_id)),
            Kind::VraPassword { username, .. } => Some(("username", username)),
            Kind::VcfTenant { org } => Some(("org", org)),
        };
        if let Some((key, value)) = public {
            table.insert(key, value.into());
        }
        if let Kind::VraPassword {
            domain: Some(domain),
            ..
        } = self
        {
            table.insert("domain", domain.into());
        }
    }
}
