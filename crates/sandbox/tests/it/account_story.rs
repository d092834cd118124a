//! From a connected account to an SDDC that is attached to it: the way of everyone who creates one
//! with a script.

use serde_json::{Value, json};

use crate::client::{Caller, text};

/// The account that is there, and the compatible subnets that it has in a region.
async fn account_and_subnets(caller: &Caller, region: &str) -> (String, Vec<Value>) {
    let path = caller.org("/account-link/connected-accounts?provider=AWS");
    let accounts = caller.get(&path).await.expect(200);
    let account = text(&accounts[0], "id");
    let path = caller.org(&format!(
        "/account-link/compatible-subnets?linkedAccountId={account}&region={region}"
    ));
    let found = caller.get(&path).await.expect(200);
    let vpcs = found["vpc_map"].as_object().unwrap().values();
    let subnets = vpcs.flat_map(|vpc| vpc["subnets"].as_array().unwrap());
    let compatible = subnets.filter(|subnet| subnet["compatible"] == true);
    (account, compatible.cloned().collect())
}

fn config(name: &str, account: &str, subnet: &Value) -> Value {
    json!({
        "name": name, "provider": "AWS", "num_hosts": 1, "region": "EU_WEST_1", "size": "large",
        "account_link_sddc_config": [{
            "connected_account_id": account,
            "customer_subnet_ids": [subnet["subnet_id"]],
        }],
    })
}

#[tokio::test]
async fn an_sddc_is_attached_to_a_subnet_that_was_found_for_it() {
    let mut caller = Caller::new().await;
    let (account, subnets) = account_and_subnets(&caller, "EU_WEST_1").await;
    assert_eq!(subnets.len(), 3);
    assert!(text(&subnets[1], "availability_zone").starts_with("eu-west-1"));
    let again = account_and_subnets(&caller, "EU_WEST_1").await;
    assert_eq!(again.1, subnets);

    let body = config("linked", &account, &subnets[0]);
    let check = caller.org("/sddcs?validateOnly=true");
    let checked = caller.post(&check, body.clone()).await.expect(200);
    assert_eq!(checked["status"], "FINISHED");
    let task = caller.post(&caller.org("/sddcs"), body).await.expect(202);
    let sddc_path = caller.org(&format!("/sddcs/{}", text(&task, "resource_id")));
    assert_eq!(
        caller.get(&sddc_path).await.expect(200)["account_link_state"],
        "DELAYED"
    );
    caller.wait(120).await;

    let sddc = caller.get(&sddc_path).await.expect(200);
    assert_eq!(sddc["account_link_state"], "LINKED");
    assert_eq!(sddc["sddc_type"], "1NODE");
    let resources = &sddc["resource_config"];
    assert_eq!(
        resources["account_link_sddc_config"],
        json!([{"connected_account_id": account, "customer_subnet_ids": [subnets[0]["subnet_id"]]}])
    );
    assert_eq!(resources["sddc_size"]["vc_size"], "large");
    let path = caller.org(&format!(
        "/account-link/sddc-connections?sddc={}",
        text(&sddc, "id")
    ));
    let connections = caller.get(&path).await.expect(200);
    assert_eq!(connections.as_array().unwrap().len(), 1);
    assert_eq!(connections[0]["subnet_id"], subnets[0]["subnet_id"]);
    assert_eq!(connections[0]["vpc_id"], subnets[0]["vpc_id"]);

    // The account stays for as long as it is used.
    let path = caller.org(&format!("/account-link/connected-accounts/{account}"));
    caller.call("DELETE", &path, None).await.expect(400);
    let forced = format!("{path}?forceEvenWhenSddcPresent=true");
    let gone = caller.call("DELETE", &forced, None).await.expect(200);
    assert_eq!(gone["state"], "DELETED");
    let accounts = caller.org("/account-link/connected-accounts");
    assert_eq!(caller.get(&accounts).await.expect(200), json!([]));
}

#[tokio::test]
async fn what_can_not_be_attached_to_is_refused_by_name() {
    let caller = Caller::new().await;
    let (account, subnets) = account_and_subnets(&caller, "US_WEST_2").await;
    let orgs = caller.get("/vmc/api/orgs").await.expect(200);
    let other = format!(
        "/vmc/api/orgs/{}/account-link/connected-accounts",
        text(&orgs[1], "id")
    );
    let others = text(&caller.get(&other).await.expect(200)[0], "id");
    assert_ne!(others, account);
    // An account of another organization, and a subnet of another region.
    for (account, said) in [(others.as_str(), others.as_str()), (&account, "subnet-")] {
        let body = config("wrong", account, &subnets[0]);
        for path in ["/sddcs", "/sddcs?validateOnly=true"] {
            let error = caller.post(&caller.org(path), body.clone()).await;
            let error = error.expect(400);
            let message = error["error_messages"][0].as_str().unwrap();
            assert!(message.starts_with("account_link_sddc_config names"));
            assert!(message.contains(said), "{message}");
        }
    }
    let path = "/account-link/compatible-subnets?linkedAccountId=none";
    assert_eq!(caller.get(&caller.org(path)).await.status, 403);
}
