//! What is done to a deployment that is there: actions, their requests and events, its lease.

use serde_json::{Value, json};

use crate::client::{Caller, text};
use crate::deployment_story::{ALL, deployed};

/// Submits an action without inputs, or with them.
async fn act(caller: &Caller, path: &str, action: &str, inputs: Value) -> Value {
    let body = json!({"actionId": action, "inputs": inputs});
    caller
        .post(&format!("{path}/requests"), body)
        .await
        .expect(200)
}

#[tokio::test]
async fn actions_say_what_they_take_and_do_it() {
    let mut caller = Caller::new().await;
    let id = deployed(&mut caller, "web").await;
    let path = format!("{ALL}/{id}");
    let actions = caller.get(&format!("{path}/actions")).await.expect(200);
    let ids: Vec<&str> = actions
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap())
        .collect();
    assert_eq!(
        ids,
        [
            "Deployment.ChangeLease",
            "Deployment.ChangeOwner",
            "Deployment.PowerOff",
            "Deployment.PowerOn",
            "Deployment.Delete"
        ]
    );
    let lease = caller
        .get(&format!("{path}/actions/Deployment.ChangeLease"))
        .await
        .expect(200);
    assert_eq!(
        lease["schema"]["required"],
        json!(["Lease Expiration Date"])
    );
    assert_eq!(
        caller
            .get(&format!("{path}/actions/Deployment.Fly"))
            .await
            .status,
        404
    );

    let inputs = json!({"Lease Expiration Date": "2026-12-24T18:00:00Z"});
    let request = act(&caller, &path, "Deployment.ChangeLease", inputs).await;
    assert_eq!(
        (&request["actionId"], &request["status"]),
        (&json!("Deployment.ChangeLease"), &json!("CREATED"))
    );
    let body = json!({"actionId": "Deployment.PowerOff"});
    let requests = format!("{path}/requests");
    assert_eq!(caller.post(&requests, body).await.status, 409);
    assert_eq!(
        caller.get(&path).await.expect(200)["status"],
        "UPDATE_INPROGRESS"
    );
    caller.seconds(15).await;
    let shown = caller.get(&path).await.expect(200);
    assert_eq!(shown["leaseExpireAt"], "2026-12-24T18:00:00.000000Z");
    assert_eq!(shown["status"], "UPDATE_SUCCESSFUL");

    for (action, inputs, status) in [
        ("Deployment.ChangeLease", json!({}), 400),
        (
            "Deployment.ChangeLease",
            json!({"Lease Expiration Date": "2020-01-01T00:00:00Z"}),
            400,
        ),
        (
            "Deployment.ChangeLease",
            json!({"Lease Expiration Date": 3}),
            400,
        ),
        ("Deployment.PowerOff", json!({"now": true}), 400),
        ("Deployment.PowerOn", json!({}), 409),
        ("Deployment.Fly", json!({}), 404),
    ] {
        let body = json!({"actionId": action, "inputs": inputs});
        assert_eq!(
            caller.post(&requests, body).await.status,
            status,
            "{action}"
        );
    }

    act(&caller, &path, "Deployment.PowerOff", json!({})).await;
    caller.wait(1).await;
    let resources = "/deployment/api/resources?resourceTypes=Cloud.Machine&search=web";
    let machines = caller.get(resources).await.expect(200);
    assert_eq!(machines["totalElements"], 2);
    assert!(
        machines["content"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["properties"]["powerState"] == "OFF")
    );

    let machine = format!(
        "/deployment/api/resources/{}",
        text(&machines["content"][0], "id")
    );
    act(&caller, &machine, "Cloud.Machine.PowerOn", json!({})).await;
    caller.wait(1).await;
    let shown = caller.get(&machine).await.expect(200);
    assert_eq!(shown["properties"]["powerState"], "ON");
    assert_eq!(shown["deployment"]["name"], "web");
    let inputs = json!({"cpuCount": 8, "totalMemoryMB": 8192});
    act(&caller, &machine, "Cloud.Machine.Resize", inputs).await;
    caller.wait(3).await;
    assert_eq!(
        caller.get(&machine).await.expect(200)["properties"]["cpuCount"],
        8
    );
    let history = caller.get(&format!("{machine}/requests")).await.expect(200);
    assert_eq!(history["content"][0]["name"], "Resize");

    let inside = format!("{path}/resources/{}", text(&shown, "id"));
    assert_eq!(caller.get(&inside).await.expect(200)["state"], "OK");
    caller.call("DELETE", &inside, None).await.expect(200);
    caller.wait(1).await;
    assert_eq!(caller.get(&inside).await.status, 404);
    assert_eq!(caller.get(&machine).await.status, 404);
}

