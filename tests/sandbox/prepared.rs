//! What the calls of the document tests need: things that exist, bodies and queries that are taken.

use serde_json::{Value, json};

use super::{Caller, minimal};

fn text(value: &Value, name: &str) -> String {
    let text = value[name].as_str();
    text.unwrap_or_else(|| panic!("{name}: {value}")).to_owned()
}

/// Path parameters and their values, for all paths that start so. The first that fits counts.
pub(crate) type Parameters = Vec<(&'static str, &'static str, String)>;

/// What exists before the calls.
pub(crate) async fn prepared(caller: &Caller, document: &str) -> Parameters {
    match document {
        "vmc" => of_vmc(caller).await,
        "blueprint" => of_blueprints(caller).await,
        "deployment" => of_deployments(caller).await,
        "service-broker" => of_the_catalog(caller).await,
        "iaas" => of_infrastructure(caller).await,
        "project" => vec![("", "id", spare_project(caller).await)],
        _ => of_code_stream(caller).await,
    }
}

async fn of_vmc(caller: &Caller) -> Parameters {
    let (sddc, task) = caller.create_sddc().await;
    caller.wait(150);
    // One that can be deleted: not the primary one.
    let path = caller.org(&format!("/sddcs/{sddc}/clusters"));
    let hosts = json!({"num_hosts": 3});
    caller.expect(201, "POST", &path, Some(hosts)).await;
    caller.wait(20);
    let path = caller.org(&format!("/sddcs/{sddc}"));
    let config = caller.expect(200, "GET", &path, None).await;
    let cluster = text(&config["resource_config"]["clusters"][1], "cluster_id");
    let first = async |rest: &str| {
        let list = caller.expect(200, "GET", &caller.org(rest), None).await;
        list[0].clone()
    };
    // Deleted, it leaves a template; and a single host can be converted.
    let single = json!({"name": "single", "provider": "AWS", "num_hosts": 1});
    let mut singles = Vec::new();
    for _ in 0..2 {
        let path = caller.org("/sddcs");
        let task = caller
            .expect(202, "POST", &path, Some(single.clone()))
            .await;
        singles.push(text(&task, "resource_id"));
    }
    let order = json!({
        "offer_name": "o", "offer_version": "1", "commitment_term": "12", "product_type": "host",
        "region": "US_WEST_2", "quantity": 1,
    });
    let path = caller.org("/subscriptions");
    caller.expect(202, "POST", &path, Some(order)).await;
    caller.wait(150);
    let path = caller.org(&format!("/sddcs/{}?retain_configuration=true", singles[0]));
    caller.expect(202, "DELETE", &path, None).await;
    let path = caller.org(&format!("/sddcs/{sddc}/addons/HCX/credentials"));
    let credentials = json!({"name": "site", "username": "u", "password": "p"});
    caller.expect(201, "POST", &path, Some(credentials)).await;
    let account = first("/account-link/connected-accounts").await;
    let template = first("/sddc-templates").await;
    let reservation = first("/reservations").await;
    let subscription = first("/subscriptions").await;
    vec![
        (
            "/vmc/api/orgs/{org}/sddcs/{sddc}/convert",
            "sddc",
            singles[1].clone(),
        ),
        ("", "addonType", "HCX".to_owned()),
        ("", "enablement", "hcx".to_owned()),
        ("", "linkedAccountPathId", text(&account, "id")),
        ("", "name", "site".to_owned()),
        ("", "reservation", text(&reservation, "reservation_id")),
        (
            "",
            "subscription",
            text(&subscription, "csp_subscription_id"),
        ),
        ("", "templateId", text(&template, "id")),
        ("", "cluster", cluster),
        ("", "org", caller.sandbox.org_id().to_owned()),
        ("", "sddc", sddc.clone()),
        ("", "sddcId", sddc),
        ("", "task", task),
    ]
}

