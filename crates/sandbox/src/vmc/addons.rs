//! Credentials that an SDDC's add-ons sign in with, by the type of the add-on and a name.

use serde_json::{Value, json};

use super::{absent, sddcs};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, required_text};
use crate::cloud::Cloud;

/// What they are kept under.
const CREDENTIALS: &str = "Add-on credentials";

/// The SDDC and the type of the add-on that the path names.
fn addon(cloud: &Cloud, call: &Call<'_>) -> Result<String, Refusal> {
    let sddc = sddcs::find(cloud, call, call.parameter("sddcId"))?;
    Ok(format!("{} {}", sddc.id, call.parameter("addonType")))
}

fn id(addon: &str, name: &str) -> String {
    format!("{addon} {name}")
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let addon = addon(cloud, call)?;
    let credentials = cloud.records.all(CREDENTIALS);
    let credentials = credentials.filter(|one| one["addon"] == *addon);
    let credentials: Vec<Value> = credentials.map(shown).collect();
    Ok(Answer::json(200, credentials.into()))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = id(&addon(cloud, call)?, call.parameter("name"));
    let found = cloud.records.get(CREDENTIALS, &id);
    let found = found.ok_or_else(|| missing(call))?;
    Ok(Answer::json(200, shown(found)))
}

pub(super) fn create(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let addon = addon(cloud, call)?;
    let body = call.object()?;
    let name = required_text(&body, "name")?;
    if cloud.records.get(CREDENTIALS, &id(&addon, name)).is_some() {
        let message = format!("There are credentials '{name}' already");
        return Err(Refusal::new(409, "conflict", message));
    }
    keep(cloud, &addon, name, &body.clone().into(), 201)
}

pub(super) fn update(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let addon = addon(cloud, call)?;
    let name = call.parameter("name");
    if cloud.records.get(CREDENTIALS, &id(&addon, name)).is_none() {
        return Err(missing(call));
    }
    keep(cloud, &addon, name, &call.object()?.into(), 200)
}

fn keep(cloud: &mut Cloud, addon: &str, name: &str, body: &Value, status: u16) -> Outcome {
    let kept = json!({
        "addon": addon,
        "name": name,
        "username": body["username"],
        "password": body["password"],
    });
    let answer = Answer::json(status, shown(&kept));
    cloud.records.put(CREDENTIALS, &id(addon, name), kept);
    Ok(answer)
}

/// With the password: the document wants it.
fn shown(kept: &Value) -> Value {
    json!({"name": kept["name"], "username": kept["username"], "password": kept["password"]})
}

fn missing(call: &Call<'_>) -> Refusal {
    let name = call.parameter("name");
    absent(call, format!("Credentials '{name}' do not exist"))
}
