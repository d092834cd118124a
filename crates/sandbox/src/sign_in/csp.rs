//! Sign-in at VMware Cloud Services: with an API token or as an OAuth app; and the organizations of
//! the one who signed in.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Question, end_of};
use crate::answer::{Answer, Outcome, Refusal};
use crate::clock::Millis;
use crate::cloud::Cloud;
use crate::tokens::{CLIENT_ID, Holder, SCOPE, Tokens};

pub(super) fn exchange(tokens: &mut Tokens, question: &Question<'_>) -> Outcome {
    // The secret belongs into the form; some clients put it into the query, and servers take it.
    let form = question.form();
    let given = form.iter().chain(question.query).find(|(name, text)| {
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
    let (access_token, expires_in) = tokens.issue(question.now);
    Ok(Answer::json(
        200,
        json!({
            "id_token": access_token,
            "token_type": "bearer",
            "expires_in": expires_in,
            "scope": SCOPE,
            "access_token": access_token,
            "refresh_token": tokens.api_token,
        }),
    ))
}

/// Client credentials, at either address.
pub(super) fn oauth_app(tokens: &mut Tokens, cloud: &Cloud, question: &Question<'_>) -> Outcome {
    let form = question.form();
    let field = |name: &str| {
        let found = form
            .iter()
            .find(|(key, text)| key == name && !text.is_empty());
        found.map(|(_, text)| text.as_str())
    };
    match field("grant_type") {
        Some("client_credentials") => {}
        Some(_) => {
            return Err(Refusal::bad_request(
                "unsupported_grant_type: only client_credentials is supported here",
            ));
        }
        None => {
            return Err(Refusal::bad_request(
                "invalid_request: grant_type is required",
            ));
        }
    }
    let (id, secret) = basic(question).unwrap_or_default();
    if id != CLIENT_ID || secret != tokens.client_secret {
        return Err(Refusal::new(
            401,
            "invalid_client",
            "invalid_client: Client authentication failed",
        ));
    }
    let org_id = field("orgId").unwrap_or(cloud.home());
    if cloud.org(org_id).is_none() {
        return Err(Refusal::bad_request(
            "invalid_request: the app does not belong to this organization",
        ));
    }
    let (access_token, expires_in) = tokens.issue_for(&Holder::App(org_id), question.now);
    Ok(Answer::json(
        200,
        json!({
            "access_token": access_token,
            "token_type": "bearer",
            "expires_in": expires_in,
            "scope": SCOPE,
        }),
    ))
}

/// Id and secret of HTTP Basic.
fn basic(question: &Question<'_>) -> Option<(String, String)> {
    let value = question.headers.get("authorization")?.to_str().ok()?;
    let (scheme, encoded) = value.split_once(' ')?;
    let decoded = STANDARD.decode(encoded.trim()).ok()?;
    let decoded = String::from_utf8(decoded).ok()?;
    let (id, secret) = decoded.split_once(':')?;
    scheme
        .eq_ignore_ascii_case("basic")
        .then(|| (id.to_owned(), secret.to_owned()))
}

pub(super) fn details(tokens: &Tokens, question: &Question<'_>, created: Millis) -> Outcome {
    const HALF_A_YEAR: Millis = 180 * 24 * 3_600_000;
    let given = question.text("tokenValue");
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

pub(super) fn orgs(cloud: &Cloud, query: &[(String, String)]) -> Value {
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
