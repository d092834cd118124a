//! The life of a blueprint: created, read, listed, changed, versioned, released, restored, deleted.

use serde_json::{Value, json};

use crate::client::Caller;

const ALL: &str = "/blueprint/api/blueprints";
const CONTENT: &str = "inputs:\n  size:\n    type: integer\n    default: 2\n    maximum: 4\n  image:\n    type: string\n";

async fn create(caller: &Caller, name: &str, content: &str) -> String {
    let body = json!({"name": name, "projectId": caller.sandbox.project_id(), "content": content});
    let blueprint = caller.post(ALL, body).await.expect(201);
    blueprint["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn what_is_created_is_read_changed_and_deleted() {
    let mut caller = Caller::new().await;
    let id = create(&caller, "web", CONTENT).await;
    let path = format!("{ALL}/{id}");
    let blueprint = caller.get(&path).await.expect(200);
    assert_eq!(blueprint["content"], CONTENT);
    assert_eq!(blueprint["status"], "DRAFT");
    assert_eq!(blueprint["valid"], true);
    assert_eq!(blueprint["projectName"], "Sandbox Project");
    assert_eq!(blueprint["orgId"], caller.sandbox.org_id());
    assert_eq!(blueprint["selfLink"], path.as_str());
    assert_eq!(blueprint["createdAt"], "2026-03-01T00:00:00.000000Z");

    let schema = caller
        .get(&format!("{path}/inputs-schema"))
        .await
        .expect(200);
    assert_eq!(
        schema["properties"]["size"],
        json!({"type": "integer", "default": 2, "maximum": 4})
    );
    assert_eq!(schema["required"], json!(["image"]));

    caller.wait(1).await;
    let body = json!({"name": "web2", "projectId": "p", "content": "a: [1", "description": "d"});
    let updated = caller.call("PUT", &path, Some(body)).await.expect(200);
    assert_eq!(updated["name"], "web2");
    assert_eq!(updated["valid"], false);
    assert_eq!(updated["validationMessages"][0]["type"], "ERROR");
    assert_eq!(updated["createdAt"], blueprint["createdAt"]);
    assert_eq!(updated["updatedAt"], "2026-03-01T00:01:00.000000Z");

    let deleted = caller.call("DELETE", &path, None).await;
    assert_eq!((deleted.status, deleted.body.as_str()), (204, ""));
    assert_eq!(caller.get(&path).await.status, 404);
    assert_eq!(caller.call("DELETE", &path, None).await.status, 404);
}

#[tokio::test]
async fn pages_cover_the_list_once() {
    let caller = Caller::new().await;
    for number in 0..5 {
        create(&caller, &format!("b{number}"), "").await;
    }
    let mut names = Vec::new();
    for skip in [0, 2, 4] {
        let path = format!("{ALL}?$top=2&$skip={skip}&%24orderby=name%20desc");
        let page = caller.get(&path).await.expect(200);
        assert_eq!(page["totalElements"], 5);
        assert_eq!(page["totalPages"], 3);
        assert_eq!(page["number"], skip / 2);
        assert_eq!(page["first"], skip == 0);
        assert_eq!(page["last"], skip == 4);
        let content = page["content"].as_array().unwrap();
        assert_eq!(page["numberOfElements"], content.len());
        names.extend(
            content
                .iter()
                .map(|item| item["name"].as_str().unwrap().to_owned()),
        );
    }
    assert_eq!(names, ["b4", "b3", "b2", "b1", "b0"]);
    assert_eq!(caller.get(&format!("{ALL}?$top=x")).await.status, 400);
    assert_eq!(caller.get(&format!("{ALL}?$top=0")).await.status, 400);
}

#[tokio::test]
async fn a_list_is_narrowed_by_name_search_project_and_fields() {
    let caller = Caller::new().await;
    create(&caller, "Web shop", "").await;
    let body = json!({"name": "db", "projectId": "other", "description": "behind the shop"});
    caller.post(ALL, body).await.expect(201);
    let names = async |query: &str| -> Vec<Value> {
        let page = caller.get(&format!("{ALL}?{query}")).await.expect(200);
        let content = page["content"].as_array().unwrap().iter();
        content.map(|item| item["name"].clone()).collect()
    };
    assert_eq!(names("name=web").await, ["Web shop"]);
    assert_eq!(names("search=SHOP").await, ["Web shop", "db"]);
    assert_eq!(names("projects=other,another").await, ["db"]);
    assert!(names("released=true").await.is_empty());
    assert_eq!(names("versioned=False").await.len(), 2);

    let page = caller.get(&format!("{ALL}?$select=name")).await.expect(200);
    let item = page["content"][0].as_object().unwrap();
    assert_eq!(item.keys().collect::<Vec<_>>(), ["id", "name"]);
}

#[tokio::test]
async fn versions_keep_what_the_draft_was() {
    let caller = Caller::new().await;
    let id = create(&caller, "web", CONTENT).await;
    let path = format!("{ALL}/{id}");
    let versions = format!("{path}/versions");
    let body = json!({"version": "1", "description": "first", "changeLog": "begun"});
    let one = caller.post(&versions, body).await.expect(201);
    assert_eq!(one["status"], "VERSIONED");
    assert_eq!(one["versionDescription"], "first");
    assert_eq!(one["versionChangeLog"], "begun");
    assert_eq!(
        caller.post(&versions, json!({"version": "1"})).await.status,
        400
    );
    assert_eq!(caller.call("POST", &versions, None).await.status, 400);

    let changed = json!({"name": "web", "projectId": "p", "content": "inputs: {}"});
    caller.call("PUT", &path, Some(changed)).await.expect(200);
    let body = json!({"version": "2", "release": true});
    assert_eq!(
        caller.post(&versions, body).await.expect(201)["status"],
        "RELEASED"
    );

    let list = caller.get(&versions).await.expect(200);
    assert_eq!(list["content"][0]["version"], "2");
    assert_eq!(list["totalElements"], 2);
    let list = caller
        .get(&format!("{versions}?status=RELEASED"))
        .await
        .expect(200);
    assert_eq!(list["totalElements"], 1);
    let blueprint = caller.get(&path).await.expect(200);
    assert_eq!(blueprint["status"], "RELEASED");
    assert_eq!(
        (
            &blueprint["totalVersions"],
            &blueprint["totalReleasedVersions"]
        ),
        (&json!(2), &json!(1))
    );

    let act = async |version: &str, action: &str| {
        let path = format!("{versions}/{version}/actions/{action}");
        caller.post(&path, json!({})).await
    };
    assert_eq!(
        act("2", "unrelease").await.expect(200)["status"],
        "VERSIONED"
    );
    assert_eq!(act("1", "release").await.expect(200)["status"], "RELEASED");
    assert_eq!(act("1", "restore").await.expect(200)["content"], CONTENT);
    assert_eq!(act("9", "restore").await.status, 404);
    let schema = caller
        .get(&format!("{versions}/2/inputs-schema"))
        .await
        .expect(200);
    assert_eq!(schema["properties"], json!({}));
    assert_eq!(
        caller.get(&format!("{versions}/1")).await.expect(200)["content"],
        CONTENT
    );
}

#[tokio::test]
async fn a_blueprint_needs_a_name_and_a_project() {
    let caller = Caller::new().await;
    for (body, property) in [
        (json!({"projectId": "p"}), "name"),
        (json!({"name": "b"}), "projectId"),
        (json!({"name": 3, "projectId": "p"}), "name"),
        (
            json!({"name": "b", "projectId": "p", "content": {}}),
            "content",
        ),
    ] {
        let error = caller.post(ALL, body).await.expect(400);
        assert!(
            error["message"].as_str().unwrap().starts_with(property),
            "{error}"
        );
        assert_eq!(error["statusCode"], 400);
    }
}

#[tokio::test]
async fn validation_says_what_is_wrong() {
    let caller = Caller::new().await;
    let path = "/blueprint/api/blueprint-validation";
    let good = caller
        .post(path, json!({"content": CONTENT}))
        .await
        .expect(200);
    assert_eq!(good, json!({"valid": true, "validationMessages": []}));
    let body = json!({"content": CONTENT, "inputs": {"sise": 1}});
    let bad = caller.post(path, body).await.expect(200);
    assert_eq!(bad["valid"], false);
    assert_eq!(bad["validationMessages"].as_array().unwrap().len(), 2);
    let id = create(&caller, "web", "a: [1").await;
    let stored = caller
        .post(path, json!({"blueprintId": id}))
        .await
        .expect(200);
    assert_eq!(stored["valid"], false);
    assert_eq!(caller.post(path, json!({})).await.status, 400);
}

#[tokio::test]
async fn inputs_have_to_be_what_their_schemas_say() {
    let caller = Caller::new().await;
    let content = "inputs:\n  count: {type: integer, minimum: 1}\n  size: {type: string, enum: [small, large], default: small}\n  \
                   name: {type: string, minLength: 3, default: abc}\n  key: {type: string, encrypted: true, maxLength: 3, default: a}\n\
                   resources:\n  vm: {type: Cloud.Machine, properties: {count: '${input.count}'}}\n";
    let project = caller.sandbox.project_id().to_owned();
    for (inputs, message) in [
        (json!({"count": "many"}), "count must be a whole number"),
        (json!({"count": -5}), "count must be at least 1"),
        (json!({"count": 1, "size": "odd"}), "small, large"),
        (json!({"count": 1, "name": "a"}), "name must be at least 3"),
        (json!({"count": 1, "key": "secret"}), "key is not what"),
        (
            json!({"count": 1_000_000_000}),
            "count of vm must be a whole number from 0 to 20",
        ),
    ] {
        let path = "/blueprint/api/blueprint-validation";
        let body = json!({"content": content, "inputs": inputs});
        let bad = caller.post(path, body).await.expect(200);
        assert_eq!(bad["valid"], false, "{inputs}");
        let messages = bad["validationMessages"].to_string();
        assert!(messages.contains(message), "{messages}");
        let path = "/blueprint/api/blueprint-requests";
        let body = json!({"deploymentName": "x", "projectId": project, "content": content, "inputs": inputs});
        let refused = caller.post(path, body).await.expect(400).to_string();
        assert!(refused.contains(message), "{refused}");
    }
    let right =
        json!({"content": content, "inputs": {"count": 20, "size": "large", "name": "abc"}});
    let path = "/blueprint/api/blueprint-validation";
    let good = caller.post(path, right).await.expect(200);
    assert_eq!(good["valid"], true, "{good}");
}
