//! What is refused, and what goes wrong on request.

use sandbox::{Fault, Requests, Sandbox};
use serde_json::json;
use tokio::net::TcpStream;

use crate::client::Caller;

#[tokio::test]
async fn an_unknown_path_is_refused_in_the_shape_of_its_service() {
    let caller = Caller::new().await;
    let error = caller.get("/vmc/api/nothing").await.expect(404);
    assert_eq!(error["status"], 404);
    assert_eq!(error["path"], "/vmc/api/nothing");
    assert_eq!(error["retryable"], false);
    assert!(error["error_code"].is_string() && error["error_messages"][0].is_string());
    let error = caller.get("/csp/gateway/nothing").await.expect(404);
    assert!(error["cspErrorCode"].is_string());
    let error = caller.get("/blueprint/api/nothing").await.expect(404);
    assert_eq!(error["statusCode"], 404);
    assert!(error["serverErrorId"].is_string());
}

#[tokio::test]
async fn another_method_on_a_known_path_is_refused_with_those_that_it_has() {
    let caller = Caller::new().await;
    let reply = caller.call("DELETE", &caller.org("/sddcs"), None).await;
    assert_eq!(reply.status, 405);
    assert_eq!(reply.header("allow"), Some("GET, POST"));
}

#[tokio::test]
async fn what_does_not_exist_is_404_in_the_shape_of_the_service() {
    let caller = Caller::new().await;
    for path in [
        "/vmc/api/orgs/none".to_owned(),
        caller.org("/sddcs/none"),
        caller.org("/tasks/none"),
        caller.org("/sddcs/none/sddc-template"),
    ] {
        let error = caller.get(&path).await.expect(404);
        assert_eq!(
            (&error["status"], &error["path"]),
            (&json!(404), &json!(path))
        );
    }
    let error = caller
        .get("/blueprint/api/blueprints/none")
        .await
        .expect(404);
    assert!(error["message"].as_str().unwrap().contains("none"));
    // This operation documents no 404.
    assert_eq!(caller.get("/vmc/api/orgs/none/sddcs").await.status, 403);
}

#[tokio::test]
async fn a_body_that_is_not_json_is_refused() {
    let caller = Caller::new().await;
    for body in [json!([]), json!("text"), json!(1)] {
        assert_eq!(caller.post(&caller.org("/sddcs"), body).await.status, 400);
    }
    assert_eq!(
        caller
            .call("POST", &caller.org("/sddcs"), None)
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn faults_hit_what_they_are_for_and_are_recorded() {
    let caller = Caller::new().await;
    let sandbox = &caller.sandbox;
    let orgs = || Requests::operation("list_orgs");
    sandbox.fault(orgs(), Fault::Status(503));
    sandbox.fault(orgs(), Fault::RetryAfter(7));
    sandbox.fault(orgs(), Fault::Html(502));
    sandbox.fault(orgs(), Fault::Status(401));
    sandbox.fault(orgs(), Fault::EmptyBody);
    sandbox.fault(orgs(), Fault::Answer(200, json!([1])));
    assert_eq!(caller.get("/blueprint/api/about").await.status, 200);

    let error = caller.get("/vmc/api/orgs").await.expect(503);
    assert_eq!(error["retryable"], true);
    let busy = caller.get("/vmc/api/orgs").await;
    assert_eq!((busy.status, busy.header("retry-after")), (429, Some("7")));
    let page = caller.get("/vmc/api/orgs").await;
    assert_eq!(
        (page.status, page.header("content-type")),
        (502, Some("text/html; charset=utf-8"))
    );
    assert!(page.body.starts_with("<!DOCTYPE html>"));
    assert_eq!(
        caller.get("/vmc/api/orgs").await.expect(401)["error"],
        "Unauthorized"
    );
    let empty = caller.get("/vmc/api/orgs").await;
    assert_eq!((empty.status, empty.body.as_str()), (200, ""));
    assert_eq!(caller.get("/vmc/api/orgs").await.expect(200), json!([1]));
    assert_eq!(caller.get("/vmc/api/orgs").await.status, 200);

    let statuses: Vec<u16> = sandbox
        .received()
        .iter()
        .filter(|request| request.operation.as_deref() == Some("list_orgs"))
        .map(|request| request.status)
        .collect();
    assert_eq!(statuses, [503, 429, 502, 401, 200, 200, 200]);
}

#[tokio::test]
async fn a_truncated_body_announces_more_than_it_sends() {
    let caller = Caller::new().await;
    let whole = caller.get("/vmc/api/orgs").await.body;
    caller
        .sandbox
        .fault(Requests::path("/vmc/"), Fault::Truncated);
    let half = caller.get("/vmc/api/orgs").await;
    assert_eq!(half.status, 200);
    assert_eq!(
        half.header("content-length"),
        Some(whole.len().to_string().as_str())
    );
    assert_eq!(half.body, whole[..whole.len() / 2]);
}

#[tokio::test]
async fn a_refused_create_creates_nothing_and_a_truncated_one_does() {
    let caller = Caller::new().await;
    let path = "/blueprint/api/blueprints";
    let body = json!({"name": "b", "projectId": "p"});
    let creates = || Requests::path(path).method("post");
    let total = async || caller.get(path).await.expect(200)["totalElements"].clone();
    caller.sandbox.fault(creates(), Fault::Status(500));
    assert_eq!(caller.post(path, body.clone()).await.status, 500);
    assert_eq!(total().await, 0);
    caller.sandbox.fault(creates(), Fault::Truncated);
    assert_eq!(caller.post(path, body.clone()).await.status, 201);
    assert_eq!(total().await, 1);
    caller.sandbox.fault(creates().always(), Fault::Status(500));
    for _ in 0..3 {
        assert_eq!(caller.post(path, body.clone()).await.status, 500);
    }
    caller.sandbox.clear_faults();
    assert_eq!(caller.post(path, body).await.status, 201);
}

#[tokio::test]
async fn a_stopped_sandbox_refuses_connections() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let address = sandbox.url().strip_prefix("http://").unwrap().to_owned();
    // An idle connection does not hold it up.
    let idle = TcpStream::connect(&address).await.unwrap();
    sandbox.stop().await;
    drop(idle);
    assert!(TcpStream::connect(&address).await.is_err());
}

#[tokio::test]
async fn a_taken_port_is_named() {
    let first = Sandbox::builder().start().await.unwrap();
    let port = first.url().rsplit(':').next().unwrap().parse().unwrap();
    let error = Sandbox::builder()
        .port(port)
        .start()
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains(&format!("port {port}")) && error.contains("taken"),
        "{error}"
    );
}

#[test]
fn a_sandbox_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Sandbox>();
}
