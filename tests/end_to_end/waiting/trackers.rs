//! Request trackers of Infrastructure: machines that are made, turned off and deleted.

use std::time::Duration;

use client_core::{ErrorKind, MemoryTransport};
use iaas::types::{MachineSpecification, PowerState, RequestTrackerStatus};

use super::in_step::Cloud;

fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

fn wanted(cloud: &Cloud, name: &str) -> MachineSpecification {
    MachineSpecification::new(name, cloud.sandbox.project_id())
        .image("ubuntu")
        .flavor("small")
}

#[tokio::test(start_paused = true)]
async fn a_machine_is_waited_for_with_its_progress() {
    let cloud = Cloud::new().await;
    let tracker = cloud.iaas.create_machine(wanted(&cloud, "web"));
    let tracker = tracker.await.unwrap();
    assert_eq!(tracker.status, RequestTrackerStatus::Inprogress);
    let mut stream = cloud.iaas.wait_for_request(&tracker.id).progress();
    let mut told = Vec::new();
    let mut last = None;
    while let Some(progress) = stream.next().await {
        let progress = progress.unwrap();
        told.push(progress.percent.unwrap());
        last = Some(progress.state);
    }
    assert_eq!((told[0], told.last()), (0, Some(&100)), "{told:?}");
    assert!(told.len() > 3 && told.is_sorted(), "{told:?}");
    assert!(
        cloud.elapsed() <= seconds(180 + 31),
        "{:?}",
        cloud.elapsed()
    );
    let link = last.unwrap().resources.remove(0);
    let id = link.rsplit('/').next().unwrap();
    let machine = cloud.iaas.get_machine(id).await.unwrap();
    assert_eq!(machine.power_state, PowerState::On);

    let tracker = cloud.iaas.power_off_machine(id).await.unwrap();
    cloud.iaas.wait_for_request(&tracker.id).await.unwrap();
    let machine = cloud.iaas.get_machine(id).await.unwrap();
    assert_eq!(machine.power_state, PowerState::Off);

    let tracker = cloud.iaas.delete_machine(id).await.unwrap();
    // What a program does that was started again: the id is enough.
    let restarted = iaas::Client::new(&cloud.new_session());
    restarted.wait_for_request(&tracker.id).await.unwrap();
    let gone = cloud.iaas.get_machine(id).await.unwrap_err();
    assert!(gone.is_not_found(), "{gone}");
}

#[tokio::test(start_paused = true)]
async fn a_machine_that_fails_is_told_at_once_in_the_words_of_the_server() {
    let cloud = Cloud::new().await;
    let tracker = cloud.iaas.create_machine(wanted(&cloud, "fails"));
    let tracker = tracker.await.unwrap();
    let wait = cloud.iaas.wait_for_request(&tracker.id);
    let error = wait.timeout(seconds(3600)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert_eq!(
        error.message(),
        Some("fails can not be made: the cloud refused it")
    );
    // Halfway of three minutes.
    assert!(cloud.elapsed() < seconds(90 + 31), "{:?}", cloud.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_tracker_that_is_not_there_yet_is_waited_for() {
    let absent = || MemoryTransport::json(404, r#"{"message":"not yet","statusCode":404}"#);
    let state = |status: &str| {
        let body = format!(r#"{{"id":"t","status":"{status}","progress":1,"selfLink":"l"}}"#);
        MemoryTransport::json(200, body)
    };
    let server =
        MemoryTransport::queue([absent(), absent(), state("InProgress"), state("Finished")]);
    let client = iaas::Client::with_transport(server.clone());
    let done = client.wait_for_request("t").await.unwrap();
    assert_eq!(done.status.as_str(), "Finished");
    assert_eq!(server.requests().len(), 4);

    let server = MemoryTransport::new(move |_| absent());
    let client = iaas::Client::with_transport(server);
    let error = client.wait_for_request("t").await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}
