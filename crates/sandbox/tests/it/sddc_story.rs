//! The life of an SDDC: checked, created, watched, renamed, deleted.

use serde_json::{Value, json};

use crate::client::Caller;

async fn task(caller: &Caller, id: &str) -> Value {
    caller
        .get(&caller.org(&format!("/tasks/{id}")))
        .await
        .expect(200)
}

async fn sddc(caller: &Caller, id: &str) -> Value {
    caller
        .get(&caller.org(&format!("/sddcs/{id}")))
        .await
        .expect(200)
}

#[tokio::test]
async fn a_deployment_goes_through_its_phases_and_ends_ready() {
    let mut caller = Caller::new().await;
    let (id, task_id) = caller.create_sddc("demo").await;
    let list = caller.get(&caller.org("/sddcs")).await.expect(200);
    assert_eq!(list[0]["id"], id.as_str());
    assert_eq!(list[0]["sddc_state"], "DEPLOYING");

    let mut seen = Vec::new();
    for _ in 0..13 {
        let task = task(&caller, &task_id).await;
        assert_eq!(task["resource_id"], id.as_str());
        seen.push(task["progress_percent"].as_i64().unwrap());
        if task["status"] == "STARTED" {
            assert!(task["phase_in_progress"].is_string());
            assert!(task["estimated_remaining_minutes"].as_i64().unwrap() > 0);
            assert_eq!(task["task_progress_phases"].as_array().unwrap().len(), 4);
        }
        caller.wait(10).await;
    }
    assert!(seen.is_sorted());
    seen.dedup();
    assert_eq!(seen, [1, 21, 68, 91, 100]);
    let task = task(&caller, &task_id).await;
    assert_eq!(
        (&task["status"], &task["sub_status"]),
        (&json!("FINISHED"), &json!("COMPLETED"))
    );
    assert_eq!(task["end_time"], "2026-03-01T02:00:00.000000Z");

    let sddc = sddc(&caller, &id).await;
    assert_eq!(sddc["sddc_state"], "READY");
    let config = &sddc["resource_config"];
    assert_eq!(config["esx_hosts"].as_array().unwrap().len(), 3);
    assert_eq!(config["clusters"][0]["esx_host_list"], config["esx_hosts"]);
    assert_eq!(config["region"], "EU_WEST_1");
    assert_eq!(config["deployment_type"], "SINGLE_AZ");
    assert!(
        config["vc_url"]
            .as_str()
            .unwrap()
            .starts_with("https://vcenter.")
    );
    assert!(config["nsx_mgr_url"].is_string() && config["vpc_info"]["id"].is_string());
    assert!(config["admin_password"].is_string());
    assert!(config.as_object().unwrap().values().any(Value::is_null));
    let cluster = caller
        .get(&caller.org(&format!("/sddcs/{id}/primarycluster")))
        .await;
    assert_eq!(cluster.expect(200), config["clusters"][0]);
}

#[tokio::test]
async fn a_check_creates_nothing() {
    let caller = Caller::new().await;
    let body = json!({"name": "demo", "provider": "AWS", "num_hosts": 1});
    // Clients in Python write `True`.
    let path = caller.org("/sddcs?validateOnly=True");
    assert_eq!(
        caller.post(&path, body).await.expect(200)["status"],
        "FINISHED"
    );
    assert_eq!(
        caller.get(&caller.org("/sddcs")).await.expect(200),
        json!([])
    );
}

#[tokio::test]
async fn a_wrong_configuration_is_refused_with_the_property() {
    let caller = Caller::new().await;
    let right = json!({"name": "demo", "provider": "AWS", "num_hosts": 1});
    let wrong = [
        ("name", Value::Null),
        ("name", json!(7)),
        ("name", json!("")),
        ("provider", Value::Null),
        ("provider", json!("GCP")),
        ("num_hosts", Value::Null),
        ("num_hosts", json!("3")),
        ("num_hosts", json!(0)),
        ("num_hosts", json!(1.5)),
        ("deployment_type", json!("SINGLE_AZ")),
        ("region", json!(1)),
    ];
    for (property, value) in wrong {
        let mut body = right.clone();
        body[property] = value;
        for path in ["/sddcs", "/sddcs?validateOnly=true"] {
            let error = caller
                .post(&caller.org(path), body.clone())
                .await
                .expect(400);
            let message = error["error_messages"][0].as_str().unwrap();
            assert!(message.starts_with(property), "{body}: {message}");
            assert_eq!(error["retryable"], false);
        }
    }
    assert_eq!(
        caller.get(&caller.org("/sddcs")).await.expect(200),
        json!([])
    );
}

