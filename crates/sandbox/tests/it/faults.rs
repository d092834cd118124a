//! Trouble on request: by header, by operation, by share; on the wire and in the body.

use std::io::ErrorKind;
use std::time::Duration;

use sandbox::{Clock, ErrorShape, Fault, Quirk, Requests, Sandbox, TimeForm, Verdict};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::client::{Caller, START, exchange};

const ORGS: &str = "/vmc/api/orgs";

impl Caller {
    /// A read that brings its own faults.
    async fn troubled(&self, path: &str, faults: &str) -> crate::client::Reply {
        let header = format!("X-Sandbox-Fault: {faults}");
        self.with_headers("GET", path, &[&header], "").await
    }
}

#[tokio::test]
async fn a_request_brings_its_own_faults() {
    let caller = Caller::new().await;
    assert_eq!(
        caller.troubled(ORGS, "503").await.expect(503)["retryable"],
        true
    );
    let busy = caller.troubled(ORGS, "retry-after=3").await;
    assert_eq!((busy.status, busy.header("retry-after")), (429, Some("3")));
    let busy = caller.troubled(ORGS, "retry-date=90").await;
    assert_eq!(
        (busy.status, busy.header("retry-after")),
        (429, Some("Sun, 01 Mar 2026 00:01:30 GMT"))
    );
    let page = caller.troubled(ORGS, "html=502").await;
    assert!(page.status == 502 && page.body.contains("<html>"));
    for (shape, property) in [
        ("vmc", "error_messages"),
        ("csp", "cspErrorCode"),
        ("automation", "serverErrorId"),
        ("spring", "timestamp"),
    ] {
        let error = caller.troubled(ORGS, &format!("500/{shape}")).await;
        assert!(error.expect(500).get(property).is_some(), "{shape}");
    }
    let empty = caller.troubled(ORGS, "404/empty").await;
    assert_eq!((empty.status, empty.body.as_str()), (404, ""));
    let error = caller.troubled(ORGS, "frogs").await.expect(400);
    let message = error["error_messages"][0].as_str().unwrap();
    assert!(message.contains("'frogs' is no fault") && message.contains("stall"));
    // Nothing lingers.
    assert_eq!(caller.get(ORGS).await.status, 200);
    let received = caller.sandbox.received();
    let first = received.iter().find(|one| one.status == 503).unwrap();
    assert_eq!(first.verdict, Verdict::Faulted("503".to_owned()));
}

#[tokio::test]
async fn a_reset_is_a_reset_before_or_after_the_work() {
    let caller = Caller::new().await;
    let host = caller.sandbox.url().strip_prefix("http://").unwrap();
    let path = "/blueprint/api/blueprints";
    let body = json!({"name": "b", "projectId": "p"}).to_string();
    let request = |fault: &str| {
        format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n\
             Authorization: Bearer {}\r\nX-Sandbox-Fault: {fault}\r\nContent-Length: {}\r\n\r\n{body}",
            caller.bearer(),
            body.len()
        )
    };
    for (fault, total) in [("reset", 0), ("reset-after", 1)] {
        let (bytes, end) = exchange(host, &request(fault)).await;
        assert_eq!(
            (bytes.as_slice(), end),
            (&[][..], Some(ErrorKind::ConnectionReset))
        );
        assert_eq!(caller.get(path).await.expect(200)["totalElements"], total);
    }
}

#[tokio::test]
async fn a_stall_lasts_until_the_sandbox_stops() {
    let caller = Caller::new().await;
    let host = caller
        .sandbox
        .url()
        .strip_prefix("http://")
        .unwrap()
        .to_owned();
    let mut stream = TcpStream::connect(&host).await.unwrap();
    let request = format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n");
    caller.sandbox.fault(Requests::path(ORGS), Fault::Stall);
    let stalled = request.replace("GET /", &format!("GET {ORGS}"));
    stream.write_all(stalled.as_bytes()).await.unwrap();
    // Others are served meanwhile.
    let arrived = || {
        let all = caller.sandbox.received();
        all.iter().any(|one| one.path == ORGS)
    };
    while !arrived() {
        assert_eq!(caller.get("/blueprint/api/about").await.status, 200);
    }
    caller.sandbox.stop().await;
    let mut byte = [0];
    assert!(matches!(stream.try_read(&mut byte), Ok(0) | Err(_)));
}

#[tokio::test]
async fn a_slow_body_is_whole_in_the_end() {
    let caller = Caller::new().await;
    let whole = caller.get(ORGS).await.body;
    let fault = Fault::Slow(Duration::from_millis(1));
    caller
        .sandbox
        .fault(Requests::operation("list_orgs"), fault);
    let slow = caller.get(ORGS).await;
    assert_eq!((slow.status, slow.body), (200, whole.clone()));
    let late = caller.troubled(ORGS, "delay=1ms").await;
    assert_eq!((late.status, late.body), (200, whole));
}

