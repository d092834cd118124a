//! The API documents, where regions and appliances serve theirs.

use std::path::Path;

use serde_json::Value;

use crate::client::{Caller, Reply, send};

/// What somebody gets who has not signed in.
async fn read(caller: &Caller, target: &str) -> Reply {
    send(caller.sandbox.url(), "GET", target, &[], "").await
}

fn embedded(service: &str) -> String {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    std::fs::read_to_string(specs.join(format!("{service}.json"))).unwrap()
}

#[tokio::test]
async fn a_document_is_served_to_the_byte_without_a_token() {
    let caller = Caller::new().await;
    for (target, service) in [
        (
            "/blueprint/api/swagger/swagger-api-docs?group=2019-09-12",
            "blueprint",
        ),
        (
            "/pipeline/api/swagger/v2/api-docs?group=2019-10-17",
            "code-stream",
        ),
        ("/pipeline/api/swagger/v2/api-docs", "code-stream"),
        ("/iaas/api/swagger?apiVersion=2021-07-15", "iaas"),
        (
            "/project/api/swagger/v2/api-docs?group=2019-01-15",
            "project",
        ),
    ] {
        let reply = read(&caller, target).await;
        assert_eq!(reply.status, 200, "{target}");
        assert_eq!(reply.header("content-type"), Some("application/json"));
        assert!(reply.body == embedded(service), "{target}");
    }
}

#[tokio::test]
async fn deployments_and_the_catalog_come_in_one_document() {
    let caller = Caller::new().await;
    let target = "/deployment/api/swagger/swagger/v2/api-docs?group=2020-08-25";
    let whole = read(&caller, target).await.expect(200);
    let paths = whole["paths"].as_object().unwrap();
    let mut expected = 0;
    for service in ["deployment", "service-broker"] {
        let part: Value = serde_json::from_str(&embedded(service)).unwrap();
        for (path, item) in part["paths"].as_object().unwrap() {
            assert_eq!(paths.get(path), Some(item), "{path}");
            expected += 1;
        }
    }
    assert_eq!(paths.len(), expected);
}

#[tokio::test]
async fn another_version_is_404_in_the_shape_of_the_service() {
    let caller = Caller::new().await;
    let target = "/blueprint/api/swagger/swagger-api-docs?group=1999-01-01";
    let error = read(&caller, target).await.expect(404);
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("there is 2019-09-12"), "{message}");
    assert!(error["serverErrorId"].is_string());
    let target = "/pipeline/api/swagger/v2/api-docs?group=none";
    let error = read(&caller, target).await.expect(404);
    assert_eq!(error["path"], "/pipeline/api/swagger/v2/api-docs");
}

#[tokio::test]
async fn every_link_of_the_index_leads_to_a_document() {
    let caller = Caller::new().await;
    let page = read(&caller, "/automation-ui/api-docs").await;
    assert_eq!(page.status, 200);
    let links: Vec<&str> = page
        .body
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(links.len(), 5, "{}", page.body);
    for link in links {
        let document = read(&caller, link).await.expect(200);
        assert_eq!(document["swagger"], "2.0", "{link}");
    }
}
