//! Infrastructure: accounts, regions and zones, and machines that come and go by request trackers.

use serde_json::{Value, json};

use crate::client::{Caller, text};
use crate::project_story::PROJECTS;

const MACHINES: &str = "/iaas/api/machines";
const DISKS: &str = "/iaas/api/block-devices";
const VERSION: &str = "apiVersion=2021-07-15";

/// Begins work: its tracker.
async fn begin(caller: &Caller, method: &str, path: &str, body: Option<Value>) -> String {
    let tracker = caller.call(method, path, body).await;
    // Of all that start work, one says so with another status.
    assert!(matches!(tracker.status, 200 | 202), "{tracker:?}");
    let tracker = tracker.json();
    assert_eq!(tracker["status"], "INPROGRESS", "{tracker}");
    text(&tracker, "selfLink")
}

/// Waits for work that has to end well: the links that it leaves.
async fn finish(caller: &mut Caller, tracker: &str) -> Vec<String> {
    caller.wait(5).await;
    let done = caller.get(tracker).await.expect(200);
    assert_eq!(done["status"], "FINISHED", "{done}");
    assert_eq!(done["progress"], 100);
    let links = done["resources"].as_array().unwrap().iter();
    links
        .map(|link| link.as_str().unwrap().to_owned())
        .collect()
}

/// The server's words about work that has to fail.
async fn fail(caller: &mut Caller, tracker: &str) -> String {
    caller.wait(5).await;
    let done = caller.get(tracker).await.expect(200);
    assert_eq!(done["status"], "FAILED", "{done}");
    assert_eq!(done["resources"], json!([]));
    text(&done, "message")
}

fn machine(caller: &Caller, name: &str) -> Value {
    let project = caller.sandbox.project_id();
    json!({"name": name, "projectId": project, "image": "ubuntu", "flavor": "small"})
}

/// A machine that is there: its address.
async fn create(caller: &mut Caller, name: &str) -> String {
    let body = machine(caller, name);
    let tracker = begin(caller, "POST", MACHINES, Some(body)).await;
    finish(caller, &tracker).await.remove(0)
}

#[tokio::test]
async fn a_machine_is_made_by_a_request_tracker() {
    let mut caller = Caller::new().await;
    let body = machine(&caller, "web");
    let tracker = begin(&caller, "POST", MACHINES, Some(body)).await;
    let mut progress = Vec::new();
    for _ in 0..3 {
        let shown = caller.get(&tracker).await.expect(200);
        assert_eq!(shown["resources"], json!([]));
        progress.push(shown["progress"].as_i64().unwrap());
        caller.seconds(60).await;
    }
    assert_eq!(progress, [0, 33, 66]);
    assert_eq!(caller.get(MACHINES).await.expect(200)["totalElements"], 1);
    let link = finish(&mut caller, &tracker).await.remove(0);
    let made = caller.get(&link).await.expect(200);
    assert_eq!(made["powerState"], "ON");
    assert_eq!(made["projectId"], caller.sandbox.project_id());
    assert_eq!(made["externalRegionId"], "Datacenter:datacenter-2");
    assert_eq!(made["customProperties"]["cpuCount"], "1");
    // When the work ended, and not when somebody asked.
    assert_eq!(made["updatedAt"], "2026-03-01");
    let listed = caller
        .get(&format!("{MACHINES}?$filter=name%20eq%20'w*'&$select=name"))
        .await
        .expect(200);
    assert_eq!(listed["content"][0]["name"], "web");
    assert!(listed["content"][0]["hostname"].is_null());
    assert!(listed["content"][0]["projectId"].is_null());
    // What the document requires is there whatever was selected.
    assert_eq!(listed["content"][0]["powerState"], "ON");
    let trackers = caller.get("/iaas/api/request-tracker").await.expect(200);
    assert_eq!(trackers["content"][0]["selfLink"], tracker);
    caller.call("DELETE", &tracker, None).await.expect(204);
    caller.get(&tracker).await.expect(404);
    caller.get(&link).await.expect(200);
}

