//! When a call is sent again and when not, on a paused clock.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use auth_core::{MemoryTransport, Response, Service, Session, TransportError, TransportErrorKind};
use client_core::{
    Body, CallOptions, Error, ErrorKind, Operation, RequestBuilder, RetryPolicy, ServiceClient,
    Value,
};
use http::header::{HeaderValue, RETRY_AFTER};
use tokio::time::Instant;

const READ: Operation = Operation::new("get_thing", "GET", "/things/1", "things", "")
    .answer("Thing")
    .idempotent();
const DELETE: Operation =
    Operation::new("delete_thing", "DELETE", "/things/1", "things", "").idempotent();
const CREATE: Operation =
    Operation::new("create_thing", "POST", "/things/1", "things", "").answer("Thing");

type Answer = Result<Response, TransportError>;

fn json(status: u16, body: &'static str) -> Answer {
    Ok(MemoryTransport::json(status, body))
}

fn done() -> Answer {
    json(200, r#"{"id":"1"}"#)
}

fn lost(kind: TransportErrorKind) -> Answer {
    Err(TransportError::new(kind, "lost on its way"))
}

fn after(status: u16, wait: &'static str) -> Answer {
    let mut answer = MemoryTransport::json(status, "{}");
    let wait = HeaderValue::from_static(wait);
    answer.headers_mut().insert(RETRY_AFTER, wait);
    Ok(answer)
}

/// A server with these answers, one after the other; the last one stays.
fn server(answers: impl IntoIterator<Item = Answer>) -> MemoryTransport {
    let mut answers: Vec<Answer> = answers.into_iter().collect();
    answers.reverse();
    let answers = Mutex::new(answers);
    MemoryTransport::fallible(move |_| {
        let mut answers = answers.lock().unwrap();
        match answers.as_slice() {
            [last] => last.clone(),
            _ => answers.pop().unwrap(),
        }
    })
}

fn client(transport: &MemoryTransport) -> ServiceClient {
    let session = Session::with_transport(transport.clone());
    ServiceClient::new(&session, Service::Vmc, None)
}

async fn call_with(
    client: &ServiceClient,
    operation: &'static Operation,
    options: CallOptions,
) -> Result<Value, Error> {
    let method = operation.method.parse().unwrap();
    let url = format!("{}{}", client.base_url(), operation.path);
    let request = RequestBuilder::new(method, url).build();
    client.call(operation, request, options).await
}

async fn call(transport: &MemoryTransport, operation: &'static Operation) -> Result<Value, Error> {
    call_with(&client(transport), operation, CallOptions::default()).await
}

/// How many requests a call makes if the server first answers so and is well afterwards.
async fn requests_after(trouble: Answer, operation: &'static Operation) -> usize {
    let transport = server([trouble, done()]);
    let _ = call(&transport, operation).await;
    transport.requests().len()
}

#[tokio::test(start_paused = true)]
async fn what_is_idempotent_is_sent_again_after_what_may_pass() {
    for trouble in [
        json(408, ""),
        json(429, ""),
        json(502, ""),
        json(503, ""),
        json(504, ""),
        json(500, r#"{"retryable":true}"#),
        json(409, r#"{"retryable":true,"error_messages":["busy"]}"#),
        lost(TransportErrorKind::Connect),
        lost(TransportErrorKind::Interrupted),
        lost(TransportErrorKind::Timeout),
        Ok(Response::new("<html><title>Starting</title></html>".into())),
    ] {
        let shown = format!("{trouble:?}");
        assert_eq!(requests_after(trouble, &READ).await, 2, "{shown}");
    }
    assert_eq!(requests_after(json(503, ""), &DELETE).await, 2);
}

#[tokio::test(start_paused = true)]
async fn what_will_not_pass_is_not_sent_again() {
    for trouble in [
        json(400, ""),
        json(403, ""),
        json(404, ""),
        json(409, ""),
        json(500, ""),
        json(501, ""),
        json(500, r#"{"retryable":false}"#),
        json(302, ""),
        json(200, "[1, tru"),
        lost(TransportErrorKind::Tls),
        lost(TransportErrorKind::Other),
    ] {
        let shown = format!("{trouble:?}");
        assert_eq!(requests_after(trouble, &READ).await, 1, "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_create_is_sent_again_only_where_the_server_cannot_have_acted() {
    for (trouble, requests) in [
        (json(429, ""), 2),
        (lost(TransportErrorKind::Connect), 2),
        // The only token there is was refused.
        (json(401, ""), 1),
        (json(408, ""), 1),
        (json(500, r#"{"retryable":true}"#), 1),
        (json(502, ""), 1),
        (json(503, r#"{"retryable":true}"#), 1),
        (json(504, ""), 1),
        (lost(TransportErrorKind::Interrupted), 1),
        (lost(TransportErrorKind::Timeout), 1),
        (Ok(Response::new("<html></html>".into())), 1),
    ] {
        let shown = format!("{trouble:?}");
        assert_eq!(requests_after(trouble, &CREATE).await, requests, "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_had_now_is_asked_for_again_whatever_is_called() {
    let exchanges = AtomicUsize::new(0);
    let transport = MemoryTransport::new(move |request| {
        if !request.uri().path().contains("authorize") {
            return MemoryTransport::json(201, r#"{"id":"1"}"#);
        }
        match exchanges.fetch_add(1, Ordering::SeqCst) {
            0..=2 => MemoryTransport::json(503, ""),
            _ => MemoryTransport::json(200, r#"{"access_token":"t","expires_in":1799}"#),
        }
    });
    let session = Session::builder()
        .api_token("an-api-token")
        .transport(transport.clone())
        .build()
        .unwrap();
    let client = ServiceClient::new(&session, Service::Vmc, None);
    call_with(&client, &CREATE, CallOptions::default())
        .await
        .unwrap();
    let paths: Vec<_> = transport.requests();
    let creates = paths.iter().filter(|request| request.path() == "/things/1");
    assert_eq!(creates.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_refused_credential_is_not_tried_again() {
    let transport =
        MemoryTransport::new(|_| MemoryTransport::json(400, r#"{"message":"invalid_grant: no"}"#));
    let session = Session::builder()
        .api_token("an-api-token")
        .transport(transport.clone())
        .build()
        .unwrap();
    let client = ServiceClient::new(&session, Service::Vmc, None);
    let error = call_with(&client, &READ, CallOptions::default())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_waited_for_and_no_longer_than_the_call_may_take() {
    let transport = server([after(429, "20"), after(503, "30"), done()]);
    let started = Instant::now();
    call(&transport, &READ).await.unwrap();
    let took = started.elapsed();
    assert!(took >= Duration::from_secs(50), "{took:?}");
    assert!(took < Duration::from_secs(52), "{took:?}");

    // An hour is more than the call has: whoever waits for it is told at once.
    let transport = server([after(429, "3600"), done()]);
    let started = Instant::now();
    let error = call(&transport, &READ).await.unwrap_err();
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!((error.status(), error.attempts()), (Some(429), 1));
}

#[tokio::test(start_paused = true)]
async fn a_server_that_stays_in_trouble_ends_the_call_after_eight_requests() {
    let transport = server([json(503, r#"{"message":"busy"}"#)]);
    let error = call(&transport, &READ).await.unwrap_err();
    assert_eq!(transport.requests().len(), 8);
    assert_eq!((error.status(), error.attempts()), (Some(503), 8));
    assert!(error.to_string().contains("8 attempts"), "{error}");
    assert_eq!(error.message(), Some("busy"));
}

#[tokio::test(start_paused = true)]
async fn an_address_where_nobody_is_does_not_hold_the_caller_for_long() {
    for trouble in [
        lost(TransportErrorKind::Connect),
        Ok(Response::new("<html></html>".into())),
    ] {
        let transport = server([trouble]);
        let started = Instant::now();
        let error = call(&transport, &READ).await.unwrap_err();
        assert_eq!((transport.requests().len(), error.attempts()), (4, 4));
        assert!(started.elapsed() < Duration::from_secs(2), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_always_refused_is_replaced_once_or_for_a_read_twice() {
    for (operation, requests, exchanges) in [(&READ, 4, 3), (&CREATE, 2, 2)] {
        let transport =
            MemoryTransport::new(|request| match request.uri().path().contains("authorize") {
                true => MemoryTransport::json(200, r#"{"access_token":"t","expires_in":1799}"#),
                false => MemoryTransport::json(401, ""),
            });
        let session = Session::builder()
            .api_token("an-api-token")
            .transport(transport.clone())
            .build()
            .unwrap();
        let client = ServiceClient::new(&session, Service::Vmc, None);
        let error = call_with(&client, operation, CallOptions::default())
            .await
            .unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(401), requests));
        let sent = transport.requests().len();
        assert_eq!(sent, requests as usize + exchanges);
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_replaced_is_sent_once() {
    assert_eq!(requests_after(json(401, ""), &READ).await, 1);
}

#[tokio::test(start_paused = true)]
async fn the_policy_of_a_call_goes_before_that_of_its_client() {
    let transport = server([json(503, "")]);
    let client = client(&transport).with_retry(RetryPolicy::never());
    let mut options = CallOptions::default();
    let error = call_with(&client, &READ, options.clone()).await;
    assert_eq!(error.unwrap_err().attempts(), 1);
    options.retry = Some(RetryPolicy::default().max_requests(3));
    let error = call_with(&client, &READ, options).await;
    assert_eq!(error.unwrap_err().attempts(), 3);
    assert_eq!(transport.requests().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_timeout_is_for_the_whole_call() {
    let transport = server([json(503, "")]).delayed(|_| Duration::from_secs(4));
    let mut options = CallOptions::default();
    options.timeout = Some(Duration::from_secs(10));
    let started = Instant::now();
    let error = call_with(&client(&transport), &READ, options)
        .await
        .unwrap_err();
    assert!(started.elapsed() <= Duration::from_secs(10), "{error}");
    assert!(transport.requests().len() >= 2);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_stalls_is_given_up_and_sent_again() {
    let number = AtomicUsize::new(0);
    let transport = server([done()]).delayed(move |_| {
        let stalls = number.fetch_add(1, Ordering::SeqCst) < 2;
        Duration::from_secs(if stalls { 100_000 } else { 1 })
    });
    let started = Instant::now();
    call(&transport, &READ).await.unwrap();
    assert_eq!(transport.requests().len(), 3);
    assert!(started.elapsed() < Duration::from_secs(125));

    let mut options = CallOptions::default();
    options.retry = Some(RetryPolicy::default().request_timeout(Duration::from_secs(5)));
    options.timeout = Some(Duration::from_secs(30));
    let transport = server([done()]).delayed(|_| Duration::from_secs(100_000));
    let error = call_with(&client(&transport), &READ, options)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.attempts() >= 4, "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_client_whose_calls_all_fail_stops_sending_them_again() {
    let transport = server([json(503, "")]);
    let client = client(&transport);
    for _ in 0..200 {
        // A clone has the same budget.
        let error = call_with(&client.clone(), &READ, CallOptions::default()).await;
        assert!(error.is_err());
    }
    let requests = transport.requests().len();
    // 200 calls, 50 in reserve and three for ten calls; what fades meanwhile gives a little back.
    assert!((300..450).contains(&requests), "{requests}");
}

#[tokio::test(start_paused = true)]
async fn a_stream_is_sent_once() {
    let transport = server([json(503, ""), done()]);
    let client = client(&transport);
    const PUT: Operation =
        Operation::new("put_thing", "PUT", "/things/1", "things", "").idempotent();
    let url = format!("{}/things/1", client.base_url());
    let mut request = RequestBuilder::put(url).build().unwrap();
    *request.body_mut() = Body::reader(&b"gone once read"[..], Some(14));
    let sent: Result<(), Error> = client.call(&PUT, Ok(request), CallOptions::default()).await;
    assert_eq!(sent.unwrap_err().status(), Some(503));
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_delete_that_finds_nothing_after_a_lost_answer_says_why() {
    let transport = server([lost(TransportErrorKind::Interrupted), json(404, "")]);
    let error = call(&transport, &DELETE).await.unwrap_err();
    assert!(error.is_not_found());
    assert!(error.hint().unwrap().contains("earlier request"), "{error}");

    let transport = server([after(429, "1"), json(404, "")]);
    let error = call(&transport, &DELETE).await.unwrap_err();
    assert_eq!(error.hint(), None, "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_sends_nothing_more() {
    let transport = server([after(503, "5"), done()]);
    let client = client(&transport);
    let call = call_with(&client, &READ, CallOptions::default());
    let limit = tokio::time::timeout(Duration::from_secs(1), call).await;
    assert!(limit.is_err());
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_took_several_requests_and_cannot_be_read_says_so() {
    let transport = server([json(503, ""), json(200, "[1, tru")]);
    let error = call(&transport, &READ).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.attempts(), 2, "{error}");
}
