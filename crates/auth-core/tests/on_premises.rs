//! Credentials for hosts of one's own: passwords and refresh tokens at Aria Automation 8 and at VCF
//! Automation 9. Credentials of the cloud are left to `credentials`.

mod folder;
mod host;

use std::time::Duration;

use auth_core::{Error, ErrorKind, MemoryTransport, Service, Session, SessionBuilder, TokenStore};
use folder::Folder;
use host::{CONFIG, Host, LOGIN, SIGN_IN, URL, VERSION_8, VERSION_9, answer, paths};
use tokio::time::advance;

const TM: &str = "/tm/oauth/tenant/acme/token";
const PLAIN: &str = "/oauth/tenant/acme/token";
const REFUSED: (u16, &str) = (
    400,
    r#"{"error":"invalid_grant","error_description":"no such token"}"#,
);

fn session(host: &Host, sign_in: impl Fn(SessionBuilder) -> SessionBuilder) -> Session {
    sign_in(Session::builder())
        .base_url(Service::Automation, URL)
        .transport(host.transport())
        .build()
        .unwrap()
}

fn with_password(builder: SessionBuilder) -> SessionBuilder {
    builder.vra_password("ann", "pass word")
}

fn as_tenant(builder: SessionBuilder) -> SessionBuilder {
    builder.vcf_tenant("acme", "first-of-acme")
}

async fn token(session: &Session) -> Result<String, Error> {
    let token = session.access_token_for(Service::Automation).await?;
    Ok(token.expose().to_owned())
}

async fn minutes(count: u64) {
    advance(Duration::from_secs(count * 60)).await;
}