#[tokio::test]
async fn one_in_ten_fails_and_the_same_ones_each_time() {
    let run = async |seed: u64| -> Vec<u16> {
        let builder = Sandbox::builder()
            .seed(seed)
            .clock(Clock::stepped_from(START));
        let caller = Caller::with(builder.start().await.unwrap()).await;
        let requests: Requests = "/vmc/@10%".parse().unwrap();
        caller.sandbox.fault(requests, Fault::Status(503));
        let mut statuses = Vec::new();
        for _ in 0..100 {
            statuses.push(caller.get(ORGS).await.status);
        }
        statuses
    };
    let first = run(7).await;
    let failed = first.iter().filter(|status| **status == 503).count();
    assert!((3..=20).contains(&failed), "{failed}");
    assert_eq!(run(7).await, first);
    assert_ne!(run(8).await, first);
}

#[tokio::test]
async fn an_error_can_come_in_the_shape_of_another_service() {
    let caller = Caller::new().await;
    let fault = Fault::Shaped(504, ErrorShape::Csp);
    caller
        .sandbox
        .fault(Requests::operation("list_orgs"), fault);
    let error = caller.get(ORGS).await.expect(504);
    assert!(error["cspErrorCode"].is_string());
}

async fn quirky(caller: &Caller, path: &str, quirk: Quirk) -> Value {
    let fault = Fault::Quirk(quirk);
    let answer = caller.troubled(path, &fault.to_string()).await;
    answer.expect(200)
}

#[tokio::test]
async fn quirks_change_a_true_answer() {
    let mut caller = Caller::new().await;
    let (sddc, task) = caller.create_sddc("demo").await;
    caller.wait(10).await;
    let task = caller.org(&format!("/tasks/{task}"));
    let sddc = caller.org(&format!("/sddcs/{sddc}"));
    let said = async |quirk| quirky(&caller, &task, quirk).await;

    assert!(said(Quirk::MissingRequired).await.get("updated").is_none());
    assert_eq!(
        said(Quirk::UnknownValues).await["status"],
        "SANDBOX_UNHEARD_OF"
    );
    let number = said(Quirk::WholeFloats).await["progress_percent"].to_string();
    assert_eq!(number, "1.0");
    assert_eq!(
        said(Quirk::MinusOne).await["estimated_remaining_minutes"],
        -1
    );
    let epoch = said(Quirk::Times(TimeForm::EpochMillis)).await;
    assert_eq!(epoch["created"], START * 1000);
    let nulls = quirky(&caller, &sddc, Quirk::Nulls).await;
    let count = |value: &Value| {
        let properties = value["resource_config"].as_object().unwrap();
        properties.values().filter(|value| value.is_null()).count()
    };
    let plain = caller.get(&sddc).await.expect(200);
    assert!(count(&nulls) > count(&plain));
    let more = quirky(&caller, &sddc, Quirk::UnknownProperties).await;
    assert!(more["resource_config"]["sandbox_admin_password"].is_string());
    let about = "/blueprint/api/blueprints";
    let page = quirky(&caller, about, Quirk::SortList).await;
    assert!(page["sort"].is_array() && page["pageable"] == "INSTANCE");
}

#[tokio::test]
async fn an_odd_id_leads_back_to_what_it_is_of() {
    let caller = Caller::new().await;
    let orgs = quirky(&caller, ORGS, Quirk::OddIds).await;
    let id = orgs[0]["id"].as_str().unwrap();
    assert_ne!(id, caller.sandbox.org_id());
    let org = caller.get(&format!("{ORGS}/{id}")).await.expect(200);
    assert_eq!(org["id"], caller.sandbox.org_id());
}

#[tokio::test]
async fn statuses_and_pages_can_be_odd() {
    let caller = Caller::new().await;
    let path = "/blueprint/api/blueprints";
    for name in ["a", "b", "c"] {
        let body = json!({"name": name, "projectId": "p"});
        caller.post(path, body).await.expect(201);
    }
    assert_eq!(caller.troubled(path, "other-success").await.status, 201);
    let none = caller.troubled(path, "no-content").await;
    assert_eq!((none.status, none.body.as_str()), (204, ""));
    let second = format!("{path}?$top=2&$skip=2&$orderby=name");
    let page = caller.get(&second).await.expect(200);
    assert_eq!(page["content"][0]["name"], "c");
    // Together with another quirk.
    let page = caller.troubled(&second, "overlap, whole-floats").await;
    let page = page.expect(200);
    assert_eq!(page["content"][0]["name"], "b");
    assert_eq!(page["totalElements"].to_string(), "3.0");
}