#[tokio::test]
async fn a_machine_is_turned_off_and_on() {
    let mut caller = Caller::new().await;
    let link = create(&mut caller, "web").await;
    for (operation, state) in [
        ("reboot", "ON"),
        ("suspend", "SUSPEND"),
        ("power-on", "ON"),
        ("reset", "ON"),
        ("restart", "ON"),
        ("shutdown", "OFF"),
        ("power-off", "OFF"),
        ("power-on", "ON"),
    ] {
        let path = format!("{link}/operations/{operation}");
        let tracker = begin(&caller, "POST", &path, None).await;
        assert_eq!(finish(&mut caller, &tracker).await, [link.as_str()]);
        let shown = caller.get(&link).await.expect(200);
        assert_eq!(shown["powerState"], state, "{operation}");
    }
    let path = format!("{link}/operations/resize?name=large");
    let tracker = begin(&caller, "POST", &path, None).await;
    finish(&mut caller, &tracker).await;
    let shown = caller.get(&link).await.expect(200);
    assert_eq!(shown["customProperties"]["memoryInMB"], "16384");
    let body = json!({"description": "mine", "tags": [{"key": "k", "value": "v"}]});
    let shown = caller.call("PATCH", &link, Some(body)).await.expect(200);
    assert_eq!(shown["description"], "mine");
    assert_eq!(shown["name"], "web");
}

#[tokio::test]
async fn work_that_can_not_be_done_fails_with_a_reason() {
    let mut caller = Caller::new().await;
    let body = machine(&caller, "fails");
    let tracker = begin(&caller, "POST", MACHINES, Some(body)).await;
    assert!(fail(&mut caller, &tracker).await.contains("fails"));
    assert_eq!(caller.get(MACHINES).await.expect(200)["totalElements"], 0);

    let link = create(&mut caller, "web").await;
    let off = format!("{link}/operations/power-off");
    let first = begin(&caller, "POST", &off, None).await;
    let second = begin(&caller, "DELETE", &link, None).await;
    assert!(fail(&mut caller, &second).await.contains("busy"));
    let done = caller.get(&first).await.expect(200);
    assert_eq!(done["status"], "FINISHED");
    let shutdown = format!("{link}/operations/shutdown");
    let tracker = begin(&caller, "POST", &shutdown, None).await;
    assert!(fail(&mut caller, &tracker).await.contains("is OFF"));
}

#[tokio::test]
async fn what_a_machine_can_not_be_is_refused() {
    let caller = Caller::new().await;
    for (name, value) in [
        ("projectId", json!("no-project")),
        ("image", json!("no-image")),
        ("flavor", json!("no-flavor")),
        ("flavor", Value::Null),
        ("image", Value::Null),
        ("machineCount", json!(0)),
        ("disks", json!([{"blockDeviceId": "none"}])),
    ] {
        let mut body = machine(&caller, "web");
        body[name] = value;
        let refused = caller.post(MACHINES, body).await.expect(400);
        assert_eq!(refused["statusCode"], 400, "{name}");
        assert!(refused["serverErrorId"].is_string());
    }
    let path = format!("{MACHINES}/none");
    let refused = caller.get(&path).await.expect(404);
    assert_eq!(
        refused["documentKind"],
        "com:vmware:xenon:common:ServiceErrorResponse"
    );
    caller
        .call("POST", &format!("{path}/operations/power-off"), None)
        .await
        .expect(404);
}

