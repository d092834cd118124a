//! AWS accounts that are connected with an organization, the subnets in them that SDDCs can be
//! attached to, and the SDDCs that are. Which subnets an account has follows from its id.

use serde_json::{Map, Value, json};

use super::sddcs::{self, Sddc, State};
use super::tasks;
use super::{absent, org};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_text};
use crate::clock::{Millis, rfc3339};
use crate::cloud::{Cloud, USER_ID, USER_NAME};
use crate::random::Random;

/// What accounts are kept under.
const ACCOUNTS: &str = "Connected account";

/// One account for each organization. Nothing is drawn: what is made later keeps its ids.
pub(crate) fn seed(cloud: &mut Cloud, now: Millis) {
    let connected = rfc3339(now - crate::deployment::DAY);
    for org in &cloud.orgs {
        let mut random = Random::from_text(&format!("connected account {}", org.id));
        let id = random.uuid();
        let number = 100_000_000_000 + random.below(899_999_999_999);
        let role = |name: &str| format!("arn:aws:iam::{number}:role/vmware-sddc-formation-{name}");
        let account = json!({
            "id": id,
            "created": connected,
            "updated": connected,
            "user_id": USER_ID,
            "user_name": USER_NAME,
            "updated_by_user_id": USER_ID,
            "updated_by_user_name": null,
            "version": 1,
            "org_id": org.id,
            "account_number": number.to_string(),
            "state": "ACTIVE",
            "cf_stack_name": format!("vmware-sddc-formation-{}", random.hex(8)),
            "policy_external_id": random.uuid(),
            "policy_payer_arn": role("payer"),
            "policy_payer_linked_arn": role("linked"),
            "policy_service_arn": role("service"),
            "region_to_az_to_shadow_mapping": {},
        });
        cloud.records.put(ACCOUNTS, &id, account);
    }
}

fn accounts<'a>(cloud: &'a Cloud, org: &str) -> impl Iterator<Item = &'a Value> {
    let accounts = cloud.records.all(ACCOUNTS);
    accounts.filter(move |account| account["org_id"] == *org)
}

fn account<'a>(cloud: &'a Cloud, call: &Call<'_>, id: &str) -> Result<&'a Value, Refusal> {
    let org = &org(cloud, call)?.id;
    let found = cloud.records.get(ACCOUNTS, id);
    found
        .filter(|account| account["org_id"] == **org)
        .ok_or_else(|| absent(call, format!("Connected account {id} does not exist")))
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let org = &org(cloud, call)?.id;
    let accounts = accounts(cloud, org).filter(|_| call.wants("provider", "AWS"));
    let accounts: Vec<Value> = accounts.cloned().collect();
    Ok(Answer::json(200, accounts.into()))
}

/// Not while SDDCs are attached to it, unless that is said.
pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("linkedAccountPathId");
    let mut account = account(cloud, call, id)?.clone();
    let attached = cloud.sddcs.iter().find(|sddc| {
        sddc.state(&cloud.tasks, call.now) != State::Deleted
            && sddc.links().iter().any(|link| link.account == id)
    });
    if let Some(sddc) = attached.filter(|_| !call.query_flag("forceEvenWhenSddcPresent")) {
        return Err(Refusal::bad_request(format!(
            "SDDC {} is attached to connected account {id}",
            sddc.id
        )));
    }
    cloud.records.remove(ACCOUNTS, id);
    account["state"] = json!("DELETED");
    account["updated"] = json!(rfc3339(call.now));
    Ok(Answer::json(200, account))
}

/// A subnet of a customer.
struct Subnet {
    id: String,
    name: String,
    cidr: String,
    vpc: String,
    vpc_cidr: &'static str,
    zone: String,
    compatible: bool,
}

