//! What the server answers: deployments such as the service lists them.

use serde_json::{Value, json};

/// The id of a deployment, by its place in the list.
#[must_use]
pub fn id(place: usize) -> String {
    format!("5c4f1a2e-9b07-4d57-8f3c-{place:012x}")
}

/// A deployment without what only `expand` brings: about 700 bytes.
#[must_use]
pub fn brief(place: usize) -> Value {
    json!({
        "id": id(place),
        "name": format!("web-frontend-{place}"),
        "description": "The public shop, its cache and two workers",
        "orgId": "8b1d9f5a-40a3-4a0c-b1c7-6f2f4f0b7c11",
        "blueprintId": "f3a1c0de-77aa-4e0e-9c3b-0a53a1f6e2d9",
        "blueprintVersion": "12",
        "createdAt": "2026-01-31T12:00:00.123456Z",
        "createdBy": "ada@example.com",
        "ownedBy": "ada@example.com",
        "lastUpdatedAt": "2026-02-01T08:30:00.654321Z",
        "lastUpdatedBy": "grace@example.com",
        "leaseExpireAt": "2026-06-30T00:00:00Z",
        "projectId": "0f0e3f4c-5b39-4ad2-8d1e-55d04f5a0c42",
        "inputs": { "size": "small", "count": 2, "public": true },
        "deleted": false,
        "status": "CREATE_SUCCESSFUL",
    })
}

/// A deployment with its resources, project and last request: about 2 kB.
#[must_use]
pub fn expanded(place: usize) -> Value {
    let mut deployment = brief(place);
    let resource = |name: &str, kind: &str| {
        json!({
            "id": format!("7d0f{place:04x}-1111-4222-8333-{place:012x}"),
            "name": name,
            "type": kind,
            "createdAt": "2026-01-31T12:00:10.5Z",
            "dependsOn": ["Cloud_Network_1"],
            "properties": {
                "cpuCount": 2,
                "totalMemoryMB": 4096,
                "address": "10.20.30.40",
                "powerState": "ON",
                "tags": [{ "key": "env", "value": "prod" }],
            },
            "origin": "DISCOVERED",
            "syncStatus": "SUCCESS",
            "state": "OK",
        })
    };
    deployment["resources"] = json!([
        resource("Cloud_Machine_1", "Cloud.vSphere.Machine"),
        resource("Cloud_Machine_2", "Cloud.vSphere.Machine"),
    ]);
    deployment["project"] = json!({
        "id": "0f0e3f4c-5b39-4ad2-8d1e-55d04f5a0c42",
        "name": "shop",
    });
    deployment["lastRequest"] = json!({
        "id": format!("aa00{place:04x}-9999-4888-8777-{place:012x}"),
        "name": "Create",
        "requestedBy": "ada@example.com",
        "createdAt": "2026-01-31T12:00:00Z",
        "completedAt": "2026-01-31T12:04:59Z",
        "status": "SUCCESSFUL",
        "completedTasks": 12,
        "totalTasks": 12,
    });
    deployment
}

/// A page of a list of `total` deployments.
#[must_use]
pub fn page(total: usize, top: usize, skip: usize, item: fn(usize) -> Value) -> Vec<u8> {
    let end = total.min(skip.saturating_add(top));
    let content: Vec<Value> = (skip.min(end)..end).map(item).collect();
    json!({
        "numberOfElements": content.len(),
        "content": content,
        "totalElements": total,
        "totalPages": total.div_ceil(top.max(1)),
        "number": skip / top.max(1),
        "size": top,
        "first": skip == 0,
        "last": end == total,
        "empty": end == skip,
    })
    .to_string()
    .into_bytes()
}