#[tokio::test]
async fn a_request_can_be_canceled_until_it_has_ended() {
    let mut caller = Caller::new().await;
    let id = deployed(&mut caller, "web").await;
    let path = format!("{ALL}/{id}");
    let request = act(&caller, &path, "Deployment.PowerOff", json!({})).await;
    let request = format!("/deployment/api/requests/{}", text(&request, "id"));
    assert_eq!(caller.get(&request).await.expect(200)["cancelable"], true);
    caller.seconds(20).await;
    assert_eq!(
        caller
            .post(&format!("{request}?action=cancel"), json!({}))
            .await
            .status,
        200
    );
    caller.seconds(5).await;
    let shown = caller.get(&request).await.expect(200);
    assert_eq!(
        (&shown["status"], &shown["cancelable"]),
        (&json!("ABORTED"), &json!(false))
    );
    assert_eq!(
        caller.get(&path).await.expect(200)["status"],
        "UPDATE_FAILED"
    );
    let machines = caller
        .get(&format!("{path}/resources?names=web[0]"))
        .await
        .expect(200);
    assert_eq!(machines["content"][0]["properties"]["powerState"], "ON");
    assert_eq!(
        caller
            .post(&format!("{request}?action=cancel"), json!({}))
            .await
            .status,
        400
    );
    assert_eq!(
        caller
            .post(&format!("{request}?action=dismiss"), json!({}))
            .await
            .status,
        200
    );
    assert_eq!(caller.get(&request).await.expect(200)["dismissed"], true);
    assert_eq!(
        caller
            .post(&format!("{request}?action=sing"), json!({}))
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn a_lease_that_ends_switches_machines_off_and_then_takes_the_deployment() {
    const DAY: u64 = 24 * 60;
    let mut caller = Caller::new().await;
    let kept = deployed(&mut caller, "kept").await;
    let lost = deployed(&mut caller, "lost").await;
    caller.wait(30 * DAY).await;
    for id in [&kept, &lost] {
        let path = format!("{ALL}/{id}?expand=lastRequest,resources");
        let shown = caller.get(&path).await.expect(200);
        assert_eq!(shown["expired"], true);
        assert_eq!(shown["status"], "UPDATE_SUCCESSFUL");
        assert_eq!(shown["lastRequest"]["details"], "The lease has expired");
        assert_eq!(shown["lastRequest"]["requestedBy"], "system-user");
        assert_eq!(shown["resources"][1]["properties"]["powerState"], "OFF");
    }
    let path = format!("{ALL}/{kept}");
    let body = json!({"actionId": "Deployment.PowerOn"});
    assert_eq!(
        caller.post(&format!("{path}/requests"), body).await.status,
        409
    );
    let inputs = json!({"Lease Expiration Date": "2027-01-01T00:00:00Z"});
    act(&caller, &path, "Deployment.ChangeLease", inputs).await;
    caller.wait(4 * DAY).await;
    assert_eq!(caller.get(&path).await.expect(200)["expired"], false);
    act(&caller, &path, "Deployment.PowerOn", json!({})).await;
    let path = format!("{ALL}/{lost}");
    assert_eq!(caller.get(&path).await.status, 404);
    let gone = caller
        .get(&format!("{path}?deleted=true&expand=lastRequest"))
        .await
        .expect(200);
    assert_eq!(gone["lastRequest"]["requestedBy"], "system-user");
}

#[tokio::test]
async fn events_tell_what_happened() {
    let mut caller = Caller::new().await;
    let id = deployed(&mut caller, "web").await;
    let path = format!("{ALL}/{id}");
    let users = caller.get(&format!("{path}/userEvents")).await.expect(200);
    assert_eq!(users["content"][0]["status"], "SUCCESSFUL");
    let request = format!(
        "/deployment/api/requests/{}",
        text(&users["content"][0], "requestId")
    );
    let events = caller
        .get(&format!("{request}/events?$top=50"))
        .await
        .expect(200);
    let names: Vec<&str> = events["content"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        names
            .iter()
            .filter(|name| **name == "RESOURCE_CREATED")
            .count(),
        3
    );
    assert!(names.contains(&"SUCCESSFUL"), "{names:?}");
    let logs = format!(
        "{request}/events/{}/logs",
        text(&events["content"][0], "id")
    );
    let slice = caller.get(&logs).await.expect(200);
    assert_eq!(slice["numberOfElements"], 2);
    assert_eq!(slice["content"][1]["eof"], true);
    assert_eq!(
        caller.get(&format!("{logs}?sinceRow=1")).await.expect(200)["numberOfElements"],
        1
    );
    let file = caller.get(&format!("{logs}/download")).await;
    assert_eq!(
        file.header("content-type"),
        Some("text/plain;charset=UTF-8")
    );
    assert_eq!(file.body.lines().count(), 2);
    assert_eq!(
        caller
            .get(&format!("{request}/events/none/logs"))
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn a_deployment_costs_what_its_machines_cost_by_the_hour() {
    let mut caller = Caller::new().await;
    let id = deployed(&mut caller, "web").await;
    caller.wait(50 * 60).await;
    let path = format!("{ALL}/{id}/expense-history");
    let history = caller.get(&path).await.expect(200);
    assert_eq!(
        (&history["currency"], &history["interval"]),
        (&json!("USD"), &json!("daily"))
    );
    let values = |history: &Value| -> Vec<f64> {
        let data = history["data"].as_array().unwrap().iter();
        data.map(|day| day["value"].as_f64().unwrap()).collect()
    };
    let days = values(&history);
    assert_eq!(days.len(), 3);
    assert!(days.iter().all(|day| *day > 0.0));
    let whole = values(
        &caller
            .get(&format!("{path}?interval=monthly"))
            .await
            .expect(200),
    );
    assert_eq!(whole.len(), 1);
    // Each cell counts whole hours of each machine.
    assert!(
        (whole[0] - days.iter().sum::<f64>()).abs() < 0.5,
        "{whole:?} {days:?}"
    );
    let none = caller
        .get(&format!("{path}?to=2020-01-01T00:00:00Z"))
        .await
        .expect(200);
    assert_eq!(none["data"], json!([]));
}
