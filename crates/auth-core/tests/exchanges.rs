//! What goes over the wire at an exchange, and what is made of the answer. When an exchange takes
//! place is left to `tokens`.

mod cloud;

use std::time::Duration;

use auth_core::{Error, ErrorKind, Response, Service, Session};
use cloud::{API_TOKEN, Cloud, LIFE, get, session};
use tokio::time::advance;

async fn call(session: &Session) -> Result<Response, Error> {
    session.send(Service::Vmc, get("/vmc/api/orgs")).await
}

async fn seconds(count: u64) {
    advance(Duration::from_secs(count)).await;
}

#[tokio::test(start_paused = true)]
async fn a_rotated_refresh_token_is_sent_next_time() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    *cloud.rotates_to.lock().unwrap() = Some("rotated one".to_owned());
    call(&session).await.unwrap();
    seconds(LIFE + 1).await;
    call(&session).await.unwrap();

    let asked = transport.requests();
    let bodies: Vec<_> = asked
        .iter()
        .filter(|r| cloud::is_exchange(r.path()))
        .map(|r| String::from_utf8(r.body().to_vec()).unwrap())
        .collect();
    assert_eq!(
        bodies,
        [
            "refresh_token=api%2Btoken%2Fwith%3Dodd%26characters-0123456789abcdef",
            "refresh_token=rotated%20one"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_rotated_refresh_token_is_kept_even_if_the_answer_is_of_no_use() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    *cloud.rotates_to.lock().unwrap() = Some("rotated".to_owned());
    *cloud.hides_access_token.lock().unwrap() = true;
    let error = call(&session).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.json_path(), Some("$.access_token"));

    *cloud.hides_access_token.lock().unwrap() = false;
    seconds(2).await;
    call(&session).await.unwrap();
    let asked = transport.requests();
    assert_eq!(asked[1].body().as_ref(), b"refresh_token=rotated");
}

#[tokio::test(start_paused = true)]
async fn vmc_and_csp_share_a_token_and_automation_has_its_own() {
    let (_cloud, transport) = Cloud::new();
    let session = session(&transport);
    for service in [Service::Vmc, Service::Csp, Service::Automation] {
        session.send(service, get("/x")).await.unwrap();
    }
    let asked = transport.requests();
    let exchanges: Vec<_> = asked
        .iter()
        .filter(|r| cloud::is_exchange(r.path()))
        .collect();
    assert_eq!(exchanges.len(), 2);
    assert_eq!(
        exchanges[0].uri(),
        "https://console.cloud.vmware.com/csp/gateway/am/api/auth/api-tokens/authorize"
    );
    assert_eq!(
        exchanges[0].headers()["content-type"],
        "application/x-www-form-urlencoded"
    );
    assert_eq!(
        exchanges[1].uri(),
        "https://api.mgmt.cloud.vmware.com/iaas/api/login"
    );
    let body: serde_json::Value = serde_json::from_slice(exchanges[1].body()).unwrap();
    assert_eq!(body, serde_json::json!({ "refreshToken": API_TOKEN }));
    for exchange in exchanges {
        assert!(exchange.authorization().is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn a_login_token_without_a_lifetime_lasts_25_minutes() {
    let (_cloud, transport) = Cloud::new();
    let session = session(&transport);
    let token = session.access_token_for(Service::Automation).await.unwrap();
    assert_eq!(token.expose(), "login-token-1");
    assert_eq!(token.valid_for(), Some(Duration::from_secs(25 * 60)));
    seconds(25 * 60).await;
    let token = session.access_token_for(Service::Automation).await.unwrap();
    assert_eq!(token.expose(), "login-token-2");
}

#[tokio::test(start_paused = true)]
async fn the_time_of_the_exchange_counts_as_life_of_the_token() {
    let (cloud, transport) = Cloud::new();
    cloud.exchanges_take(20);
    let session = session(&transport);
    let token = session.access_token_for(Service::Csp).await.unwrap();
    assert_eq!(token.valid_for(), Some(Duration::from_secs(LIFE - 20)));
}
