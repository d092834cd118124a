//! Maintenance: each SDDC that is ready has a reservation, whose window can be moved.

use serde_json::{Value, json};

use super::sddcs::{Sddc, State};
use super::settings::{self, Settings};
use super::{absent, org};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;
use crate::cloud::Cloud;
use crate::random::Random;

/// As a setting of the SDDC.
const WINDOW: &str = "maintenance window";

fn reservation_id(sddc: &Sddc) -> String {
    Random::from_text(&format!("reservation {}", sddc.id)).uuid()
}

fn window(cloud: &Cloud, sddc: &Sddc) -> Value {
    let settings = Settings {
        records: &cloud.records,
        sddc: &sddc.id,
    };
    let window = settings.get(WINDOW).cloned();
    window.unwrap_or_else(
        || json!({"day_of_week": "SUNDAY", "hour_of_day": 2, "duration_min": 360, "version": 1}),
    )
}

fn ready<'a>(cloud: &'a Cloud, call: &Call<'_>) -> Result<Vec<&'a Sddc>, Refusal> {
    let org = &org(cloud, call)?.id;
    let ready = cloud
        .sddcs
        .iter()
        .filter(|sddc| sddc.org_id == *org && sddc.state(&cloud.tasks, call.now) == State::Ready);
    Ok(ready.collect())
}

/// The SDDC of the reservation that the path names.
fn find<'a>(cloud: &'a Cloud, call: &Call<'_>) -> Result<&'a Sddc, Refusal> {
    let id = call.parameter("reservation");
    let sddcs = ready(cloud, call)?;
    let found = sddcs.into_iter().find(|sddc| reservation_id(sddc) == id);
    found.ok_or_else(|| absent(call, format!("Reservation {id} does not exist")))
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let entry = |sddc: &Sddc| {
        let mut schedule = window(cloud, sddc);
        schedule["reservations"] = json!([]);
        schedule["reservations_mw"] = json!([]);
        json!({
            "reservation_id": reservation_id(sddc),
            "sddc_id": sddc.id,
            "in_maintenance_window": false,
            "in_maintenance_mode": false,
            "reservation_schedule": schedule,
        })
    };
    let entries: Vec<Value> = ready(cloud, call)?.into_iter().map(entry).collect();
    Ok(Answer::json(200, entries.into()))
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let sddc = find(cloud, call)?;
    Ok(Answer::json(200, window(cloud, sddc)))
}

pub(super) fn update(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.object()?;
    let sddc = find(cloud, call)?;
    let mut changed = window(cloud, sddc);
    let id = sddc.id.clone();
    for name in ["day_of_week", "hour_of_day"] {
        if let Some(value) = body.get(name).filter(|value| !value.is_null()) {
            changed[name] = value.clone();
        }
    }
    if changed["hour_of_day"].as_u64().is_none_or(|hour| hour > 23) {
        return Err(Refusal::bad_request("hour_of_day must be from 0 to 23"));
    }
    changed["version"] = json!(changed["version"].as_u64().unwrap_or(0) + 1);
    let answer = json!({
        "day_of_week": changed["day_of_week"],
        "hour_of_day": changed["hour_of_day"],
    });
    settings::set(cloud, &id, WINDOW, changed);
    Ok(Answer::json(200, answer))
}
