//! Sign-in at Aria Automation: the login with a refresh token and, as on premises, the one with a
//! password that gives such a token.

use serde_json::json;

use super::{Question, end_of};
use crate::answer::{Answer, Outcome, Refusal};
use crate::clock::rfc3339;
use crate::cloud::USER_NAME;
use crate::tokens::{DOMAIN, Tokens};

pub(super) fn login(tokens: &mut Tokens, question: &Question<'_>) -> Outcome {
    let Some(given) = question.text("refreshToken") else {
        return Err(Refusal::bad_request("refreshToken is required"));
    };
    if !tokens.logs_in(&given, question.now) {
        return Err(Refusal::new(
            403,
            "invalid_grant",
            format!("Invalid refresh token: …{}", end_of(&given)),
        ));
    }
    let (token, _) = tokens.issue(question.now);
    Ok(Answer::json(
        200,
        json!({"tokenType": "Bearer", "token": token}),
    ))
}

/// User name, password and perhaps a domain. What is wrong of the three is not said.
pub(super) fn password(tokens: &mut Tokens, question: &Question<'_>) -> Answer {
    let asks_for_token = question
        .query
        .iter()
        .any(|(name, _)| name == "access_token");
    if !asks_for_token {
        return refused("The query parameter access_token is required", question);
    }
    let is = |name: &str, expected: &str| question.text(name).as_deref() == Some(expected);
    let domain_fits = question.text("domain").is_none() || is("domain", DOMAIN);
    if is("username", USER_NAME) && is("password", &tokens.password) && domain_fits {
        let refresh_token = tokens.issue_refresh(question.now);
        return Answer::json(200, json!({"refresh_token": refresh_token}));
    }
    refused("Invalid username or password", question)
}

/// In a shape of this login's own.
fn refused(message: &str, question: &Question<'_>) -> Answer {
    Answer::json(
        400,
        json!({
            "timestamp": rfc3339(question.now),
            "type": "BAD_REQUEST",
            "status": "400 BAD_REQUEST",
            "error": "Bad Request",
            "serverMessage": message,
        }),
    )
}
