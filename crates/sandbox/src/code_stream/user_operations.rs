//! User operations: what executions ask their approvers. One is there as soon as its task is
//! reached; only the answer to it is kept. An approval lets the execution go on, a rejection ends it.

use serde_json::{Map, Value, json};

use super::course::{Act, Mode};
use super::entities::project_id;
use super::executions::Execution;
use super::listing;
use super::stages::Waiting;
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_text, required_text};
use crate::clock::{Millis, rfc3339, without_zone};
use crate::cloud::{Cloud, USER_NAME};
use crate::random::Random;

/// What answers are kept under.
const ANSWERS: &str = "User operation";

/// One that has been asked.
struct UserOperation<'a> {
    id: String,
    execution: &'a Execution,
    task: Waiting<'a>,
    asked: Millis,
    /// Of the execution, now.
    mode: Mode,
    answer: Option<&'a Value>,
}

impl UserOperation<'_> {
    fn status(&self) -> &str {
        match self.answer {
            Some(answer) => answer["status"].as_str().unwrap_or_default(),
            // Nobody answers any more.
            None if self.mode.is_final() || self.mode == Mode::Canceling => "CANCELED",
            None => "ACTIVE",
        }
    }

    fn of_answer(&self, name: &str) -> Value {
        self.answer
            .map_or(Value::Null, |answer| answer[name].clone())
    }

    fn of_task(&self, name: &str) -> &str {
        self.task.definition["input"][name]
            .as_str()
            .unwrap_or_default()
    }

    fn updated(&self) -> Millis {
        self.of_answer("at").as_i64().unwrap_or(self.asked)
    }

    fn approvers(&self) -> Vec<&str> {
        let approvers = self.task.definition["input"]["approvers"].as_array();
        let approvers = approvers.into_iter().flatten();
        approvers.filter_map(Value::as_str).collect()
    }

    fn pipeline_id(&self) -> &str {
        self.execution
            .pipeline_link
            .rsplit('/')
            .next()
            .unwrap_or_default()
    }

    /// As lists have it.
    fn shown(&self, cloud: &Cloud) -> Value {
        let execution = self.execution;
        json!({
            "id": self.id,
            "name": self.task.name,
            "index": execution.index.to_string(),
            "project": execution.project,
            "description": self.of_task("description"),
            "summary": self.of_task("summary"),
            "status": self.status(),
            "approvers": self.approvers(),
            "requestedBy": USER_NAME,
            "respondedBy": self.of_answer("respondedBy"),
            "responseMessage": self.of_answer("responseMessage"),
            "executionId": execution.id,
            "executionIndex": execution.index,
            "executionLink": execution.link(),
            "pipelineId": self.pipeline_id(),
            "pipelineName": execution.name,
            "sendemail": false,
            "version": "1",
            "createdAt": without_zone(self.asked),
            "createdBy": USER_NAME,
            "updatedAt": without_zone(self.updated()),
            "updatedBy": USER_NAME,
            "_link": format!("/codestream/api/user-operations/{}", self.id),
            "_projectId": project_id(cloud, &execution.project),
            "_requestedOnInMicros": self.asked * 1000,
            "_createTimeInMicros": self.asked * 1000,
            "_createdBy": USER_NAME,
            "_updateTimeInMicros": self.updated() * 1000,
            "_updatedBy": USER_NAME,
        })
    }

    /// As an answer to it is confirmed.
    fn confirmed(&self, cloud: &Cloud) -> Value {
        let execution = self.execution;
        json!({
            "id": self.id,
            "name": self.task.name,
            "index": execution.index.to_string(),
            "orgId": cloud.home(),
            "projectId": project_id(cloud, &execution.project),
            "description": self.of_task("description"),
            "summary": self.of_task("summary"),
            "status": self.status(),
            "approvers": self.approvers(),
            "requestedBy": USER_NAME,
            "requestedOnInMicros": self.asked * 1000,
            "respondedBy": self.of_answer("respondedBy"),
            "respondedOnInMicros": self.answer.map(|_| self.updated() * 1000),
            "message": self.of_answer("responseMessage"),
            "executionId": execution.id,
            "executionIndex": execution.index,
            "pipeline": execution.name,
            "pipelineId": self.pipeline_id(),
            "stageKey": self.task.stage,
            "taskKey": self.task.name,
            "createdAt": rfc3339(self.asked),
            "createdBy": USER_NAME,
            "updatedAt": rfc3339(self.updated()),
            "updatedBy": USER_NAME,
        })
    }
}

/// All that an execution has asked so far.
fn of<'a>(cloud: &'a Cloud, execution: &'a Execution, now: Millis) -> Vec<UserOperation<'a>> {
    let progress = execution.progress(now);
    let tasks = execution.stages().waiting();
    let asked = tasks.into_iter().filter_map(|task| {
        let text = format!(
            "{} user operation {} {}",
            execution.id, task.stage, task.name
        );
        let id = Random::from_text(&text).uuid();
        Some(UserOperation {
            asked: progress.asked(task.position)?,
            mode: progress.mode,
            answer: cloud.records.get(ANSWERS, &id),
            id,
            execution,
            task,
        })
    });
    asked
        .filter(|one| one.of_answer("deleted") != true)
        .collect()
}

