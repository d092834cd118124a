//! Policies and their types. One is there from the start: that of the leases which all deployments
//! get. Policies are kept and shown; what they say is not enforced.

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, required_text};
use crate::clock::{Millis, rfc3339};
use crate::cloud::{Cloud, USER_NAME};
use crate::page;
use crate::random::Random;
use crate::records::{Kind, contains, said, stamp};

const POLICIES: Kind = Kind {
    name: "Policy",
    parameter: "id",
};

const LEASE: &str = "com.vmware.policy.deployment.lease";

/// Ids and names.
const TYPES: [(&str, &str); 5] = [
    (LEASE, "Lease Policy"),
    ("com.vmware.policy.approval", "Approval Policy"),
    (
        "com.vmware.policy.deployment.action",
        "Day 2 Actions Policy",
    ),
    (
        "com.vmware.policy.catalog.entitlement",
        "Content Sharing Policy",
    ),
    ("com.vmware.policy.resource.quota", "Resource Quota Policy"),
];

/// What [deployments](crate::deployment) do: a lease of 30 days, and 3 days until removal.
pub(crate) fn seed(cloud: &mut Cloud, now: Millis) {
    // Not drawn: what is made after it keeps its ids.
    let id = Random::from_text(&format!("lease policy {}", cloud.project().id)).uuid();
    let at = rfc3339(now - crate::deployment::DAY);
    let policy = json!({
        "id": id,
        "name": "Default Lease",
        "description": "There from the start",
        "typeId": LEASE,
        "enforcementType": "HARD",
        "orgId": cloud.home(),
        "definition": {"leaseTermMax": 30, "leaseTotalTermMax": 365, "leaseGrace": 3},
        "createdAt": at,
        "createdBy": USER_NAME,
        "lastUpdatedAt": at,
        "lastUpdatedBy": USER_NAME,
    });
    POLICIES.keep(cloud, policy);
}

/// Definitions are left out unless they are asked for.
pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let mut policies = POLICIES.all(cloud);
    let search = call.query("search");
    policies.retain(|policy| {
        contains(&policy["name"], search) || contains(&policy["description"], search)
    });
    for policy in &mut policies {
        with_statistics(call, policy);
        if let Some(policy) = policy
            .as_object_mut()
            .filter(|_| !call.query_flag("expandDefinition"))
        {
            policy.shift_remove("definition");
        }
    }
    page::answer(call, policies)
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let mut policy = POLICIES.find(cloud, call)?.clone();
    with_statistics(call, &mut policy);
    Ok(Answer::json(200, policy))
}

/// Creates one, or changes the one with the `id` that the body says. With `dryRun=true` it is only
/// checked.
pub(super) fn put(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let mut policy: Map<String, Value> = said(call.object()?);
    let name = required_text(&policy, "name")?.to_owned();
    let kind = required_text(&policy, "typeId")?;
    if !TYPES.iter().any(|(id, _)| *id == kind) {
        return Err(Refusal::bad_request(format!(
            "There is no policy type {kind}"
        )));
    }
    let old = match policy.get("id").and_then(Value::as_str) {
        // The document has no 404 here.
        Some(id) => Some(
            cloud
                .records
                .get(POLICIES.name, id)
                .cloned()
                .ok_or_else(|| Refusal::bad_request(format!("Policy {id} does not exist")))?,
        ),
        None => None,
    };
    let project = policy.get("projectId").cloned();
    let taken = cloud.records.all(POLICIES.name).any(|other| {
        other["name"] == name
            && Some(&other["id"]) != policy.get("id")
            && other.get("projectId") == project.as_ref()
    });
    if taken {
        // A conflict, but the document has none.
        return Err(Refusal::bad_request(format!(
            "There is a policy '{name}' already"
        )));
    }
    if call.query_flag("dryRun") {
        return Ok(Answer::empty(200));
    }
    if old.is_none() {
        policy.insert("id".to_owned(), json!(cloud.random.uuid()));
    }
    policy.insert("orgId".to_owned(), json!(cloud.home()));
    policy.shift_remove("statistics");
    stamp(
        &mut policy,
        old.as_ref(),
        call.now,
        ("lastUpdatedAt", "lastUpdatedBy"),
    );
    Ok(Answer::json(201, POLICIES.keep(cloud, policy.into())))
}

pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    POLICIES.remove(cloud, call)?;
    Ok(Answer::empty(204))
}

pub(super) fn types(_: &mut Cloud, call: &Call<'_>) -> Outcome {
    page::answer(call, TYPES.iter().map(type_of).collect())
}

pub(super) fn kind(_: &mut Cloud, call: &Call<'_>) -> Outcome {
    known_type(call).map(|kind| Answer::json(200, type_of(kind)))
}

/// The type that the path names.
pub(super) fn known_type(
    call: &Call<'_>,
) -> Result<&'static (&'static str, &'static str), Refusal> {
    let id = call.parameter("id");
    let found = TYPES.iter().find(|(known, _)| *known == id);
    found.ok_or_else(|| Refusal::not_found(format!("Policy type {id} does not exist")))
}

fn type_of((id, name): &(&str, &str)) -> Value {
    json!({
        "id": id,
        "name": name,
        "displayName": name,
        "definitionSchema": {"type": "object"},
        "targetSchema": {"type": "object"},
        "config": {
            "enableDryRun": true,
            "enableEnforcementType": true,
            "enableSingleProjectScope": true,
            "enableUpdateNotification": false,
        },
    })
}

/// Nothing is enforced, so nothing is counted.
fn with_statistics(call: &Call<'_>, policy: &mut Value) {
    if call.query_flag("computeStats") {
        policy["statistics"] =
            json!({"enforcedCount": 0, "notEnforcedCount": 0, "conflictCount": 0});
    }
}
