//! Validation by the service, of blueprints that it has and of files.

use std::path::Path;

use blueprint::types::{
    BlueprintValidationMessageType, BlueprintValidationRequest, BlueprintValidationResponse,
};
use client_core::Value;
use serde_json::json;

use super::{Which, id, read, schema};
use crate::arguments::filled;
use crate::context::Context;
use crate::failure::Failure;
use crate::inputs::Inputs;
use crate::output::Column;

const MESSAGES: &[Column] = &[
    Column::new("TYPE", "type"),
    Column::new("PATH", "path"),
    Column::new("MESSAGE", "message"),
];

#[derive(Debug, clap::Args)]
pub struct Validate {
    /// Blueprint, by name or id; or a file, or - for standard input
    #[arg(value_name = "BLUEPRINT|FILE|-", value_parser = filled, value_hint = clap::ValueHint::FilePath)]
    name: String,
    /// Project of the blueprint, by name or id
    #[arg(long, value_parser = filled)]
    project: Option<String>,
    /// Take this version in place of the draft
    #[arg(long, value_name = "VERSION", value_parser = filled)]
    version: Option<String>,
    #[command(flatten)]
    inputs: Inputs,
}

pub async fn validate(wanted: Validate, context: &Context) -> Result<(), Failure> {
    let Validate {
        name,
        project,
        version,
        inputs,
    } = wanted;
    let written = inputs.read()?;
    let client = context.blueprints()?;
    let mut request = BlueprintValidationRequest::new();
    let (schema, whose);
    if name == "-" || Path::new(&name).is_file() {
        if version.is_some() {
            return Err(Failure::usage("--version is for blueprints, not for files"));
        }
        let content = read(&name)?;
        schema = schema_of(&content);
        whose = name.clone();
        request = request.content(content);
        if let Some(project) = &project {
            request = request.project_id(context.project_id(project).await?);
        }
    } else {
        let which = Which {
            name: name.clone(),
            project,
        };
        if Path::new(&name).is_dir() {
            return Err(Failure::usage(format!(
                "{name} is a folder: name a blueprint or a file"
            )));
        }
        let found = which.find(&client, context).await;
        let found = found.map_err(|failure| match failure {
            Failure::NotFound(what) => {
                Failure::NotFound(format!("{what}; there is no file of that name either"))
            }
            other => other,
        })?;
        schema = match written.is_empty() {
            true => Value::Null,
            false => self::schema(&client, id(&found), version.as_deref()).await?,
        };
        whose = format!("blueprint {name:?}");
        request = request.blueprint_id(id(&found));
        request.blueprint_version = version;
        request.project_id = found.project_id;
    }
    if !written.is_empty() {
        let fitting = written.fit(&schema, &whose)?;
        fitting.warn(&context.out);
        request = request.inputs(fitting.values);
    }
    let answer = client.validate_blueprint(request).await?;
    report(&name, &answer, context)
}

/// The schema that a server would make of this content; of one that cannot be read it will say so.
fn schema_of(content: &str) -> Value {
    let content: Value = serde_saphyr::from_str(content).unwrap_or_default();
    if !content.is_object() {
        return Value::Null;
    }
    let properties = content["inputs"].as_object().cloned().unwrap_or_default();
    let required: Vec<&String> = properties.keys().collect();
    json!({"type": "object", "required": required, "properties": properties})
}

/// Prints what a validation has found, and fails if that is too much.
pub fn report(
    name: &str,
    answer: &BlueprintValidationResponse,
    context: &Context,
) -> Result<(), Failure> {
    let valid = answer.valid == Some(true);
    match context.is_structured() {
        true => context.out.one(answer, &[])?,
        false if context.is_for_people() && answer.validation_messages.is_empty() => {}
        false => context.out.list(&answer.validation_messages, MESSAGES)?,
    }
    if valid {
        context.out.say(format!("{name} is valid"));
        return Ok(());
    }
    Err(Failure::Other(format!("{name} is not valid")))
}

/// What is wrong with a blueprint that is to be deployed; what may be wrong is told.
pub fn refuse(
    name: &str,
    answer: &BlueprintValidationResponse,
    context: &Context,
) -> Result<(), Failure> {
    let messages = answer.validation_messages.iter().map(|message| {
        let is_error = !matches!(
            message.type_,
            Some(BlueprintValidationMessageType::Info | BlueprintValidationMessageType::Warning)
        );
        let text = message.message.as_deref().unwrap_or_default();
        let text = match message.path.as_deref() {
            None | Some("") => text.to_owned(),
            Some(path) => format!("{path}: {text}"),
        };
        (is_error, text)
    });
    let (errors, others): (Vec<_>, Vec<_>) = messages.partition(|(is_error, _)| *is_error);
    for (_, other) in others {
        context.out.warn(other);
    }
    if answer.valid == Some(true) {
        return Ok(());
    }
    let errors: Vec<String> = errors.into_iter().map(|(_, text)| text).collect();
    Err(Failure::Other(format!(
        "blueprint {name:?} is not valid:\n  {}",
        errors.join("\n  ")
    )))
}
