//! Requests against the documents: what is refused, in which words and shape, and what is taken.

use serde_json::{Value, json};

use crate::client::{Caller, text};

#[tokio::test]
async fn what_is_wrong_with_a_body_is_said_all_at_once_in_the_shape_of_the_service() {
    let caller = Caller::new().await;
    let body = json!({"provider": "AWS", "num_hosts": "three", "sso_domain": 7});
    let error = caller.post(&caller.org("/sddcs"), body).await.expect(400);
    assert_eq!(
        error["error_messages"],
        json!([
            "name is required",
            "num_hosts must be a whole number, not a string",
            "sso_domain must be a string, not another number",
        ])
    );
    let path = "/blueprint/api/blueprint-requests";
    let body = json!({"plan": "yes", "deploymentName": []});
    let error = caller.post(path, body).await.expect(400);
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("plan must be true or false"), "{message}");
    assert!(
        message.contains("deploymentName must be a string"),
        "{message}"
    );
    assert!(error["serverErrorId"].is_string());
    let path = "/codestream/api/pipelines";
    let error = caller.post(path, json!({"stageOrder": "S"})).await;
    let error = error.expect(400);
    assert_eq!(error["path"], path);
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("stageOrder must be an array"), "{message}");
}

#[tokio::test]
async fn an_operation_that_only_the_document_knows_is_checked_too() {
    let caller = Caller::new().await;
    let path = "/properties/api/property-groups";
    let group = json!({"name": "g", "type": 7});
    let error = caller.post(path, group).await.expect(400);
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("type must be a string"), "{message}");
}

#[tokio::test]
async fn what_a_document_requires_in_a_query_is_required() {
    let caller = Caller::new().await;
    let path = caller.org("/account-link/compatible-subnets");
    let error = caller.get(&path).await.expect(400);
    assert_eq!(
        error["error_messages"][0],
        "linkedAccountId is required, in the query"
    );
    let wrong = format!("{path}?linkedAccountId=a&numOfHosts=many&sddcType=Big&forceRefresh=maybe");
    let messages = caller.get(&wrong).await.expect(400)["error_messages"].clone();
    for name in ["numOfHosts", "sddcType", "forceRefresh"] {
        let mut all = messages.as_array().unwrap().iter().map(Value::to_string);
        assert!(all.any(|message| message.contains(name)), "{messages}");
    }
    // Clients in Python write `False`, and what nobody knows is nobody's matter.
    let accounts = caller.org("/account-link/connected-accounts");
    let account = text(&caller.get(&accounts).await.expect(200)[0], "id");
    let right =
        format!("{path}?linkedAccountId={account}&numOfHosts=3&forceRefresh=False&unheard=of");
    caller.get(&right).await.expect(200);
}

#[tokio::test]
async fn what_servers_pass_over_is_passed_over() {
    let caller = Caller::new().await;
    // A body with a GET, and one with a POST that takes none.
    let path = caller.org("/sddcs");
    let list = caller.call("GET", &path, Some(json!({}))).await;
    assert_eq!(list.expect(200), json!([]));
    // Null is absent, unknown properties are nobody's, whole numbers may have a point.
    let body = r#"{"name": "a", "provider": "AWS", "num_hosts": 3.0, "region": null, "x": [1]}"#;
    let json = "Content-Type: application/json; charset=utf-8";
    let task = caller.with_headers("POST", &path, &[json], body).await;
    assert_eq!(task.expect(202)["status"], "STARTED");
}

#[tokio::test]
async fn a_body_of_another_kind_is_refused_with_what_it_should_be() {
    let caller = Caller::new().await;
    let path = caller.org("/sddcs");
    let form = "Content-Type: application/x-www-form-urlencoded";
    let reply = caller.with_headers("POST", &path, &[form], "name=a").await;
    let error = reply.expect(415);
    let message = error["error_messages"][0].as_str().unwrap();
    assert!(message.contains("application/json"), "{message}");
    let json = "Content-Type: application/json";
    let reply = caller
        .with_headers("POST", &path, &[json], "{\"name\"")
        .await;
    assert_eq!(reply.status, 400);
}

#[tokio::test]
async fn a_probe_says_what_a_read_would_say() {
    let caller = Caller::new().await;
    for (path, status) in [
        (caller.org(""), 200),
        (caller.org("/sddcs/none"), 404),
        ("/pipeline/api/pipelines".to_owned(), 200),
        ("/csp/gateway/am/api/loggedin/user/orgs".to_owned(), 200),
    ] {
        let probe = caller.call("HEAD", &path, None).await;
        assert_eq!((probe.status, probe.body.as_str()), (status, ""), "{path}");
    }
}