#[tokio::test]
async fn an_sddc_named_to_fail_does() {
    let mut caller = Caller::new().await;
    let (id, task_id) = caller.create_sddc("to-FAIL").await;
    caller.wait(60).await;
    let task = task(&caller, &task_id).await;
    assert_eq!(task["status"], "FAILED");
    assert!(task["error_message"].as_str().unwrap().contains("to-FAIL"));
    assert_eq!(sddc(&caller, &id).await["sddc_state"], "FAILED");
    let path = caller.org(&format!("/sddcs/{id}"));
    caller.call("DELETE", &path, None).await.expect(202);
    let deleting = sddc(&caller, &id).await;
    assert_eq!(deleting["sddc_state"], "DELETING");
    assert_eq!(deleting["resource_config"]["clusters"], json!([]));
}

#[tokio::test]
async fn a_canceled_task_ends_and_takes_its_sddc_with_it() {
    let mut caller = Caller::new().await;
    let (id, task_id) = caller.create_sddc("demo").await;
    caller.wait(20).await;
    let path = caller.org(&format!("/tasks/{task_id}?action=cancel"));
    assert_eq!(
        caller.call("POST", &path, None).await.expect(200)["status"],
        "CANCELING"
    );
    caller.wait(2).await;
    let canceled = task(&caller, &task_id).await;
    assert_eq!(canceled["status"], "CANCELED");
    assert_eq!(canceled["progress_percent"], 21);
    assert_eq!(sddc(&caller, &id).await["sddc_state"], "CANCELED");
    assert_eq!(caller.call("POST", &path, None).await.status, 400);
    let path = caller.org(&format!("/tasks/{task_id}?action=pause"));
    assert_eq!(caller.call("POST", &path, None).await.status, 400);
}

