//! The catalog: searched, requested, filled by released blueprints, decorated with icons.

use serde_json::{Value, json};

use crate::client::{Caller, send, text};
use crate::deployment_story::{ALL, CONTENT, REQUESTS};

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

#[tokio::test]
async fn inputs_that_are_secrets_stay_out_of_debug() {
    let mut caller = Caller::new().await;
    let items = caller
        .get("/catalog/api/items?search=data")
        .await
        .expect(200);
    let path = format!(
        "/catalog/api/items/{}/request",
        text(&items["content"][0], "id")
    );
    let project = caller.sandbox.project_id();
    let body = json!({"deploymentName": "db", "projectId": project});
    let refused = caller.post(&path, body.clone()).await.expect(400);
    assert!(text(&refused, "message").contains("password"));
    let mut body = body;
    body["inputs"] = json!({"password": "hush-hush"});
    caller.post(&path, body).await.expect(200);
    caller.wait(5).await;
    assert!(!format!("{:?}", caller.sandbox).contains("hush-hush"));
}
