//! Tasks of VMware Cloud on AWS.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use client_core::ErrorKind;
use sandbox::{Fault, Requests};
use vmc::types::{SddcState, TaskStatus};

use super::in_step::Cloud;
use crate::cloud::small_sddc;

fn minutes(count: u64) -> Duration {
    Duration::from_secs(count * 60)
}

#[tokio::test(start_paused = true)]
async fn an_sddc_is_ready_when_its_task_has_been_waited_for() {
    let cloud = Cloud::new().await;
    let org = cloud.sandbox.org_id();
    let task = cloud
        .vmc
        .create_sddc(org, small_sddc("demo"))
        .await
        .unwrap();
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = told.clone();
    let done = cloud
        .vmc
        .wait_for_task(org, &task.id)
        .on_progress(move |progress| {
            tell.lock().unwrap().push(progress.to_string());
        })
        .timeout(minutes(180))
        .await
        .unwrap();
    assert_eq!(done.status, Some(TaskStatus::Finished));
    let took = cloud.elapsed();
    assert!(took < minutes(120) + Duration::from_secs(30), "{took:?}");
    let polls = cloud.received("get_task");
    assert!((100..=400).contains(&polls), "{polls}");
    // The token lives half an hour.
    assert!(cloud.sandbox.exchanges() > 3);

    let told = told.lock().unwrap().clone();
    let begun: Vec<_> = told
        .iter()
        .map(|line| line.split(',').next().unwrap())
        .collect();
    assert_eq!(begun, ["1 %", "21 %", "68 %", "91 %", "100 %"], "{told:?}");
    assert!(
        told[2].starts_with("68 %, VCENTER_DEPLOYMENT, about 1 h"),
        "{told:?}"
    );
    let sddc = cloud
        .vmc
        .get_sddc(org, done.resource_id.unwrap())
        .await
        .unwrap();
    assert_eq!(sddc.sddc_state, Some(SddcState::Ready));
}

#[tokio::test(start_paused = true)]
async fn an_sddc_that_fails_is_told_at_once_with_the_reason() {
    let cloud = Cloud::new().await;
    let org = cloud.sandbox.org_id();
    let task = cloud
        .vmc
        .create_sddc(org, small_sddc("fails"))
        .await
        .unwrap();
    let error = cloud.vmc.wait_for_task(org, &task.id).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(error.message().unwrap().contains("no capacity"), "{error}");
    assert!(error.to_string().contains(&task.id), "{error}");
    assert_eq!(error.operation(), Some("wait_for_task"));
    // It fails halfway.
    assert!(cloud.elapsed() < minutes(61), "{:?}", cloud.elapsed());
}

#[tokio::test(start_paused = true)]
async fn an_sddc_is_cancelled_and_seen_to_be() {
    let cloud = Cloud::new().await;
    let org = cloud.sandbox.org_id();
    let task = cloud
        .vmc
        .create_sddc(org, small_sddc("demo"))
        .await
        .unwrap();
    let wait = cloud.vmc.wait_for_task(org, &task.id);
    let error = wait
        .cancel_when(tokio::time::sleep(minutes(30)))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Canceled);
    assert_eq!(cloud.received("update_task"), 1);
    // The sandbox takes two minutes to give up.
    assert!(cloud.elapsed() < minutes(33), "{:?}", cloud.elapsed());
}

#[tokio::test(start_paused = true)]
async fn an_sddc_that_is_ready_before_it_is_cancelled_stays() {
    let cloud = Cloud::new().await;
    let org = cloud.sandbox.org_id();
    let task = cloud
        .vmc
        .create_sddc(org, small_sddc("demo"))
        .await
        .unwrap();
    let done = cloud
        .vmc
        .wait_for_task(org, &task.id)
        .poll_interval(minutes(50)..=minutes(50))
        .cancel_when(tokio::time::sleep(minutes(121)))
        .await;
    assert_eq!(done.unwrap().status, Some(TaskStatus::Finished));
}

#[tokio::test(start_paused = true)]
async fn another_run_with_another_session_waits_on() {
    let cloud = Cloud::new().await;
    let org = cloud.sandbox.org_id();
    let task = cloud
        .vmc
        .create_sddc(org, small_sddc("demo"))
        .await
        .unwrap();
    let error = cloud
        .vmc
        .wait_for_task(org, &task.id)
        .timeout(minutes(60))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("68 %"), "{error}");

    let restarted = vmc::Client::new(&cloud.new_session());
    let done = restarted.wait_for_task(org, &task.id).await.unwrap();
    assert_eq!(done.status, Some(TaskStatus::Finished));
    assert!(cloud.elapsed() < minutes(121), "{:?}", cloud.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_server_in_trouble_delays_the_news_and_no_more() {
    let cloud = Cloud::new().await;
    let org = cloud.sandbox.org_id();
    let task = cloud
        .vmc
        .create_sddc(org, small_sddc("demo"))
        .await
        .unwrap();
    let reads = |after| Requests::operation("get_task").after(after).times(30);
    cloud.sandbox.fault(reads(20), Fault::Status(503));
    cloud.sandbox.fault(reads(80), Fault::Html(200));
    cloud.sandbox.fault(reads(160), Fault::Truncated);
    let done = cloud.vmc.wait_for_task(org, &task.id).await.unwrap();
    assert_eq!(done.status, Some(TaskStatus::Finished));
}

#[tokio::test(start_paused = true)]
async fn a_task_that_is_nobodys_is_not_found_after_a_minute() {
    let cloud = Cloud::new().await;
    let wait = cloud.vmc.wait_for_task(cloud.sandbox.org_id(), "nobodys");
    let error = wait.await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(cloud.elapsed() < Duration::from_secs(90));
}
