//! Executions of pipelines: started, watched stage by stage, paused, resumed, canceled, deleted.
//! An execution keeps the pipeline as it was; how far it is follows from the clock.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::course::{Act, Mode, Progress};
use super::entities::{self, project_id};
use super::listing;
use super::pipelines::is_enabled;
use super::stages::Stages;
use super::user_operations;
use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, optional_object, optional_text};
use crate::clock::{Millis, without_zone};
use crate::cloud::{Cloud, USER_NAME};
use crate::filter;
use crate::private::Private;
use crate::status_page::Line;

/// One execution.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Execution {
    pub(super) id: String,
    pub(super) index: u64,
    pub(super) pipeline_link: String,
    pub(super) name: String,
    pub(super) project: String,
    spec: Private<Map<String, Value>>,
    input: Private<Map<String, Value>>,
    comments: String,
    tags: Value,
    source: String,
    reason: String,
    created: Millis,
    pub(super) acts: Vec<(Millis, Act)>,
}

impl Execution {
    pub(super) fn link(&self) -> String {
        format!("/codestream/api/executions/{}", self.id)
    }

    pub(super) fn stages(&self) -> Stages<'_> {
        Stages::of(&self.spec)
    }

    pub(super) fn progress(&self, now: Millis) -> Progress {
        Progress::at(now, self.created, &self.stages().steps(), &self.acts)
    }

    /// As the service shows it; lists leave out how far each stage is.
    fn shown(&self, cloud: &Cloud, now: Millis, whole: bool) -> Value {
        let progress = self.progress(now);
        let given = |name: &str| self.spec.get(name).cloned();
        let worked = progress.worked * 1000;
        let until = if progress.mode.is_final() {
            progress.since
        } else {
            now
        };
        let mut shown = json!({
            "id": self.id,
            "name": self.name,
            "project": self.project,
            "description": given("description").unwrap_or_else(|| json!("")),
            "icon": given("icon"),
            "index": self.index,
            "version": "1",
            "status": progress.mode.as_str(),
            "statusMessage": self.message(&progress),
            "input": *self.input,
            "output": self.output(&progress),
            "comments": self.comments,
            "reason": self.reason,
            "tags": self.tags,
            "starred": given("starred"),
            "stageOrder": self.stages().names(),
            "notifications": [],
            "workspaceResults": [],
            "createdAt": without_zone(self.created),
            "createdBy": USER_NAME,
            "updatedAt": without_zone(progress.since),
            "updatedBy": USER_NAME,
            "resumed_at": null,
            "_link": self.link(),
            "_pipelineLink": self.pipeline_link,
            "_projectId": project_id(cloud, &self.project),
            "_createTimeInMicros": self.created * 1000,
            "_createdBy": USER_NAME,
            "_updateTimeInMicros": progress.since * 1000,
            "_updatedBy": USER_NAME,
            "_requestTimeInMicros": self.created * 1000,
            "_executedBy": USER_NAME,
            "_triggeredBy": null,
            "_source": self.source,
            "_durationInMicros": worked,
            "_totalDurationInMicros": (until - self.created) * 1000,
            "_inputMeta": given("_inputMeta").unwrap_or_else(|| json!({})),
            "_outputMeta": {},
            "_nested": false,
            "_rollback": false,
            "_global": given("global").unwrap_or(Value::Bool(false)),
        });
        if whole {
            shown["stages"] = self.stages().shown(&self.id, &progress, until);
        }
        shown
    }

    fn message(&self, progress: &Progress) -> String {
        match progress.mode {
            Mode::Completed => "Execution completed.".to_owned(),
            Mode::Canceled => "Execution canceled by the user.".to_owned(),
            Mode::Failed => self
                .stages()
                .failure(progress)
                .unwrap_or_else(|| "Execution failed.".to_owned()),
            Mode::Waiting => "Waiting for the answer to a user operation.".to_owned(),
            _ => String::new(),
        }
    }

    /// There are outputs once it is complete.
    fn output(&self, progress: &Progress) -> Value {
        let outputs = self.spec.get("output").and_then(Value::as_object);
        let outputs = outputs.filter(|_| progress.mode == Mode::Completed);
        outputs
            .into_iter()
            .flatten()
            .map(|(name, value)| {
                let input = value
                    .as_str()
                    .and_then(|text| text.strip_prefix("${input.")?.strip_suffix('}'))
                    .and_then(|input| self.input.get(input));
                (name.clone(), input.unwrap_or(value).clone())
            })
            .collect::<Map<_, _>>()
            .into()
    }
}

/// Starts a pipeline: 202, with where to follow the execution.
pub(super) fn start(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let index = entities::index(cloud, call)?;
    let body = call.object_or_none()?;
    let pipeline = &cloud.entities[index];
    if !is_enabled(&pipeline.spec) {
        return Err(Refusal::bad_request(format!(
            "Pipeline '{}' is disabled and can not be started",
            pipeline.name
        )));
    }
    let mut input = optional_object(&pipeline.spec, "input")?;
    input.extend(optional_object(&body, "input")?);
    let text = |name| Ok::<_, Refusal>(optional_text(&body, name)?.unwrap_or_default().to_owned());
    let execution = Execution {
        id: cloud.random.uuid(),
        index: pipeline.runs + 1,
        pipeline_link: pipeline.link(),
        name: pipeline.name.clone(),
        project: pipeline.project.clone(),
        spec: pipeline.spec.clone(),
        input: Private(input),
        comments: text("comments")?,
        tags: body
            .get("tags")
            .filter(|tags| tags.is_array())
            .and_then(|tags| entities::without_nulls(tags.clone()))
            .unwrap_or_else(|| json!([])),
        source: text("source")?,
        reason: String::new(),
        created: call.now,
        acts: Vec::new(),
    };
    cloud.entities[index].runs += 1;
    let answer = json!({
        "executionId": execution.id,
        "executionLink": execution.link(),
        "executionIndex": execution.index,
    });
    cloud.executions.push(execution);
    Ok(Answer::json(202, answer))
}

