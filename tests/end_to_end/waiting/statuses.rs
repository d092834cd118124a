//! What each status means that a document lists, and what odd states are made of.

use std::fmt::Debug;
use std::time::Duration;

use client_core::wait::Wait;
use client_core::wire::OpenEnum;
use client_core::{Error, ErrorKind, MemoryTransport};

/// How a wait ends that sees a state for ever.
#[derive(Debug, PartialEq, Clone, Copy)]
enum End {
    Well,
    Failed,
    Canceled,
    GoesOn,
}
use End::{Canceled, Failed, GoesOn, Well};

async fn end<T: Send + 'static>(wait: Wait<T>) -> (End, Option<Error>) {
    match wait.timeout(Duration::from_secs(30)).await {
        Ok(_) => (Well, None),
        Err(error) => (
            match error.kind() {
                ErrorKind::Failed => Failed,
                ErrorKind::Canceled => Canceled,
                ErrorKind::Timeout => GoesOn,
                kind => panic!("{kind:?}: {error}"),
            },
            Some(error),
        ),
    }
}

fn server(body: String) -> MemoryTransport {
    MemoryTransport::new(move |_| MemoryTransport::json(200, body.clone()))
}

/// Each status of a kind, in two cases, means what the table says; the table is complete.
async fn check<E: OpenEnum, T: Send + 'static>(
    table: &[(&str, End)],
    wait: impl Fn(MemoryTransport) -> Wait<T>,
) {
    let mut named: Vec<&str> = table.iter().map(|(status, _)| *status).collect();
    let mut known = E::KNOWN.to_vec();
    named.sort_unstable();
    known.sort_unstable();
    assert_eq!(named, known, "the document lists other values");
    for (status, expected) in table {
        for status in [(*status).to_owned(), status.to_lowercase()] {
            let server = server(format!(r#"{{"id":"1","status":"{status}"}}"#));
            let (found, error) = end(wait(server)).await;
            assert_eq!(found, *expected, "{status}");
            if let Some(error) = error {
                assert!(error.to_string().contains(&status), "{error}");
            }
        }
    }
    for odd in [r#""BRAND_NEW""#, "null", "7", "{}", r#""""#] {
        let server = server(format!(r#"{{"id":"1","status":{odd}}}"#));
        assert_eq!(end(wait(server)).await.0, GoesOn, "{odd}");
    }
    let (found, _) = end(wait(server("{}".to_owned()))).await;
    assert_eq!(found, GoesOn, "without a status");
}

#[tokio::test(start_paused = true)]
async fn of_tasks() {
    let table = [
        ("STARTED", GoesOn),
        ("CANCELING", GoesOn),
        ("FINISHED", Well),
        ("FAILED", Failed),
        ("CANCELED", Canceled),
    ];
    check::<vmc::types::TaskStatus, _>(&table, |server| {
        vmc::Client::with_transport(server).wait_for_task("o", "t")
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn of_blueprint_requests() {
    let table = [
        ("CREATED", GoesOn),
        ("STARTED", GoesOn),
        ("FINISHED", Well),
        ("FAILED", Failed),
        ("CANCELLED", Canceled),
    ];
    check::<blueprint::types::BlueprintRequestStatus, _>(&table, |server| {
        blueprint::Client::with_transport(server).wait_for_blueprint_request("r")
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn of_deployment_requests() {
    let table = [
        ("CREATED", GoesOn),
        ("PENDING", GoesOn),
        ("INITIALIZATION", GoesOn),
        ("CHECKING_APPROVAL", GoesOn),
        ("APPROVAL_PENDING", GoesOn),
        ("USER_INTERACTION_PENDING", GoesOn),
        ("INPROGRESS", GoesOn),
        ("COMPLETION", GoesOn),
        ("APPROVAL_REJECTED", Failed),
        ("ABORTED", Canceled),
        ("SUCCESSFUL", Well),
        ("FAILED", Failed),
    ];
    check::<deployment::types::RequestStatus, _>(&table, |server| {
        deployment::Client::with_transport(server).wait_for_request("r")
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn of_deployments() {
    let table = [
        ("CREATE_SUCCESSFUL", Well),
        ("CREATE_INPROGRESS", GoesOn),
        ("CREATE_FAILED", Failed),
        ("UPDATE_SUCCESSFUL", Well),
        ("UPDATE_INPROGRESS", GoesOn),
        ("UPDATE_FAILED", Failed),
        ("DELETE_SUCCESSFUL", Well),
        ("DELETE_INPROGRESS", GoesOn),
        ("DELETE_FAILED", Failed),
    ];
    check::<deployment::types::DeploymentStatus, _>(&table, |server| {
        deployment::Client::with_transport(server).wait_for_deployment("d")
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn of_deployments_that_are_to_go() {
    let table = [
        ("CREATE_SUCCESSFUL", GoesOn),
        ("CREATE_INPROGRESS", GoesOn),
        ("CREATE_FAILED", GoesOn),
        ("UPDATE_SUCCESSFUL", GoesOn),
        ("UPDATE_INPROGRESS", GoesOn),
        ("UPDATE_FAILED", GoesOn),
        ("DELETE_SUCCESSFUL", Well),
        ("DELETE_INPROGRESS", GoesOn),
        ("DELETE_FAILED", Failed),
    ];
    check::<deployment::types::DeploymentStatus, _>(&table, |server| {
        deployment::Client::with_transport(server).wait_until_deleted("d")
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn of_executions() {
    let table = [
        ("NOT_STARTED", GoesOn),
        ("STARTED", GoesOn),
        ("RUNNING", GoesOn),
        ("CANCELING", GoesOn),
        ("WAITING", GoesOn),
        ("RESUMING", GoesOn),
        ("PAUSING", GoesOn),
        ("PAUSED", GoesOn),
        ("CANCELED", Canceled),
        ("COMPLETED", Well),
        ("FAILED", Failed),
        ("SKIPPED", Well),
        ("QUEUED", GoesOn),
        ("FAILED_CONTINUE", GoesOn),
        ("ROLLING_BACK", GoesOn),
        ("ROLLBACK_FAILED", Failed),
        ("PREPARING_WORKSPACE", GoesOn),
        ("ROLLBACK_COMPLETED", Failed),
    ];
    check::<code_stream::types::ExecutionStatus, _>(&table, |server| {
        code_stream::Client::with_transport(server).wait_for_execution("e")
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn of_request_trackers() {
    let table = [
        ("FINISHED", Well),
        ("INPROGRESS", GoesOn),
        ("FAILED", Failed),
    ];
    check::<iaas::types::RequestTrackerStatus, _>(&table, |server| {
        iaas::Client::with_transport(server).wait_for_request("t")
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_deployment_has_not_ended_while_its_last_request_goes_on() {
    let cases = [
        ("UPDATE_SUCCESSFUL", "INPROGRESS", GoesOn),
        ("CREATE_FAILED", "CREATED", GoesOn),
        ("CREATE_SUCCESSFUL", "SUCCESSFUL", Well),
        ("CREATE_FAILED", "FAILED", Failed),
        ("CREATE_FAILED", "ABORTED", Canceled),
        ("DELETE_FAILED", "APPROVAL_REJECTED", Failed),
    ];
    for (status, request, expected) in cases {
        let body = format!(
            r#"{{"id":"d","status":"{status}","lastRequest":{{"status":"{request}","details":"so"}}}}"#
        );
        let client = deployment::Client::with_transport(server(body));
        let (found, error) = end(client.wait_for_deployment("d")).await;
        assert_eq!(found, expected, "{status} {request}");
        if found == Failed {
            assert_eq!(error.unwrap().message(), Some("so"));
        }
    }
    let empty = r#"{"id":"d","status":"CREATE_SUCCESSFUL","lastRequest":{}}"#;
    let client = deployment::Client::with_transport(server(empty.to_owned()));
    assert_eq!(end(client.wait_for_deployment("d")).await.0, Well);
}

#[tokio::test(start_paused = true)]
async fn the_reason_of_a_task_is_the_best_that_is_there() {
    let cases = [
        (
            r#""error_message":"plain","customer_error_message":"for you""#,
            Some("for you"),
            None,
        ),
        (
            r#""error_message":"plain","customer_error_message":"","localized_error_message":null"#,
            Some("plain"),
            None,
        ),
        (
            r#""error_message":null,"service_errors":[{"default_message":"quota","original_service_error_code":"Q1"}]"#,
            Some("quota"),
            Some("Q1"),
        ),
        (r#""service_errors":null"#, None, None),
    ];
    for (reason, message, code) in cases {
        let body = format!(r#"{{"id":"t","status":"FAILED",{reason}}}"#);
        let client = vmc::Client::with_transport(server(body));
        let error = client.wait_for_task("o", "t").await.unwrap_err();
        assert_eq!((error.message(), error.code()), (message, code), "{reason}");
    }
}

#[tokio::test(start_paused = true)]
async fn odd_numbers_in_a_task_are_survived() {
    let cases = [
        (
            r#""progress_percent":-1,"estimated_remaining_minutes":-1"#,
            None,
            None,
        ),
        (
            r#""progress_percent":30.0,"estimated_remaining_minutes":12.0"#,
            Some(30),
            Some(12),
        ),
        (
            r#""progress_percent":"30","estimated_remaining_minutes":"12""#,
            Some(30),
            Some(12),
        ),
        (
            r#""progress_percent":250,"estimated_remaining_minutes":99999999999999"#,
            Some(100),
            Some(52_560_000),
        ),
        (
            r#""progress_percent":null,"estimated_remaining_minutes":null"#,
            None,
            None,
        ),
        (
            r#""progress_percent":{},"phase_in_progress":[]"#,
            None,
            None,
        ),
    ];
    for (numbers, percent, minutes) in cases {
        let body = format!(r#"{{"id":"t","status":"FINISHED",{numbers}}}"#);
        let client = vmc::Client::with_transport(server(body));
        let mut stream = client.wait_for_task("o", "t").progress();
        let progress = stream.next().await.unwrap().unwrap();
        assert_eq!(progress.percent, percent, "{numbers}");
        let left = progress.remaining.map(|left| left.as_secs() / 60);
        assert_eq!(left, minutes, "{numbers}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_nothing_is_an_error_before_anything_is_sent() {
    let server = server("{}".to_owned());
    let client = vmc::Client::with_transport(server.clone());
    for (org, task) in [("o", ""), ("..", "t")] {
        let error = client.wait_for_task(org, task).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage, "{error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_sub_status_is_news_too() {
    let server = {
        let answers = ["A", "A", "B", "B"].map(|sub| {
            let body = format!(r#"{{"id":"t","status":"STARTED","sub_status":"{sub}"}}"#);
            MemoryTransport::json(200, body)
        });
        let done = MemoryTransport::json(200, r#"{"id":"t","status":"FINISHED"}"#);
        MemoryTransport::queue(answers.into_iter().chain([done]))
    };
    let mut stream = vmc::Client::with_transport(server)
        .wait_for_task("o", "t")
        .progress();
    let mut told = Vec::new();
    while let Some(progress) = stream.next().await {
        told.push(progress.unwrap().state.sub_status);
    }
    assert_eq!(told, [Some("A".to_owned()), Some("B".to_owned()), None]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_task_says_where_it_failed() {
    let cases = [
        (r#""phase_in_progress":"HOSTS","sub_status":"A""#, "HOSTS"),
        (r#""phase_in_progress":" ","sub_status":"A""#, "A"),
        (r#""sub_status":"A""#, "A"),
    ];
    for (rest, phase) in cases {
        let body = format!(r#"{{"id":"t","status":"FAILED",{rest}}}"#);
        let client = vmc::Client::with_transport(server(body));
        let error = client.wait_for_task("o", "t").await.unwrap_err();
        let said = format!("task t ended as FAILED in phase {phase}");
        assert!(error.to_string().contains(&said), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_reason_of_an_execution_names_the_task_that_failed() {
    let stages = r#""stageOrder":["S"],"stages":{"S":{"status":"FAILED","taskOrder":["a,b"],"tasks":{
        "a":{"status":"COMPLETED"},"b":{"status":"FAILED","failureMessage":"exit 3"}}}}"#;
    let cases = [
        (
            format!(r#""statusMessage":"S.b: exit 3",{stages}"#),
            Some("S.b: exit 3"),
        ),
        (
            format!(r#""statusMessage":"it failed",{stages}"#),
            Some("it failed; S.b: exit 3"),
        ),
        (stages.to_owned(), Some("S.b: exit 3")),
        (
            r#""statusMessage":"it failed""#.to_owned(),
            Some("it failed"),
        ),
        (r#""statusMessage":null,"stages":null"#.to_owned(), None),
    ];
    for (rest, message) in cases {
        let body = format!(r#"{{"id":"e","status":"FAILED",{rest}}}"#);
        let client = code_stream::Client::with_transport(server(body));
        let error = client.wait_for_execution("e").await.unwrap_err();
        assert_eq!(error.message(), message, "{rest}");
    }
}
