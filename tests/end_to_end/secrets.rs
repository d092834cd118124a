//! What `Debug` shows of everything that a program holds.

use sandbox::{Fault, Requests};
use serde_json::json;
use vmc::types::NewCredentials;

use crate::cloud::{Cloud, SANDBOX_PASSWORD, assert_shows_none_of, small_sddc};

#[tokio::test]
async fn clients_and_sessions_show_no_token() {
    let cloud = Cloud::new().await;
    let secrets = cloud.secrets().await;
    assert_shows_none_of(&secrets, &cloud.session);
    assert_shows_none_of(&secrets, &cloud.vmc);
    assert_shows_none_of(&secrets, &cloud.blueprints);
    assert!(format!("{:?}", cloud.vmc).contains(cloud.sandbox.url()));
}

#[tokio::test]
async fn calls_show_their_arguments_but_no_secret_in_them() {
    let cloud = Cloud::new().await;
    let mut secrets = cloud.secrets().await;
    secrets.push("correct horse battery".to_owned());
    let mut credentials = NewCredentials::new("", "", "operator");
    credentials.password = Some("correct horse battery".to_owned());
    let call = cloud
        .vmc
        .create_addon_credentials("the-org", "the-sddc", "HCX", credentials);
    let shown = format!("{call:?}");
    assert!(shown.contains("the-sddc") && shown.contains("operator"));
    assert_shows_none_of(&secrets, &call);
    // The very call as it is about to be sent.
    assert_shows_none_of(&secrets, &call.with_response());

    let mut config = small_sddc("demo");
    config.extra_mut().insert(
        "new_property",
        json!({"admin_password": "correct horse battery", "size": 3}),
    );
    let shown = format!("{config:?}");
    assert!(shown.contains("demo") && shown.contains("size"), "{shown}");
    assert_shows_none_of(&secrets, &config);
    assert_shows_none_of(&secrets, &cloud.vmc.create_sddc("the-org", config));
}

#[tokio::test]
async fn answers_show_no_password_documented_or_not() {
    let cloud = Cloud::new().await;
    let create = cloud.vmc.create_sddc(cloud.org(), small_sddc("demo"));
    let sddc = create.await.unwrap().resource_id.unwrap();
    cloud.wait(150);
    let sddc = cloud.vmc.get_sddc(cloud.org(), sddc);
    let answer = sddc.with_response().await.unwrap();

    // They are there for the program that asks for them by name.
    let config = answer.value.resource_config.as_ref().unwrap();
    assert_eq!(config.cloud_password.as_deref(), Some(SANDBOX_PASSWORD));
    for name in ["admin_password", "nsx_manager_password"] {
        assert_eq!(config.extra().get(name).unwrap(), SANDBOX_PASSWORD);
    }
    let secrets = cloud.secrets().await;
    assert_shows_none_of(&secrets, &answer);
    assert_shows_none_of(&secrets, &answer.value);
    assert_shows_none_of(&secrets, config);
    assert_shows_none_of(&secrets, config.extra());
    let shown = format!("{:?}", answer.value);
    assert!(shown.contains("vcenter."), "{shown}");
    assert!(shown.contains("admin_password"), "{shown}");
}

#[tokio::test]
async fn an_access_token_shows_itself_only_when_it_is_asked_to() {
    let cloud = Cloud::new().await;
    let service = client_core::Service::Vmc;
    let token = cloud.session.access_token_for(service).await.unwrap();
    assert_shows_none_of(&[token.expose().to_owned()], &token);
}

#[tokio::test]
async fn an_error_of_a_server_that_echoes_tokens_shows_none() {
    let cloud = Cloud::new().await;
    let secrets = cloud.secrets().await;
    let echo = json!({"error_messages": [format!("refused {} and {}", secrets[0], secrets[2])]});
    let requests = Requests::operation("list_orgs");
    cloud.sandbox.fault(requests, Fault::Answer(400, echo));
    let error = cloud.vmc.list_orgs().await.unwrap_err();
    assert!(error.message().unwrap().starts_with("refused "));
    let said = crate::cloud::everything_said_by(&error);
    crate::cloud::assert_holds_none_of(&secrets, &said);
}
