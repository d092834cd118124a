//! Sign-in at VMware Cloud Services, at Aria Automation and at VCF Automation, and the
//! organizations of the one who signed in. No document describes these addresses, but for one login.

mod automation;
mod csp;
mod vcf;

use http::HeaderMap;
use serde_json::{Value, json};

use crate::answer::{Answer, Outcome};
use crate::clock::Millis;
use crate::cloud::Cloud;
use crate::tokens::{Account, Tokens};

/// An address of sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Endpoint {
    Exchange,
    OauthApp,
    Details,
    Login,
    Password,
    Version,
    ServiceAccount(Account),
    Orgs,
    OrgsV2,
}

/// Method, path, the name under which requests are recorded, and what answers.
pub(crate) const ENDPOINTS: [(&str, &str, &str, Endpoint); 13] = [
    (
        "POST",
        "/csp/gateway/am/api/auth/api-tokens/authorize",
        "exchangeApiToken",
        Endpoint::Exchange,
    ),
    (
        "POST",
        "/csp/gateway/am/api/auth/authorize",
        "authorizeClient",
        Endpoint::OauthApp,
    ),
    (
        "POST",
        "/csp/gateway/am/api/auth/token",
        "getClientToken",
        Endpoint::OauthApp,
    ),
    (
        "POST",
        "/csp/gateway/am/api/auth/api-tokens/details",
        "getApiTokenDetails",
        Endpoint::Details,
    ),
    (
        "POST",
        "/csp/gateway/am/api/login",
        "loginWithPassword",
        Endpoint::Password,
    ),
    (
        "POST",
        "/iaas/api/login",
        "retrieveAuthToken",
        Endpoint::Login,
    ),
    (
        "GET",
        "/automation/config.json",
        "getVersion",
        Endpoint::Version,
    ),
    (
        "POST",
        "/tm/oauth/tenant/{org}/token",
        "getTenantToken",
        Endpoint::ServiceAccount(Account::Tenant),
    ),
    (
        "POST",
        "/oauth/tenant/{org}/token",
        "getTenantToken",
        Endpoint::ServiceAccount(Account::Tenant),
    ),
    (
        "POST",
        "/tm/oauth/provider/token",
        "getProviderToken",
        Endpoint::ServiceAccount(Account::Provider),
    ),
    (
        "POST",
        "/oauth/provider/token",
        "getProviderToken",
        Endpoint::ServiceAccount(Account::Provider),
    ),
    (
        "GET",
        "/csp/gateway/am/api/loggedin/user/orgs",
        "getLoggedInUserOrgs",
        Endpoint::Orgs,
    ),
    (
        "GET",
        "/csp/gateway/am/api/v2/loggedin/user/orgs",
        "getLoggedInUserOrgsV2",
        Endpoint::OrgsV2,
    ),
];

/// A request for one of these addresses. Without `Debug`: it holds secrets.
pub(crate) struct Question<'a> {
    pub(crate) headers: &'a HeaderMap,
    pub(crate) parameters: &'a [(String, String)],
    pub(crate) query: &'a [(String, String)],
    pub(crate) body: &'a [u8],
    pub(crate) now: Millis,
}

impl Question<'_> {
    /// The fields of a body that is a form.
    fn form(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.body).into_owned().collect()
    }

    /// A text of a body that is a JSON object.
    fn text(&self, name: &str) -> Option<String> {
        let body: Value = serde_json::from_slice(self.body).ok()?;
        body[name].as_str().map(str::to_owned)
    }
}

impl Endpoint {
    /// Whether it gives out access tokens.
    pub(crate) fn exchanges(self) -> bool {
        matches!(
            self,
            Self::Exchange | Self::OauthApp | Self::Login | Self::ServiceAccount(_)
        )
    }

    pub(crate) fn needs_access_token(self) -> bool {
        matches!(self, Self::Orgs | Self::OrgsV2)
    }

    pub(crate) fn answer(
        self,
        tokens: &mut Tokens,
        cloud: &Cloud,
        question: &Question<'_>,
    ) -> Outcome {
        match self {
            Self::Exchange => csp::exchange(tokens, question),
            Self::OauthApp => csp::oauth_app(tokens, cloud, question),
            Self::Details => csp::details(tokens, question, cloud.opened_at),
            Self::Login => automation::login(tokens, question),
            Self::Password => Ok(automation::password(tokens, question)),
            Self::Version => Ok(vcf::config()),
            Self::ServiceAccount(account) => Ok(vcf::token(tokens, account, question)),
            Self::Orgs => Ok(Answer::json(200, csp::orgs(cloud, question.query))),
            Self::OrgsV2 => {
                let orgs: Vec<Value> = cloud.orgs.iter().map(|org| org.at_csp()).collect();
                Ok(Answer::json(
                    200,
                    json!({"totalResults": orgs.len(), "results": orgs}),
                ))
            }
        }
    }
}

/// The services repeat the last four characters of a token that they refuse.
fn end_of(token: &str) -> String {
    let skipped = token.chars().count().saturating_sub(4);
    token.chars().skip(skipped).collect()
}
