//! The rule of tokens: when one is exchanged, who waits for it, and what a 401 means. Hosts and
//! headers are left to `hosts`.

mod cloud;
mod log;

use std::pin::pin;
use std::sync::atomic::Ordering;
use std::task::{Context, Waker};
use std::time::Duration;

use auth_core::{Error, ErrorKind, MemoryTransport, Response, SendOptions, Service, Session};
use cloud::{Cloud, LIFE, calls, exchanges, get, seen_token, session};
use log::Log;
use tokio::task::JoinHandle;
use tokio::time::{Instant, advance};

/// `count` calls at the same time, each in a task of its own.
fn herd(session: &Session, count: usize) -> Vec<JoinHandle<Result<Response, Error>>> {
    (0..count)
        .map(|_| tokio::spawn(session.send(Service::Vmc, get("/vmc/api/orgs"))))
        .collect()
}

async fn call(session: &Session) -> Result<Response, Error> {
    session.send(Service::Vmc, get("/vmc/api/orgs")).await
}

async fn seconds(count: u64) {
    advance(Duration::from_secs(count)).await;
}

/// Lets the tasks run until all of them wait for the clock or for each other.
async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

async fn a_herd_makes_one_exchange(count: usize) {
    let (cloud, transport) = Cloud::new();
    cloud.exchanges_take(2);
    let session = session(&transport);
    call(&session).await.unwrap();
    seconds(LIFE + 1).await;

    for caller in herd(&session, count) {
        let response = caller.await.unwrap().unwrap();
        assert_eq!(seen_token(&response), "access-token-2");
    }
    assert_eq!(exchanges(&transport), 2, "the first token and its renewal");
    assert_eq!(calls(&transport).len(), 1 + count);
}

