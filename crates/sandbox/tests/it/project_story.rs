//! Projects: one store, asked at two services, and shared with everything that is in a project.

use serde_json::{Value, json};

use crate::client::{Caller, text};
use crate::deployment_story::{ALL, CONTENT, REQUESTS};

pub(crate) const PROJECTS: &str = "/iaas/api/projects";
const SERVICE: &str = "/project-service/api/projects";

#[tokio::test]
async fn what_one_service_makes_the_other_shows_in_its_own_shape() {
    let caller = Caller::new().await;
    let body = json!({
        "name": "shop", "description": "d", "sharedResources": false, "operationTimeout": 30,
        "administrators": [{"email": "a@x.invalid"}], "members": [{"email": "m@x.invalid", "type": "group"}],
        "customProperties": {"cost-center": "7"}, "placementPolicy": "SPREAD",
        "constraints": {"network": [{"expression": "!env:test", "mandatory": true}]},
    });
    let made = caller.post(PROJECTS, body).await.expect(201);
    assert_eq!(made["createdAt"], "2026-03-01");
    assert_eq!(made["updatedAt"], "2026-03-01");
    let id = text(&made, "id");
    assert_eq!(made["_links"]["self"]["href"], format!("{PROJECTS}/{id}"));
    let there = caller.get(&format!("{SERVICE}/{id}")).await.expect(200);
    assert_eq!(there["name"], "shop");
    assert_eq!(there["operationTimeout"], 30);
    assert_eq!(there["sharedResources"], false);
    assert_eq!(there["properties"], json!({"cost-center": "7"}));
    assert_eq!(
        there["members"],
        json!([{"email": "m@x.invalid", "type": "group"}])
    );
    assert_eq!(
        there["constraints"]["network"]["conditions"],
        json!([{
            "type": "TAG", "enforcement": "HARD", "occurrence": "MUST_NOT_OCCUR",
            "expression": {"key": "env", "value": "test"},
        }])
    );

    let condition = json!({"type": "TAG", "enforcement": "SOFT", "occurrence": "MUST_OCCUR",
        "expression": {"key": "fast", "value": ""}});
    let body = json!({"description": "e", "constraints": {"storage": {"conditions": [condition]}}});
    let path = format!("{SERVICE}/{id}");
    caller.call("PATCH", &path, Some(body)).await.expect(200);
    let body = json!({"modify": [{"email": "m@x.invalid", "role": "viewer"}], "remove": [{"email": "a@x.invalid"}]});
    let path = format!("{SERVICE}/{id}/principals");
    caller.call("PATCH", &path, Some(body)).await.expect(200);
    let here = caller.get(&format!("{PROJECTS}/{id}")).await.expect(200);
    assert_eq!(here["description"], "e");
    assert_eq!(
        here["constraints"],
        json!({"storage": [{"expression": "fast", "mandatory": false}]})
    );
    assert_eq!(here["administrators"], json!([]));
    assert_eq!(here["members"], json!([]));
    assert_eq!(here["viewers"][0]["email"], "m@x.invalid");
    assert_eq!(here["placementPolicy"], "SPREAD");

    let tags = json!({"tags": [{"key": "k", "value": "v"}]});
    let path = format!("{PROJECTS}/{id}/resource-metadata");
    caller
        .call("PATCH", &path, Some(tags.clone()))
        .await
        .expect(200);
    let path = format!("{SERVICE}/{id}/resource-metadata");
    assert_eq!(caller.get(&path).await.expect(200), tags);
}

#[tokio::test]
async fn projects_are_listed_as_each_service_does_it() {
    let caller = Caller::new().await;
    for name in ["b", "a", "c"] {
        caller
            .post(PROJECTS, json!({"name": name}))
            .await
            .expect(201);
    }
    let page = caller
        .get(&format!(
            "{PROJECTS}?$top=2&$skip=1&$orderBy=name%20desc&$filter=name%20ne%20'a'"
        ))
        .await
        .expect(200);
    let names = |page: &Value| {
        let items = page["content"].as_array().unwrap().iter();
        items.map(|item| text(item, "name")).collect::<Vec<_>>()
    };
    assert_eq!(names(&page), ["c", "b"]);
    let keys: Vec<&String> = page.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["content", "totalElements", "numberOfElements"]);
    assert_eq!(page["totalElements"], 3);
    let page = caller
        .get(&format!("{SERVICE}?size=3&page=1&$orderby=name%20asc"))
        .await
        .expect(200);
    assert_eq!(names(&page), ["Sandbox Project"]);
    assert_eq!(page["last"], true);
    let own = caller.sandbox.project_id();
    assert_eq!(page["content"][0]["id"], own);
}

