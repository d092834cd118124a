//! Pricing cards, and what each is for. They are kept and shown; nothing is priced by them.

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, required_text};
use crate::clock::rfc3339;
use crate::cloud::Cloud;
use crate::page;
use crate::records::{Kind, contains, said};

const CARDS: Kind = Kind {
    name: "Pricing card",
    parameter: "id",
};
const ASSIGNMENTS: Kind = Kind {
    name: "Pricing card assignment",
    parameter: "id",
};
/// There is one at most.
const STRATEGY: &str = "Pricing card strategy";

pub(super) fn list_cards(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let mut cards = CARDS.all(cloud);
    cards.retain(|card| contains(&card["name"], call.query("search")));
    page::answer(call, cards)
}

pub(super) fn get_card(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let card = CARDS.find(cloud, call)?.clone();
    Ok(Answer::json(200, card))
}

pub(super) fn create_card(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let card = read_card(cloud, call, None)?;
    Ok(Answer::json(201, CARDS.keep(cloud, card)))
}

pub(super) fn update_card(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let old = CARDS.find(cloud, call)?.clone();
    let card = read_card(cloud, call, Some(&old))?;
    Ok(Answer::json(200, CARDS.keep(cloud, card)))
}

/// Not one that is assigned.
pub(super) fn delete_card(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("id");
    let taken = cloud
        .records
        .all(ASSIGNMENTS.name)
        .any(|one| one["pricingCardId"] == id);
    if taken {
        return Err(Refusal::bad_request(format!(
            "Pricing card {id} is assigned and can not be deleted"
        )));
    }
    CARDS.remove(cloud, call)?;
    Ok(Answer::empty(204))
}

fn read_card(cloud: &mut Cloud, call: &Call<'_>, old: Option<&Value>) -> Result<Value, Refusal> {
    let mut card = said(call.object()?);
    let name = required_text(&card, "name")?.to_owned();
    let id = old.map(|old| old["id"].clone());
    let taken = cloud
        .records
        .all(CARDS.name)
        .any(|other| Some(&other["id"]) != id.as_ref() && other["name"] == name);
    if taken {
        // A conflict, but the document has none.
        return Err(Refusal::bad_request(format!(
            "There is a pricing card '{name}' already"
        )));
    }
    card.entry("chargeModel").or_insert(json!("PAY_AS_YOU_GO"));
    finish(cloud, call, &mut card, old);
    Ok(card.into())
}

pub(super) fn list_assignments(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    page::answer(call, ASSIGNMENTS.all(cloud))
}

pub(super) fn get_assignment(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let assignment = ASSIGNMENTS.find(cloud, call)?.clone();
    Ok(Answer::json(200, assignment))
}

pub(super) fn create_assignment(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let assignment = read_assignment(cloud, call, None)?;
    Ok(Answer::json(201, ASSIGNMENTS.keep(cloud, assignment)))
}

/// Changes what the body says.
pub(super) fn patch_assignment(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let old = ASSIGNMENTS.find(cloud, call)?.clone();
    let assignment = read_assignment(cloud, call, Some(&old))?;
    Ok(Answer::json(200, ASSIGNMENTS.keep(cloud, assignment)))
}

pub(super) fn delete_assignment(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    ASSIGNMENTS.remove(cloud, call)?;
    Ok(Answer::empty(200))
}

fn read_assignment(
    cloud: &mut Cloud,
    call: &Call<'_>,
    old: Option<&Value>,
) -> Result<Value, Refusal> {
    let mut assignment = old.and_then(Value::as_object).cloned().unwrap_or_default();
    assignment.extend(said(call.object()?));
    let card = required_text(&assignment, "pricingCardId")?;
    let name = match cloud.records.get(CARDS.name, card) {
        Some(card) => card["name"].clone(),
        None => {
            return Err(Refusal::bad_request(format!(
                "Pricing card {card} does not exist"
            )));
        }
    };
    assignment.insert("pricingCardName".to_owned(), name);
    assignment.entry("entityType").or_insert(json!("ALL"));
    finish(cloud, call, &mut assignment, old);
    Ok(assignment.into())
}

pub(super) fn get_strategy(cloud: &mut Cloud, _: &Call<'_>) -> Outcome {
    let strategy = cloud.records.get(STRATEGY, STRATEGY).cloned();
    let strategy = strategy.unwrap_or_else(|| json!({"entityType": "ALL"}));
    Ok(Answer::json(200, strategy))
}

/// By which kind of thing cards are assigned. What has been assigned by another goes.
pub(super) fn set_strategy(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let strategy: Value = said(call.object()?).into();
    if !strategy["entityType"].is_string() {
        return Err(Refusal::bad_request("entityType is required"));
    }
    for assignment in ASSIGNMENTS.all(cloud) {
        if assignment["entityType"] != strategy["entityType"] {
            let id = assignment["id"].as_str().unwrap_or_default();
            cloud.records.remove(ASSIGNMENTS.name, id);
        }
    }
    cloud.records.put(STRATEGY, STRATEGY, strategy.clone());
    let status = if call.operation.method == "POST" {
        201
    } else {
        200
    };
    Ok(Answer::json(status, strategy))
}

/// Sets what is not the caller's to set.
fn finish(
    cloud: &mut Cloud,
    call: &Call<'_>,
    record: &mut Map<String, Value>,
    old: Option<&Value>,
) {
    let now = json!(rfc3339(call.now));
    let of_old = |name: &str| old.map(|old| old[name].clone());
    let id = of_old("id").unwrap_or_else(|| json!(cloud.random.uuid()));
    for (name, value) in [
        ("id", id),
        ("orgId", json!(cloud.home())),
        ("createdAt", of_old("createdAt").unwrap_or(now.clone())),
        ("lastUpdatedAt", now),
    ] {
        record.insert(name.to_owned(), value);
    }
}
