//! Blueprint requests, requests for catalog items, deployments and what is done to them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use blueprint::types::{BlueprintRequest, BlueprintRequestStatus};
use client_core::wait::Progress;
use client_core::{Error, ErrorKind};
use deployment::types::{DeploymentStatus, RequestStatus};
use service_broker::types::CatalogItemRequest;

use super::in_step::Cloud;

const CONTENT: &str = "\
resources:
  net: {type: Cloud.Network}
  web: {type: Cloud.Machine, properties: {network: '${resource.net.id}'}}
";

fn minutes(count: u64) -> Duration {
    Duration::from_secs(count * 60)
}

impl Cloud {
    /// Deploys a blueprint: the id of its request, and that of the deployment.
    async fn deploy(&self, name: &str) -> (String, String) {
        let wanted = BlueprintRequest::new()
            .project_id(self.sandbox.project_id())
            .deployment_name(name)
            .content(CONTENT);
        let request = self.blueprints.create_blueprint_request(wanted);
        let request = request.await.unwrap();
        (request.id.unwrap(), request.deployment_id.unwrap())
    }

    /// The id of the request that works on a deployment.
    async fn request_of(&self, deployment: &str) -> String {
        let page = self.deployments.list_deployment_requests(deployment);
        let page = page.await.unwrap();
        page.content[0].id.clone().unwrap()
    }

    /// A request for the catalog item that is there from the start.
    async fn catalog_item(&self, name: &str) -> (String, CatalogItemRequest) {
        let items = self.catalog.list_catalog_items().search("Web Server");
        let item = items.await.unwrap().content.remove(0).id;
        let request = CatalogItemRequest::new()
            .deployment_name(name)
            .project_id(self.sandbox.project_id())
            .version("2");
        (item, request)
    }
}

type Told = Arc<Mutex<Vec<String>>>;

/// Collects the statuses that a wait tells, with the phases.
fn collect<S>(told: &Told) -> impl FnMut(&Progress<S>) + Send + 'static {
    let told = told.clone();
    move |progress: &Progress<S>| {
        let phase = progress.phase.as_deref().unwrap_or("-");
        let line = format!("{} {phase}", progress.status);
        told.lock().unwrap().push(line);
    }
}

#[tokio::test(start_paused = true)]
async fn a_blueprint_request_is_waited_for() {
    let cloud = Cloud::new().await;
    let (request, deployment) = cloud.deploy("web").await;
    let told = Told::default();
    let wait = cloud.blueprints.wait_for_blueprint_request(&request);
    let done = wait.on_progress(collect(&told)).await.unwrap();
    assert_eq!(done.status, Some(BlueprintRequestStatus::Finished));
    assert_eq!(done.deployment_id, Some(deployment));
    assert_eq!(
        *told.lock().unwrap(),
        ["CREATED -", "STARTED -", "FINISHED -"]
    );
    assert!(cloud.elapsed() <= minutes(5) + Duration::from_secs(15));
}

