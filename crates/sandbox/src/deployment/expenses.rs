//! What deployments cost: each machine as much for every hour that it is there.

use serde_json::{Value, json};

use super::deployments;
use super::lifecycle::DAY;
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::clock::{Millis, read, rfc3339};
use crate::cloud::Cloud;

const CENTS_AN_HOUR: Millis = 5;
const HOUR: Millis = 3_600_000;

/// One value for each interval since the deployment was made, or since the time that the query says.
pub(super) fn history(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let deployment = deployments::find(cloud, call.parameter("deploymentId"), call.now)?;
    let (interval, length) = match call.query("interval") {
        Some("weekly") => ("weekly", 7 * DAY),
        Some("monthly") => ("monthly", 30 * DAY),
        _ => ("daily", DAY),
    };
    let said = |name: &str| call.query(name).and_then(read);
    let made = deployment.created;
    let from = said("from").map_or(made, |from| from.max(made));
    let to = said("to").map_or(call.now, |to| to.min(call.now));
    let mut data = Vec::new();
    let mut start = from;
    while start < to {
        let end = (start + length).min(to);
        let machines = deployment
            .resources(call.now)
            .filter(|one| one.is_machine());
        let hours: Millis = machines
            .map(|machine| (end - machine.created.max(start)).max(0) / HOUR)
            .sum();
        data.push(json!({"timestamp": rfc3339(start), "value": dollars(hours * CENTS_AN_HOUR)}));
        start = end;
    }
    Ok(Answer::json(
        200,
        json!({"currency": "USD", "interval": interval, "data": data}),
    ))
}

fn dollars(cents: Millis) -> Value {
    // Exact: no deployment costs more cents than a float can count.
    #[allow(clippy::cast_precision_loss)]
    let cents = cents as f64;
    json!(cents / 100.0)
}