/// The latest first.
fn all(cloud: &Cloud, now: Millis) -> Vec<UserOperation<'_>> {
    let executions = cloud.executions.iter().rev();
    executions
        .flat_map(|execution| of(cloud, execution, now).into_iter().rev())
        .collect()
}

fn find<'a>(cloud: &'a Cloud, id: &str, now: Millis) -> Result<UserOperation<'a>, Refusal> {
    let found = all(cloud, now).into_iter().find(|one| one.id == id);
    found.ok_or_else(|| Refusal::not_found(format!("User operation {id} does not exist")))
}

pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let all = all(cloud, call.now);
    listing::answer(call, all.iter().map(|one| one.shown(cloud)).collect())
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let found = find(cloud, call.parameter("id"), call.now)?;
    Ok(Answer::json(200, found.shown(cloud)))
}

/// `APPROVED` or `REJECTED`, in any case.
pub(super) fn answer(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("id");
    find(cloud, id, call.now)?;
    give(cloud, id, &call.object()?, call.now)?;
    let given = find(cloud, id, call.now)?;
    Ok(Answer::json(200, given.confirmed(cloud)))
}

/// The same answer to many. Those that can not be given do not stop the others.
pub(super) fn answer_many(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let body = call.object()?;
    status_of(&body)?;
    let ids = body.get("ids").and_then(Value::as_array);
    let ids: Vec<&str> = ids
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut errors = Vec::new();
    for id in &ids {
        if let Err(refusal) = give(cloud, id, &body, call.now) {
            errors.push(json!({"id": id, "error": refusal.message}));
        }
    }
    Ok(Answer::json(
        200,
        json!({
            "success": ids.len() - errors.len(),
            "failure": errors.len(),
            "errors": errors,
        }),
    ))
}

/// Any but one that is open; answers what is deleted.
pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let found = find(cloud, call.parameter("id"), call.now)?;
    if found.status() == "ACTIVE" {
        // A conflict, but Code Stream documents none.
        return Err(Refusal::bad_request(format!(
            "User operation {} is ACTIVE; answer it first",
            found.id
        )));
    }
    let shown = found.shown(cloud);
    let id = found.id.clone();
    let deleted = json!({
        "execution": found.execution.id,
        "status": found.status(),
        "deleted": true,
    });
    cloud.records.put(ANSWERS, &id, deleted);
    Ok(Answer::json(200, shown))
}

/// Approves all that an execution waits for, as its resumption does.
pub(super) fn approve_all(cloud: &mut Cloud, execution: usize, now: Millis) {
    let asked = of(cloud, &cloud.executions[execution], now);
    let open = asked.iter().filter(|one| one.status() == "ACTIVE");
    let open: Vec<String> = open.map(|one| one.id.clone()).collect();
    for id in open {
        let execution = cloud.executions[execution].id.clone();
        keep(cloud, &execution, &id, ("APPROVED", ""), now);
    }
}

fn status_of(body: &Map<String, Value>) -> Result<&'static str, Refusal> {
    let status = required_text(body, "status")?;
    match status.to_uppercase().as_str() {
        "APPROVED" => Ok("APPROVED"),
        "REJECTED" => Ok("REJECTED"),
        _ => Err(Refusal::bad_request(format!(
            "status must be APPROVED or REJECTED, not '{status}'"
        ))),
    }
}

/// Gives an answer. When all that the execution asked has been approved, it goes on; it ends with
/// the first rejection. The same answer again changes nothing.
fn give(
    cloud: &mut Cloud,
    id: &str,
    body: &Map<String, Value>,
    now: Millis,
) -> Result<(), Refusal> {
    let status = status_of(body)?;
    let message = optional_text(body, "responseMessage")?.unwrap_or_default();
    let found = find(cloud, id, now)?;
    if found.status() == status {
        return Ok(());
    }
    if found.status() != "ACTIVE" || found.mode != Mode::Waiting {
        return Err(Refusal::bad_request(format!(
            "User operation {id} is {} and its execution {}: it can not be {status} now",
            found.status(),
            found.mode.as_str()
        )));
    }
    let execution = found.execution.id.clone();
    keep(cloud, &execution, id, (status, message), now);
    let Some(index) = cloud.executions.iter().position(|one| one.id == execution) else {
        return Ok(());
    };
    let asked = of(cloud, &cloud.executions[index], now);
    let act = match status {
        "REJECTED" => Some(Act::Reject),
        _ if asked.iter().any(|one| one.status() == "ACTIVE") => None,
        _ => Some(Act::Resume),
    };
    cloud.executions[index]
        .acts
        .extend(act.map(|act| (now, act)));
    Ok(())
}

fn keep(
    cloud: &mut Cloud,
    execution: &str,
    id: &str,
    (status, message): (&str, &str),
    now: Millis,
) {
    let answer = json!({
        "execution": execution,
        "status": status,
        "responseMessage": message,
        "respondedBy": USER_NAME,
        "at": now,
    });
    cloud.records.put(ANSWERS, id, answer);
}

/// Forgets what was answered to executions that are deleted.
pub(super) fn forget(cloud: &mut Cloud, executions: &[Execution]) {
    let of_these = |id: &Value| executions.iter().any(|execution| *id == *execution.id);
    cloud
        .records
        .retain(ANSWERS, |answer| !of_these(&answer["execution"]));
}