#[tokio::test]
async fn names_of_projects_are_unique() {
    let caller = Caller::new().await;
    let body = json!({"name": "Sandbox Project"});
    let refused = caller.post(PROJECTS, body.clone()).await.expect(400);
    assert_eq!(refused["statusCode"], 400);
    assert!(text(&refused, "message").contains("exists already"));
    caller.post(SERVICE, body.clone()).await.expect(409);
    caller.post(SERVICE, json!({"name": " "})).await.expect(400);
    let made = caller.post(SERVICE, json!({"name": "n"})).await.expect(201);
    let path = format!("{PROJECTS}/{}", text(&made, "id"));
    caller.call("PATCH", &path, Some(body)).await.expect(400);
    // Its own name is free.
    let body = json!({"name": "n", "description": "d"});
    caller.call("PATCH", &path, Some(body)).await.expect(200);
}

#[tokio::test]
async fn a_project_is_not_deleted_while_something_is_in_it() {
    let mut caller = Caller::new().await;
    let made = caller
        .post(PROJECTS, json!({"name": "p"}))
        .await
        .expect(201);
    let id = text(&made, "id");
    let body = json!({"deploymentName": "in it", "projectId": id, "content": CONTENT, "inputs": {"size": "s"}});
    let request = caller.post(REQUESTS, body).await.expect(202);
    caller.wait(10).await;
    let deployment = format!("{ALL}/{}", text(&request, "deploymentId"));
    let shown = caller
        .get(&format!("{deployment}?expand=project"))
        .await
        .expect(200);
    assert_eq!(shown["project"]["name"], "p");
    for path in [format!("{PROJECTS}/{id}"), format!("{SERVICE}/{id}")] {
        let refused = caller.call("DELETE", &path, None).await.expect(409);
        assert!(text(&refused, "message").contains("deployments (1)"));
    }
    caller.call("DELETE", &deployment, None).await.expect(200);
    caller.wait(10).await;
    let path = format!("{PROJECTS}/{id}");
    caller.call("DELETE", &path, None).await.expect(204);
    caller.get(&format!("{SERVICE}/{id}")).await.expect(404);
    caller.call("DELETE", &path, None).await.expect(404);
    let own = format!("{PROJECTS}/{}", caller.sandbox.project_id());
    caller.call("DELETE", &own, None).await.expect(409);
}

#[tokio::test]
async fn infrastructure_shows_the_deployments_that_there_are() {
    let mut caller = Caller::new().await;
    let path = "/iaas/api/deployments";
    let list = caller.get(path).await.expect(200);
    assert_eq!(list["content"][0]["name"], "welcome");
    let project = caller.sandbox.project_id();
    let body = json!({"name": "empty", "projectId": project, "description": "d"});
    let made = caller.post(path, body.clone()).await.expect(201);
    caller.post(path, body).await.expect(400);
    caller.wait(5).await;
    let id = text(&made, "id");
    let there = caller.get(&format!("{ALL}/{id}")).await.expect(200);
    assert_eq!(there["status"], "CREATE_SUCCESSFUL");
    let path = format!("{path}/{id}");
    assert_eq!(caller.get(&path).await.expect(200)["description"], "d");
    let tracker = caller.call("DELETE", &path, None).await.expect(202);
    let again = caller.call("DELETE", &path, None).await.expect(202);
    caller.wait(5).await;
    for (tracker, status) in [(tracker, "FINISHED"), (again, "FAILED")] {
        let done = caller.get(&text(&tracker, "selfLink")).await.expect(200);
        assert_eq!(done["status"], status, "{done}");
        assert_eq!(done["deploymentId"], id.as_str());
    }
    caller.get(&path).await.expect(404);
    caller.get(&format!("{ALL}/{id}")).await.expect(404);
}
