//! What happened during a request: its events with their logs, and what users did to a deployment.

use serde_json::{Value, json};

use super::course::Status;
use super::requests::{self, Request};
use super::{deployments, resources::Resource};
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;
use crate::clock::{Millis, rfc3339};
use crate::cloud::Cloud;
use crate::page;
use crate::random::Random;

/// One event of a request.
#[derive(Debug)]
struct Event<'a> {
    id: String,
    at: Millis,
    name: String,
    resource: Option<&'a Resource>,
}

impl Event<'_> {
    fn shown(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "timestamp": rfc3339(self.at),
            "details": self.line(),
            "resourceName": self.resource.map(|resource| &resource.name),
            "resourceType": self.resource.map(|resource| &resource.kind),
            "hasLogs": true,
            "userEvent": false,
        })
    }

    fn line(&self) -> String {
        match self.resource {
            Some(resource) => format!("{} {} is there", resource.kind, resource.name),
            None => format!("The request is {}", self.name),
        }
    }
}

/// Those by now, the latest first.
fn events<'a>(cloud: &'a Cloud, request: &Request, now: Millis) -> Vec<Event<'a>> {
    let id = |name: &str| Random::from_text(&format!("{} {name}", request.id)).uuid();
    let states = request.course.states().into_iter().map(|(at, status)| {
        let name = status.as_str();
        (at, name.to_owned(), id(name), None)
    });
    let made = cloud
        .deployments
        .iter()
        .flat_map(|deployment| &deployment.resources)
        .filter(|resource| resource.request_id == request.id)
        .map(|resource| {
            let name = "RESOURCE_CREATED".to_owned();
            (resource.created, name, id(&resource.id), Some(resource))
        });
    let mut events: Vec<Event<'_>> = states
        .chain(made)
        .filter(|(at, ..)| *at <= now)
        .map(|(at, name, id, resource)| Event {
            id,
            at,
            name,
            resource,
        })
        .collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.at));
    events
}

pub(super) fn of_request(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let request = requests::find(cloud, call)?;
    let events = events(cloud, request, call.now);
    page::answer(call, events.iter().map(Event::shown).collect())
}

/// Requests of users, as their deployment shows them; the latest first.
pub(super) fn of_users(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let deployment = deployments::find(cloud, call.parameter("deploymentId"), call.now)?;
    let items = cloud
        .requests
        .iter()
        .rev()
        .filter(|request| request.deployment_id == deployment.id)
        .map(|request| {
            let (status, since) = request.status(call.now);
            let outcome = match status {
                Status::Successful => "SUCCESSFUL",
                status if status.is_final() => "FAILED",
                _ => "PENDING",
            };
            json!({
                "id": Random::from_text(&request.id).uuid(),
                "name": request.name,
                "requestId": request.id,
                "requestedBy": request.requested_by,
                "resourceIds": request.resource_ids,
                "status": outcome,
                "details": request.failure(call.now),
                "inputs": *request.inputs,
                "outputs": {},
                "createdAt": rfc3339(request.course.started),
                "updatedAt": rfc3339(since),
            })
        })
        .collect();
    page::answer(call, items)
}

/// The log of the event that the path names: each row is a time and a text.
fn rows(cloud: &Cloud, call: &Call<'_>) -> Result<Vec<(Millis, String)>, Refusal> {
    let request = requests::find(cloud, call)?;
    let id = call.parameter("eventId");
    let events = events(cloud, request, call.now);
    let event = events
        .iter()
        .find(|event| event.id == id)
        .ok_or_else(|| Refusal::not_found(format!("Event {id} does not exist")))?;
    Ok(vec![
        (event.at, format!("Request {}: {}", request.id, event.name)),
        (event.at, event.line()),
    ])
}

pub(super) fn logs(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let since = call.query_count("sinceRow")?.unwrap_or(0);
    let rows = rows(cloud, call)?;
    let count = rows.len();
    let content: Vec<Value> = rows
        .iter()
        .zip(1..)
        .skip(since)
        .map(|((at, message), number)| {
            json!({
                "id": Random::from_text(&format!("{} {number}", call.parameter("eventId"))).uuid(),
                "rownum": number,
                "timestamp": rfc3339(*at),
                "message": message,
                "eof": number == count,
            })
        })
        .collect();
    let count = content.len();
    Ok(Answer::json(
        200,
        json!({
            "content": content,
            "number": 0,
            "size": 100,
            "numberOfElements": count,
            "first": true,
            "last": true,
            "empty": count == 0,
            "pageable": "INSTANCE",
            "sort": {"empty": true, "sorted": false, "unsorted": true},
        }),
    ))
}

/// The log as it is: text, whatever the document calls it.
pub(super) fn download(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let text: String = rows(cloud, call)?
        .into_iter()
        .map(|(at, message)| format!("{} {message}\n", rfc3339(at)))
        .collect();
    let mut answer = Answer::bytes(200, "text/plain;charset=UTF-8", text);
    answer.headers.push((
        "content-disposition",
        "attachment; filename=\"event.log\"".to_owned(),
    ));
    Ok(answer)
}