/// A host of version 8 that takes every password and every refresh token.
fn aria() -> Host {
    Host::new()
        .says(SIGN_IN, 200, r#"{"refresh_token":"refresh-token-of-ann"}"#)
        .says(LOGIN, 200, r#"{"tokenType":"Bearer","token":"access"}"#)
}

#[tokio::test(start_paused = true)]
async fn a_password_becomes_a_refresh_token_and_that_an_access_token() {
    let host = aria();
    let session = session(&host, with_password);
    assert_eq!(token(&session).await.unwrap(), "access");
    let asked = host.transport().requests();
    assert_eq!(asked.len(), 2);
    assert_eq!(
        asked[0].uri(),
        "https://vra.lab.example/csp/gateway/am/api/login?access_token"
    );
    assert_eq!(
        asked[0].body(),
        r#"{"username":"ann","password":"pass word"}"#
    );
    assert_eq!(asked[1].uri(), "https://vra.lab.example/iaas/api/login");
    assert_eq!(
        asked[1].body(),
        r#"{"refreshToken":"refresh-token-of-ann"}"#
    );
}

#[tokio::test(start_paused = true)]
async fn a_domain_is_sent_only_if_there_is_one() {
    let host = aria();
    let in_domain = session(&host, |builder| with_password(builder).domain("corp"));
    token(&in_domain).await.unwrap();
    let body = host.transport().requests()[0].body().clone();
    assert_eq!(
        body,
        r#"{"username":"ann","password":"pass word","domain":"corp"}"#
    );
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_is_used_again_and_the_password_only_when_it_is_refused() {
    let host = aria();
    let session = session(&host, with_password);
    token(&session).await.unwrap();
    minutes(26).await;
    token(&session).await.unwrap();
    assert_eq!(paths(&host), [SIGN_IN, LOGIN, LOGIN]);

    minutes(26).await;
    host.says_once(LOGIN, 403, r#"{"message":"Invalid refresh token"}"#);
    token(&session).await.unwrap();
    assert_eq!(paths(&host)[3..], [LOGIN, SIGN_IN, LOGIN]);
}

#[tokio::test]
async fn a_password_is_not_used_again_by_the_next_program_that_has_the_store() {
    let (host, folder) = (aria(), Folder::new());
    let stored = || {
        session(&host, |builder| {
            with_password(builder).token_store(TokenStore::at(folder.store()))
        })
    };
    token(&stored()).await.unwrap();
    token(&stored()).await.unwrap();
    assert_eq!(paths(&host), [SIGN_IN, LOGIN], "the access token is found");
    folder.let_the_token_expire();
    token(&stored()).await.unwrap();
    assert_eq!(paths(&host), [SIGN_IN, LOGIN, LOGIN]);
    folder.let_the_token_expire();
    host.says_once(LOGIN, 403, r#"{"message":"Invalid refresh token"}"#);
    token(&stored()).await.unwrap();
    assert_eq!(paths(&host)[3..], [LOGIN, SIGN_IN, LOGIN]);
}

#[tokio::test]
async fn the_next_program_that_has_the_store_sends_what_a_service_account_was_given_last() {
    let (host, folder) = (Host::new().says(CONFIG, 200, VERSION_9), Folder::new());
    for (sent, next) in [
        ("first", "second"),
        ("second", "third"),
        ("third", "fourth"),
    ] {
        host.now_says(TM, 200, &answer("access", Some(&format!("{next}-of-acme"))));
        let session = session(&host, |builder| {
            as_tenant(builder).token_store(TokenStore::at(folder.store()))
        });
        token(&session).await.unwrap();
        let asked = host.transport().requests();
        let body = std::str::from_utf8(asked.last().unwrap().body()).unwrap();
        assert!(body.ends_with(&format!("={sent}-of-acme")), "{body}");
        folder.let_the_token_expire();
    }
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_is_kept_if_the_login_after_it_fails() {
    let host = aria();
    host.says_once(LOGIN, 503, "");
    let session = session(&host, with_password);
    assert_eq!(token(&session).await.unwrap_err().status(), Some(503));
    minutes(1).await;
    token(&session).await.unwrap();
    assert_eq!(paths(&host), [SIGN_IN, LOGIN, LOGIN]);
}

#[tokio::test(start_paused = true)]
async fn an_access_token_of_eight_hours_is_renewed_before_it_can_idle_out() {
    // {"exp": 4102444800}
    let host = aria().says(
        LOGIN,
        200,
        r#"{"token":"eyJhbGciOiJub25lIn0.eyJleHAiOjQxMDI0NDQ4MDB9.c2ln"}"#,
    );
    let session = session(&host, with_password);
    let token = session.access_token_for(Service::Automation).await.unwrap();
    assert_eq!(token.valid_for(), Some(Duration::from_secs(25 * 60)));
}

#[tokio::test(start_paused = true)]
async fn a_refused_password_is_not_tried_again_for_five_minutes() {
    let body = r#"{"timestamp":1,"type":"t","status":"400 BAD_REQUEST","error":"Bad Request","serverMessage":"Invalid username or password"}"#;
    let host = Host::new().says(SIGN_IN, 400, body);
    let session = session(&host, with_password);
    for _ in 0..10 {
        let error = token(&session).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authentication);
        assert_eq!(error.message(), Some("Invalid username or password"));
        assert!(error.to_string().contains("lock an account"), "{error}");
        advance(Duration::from_secs(20)).await;
    }
    assert_eq!(paths(&host), [SIGN_IN]);
    minutes(2).await;
    token(&session).await.unwrap_err();
    assert_eq!(paths(&host), [SIGN_IN, SIGN_IN]);
}

#[tokio::test(start_paused = true)]
async fn a_password_at_version_9_is_told_what_to_use_instead() {
    let host = Host::new().says(CONFIG, 200, VERSION_9);
    let error = token(&session(&host, with_password)).await.unwrap_err();
    assert_eq!(error.status(), Some(404));
    assert!(error.hint().unwrap().contains("vcf_tenant"), "{error}");
    let elsewhere = token(&session(&Host::new(), with_password)).await;
    let hint = elsewhere.unwrap_err().hint().unwrap().to_owned();
    assert!(hint.contains("is the base URL right?"), "{hint}");
}

#[tokio::test(start_paused = true)]
async fn a_tenant_of_version_9_signs_in_below_tm() {
    let host = Host::new()
        .says(CONFIG, 200, VERSION_9)
        .says(TM, 200, &answer("access", None));
    let session = session(&host, as_tenant);
    let first = session.access_token_for(Service::Automation).await.unwrap();
    assert_eq!(first.expose(), "access");
    assert_eq!(first.valid_for(), Some(Duration::from_secs(3600)));
    assert_eq!(paths(&host), [CONFIG, TM]);
    let asked = host.transport().requests();
    assert_eq!(
        asked[1].body(),
        "grant_type=refresh_token&refresh_token=first-of-acme"
    );
    // What was found is remembered.
    minutes(61).await;
    token(&session).await.unwrap();
    assert_eq!(paths(&host), [CONFIG, TM, TM]);
}

#[tokio::test(start_paused = true)]
async fn a_host_that_cannot_be_asked_for_its_version_is_tried() {
    for unreadable in [
        (404, ""),
        (200, "<html>the console</html>"),
        (200, r#"{"applicationVersion":"bm9uZQ=="}"#),
    ] {
        let host = Host::new().says(CONFIG, unreadable.0, unreadable.1).says(
            TM,
            200,
            &answer("access", None),
        );
        token(&session(&host, as_tenant)).await.unwrap();
        assert_eq!(paths(&host), [CONFIG, TM]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_host_without_tm_is_asked_without_it() {
    // What consoles answer for an address that they do not know.
    for (status, absent) in [(404, ""), (405, ""), (302, ""), (200, "<html></html>")] {
        let host = Host::new()
            .says(CONFIG, 200, VERSION_9)
            .says(TM, status, absent)
            .says(PLAIN, 200, &answer("access", None));
        let session = session(&host, as_tenant);
        token(&session).await.unwrap();
        minutes(61).await;
        token(&session).await.unwrap();
        assert_eq!(paths(&host), [CONFIG, TM, PLAIN, PLAIN]);
    }
}

#[tokio::test(start_paused = true)]
async fn an_organization_that_came_from_8_keeps_the_login_of_8() {
    for refused in [REFUSED, (401, ""), (403, ""), (404, "")] {
        let host = Host::new()
            .says(CONFIG, 200, VERSION_9)
            .says(TM, refused.0, refused.1)
            .says(LOGIN, 200, r#"{"token":"access"}"#);
        let session = session(&host, as_tenant);
        token(&session).await.unwrap();
        minutes(61).await;
        token(&session).await.unwrap();
        let found = paths(&host);
        assert_eq!(found[found.len() - 2..], [LOGIN, LOGIN]);
        assert_eq!(found.iter().filter(|path| *path == TM).count(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn version_8_is_asked_for_nothing_that_only_9_has() {
    let host = Host::new()
        .says(CONFIG, 200, VERSION_8)
        .says(LOGIN, 200, r#"{"token":"access"}"#);
    token(&session(&host, as_tenant)).await.unwrap();
    assert_eq!(paths(&host), [CONFIG, LOGIN]);

    let host = Host::new().says(CONFIG, 200, VERSION_8);
    let provider = session(&host, |builder| builder.vcf_provider("refresh"));
    let error = token(&provider).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("Aria Automation 8"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_host_that_was_upgraded_meanwhile_is_probed_again() {
    let host = Host::new()
        .says(CONFIG, 200, VERSION_8)
        .says(LOGIN, 200, r#"{"token":"old"}"#);
    let session = session(&host, as_tenant);
    assert_eq!(token(&session).await.unwrap(), "old");
    minutes(61).await;
    host.now_says(LOGIN, 404, "");
    host.now_says(CONFIG, 200, VERSION_9);
    host.now_says(TM, 200, &answer("new", None));
    assert_eq!(token(&session).await.unwrap(), "new");
    assert_eq!(paths(&host), [CONFIG, LOGIN, LOGIN, CONFIG, TM]);
}

#[tokio::test(start_paused = true)]
async fn the_provider_signs_in_at_its_own_addresses() {
    let host = Host::new().says(CONFIG, 200, VERSION_9).says(
        "/oauth/provider/token",
        200,
        &answer("access", None),
    );
    token(&session(&host, |builder| builder.vcf_provider("refresh")))
        .await
        .unwrap();
    assert_eq!(
        paths(&host),
        [CONFIG, "/tm/oauth/provider/token", "/oauth/provider/token"]
    );
}

#[tokio::test(start_paused = true)]
async fn a_refused_refresh_token_is_named_as_what_is_wrong() {
    let host = Host::new()
        .says(CONFIG, 200, VERSION_9)
        .says(TM, REFUSED.0, REFUSED.1)
        .says(LOGIN, 403, r#"{"message":"the login says no, too"}"#);
    let error = token(&session(&host, as_tenant)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(error.message(), Some("no such token"));
    assert_eq!(error.path(), Some("/tm/oauth/tenant/{org}/token"));
    assert!(error.hint().unwrap().contains("each use gives a new one"));
    assert!(!format!("{error} {error:?}").contains("first-of"));
}

#[tokio::test(start_paused = true)]
async fn a_host_without_any_token_address_is_told_as_such() {
    let error = token(&session(&Host::new(), as_tenant)).await.unwrap_err();
    assert_eq!(error.status(), Some(404));
    assert!(
        error.hint().unwrap().contains("none of the known"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_busy_host_is_no_reason_to_try_other_addresses() {
    for status in [429, 503] {
        let host = Host::new()
            .says(CONFIG, 200, VERSION_9)
            .says(TM, status, "");
        let error = token(&session(&host, as_tenant)).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert_eq!(paths(&host), [CONFIG, TM]);
    }
}

#[tokio::test(start_paused = true)]
async fn each_use_of_a_service_account_sends_what_the_last_one_gave() {
    let host = Host::new().says(CONFIG, 200, VERSION_9);
    let session = session(&host, as_tenant);
    for (number, sent) in ["first", "second", "third"].iter().enumerate() {
        let next = ["second", "third", "fourth"][number];
        let next = format!("{next}-of-acme");
        host.now_says(TM, 200, &answer("access", Some(&next)));
        token(&session).await.unwrap();
        let asked = host.transport().requests();
        let body = asked.last().unwrap().body();
        let body = std::str::from_utf8(body).unwrap();
        assert!(body.ends_with(&format!("refresh_token={sent}-of-acme")));
        minutes(61).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_new_refresh_token_is_kept_even_if_no_access_token_came_with_it() {
    let host =
        Host::new()
            .says(CONFIG, 200, VERSION_9)
            .says(TM, 200, r#"{"refresh_token":"second"}"#);
    let session = session(&host, as_tenant);
    token(&session).await.unwrap_err();
    minutes(1).await;
    token(&session).await.unwrap_err();
    let asked = host.transport().requests();
    assert!(asked.last().unwrap().body().ends_with(b"=second"));
}

#[tokio::test(start_paused = true)]
async fn an_organization_with_an_odd_name_stays_one_part_of_the_path() {
    let host = Host::new().says(CONFIG, 200, VERSION_9).says(
        "/tm/oauth/tenant/a%2Fb%20c/token",
        200,
        &answer("x", None),
    );
    let odd = session(&host, |builder| builder.vcf_tenant("a/b c", "refresh"));
    token(&odd).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_slow_host_gets_the_time_for_one_exchange_and_not_for_each_step() {
    let transport = MemoryTransport::new(|request| match request.uri().path() {
        CONFIG => MemoryTransport::json(200, VERSION_9),
        _ => MemoryTransport::json(404, ""),
    })
    .delayed(|_| Duration::from_secs(4));
    let session = as_tenant(Session::builder())
        .base_url(Service::Automation, URL)
        .transport(transport)
        .timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    let started = tokio::time::Instant::now();
    let error = token(&session).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert_eq!(started.elapsed(), Duration::from_secs(10));
}

#[tokio::test(start_paused = true)]
async fn tokens_of_a_host_go_to_that_host_alone() {
    let host = aria();
    let session = session(&host, with_password);
    for service in [Service::Vmc, Service::Csp] {
        let request = http::Request::get("/x").body(()).unwrap();
        let error = session.send(service, request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("vra_password"), "{error}");
    }
    assert!(paths(&host).is_empty());

    // The identity service of the very host is within reach.
    let with_csp = with_password(Session::builder())
        .base_url(Service::Automation, URL)
        .base_url(Service::Csp, format!("{URL}:443/"))
        .transport(host.transport())
        .build()
        .unwrap();
    let token = with_csp.access_token_for(Service::Csp).await.unwrap();
    assert_eq!(token.expose(), "access");
}

#[tokio::test]
async fn credentials_for_hosts_of_ones_own_are_not_sent_to_the_cloud() {
    let de = "https://de.api.mgmt.cloud.vmware.com";
    for builder in [
        with_password(Session::builder()),
        as_tenant(Session::builder()),
        Session::builder().vcf_provider("refresh"),
        with_password(Session::builder()).base_url(Service::Automation, de),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("VMW_AUTOMATION_URL"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_of_automation_is_exchanged_at_its_login() {
    let host = aria();
    let session = session(&host, |builder| builder.vra_refresh_token(" mine\n"));
    token(&session).await.unwrap();
    let asked = host.transport().requests();
    assert_eq!(asked[0].body(), r#"{"refreshToken":"mine"}"#);
    assert_eq!(paths(&host), [LOGIN]);
}