#[tokio::test]
async fn a_project_with_a_machine_stays_until_that_is_gone() {
    let mut caller = Caller::new().await;
    let body = json!({"name": "p"});
    let project = caller.post(PROJECTS, body).await.expect(201);
    let path = format!("{PROJECTS}/{}", text(&project, "id"));
    let mut body = machine(&caller, "web");
    body["projectId"] = project["id"].clone();
    let tracker = begin(&caller, "POST", MACHINES, Some(body)).await;
    // It is on its way.
    caller.call("DELETE", &path, None).await.expect(409);
    let link = finish(&mut caller, &tracker).await.remove(0);
    caller.call("DELETE", &path, None).await.expect(409);
    let tracker = begin(&caller, "DELETE", &link, None).await;
    caller.get(&link).await.expect(200);
    finish(&mut caller, &tracker).await;
    caller.get(&link).await.expect(404);
    // Its disk went with it.
    assert_eq!(caller.get(DISKS).await.expect(200)["totalElements"], 0);
    caller.call("DELETE", &path, None).await.expect(204);
}

#[tokio::test]
async fn disks_are_attached_and_detached() {
    let mut caller = Caller::new().await;
    let link = create(&mut caller, "web").await;
    let project = caller.sandbox.project_id();
    let body = json!({"name": "data", "capacityInGB": 5, "projectId": project});
    let tracker = begin(&caller, "POST", DISKS, Some(body)).await;
    let disk = finish(&mut caller, &tracker).await.remove(0);
    let id = disk.rsplit('/').next().unwrap().to_owned();
    let disks = format!("{link}/disks");
    assert_eq!(caller.get(&disks).await.expect(200)["totalElements"], 1);
    let body = json!({"blockDeviceId": id});
    let tracker = begin(&caller, "POST", &disks, Some(body.clone())).await;
    finish(&mut caller, &tracker).await;
    assert_eq!(caller.get(&disks).await.expect(200)["totalElements"], 2);
    assert_eq!(caller.get(&disk).await.expect(200)["status"], "ATTACHED");
    let tracker = begin(&caller, "POST", &disks, Some(body)).await;
    assert!(fail(&mut caller, &tracker).await.contains("is attached"));
    let tracker = begin(&caller, "DELETE", &disk, None).await;
    assert!(fail(&mut caller, &tracker).await.contains("is attached"));

    let grow = format!("{disk}?capacityInGB=9");
    let tracker = begin(&caller, "POST", &grow, None).await;
    finish(&mut caller, &tracker).await;
    assert_eq!(caller.get(&disk).await.expect(200)["capacityInGB"], 9);
    let shrink = format!("{disk}?capacityInGB=1");
    let tracker = begin(&caller, "POST", &shrink, None).await;
    assert!(fail(&mut caller, &tracker).await.contains("not shrink"));

    let attached = format!("{disks}/{id}");
    let tracker = begin(&caller, "DELETE", &attached, None).await;
    finish(&mut caller, &tracker).await;
    caller.get(&attached).await.expect(404);
    assert_eq!(caller.get(&disk).await.expect(200)["status"], "AVAILABLE");
    let tracker = begin(&caller, "DELETE", &disk, None).await;
    finish(&mut caller, &tracker).await;
    caller.get(&disk).await.expect(404);
    // What is gone already is no error to delete.
    caller.call("DELETE", &disk, None).await.expect(204);
}

