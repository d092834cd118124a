//! A thousand calls at once, and one token for all of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use client_core::{ErrorKind, Service};
use tokio::task::JoinSet;

use crate::cloud::{Cloud, Gate, assert_holds_none_of, everything_said_by, http, session};

const CALLS: usize = 1000;

/// Calls that have all been begun, and have come as far as they can while the gate is closed.
async fn begin_calls(cloud: &Cloud) -> JoinSet<Result<usize, vmc::Error>> {
    let begun = Arc::new(AtomicUsize::new(0));
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        let (vmc, begun) = (cloud.vmc.clone(), begun.clone());
        calls.spawn(async move {
            begun.fetch_add(1, Ordering::SeqCst);
            vmc.list_orgs().await.map(|orgs| orgs.len())
        });
    }
    while begun.load(Ordering::SeqCst) < CALLS {
        tokio::task::yield_now().await;
    }
    calls
}

async fn all_succeed(mut calls: JoinSet<Result<usize, vmc::Error>>) {
    let mut ended = 0;
    while let Some(call) = calls.join_next().await {
        assert_eq!(call.unwrap().unwrap(), 2);
        ended += 1;
    }
    assert_eq!(ended, CALLS);
}

#[tokio::test]
async fn a_thousand_calls_on_an_expired_token_make_one_exchange() {
    let gate = Gate::open();
    let cloud = Cloud::over(gate.clone()).await;
    cloud.vmc.list_orgs().await.unwrap();
    assert_eq!(cloud.sandbox.exchanges(), 1);

    // Half an hour passes on both sides.
    let lifetime = Duration::from_secs(1800);
    cloud.sandbox.advance(lifetime);
    tokio::time::pause();
    tokio::time::advance(lifetime).await;
    tokio::time::resume();

    gate.close();
    let calls = begin_calls(&cloud).await;
    // Of all of them only the exchange is on its way.
    gate.holds(1).await;
    gate.let_pass();
    all_succeed(calls).await;
    assert_eq!(cloud.sandbox.exchanges(), 2);
    assert_eq!(cloud.answered("list_orgs", 200), 1 + CALLS);
    assert_eq!(cloud.answered("list_orgs", 401), 0);
}

#[tokio::test]
async fn a_thousand_calls_whose_token_is_refused_make_one_exchange() {
    let gate = Gate::open();
    let cloud = Cloud::over(gate.clone()).await;
    cloud.vmc.list_orgs().await.unwrap();
    assert_eq!(cloud.sandbox.exchanges(), 1);

    cloud.sandbox.revoke_access_tokens();
    gate.close();
    let calls = begin_calls(&cloud).await;
    // Each of them carries the old token, so that most refusals come after the new one.
    gate.holds(CALLS).await;
    gate.let_pass();
    all_succeed(calls).await;
    assert_eq!(cloud.sandbox.exchanges(), 2);
    assert_eq!(cloud.answered("list_orgs", 401), CALLS);
    assert_eq!(cloud.answered("list_orgs", 200), 1 + CALLS);
}

#[tokio::test]
async fn work_that_outlives_its_token_goes_on() {
    let cloud = Cloud::new().await;
    cloud.blueprints.list_blueprints().await.unwrap();
    cloud.vmc.list_orgs().await.unwrap();
    cloud.wait(31);
    cloud.vmc.list_orgs().await.unwrap();
    cloud.blueprints.list_blueprints().await.unwrap();
    assert_eq!(cloud.answered("list_orgs", 401), 1);
    assert_eq!(cloud.sandbox.exchanges(), 4);
}

#[tokio::test]
async fn a_wrong_token_is_named_as_what_is_wrong() {
    let cloud = Cloud::new().await;
    let wrong = "a-wrong-api-token-0123456789-wxyz".to_owned();
    let session = session(&cloud.sandbox, &wrong, http());
    let at_vmc = vmc::Client::new(&session).list_orgs().await.unwrap_err();
    let blueprints = blueprint::Client::new(&session);
    let at_automation = blueprints.list_blueprints().await.unwrap_err();
    for (error, status, path) in [
        (
            &at_vmc,
            400,
            "/csp/gateway/am/api/auth/api-tokens/authorize",
        ),
        (&at_automation, 403, "/iaas/api/login"),
    ] {
        assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");
        assert!(error.is_unauthorized() && !error.is_retryable());
        assert_eq!(error.status(), Some(status));
        // What failed was not yet the call itself.
        assert_eq!(error.operation(), Some("token_exchange"));
        assert_eq!(error.path(), Some(path));
        assert!(error.to_string().contains("make a new one"), "{error}");
        assert!(error.message().unwrap().contains("Invalid refresh token"));
        let said = everything_said_by(error);
        assert_holds_none_of(std::slice::from_ref(&wrong), &said);
        // The servers quote the end of a token that they refuse.
        assert!(!said.contains("wxyz"), "{said}");
    }
    assert_eq!(cloud.answered("list_orgs", 401), 0);
    let again = session.access_token_for(Service::Vmc).await.unwrap_err();
    assert_eq!(again.kind(), ErrorKind::Authentication);
}
