//! Access tokens: how one gets them, what they open, when they end.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sandbox::{Clock, Sandbox};
use serde_json::{Value, json};

use crate::client::{Caller, FORM, JSON, START, send};

const EXCHANGE: &str = "/csp/gateway/am/api/auth/api-tokens/authorize";

#[tokio::test]
async fn the_exchange_takes_both_names_in_form_and_query() {
    let sandbox = Sandbox::builder()
        .clock(Clock::stepped_from(START))
        .start()
        .await
        .unwrap();
    let token = sandbox.api_token();
    for (query, form) in [
        (String::new(), format!("refresh_token={token}")),
        (String::new(), format!("api_token={token}")),
        (format!("?refresh_token={token}"), String::new()),
    ] {
        let path = format!("{EXCHANGE}{query}");
        let answer = send(sandbox.url(), "POST", &path, &[FORM], &form)
            .await
            .expect(200);
        assert_eq!(answer["token_type"], "bearer");
        assert_eq!(answer["expires_in"], 1799);
        assert_eq!(answer["refresh_token"], token);
        for name in ["id_token", "scope", "access_token"] {
            assert!(answer[name].is_string());
        }
    }
    assert_eq!(sandbox.exchanges(), 3);
    assert!(!format!("{:?} {sandbox:?}", sandbox.received()).contains(token));
}

#[tokio::test]
async fn an_access_token_reads_like_a_jwt() {
    let caller = Caller::new().await;
    let parts: Vec<&str> = caller.bearer().split('.').collect();
    let read = |part: &str| -> Value {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
    };
    assert_eq!(parts.len(), 3);
    assert_eq!(read(parts[0])["alg"], "sandbox");
    let claims = read(parts[1]);
    assert_eq!(claims["context_name"], caller.sandbox.org_id());
    assert_eq!(claims["iat"], START);
    assert_eq!(claims["exp"], START + 1799);
    assert!(claims["sub"].is_string() && claims["acct"].is_string());
}

#[tokio::test]
async fn a_wrong_token_is_refused_in_the_shape_of_each_service() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let wrong = send(
        sandbox.url(),
        "POST",
        EXCHANGE,
        &[FORM],
        "refresh_token=not-the-one",
    )
    .await;
    let error = wrong.expect(400);
    assert_eq!(
        error["message"],
        "invalid_grant: Invalid refresh token: …-one"
    );
    assert_eq!(error["statusCode"], 400);
    for name in ["requestId", "traceId", "moduleCode", "cspErrorCode"] {
        assert!(error[name].is_string(), "{name}");
    }
    assert_eq!(
        send(sandbox.url(), "POST", EXCHANGE, &[FORM], "")
            .await
            .status,
        400
    );

    let body = json!({"refreshToken": "not-the-one"}).to_string();
    let error = send(sandbox.url(), "POST", "/iaas/api/login", &[JSON], &body)
        .await
        .expect(403);
    assert_eq!(error["statusCode"], 403);
    for name in ["message", "errorCode", "serverErrorId", "documentKind"] {
        assert!(!error[name].is_null(), "{name}");
    }
    let missing = send(sandbox.url(), "POST", "/iaas/api/login", &[JSON], "{}").await;
    assert_eq!(missing.status, 400);
    assert_eq!(sandbox.exchanges(), 4);
}

#[tokio::test]
async fn a_token_opens_both_apis_in_either_header_until_it_expires() {
    let lifetime = Duration::from_secs(60);
    let builder = Sandbox::builder()
        .clock(Clock::stepped_from(START))
        .token_lifetime(lifetime);
    let sandbox = builder.api_token("mine").start().await.unwrap();
    let body = json!({"refreshToken": "mine"}).to_string();
    let path = "/iaas/api/login?apiVersion=2021-07-15";
    let answer = send(sandbox.url(), "POST", path, &[JSON], &body)
        .await
        .expect(200);
    assert_eq!(answer["tokenType"], "Bearer");
    let token = answer["token"].as_str().unwrap();
    let headers = [
        format!("csp-auth-token: {token}"),
        format!("Authorization: Bearer {token}"),
    ];
    let status =
        async |path: &str, header: &str| send(sandbox.url(), "GET", path, &[header], "").await;
    for path in ["/vmc/api/orgs", "/blueprint/api/blueprints"] {
        for header in &headers {
            assert_eq!(status(path, header).await.status, 200);
        }
        assert_eq!(
            status(path, "Authorization: Bearer other").await.status,
            401
        );
        assert_eq!(status(path, "X: none").await.status, 401);
    }

    sandbox.advance(Duration::from_secs(59));
    assert_eq!(status("/vmc/api/orgs", &headers[0]).await.status, 200);
    sandbox.advance(Duration::from_secs(1));
    let expired = status("/vmc/api/orgs", &headers[0]).await.expect(401);
    assert_eq!(
        expired,
        json!({
            "timestamp": "2026-03-01T00:01:00.000+0000",
            "status": 401,
            "error": "Unauthorized",
            "message": "Auth token is not valid",
            "path": "/vmc/api/orgs",
        })
    );
    let expired = status("/blueprint/api/blueprints", &headers[1]).await;
    assert_eq!((expired.status, expired.body.as_str()), (401, ""));
}

#[tokio::test]
async fn revoked_tokens_open_nothing_and_new_ones_do() {
    let mut caller = Caller::new().await;
    assert_eq!(caller.get("/vmc/api/orgs").await.status, 200);
    caller.sandbox.revoke_access_tokens();
    assert_eq!(caller.get("/vmc/api/orgs").await.status, 401);
    caller.sign_in().await;
    assert_eq!(caller.get("/vmc/api/orgs").await.status, 200);
}

#[tokio::test]
async fn the_organizations_of_the_user_serve_as_a_probe() {
    let caller = Caller::new().await;
    let path = "/csp/gateway/am/api/loggedin/user/orgs";
    let plain = caller.get(path).await.expect(200);
    assert_eq!(plain["refLinks"].as_array().unwrap().len(), 2);
    assert!(plain["items"].is_null());
    let expanded = caller.get(&format!("{path}?expand=1")).await.expect(200);
    assert_eq!(expanded["items"][0]["id"], caller.sandbox.org_id());
    let probe = caller.call("HEAD", path, None).await;
    assert_eq!((probe.status, probe.body.as_str()), (200, ""));
    caller.sandbox.revoke_access_tokens();
    assert_eq!(caller.call("HEAD", path, None).await.status, 401);
}

#[tokio::test]
async fn the_project_for_blueprints_is_listed() {
    let caller = Caller::new().await;
    let path = "/iaas/api/projects?$top=1";
    let page = caller.get(path).await.expect(200);
    assert_eq!(page["content"][0]["id"], caller.sandbox.project_id());
    assert_eq!(page["totalElements"], 1);
    caller.sandbox.revoke_access_tokens();
    assert_eq!(caller.get(path).await.status, 401);
}

#[tokio::test]
async fn the_details_of_the_api_token_need_no_access_token() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let path = "/csp/gateway/am/api/auth/api-tokens/details";
    let body = json!({"tokenValue": sandbox.api_token()}).to_string();
    let details = send(sandbox.url(), "POST", path, &[JSON], &body)
        .await
        .expect(200);
    assert!(details["expiresAt"].as_i64() > details["createdAt"].as_i64());
    assert_eq!(
        send(sandbox.url(), "POST", path, &[JSON], "{}")
            .await
            .status,
        400
    );
}
