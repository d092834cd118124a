//! The life of a deployment: made from a blueprint, watched, listed, renamed, updated, deleted.

use serde_json::{Value, json};

use crate::client::{Caller, text};

pub(crate) const ALL: &str = "/deployment/api/deployments";
pub(crate) const REQUESTS: &str = "/blueprint/api/blueprint-requests";
pub(crate) const CONTENT: &str = "inputs:\n  count:\n    type: integer\n    default: 1\n  size:\n    type: string\n\
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

/// A deployment that is ready: its id.
pub(crate) async fn deployed(caller: &mut Caller, name: &str) -> String {
    let request = deploy(caller, name).await;
    caller.wait(5).await;
    text(&request, "deploymentId")
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
