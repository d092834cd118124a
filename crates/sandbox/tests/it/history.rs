//! What nobody can delete is forgotten when there is much of it, the oldest first; nothing that
//! lives rests on it.

use serde_json::json;

use crate::client::{Caller, text};

#[tokio::test]
async fn deleted_deployments_and_their_requests_do_not_pile_up() {
    const MADE: usize = 210;
    let mut caller = Caller::new().await;
    let mut ids = Vec::new();
    for number in 0..MADE {
        let body = json!({
            "deploymentName": format!("d{number}"), "projectId": "p",
            "content": "resources: {net: {type: Cloud.Network}}",
        });
        let path = "/blueprint/api/blueprint-requests";
        let request = caller.post(path, body).await.expect(202);
        ids.push((text(&request, "id"), text(&request, "deploymentId")));
    }
    caller.wait(6).await;
    for (_, id) in &ids {
        let path = format!("/deployment/api/deployments/{id}");
        caller.call("DELETE", &path, None).await.expect(200);
        // Not all at once: the order of their ends is that of their deletions.
        caller.sandbox.advance(std::time::Duration::from_millis(1));
    }
    caller.wait(3).await;
    let page = "/deployment/api/deployments?deleted=true&size=1";
    assert_eq!(caller.get(page).await.expect(200)["totalElements"], 200);
    let (first, last) = (&ids[0], &ids[MADE - 1]);
    for ((request, deployment), status) in [(first, 404), (last, 200)] {
        let path = format!("/deployment/api/deployments/{deployment}?deleted=true");
        assert_eq!(caller.get(&path).await.status, status);
        let path = format!("/blueprint/api/blueprint-requests/{request}");
        assert_eq!(caller.get(&path).await.status, status);
    }
    // The one that is there from the start is.
    let page = "/deployment/api/deployments";
    assert_eq!(caller.get(page).await.expect(200)["totalElements"], 1);
}

#[tokio::test]
async fn requests_of_one_deployment_do_not_pile_up() {
    let mut caller = Caller::new().await;
    let page = caller.get("/deployment/api/deployments").await.expect(200);
    let id = text(&page["content"][0], "id");
    let requests = format!("/deployment/api/deployments/{id}/requests");
    for number in 0..110 {
        let inputs = json!({"New Owner": format!("owner-{number}")});
        let body = json!({"actionId": "Deployment.ChangeOwner", "inputs": inputs});
        caller.post(&requests, body).await.expect(200);
        caller.wait(1).await;
    }
    let page = caller.get(&requests).await.expect(200);
    assert_eq!(page["totalElements"], 100);
    assert_eq!(page["content"][0]["inputs"]["New Owner"], "owner-109");
}

#[tokio::test]
async fn tasks_do_not_pile_up_and_what_rests_on_them_stays() {
    let mut caller = Caller::new().await;
    let (sddc, task) = caller.create_sddc("stays").await;
    caller.wait(121).await;
    let (_, open) = caller.create_sddc("goes on").await;
    let check = caller.org("/sddcs?validateOnly=true");
    let body = json!({"name": "n", "provider": "AWS", "num_hosts": 3, "region": "EU_WEST_1"});
    let first = text(&caller.post(&check, body.clone()).await.expect(200), "id");
    for _ in 0..1000 {
        caller.post(&check, body.clone()).await.expect(200);
    }
    let tasks = caller.get(&caller.org("/tasks")).await.expect(200);
    let count = tasks.as_array().unwrap().len();
    assert!((500..=1000).contains(&count), "{count}");
    for (id, status) in [(&task, 200), (&open, 200), (&first, 404)] {
        let path = caller.org(&format!("/tasks/{id}"));
        assert_eq!(caller.get(&path).await.status, status);
    }
    let sddc = caller.get(&caller.org(&format!("/sddcs/{sddc}"))).await;
    assert_eq!(sddc.expect(200)["sddc_state"], "READY");
}

#[tokio::test]
async fn deleted_sddcs_do_not_pile_up() {
    let mut caller = Caller::new().await;
    let mut ids = Vec::new();
    for number in 0..110 {
        ids.push(caller.create_sddc(&format!("s{number}")).await.0);
    }
    caller.wait(121).await;
    for id in &ids {
        let path = caller.org(&format!("/sddcs/{id}"));
        caller.call("DELETE", &path, None).await.expect(202);
        caller.sandbox.advance(std::time::Duration::from_millis(1));
    }
    caller.wait(41).await;
    let check = caller.org("/sddcs?validateOnly=true");
    let body = json!({"name": "n", "provider": "AWS", "num_hosts": 3, "region": "EU_WEST_1"});
    for _ in 0..1000 {
        caller.post(&check, body.clone()).await.expect(200);
    }
    let path = caller.org("/sddcs?includeDeleted=true");
    let sddcs = caller.get(&path).await.expect(200);
    let left: Vec<&str> = sddcs
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| one["id"].as_str())
        .collect();
    assert_eq!(left, ids[10..]);
}