async fn of_blueprints(caller: &Caller) -> Parameters {
    let content = "inputs: {size: {type: integer, default: 1}}";
    let body = json!({"name": "b", "projectId": "p", "content": content});
    let path = "/blueprint/api/blueprints";
    let blueprint = caller.expect(201, "POST", path, Some(body)).await;
    let id = text(&blueprint, "id");
    let path = format!("{path}/{id}/versions");
    let version = json!({"version": "1"});
    caller.expect(201, "POST", &path, Some(version)).await;
    let body = json!({"deploymentName": "d", "blueprintId": id});
    let path = "/blueprint/api/blueprint-requests";
    let request = caller.expect(202, "POST", path, Some(body)).await;
    caller.wait(10);
    let group = json!({"name": "g", "type": "INPUT"});
    let path = "/properties/api/property-groups";
    let group = caller.expect(201, "POST", path, Some(group)).await;
    let terraform = json!({"version": "1.9.4", "url": "https://terraform.example"});
    let path = "/blueprint/api/blueprint-integrations/terraform/versions";
    let terraform = caller.expect(201, "POST", path, Some(terraform)).await;
    vec![
        ("", "propertyGroupId", text(&group, "id")),
        ("", "versionId", text(&terraform, "id")),
        ("", "blueprintId", id),
        ("", "version", "1".to_owned()),
        ("", "requestId", text(&request, "id")),
    ]
}

async fn of_deployments(caller: &Caller) -> Parameters {
    let path = "/deployment/api/deployments?expand=resources,lastRequest";
    let page = caller.expect(200, "GET", path, None).await;
    let deployment = &page["content"][0];
    let mut resources = deployment["resources"].as_array().unwrap().iter();
    let machine = resources.find(|one| one["type"] == "Cloud.Machine");
    let request = text(&deployment["lastRequest"], "id");
    let path = format!("/deployment/api/requests/{request}/events");
    let events = caller.expect(200, "GET", &path, None).await;
    let resource = "/deployment/api/deployments/{deploymentId}/resources/";
    vec![
        (resource, "actionId", "Cloud.Machine.Resize".to_owned()),
        (
            "/deployment/api/resources",
            "actionId",
            "Cloud.Machine.Delete".to_owned(),
        ),
        ("", "actionId", "Deployment.ChangeLease".to_owned()),
        ("", "deploymentId", text(deployment, "id")),
        ("", "resourceId", text(machine.unwrap(), "id")),
        ("", "requestId", request),
        ("", "eventId", text(&events["content"][0], "id")),
        ("", "projectId", caller.sandbox.project_id().to_owned()),
        ("", "name", text(deployment, "name")),
    ]
}

async fn of_the_catalog(caller: &Caller) -> Parameters {
    let items = caller.expect(200, "GET", "/catalog/api/items", None).await;
    let item = &items["content"][0];
    let upload = caller
        .send("POST", "/icon/api/icons", MULTIPART, form())
        .await;
    let icon = upload.headers()["location"].to_str().unwrap();
    let icon = icon.rsplit('/').next().unwrap().to_owned();
    let made = async |operation: &str, path: &str| {
        let body = Some(body_of(operation, caller));
        text(&caller.expect(201, "POST", path, body).await, "id")
    };
    let path = "/policy/api/policies?dryRun=false";
    let policy = json!({"name": "p", "typeId": LEASE});
    let policy = caller.expect(201, "POST", path, Some(policy)).await;
    let entitlements = "/catalog/api/admin/entitlements";
    let entitlement = made("createEntitlementUsingPOST_2", entitlements).await;
    let source = made("postUsingPOST_2", "/catalog/api/admin/sources").await;
    let cards = "/price/api/private/pricing-cards";
    let mut card = Vec::new();
    for name in ["assigned", "plain"] {
        let body = Some(json!({"name": name}));
        card.push(text(&caller.expect(201, "POST", cards, body).await, "id"));
    }
    let assignments = "/price/api/private/pricing-card-assignments";
    let body = Some(json!({"pricingCardId": card[0], "entityType": "ALL"}));
    let assignment = caller.expect(201, "POST", assignments, body).await;
    let path = "/notification/api/scenario-configs";
    let scenario = json!({"scenarioId": "lease", "enabled": true});
    caller.expect(200, "POST", path, Some(scenario)).await;
    vec![
        ("/policy/api/policyTypes", "id", LEASE.to_owned()),
        ("/policy/api/policies", "id", text(&policy, "id")),
        (entitlements, "id", entitlement),
        (assignments, "id", text(&assignment, "id")),
        (cards, "id", card[1].clone()),
        ("", "pricingCardId", card[0].clone()),
        ("", "scenarioId", "lease".to_owned()),
        ("/icon/", "id", icon),
        ("/catalog/api/items", "id", text(item, "id")),
        ("/catalog/api/admin/items", "id", text(item, "id")),
        ("/catalog/api/types", "id", text(&item["type"], "id")),
        ("", "sourceId", source),
        ("", "versionId", "1".to_owned()),
    ]
}

