//! What administrators of the catalog set: policies, entitlements, sources, items, notifications,
//! prices.

use serde_json::{Value, json};

use crate::client::{Caller, text};

const POLICIES: &str = "/policy/api/policies";

fn approval(name: &str) -> Value {
    json!({
        "name": name, "typeId": "com.vmware.policy.approval", "enforcementType": "HARD",
        "definition": {"level": 1, "approvers": ["USER:ann"], "actions": ["Deployment.Create"]},
    })
}

#[tokio::test]
async fn a_policy_is_kept_until_it_is_deleted() {
    let mut caller = Caller::new().await;
    let create = format!("{POLICIES}?dryRun=false");
    let made = caller.post(&create, approval("two eyes")).await.expect(201);
    assert_eq!(made["definition"]["level"], 1);
    let path = format!("{POLICIES}/{}", text(&made, "id"));
    assert_eq!(caller.get(&path).await.expect(200), made);
    let counted = caller.get(&format!("{path}?computeStats=true")).await;
    assert_eq!(counted.expect(200)["statistics"]["enforcedCount"], 0);

    caller.wait(1).await;
    let mut changed = made.clone();
    changed["enforcementType"] = json!("SOFT");
    let changed = caller.post(&create, changed).await.expect(201);
    assert_eq!(
        (&changed["id"], &changed["createdAt"]),
        (&made["id"], &made["createdAt"])
    );
    assert_ne!(changed["lastUpdatedAt"], made["lastUpdatedAt"]);
    assert_eq!(
        caller.get(&path).await.expect(200)["enforcementType"],
        "SOFT"
    );

    let found = caller
        .get(&format!("{POLICIES}?search=EYES"))
        .await
        .expect(200);
    assert_eq!(found["totalElements"], 1);
    assert_eq!(found["content"][0]["definition"], Value::Null);
    let whole = format!("{POLICIES}?search=eyes&expandDefinition=true");
    let whole = caller.get(&whole).await.expect(200);
    assert_eq!(whole["content"][0]["definition"]["level"], 1);

    caller.call("DELETE", &path, None).await.expect(204);
    for method in ["GET", "DELETE"] {
        assert_eq!(caller.call(method, &path, None).await.status, 404);
    }
}

#[tokio::test]
async fn a_dry_run_checks_and_keeps_nothing() {
    let caller = Caller::new().await;
    let dry = format!("{POLICIES}?dryRun=true");
    let reply = caller.post(&dry, approval("dry")).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, ""));
    let mut unknown = approval("dry");
    unknown["typeId"] = json!("com.vmware.policy.weather");
    for path in [&dry, &format!("{POLICIES}?dryRun=false")] {
        caller.post(path, unknown.clone()).await.expect(400);
    }
    // That of the leases is there from the start, and a name is taken once.
    let all = caller
        .get(&format!("{POLICIES}?expandDefinition=true"))
        .await;
    let all = all.expect(200);
    assert_eq!(all["totalElements"], 1);
    assert_eq!(all["content"][0]["definition"]["leaseTermMax"], 30);
    let taken = approval(all["content"][0]["name"].as_str().unwrap());
    caller.post(&dry, taken).await.expect(400);
    let kind = text(&all["content"][0], "typeId");
    let kind = caller.get(&format!("/policy/api/policyTypes/{kind}")).await;
    assert_eq!(kind.expect(200)["displayName"], "Lease Policy");
}

