//! What is changed about an SDDC that is there, and read back: hosts that would fit, DNS, licenses,
//! Elastic DRS, features, add-ons, maintenance, templates, subscriptions.

use serde_json::{Value, json};

use crate::client::{Caller, text};

/// A ready SDDC: its path, and that of its primary cluster.
async fn ready(caller: &mut Caller, hosts: u64) -> (String, String) {
    let body = json!({"name": "set", "provider": "AWS", "num_hosts": hosts});
    let task = caller.post(&caller.org("/sddcs"), body).await.expect(202);
    caller.wait(120).await;
    let sddc = caller.org(&format!("/sddcs/{}", text(&task, "resource_id")));
    let primary = caller.get(&format!("{sddc}/primarycluster")).await;
    let cluster = format!(
        "{sddc}/clusters/{}",
        text(&primary.expect(200), "cluster_id")
    );
    (sddc, cluster)
}

async fn config(caller: &Caller, sddc: &str) -> Value {
    caller.get(sddc).await.expect(200)["resource_config"].clone()
}

async fn status(caller: &Caller, task: &Value) -> String {
    let path = caller.org(&format!("/tasks/{}", text(task, "id")));
    text(&caller.get(&path).await.expect(200), "status")
}

#[tokio::test]
async fn a_precheck_tells_whether_hosts_fit_and_adds_none() {
    let mut caller = Caller::new().await;
    let (sddc, _) = ready(&mut caller, 3).await;
    let path = format!("{sddc}/add-hosts-precheck");
    let fits = caller
        .post(&path, json!({"num_hosts": 13}))
        .await
        .expect(200);
    let many = caller
        .post(&path, json!({"num_hosts": 14}))
        .await
        .expect(200);
    assert_eq!(many["status"], "STARTED");
    caller.wait(10).await;
    assert_eq!(status(&caller, &fits).await, "FINISHED");
    assert_eq!(status(&caller, &many).await, "FAILED");
    let hosts = config(&caller, &sddc).await["esx_hosts"].clone();
    assert_eq!(hosts.as_array().unwrap().len(), 3);
    let elsewhere = json!({"num_hosts": 1, "cluster_id": "none"});
    caller.post(&path, elsewhere).await.expect(404);
}

