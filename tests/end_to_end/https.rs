//! A sandbox behind https, and whom the clients trust.

use client_core::{ErrorKind, Service, Session};
use sandbox::{Clock, Sandbox};

async fn sandbox() -> Sandbox {
    let builder = Sandbox::builder().clock(Clock::stepped());
    builder.https_port(0).start().await.unwrap()
}

fn session(sandbox: &Sandbox, ca_pem: Option<&str>) -> Session {
    let url = sandbox.https_url().unwrap();
    let builder = Session::builder()
        .api_token(sandbox.api_token())
        .base_url(Service::Vmc, url)
        .base_url(Service::Csp, url);
    match ca_pem {
        Some(pem) => builder.extra_ca_pem(pem.to_owned()),
        None => builder,
    }
    .build()
    .unwrap()
}

#[tokio::test]
async fn a_client_that_trusts_its_ca_gets_through() {
    let sandbox = sandbox().await;
    let vmc = vmc::Client::new(&session(&sandbox, sandbox.ca_pem()));
    assert_eq!(vmc.list_orgs().await.unwrap().len(), 2);
    // The same cloud is behind both addresses.
    assert!(sandbox.url().starts_with("http://"));
    assert_eq!(sandbox.received().len(), 2);
    sandbox.stop().await;
}

#[tokio::test]
async fn a_client_that_does_not_trust_it_sends_nothing() {
    let (sandbox, other) = (sandbox().await, sandbox().await);
    for ca in [None, other.ca_pem()] {
        let vmc = vmc::Client::new(&session(&sandbox, ca));
        let vmc = vmc.with_retry(client_core::RetryPolicy::never());
        let error = vmc.list_orgs().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    }
    assert!(sandbox.received().is_empty());
}
