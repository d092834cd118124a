//! Nobody answers.

use std::net::TcpListener;

use client_core::{ErrorKind, Service, Session};

use crate::cloud::{Cloud, assert_holds_none_of, everything_said_by, small_sddc};

#[tokio::test]
async fn a_stopped_server_is_named_with_what_to_look_at() {
    let Cloud {
        sandbox,
        session,
        vmc,
        ..
    } = Cloud::new().await;
    let host = sandbox.url().trim_start_matches("http://").to_owned();
    let org = sandbox.org_id().to_owned();
    let api_token = sandbox.api_token().to_owned();
    let token = session.access_token_for(Service::Vmc).await.unwrap();
    let secrets = [api_token, token.expose().to_owned()];
    sandbox.stop().await;

    let read = vmc.list_orgs().await.unwrap_err();
    let create = vmc.create_sddc(&org, small_sddc("demo"));
    let create = create.await.unwrap_err();
    for (error, operation) in [(&read, "list_orgs"), (&create, "create_sddc")] {
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
        assert_eq!(error.status(), None);
        assert_eq!(error.operation(), Some(operation));
        assert!(error.is_retryable());
        // Nobody can have carried out what nobody received.
        assert!(!error.outcome_unknown());
        let shown = error.to_string();
        for part in [operation, &host, "server running"] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
        assert_eq!(
            error.hint(),
            Some("is the address right and the server running?")
        );
        assert_holds_none_of(&secrets, &everything_said_by(error));
    }
}

#[tokio::test]
async fn a_server_that_never_was_there_fails_the_exchange() {
    // Taken and given back: nothing listens there.
    let port = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", port.local_addr().unwrap());
    drop(port);
    let api_token = "an-api-token-that-nobody-gets".to_owned();
    let session = Session::builder()
        .api_token(&api_token)
        .base_url(Service::Vmc, &url)
        .base_url(Service::Csp, &url)
        .build()
        .unwrap();
    let error = vmc::Client::new(&session).list_orgs().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert_eq!(error.operation(), Some("token_exchange"));
    // The call that needed the token is named beside what failed.
    assert!(error.to_string().contains("list_orgs"), "{error}");
    assert!(
        error.to_string().contains("is the address right"),
        "{error}"
    );
    assert_holds_none_of(&[api_token], &everything_said_by(&error));
}