/// Those of an account in a region: one for an SDDC in each of three zones, and one that is too
/// small.
fn subnets(account: &str, region: &str) -> Vec<Subnet> {
    let region = region.to_lowercase().replace('_', "-");
    let random = |what: &str| Random::from_text(&format!("{account} {region} {what}"));
    let subnet = |name: &str, letter: &str, cidr: String, vpc: &str, vpc_cidr| Subnet {
        id: format!("subnet-{}", random(&format!("subnet {name}")).hex(17)),
        name: name.to_owned(),
        cidr,
        vpc: format!("vpc-{}", random(&format!("vpc {vpc}")).hex(17)),
        vpc_cidr,
        zone: format!("{region}{letter}"),
        compatible: vpc == "sddc",
    };
    let zones = ["a", "b", "c"].iter().zip([0, 16, 32]);
    let mut subnets: Vec<Subnet> = zones
        .map(|(letter, third)| {
            let cidr = format!("172.31.{third}.0/20");
            subnet(
                &format!("sddc-{letter}"),
                letter,
                cidr,
                "sddc",
                "172.31.0.0/16",
            )
        })
        .collect();
    let small = "192.168.10.0/28".to_owned();
    subnets.push(subnet("small-a", "a", small, "small", "192.168.10.0/24"));
    subnets
}

impl Subnet {
    fn shown(&self, account: &str, region: &str) -> Value {
        json!({
            "subnet_id": self.id,
            "name": self.name,
            "subnet_cidr_block": self.cidr,
            "vpc_id": self.vpc,
            "vpc_cidr_block": self.vpc_cidr,
            "availability_zone": self.zone,
            "availability_zone_id": null,
            "region_name": region,
            "connected_account_id": account,
            "compatible": self.compatible,
            "note": (!self.compatible).then_some("The subnet needs a CIDR block of /26 at least"),
        })
    }

    /// As the choice of one is confirmed.
    fn chosen(&self, account: &str, region: &str) -> Value {
        json!({
            "subnet_id": self.id,
            "name": self.name,
            "subnet_cidr_block": self.cidr,
            "vpc_id": self.vpc,
            "vpc_cidr_block": self.vpc_cidr,
            "availability_zone": self.zone,
            "region_name": region,
            "connected_account_id": account,
            "is_compatible": self.compatible,
        })
    }
}

/// Where an SDDC is sought a subnet for: that of the one that the query names, or of the query.
fn region<'a>(cloud: &'a Cloud, call: &'a Call<'_>) -> Result<&'a str, Refusal> {
    match call.query("sddc").filter(|id| !id.is_empty()) {
        Some(id) => Ok(&sddcs::find(cloud, call, id)?.wish.region),
        None => Ok(call.query("region").unwrap_or("US_WEST_2")),
    }
}

/// By VPC.
pub(super) fn compatible_subnets(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.query("linkedAccountId").unwrap_or_default();
    account(cloud, call, id)?;
    let region = region(cloud, call)?;
    let subnets = subnets(id, region);
    let mut vpcs = Map::new();
    for subnet in &subnets {
        let of_vpc = subnets.iter().filter(|other| other.vpc == subnet.vpc);
        let of_vpc: Vec<Value> = of_vpc.map(|one| one.shown(id, region)).collect();
        vpcs.insert(
            subnet.vpc.clone(),
            json!({
                "vpc_id": subnet.vpc,
                "cidr_block": subnet.vpc_cidr,
                "description": null,
                "subnets": of_vpc,
            }),
        );
    }
    let compatible = subnets.iter().filter(|subnet| subnet.compatible);
    let zones: Vec<&str> = compatible.map(|subnet| subnet.zone.as_str()).collect();
    Ok(Answer::json(
        200,
        json!({"customer_available_zones": zones, "vpc_map": vpcs}),
    ))
}

/// As a task.
pub(super) fn compatible_subnets_async(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    account(
        cloud,
        call,
        call.query("linkedAccountId").unwrap_or_default(),
    )?;
    region(cloud, call)?;
    let task = tasks::start(cloud, call, tasks::Plan::Short, None);
    Ok(Answer::json(200, task))
}

/// No document says how the subnet is named: the first that suits is chosen.
pub(super) fn choose_subnet(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let org = &org(cloud, call)?.id;
    let account = accounts(cloud, org).find_map(|account| account["id"].as_str());
    let account = account
        .ok_or_else(|| absent(call, "The organization has no connected account".to_owned()))?;
    let region = "US_WEST_2";
    let subnets = subnets(account, region);
    let chosen = subnets.iter().find(|subnet| subnet.compatible);
    let chosen = chosen.map(|subnet| subnet.chosen(account, region));
    Ok(Answer::json(200, chosen.unwrap_or_default()))
}