#[tokio::test]
async fn a_single_host_becomes_a_full_sddc() {
    let mut caller = Caller::new().await;
    let (sddc, cluster) = ready(&mut caller, 1).await;
    assert_eq!(caller.get(&sddc).await.expect(200)["sddc_type"], "1NODE");
    let path = format!("{sddc}/convert");
    caller.call("POST", &path, None).await.expect(202);
    caller.wait(20).await;
    let shown = caller.get(&sddc).await.expect(200);
    assert_eq!(shown["sddc_type"], Value::Null);
    assert_eq!(
        shown["resource_config"]["esx_hosts"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
    caller.call("POST", &path, None).await.expect(400);

    let capacity = async |caller: &Caller| {
        let config = config(caller, &sddc).await;
        config["clusters"][0]["cluster_capacity"]["storage_capacity_gib"].clone()
    };
    let before = capacity(&caller).await;
    let body = json!({"num_hosts": 4, "storage_capacity": 70_000});
    let path = format!("{cluster}/reconfigure");
    caller.post(&path, body).await.expect(200);
    assert_ne!(capacity(&caller).await, before, "a fourth host is coming");
    assert_ne!(capacity(&caller).await, 70_000);
    caller.wait(20).await;
    assert_eq!(capacity(&caller).await, 70_000);
    let hosts = config(&caller, &sddc).await["esx_hosts"].clone();
    assert_eq!(hosts.as_array().unwrap().len(), 4);
}

#[tokio::test]
async fn what_a_task_sets_is_in_force_when_it_has_finished() {
    let mut caller = Caller::new().await;
    let (sddc, cluster) = ready(&mut caller, 3).await;
    let private = "dns_with_management_vm_private_ip";
    let dns = |kind: &str| format!("{sddc}/dns/{kind}");
    caller.call("PUT", &dns("private"), None).await.expect(200);
    assert_eq!(config(&caller, &sddc).await[private], false);
    caller.wait(10).await;
    assert_eq!(config(&caller, &sddc).await[private], true);
    // What is canceled leaves what there was.
    let task = caller.call("PUT", &dns("public"), None).await.expect(200);
    let cancel = caller.org(&format!("/tasks/{}?action=cancel", text(&task, "id")));
    caller.call("POST", &cancel, None).await.expect(200);
    caller.wait(10).await;
    assert_eq!(config(&caller, &sddc).await[private], true);

    let licenses = json!({"mssql_licensing": "ENABLED", "windows_licensing": "DISABLED"});
    let path = format!("{cluster}/msft-licensing/publish");
    caller.post(&path, licenses.clone()).await.expect(200);
    let primary = format!("{sddc}/primarycluster");
    let licensed = caller.get(&primary).await.expect(200);
    assert_eq!(licensed["msft_license_config"], Value::Null);
    caller.wait(10).await;
    let licensed = caller.get(&primary).await.expect(200);
    assert_eq!(licensed["msft_license_config"], licenses);
    caller
        .get(&format!("{sddc}/clusters/none/config/constraints"))
        .await
        .expect(403);
}

#[tokio::test]
async fn a_new_cluster_has_the_default_policy_of_elastic_drs_until_another_is_set() {
    let mut caller = Caller::new().await;
    let (sddc, cluster) = ready(&mut caller, 3).await;
    let at_autoscaler = |path: &str| path.replacen("/vmc/api", "/vmc/autoscaler/api", 1);
    let path = at_autoscaler(&format!("{cluster}/edrs-policy"));
    let default = json!({
        "enable_edrs": true, "policy_type": "storage-scaleup", "min_hosts": 3, "max_hosts": 16,
    });
    assert_eq!(caller.get(&path).await.expect(200), default);
    for wrong in [
        json!({"enable_edrs": false}),
        json!({"policy_type": "cost"}),
        json!({"enable_edrs": true, "policy_type": "free"}),
        json!({"enable_edrs": true, "policy_type": "cost", "min_hosts": 9, "max_hosts": 8}),
    ] {
        caller.post(&path, wrong).await.expect(400);
    }
    let policy = json!({
        "enable_edrs": true, "policy_type": "cost", "min_hosts": 3, "max_hosts": 8,
    });
    let task = caller.post(&path, policy.clone()).await.expect(200);
    assert_eq!(caller.get(&path).await.expect(200), default);
    caller.wait(10).await;
    let task = at_autoscaler(&caller.org(&format!("/tasks/{}", text(&task, "id"))));
    assert_eq!(caller.get(&task).await.expect(200)["status"], "FINISHED");
    assert_eq!(caller.get(&path).await.expect(200), policy);
    let all = caller
        .get(&at_autoscaler(&format!("{sddc}/edrs-policy")))
        .await;
    let all = all.expect(200);
    assert_eq!(all[0]["policy_type"], "cost");
    assert!(cluster.ends_with(all[0]["cluster_id"].as_str().unwrap()));

    let off = json!({"enable_edrs": false, "policy_type": "cost"});
    caller.post(&path, off).await.expect(200);
    caller.wait(10).await;
    assert_eq!(caller.get(&path).await.expect(200), default);
    let other = at_autoscaler(&format!("{sddc}/clusters/none/edrs-policy"));
    caller.get(&other).await.expect(404);
}

#[tokio::test]
async fn features_and_credentials_of_add_ons_are_kept() {
    let mut caller = Caller::new().await;
    let (sddc, _) = ready(&mut caller, 1).await;
    let features = format!("{sddc}/enablements");
    let hcx = async |caller: &Caller| {
        let all = caller.get(&features).await.expect(200);
        let mut all = all.as_array().unwrap().iter();
        all.find(|one| one["name"] == "hcx").unwrap()["enabled"].clone()
    };
    for (action, enabled) in [("enable", true), ("disable", false)] {
        let path = format!("{features}/hcx?action={action}");
        caller.call("POST", &path, None).await.expect(204);
        assert_eq!(hcx(&caller).await, enabled);
    }
    let unknown = format!("{features}/flying?action=enable");
    caller.call("POST", &unknown, None).await.expect(404);

    let path = format!("{sddc}/addons/HCX/credentials");
    let one = json!({"name": "site", "username": "ann", "password": "first"});
    assert_eq!(caller.post(&path, one.clone()).await.expect(201), one);
    caller.post(&path, one.clone()).await.expect(409);
    let changed = json!({"username": "bob", "password": "second"});
    let named = format!("{path}/site");
    caller.call("PUT", &named, Some(changed)).await.expect(200);
    let found = caller.get(&named).await.expect(200);
    assert_eq!(
        (&found["name"], &found["username"]),
        (&json!("site"), &json!("bob"))
    );
    assert_eq!(caller.get(&path).await.expect(200), json!([found]));
    let other = format!("{sddc}/addons/SRM/credentials");
    assert_eq!(caller.get(&other).await.expect(200), json!([]));
    assert!(!format!("{:?}", caller.sandbox).contains("second"));
}

#[tokio::test]
async fn a_maintenance_window_moves() {
    let mut caller = Caller::new().await;
    ready(&mut caller, 1).await;
    let path = caller.org("/reservations");
    let all = caller.get(&path).await.expect(200);
    assert_eq!(all[0]["reservation_schedule"]["day_of_week"], "SUNDAY");
    let window = format!("{path}/{}/mw", text(&all[0], "reservation_id"));
    let moved = json!({"day_of_week": "MONDAY", "hour_of_day": 4});
    let answer = caller.call("PUT", &window, Some(moved.clone())).await;
    assert_eq!(answer.expect(200), moved);
    let found = caller.get(&window).await.expect(200);
    assert_eq!(
        (&found["day_of_week"], &found["version"]),
        (&json!("MONDAY"), &json!(2))
    );
    let late = json!({"hour_of_day": 24});
    caller.call("PUT", &window, Some(late)).await.expect(400);
}

#[tokio::test]
async fn what_is_retained_of_a_deleted_sddc_is_a_template() {
    let mut caller = Caller::new().await;
    let (sddc, _) = ready(&mut caller, 1).await;
    let templates = caller.org("/sddc-templates");
    assert_eq!(caller.get(&templates).await.expect(200), json!([]));
    let path = format!("{sddc}?retain_configuration=true&template_name=later");
    caller.call("DELETE", &path, None).await.expect(202);
    let all = caller.get(&templates).await.expect(200);
    assert_eq!(
        (&all[0]["name"], &all[0]["state"]),
        (&json!("later"), &json!("AVAILABLE"))
    );
    let template = format!("{templates}/{}", text(&all[0], "id"));
    assert_eq!(caller.get(&template).await.expect(200), all[0]);

    let mut body = json!({"name": "again", "provider": "AWS", "num_hosts": 1});
    body["sddc_template_id"] = all[0]["id"].clone();
    caller
        .post(&caller.org("/sddcs"), body.clone())
        .await
        .expect(202);
    caller.call("DELETE", &template, None).await.expect(200);
    assert_eq!(caller.get(&template).await.expect(200)["state"], "DELETING");
    caller.wait(10).await;
    caller.get(&template).await.expect(404);
    caller.post(&caller.org("/sddcs"), body).await.expect(400);
}

#[tokio::test]
async fn a_subscription_is_ordered_and_then_active() {
    let mut caller = Caller::new().await;
    let path = caller.org("/subscriptions");
    let order = json!({
        "offer_name": "hosts", "offer_version": "1", "commitment_term": "12", "quantity": 3,
        "product_type": "host", "region": "US_WEST_2",
    });
    caller.post(&path, order).await.expect(202);
    let ordered = caller.get(&path).await.expect(200);
    assert_eq!(ordered[0]["status"], "ORDER_SUBMITTED");
    caller.wait(10).await;
    let one = format!("{path}/{}", text(&ordered[0], "csp_subscription_id"));
    let active = caller.get(&one).await.expect(200);
    assert_eq!(
        (&active["status"], &active["quantity"]),
        (&json!("ACTIVATED"), &json!("3"))
    );
    let others = format!("{path}?offer_type=ON_DEMAND");
    assert_eq!(caller.get(&others).await.expect(200), json!([]));
}
