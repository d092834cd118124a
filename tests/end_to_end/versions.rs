//! Clients and servers of different releases: which version of the API is asked for, and what the
//! 404 of an older server means.

use client_core::{ErrorKind, MemoryTransport, RetryPolicy};

use crate::cloud::Cloud;

const OURS: &str = "2019-09-12";

#[tokio::test]
async fn a_newer_client_asks_for_what_the_server_knows() {
    let cloud = Cloud::new().await;
    let of_tomorrow = cloud.blueprints.clone().with_api_version("2030-01-01");
    let negotiated = of_tomorrow.negotiate_api_version().await.unwrap();
    negotiated.list_blueprints().await.unwrap();
    let asked = cloud.sandbox.received();
    assert_eq!(asked[asked.len() - 2].path, "/blueprint/api/about");
    let list = asked.last().unwrap();
    let version = list.query.iter().find(|(name, _)| name == "apiVersion");
    assert_eq!(version.map(|(_, value)| value.as_str()), Some(OURS));

    // It is older, and yet it does have this operation: only the blueprint is not there.
    let missing = negotiated.get_blueprint("none").await.unwrap_err();
    assert!(missing.is_not_found(), "{missing}");

    // And a call may still ask for another one.
    let other = negotiated.list_blueprints().api_version("2019-01-01");
    let _ = other.await;
    let list = cloud.sandbox.received().pop().unwrap();
    let version = list.query.iter().find(|(name, _)| name == "apiVersion");
    assert_eq!(version.map(|(_, value)| value.as_str()), Some("2019-01-01"));
}

#[tokio::test]
async fn an_operation_that_an_older_server_does_not_have_is_not_a_thing_that_is_gone() {
    let old = MemoryTransport::new(|request| match request.uri().path() {
        "/iaas/api/about" => MemoryTransport::json(
            200,
            r#"{"latestApiVersion":"2019-01-15","supportedApis":[{"apiVersion":"2019-01-15"}]}"#,
        ),
        path => MemoryTransport::json(
            404,
            format!(
                r#"{{"timestamp":"2026-01-01T00:00:00.000+0000","status":404,"error":"Not Found","message":"No message available","path":"{path}"}}"#
            ),
        ),
    });
    let iaas = iaas::Client::with_transport(old.clone()).with_retry(RetryPolicy::never());
    let unasked = iaas.get_machine("1").await.unwrap_err();
    assert!(
        unasked.is_not_found(),
        "nothing is known of the server's age"
    );

    let iaas = iaas.negotiate_api_version().await.unwrap();
    let error = iaas.get_machine("1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unsupported);
    assert!(error.is_unsupported() && !error.is_not_found());
    assert_eq!(error.status(), Some(404));
    let told = error.to_string();
    assert!(told.contains("2019-01-15, older than 2021-07-15"), "{told}");
    assert!(told.contains("GET /iaas/api/machines/{id}"), "{told}");
    let sent = old.requests().pop().unwrap();
    assert_eq!(sent.uri().query(), Some("apiVersion=2019-01-15"));
}

#[tokio::test]
async fn a_server_that_names_no_version_is_an_error_and_not_a_guess() {
    let odd = MemoryTransport::new(|_| MemoryTransport::json(200, r#"{"supportedApis":null}"#));
    let projects = project::Client::with_transport(odd);
    let error = projects.negotiate_api_version().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("names no version"), "{error}");
}

#[tokio::test]
async fn what_a_server_names_and_is_no_version_is_never_asked_for() {
    let odd = MemoryTransport::new(|_| {
        let about = r#"{"supportedApis":[{"apiVersion":"latest\u0007&x=1"}]}"#;
        MemoryTransport::json(200, about)
    });
    let projects = project::Client::with_transport(odd.clone());
    let error = projects.negotiate_api_version().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let told = error.to_string();
    assert!(
        told.contains(r#"names no version"#) && told.contains(r#""latest\u{7}&x=1""#),
        "{told}"
    );
    assert_eq!(odd.requests().len(), 1);
}

#[tokio::test]
async fn a_server_that_does_not_tell_its_versions_is_older_or_elsewhere() {
    let none = MemoryTransport::new(|_| MemoryTransport::json(404, "<html>"));
    let projects = project::Client::with_transport(none);
    let error = projects.negotiate_api_version().await.unwrap_err();
    assert_eq!(error.status(), Some(404));
    let told = error.to_string();
    for part in ["so old", "is the base URL right?", "with_api_version"] {
        assert!(told.contains(part), "{part} in {told}");
    }
}

#[tokio::test]
async fn what_a_new_thing_names_may_be_missing_on_an_older_server_too() {
    let old = MemoryTransport::new(|request| match request.uri().path() {
        "/iaas/api/about" => MemoryTransport::json(200, r#"{"latestApiVersion":"2019-01-15"}"#),
        _ => MemoryTransport::json(
            404,
            r#"{"message":"Region nosuchregion was not found","statusCode":404}"#,
        ),
    });
    let iaas = iaas::Client::with_transport(old);
    let iaas = iaas.negotiate_api_version().await.unwrap();
    let zone = iaas::types::ZoneSpecification::new("zone", "nosuchregion");
    let error = iaas.create_zone(zone).await.unwrap_err();
    assert!(error.is_not_found() && !error.is_unsupported(), "{error}");
    assert!(error.to_string().contains("nosuchregion"), "{error}");
}