#[tokio::test(start_paused = true)]
async fn a_thousand_calls_on_an_expired_token_make_one_exchange() {
    a_herd_makes_one_exchange(1_000).await;
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_calls_on_an_expired_token_make_one_exchange() {
    a_herd_makes_one_exchange(10_000).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_herd_on_many_threads_makes_one_exchange() {
    let (_cloud, transport) = Cloud::new();
    let session = session(&transport);
    for caller in herd(&session, 2_000) {
        assert_eq!(caller.await.unwrap().unwrap().status(), 200);
    }
    assert_eq!(exchanges(&transport), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_works_is_not_renewed() {
    let (_cloud, transport) = Cloud::new();
    let session = session(&transport);
    call(&session).await.unwrap();
    seconds(LIFE - 301).await;
    call(&session).await.unwrap();
    assert_eq!(exchanges(&transport), 1);
}

#[tokio::test(start_paused = true)]
async fn with_a_token_that_works_a_call_waits_for_nobody() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    call(&session).await.unwrap();
    cloud.calls_take(3600);

    let mut cx = Context::from_waker(Waker::noop());
    let mut hanging = Vec::new();
    for before in 1..=100 {
        let mut call = Box::pin(session.send(Service::Vmc, get("/vmc/api/orgs")));
        // Polled once: had it to wait for anything of those that hang, it would not have been sent.
        assert!(call.as_mut().poll(&mut cx).is_pending());
        assert_eq!(calls(&transport).len(), before + 1);
        hanging.push(call);
        let token = pin!(session.access_token_for(Service::Vmc));
        assert!(token.poll(&mut cx).is_ready(), "behind {before} that hang");
    }
    assert_eq!(exchanges(&transport), 1);
}

#[tokio::test(start_paused = true)]
async fn in_the_early_window_one_caller_renews_and_nobody_else_waits() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    call(&session).await.unwrap();
    cloud.exchanges_take(2);
    seconds(LIFE - 299).await;

    let callers = herd(&session, 100);
    settle().await;
    let served = callers.iter().filter(|caller| caller.is_finished()).count();
    assert_eq!(served, 99, "all but the one who renews are served at once");
    let mut tokens = Vec::new();
    for caller in callers {
        tokens.push(seen_token(&caller.await.unwrap().unwrap()).to_owned());
    }
    let old = tokens.iter().filter(|t| *t == "access-token-1").count();
    let new = tokens.iter().filter(|t| *t == "access-token-2").count();
    assert_eq!((old, new), (99, 1));
    assert_eq!(exchanges(&transport), 2);
    assert_eq!(seen_token(&call(&session).await.unwrap()), "access-token-2");
}

#[tokio::test(start_paused = true)]
async fn near_the_end_all_wait_for_one_renewal() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    call(&session).await.unwrap();
    cloud.exchanges_take(2);
    seconds(LIFE - 29).await;

    for caller in herd(&session, 100) {
        let response = caller.await.unwrap().unwrap();
        assert_eq!(seen_token(&response), "access-token-2");
    }
    assert_eq!(exchanges(&transport), 2);
}

#[tokio::test(start_paused = true)]
async fn a_short_lived_token_is_used_for_most_of_its_life() {
    let (cloud, transport) = Cloud::new();
    cloud.expires_in.store(10, Ordering::SeqCst);
    let session = session(&transport);
    call(&session).await.unwrap();
    seconds(7).await;
    call(&session).await.unwrap();
    assert_eq!(exchanges(&transport), 1);
    seconds(2).await;
    call(&session).await.unwrap();
    assert_eq!(exchanges(&transport), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_over_at_birth_still_serves_all_who_waited_for_it() {
    let (cloud, transport) = Cloud::new();
    cloud.expires_in.store(0, Ordering::SeqCst);
    cloud.exchanges_take(2);
    let session = session(&transport);
    for caller in herd(&session, 100) {
        assert_eq!(caller.await.unwrap().unwrap().status(), 200);
    }
    assert_eq!(exchanges(&transport), 1);
}

#[tokio::test(start_paused = true)]
async fn a_failed_renewal_keeps_the_token_that_works() {
    for before_end in [299, 29] {
        let (cloud, transport) = Cloud::new();
        let session = session(&transport);
        call(&session).await.unwrap();
        seconds(LIFE - before_end).await;
        cloud.exchanges_take(1);
        cloud.fail_exchanges(503, "");

        for caller in herd(&session, 100) {
            let response = caller.await.unwrap().unwrap();
            assert_eq!(seen_token(&response), "access-token-1");
        }
        assert_eq!(
            exchanges(&transport),
            2,
            "one try, {before_end} s before the end"
        );

        // The failure is remembered; the token works on meanwhile.
        assert_eq!(seen_token(&call(&session).await.unwrap()), "access-token-1");
        assert_eq!(exchanges(&transport), 2);

        seconds(2).await;
        cloud.heal_exchanges();
        call(&session).await.unwrap();
        assert_eq!(seen_token(&call(&session).await.unwrap()), "access-token-2");
        assert_eq!(exchanges(&transport), 3);
    }
}

#[tokio::test(start_paused = true)]
async fn an_early_renewal_that_hangs_does_not_hold_its_caller_for_long() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    call(&session).await.unwrap();
    seconds(LIFE - 299).await;
    cloud.exchanges_take(3600);
    let started = Instant::now();
    let response = call(&session).await.unwrap();
    assert_eq!(seen_token(&response), "access-token-1");
    assert!(started.elapsed() <= Duration::from_secs(10));
}

#[tokio::test(start_paused = true)]
async fn a_failed_exchange_is_shared_and_remembered_for_a_second() {
    let (cloud, transport) = Cloud::new();
    cloud.exchanges_take(2);
    cloud.fail_exchanges(500, r#"{"message":"out of order"}"#);
    let session = session(&transport);

    for caller in herd(&session, 100) {
        let error = caller.await.unwrap().unwrap_err();
        assert_eq!(error.status(), Some(500));
        assert_eq!(error.message(), Some("out of order"));
    }
    assert_eq!(exchanges(&transport), 1);

    let started = Instant::now();
    assert_eq!(call(&session).await.unwrap_err().status(), Some(500));
    assert_eq!(started.elapsed(), Duration::ZERO, "answered from memory");
    assert_eq!(exchanges(&transport), 1);

    seconds(1).await;
    cloud.heal_exchanges();
    assert_eq!(call(&session).await.unwrap().status(), 200);
    assert_eq!(exchanges(&transport), 2);
    assert_eq!(
        calls(&transport).len(),
        1,
        "nothing was sent without a token"
    );
}

#[tokio::test(start_paused = true)]
async fn a_401_is_replayed_once_with_a_new_token() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    call(&session).await.unwrap();
    cloud.refuse("access-token-1");

    let request = http::Request::post("/vmc/api/orgs/o/sddcs?dry=1")
        .header("x-mine", "kept")
        .body(bytes::Bytes::from_static(b"the body"))
        .unwrap();
    let response = session.send(Service::Vmc, request).await.unwrap();
    assert_eq!(response.status(), 200);
    let sent = calls(&transport);
    let tokens: Vec<_> = sent[1..].iter().map(|r| r.csp_auth_token()).collect();
    assert_eq!(tokens, [Some("access-token-1"), Some("access-token-2")]);
    for request in &sent[1..] {
        assert_eq!(request.method(), "POST");
        assert_eq!(request.uri().query(), Some("dry=1"));
        assert_eq!(request.headers()["x-mine"], "kept");
        assert_eq!(request.body().as_ref(), b"the body");
    }
    assert_eq!(exchanges(&transport), 2);
}

#[tokio::test(start_paused = true)]
async fn a_second_401_comes_back_as_it_is() {
    let (cloud, transport) = Cloud::new();
    for number in 1..10 {
        cloud.refuse(&format!("access-token-{number}"));
    }
    let session = session(&transport);
    let response = call(&session).await.unwrap();
    assert_eq!(response.status(), 401);
    assert_eq!(calls(&transport).len(), 2);
    let error = Error::from_response(&response, None);
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.message(), Some("Auth token is not valid"));
}

#[tokio::test(start_paused = true)]
async fn a_late_401_does_not_discard_a_fresh_token() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    call(&session).await.unwrap();

    cloud.calls_take(10);
    let slow = tokio::spawn(session.send(Service::Vmc, get("/slow")));
    settle().await;
    cloud.calls_take(0);
    cloud.refuse("access-token-1");
    assert_eq!(seen_token(&call(&session).await.unwrap()), "access-token-2");
    assert_eq!(exchanges(&transport), 2);

    // Only now the slow call learns that the first token was refused.
    let response = slow.await.unwrap().unwrap();
    assert_eq!(seen_token(&response), "access-token-2");
    assert_eq!(exchanges(&transport), 2, "the fresh token stayed");
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_late_401s_discard_nothing_fresh() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    call(&session).await.unwrap();

    cloud.calls_take(10);
    let late = herd(&session, 10_000);
    settle().await;
    cloud.calls_take(0);
    cloud.refuse("access-token-1");
    assert_eq!(seen_token(&call(&session).await.unwrap()), "access-token-2");
    for caller in late {
        assert_eq!(
            seen_token(&caller.await.unwrap().unwrap()),
            "access-token-2"
        );
    }
    assert_eq!(exchanges(&transport), 2, "the fresh token stayed");
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_401s_at_once_make_one_exchange() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    call(&session).await.unwrap();
    cloud.refuse("access-token-1");
    cloud.calls_take(1);
    cloud.exchanges_take(1);
    for caller in herd(&session, 10_000) {
        assert_eq!(caller.await.unwrap().unwrap().status(), 200);
    }
    assert_eq!(exchanges(&transport), 2);
}

