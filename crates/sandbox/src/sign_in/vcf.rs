//! Sign-in at VCF Automation 9, where service accounts use their refresh token up with every
//! exchange and are given another.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::Question;
use crate::answer::Answer;
use crate::tokens::{Account, Tokens, VCF_ORG};

/// The version that the sandbox says it is of.
const VERSION: &str = "9.0.0.0.24701403";

/// What tells clients the version.
pub(super) fn config() -> Answer {
    Answer::json(200, json!({"applicationVersion": STANDARD.encode(VERSION)}))
}

pub(super) fn token(tokens: &mut Tokens, account: Account, question: &Question<'_>) -> Answer {
    let form = question.form();
    let field = |name: &str| {
        let found = form.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, text)| text.as_str())
    };
    if field("grant_type") != "refresh_token" {
        return refused("unsupported_grant_type", "Only refresh_token is supported");
    }
    let is_known = match account {
        Account::Tenant => question.parameters.iter().any(|(_, org)| org == VCF_ORG),
        Account::Provider => true,
    };
    if !is_known || !tokens.use_up(account, field("refresh_token")) {
        return refused("invalid_grant", "Invalid refresh token");
    }
    let (access_token, expires_in) = tokens.issue(question.now);
    Answer::json(
        200,
        json!({
            "access_token": access_token,
            "token_type": "Bearer",
            "expires_in": expires_in,
            "refresh_token": tokens.of(account),
        }),
    )
}

/// In the shape of OAuth 2.
fn refused(error: &str, description: &str) -> Answer {
    Answer::json(
        400,
        json!({"error": error, "error_description": description}),
    )
}
