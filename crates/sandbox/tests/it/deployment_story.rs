//! The life of a deployment: made from a blueprint or the catalog, watched, acted on, expired,
//! deleted.

use serde_json::{Value, json};

use crate::client::{Caller, send};

const ALL: &str = "/deployment/api/deployments";
const REQUESTS: &str = "/blueprint/api/blueprint-requests";
const CONTENT: &str = "inputs:\n  count:\n    type: integer\n    default: 1\n  size:\n    type: string\n\
    resources:\n  net:\n    type: Cloud.Network\n  web:\n    type: Cloud.Machine\n    properties:\n      \
    count: ${input.count}\n      flavor: ${input.size}\n      name: web-${input.size}\n      \
    network: ${resource.net.id}\n";

/// Asks for a deployment: the blueprint request.
async fn deploy(caller: &Caller, name: &str) -> Value {
    let body = json!({
        "deploymentName": name,
        "projectId": caller.sandbox.project_id(),
        "content": CONTENT,
        "inputs": {"size": "small", "count": 2},
        "reason": "a test",
    });
    caller.post(REQUESTS, body).await.expect(202)
}

fn text(value: &Value, name: &str) -> String {
    value[name]
        .as_str()
        .unwrap_or_else(|| panic!("{name}: {value}"))
        .to_owned()
}

/// A deployment that is ready: its id.
async fn deployed(caller: &mut Caller, name: &str) -> String {
    let request = deploy(caller, name).await;
    caller.wait(5).await;
    text(&request, "deploymentId")
}

/// Submits an action without inputs, or with them.
async fn act(caller: &Caller, path: &str, action: &str, inputs: Value) -> Value {
    let body = json!({"actionId": action, "inputs": inputs});
    caller
        .post(&format!("{path}/requests"), body)
        .await
        .expect(200)
}

