//! Property groups and Terraform versions: made, found, changed, deleted.

use serde_json::{Value, json};

use crate::client::{Caller, text};

const GROUPS: &str = "/properties/api/property-groups";

fn group(name: &str, project: &str) -> Value {
    json!({
        "name": name, "type": "INPUT", "projectId": project, "description": "sizes",
        "properties": {"size": {"type": "string", "enum": ["small", "large"], "default": "small"}},
    })
}

#[tokio::test]
async fn a_property_group_is_kept_until_it_is_deleted() {
    let mut caller = Caller::new().await;
    let project = caller.sandbox.project_id().to_owned();
    let made = caller
        .post(GROUPS, group("sizing", &project))
        .await
        .expect(201);
    assert_eq!(made["projectName"], "Sandbox Project");
    assert_eq!(made["properties"]["size"]["default"], "small");
    let path = format!("{GROUPS}/{}", text(&made, "id"));
    assert_eq!(caller.get(&path).await.expect(200), made);

    caller.wait(1).await;
    let mut changed = made.clone();
    changed["displayName"] = json!("Sizing");
    changed["properties"]["size"]["default"] = json!("large");
    let updated = caller.call("PUT", &path, Some(changed)).await.expect(200);
    assert_eq!(updated["displayName"], "Sizing");
    assert_eq!(updated["properties"]["size"]["default"], "large");
    assert_eq!(updated["createdAt"], made["createdAt"]);
    assert_ne!(updated["updatedAt"], made["updatedAt"]);
    assert_eq!(caller.get(&path).await.expect(200), updated);

    caller.call("DELETE", &path, None).await.expect(204);
    for method in ["GET", "DELETE"] {
        assert_eq!(caller.call(method, &path, None).await.status, 404);
    }
}

#[tokio::test]
async fn a_name_is_taken_once_in_a_project() {
    let caller = Caller::new().await;
    caller.post(GROUPS, group("one", "p1")).await.expect(201);
    let error = caller.post(GROUPS, group("one", "p1")).await.expect(400);
    assert!(text(&error, "message").contains("'one'"), "{error}");
    let other = caller.post(GROUPS, group("one", "p2")).await.expect(201);
    let two = caller.post(GROUPS, group("two", "p2")).await.expect(201);
    // Its own name is not in its way; that of another is.
    let path = format!("{GROUPS}/{}", text(&two, "id"));
    caller
        .call("PUT", &path, Some(group("two", "p2")))
        .await
        .expect(200);
    caller
        .call("PUT", &path, Some(group("one", "p2")))
        .await
        .expect(400);
    assert_ne!(other["id"], two["id"]);

    let constants =
        json!({"name": "c", "type": "CONSTANT", "properties": {"a": {"type": "string"}}});
    let error = caller.post(GROUPS, constants).await.expect(400);
    assert!(
        text(&error, "message").starts_with("properties.a.const"),
        "{error}"
    );
}

#[tokio::test]
async fn property_groups_are_found() {
    let caller = Caller::new().await;
    for (name, project) in [("web-size", "p1"), ("web-image", "p2"), ("database", "p2")] {
        caller.post(GROUPS, group(name, project)).await.expect(201);
    }
    for (query, names) in [
        ("name=web", vec!["web-size", "web-image"]),
        ("search=SIZE", vec!["web-size", "web-image", "database"]),
        ("projects=p2", vec!["web-image", "database"]),
        ("type=CONSTANT", vec![]),
        ("$orderby=name&$top=1&$skip=1", vec!["web-image"]),
    ] {
        let page = caller.get(&format!("{GROUPS}?{query}")).await.expect(200);
        let found = page["content"].as_array().unwrap().iter();
        let found: Vec<String> = found.map(|group| text(group, "name")).collect();
        assert_eq!(found, names, "{query}");
    }
}

#[tokio::test]
async fn a_terraform_version_is_kept_without_showing_its_password() {
    let caller = Caller::new().await;
    let path = "/blueprint/api/blueprint-integrations/terraform/versions";
    let version = json!({
        "version": "1.9.5", "url": "https://terraform.example/1.9.5.zip",
        "authenticationType": "BASIC", "username": "ann", "password": "hunter2",
    });
    let made = caller.post(path, version.clone()).await.expect(201);
    assert_eq!(
        (&made["enabled"], &made["password"]),
        (&json!(true), &Value::Null)
    );
    caller.post(path, version).await.expect(400);
    let one = format!("{path}/{}", text(&made, "id"));
    let off = json!({"enabled": false});
    let patched = caller.call("PATCH", &one, Some(off)).await.expect(200);
    assert_eq!(
        (&patched["enabled"], &patched["version"]),
        (&json!(false), &json!("1.9.5"))
    );
    let enabled = caller
        .get(&format!("{path}?onlyEnabled=true"))
        .await
        .expect(200);
    assert_eq!(enabled["totalElements"], 0);
    assert_eq!(caller.get(path).await.expect(200)["totalElements"], 1);
    caller.call("DELETE", &one, None).await.expect(204);
    caller.get(&one).await.expect(404);
}