/// For the status page, the latest first.
pub(crate) fn lines(cloud: &Cloud, now: Millis) -> Vec<Line> {
    let line = |execution: &Execution| {
        let progress = execution.progress(now);
        Line {
            id: execution.id.clone(),
            name: format!("{} #{}", execution.name, execution.index),
            state: progress.mode.as_str().to_owned(),
            progress: Some(execution.stages().percent(&progress)),
            note: execution.message(&progress),
        }
    };
    cloud.executions.iter().rev().map(line).collect()
}

/// The latest first.
pub(super) fn list(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let items = cloud.executions.iter().rev();
    let items = items.map(|execution| execution.shown(cloud, call.now, false));
    listing::answer(call, items.collect())
}

pub(super) fn list_of_pipeline(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let link = cloud.entities[entities::index(cloud, call)?].link();
    let items = cloud
        .executions
        .iter()
        .rev()
        .filter(|execution| execution.pipeline_link == link)
        .map(|execution| execution.shown(cloud, call.now, false));
    listing::answer(call, items.collect())
}

pub(super) fn get(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let execution = &cloud.executions[position(cloud, call)?];
    Ok(Answer::json(200, execution.shown(cloud, call.now, true)))
}

pub(super) fn get_by_index(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let link = cloud.entities[entities::index(cloud, call)?].link();
    let index = call.parameter("index");
    let execution = cloud
        .executions
        .iter()
        .find(|one| one.pipeline_link == link && one.index.to_string() == index)
        .ok_or_else(|| Refusal::not_found(format!("The pipeline has no execution {index}")))?;
    Ok(Answer::json(200, execution.shown(cloud, call.now, true)))
}

/// `cancel`, `pause` or `resume`, in any case. What waits for a user's answer is resumed too.
pub(super) fn act(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let position = position(cloud, call)?;
    let body = call.object_or_none()?;
    let action = call.query("action").unwrap_or_default();
    let act = match action.to_lowercase().as_str() {
        "cancel" => Act::Cancel,
        "pause" => Act::Pause,
        "resume" => Act::Resume,
        _ => {
            return Err(Refusal::bad_request(format!(
                "action must be cancel, pause or resume, not '{action}'"
            )));
        }
    };
    let reason = optional_text(&body, "reason")?;
    let execution = &mut cloud.executions[position];
    let mode = execution.progress(call.now).mode;
    if !mode.allows(act) {
        return Err(Refusal::bad_request(format!(
            "Execution {} is {}: {action} is not possible",
            execution.id,
            mode.as_str()
        )));
    }
    if let Some(reason) = reason {
        reason.clone_into(&mut execution.reason);
    }
    if mode == Mode::Waiting && act == Act::Resume {
        user_operations::approve_all(cloud, position, call.now);
    }
    cloud.executions[position].acts.push((call.now, act));
    let shown = cloud.executions[position].shown(cloud, call.now, true);
    Ok(Answer::json(200, shown))
}

/// Its record, once it has ended; answers what is deleted.
pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let position = position(cloud, call)?;
    let execution = &cloud.executions[position];
    let mode = execution.progress(call.now).mode;
    if !mode.is_final() {
        // A conflict, but Code Stream documents none.
        return Err(Refusal::bad_request(format!(
            "Execution {} is {}; cancel it first",
            execution.id,
            mode.as_str()
        )));
    }
    let execution = cloud.executions.remove(position);
    user_operations::forget(cloud, std::slice::from_ref(&execution));
    Ok(Answer::json(200, execution.shown(cloud, call.now, true)))
}

/// All that have ended, or those of them that `$filter` covers; answers what is deleted.
pub(super) fn delete_all(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let filter = call
        .query("$filter")
        .map(filter::Filter::read)
        .transpose()?;
    let (gone, kept) = std::mem::take(&mut cloud.executions)
        .into_iter()
        .partition(|execution| {
            execution.progress(call.now).mode.is_final()
                && filter
                    .as_ref()
                    .is_none_or(|filter| filter.covers(&execution.shown(cloud, call.now, false)))
        });
    cloud.executions = kept;
    let gone: Vec<Execution> = gone;
    user_operations::forget(cloud, &gone);
    let shown = gone
        .iter()
        .map(|execution| execution.shown(cloud, call.now, false));
    Ok(Answer::json(
        202,
        listing::list(shown.collect(), gone.len()),
    ))
}

/// The execution that the path names.
fn position(cloud: &Cloud, call: &Call<'_>) -> Result<usize, Refusal> {
    let id = call.parameter("id");
    cloud
        .executions
        .iter()
        .position(|execution| execution.id == id)
        .ok_or_else(|| Refusal::not_found(format!("Execution {id} does not exist")))
}