#[tokio::test]
async fn a_blueprint_request_makes_a_deployment_step_by_step() {
    let mut caller = Caller::new().await;
    let request = deploy(&caller, "web").await;
    assert_eq!(request["status"], "CREATED");
    let path = format!("{REQUESTS}/{}", text(&request, "id"));
    let deployment = format!("{ALL}/{}", text(&request, "deploymentId"));
    assert_eq!(caller.get(&deployment).await.status, 404);

    caller.seconds(4).await;
    assert_eq!(caller.get(&path).await.expect(200)["status"], "STARTED");
    let shown = caller
        .get(&format!("{deployment}?expand=lastRequest&expand=resources"))
        .await
        .expect(200);
    assert_eq!(shown["status"], "CREATE_INPROGRESS");
    assert_eq!(shown["lastRequest"]["status"], "INITIALIZATION");
    assert_eq!(shown["lastRequest"]["completedTasks"], 0);
    assert_eq!(shown["resources"], json!([]));

    caller.wait(3).await;
    let resources = caller
        .get(&format!("{deployment}/resources"))
        .await
        .expect(200);
    assert_eq!(resources["totalElements"], 1);
    let shown = caller
        .get(&format!("{deployment}?expand=inprogressRequests"))
        .await
        .expect(200);
    assert_eq!(shown["inprogressRequests"][0]["status"], "INPROGRESS");
    assert_eq!(shown["inprogressRequests"][0]["completedTasks"], 1);
    assert_eq!(shown["inprogressRequests"][0]["totalTasks"], 3);

    caller.wait(2).await;
    assert_eq!(caller.get(&path).await.expect(200)["status"], "FINISHED");
    let shown = caller
        .get(&format!("{deployment}?expand=resources,project"))
        .await
        .expect(200);
    assert_eq!(shown["status"], "CREATE_SUCCESSFUL");
    assert_eq!(shown["project"]["name"], "Sandbox Project");
    assert_eq!(shown["inputs"], json!({"count": 2, "size": "small"}));
    assert_eq!(shown["leaseExpireAt"], "2026-03-31T00:00:00.000000Z");
    let names: Vec<&Value> = shown["resources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["name"])
        .collect();
    assert_eq!(names, ["net", "web[0]", "web[1]"]);
    let machine = &shown["resources"][1];
    assert_eq!(machine["dependsOn"], json!(["net"]));
    assert_eq!(machine["properties"]["flavor"], "small");
    assert_eq!(machine["properties"]["name"], "web-small");
    assert_eq!(machine["properties"]["powerState"], "ON");

    let listed = caller
        .get(&format!(
            "{REQUESTS}?deploymentId={}",
            text(&request, "deploymentId")
        ))
        .await
        .expect(200);
    assert_eq!(listed["totalElements"], 1);
    assert_eq!(
        caller.get(&format!("{REQUESTS}/none/plan")).await.status,
        404
    );
    assert_eq!(caller.call("DELETE", &path, None).await.status, 204);
    assert_eq!(caller.get(&path).await.status, 404);
}

#[tokio::test]
async fn what_a_blueprint_does_not_allow_is_refused() {
    let caller = Caller::new().await;
    let project = caller.sandbox.project_id();
    for (body, part) in [
        (
            json!({"deploymentName": "w", "projectId": project}),
            "blueprintId",
        ),
        (
            json!({"deploymentName": "w", "projectId": project, "content": "a: [1"}),
            "not valid",
        ),
        (
            json!({"deploymentName": "w", "projectId": project, "content": CONTENT}),
            "size",
        ),
        (
            json!({"projectId": project, "content": ""}),
            "deploymentName",
        ),
        (json!({"deploymentName": "w", "content": ""}), "projectId"),
        (
            json!({"deploymentName": "welcome", "projectId": project, "content": ""}),
            "exists",
        ),
        (json!({"destroy": true}), "deploymentId"),
    ] {
        let error = caller.post(REQUESTS, body).await.expect(400);
        assert!(text(&error, "message").contains(part), "{error}");
    }
    let plan = json!({"deploymentName": "w", "projectId": project, "content": "", "plan": true});
    assert_eq!(
        caller.post(REQUESTS, plan).await.expect(201)["deploymentId"],
        Value::Null
    );
}

#[tokio::test]
async fn failures_rejections_and_cancellations_end_as_they_should() {
    let mut caller = Caller::new().await;
    let failing = deploy(&caller, "fails").await;
    let rejected = deploy(&caller, "to reject").await;
    let approved = deploy(&caller, "approval").await;
    let canceled = deploy(&caller, "canceled").await;
    let status = async |caller: &Caller, request: &Value| {
        let path = format!("{REQUESTS}/{}", text(request, "id"));
        let request = caller.get(&path).await.expect(200);
        let path = format!(
            "{ALL}/{}?expand=lastRequest",
            text(&request, "deploymentId")
        );
        let deployment = caller.get(&path).await.expect(200);
        (
            text(&request, "status"),
            text(&deployment, "status"),
            text(&deployment["lastRequest"], "status"),
            deployment,
        )
    };
    caller.wait(1).await;
    let waiting = status(&caller, &approved).await;
    assert_eq!(waiting.2, "APPROVAL_PENDING");
    let path = format!("{REQUESTS}/{}/actions/cancel", text(&canceled, "id"));
    assert_eq!(caller.post(&path, json!({})).await.status, 200);
    caller.seconds(5).await;
    let seen = status(&caller, &canceled).await;
    assert_eq!(
        (&*seen.0, &*seen.1, &*seen.2),
        ("CANCELLED", "CREATE_FAILED", "ABORTED")
    );

    caller.wait(2).await;
    let seen = status(&caller, &failing).await;
    assert_eq!(
        (&*seen.0, &*seen.1, &*seen.2),
        ("FAILED", "CREATE_FAILED", "FAILED")
    );
    let path = format!("{REQUESTS}/{}", text(&failing, "id"));
    let request = caller.get(&path).await.expect(200);
    assert_eq!(request["failureMessage"], seen.3["lastRequest"]["details"]);
    assert!(text(&request, "failureMessage").contains("capacity"));

    caller.wait(8).await;
    let seen = status(&caller, &rejected).await;
    assert_eq!((&*seen.0, &*seen.2), ("FAILED", "APPROVAL_REJECTED"));
    caller.wait(5).await;
    let seen = status(&caller, &approved).await;
    assert_eq!((&*seen.0, &*seen.1), ("FINISHED", "CREATE_SUCCESSFUL"));
    assert!(seen.3["lastRequest"]["approvedAt"].is_string());
}

#[tokio::test]
async fn a_list_is_filtered_and_paged() {
    let mut caller = Caller::new().await;
    for name in ["Web shop", "web stage", "fail"] {
        deploy(&caller, name).await;
    }
    caller.wait(5).await;
    let names = async |query: &str| -> Vec<String> {
        let page = caller.get(&format!("{ALL}?{query}")).await.expect(200);
        let content = page["content"].as_array().unwrap().iter();
        content.map(|item| text(item, "name")).collect()
    };
    let project = caller.sandbox.project_id();
    assert_eq!(
        names("").await,
        ["welcome", "Web shop", "web stage", "fail"]
    );
    assert_eq!(names("name=WEB").await, ["Web shop", "web stage"]);
    assert_eq!(names("search=start").await, ["welcome"]);
    assert_eq!(
        names(&format!("projects={project}&status=CREATE_FAILED")).await,
        ["fail"]
    );
    assert_eq!(names("projects=other").await, [""; 0]);
    assert_eq!(names("lastRequestStatus=FAILED,ABORTED").await, ["fail"]);
    assert_eq!(
        names("resourceTypes=Cloud.Machine&name=shop").await,
        ["Web shop"]
    );
    assert_eq!(
        names("expiresAt=2026-03-01T00:00:00Z,2026-04-15T00:00:00Z&$top=1").await,
        ["Web shop"]
    );
    assert_eq!(names("createdAt=,2026-02-28T12:00:00Z").await, ["welcome"]);
    assert_eq!(names("deleted=true").await, [""; 0]);
    assert_eq!(
        names("$orderby=name%20desc&$top=2").await,
        ["welcome", "web stage"]
    );
    assert_eq!(names("sort=name,ASC&size=1&page=1").await, ["Web shop"]);
    let page = caller
        .get(&format!("{ALL}?size=3&page=1"))
        .await
        .expect(200);
    for (name, value) in [
        ("totalElements", json!(4)),
        ("totalPages", json!(2)),
        ("number", json!(1)),
        ("numberOfElements", json!(1)),
        ("first", json!(false)),
        ("last", json!(true)),
    ] {
        assert_eq!(page[name], value, "{name}");
    }
    assert_eq!(page["pageable"]["pageNumber"], 1);
    assert_eq!(
        caller.get(&format!("{ALL}?createdAt=monday")).await.status,
        400
    );
    let path = format!("/deployment/api/projects/{project}/deployment-count");
    assert_eq!(caller.get(&path).await.expect(200)["totalElements"], 4);
    let names = format!("{ALL}/names");
    assert_eq!(caller.get(&format!("{names}/welcome")).await.status, 200);
    assert_eq!(
        caller.get(&format!("{names}?name=Web%20shop")).await.status,
        200
    );
    assert_eq!(caller.get(&format!("{names}?name=Web")).await.status, 404);
}

#[tokio::test]
async fn a_deployment_is_renamed_and_deleted() {
    let mut caller = Caller::new().await;
    let id = deployed(&mut caller, "web").await;
    let path = format!("{ALL}/{id}");
    let body = json!({"name": "shop", "description": "d"});
    let renamed = caller.call("PATCH", &path, Some(body)).await.expect(200);
    assert_eq!(
        (&renamed["name"], &renamed["description"]),
        (&json!("shop"), &json!("d"))
    );
    let taken = json!({"name": "welcome"});
    assert_eq!(caller.call("PATCH", &path, Some(taken)).await.status, 400);

    let request = caller.call("DELETE", &path, None).await.expect(200);
    assert_eq!(request["name"], "Delete");
    let busy = caller.call("DELETE", &path, None).await.expect(409);
    assert_eq!(busy["statusCode"], 409);
    assert_eq!(
        caller.get(&path).await.expect(200)["status"],
        "DELETE_INPROGRESS"
    );
    caller.wait(2).await;
    assert_eq!(caller.get(&path).await.status, 404);
    assert_eq!(caller.call("DELETE", &path, None).await.status, 404);
    let gone = caller
        .get(&format!("{path}?deleted=true"))
        .await
        .expect(200);
    assert_eq!(
        (&gone["status"], &gone["deleted"]),
        (&json!("DELETE_SUCCESSFUL"), &json!(true))
    );
    let listed = caller.get(&format!("{ALL}?deleted=true")).await.expect(200);
    assert_eq!(listed["totalElements"], 1);
    let requests = caller
        .get(&format!("{path}/requests?deleted=true"))
        .await
        .expect(200);
    assert_eq!(requests["content"][0]["status"], "SUCCESSFUL");
    let request = caller
        .get(&format!(
            "/deployment/api/requests/{}",
            text(&request, "id")
        ))
        .await
        .expect(200);
    assert_eq!(request["completedAt"], "2026-03-01T00:07:00.000000Z");

    let id = deployed(&mut caller, "undeletable").await;
    let path = format!("{ALL}/{id}");
    caller.call("DELETE", &path, None).await.expect(200);
    caller.wait(2).await;
    assert_eq!(
        caller.get(&path).await.expect(200)["status"],
        "DELETE_FAILED"
    );
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
    let resources = format!("/deployment/api/resources?resourceTypes=Cloud.Machine&search=web");
    let machines = caller.get(&resources).await.expect(200);
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
async fn a_deployment_is_updated_and_destroyed_by_its_blueprint() {
    let mut caller = Caller::new().await;
    let id = deployed(&mut caller, "web").await;
    let project = caller.sandbox.project_id();
    let body = json!({"deploymentId": id, "projectId": project, "content": CONTENT, "inputs": {"size": "large"}});
    let request = caller.post(REQUESTS, body).await.expect(202);
    assert_eq!(request["deploymentId"], id.as_str());
    caller.wait(3).await;
    let path = format!("{ALL}/{id}");
    let shown = caller
        .get(&format!("{path}?expand=resources"))
        .await
        .expect(200);
    assert_eq!(shown["status"], "UPDATE_SUCCESSFUL");
    assert_eq!(shown["inputs"]["size"], "large");
    assert_eq!(shown["resources"].as_array().unwrap().len(), 2);
    let body = json!({"deploymentId": id, "destroy": true});
    caller.post(REQUESTS, body.clone()).await.expect(202);
    assert_eq!(caller.post(REQUESTS, body.clone()).await.status, 409);
    caller.wait(2).await;
    assert_eq!(caller.post(REQUESTS, body).await.status, 404);
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
async fn a_resource_of_its_own_gets_a_deployment() {
    let mut caller = Caller::new().await;
    let body = json!({"name": "disk", "type": "Cloud.Volume", "properties": {"capacityGb": 4}});
    let made = caller
        .post("/deployment/api/resources", body)
        .await
        .expect(200);
    caller.wait(5).await;
    let shown = caller
        .get(&format!(
            "/deployment/api/resources/{}",
            text(&made, "resourceId")
        ))
        .await
        .expect(200);
    assert_eq!(shown["deploymentId"], made["deploymentId"]);
    assert_eq!(shown["properties"]["capacityGb"], 4);
}

#[tokio::test]
async fn the_catalog_is_searched_and_requested() {
    let mut caller = Caller::new().await;
    let items = caller
        .get("/catalog/api/items?search=web&expandProjects=true")
        .await
        .expect(200);
    assert_eq!(items["totalElements"], 1);
    let item = &items["content"][0];
    assert_eq!(item["name"], "Web Server");
    assert_eq!(item["projects"][0]["id"], caller.sandbox.project_id());
    assert_eq!(item["schema"]["properties"]["count"]["maximum"], 5);
    let path = format!("/catalog/api/items/{}", text(item, "id"));
    let versions = caller
        .get(&format!("{path}/versions?size=1"))
        .await
        .expect(200);
    assert_eq!(
        (&versions["content"][0]["id"], &versions["totalPages"]),
        (&json!("2"), &json!(2))
    );

    let body = json!({
        "deploymentName": "shop", "projectId": caller.sandbox.project_id(), "version": "2",
        "inputs": {"count": 2},
    });
    let answer = caller
        .post(
            &format!("{path}/request?apiVersion=2020-08-25"),
            body.clone(),
        )
        .await
        .expect(200);
    assert_eq!(answer[0]["deploymentName"], "shop");
    let deployment = format!("{ALL}/{}", text(&answer[0], "deploymentId"));
    assert_eq!(caller.get(&deployment).await.status, 404);
    caller.seconds(3).await;
    assert_eq!(
        caller.get(&deployment).await.expect(200)["status"],
        "CREATE_INPROGRESS"
    );
    caller.wait(5).await;
    let shown = caller
        .get(&format!("{deployment}?expand=resources&expand=catalog"))
        .await
        .expect(200);
    assert_eq!(shown["status"], "CREATE_SUCCESSFUL");
    assert_eq!(shown["catalogItemId"], item["id"]);
    assert_eq!(shown["catalog"]["name"], "Web Server");
    assert_eq!(shown["resources"].as_array().unwrap().len(), 3);

    let with = |changes: Value| {
        let mut body = body.clone();
        body["deploymentName"] = json!("other");
        for (name, value) in changes.as_object().unwrap() {
            body[name] = value.clone();
        }
        body
    };
    let request = format!("{path}/request");
    for (changes, status) in [
        (json!({"version": "9"}), 404),
        (json!({"projectId": "other"}), 403),
        (json!({"projectId": null}), 400),
        (json!({"deploymentName": "shop"}), 400),
        (json!({"inputs": {"size": "small", "colour": "red"}}), 400),
        (json!({"bulkRequestCount": 6}), 400),
    ] {
        assert_eq!(
            caller.post(&request, with(changes.clone())).await.status,
            status,
            "{changes}"
        );
    }
    let many = caller
        .post(&request, with(json!({"bulkRequestCount": 2})))
        .await
        .expect(200);
    assert_eq!(many[1]["deploymentName"], "other-2");
    let old = caller
        .post(&format!("{request}?apiVersion=2019-01-15"), with(json!({})))
        .await
        .expect(200);
    assert_eq!(old["deploymentName"], "other");
    assert_eq!(caller.get("/catalog/api/items/none").await.status, 404);
    assert_eq!(
        caller
            .post("/catalog/api/items/none/upfront-prices", json!({}))
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn a_released_blueprint_is_in_the_catalog() {
    let mut caller = Caller::new().await;
    let body =
        json!({"name": "Mine", "projectId": caller.sandbox.project_id(), "content": CONTENT});
    let blueprint = caller
        .post("/blueprint/api/blueprints", body)
        .await
        .expect(201);
    let versions = format!("{}/versions", text(&blueprint, "selfLink"));
    caller
        .post(&versions, json!({"version": "1.0"}))
        .await
        .expect(201);
    let search = "/catalog/api/items?search=mine";
    assert_eq!(caller.get(search).await.expect(200)["totalElements"], 0);
    caller
        .post(&format!("{versions}/1.0/actions/release"), json!({}))
        .await
        .expect(200);
    let item = caller.get(search).await.expect(200)["content"][0].clone();
    assert_eq!(item["schema"]["required"], json!(["size"]));
    let body = json!({"deploymentName": "m", "projectId": caller.sandbox.project_id(), "inputs": {"size": "s"}});
    let path = format!("/catalog/api/items/{}/request", text(&item, "id"));
    caller.post(&path, body).await.expect(200);
    let body = json!({"deploymentName": "n", "blueprintId": blueprint["id"], "blueprintVersion": "1.0", "inputs": {"size": "s"}});
    let request = caller.post(REQUESTS, body).await.expect(202);
    caller.wait(5).await;
    let path = format!("{ALL}/{}?expand=blueprint", text(&request, "deploymentId"));
    let shown = caller.get(&path).await.expect(200);
    assert_eq!(shown["blueprint"]["name"], "Mine");
    assert_eq!(shown["blueprintVersion"], "1.0");
    let sources = caller.get("/catalog/api/admin/sources").await.expect(200);
    assert_eq!(sources["content"][0]["itemsImported"], 3);
    assert_eq!(sources["content"][0]["id"], item["sourceId"]);
}

#[tokio::test]
async fn an_icon_comes_back_as_it_went_up() {
    let caller = Caller::new().await;
    let token = format!("Authorization: Bearer {}", caller.bearer());
    let url = caller.sandbox.url();
    let form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"i.svg\"\r\n\
        Content-Type: image/svg+xml\r\n\r\n<svg/>\r\n--x--\r\n";
    let headers = [&*token, "Content-Type: multipart/form-data; boundary=x"];
    let reply = send(url, "POST", "/icon/api/icons", &headers, form).await;
    assert_eq!((reply.status, &*reply.body), (201, ""));
    let path = reply.header("location").unwrap();
    let icon = caller.get(path).await;
    assert_eq!((icon.status, &*icon.body), (200, "<svg/>"));
    assert_eq!(icon.header("content-type"), Some("image/svg+xml"));
    assert_eq!(caller.call("DELETE", path, None).await.status, 204);
    assert_eq!(caller.get(path).await.status, 404);
    assert_eq!(caller.post("/icon/api/icons", json!({})).await.status, 400);
}
