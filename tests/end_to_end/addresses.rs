//! Where requests go, and where none may go.

use auth_core::MemoryTransport;
use client_core::{ErrorKind, RequestBuilder, Service, Session};

use crate::cloud::Cloud;

#[tokio::test]
async fn an_argument_that_names_nothing_is_never_sent() {
    let cloud = Cloud::new().await;
    cloud.vmc.list_orgs().await.unwrap();
    let before = cloud.sandbox.received().len();
    for nothing in ["", ".", ".."] {
        let error = cloud.vmc.delete_sddc(cloud.org(), nothing);
        let error = error.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage, "{error}");
        assert_eq!(error.operation(), Some("delete_sddc"));
        assert_eq!((error.status(), error.attempts()), (None, 0));
        assert!(error.to_string().contains("`sddc`"), "{error}");
        assert!(!error.outcome_unknown() && !error.is_retryable());
        let error = cloud.blueprints.delete_blueprint(nothing);
        assert_eq!(error.await.unwrap_err().kind(), ErrorKind::Usage);
    }
    assert_eq!(cloud.sandbox.received().len(), before);
}

#[tokio::test]
async fn an_argument_cannot_leave_its_place_in_the_path() {
    let cloud = Cloud::new().await;
    let error = cloud.vmc.get_sddc(cloud.org(), "a/../b?c#d").await;
    assert!(error.unwrap_err().is_not_found());
    let last = cloud.sandbox.received().pop().unwrap();
    assert_eq!(last.operation.as_deref(), Some("get_sddc"));
    assert!(last.path.ends_with("/sddcs/a%2F..%2Fb%3Fc%23d"), "{last:?}");
    assert!(last.query.is_empty());
}

#[tokio::test]
async fn a_request_built_by_hand_is_let_in() {
    let cloud = Cloud::new().await;
    for (service, path) in [
        (Service::Vmc, "/vmc/api/orgs"),
        (Service::Csp, "/csp/gateway/am/api/loggedin/user/orgs"),
        (Service::Automation, "/iaas/api/projects"),
    ] {
        let request = RequestBuilder::get(path.to_owned()).build().unwrap();
        let answer = cloud.session.send(service, request).await.unwrap();
        assert_eq!(answer.status(), 200, "{service}");
    }
}

#[tokio::test]
async fn a_request_built_by_hand_carries_the_header_of_its_service() {
    let server = MemoryTransport::new(|_| MemoryTransport::json(200, "{}"));
    let session = Session::builder()
        .access_token("the-access-token")
        .transport(server.clone())
        .build()
        .unwrap();
    for service in [Service::Vmc, Service::Automation, Service::Csp] {
        let request = RequestBuilder::get("/an/address?of=mine".to_owned());
        let request = request.build().unwrap();
        session.send(service, request).await.unwrap();
    }
    let sent = server.requests();
    let headers = |index: usize| (sent[index].csp_auth_token(), sent[index].authorization());
    let bearer = Some("Bearer the-access-token");
    assert_eq!(headers(0), (Some("the-access-token"), None));
    assert_eq!(headers(1), (None, bearer));
    assert_eq!(headers(2), (None, bearer));
    let addresses: Vec<String> = sent.iter().map(|sent| sent.uri().to_string()).collect();
    let expected = [
        "https://vmc.vmware.com/an/address?of=mine",
        "https://api.mgmt.cloud.vmware.com/an/address?of=mine",
        "https://console.cloud.vmware.com/an/address?of=mine",
    ];
    assert_eq!(addresses, expected);
}

#[tokio::test]
async fn a_request_for_another_host_gets_no_token_and_is_not_sent() {
    let cloud = Cloud::new().await;
    let before = cloud.sandbox.received().len();
    let elsewhere = "http://127.0.0.1:9/vmc/api/orgs".to_owned();
    let request = RequestBuilder::get(elsewhere).build().unwrap();
    let error = cloud.session.send(Service::Vmc, request).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Usage);
    assert_eq!(cloud.sandbox.received().len(), before);
}