#[tokio::test(start_paused = true)]
async fn a_given_access_token_is_not_replayed() {
    let transport = MemoryTransport::new(|_| MemoryTransport::json(401, ""));
    let session = Session::builder()
        .access_token("given")
        .transport(transport.clone())
        .build()
        .unwrap();
    assert_eq!(call(&session).await.unwrap().status(), 401);
    assert_eq!(transport.requests().len(), 1, "there is nothing new to try");
}

#[tokio::test(start_paused = true)]
async fn a_refused_api_token_after_a_401_is_the_error_that_is_told() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    call(&session).await.unwrap();
    cloud.refuse("access-token-1");
    cloud.fail_exchanges(
        400,
        r#"{"statusCode":400,"message":"invalid_grant: Invalid refresh token: ...cdef","cspErrorCode":"540.120-340.800"}"#,
    );
    let error = call(&session).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert!(error.is_unauthorized() && !error.is_retryable());
    assert_eq!(error.operation(), Some("token_exchange"));
    assert_eq!(error.code(), Some("540.120-340.800"));
    assert!(error.hint().unwrap().contains("API Tokens"));
    assert!(!error.to_string().contains("cdef"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn cancelling_the_caller_who_leads_strands_nobody() {
    let (cloud, transport) = Cloud::new();
    cloud.exchanges_take(2);
    let session = session(&transport);
    let leader = tokio::spawn(session.send(Service::Vmc, get("/first")));
    settle().await;
    assert_eq!(exchanges(&transport), 1, "the leader is at it");
    let waiting = herd(&session, 10);
    settle().await;

    leader.abort();
    for caller in waiting {
        let response = caller.await.unwrap().unwrap();
        assert_eq!(seen_token(&response), "access-token-1");
    }
    assert_eq!(exchanges(&transport), 2, "the next in line led");
    assert!(leader.await.unwrap_err().is_cancelled());
}

#[tokio::test(start_paused = true)]
async fn cancelling_everybody_leaves_a_session_that_works() {
    let (cloud, transport) = Cloud::new();
    cloud.exchanges_take(2);
    let session = session(&transport);
    let callers = herd(&session, 10);
    settle().await;
    for caller in &callers {
        caller.abort();
    }
    settle().await;
    assert_eq!(call(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn cancelling_an_early_renewal_leaves_it_to_the_next_caller() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    call(&session).await.unwrap();
    cloud.exchanges_take(2);
    seconds(LIFE - 299).await;
    let leader = tokio::spawn(session.send(Service::Vmc, get("/first")));
    settle().await;
    leader.abort();
    settle().await;
    assert_eq!(seen_token(&call(&session).await.unwrap()), "access-token-2");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_fails_before_it_has_a_token_has_a_known_outcome() {
    let transport = MemoryTransport::queue([]);
    let session = session(&transport);
    let post = http::Request::post("/x").body(bytes::Bytes::new()).unwrap();
    let error = session.send(Service::Vmc, post).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.outcome_unknown());
    assert!(error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn a_hasty_caller_gives_up_alone() {
    let (cloud, transport) = Cloud::new();
    cloud.exchanges_take(2);
    let session = session(&transport);
    let hasty = SendOptions::default().with_timeout(Duration::from_secs(1));
    let hasty = session.send_with(Service::Vmc, get("/x"), &hasty);
    let hasty = tokio::spawn(hasty);
    settle().await;
    assert_eq!(exchanges(&transport), 1, "the hasty one leads");
    let patient = herd(&session, 10);

    let error = hasty.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(!error.outcome_unknown(), "the call itself was not sent");
    assert!(error.is_token_exchange(), "{error}");
    assert_eq!(error.host(), Some("console.cloud.vmware.com"), "{error}");
    for caller in patient {
        assert_eq!(caller.await.unwrap().unwrap().status(), 200);
    }
    assert_eq!(exchanges(&transport), 2);
}

#[tokio::test(start_paused = true)]
async fn a_calls_own_timeout_holds_for_token_call_and_replay_together() {
    let (cloud, transport) = Cloud::new();
    cloud.exchanges_take(2);
    cloud.calls_take(2);
    cloud.refuse("access-token-1");
    let session = session(&transport);
    let started = Instant::now();
    let options = SendOptions::default().with_timeout(Duration::from_secs(7));
    let sent = session.send_with(Service::Vmc, get("/x"), &options);
    assert_eq!(sent.await.unwrap_err().kind(), ErrorKind::Timeout);
    assert_eq!(started.elapsed(), Duration::from_secs(7));
    assert_eq!(calls(&transport).len(), 2, "the replay had begun");
}

#[tokio::test(start_paused = true)]
async fn a_hasty_caller_who_renews_early_still_uses_the_token_that_works() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    call(&session).await.unwrap();
    seconds(LIFE - 299).await;
    cloud.exchanges_take(3600);
    let options = SendOptions::default().with_timeout(Duration::from_secs(4));
    let sent = session.send_with(Service::Vmc, get("/x"), &options).await;
    assert_eq!(seen_token(&sent.unwrap()), "access-token-1");
}

#[tokio::test(start_paused = true)]
async fn an_old_failure_does_not_outlive_the_exchange_that_worked() {
    let (cloud, transport) = Cloud::new();
    cloud.fail_exchanges(500, "");
    let session = session(&transport);
    call(&session).await.unwrap_err();
    seconds(1).await;

    // A token over at birth: whoever waited for it gets the token, not the failure before it.
    cloud.heal_exchanges();
    cloud.expires_in.store(0, Ordering::SeqCst);
    cloud.exchanges_take(2);
    for caller in herd(&session, 10) {
        assert_eq!(caller.await.unwrap().unwrap().status(), 200);
    }
    assert_eq!(exchanges(&transport), 2);
}

#[tokio::test(start_paused = true)]
async fn a_failed_exchange_is_warned_of_only_where_no_caller_is_told() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    let log = Log::start();
    cloud.fail_exchanges(503, "{}");
    call(&session).await.unwrap_err();
    assert!(log.lines(" WARN ").is_empty(), "{}", log.text());

    cloud.heal_exchanges();
    seconds(2).await;
    call(&session).await.unwrap();
    cloud.fail_exchanges(503, "{}");
    seconds(LIFE * 9 / 10).await;
    call(&session).await.unwrap();
    let warnings = log.lines(" WARN ");
    assert_eq!(warnings.len(), 1, "{}", log.text());
    assert!(
        warnings[0].contains("the one before still works"),
        "{warnings:?}"
    );
}
