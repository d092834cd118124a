//! Subscriptions: ordered by a task, active once that has finished, listed.

use serde_json::{Value, json};

use super::sddcs;
use super::tasks::{self, Status};
use super::{absent, org};
use crate::answer::{Answer, Outcome};
use crate::call::{Call, optional_text, required_text};
use crate::clock::{Millis, rfc3339};
use crate::cloud::Cloud;

/// What they are kept under.
const SUBSCRIPTIONS: &str = "Subscription";

pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.object()?;
    let org_id = org(cloud, call)?.id.clone();
    let text = |name: &str| required_text(&body, name).map(str::to_owned);
    let mut subscription = json!({
        "offer_name": text("offer_name")?,
        "offer_version": text("offer_version")?,
        "commitment_term": text("commitment_term")?,
        "commitment_term_uom": "MONTH",
        "region": text("region")?,
        "quantity": body["quantity"].to_string(),
        "billing_frequency": optional_text(&body, "billing_frequency")?.unwrap_or("Upfront"),
        "offer_type": "TERM",
        "product_id": optional_text(&body, "product_id")?,
        "product_name": optional_text(&body, "product")?.unwrap_or("VMware Cloud on AWS"),
        "start_date": rfc3339(call.now),
        "auto_renewed_allowed": "false",
        "description": "",
        "status": "ORDER_SUBMITTED",
    });
    let id = cloud.random.uuid();
    subscription["csp_subscription_id"] = json!(id);
    subscription["billing_subscription_id"] = json!(id);
    let task = tasks::start(cloud, call, tasks::Plan::Short, None);
    let kept = json!({"org": org_id, "task": task["id"], "subscription": subscription});
    cloud.records.put(SUBSCRIPTIONS, &id, kept);
    Ok(Answer::json(202, task))
}

/// Says how orders have ended.
pub(super) fn settle(cloud: &mut Cloud, now: Millis) {
    let Cloud { records, tasks, .. } = cloud;
    records.retain(SUBSCRIPTIONS, |kept| {
        let ended = match sddcs::status(kept["task"].as_str(), tasks, now) {
            Some(Status::Finished) => "ACTIVATED",
            Some(Status::Failed) => "FAILED",
            Some(Status::Canceled) => "CANCELLED",
            Some(Status::Started | Status::Canceling) | None => return true,
        };
        kept["subscription"]["status"] = json!(ended);
        kept["task"] = Value::Null;
        true
    });
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let org = &org(cloud, call)?.id;
    let of_org = cloud.records.all(SUBSCRIPTIONS);
    let of_org = of_org.filter(|kept| kept["org"] == **org);
    let subscriptions: Vec<Value> = of_org
        .map(|kept| kept["subscription"].clone())
        .filter(|one| call.wants("offer_type", one["offer_type"].as_str().unwrap_or_default()))
        .collect();
    Ok(Answer::json(200, subscriptions.into()))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let org = &org(cloud, call)?.id;
    let id = call.parameter("subscription");
    let found = cloud.records.get(SUBSCRIPTIONS, id);
    let found = found.filter(|kept| kept["org"] == **org);
    let found = found.ok_or_else(|| absent(call, format!("Subscription {id} does not exist")))?;
    Ok(Answer::json(200, found["subscription"].clone()))
}