#[tokio::test]
async fn a_deleted_sddc_is_listed_only_on_request() {
    let mut caller = Caller::new().await;
    let (id, _) = caller.create_sddc("demo").await;
    let path = caller.org(&format!("/sddcs/{id}"));
    assert_eq!(
        caller.call("DELETE", &path, None).await.status,
        400,
        "while it deploys"
    );
    caller.wait(120).await;

    let renamed = caller
        .call("PATCH", &path, Some(json!({"name": "other"})))
        .await
        .expect(200);
    assert_eq!(
        (&renamed["name"], &renamed["version"]),
        (&json!("other"), &json!(2))
    );

    let task_id = caller.call("DELETE", &path, None).await.expect(202);
    assert_eq!(task_id["resource_id"], id.as_str());
    assert_eq!(sddc(&caller, &id).await["sddc_state"], "DELETING");
    caller.wait(40).await;
    assert_eq!(
        task(&caller, task_id["id"].as_str().unwrap()).await["status"],
        "FINISHED"
    );
    assert_eq!(caller.get(&path).await.status, 404);
    assert_eq!(
        caller.get(&caller.org("/sddcs")).await.expect(200),
        json!([])
    );
    let all = caller
        .get(&caller.org("/sddcs?includeDeleted=true"))
        .await
        .expect(200);
    assert_eq!(all[0]["sddc_state"], "DELETED");
    assert_eq!(
        caller
            .get(&caller.org("/tasks"))
            .await
            .expect(200)
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

#[tokio::test]
async fn an_org_sees_only_its_own() {
    let caller = Caller::new().await;
    let (id, task) = caller.create_sddc("demo").await;
    let orgs = caller.get("/vmc/api/orgs").await.expect(200);
    let other = orgs[1]["id"].as_str().unwrap();
    assert_eq!(
        caller
            .get(&format!("/vmc/api/orgs/{other}/sddcs"))
            .await
            .expect(200),
        json!([])
    );
    for path in [format!("sddcs/{id}"), format!("tasks/{task}")] {
        assert_eq!(
            caller
                .get(&format!("/vmc/api/orgs/{other}/{path}"))
                .await
                .status,
            404
        );
    }
}

#[tokio::test]
async fn hosts_and_clusters_come_and_go() {
    let mut caller = Caller::new().await;
    let (id, _) = caller.create_sddc("growing").await;
    let esxs_path = caller.org(&format!("/sddcs/{id}/esxs"));
    let esxs = |query: &str| format!("{esxs_path}{query}");
    let clusters_path = caller.org(&format!("/sddcs/{id}/clusters"));
    // Not before it is there.
    let three = json!({"num_hosts": 3});
    caller.post(&esxs(""), three.clone()).await.expect(400);
    caller.wait(121).await;
    let hosts_of = |config: &Value| -> Vec<(usize, String)> {
        let clusters = config["resource_config"]["clusters"].as_array().unwrap();
        clusters
            .iter()
            .map(|cluster| {
                let state = cluster["cluster_state"].as_str().unwrap().to_owned();
                (cluster["esx_host_list"].as_array().unwrap().len(), state)
            })
            .collect()
    };
    let ready = |count| (count, "READY".to_owned());

    let precheck = caller.org(&format!("/sddcs/{id}/add-hosts-precheck"));
    caller.post(&precheck, three.clone()).await.expect(200);
    caller
        .post(&esxs(""), json!({"num_hosts": 2}))
        .await
        .expect(202);
    let now = sddc(&caller, &id).await;
    assert_eq!(hosts_of(&now), [(5, "ADDING_HOSTS".to_owned())]);
    caller.wait(20).await;
    assert_eq!(hosts_of(&sddc(&caller, &id).await), [ready(5)]);
    caller.post(&clusters_path, three).await.expect(201);
    let now = sddc(&caller, &id).await;
    assert_eq!(hosts_of(&now), [ready(5), (3, "DEPLOYING".to_owned())]);
    caller.wait(20).await;

    // A named host, and what may not be.
    let now = sddc(&caller, &id).await;
    let config = &now["resource_config"];
    assert_eq!(config["esx_hosts"].as_array().unwrap().len(), 8);
    let host = config["clusters"][0]["esx_host_list"][1]["esx_id"].clone();
    let one = json!({"num_hosts": 1, "esxs": [host]});
    caller
        .post(&esxs("?action=remove"), one.clone())
        .await
        .expect(202);
    let leaving = sddc(&caller, &id).await["resource_config"]["esx_hosts"][1].clone();
    assert_eq!(leaving["esx_state"], "DELETING");
    caller.post(&esxs("?action=remove"), one).await.expect(400);
    caller
        .post(&esxs("?action=remove"), json!({"num_hosts": 3}))
        .await
        .expect(400);
    caller
        .post(&esxs("?action=add"), json!({"num_hosts": 13}))
        .await
        .expect(400);
    caller
        .post(&esxs("?action=grow"), json!({"num_hosts": 1}))
        .await
        .expect(400);
    caller.wait(15).await;
    let now = sddc(&caller, &id).await;
    assert_eq!(hosts_of(&now), [ready(4), ready(3)]);
    assert!(!now.to_string().contains(host.as_str().unwrap()));

    let cluster = |at: usize| {
        let id = now["resource_config"]["clusters"][at]["cluster_id"].as_str();
        format!("{clusters_path}/{}", id.unwrap())
    };
    caller.call("DELETE", &cluster(0), None).await.expect(400);
    caller
        .call("DELETE", &format!("{clusters_path}/none"), None)
        .await
        .expect(404);
    // What is canceled changes nothing.
    let task = caller.call("DELETE", &cluster(1), None).await.expect(200);
    let cancel = format!("/tasks/{}?action=cancel", task["id"].as_str().unwrap());
    caller
        .call("POST", &caller.org(&cancel), None)
        .await
        .expect(200);
    caller.wait(15).await;
    assert_eq!(hosts_of(&sddc(&caller, &id).await), [ready(4), ready(3)]);
    caller.call("DELETE", &cluster(1), None).await.expect(200);
    caller.wait(15).await;
    assert_eq!(hosts_of(&sddc(&caller, &id).await), [ready(4)]);
}