#[tokio::test]
async fn a_machine_goes_back_to_a_snapshot() {
    let mut caller = Caller::new().await;
    let link = create(&mut caller, "web").await;
    for name in ["first", "second"] {
        let path = format!("{link}/operations/snapshots");
        let body = json!({"name": name});
        let tracker = begin(&caller, "POST", &path, Some(body)).await;
        finish(&mut caller, &tracker).await;
    }
    let path = format!("{link}/snapshots");
    let list = caller.get(&path).await.expect(200);
    assert_eq!(list[0]["name"], "first");
    assert_eq!(list[0]["isCurrent"], false);
    assert_eq!(list[1]["isCurrent"], true);
    let first = text(&list[0], "id");
    let revert = format!("{link}/operations/revert/{first}?{VERSION}");
    let tracker = begin(&caller, "POST", &revert, None).await;
    finish(&mut caller, &tracker).await;
    let one = format!("{path}/{first}");
    assert_eq!(caller.get(&one).await.expect(200)["isCurrent"], true);
    let tracker = begin(&caller, "DELETE", &one, None).await;
    finish(&mut caller, &tracker).await;
    caller.get(&one).await.expect(404);
    let list = caller.get(&path).await.expect(200);
    assert_eq!(list.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn an_account_of_a_kind_is_one_of_all_kinds_too() {
    let mut caller = Caller::new().await;
    let body = json!({
        "name": "lab", "accessKeyId": "AKIA1", "secretAccessKey": "hush-hush", "createDefaultZones": true,
        "regions": [{"name": "Oregon", "externalRegionId": "us-west-2"}],
    });
    let path = "/iaas/api/cloud-accounts-aws";
    // Its version is required.
    let refused = caller.post(path, body.clone()).await.expect(400);
    assert!(text(&refused, "message").contains("apiVersion"));
    let path = format!("{path}?{VERSION}");
    let tracker = begin(&caller, "POST", &path, Some(body)).await;
    let link = finish(&mut caller, &tracker).await.remove(0);
    let own = caller.get(&link).await.expect(200);
    assert_eq!(own["accessKeyId"], "AKIA1");
    assert_eq!(own["enabledRegions"][0]["externalRegionId"], "us-west-2");
    let id = text(&own, "id");
    let all = caller
        .get("/iaas/api/cloud-accounts?$filter=name%20eq%20'lab'")
        .await
        .expect(200);
    assert_eq!(all["content"][0]["id"], id.as_str());
    assert_eq!(all["content"][0]["cloudAccountType"], "aws");
    let others = caller
        .get("/iaas/api/cloud-accounts-vsphere")
        .await
        .expect(200);
    assert_eq!(others["totalElements"], 1);
    assert_eq!(others["content"][0]["name"], "Sandbox vSphere");
    assert!(!format!("{:?}", caller.sandbox).contains("hush-hush"));

    let zones = caller.get("/iaas/api/zones").await.expect(200);
    let zone = &zones["content"][1];
    assert_eq!(zone["cloudAccountId"], id.as_str());
    let account = format!("/iaas/api/cloud-accounts/{id}?{VERSION}");
    let tracker = begin(&caller, "DELETE", &account, None).await;
    assert!(fail(&mut caller, &tracker).await.contains("in use"));
    let zone = format!("/iaas/api/zones/{}", text(zone, "id"));
    caller.call("DELETE", &zone, None).await.expect(204);
    let tracker = begin(&caller, "DELETE", &account, None).await;
    finish(&mut caller, &tracker).await;
    let regions = caller.get("/iaas/api/regions").await.expect(200);
    assert_eq!(regions["totalElements"], 1);
}

#[tokio::test]
async fn an_account_of_all_kinds_shows_at_the_address_of_its_kind() {
    let mut caller = Caller::new().await;
    let body = json!({
        "name": "vc", "cloudAccountType": "vsphere", "privateKeyId": "me", "privateKey": "hush-hush",
        "cloudAccountProperties": {"hostName": "vc.invalid", "password": "hush-hush"}, "regions": [],
    });
    let path = format!("/iaas/api/cloud-accounts?{VERSION}");
    let only = format!("{path}&validateOnly=true");
    let tracker = begin(&caller, "POST", &only, Some(body.clone())).await;
    assert!(finish(&mut caller, &tracker).await.is_empty());
    let tracker = begin(&caller, "POST", &path, Some(body)).await;
    let link = finish(&mut caller, &tracker).await.remove(0);
    let id = link.rsplit('/').next().unwrap();
    let path = format!("/iaas/api/cloud-accounts-vsphere/{id}");
    let shown = caller.get(&path).await.expect(200);
    assert_eq!(shown["hostName"], "vc.invalid");
    assert_eq!(shown["username"], "me");
    let shown = caller.get(&link).await;
    assert!(!shown.body.contains("hush-hush"), "{shown:?}");
    let path = format!("/iaas/api/cloud-accounts-aws/{id}");
    caller.get(&path).await.expect(404);

    let path = format!("/iaas/api/cloud-accounts/region-enumeration?{VERSION}");
    let body = json!({"cloudAccountId": id, "cloudAccountType": "vsphere"});
    let tracker = begin(&caller, "POST", &path, Some(body)).await;
    let result = finish(&mut caller, &tracker).await.remove(0);
    let result = caller.get(&format!("{result}?{VERSION}")).await.expect(200);
    assert_eq!(
        result["externalRegions"][0]["externalRegionId"],
        "Datacenter:datacenter-2"
    );
}

#[tokio::test]
async fn profiles_give_machines_their_names() {
    let mut caller = Caller::new().await;
    let regions = caller.get("/iaas/api/regions").await.expect(200);
    let region = text(&regions["content"][0], "id");
    let path = "/iaas/api/flavor-profiles";
    let body = json!({"name": "more", "regionId": region, "flavorMapping": {"huge": {"cpuCount": 64, "memoryInMB": 1}}});
    let made = caller.post(path, body.clone()).await.expect(201);
    assert_eq!(made["externalRegionId"], "Datacenter:datacenter-2");
    assert_eq!(made["flavorMappings"]["mapping"]["huge"]["name"], "huge");
    let mut wrong = body;
    wrong["regionId"] = json!("none");
    caller.post(path, wrong).await.expect(400);
    let mut body = machine(&caller, "big");
    body["flavor"] = json!("huge");
    let tracker = begin(&caller, "POST", MACHINES, Some(body.clone())).await;
    let link = finish(&mut caller, &tracker).await.remove(0);
    let shown = caller.get(&link).await.expect(200);
    assert_eq!(shown["customProperties"]["cpuCount"], "64");
    let profile = format!("{path}/{}", text(&made, "id"));
    let change = json!({"flavorMapping": {"giant": {"cpuCount": 128}}});
    let shown = caller
        .call("PATCH", &profile, Some(change))
        .await
        .expect(200);
    assert_eq!(shown["name"], "more");
    assert!(shown["flavorMappings"]["mapping"]["huge"].is_null());
    assert_eq!(
        shown["flavorMappings"]["externalRegionId"],
        "Datacenter:datacenter-2"
    );
    caller.post(MACHINES, body).await.expect(400);
    let flavors = caller.get("/iaas/api/flavors").await.expect(200);
    assert_eq!(flavors["totalElements"], 2);
    caller.call("DELETE", &profile, None).await.expect(204);
    caller.get(&profile).await.expect(404);
}

#[tokio::test]
async fn what_else_is_made_has_a_place_and_goes_again() {
    let mut caller = Caller::new().await;
    let project = caller.sandbox.project_id().to_owned();
    let path = "/iaas/api/load-balancers";
    let body = json!({"name": "lb", "projectId": project, "nics": [], "routes": []});
    let tracker = begin(&caller, "POST", path, Some(body)).await;
    let link = finish(&mut caller, &tracker).await.remove(0);
    let shown = caller.get(&link).await.expect(200);
    assert_eq!(shown["externalRegionId"], "Datacenter:datacenter-2");
    assert_eq!(shown["provisioningStatus"], "READY");
    let delete = format!("{link}/operations/delete");
    let tracker = begin(&caller, "POST", &delete, None).await;
    finish(&mut caller, &tracker).await;
    caller.get(&link).await.expect(404);
    // What has no state of its own can be waited for all the same, if it is asked of what is there.
    let machine = create(&mut caller, "web").await;
    let path = format!("{machine}/operations/change-security-groups");
    let body = json!({"networkInterfaceSpecifications": []});
    let tracker = begin(&caller, "POST", &path, Some(body.clone())).await;
    assert_eq!(finish(&mut caller, &tracker).await, [machine]);
    let path = format!("{MACHINES}/none/operations/change-security-groups");
    caller.post(&path, body).await.expect(404);
}
