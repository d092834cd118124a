//! Sign-in at VMware Cloud Services and at Aria Automation, and the organizations and projects of
//! the one who signed in. No document describes these addresses.

use serde_json::{Value, json};

use crate::answer::{Answer, Outcome, Refusal};
use crate::clock::Millis;
use crate::cloud::Cloud;
use crate::tokens::Tokens;

/// An address of sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Endpoint {
    Exchange,
    Details,
    Login,
    Orgs,
    OrgsV2,
    Projects,
}

/// Method, path, the name under which requests are recorded, and what answers.
pub(crate) const ENDPOINTS: [(&str, &str, &str, Endpoint); 6] = [
    (
        "POST",
        "/csp/gateway/am/api/auth/api-tokens/authorize",
        "exchangeApiToken",
        Endpoint::Exchange,
    ),
    (
        "POST",
        "/csp/gateway/am/api/auth/api-tokens/details",
        "getApiTokenDetails",
        Endpoint::Details,
    ),
    (
        "POST",
        "/iaas/api/login",
        "retrieveAuthToken",
        Endpoint::Login,
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
    (
        "GET",
        "/iaas/api/projects",
        "getProjects",
        Endpoint::Projects,
    ),
];

impl Endpoint {
    /// Whether it gives out access tokens.
    pub(crate) fn exchanges(self) -> bool {
        matches!(self, Self::Exchange | Self::Login)
    }

    pub(crate) fn needs_access_token(self) -> bool {
        matches!(self, Self::Orgs | Self::OrgsV2 | Self::Projects)
    }

    pub(crate) fn answer(
        self,
        tokens: &mut Tokens,
        cloud: &Cloud,
        query: &[(String, String)],
        body: &[u8],
        now: Millis,
    ) -> Outcome {
        match self {
            Self::Exchange => exchange(tokens, query, body, now),
            Self::Details => details(tokens, body, cloud.opened_at),
            Self::Login => login(tokens, body, now),
            Self::Orgs => Ok(Answer::json(200, orgs(cloud, query))),
            Self::OrgsV2 => {
                let orgs: Vec<Value> = cloud.orgs.iter().map(|org| org.at_csp()).collect();
                Ok(Answer::json(
                    200,
                    json!({"totalResults": orgs.len(), "results": orgs}),
                ))
            }
            Self::Projects => Ok(Answer::json(200, projects(cloud))),
        }
    }
}

fn exchange(tokens: &mut Tokens, query: &[(String, String)], body: &[u8], now: Millis) -> Outcome {
    // The secret belongs into the form; some clients put it into the query, and servers take it.
    let form: Vec<(String, String)> = form_urlencoded::parse(body).into_owned().collect();
    let given = form.iter().chain(query).find(|(name, text)| {
        matches!(name.as_str(), "refresh_token" | "api_token") && !text.is_empty()
    });
    let Some((_, given)) = given else {
        return Err(Refusal::bad_request(
            "invalid_request: refresh_token is required, as a form parameter",
        ));
    };
    if *given != tokens.api_token {
        return Err(Refusal::new(
            400,
            "invalid_grant",
            format!("invalid_grant: Invalid refresh token: …{}", end_of(given)),
        ));
    }
    let (access_token, expires_in) = tokens.issue(now);
    Ok(Answer::json(
        200,
        json!({
            "id_token": access_token,
            "token_type": "bearer",
            "expires_in": expires_in,
            "scope": "ALL_PERMISSIONS openid customer_number group_names",
            "access_token": access_token,
            "refresh_token": tokens.api_token,
        }),
    ))
}

fn details(tokens: &Tokens, body: &[u8], created: Millis) -> Outcome {
    const HALF_A_YEAR: Millis = 180 * 24 * 3_600_000;
    let given = text_of(body, "tokenValue");
    if given.as_deref() != Some(tokens.api_token.as_str()) {
        let given = given.unwrap_or_default();
        return Err(Refusal::bad_request(format!(
            "invalid_grant: Invalid refresh token: …{}",
            end_of(&given)
        )));
    }
    Ok(Answer::json(
        200,
        json!({
            "tokenName": "sandbox",
            "createdAt": created,
            "lastUsedAt": created,
            "expiresAt": created + HALF_A_YEAR,
        }),
    ))
}

fn login(tokens: &mut Tokens, body: &[u8], now: Millis) -> Outcome {
    let Some(given) = text_of(body, "refreshToken") else {
        return Err(Refusal::bad_request("refreshToken is required"));
    };
    if given != tokens.api_token {
        return Err(Refusal::new(
            403,
            "invalid_grant",
            format!("Invalid refresh token: …{}", end_of(&given)),
        ));
    }
    let (token, _) = tokens.issue(now);
    Ok(Answer::json(
        200,
        json!({"tokenType": "Bearer", "token": token}),
    ))
}

fn orgs(cloud: &Cloud, query: &[(String, String)]) -> Value {
    let links: Vec<String> = cloud
        .orgs
        .iter()
        .map(|org| format!("/csp/gateway/am/api/orgs/{}", org.id))
        .collect();
    let mut body = json!({"refLinks": links});
    if query
        .iter()
        .any(|(name, text)| name == "expand" && matches!(text.as_str(), "1" | "true"))
    {
        body["items"] = cloud.orgs.iter().map(|org| org.at_csp()).collect();
    }
    body
}

/// One page, in the way of Infrastructure lists: they do not say which page is the last.
fn projects(cloud: &Cloud) -> Value {
    let projects = [cloud.project.shown(cloud.home())];
    json!({
        "content": projects,
        "totalElements": projects.len(),
        "numberOfElements": projects.len(),
    })
}

/// The services repeat the last four characters of a token that they refuse.
fn end_of(token: &str) -> String {
    let skipped = token.chars().count().saturating_sub(4);
    token.chars().skip(skipped).collect()
}

fn text_of(body: &[u8], name: &str) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    body[name].as_str().map(str::to_owned)
}
