//! The way of a new user through both services, in types.

use blueprint::types::{Blueprint, BlueprintStatus, BlueprintVersionRequest};
use client_core::Value;
use vmc::types::{SddcState, TaskAction, TaskStatus};

use crate::cloud::{Cloud, small_sddc};

const CONTENT: &str = "\
formatVersion: 1
inputs:
  count: {type: integer, minimum: 1, maximum: 5}
  image: {type: string, enum: [ubuntu, photon], default: ubuntu}
resources:
  vm: {type: Cloud.Machine, properties: {image: '${input.image}', count: '${input.count}'}}
";

#[tokio::test]
async fn an_sddc_comes_out_of_an_api_token() {
    let cloud = Cloud::new().await;
    let orgs = cloud.vmc.list_orgs().await.unwrap();
    let org = &orgs[0].id;
    assert_eq!(org, cloud.org());

    let created = cloud.vmc.create_sddc(org, small_sddc("demo"));
    let created = created.with_response().await.unwrap();
    assert_eq!(created.status, 202);
    let task = created.value;
    assert_eq!(task.status, Some(TaskStatus::Started));
    let sddc = task.resource_id.clone().unwrap();
    let deploying = cloud.vmc.get_sddc(org, &sddc).await.unwrap();
    assert_eq!(deploying.sddc_state, Some(SddcState::Deploying));

    let mut seen = Vec::new();
    for minutes in [0, 60, 30, 30] {
        cloud.wait(minutes);
        let task = cloud.vmc.get_task(org, &task.id).await.unwrap();
        seen.push((task.status.unwrap(), task.progress_percent.unwrap()));
    }
    let expected = [
        (TaskStatus::Started, 1),
        (TaskStatus::Started, 68),
        (TaskStatus::Started, 68),
        (TaskStatus::Finished, 100),
    ];
    assert_eq!(seen, expected);

    let ready = cloud.vmc.get_sddc(org, &sddc).await.unwrap();
    assert_eq!(ready.sddc_state, Some(SddcState::Ready));
    assert_eq!(ready.name.as_deref(), Some("demo"));
    let config = ready.resource_config.unwrap();
    assert_eq!(config.region.as_deref(), Some("US_WEST_2"));
    assert_eq!(config.esx_hosts.len(), 1);
    assert!(config.vc_url.unwrap().starts_with("https://vcenter."));
    let listed = cloud.vmc.list_sddcs(org).await.unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].id, sddc);

    let removal = cloud.vmc.delete_sddc(org, &sddc).await.unwrap();
    assert_eq!(removal.resource_id.as_deref(), Some(&*sddc));
    cloud.wait(60);
    let gone = cloud.vmc.get_sddc(org, &sddc).await.unwrap_err();
    assert!(gone.is_not_found(), "{gone}");
    assert_eq!(gone.operation(), Some("get_sddc"));
}

#[tokio::test]
async fn a_validated_sddc_is_not_created() {
    let cloud = Cloud::new().await;
    let config = small_sddc("demo");
    let create = cloud.vmc.create_sddc(cloud.org(), config);
    let task = create.validate_only(true).await.unwrap();
    assert_eq!(task.resource_id, None);
    assert!(cloud.vmc.list_sddcs(cloud.org()).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_failed_task_keeps_the_words_of_the_server() {
    let cloud = Cloud::new().await;
    let create = cloud.vmc.create_sddc(cloud.org(), small_sddc("fails"));
    let task = create.await.unwrap();
    cloud.wait(120);
    let task = cloud.vmc.get_task(cloud.org(), task.id).await.unwrap();
    assert_eq!(task.status, Some(TaskStatus::Failed));
    assert!(task.error_message.unwrap().contains("no capacity"));
}

#[tokio::test]
async fn a_task_can_be_cancelled() {
    let cloud = Cloud::new().await;
    let create = cloud.vmc.create_sddc(cloud.org(), small_sddc("demo"));
    let task = create.await.unwrap();
    let cancel = cloud.vmc.update_task(cloud.org(), &task.id);
    let canceling = cancel.action(TaskAction::Cancel).await.unwrap();
    assert_eq!(canceling.status, Some(TaskStatus::Canceling));
    // Unknown, in the words of the server.
    assert_eq!(canceling.estimated_remaining_minutes, Some(-1));
    cloud.wait(5);
    let task = cloud.vmc.get_task(cloud.org(), task.id).await.unwrap();
    assert_eq!(task.status, Some(TaskStatus::Canceled));
}

#[tokio::test]
async fn a_blueprint_is_created_read_changed_and_deleted() {
    let cloud = Cloud::new().await;
    let wanted = Blueprint::new()
        .name("web")
        .project_id(cloud.sandbox.project_id())
        .content(CONTENT);
    let created = cloud.blueprints.create_blueprint(wanted);
    let created = created.with_response().await.unwrap();
    assert_eq!(created.status, 201);
    assert_eq!(created.value.valid, Some(true));
    assert_eq!(created.value.status, Some(BlueprintStatus::Draft));
    let id = created.value.id.unwrap();

    let schema = cloud.blueprints.get_blueprint_inputs_schema(&id);
    let schema = schema.await.unwrap();
    assert_eq!(schema.required, ["count"]);
    let count = &schema.properties["count"];
    assert_eq!((count.minimum, count.maximum), (Some(1), Some(5)));
    let image = &schema.properties["image"];
    assert_eq!(image.default_, Some(Value::from("ubuntu")));
    assert_eq!(image.enum_.len(), 2);

    let listed = cloud.blueprints.list_blueprints().name("we").await.unwrap();
    assert_eq!(listed.total_elements, Some(1));
    assert_eq!(listed.content[0].id.as_ref(), Some(&id));

    // What was read goes back changed in one place, and only there.
    let read = cloud.blueprints.get_blueprint(&id).await.unwrap();
    let update = cloud
        .blueprints
        .update_blueprint(&id, read.clone().description("two tiers"));
    let updated = update.await.unwrap();
    assert_eq!(updated.description.as_deref(), Some("two tiers"));
    assert_eq!(
        (updated.name, updated.content, updated.project_id),
        (read.name, read.content, read.project_id)
    );

    let version = BlueprintVersionRequest::new("1");
    let version = cloud.blueprints.create_blueprint_version(&id).body(version);
    assert_eq!(version.await.unwrap().version.as_deref(), Some("1"));

    cloud.blueprints.delete_blueprint(&id).await.unwrap();
    let gone = cloud.blueprints.get_blueprint(&id).await.unwrap_err();
    assert!(gone.is_not_found(), "{gone}");
}