#[tokio::test]
async fn an_entitlement_is_there_once() {
    let caller = Caller::new().await;
    let path = "/catalog/api/admin/entitlements";
    let id = "0f6d4ae6-0b0e-4d44-a3a6-6d3e9cf0cb11";
    let body = |project: &str| {
        let definition = json!({"id": id, "type": "CatalogSourceIdentifier"});
        json!({"id": id, "projectId": project, "definition": definition})
    };
    let made = caller.post(path, body("p1")).await.expect(201);
    assert_eq!(caller.post(path, body("p1")).await.expect(200), made);
    caller.post(path, body("p2")).await.expect(201);
    let of_p1 = caller
        .get(&format!("{path}?projectId=p1"))
        .await
        .expect(200);
    assert_eq!(of_p1, json!([made]));
    let one = format!("{path}/{}", text(&made, "id"));
    caller.call("DELETE", &one, None).await.expect(204);
    let left = caller.get(path).await.expect(200);
    assert_eq!(left.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn sources_come_and_go_and_items_are_changed() {
    let caller = Caller::new().await;
    let path = "/catalog/api/admin/sources";
    let all = caller.get(path).await.expect(200);
    let seeded = format!("{path}/{}", text(&all["content"][0], "id"));
    caller.call("DELETE", &seeded, None).await.expect(400);
    let source = json!({
        "id": "0f6d4ae6-0b0e-4d44-a3a6-6d3e9cf0cb11", "name": "More", "config": {},
        "typeId": "com.vmw.blueprint",
    });
    let checked = format!("{path}?validationOnly=true");
    caller.post(&checked, source.clone()).await.expect(200);
    assert_eq!(caller.get(path).await.expect(200)["totalElements"], 1);
    let made = caller.post(path, source).await.expect(201);
    let found = caller.get(&format!("{path}?search=more")).await.expect(200);
    assert_eq!(found["content"][0], made);
    let one = format!("{path}/{}", text(&made, "id"));
    caller.call("DELETE", &one, None).await.expect(204);
    caller.get(&one).await.expect(404);

    let items = caller
        .get("/catalog/api/items?search=database")
        .await
        .expect(200);
    let item = text(&items["content"][0], "id");
    let patch = json!({"bulkRequestLimit": 7});
    let admin = format!("/catalog/api/admin/items/{item}");
    caller.call("PATCH", &admin, Some(patch)).await.expect(200);
    let item = caller.get(&format!("/catalog/api/items/{item}")).await;
    assert_eq!(item.expect(200)["bulkRequestLimit"], 7);
    let none = json!({"bulkRequestLimit": 0});
    caller.call("PATCH", &admin, Some(none)).await.expect(400);
}

#[tokio::test]
async fn a_notification_is_configured_and_given_back() {
    let caller = Caller::new().await;
    let path = "/notification/api/scenario-configs";
    let config = json!({"scenarioId": "lease-expiry", "enabled": false, "subject": "Soon"});
    caller.post(path, config).await.expect(200);
    let one = format!("{path}/lease-expiry");
    assert_eq!(caller.get(&one).await.expect(200)["subject"], "Soon");
    let on = json!({"scenarioId": "lease-expiry", "enabled": true});
    caller.post(path, on).await.expect(200);
    let all = caller.get(path).await.expect(200);
    assert_eq!(
        (&all["totalElements"], &all["content"][0]["enabled"]),
        (&json!(1), &json!(true))
    );
    caller.call("DELETE", &one, None).await.expect(204);
    caller.get(&one).await.expect(404);
}

#[tokio::test]
async fn a_pricing_card_stays_while_it_is_assigned() {
    let caller = Caller::new().await;
    let (cards, assignments) = (
        "/price/api/private/pricing-cards",
        "/price/api/private/pricing-card-assignments",
    );
    let card = json!({"name": "standard", "fixedPrice": {"amount": 10.0, "period": "MONTH"}});
    let made = caller.post(cards, card.clone()).await.expect(201);
    caller.post(cards, card).await.expect(400);
    let card = format!("{cards}/{}", text(&made, "id"));
    let renamed = json!({"name": "plain"});
    let renamed = caller.call("PUT", &card, Some(renamed)).await.expect(200);
    assert_eq!(
        (&renamed["id"], &renamed["createdAt"]),
        (&made["id"], &made["createdAt"])
    );

    let wanted = json!({"pricingCardId": made["id"], "entityType": "PROJECT", "entityId": "p1"});
    let assigned = caller.post(assignments, wanted).await.expect(201);
    assert_eq!(assigned["pricingCardName"], "plain");
    let one = format!("{assignments}/{}", text(&assigned, "id"));
    let moved = json!({"entityId": "p2"});
    let moved = caller.call("PATCH", &one, Some(moved)).await.expect(200);
    assert_eq!(
        (&moved["entityId"], &moved["entityType"]),
        (&json!("p2"), &json!("PROJECT"))
    );
    caller.call("DELETE", &card, None).await.expect(400);

    // Another strategy ends what was assigned by the one before.
    let strategy = format!("{assignments}/strategy");
    let by_zone = json!({"entityType": "CLOUDZONE"});
    caller.post(&strategy, by_zone.clone()).await.expect(201);
    assert_eq!(caller.get(&strategy).await.expect(200), by_zone);
    caller.get(&one).await.expect(404);
    caller.call("DELETE", &card, None).await.expect(204);
    caller.get(&card).await.expect(404);
}
