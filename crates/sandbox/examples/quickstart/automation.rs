//! The steps on Aria Automation: a project, blueprints, their inputs, deployments.

use std::time::{SystemTime, UNIX_EPOCH};

use blueprint::types::{Blueprint, BlueprintValidationRequest, PropertyDefinition};
use client_core::{Error, Service, Session, Value};
use iaas::types::ProjectSpecification;

use crate::terminal::{Steps, detail, lifetime, text, yes_or_no};

/// A blueprint of one machine, with two inputs that its user chooses.
const BLUEPRINT_CONTENT: &str = "\
formatVersion: 1
inputs:
  image:
    type: string
    title: Operating system
    enum: [ubuntu, photon]
    default: ubuntu
  count:
    type: integer
    title: Number of machines
    minimum: 1
    maximum: 5
resources:
  web:
    type: Cloud.Machine
    properties:
      image: ${input.image}
      flavor: small
      count: ${input.count}
";

/// Automation has a login of its own. It too happens by itself when a call needs it.
pub async fn log_in(steps: &mut Steps, session: &Session) -> Result<(), Error> {
    let token = session.access_token_for(Service::Automation).await?;
    steps.print("POST", "/iaas/api/login", "ok");
    detail(format!("access token {}", lifetime(token.valid_for())));
    Ok(())
}

/// Creates a project; its id. Names of projects are unique, so that this one has the time in it.
pub async fn create_project(steps: &mut Steps, iaas: &iaas::Client) -> Result<String, Error> {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH);
    let name = format!("quickstart-{}", since_1970.unwrap_or_default().as_secs());
    let wanted = ProjectSpecification::new(name).description("Made by the quick start");
    let created = iaas.create_project(wanted).with_response().await?;
    steps.answered(&iaas::operations::CREATE_PROJECT, &created);
    let created = created.value;
    detail(format!("project {}  {}", created.id, text(&created.name)));
    Ok(created.id)
}

/// Creates a blueprint in a project; its id.
pub async fn create_blueprint(
    steps: &mut Steps,
    blueprints: &blueprint::Client,
    project: &str,
) -> Result<String, Error> {
    let wanted = Blueprint::new()
        .name("quickstart")
        .project_id(project)
        .content(BLUEPRINT_CONTENT);
    let created = blueprints.create_blueprint(wanted).with_response().await?;
    steps.answered(&blueprint::operations::CREATE_BLUEPRINT, &created);
    let created = created.value;
    let valid = created.valid.map_or("unknown", yes_or_no);
    detail(format!("blueprint {}, valid: {valid}", text(&created.id)));
    Ok(created.id.unwrap_or_default())
}

/// Has the content checked, without storing it.
pub async fn validate_blueprint(
    steps: &mut Steps,
    blueprints: &blueprint::Client,
) -> Result<(), Error> {
    let content = BlueprintValidationRequest::new().content(BLUEPRINT_CONTENT);
    let checked = blueprints
        .validate_blueprint(content)
        .with_response()
        .await?;
    steps.answered(&blueprint::operations::VALIDATE_BLUEPRINT, &checked);
    let valid = checked.value.valid.map_or("unknown", yes_or_no);
    detail(format!("valid: {valid}"));
    for message in &checked.value.validation_messages {
        detail(text(&message.message));
    }
    Ok(())
}

/// Reads what someone who requests the blueprint is asked for.
pub async fn read_inputs_schema(
    steps: &mut Steps,
    blueprints: &blueprint::Client,
    id: &str,
) -> Result<(), Error> {
    let schema = blueprints
        .get_blueprint_inputs_schema(id)
        .with_response()
        .await?;
    steps.answered(&blueprint::operations::GET_BLUEPRINT_INPUTS_SCHEMA, &schema);
    for (name, input) in &schema.value.properties {
        let required = schema.value.required.contains(name);
        detail(format!("{name}: {}", describe_input(input, required)));
    }
    Ok(())
}

fn describe_input(input: &PropertyDefinition, required: bool) -> String {
    let mut words = vec![text(&input.type_).to_owned()];
    if let (Some(minimum), Some(maximum)) = (input.minimum, input.maximum) {
        words.push(format!("{minimum} to {maximum}"));
    }
    if !input.enum_.is_empty() {
        let values: Vec<String> = input.enum_.iter().map(Value::to_string).collect();
        words.push(format!("one of {}", values.join(" ")));
    }
    if let Some(default) = &input.default_ {
        words.push(format!("default {default}"));
    }
    if required {
        words.push("required".to_owned());
    }
    words.join(", ")
}

/// Lists the first page of blueprints; the id of the first one, if there is any.
pub async fn list_blueprints(
    steps: &mut Steps,
    blueprints: &blueprint::Client,
) -> Result<Option<String>, Error> {
    let page = blueprints.list_blueprints().with_response().await?;
    steps.answered(&blueprint::operations::LIST_BLUEPRINTS, &page);
    let page = page.value;
    detail(format!(
        "{} in all",
        page.total_elements.unwrap_or_default()
    ));
    for blueprint in &page.content {
        detail(format!(
            "{}  {}",
            text(&blueprint.id),
            text(&blueprint.name)
        ));
    }
    Ok(page.content.into_iter().next().and_then(|first| first.id))
}

/// Lists the first page of deployments.
pub async fn list_deployments(
    steps: &mut Steps,
    deployments: &deployment::Client,
) -> Result<(), Error> {
    let page = deployments.list_deployments().with_response().await?;
    steps.answered(&deployment::operations::LIST_DEPLOYMENTS, &page);
    let page = page.value;
    detail(format!(
        "{} in all",
        page.total_elements.unwrap_or_default()
    ));
    for deployment in &page.content {
        let status = deployment.status.as_ref().map(|status| status.as_str());
        let lease = deployment
            .lease_expire_at
            .as_ref()
            .map(|time| time.as_str());
        detail(format!(
            "{}  {}  {}  lease until {}",
            text(&deployment.id),
            deployment.name,
            status.unwrap_or("-"),
            lease.unwrap_or("-")
        ));
    }
    Ok(())
}
