//! Answers that are not what the document promises.

use auth_core::MemoryTransport;
use client_core::{Error, ErrorKind, Session};
use sandbox::{Fault, Requests};
use serde_json::json;

use crate::cloud::{Cloud, assert_holds_none_of, everything_said_by, small_sddc};

/// What `list_orgs` says about a fault, after the rules for all errors have been checked.
async fn list_orgs_after(fault: Fault) -> Error {
    let cloud = Cloud::new().await;
    // Before the fault: what is broken is the answer, not the sign-in.
    let secrets = cloud.secrets().await;
    cloud.sandbox.fault(Requests::operation("list_orgs"), fault);
    let error = cloud.vmc.list_orgs().await.unwrap_err();
    assert_eq!(error.operation(), Some("list_orgs"));
    let shown = error.to_string();
    assert!(shown.contains("list_orgs (GET /vmc/api/orgs at"), "{shown}");
    let hint = error.hint().unwrap_or_else(|| panic!("no advice: {shown}"));
    assert!(shown.contains(hint), "{shown}");
    assert!(!shown.contains('\n'), "{shown}");
    assert_holds_none_of(&secrets, &everything_said_by(&error));
    // A read changes nothing, whatever became of it.
    assert!(!error.outcome_unknown(), "{shown}");
    // And the next call is none the worse for it.
    assert_eq!(cloud.vmc.list_orgs().await.unwrap().len(), 2);
    error
}