/// As a task, of the subnet that the body names.
pub(super) fn choose_subnet_async(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.object()?;
    if let Some(id) = optional_text(&body, "connected_account_id")? {
        account(cloud, call, id)?;
    }
    let task = tasks::start(cloud, call, tasks::Plan::Short, None);
    Ok(Answer::json(200, task))
}

/// What an SDDC is attached to.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) account: String,
    pub(super) subnets: Vec<String>,
}

impl Link {
    pub(super) fn shown(&self) -> Value {
        json!({"connected_account_id": self.account, "customer_subnet_ids": self.subnets})
    }

    /// Those that the body of a request for an SDDC names.
    pub(super) fn read_all(body: &Map<String, Value>) -> Vec<Self> {
        let links = body
            .get("account_link_sddc_config")
            .and_then(Value::as_array);
        let links = links.into_iter().flatten().filter(|link| link.is_object());
        links
            .map(|link| {
                let subnets = link["customer_subnet_ids"].as_array().into_iter().flatten();
                Self {
                    account: link["connected_account_id"]
                        .as_str()
                        .unwrap_or_default()
                        .to_owned(),
                    subnets: subnets
                        .filter_map(Value::as_str)
                        .map(str::to_owned)
                        .collect(),
                }
            })
            .collect()
    }
}

/// An SDDC is attached to subnets that suit it, of accounts that there are.
pub(super) fn check_links(
    cloud: &Cloud,
    org: &str,
    region: &str,
    links: &[Link],
) -> Result<(), Refusal> {
    for link in links {
        if !accounts(cloud, org).any(|account| account["id"] == *link.account) {
            return Err(Refusal::bad_request(format!(
                "account_link_sddc_config names connected account '{}', which does not exist",
                link.account
            )));
        }
        let known = subnets(&link.account, region);
        let suits = |id: &String| known.iter().any(|one| one.compatible && one.id == *id);
        if let Some(id) = link.subnets.iter().find(|id| !suits(id)) {
            return Err(Refusal::bad_request(format!(
                "account_link_sddc_config names subnet '{id}', which is not compatible in {region}"
            )));
        }
    }
    Ok(())
}

/// One for each subnet that an SDDC is attached to.
pub(super) fn connections(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let org = &org(cloud, call)?.id;
    let ready = cloud.sddcs.iter().filter(|sddc| {
        sddc.org_id == *org
            && call.wants("sddc", &sddc.id)
            && sddc.state(&cloud.tasks, call.now) == State::Ready
    });
    let connections: Vec<Value> = ready.flat_map(connections_of).collect();
    Ok(Answer::json(200, connections.into()))
}

fn connections_of(sddc: &Sddc) -> Vec<Value> {
    let mut connections = Vec::new();
    for link in sddc.links() {
        let known = subnets(&link.account, &sddc.wish.region);
        for subnet in known.iter().filter(|one| link.subnets.contains(&one.id)) {
            let mut random = Random::from_text(&format!("{} {}", sddc.id, subnet.id));
            connections.push(json!({
                "id": random.uuid(),
                "created": rfc3339(sddc.created),
                "updated": rfc3339(sddc.created),
                "user_id": USER_ID,
                "user_name": USER_NAME,
                "updated_by_user_id": USER_ID,
                "updated_by_user_name": null,
                "version": 1,
                "org_id": sddc.org_id,
                "sddc_id": sddc.id,
                "connected_account_id": link.account,
                "connection_order": connections.len(),
                "state": "ACTIVE",
                "subnet_id": subnet.id,
                "subnet_availability_zone": subnet.zone,
                "cidr_block_subnet": subnet.cidr,
                "vpc_id": subnet.vpc,
                "cidr_block_vpc": subnet.vpc_cidr,
                "default_route_table": format!("rtb-{}", random.hex(17)),
                "eni_group": "CROSS_ENI",
                "cgw_present": true,
                "customer_eni_infos": [],
            }));
        }
    }
    connections
}