/// Of each kind of thing one to be named by its id, and one by its name.
async fn of_code_stream(caller: &Caller) -> Parameters {
    let mut parameters = Vec::new();
    for (path, operation) in [
        ("/codestream/api/pipelines", "createPipelineUsingPOST"),
        ("/codestream/api/variables", "createVariableUsingPOST"),
        ("/codestream/api/endpoints", "createEndpointUsingPOST"),
        (
            "/codestream/api/gerrit-listeners",
            "createGerritListenerUsingPOST",
        ),
        (
            "/codestream/api/gerrit-triggers",
            "createGerritTriggerUsingPOST",
        ),
        ("/codestream/api/git-webhooks", "createGitWebhookUsingPOST"),
        (
            "/codestream/api/registry-webhooks",
            "createDockerRegistryWebhookUsingPOST",
        ),
    ] {
        for name in ["by id", "by name"] {
            let mut body = body_of(operation, caller);
            body["name"] = json!(name);
            let made = caller.expect(200, "POST", path, Some(body)).await;
            parameters.push((path, "id", text(&made, "id")));
        }
    }
    let pipeline = "/codestream/api/pipelines";
    let mut executions = Vec::new();
    for name in ["by%20id", "by%20name"] {
        let path = format!("{pipeline}/Sandbox%20Project/{name}/executions");
        let body = Some(json!({}));
        executions.push(caller.expect(202, "POST", &path, body).await);
    }
    caller.wait(10);
    // One is for those that answer it; the other is resumed.
    let path = "/codestream/api/user-operations";
    let asked = caller.expect(200, "GET", path, None).await;
    let documents = asked["documents"].as_object().unwrap();
    let of_second = |one: &&Value| one["executionId"] == executions[1]["executionId"];
    let asked = documents.values().find(of_second).unwrap();
    parameters.extend([
        (path, "id", text(asked, "id")),
        (
            "/codestream/api/executions",
            "id",
            text(&executions[0], "executionId"),
        ),
        ("", "project", "Sandbox%20Project".to_owned()),
        ("", "name", "by%20name".to_owned()),
        (pipeline, "index", "1".to_owned()),
    ]);
    parameters
}

/// A project with nothing in it.
async fn spare_project(caller: &Caller) -> String {
    let body = Some(json!({"name": "spare"}));
    let made = caller.expect(201, "POST", "/iaas/api/projects", body).await;
    text(&made, "id")
}

