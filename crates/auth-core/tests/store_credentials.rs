//! What a store keeps of every kind of credential that becomes another one. What the kinds ask of
//! their hosts is left to `on_premises` and `credentials`.
#![cfg(unix)]

mod cloud;
mod folder;
mod host;

use std::fs;

use auth_core::{Service, Session, SessionBuilder, TokenStore};
use cloud::Cloud;
use folder::Folder;
use host::{CONFIG, Host, LOGIN, SIGN_IN, VERSION_9, answer, paths};

const TENANT: &str = "/tm/oauth/tenant/acme/token";

/// The token of a session that shares nothing with others but the host and the store.
async fn token(
    host: &Host,
    folder: &Folder,
    sign_in: impl FnOnce(SessionBuilder) -> SessionBuilder,
) -> Result<String, auth_core::Error> {
    let builder = Session::builder()
        .base_url(Service::Automation, host::URL)
        .transport(host.transport())
        .token_store(TokenStore::at(folder.store()));
    let session = sign_in(builder).build()?;
    let token = session.access_token_for(Service::Automation).await?;
    Ok(token.expose().to_owned())
}

fn last_sent(host: &Host) -> String {
    let asked = host.transport().requests();
    String::from_utf8(asked.last().unwrap().body().to_vec()).unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_service_account_goes_on_in_the_next_process_where_the_last_one_stopped() {
    let folder = Folder::new();
    let host = Host::new().says(CONFIG, 200, VERSION_9).says(
        TENANT,
        200,
        &answer("first", Some("rotated1")),
    );
    let account = |builder: SessionBuilder| builder.vcf_tenant("acme", "given");
    assert_eq!(token(&host, &folder, account).await.unwrap(), "first");
    assert!(last_sent(&host).ends_with("refresh_token=given"));
    assert_eq!(token(&host, &folder, account).await.unwrap(), "first");

    folder.let_the_token_expire();
    host.now_says(TENANT, 200, &answer("second", Some("rotated2")));
    assert_eq!(token(&host, &folder, account).await.unwrap(), "second");
    assert!(last_sent(&host).ends_with("refresh_token=rotated1"));
    assert_eq!(folder.entry()["refresh_token"], "rotated2");
    assert!(folder.entry().get("exchange_begun_at").is_none());
}

#[tokio::test(start_paused = true)]
async fn a_service_account_whose_first_exchange_had_no_end_is_told_what_happened() {
    let folder = Folder::new();
    let host = Host::new()
        .says(CONFIG, 200, VERSION_9)
        .says(TENANT, 500, "");
    let account = |builder: SessionBuilder| builder.vcf_tenant("acme", "given");
    token(&host, &folder, account).await.unwrap_err();
    assert!(folder.entry()["exchange_begun_at"].is_u64());
    host.now_says(TENANT, 400, r#"{"error":"invalid_grant"}"#);
    let error = token(&host, &folder, account).await.unwrap_err();
    let hint = error.hint().unwrap();
    assert!(hint.contains("needs a new refresh token"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_password_is_sent_once_for_all_processes() {
    let folder = Folder::new();
    let host = Host::new()
        .says(SIGN_IN, 200, r#"{"refresh_token":"kept"}"#)
        .says(LOGIN, 200, r#"{"token":"first"}"#);
    let account = |builder: SessionBuilder| builder.vra_password("me", "hunter22");
    assert_eq!(token(&host, &folder, account).await.unwrap(), "first");
    folder.let_the_token_expire();
    host.now_says(LOGIN, 200, r#"{"token":"second"}"#);
    assert_eq!(token(&host, &folder, account).await.unwrap(), "second");
    assert_eq!(paths(&host), [SIGN_IN, LOGIN, LOGIN]);
    assert!(
        !fs::read_to_string(folder.store())
            .unwrap()
            .contains("hunter22")
    );
}

#[tokio::test]
async fn what_a_program_printed_goes_on_as_what_it_was_rotated_into() {
    let (cloud, transport) = Cloud::new();
    let folder = Folder::new();
    for (rotates_to, sent) in [("rotated1", "printed"), ("rotated2", "rotated1")] {
        *cloud.rotates_to.lock().unwrap() = Some(rotates_to.to_owned());
        let session = Session::builder()
            .credential_process("echo", [r#"{"api_token":"printed"}"#])
            .transport(transport.clone())
            .token_store(TokenStore::at(folder.store()))
            .build()
            .unwrap();
        session.access_token_for(Service::Csp).await.unwrap();
        let asked = transport.requests();
        let body = asked.last().unwrap().body();
        assert_eq!(body.as_ref(), format!("refresh_token={sent}").as_bytes());
        folder.let_the_token_expire();
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_stored_of_one_session_is_forgotten_and_that_of_others_stays() {
    let folder = Folder::new();
    let host = Host::new().says(CONFIG, 200, VERSION_9).says(
        TENANT,
        200,
        &answer("first", Some("rotated1")),
    );
    let session = |given: &str| {
        let builder = Session::builder()
            .base_url(Service::Automation, host::URL)
            .transport(host.transport())
            .token_store(TokenStore::at(folder.store()));
        builder.vcf_tenant("acme", given).build().unwrap()
    };
    // Nothing is there yet, and nothing is made.
    session("given").forget_stored_tokens().await.unwrap();
    assert!(!folder.store().exists());
    for given in ["given", "another"] {
        let session = session(given);
        session.access_token_for(Service::Automation).await.unwrap();
    }
    assert_eq!(folder.json()["accounts"].as_object().unwrap().len(), 2);
    session("given").forget_stored_tokens().await.unwrap();
    folder.entry();
    let asked = host.transport().requests().len();
    let other = session("another");
    other.access_token_for(Service::Automation).await.unwrap();
    assert_eq!(host.transport().requests().len(), asked, "still stored");

    // One that is not ours to write stays as it is, and that is told.
    fs::write(folder.store(), "something else").unwrap();
    let error = other.forget_stored_tokens().await.unwrap_err();
    assert!(error.to_string().contains("not a token store"), "{error}");
}
