//! Access tokens: how one gets them, what they open, when they end.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
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
        (format!("?api_token={token}"), String::new()),
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
    assert_eq!(sandbox.exchanges(), 4);
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
    assert_eq!(read(parts[0])["alg"], "HS256");
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

fn basic(id: &str, secret: &str) -> String {
    format!(
        "Authorization: Basic {}",
        STANDARD.encode(format!("{id}:{secret}"))
    )
}

#[tokio::test]
async fn an_oauth_app_signs_in_at_both_addresses_for_its_organization() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let right = basic(sandbox.client_id(), sandbox.client_secret());
    let org = format!("grant_type=client_credentials&orgId={}", sandbox.org_id());
    for path in ["authorize", "token"] {
        let path = format!("/csp/gateway/am/api/auth/{path}");
        let ask = async |header: &str, form: &str| {
            send(sandbox.url(), "POST", &path, &[FORM, header], form).await
        };
        let answer = ask(&right, &org).await.expect(200);
        assert_eq!(answer["expires_in"], 1799);
        assert!(answer["refresh_token"].is_null());
        let bearer = answer["access_token"].as_str().unwrap();
        let header = format!("Authorization: Bearer {bearer}");
        let orgs = send(sandbox.url(), "GET", "/vmc/api/orgs", &[&header], "").await;
        assert_eq!(orgs.status, 200);

        let wrong = basic(sandbox.client_id(), "wrong");
        let refused = ask(&wrong, &org).await.expect(401);
        assert!(
            refused["message"]
                .as_str()
                .unwrap()
                .starts_with("invalid_client")
        );
        assert_eq!(ask("X: none", &org).await.status, 401);
        assert_eq!(ask(&right, "").await.status, 400);
        let elsewhere = "grant_type=client_credentials&orgId=elsewhere";
        assert_eq!(ask(&right, elsewhere).await.status, 400);
    }
}

#[tokio::test]
async fn a_password_gives_a_refresh_token_for_ninety_days() {
    let sandbox = Sandbox::builder()
        .clock(Clock::stepped_from(START))
        .start()
        .await
        .unwrap();
    let path = "/csp/gateway/am/api/login?access_token";
    let ask =
        async |body: Value| send(sandbox.url(), "POST", path, &[JSON], &body.to_string()).await;
    let (user, password) = (sandbox.username(), sandbox.password());
    let answer = ask(json!({"username": user, "password": password})).await;
    let refresh = answer.expect(200)["refresh_token"].clone();
    let domain = sandbox.domain();
    let answer = ask(json!({"username": user, "password": password, "domain": domain})).await;
    assert_eq!(answer.status, 200);
    for wrong in [
        json!({"username": user, "password": "wrong"}),
        json!({"username": user, "password": password, "domain": "elsewhere"}),
        json!({}),
    ] {
        let refused = ask(wrong).await.expect(400);
        assert_eq!(refused["serverMessage"], "Invalid username or password");
        for name in ["timestamp", "type", "status", "error"] {
            assert!(refused[name].is_string(), "{name}");
        }
    }
    assert_eq!(sandbox.exchanges(), 0);

    let login = async || {
        let body = json!({"refreshToken": refresh}).to_string();
        let answer = send(sandbox.url(), "POST", "/iaas/api/login", &[JSON], &body).await;
        answer.status
    };
    assert_eq!(login().await, 200);
    sandbox.advance(Duration::from_secs(90 * 24 * 3600));
    assert_eq!(login().await, 403);
}

#[tokio::test]
async fn a_service_account_uses_its_refresh_token_up() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let version = send(sandbox.url(), "GET", "/automation/config.json", &[], "").await;
    let version = version.expect(200)["applicationVersion"].clone();
    let version = STANDARD.decode(version.as_str().unwrap()).unwrap();
    assert!(version.starts_with(b"9.0.0.0"));

    let org = sandbox.vcf_org();
    let paths = [
        format!("/tm/oauth/tenant/{org}/token"),
        format!("/oauth/tenant/{org}/token"),
    ];
    let ask = async |path: &str, token: &str| {
        let form = format!("grant_type=refresh_token&refresh_token={token}");
        send(sandbox.url(), "POST", path, &[FORM], &form).await
    };
    for path in &paths {
        let first = sandbox.vcf_tenant_token();
        let answer = ask(path, &first).await.expect(200);
        assert!(answer["access_token"].is_string());
        assert_eq!(answer["refresh_token"], sandbox.vcf_tenant_token());
        assert_ne!(sandbox.vcf_tenant_token(), first);
        let refused = ask(path, &first).await.expect(400);
        assert_eq!(refused["error"], "invalid_grant");
        assert!(refused["error_description"].is_string());
    }
    let elsewhere = "/tm/oauth/tenant/elsewhere/token";
    let refused = ask(elsewhere, &sandbox.vcf_tenant_token()).await;
    assert_eq!(refused.status, 400);
    for path in ["/tm/oauth/provider/token", "/oauth/provider/token"] {
        let refused = ask(path, &sandbox.vcf_tenant_token()).await;
        assert_eq!(refused.status, 400);
        let answer = ask(path, &sandbox.vcf_provider_token()).await;
        assert_eq!(answer.status, 200);
    }
}