/// Of each kind of thing one, be it there to begin with or made now.
async fn of_infrastructure(caller: &Caller) -> Parameters {
    let regions = caller.expect(200, "GET", "/iaas/api/regions", None).await;
    let region = text(&regions["content"][0], "id");
    let own = caller.sandbox.project_id().to_owned();
    let mut made: Parameters = vec![("", "regionId", region), ("", "projectId", own)];
    let document = super::document("iaas");
    // Those whose address begins as another's come before that.
    for path in [
        "/iaas/api/cloud-accounts/region-enumeration",
        "/iaas/api/cloud-accounts-aws",
        "/iaas/api/cloud-accounts-azure",
        "/iaas/api/cloud-accounts-gcp",
        "/iaas/api/cloud-accounts-nsx-t",
        "/iaas/api/cloud-accounts-nsx-v",
        "/iaas/api/cloud-accounts-vcf",
        "/iaas/api/cloud-accounts-vmc",
        "/iaas/api/cloud-accounts-vsphere",
        "/iaas/api/cloud-accounts",
        "/iaas/api/storage-profiles-aws",
        "/iaas/api/storage-profiles-azure",
        "/iaas/api/storage-profiles-gcp",
        "/iaas/api/storage-profiles-vsphere",
        "/iaas/api/storage-profiles",
        "/iaas/api/block-devices",
        "/iaas/api/compute-gateways",
        "/iaas/api/compute-nats",
        "/iaas/api/flavor-profiles",
        "/iaas/api/image-profiles",
        "/iaas/api/integrations",
        // One is deleted in this way, the other one in the usual one.
        "/iaas/api/load-balancers/{id}/operations/delete",
        "/iaas/api/load-balancers",
        "/iaas/api/machines",
        "/iaas/api/network-profiles",
        "/iaas/api/networks",
        "/iaas/api/security-groups",
        "/iaas/api/zones",
    ] {
        let collection = path.split("/{id}").next().unwrap();
        let operation = &document["paths"][collection]["post"];
        let id = operation["operationId"].as_str().unwrap();
        let (_, body) = content_of(id, operation, &document["definitions"], caller, &made);
        let body = serde_json::from_str(&body).ok();
        let path_and_query = format!("{collection}?apiVersion=2021-07-15");
        let answer = caller.call("POST", &path_and_query, body).await;
        let answer = super::json_of(&answer);
        let thing = match answer["selfLink"].as_str() {
            None => text(&answer, "id"),
            Some(tracker) => {
                caller.wait(10);
                let done = caller.expect(200, "GET", tracker, None).await;
                let link = done["resources"][0].as_str();
                let link = link.unwrap_or_else(|| panic!("{path}: {done}"));
                link.rsplit('/').next().unwrap().to_owned()
            }
        };
        made.push((path, "id", thing));
    }
    for path in [
        "/iaas/api/fabric-networks",
        "/iaas/api/fabric-computes",
        "/iaas/api/fabric-images",
        "/iaas/api/regions",
        "/iaas/api/deployments",
        "/iaas/api/request-tracker",
    ] {
        let page = caller.expect(200, "GET", path, None).await;
        made.push((path, "id", text(&page["content"][0], "id")));
    }
    let id_of = |path: &str| {
        let mut known = made.iter();
        known.find(|(start, ..)| *start == path).unwrap().2.clone()
    };
    let (machine, disk) = (
        id_of("/iaas/api/machines"),
        id_of("/iaas/api/block-devices"),
    );
    let path = format!("/iaas/api/machines/{machine}/disks");
    let disks = caller.expect(200, "GET", &path, None).await;
    let own_disk = text(&disks["content"][0], "id");
    let mut snapshots = Vec::new();
    for (owner, body) in [
        (
            format!("/iaas/api/machines/{machine}/operations/snapshots"),
            json!({"name": "s"}),
        ),
        (
            format!("/iaas/api/block-devices/{disk}/operations/snapshots"),
            json!({}),
        ),
    ] {
        caller.expect(202, "POST", &owner, Some(body)).await;
        caller.wait(10);
        let path = owner.replace("/operations", "");
        let list = caller.expect(200, "GET", &path, None).await;
        snapshots.push(text(&list[0], "id"));
    }
    let of_disk = snapshots.pop().unwrap();
    let of_machine = snapshots.pop().unwrap();
    let mut parameters = vec![
        ("/iaas/api/projects", "id", spare_project(caller).await),
        ("/iaas/api/machines", "diskId", own_disk),
        ("/iaas/api/machines", "snapshotId", of_machine),
        ("/iaas/api/block-devices/{diskId}", "diskId", disk.clone()),
        ("/iaas/api/block-devices/{diskId}", "id", of_disk.clone()),
        ("/iaas/api/block-devices", "id1", of_disk),
        ("", "blockDeviceId", disk),
    ];
    parameters.extend(made);
    parameters
}
const LEASE: &str = "com.vmware.policy.deployment.lease";