#[tokio::test]
async fn a_web_page_with_a_good_status_hints_at_the_base_url() {
    let error = list_orgs_after(Fault::Html(200)).await;
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert_eq!(error.status(), Some(200));
    assert!(error.to_string().contains("web page"), "{error}");
    assert!(error.to_string().contains("base URL"), "{error}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn a_web_page_of_a_proxy_is_read_for_its_title() {
    let error = list_orgs_after(Fault::Html(502)).await;
    assert_eq!(error.kind(), ErrorKind::Status, "{error}");
    assert_eq!(error.status(), Some(502));
    assert!(error.to_string().contains("502 Bad Gateway"), "{error}");
    assert!(error.to_string().contains("web page"), "{error}");
    assert!(!error.to_string().contains('<'), "{error}");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_body_that_breaks_off_is_a_connection_that_broke() {
    let error = list_orgs_after(Fault::Truncated).await;
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
    assert!(error.to_string().contains("broke off after"), "{error}");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn json_that_ends_too_early_in_a_complete_body_is_told_from_a_broken_connection() {
    let server = MemoryTransport::new(|_| MemoryTransport::json(200, r#"[{"id":"o1"},{"na"#));
    let session = Session::builder().access_token("the-access-token");
    let session = session.transport(server).build().unwrap();
    let error = vmc::Client::new(&session).list_orgs().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert_eq!(error.operation(), Some("list_orgs"));
    assert_eq!(error.json_path(), Some("$[1]"));
    let hint = error.hint().unwrap();
    assert!(hint.contains("broke off after 17 bytes"), "{hint}");
    assert!(hint.contains("something in between"), "{hint}");
}

#[tokio::test]
async fn an_empty_body_is_not_an_empty_list() {
    let error = list_orgs_after(Fault::EmptyBody).await;
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert_eq!(error.status(), Some(200));
    assert!(error.to_string().contains("empty"), "{error}");
}

#[tokio::test]
async fn json_of_another_kind_says_what_was_expected_and_what_came() {
    for (body, kind) in [
        (json!({"message": "eyJhbGciOiJSUzI1NiJ9.secret"}), "object"),
        (json!("a text"), "string"),
        (json!(3), "number"),
    ] {
        let error = list_orgs_after(Fault::Answer(200, body)).await;
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert_eq!(error.json_path(), Some("$"));
        let shown = error.to_string();
        assert!(shown.contains("Vec<Organization>"), "{shown}");
        assert!(shown.contains(kind), "{kind}: {shown}");
        assert!(!shown.contains("secret"), "{shown}");
    }
}

#[tokio::test]
async fn a_create_whose_answer_cannot_be_read_may_have_happened() {
    for fault in [
        Fault::Truncated,
        Fault::EmptyBody,
        Fault::Html(200),
        Fault::Html(502),
        Fault::Status(504),
        Fault::Answer(202, json!([])),
    ] {
        let cloud = Cloud::new().await;
        let requests = Requests::operation("create_sddc");
        let secrets = cloud.secrets().await;
        cloud.sandbox.fault(requests, fault.clone());
        let create = cloud.vmc.create_sddc(cloud.org(), small_sddc("demo"));
        let error = create.await.unwrap_err();
        assert!(error.outcome_unknown(), "{fault:?}: {error}");
        assert_eq!(error.operation(), Some("create_sddc"));
        let shown = error.to_string();
        assert!(
            shown.contains("not known whether the server acted"),
            "{shown}"
        );
        assert_holds_none_of(&secrets, &everything_said_by(&error));
        // It was sent once: a second one would be a second SDDC.
        let sent = cloud.sandbox.received();
        let sent = sent
            .iter()
            .filter(|request| request.operation.as_deref() == Some("create_sddc"));
        assert_eq!(sent.count(), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn a_create_that_was_refused_did_not_happen() {
    for fault in [
        Fault::Status(400),
        Fault::Status(403),
        Fault::Status(409),
        Fault::RetryAfter(7),
    ] {
        let cloud = Cloud::new().await;
        let requests = Requests::operation("create_sddc");
        cloud.sandbox.fault(requests, fault.clone());
        let create = cloud.vmc.create_sddc(cloud.org(), small_sddc("demo"));
        let error = create.await.unwrap_err();
        assert!(!error.outcome_unknown(), "{fault:?}: {error}");
    }
}

#[tokio::test]
async fn a_truncated_create_did_happen_here() {
    let cloud = Cloud::new().await;
    let requests = Requests::operation("create_sddc");
    cloud.sandbox.fault(requests, Fault::Truncated);
    let create = cloud.vmc.create_sddc(cloud.org(), small_sddc("demo"));
    assert!(create.await.unwrap_err().outcome_unknown());
    assert_eq!(cloud.vmc.list_sddcs(cloud.org()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn another_status_of_success_is_a_success() {
    let cloud = Cloud::new().await;
    let org = json!([{"id": "o1", "display_name": "One"}]);
    let requests = Requests::operation("list_orgs");
    cloud.sandbox.fault(requests, Fault::Answer(201, org));
    let orgs = cloud.vmc.list_orgs().with_response().await.unwrap();
    assert_eq!((orgs.status, &*orgs.value[0].id), (201, "o1"));

    let task = json!({"id": "t1", "status": "STARTED"});
    let requests = Requests::operation("create_sddc");
    cloud.sandbox.fault(requests, Fault::Answer(200, task));
    let create = cloud.vmc.create_sddc(cloud.org(), small_sddc("demo"));
    let created = create.with_response().await.unwrap();
    assert_eq!((created.status, &*created.value.id), (200, "t1"));

    let blueprint = json!({"id": "b1"});
    let requests = Requests::operation("createBlueprintUsingPOST_1");
    cloud.sandbox.fault(requests, Fault::Answer(200, blueprint));
    let create = cloud
        .blueprints
        .create_blueprint(blueprint::types::Blueprint::new());
    let created = create.with_response().await.unwrap();
    assert_eq!(created.status, 200);
    assert_eq!(created.value.id.as_deref(), Some("b1"));
}

#[tokio::test]
async fn a_server_that_asks_for_patience_says_for_how_much() {
    let error = {
        let cloud = Cloud::new().await;
        let requests = Requests::operation("list_orgs");
        cloud.sandbox.fault(requests, Fault::RetryAfter(7));
        cloud.vmc.list_orgs().await.unwrap_err()
    };
    assert_eq!(error.status(), Some(429));
    assert_eq!(error.retry_after().unwrap().as_secs(), 7);
    assert!(error.is_retryable());
}