#[tokio::test(start_paused = true)]
async fn a_blueprint_request_that_fails_keeps_the_words_of_the_server() {
    let cloud = Cloud::new().await;
    let (request, _) = cloud.deploy("fails").await;
    let error = cloud.blueprints.wait_for_blueprint_request(&request).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(!error.message().unwrap().is_empty(), "{error}");
    assert!(cloud.elapsed() < minutes(4), "{:?}", cloud.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_blueprint_request_is_cancelled() {
    let cloud = Cloud::new().await;
    let (request, deployment) = cloud.deploy("web").await;
    let wait = cloud.blueprints.wait_for_blueprint_request(&request);
    let error = wait.cancel_when(tokio::time::sleep(minutes(1))).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Canceled);
    assert!(cloud.elapsed() < minutes(2));
    // Its deployment tells by its last request that it did not fail by itself.
    let error = cloud.deployments.wait_for_deployment(deployment).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Canceled);
    assert!(error.to_string().contains("CREATE_FAILED"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn what_a_catalog_item_makes_is_waited_for_although_it_is_not_there_at_first() {
    for api_version in ["2020-08-25", "2019-01-15"] {
        let cloud = Cloud::new().await;
        let (item, request) = cloud.catalog_item("shop").await;
        // An array to the one, an object to the other.
        let catalog = cloud.catalog.clone().with_api_version(api_version);
        let ids = catalog.request_deployments(&item, request).await.unwrap();
        assert_eq!(ids.len(), 1, "{api_version}");
        let missing = cloud.deployments.get_deployment(&ids[0]).await;
        assert!(missing.unwrap_err().is_not_found());
        let ready = cloud
            .deployments
            .wait_for_deployment(&ids[0])
            .await
            .unwrap();
        assert_eq!(ready.name, "shop");
        assert_eq!(ready.status, Some(DeploymentStatus::CreateSuccessful));
        assert!(cloud.elapsed() <= minutes(5) + Duration::from_secs(15));
    }
}

#[tokio::test(start_paused = true)]
async fn a_rejected_approval_is_a_failure_and_a_pending_one_is_seen() {
    let cloud = Cloud::new().await;
    let (item, request) = cloud.catalog_item("reject-me").await;
    let ids = cloud
        .catalog
        .request_deployments(&item, request)
        .await
        .unwrap();
    let told = Told::default();
    let wait = cloud.deployments.wait_for_deployment(&ids[0]);
    let error = wait.on_progress(collect(&told)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(error.message().unwrap().contains("rejected"), "{error}");
    let told = told.lock().unwrap().clone();
    assert!(
        told.contains(&"CREATE_INPROGRESS APPROVAL_PENDING".to_owned()),
        "{told:?}"
    );
    assert_eq!(told.last().unwrap(), "CREATE_FAILED APPROVAL_REJECTED");

    let request = cloud.request_of(&ids[0]).await;
    let error = cloud
        .deployments
        .wait_for_request(request)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(error.to_string().contains("APPROVAL_REJECTED"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_deployment_that_fails_says_why_and_one_is_cancelled_by_its_requests() {
    let cloud = Cloud::new().await;
    let (_, deployment) = cloud.deploy("fails").await;
    let error = cloud.deployments.wait_for_deployment(deployment).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(!error.message().unwrap().is_empty(), "{error}");

    let (_, deployment) = cloud.deploy("web").await;
    let begun = cloud.elapsed();
    let wait = cloud.deployments.wait_for_deployment(deployment);
    let error = wait.cancel_when(tokio::time::sleep(minutes(1))).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Canceled);
    assert!(cloud.elapsed() - begun < minutes(2));
}

#[tokio::test(start_paused = true)]
async fn a_request_is_waited_for_cancelled_and_too_late_to_cancel() {
    let cloud = Cloud::new().await;
    let (_, deployment) = cloud.deploy("web").await;
    cloud
        .deployments
        .wait_for_deployment(&deployment)
        .await
        .unwrap();
    let removal = cloud
        .deployments
        .delete_deployment(&deployment)
        .await
        .unwrap();
    let id = removal.id.unwrap();
    let wait = cloud.deployments.wait_for_request(&id);
    let error = wait.cancel_when(tokio::time::sleep(minutes(1))).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Canceled);
    assert!(error.to_string().contains("ABORTED"), "{error}");

    let removal = cloud
        .deployments
        .delete_deployment(&deployment)
        .await
        .unwrap();
    let id = removal.id.unwrap();
    let wait = cloud.deployments.wait_for_request(&id);
    let wait = wait.poll_interval(minutes(1)..=minutes(1));
    // It ends after two minutes.
    let done = wait.cancel_when(tokio::time::sleep(Duration::from_secs(121)));
    assert_eq!(done.await.unwrap().status, Some(RequestStatus::Successful));
}

#[tokio::test(start_paused = true)]
async fn a_deletion_is_waited_for_until_nothing_is_found() {
    let cloud = Cloud::new().await;
    let (_, deployment) = cloud.deploy("web").await;
    cloud
        .deployments
        .wait_for_deployment(&deployment)
        .await
        .unwrap();
    cloud
        .deployments
        .delete_deployment(&deployment)
        .await
        .unwrap();
    let begun = cloud.elapsed();
    let gone = cloud.deployments.wait_until_deleted(&deployment);
    assert_eq!(gone.await.unwrap(), None);
    let took = cloud.elapsed() - begun;
    assert!((minutes(2)..minutes(3)).contains(&took), "{took:?}");
    // Once more, by a program that was restarted: it is gone.
    let restarted = deployment::Client::new(&cloud.new_session());
    restarted.wait_until_deleted(&deployment).await.unwrap();
    // Who waits for what is gone is told after a minute.
    let error = restarted
        .wait_for_deployment(&deployment)
        .await
        .unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_deployment_that_cannot_be_deleted_is_a_failure() {
    let cloud = Cloud::new().await;
    let (_, deployment) = cloud.deploy("undeletable").await;
    cloud
        .deployments
        .wait_for_deployment(&deployment)
        .await
        .unwrap();
    cloud
        .deployments
        .delete_deployment(&deployment)
        .await
        .unwrap();
    let error = cloud.deployments.wait_until_deleted(&deployment).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(error.to_string().contains("DELETE_FAILED"), "{error}");
    assert!(!error.message().unwrap().is_empty(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn the_events_of_a_request_come_once_and_in_order_and_so_does_a_log() {
    let cloud = Cloud::new().await;
    let (_, deployment) = cloud.deploy("web").await;
    tokio::time::sleep(Duration::from_secs(4)).await;
    let request = cloud.request_of(&deployment).await;
    let mut events = cloud.deployments.follow_request_events(&request);
    let mut came = Vec::new();
    while let Some(event) = events.next().await {
        came.push(event.unwrap());
    }
    let names: Vec<_> = came.iter().map(|event| event.name.as_str()).collect();
    let expected = [
        "CREATED",
        "PENDING",
        "INITIALIZATION",
        "CHECKING_APPROVAL",
        "INPROGRESS",
        "RESOURCE_CREATED",
        "COMPLETION",
        "RESOURCE_CREATED",
        "SUCCESSFUL",
    ];
    assert_eq!(names, expected);
    assert!(came.is_sorted_by_key(|event| event.timestamp.unix_nanos()));

    let event = came[5].id.clone().unwrap();
    let mut log = cloud.deployments.follow_event_log(&request, event);
    let mut rows = Vec::new();
    while let Some(row) = log.next().await {
        rows.push(row.unwrap().rownum);
    }
    assert_eq!(rows, [Some(1), Some(2)]);
}

#[tokio::test(start_paused = true)]
async fn the_events_of_a_request_that_fails_end_with_the_reason() {
    let cloud = Cloud::new().await;
    let (_, deployment) = cloud.deploy("fails").await;
    tokio::time::sleep(Duration::from_secs(4)).await;
    let request = cloud.request_of(&deployment).await;
    let mut events = cloud.deployments.follow_request_events(request);
    let mut last = String::new();
    let error: Error = loop {
        match events.next().await.unwrap() {
            Ok(event) => last = event.name,
            Err(error) => break error,
        }
    };
    assert_eq!(last, "FAILED");
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert_eq!(error.operation(), Some("follow_request_events"));
    assert!(events.next().await.is_none());
}
