//! What a call tells to tracing: one span for it, one for each attempt, no secret in either.

use std::io::Write;
use std::sync::{Arc, Mutex};

use auth_core::{MemoryTransport, Service, Session};
use client_core::{CallOptions, Error, Operation, RequestBuilder, ServiceClient, Value};
use tracing_subscriber::fmt::format::FmtSpan;

const READ: Operation = Operation::new("get_thing", "GET", "/things/{id}", "things", "")
    .answer("Thing")
    .idempotent();

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, text: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(text);
        Ok(text.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_and_its_attempts_are_spans_without_secrets() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(move || writer.clone())
        .finish();
    let _on = tracing::subscriber::set_default(subscriber);

    let answers = [
        MemoryTransport::json(503, r#"{"message":"busy with the-access-token"}"#),
        MemoryTransport::json(200, r#"{"id":"1"}"#),
    ];
    let session = Session::builder()
        .access_token("the-access-token")
        .transport(MemoryTransport::queue(answers))
        .build()
        .unwrap();
    let client = ServiceClient::new(&session, Service::Vmc, None);
    let url = format!("{}/things/a-private-name", client.base_url());
    let request = RequestBuilder::get(url).query("token", "in-the-query");
    let called: Result<Value, Error> = client
        .call(&READ, request.build(), CallOptions::default())
        .await;
    called.unwrap();

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let closed = |span: &str| -> Vec<&str> {
        let ends = format!("}}:{span}{{");
        log.lines()
            .filter(|line| line.contains("close"))
            .filter(|line| line.contains(&ends) || (span == "call" && !line.contains("attempt{")))
            .collect()
    };
    let attempts = closed("attempt");
    assert_eq!(attempts.len(), 2, "{log}");
    for (attempt, parts) in attempts.iter().zip([
        ["attempt=1", "status=503", "bytes=40", "elapsed_ms=0"],
        ["attempt=2", "status=200", "bytes=10", "elapsed_ms=0"],
    ]) {
        for part in parts {
            assert!(attempt.contains(part), "{part}: {attempt}");
        }
    }
    let calls = closed("call");
    assert_eq!(calls.len(), 1, "{log}");
    for part in [
        "operation=\"get_thing\"",
        "method=\"GET\"",
        "path=\"/things/{id}\"",
        "status=200",
        "requests=2",
    ] {
        assert!(calls[0].contains(part), "{part}: {log}");
    }
    assert!(log.contains("sent again"), "{log}");
    for secret in ["the-access-token", "in-the-query"] {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
}