const MULTIPART: &str = "multipart/form-data; boundary=x";

fn form() -> String {
    "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nimage\r\n--x--\r\n".to_owned()
}

/// Without it these operations do not know what to do.
pub(crate) fn query_of(operation: &str) -> &'static str {
    match operation {
        "actionDeploymentRequestUsingPOST_2" => "?action=dismiss",
        "checkDeploymentNameExistsUsingGET_2" => "?name=welcome",
        "modifyExecutionUsingPOST" => "?action=RESUME",
        "get_compatible_subnets" | "get_compatible_subnets_async" => {
            "?linkedAccountId={linkedAccountPathId}"
        }
        _ => "",
    }
}

fn body_of(operation: &str, caller: &Caller) -> Value {
    match operation {
        "create_sddc" => json!({"name": "other", "provider": "AWS", "num_hosts": 1}),
        "patch_sddc" => json!({"name": "renamed"}),
        "update_maintenance_window" => json!({"day_of_week": "MONDAY", "hour_of_day": 3}),
        "reconfigure_cluster" => json!({"num_hosts": 3, "storage_capacity": 40_000}),
        "createPropertyGroupUsingPOST" | "updatePropertyGroupUsingPUT" => {
            let create = operation.starts_with("create");
            json!({"name": if create { "made" } else { "g" }, "type": "INPUT", "properties": {
                "size": {"type": "string", "default": "small"},
            }})
        }
        "createTerraformVersionUsingPOST" => {
            json!({"version": "1.9.5", "url": "https://terraform.example"})
        }
        "updateTerraformVersionUsingPATCH" => json!({"enabled": false}),
        "dryRunPolicyUsingPOST_2" => json!({"name": operation, "typeId": LEASE}),
        "createEntitlementUsingPOST_2" => {
            let id = "0f6d4ae6-0b0e-4d44-a3a6-6d3e9cf0cb11";
            let definition = json!({"id": id, "type": "CatalogItemIdentifier"});
            json!({"id": id, "projectId": caller.sandbox.project_id(), "definition": definition})
        }
        "postUsingPOST_2" => json!({
            "id": "0f6d4ae6-0b0e-4d44-a3a6-6d3e9cf0cb11", "name": "s", "config": {},
            "typeId": "com.vmw.blueprint",
        }),
        "updateCatalogItemUsingPATCH_2" => json!({"bulkRequestLimit": 2}),
        "createPolicyUsingPOST_2" | "updatePolicyUsingPUT_2" => json!({"name": operation}),
        "createMeteringPolicyAssignmentUsingPOST_2" => {
            json!({"pricingCardId": "{pricingCardId}", "entityType": "ALL"})
        }
        "createMeteringAssignmentStrategyUsingPOST_2"
        | "changeMeteringAssignmentStrategyUsingPATCH_2" => json!({"entityType": "ALL"}),
        "updateUsingPOST" => json!({"status": "APPROVED", "ids": []}),
        "modifyPostUserOperationUsingPOST" | "modifyPatchUserOperationUsingPATCH" => {
            json!({"status": "APPROVED"})
        }
        "createBlueprintUsingPOST_1" | "updateBlueprintUsingPUT_1" => {
            json!({"name": "b", "projectId": "p", "content": "inputs: {a: {type: string, default: x}}"})
        }
        "createBlueprintVersionUsingPOST_1" => json!({"version": "2"}),
        "validateBlueprintUsingPOST_1" => json!({"content": "inputs: 3"}),
        "createBlueprintRequestUsingPOST_1" => {
            json!({"deploymentName": "other", "projectId": "p", "content": ""})
        }
        "submitDeploymentActionRequestUsingPOST_2" => json!({"actionId": "Deployment.PowerOff"}),
        "submitResourceActionRequestUsingPOST_4" | "submitResourceActionRequestUsingPOST_5" => {
            json!({"actionId": "Cloud.Machine.Resize", "inputs": {"cpuCount": 4, "totalMemoryMB": 4096}})
        }
        "createResourceUsingPOST_2" => json!({"name": "own", "type": "Cloud.Volume"}),
        "requestCatalogItemInstancesUsingPOST_1" => {
            json!({"deploymentName": "item", "projectId": caller.sandbox.project_id()})
        }
        "createPipelineUsingPOST" | "updatePipelineUsingPUT" | "updatePipelineByNameUsingPUT" => {
            // It waits, so that there is something to resume.
            let tasks = json!({"a": {"type": "REST"}, "ask": {"type": "UserOperation"}});
            json!({
                "name": "made", "description": "", "stageOrder": ["S"],
                "stages": {"S": {"taskOrder": ["a", "ask"], "tasks": tasks}},
            })
        }
        "actOnPipelineUsingPOST" => json!({"name": "copy by id"}),
        "clonePipelineByNameUsingPOST" => json!({"name": "copy by name"}),
        "retrieveAuthToken" => json!({"refreshToken": caller.sandbox.api_token()}),
        "createProject" | "createUsingPOST" => json!({"name": "another"}),
        "createMachine" => {
            let project = caller.sandbox.project_id();
            json!({"name": "m", "projectId": project, "image": "ubuntu", "flavor": "small"})
        }
        _ if operation.starts_with("clone") => json!({"name": operation}),
        _ if operation.contains("GerritListener") && !operation.starts_with("patch") => {
            let name = if operation.starts_with("validate") {
                "checked"
            } else {
                "made"
            };
            json!({"name": name, "description": "", "endpoint": "e", "apiToken": "t"})
        }
        _ if operation.contains("GerritTrigger") && !operation.starts_with("patch") => json!({
            "name": "made", "description": "", "listener": "l", "gerritProject": "g", "branch": "b",
        }),
        _ if operation.contains("Webhook") && !operation.starts_with("patch") => {
            json!({"name": "made", "description": "", "pipeline": "p"})
        }
        _ if operation.contains("Variable") => {
            json!({"name": "made", "description": "", "type": "REGULAR", "value": "v"})
        }
        _ if operation.contains("Endpoint") => {
            json!({"name": "made", "description": "", "type": "git", "properties": {"url": "u"}})
        }
        _ => json!({}),
    }
}

/// Media type and text of a request; most are JSON.
pub(crate) fn content_of(
    id: &str,
    operation: &Value,
    definitions: &Value,
    caller: &Caller,
    parameters: &Parameters,
) -> (&'static str, String) {
    let yaml = "kind: PIPELINE\nproject: P\nname: imported\n";
    match id {
        "upload_2" => (MULTIPART, form()),
        "importYamlUsingPOST" => ("application/x-yaml", yaml.to_owned()),
        _ => {
            let mut body = body_of(id, caller);
            // Of what matters to nothing, as little as the document lets.
            if body == json!({}) {
                if let Some(schema) = minimal::body_schema(operation) {
                    body = minimal::value(schema, definitions);
                }
                // What it refers to has to be there.
                for (_, name, value) in parameters {
                    if name.ends_with("Id") && body.get(name).is_some() {
                        body[name] = json!(value);
                    }
                }
            }
            // An update keeps the name of what it updates.
            if id.ends_with("UsingPUT") && body["name"] == "made" {
                let by_name = id.contains("ByName");
                body["name"] = json!(if by_name { "by name" } else { "by id" });
            }
            ("application/json", body.to_string())
        }
    }
}
