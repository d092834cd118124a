//! Every kind of credential against the sandbox: what each of them opens, and what happens when it
//! is used up, over or wrong.

use std::time::Duration;

use client_core::{ErrorKind, Service, Session};
use sandbox::{Clock, Sandbox};

const SERVICES: [Service; 3] = [Service::Vmc, Service::Automation, Service::Csp];

async fn sandbox() -> Sandbox {
    let builder = Sandbox::builder().clock(Clock::stepped());
    builder.start().await.unwrap()
}

/// A session at the sandbox, which has all services on one host.
fn session(
    sandbox: &Sandbox,
    sign_in: impl FnOnce(auth_core::SessionBuilder) -> auth_core::SessionBuilder,
) -> Session {
    SERVICES
        .into_iter()
        .fold(sign_in(Session::builder()), |builder, service| {
            builder.base_url(service, sandbox.url())
        })
        .build()
        .unwrap()
}

/// Calls both sides of the cloud.
async fn works(session: &Session) {
    let orgs = vmc::Client::new(session).list_orgs().await.unwrap();
    assert_eq!(orgs.len(), 2);
    blueprint::Client::new(session)
        .list_blueprints()
        .await
        .unwrap();
}

fn asked(sandbox: &Sandbox, operation: &str) -> usize {
    let all = sandbox.received();
    all.iter()
        .filter(|request| request.operation.as_deref() == Some(operation))
        .count()
}

/// Until access tokens are over at the sandbox. The session's clock stands still, so it finds out
/// by a 401.
fn half_an_hour_passes(sandbox: &Sandbox) {
    sandbox.advance(Duration::from_secs(1800));
}

#[tokio::test]
async fn an_oauth_app_opens_everything_with_one_token() {
    let sandbox = sandbox().await;
    let session = session(&sandbox, |builder| {
        builder
            .oauth_app(sandbox.client_id(), sandbox.client_secret())
            .org_id(sandbox.org_id())
    });
    works(&session).await;
    assert_eq!(sandbox.exchanges(), 1);
    half_an_hour_passes(&sandbox);
    works(&session).await;
    assert_eq!(asked(&sandbox, "authorizeClient"), 2);

    let identity = session.identity().await.unwrap();
    assert_eq!(identity.org_id(), Some(sandbox.org_id()));
    assert!(identity.user().unwrap().contains(sandbox.client_id()));
}

#[tokio::test]
async fn a_wrong_secret_of_an_app_is_named_as_what_is_wrong() {
    let sandbox = sandbox().await;
    let session = session(&sandbox, |builder| {
        builder.oauth_app(sandbox.client_id(), "wrong-secret")
    });
    let error = vmc::Client::new(&session).list_orgs().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert!(error.to_string().contains("OAuth app"), "{error}");
    assert!(!error.to_string().contains("wrong-secret"), "{error}");
}

#[tokio::test]
async fn a_password_is_used_once_in_ninety_days() {
    let sandbox = sandbox().await;
    for domain in [None, Some(sandbox.domain())] {
        let session = session(&sandbox, |builder| {
            let builder = builder.vra_password(sandbox.username(), sandbox.password());
            match domain {
                Some(domain) => builder.domain(domain),
                None => builder,
            }
        });
        let before = asked(&sandbox, "loginWithPassword");
        works(&session).await;
        half_an_hour_passes(&sandbox);
        works(&session).await;
        assert_eq!(asked(&sandbox, "loginWithPassword"), before + 1);
        sandbox.advance(Duration::from_secs(91 * 24 * 3600));
        works(&session).await;
        assert_eq!(asked(&sandbox, "loginWithPassword"), before + 2);
        let identity = session.identity().await.unwrap();
        assert_eq!(identity.user(), Some(sandbox.username()));
    }
}

#[tokio::test]
async fn a_wrong_password_is_tried_once() {
    let sandbox = sandbox().await;
    let session = session(&sandbox, |builder| {
        builder.vra_password(sandbox.username(), "not-the-one-42")
    });
    for _ in 0..3 {
        let blueprints = blueprint::Client::new(&session);
        let error = blueprints.list_blueprints().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authentication);
        assert_eq!(error.message(), Some("Invalid username or password"));
    }
    assert_eq!(asked(&sandbox, "loginWithPassword"), 1);
}

#[tokio::test]
async fn service_accounts_of_version_9_survive_the_rotation_of_their_tokens() {
    let sandbox = sandbox().await;
    let first = sandbox.vcf_tenant_token();
    let tenant = session(&sandbox, |builder| {
        builder.vcf_tenant(sandbox.vcf_org(), &first)
    });
    let provider = session(&sandbox, |builder| {
        builder.vcf_provider(sandbox.vcf_provider_token())
    });
    for _ in 0..3 {
        works(&tenant).await;
        works(&provider).await;
        half_an_hour_passes(&sandbox);
    }
    assert_eq!(asked(&sandbox, "getTenantToken"), 3);
    assert_eq!(asked(&sandbox, "getProviderToken"), 3);
    assert_eq!(asked(&sandbox, "getVersion"), 2, "once a session");

    // Whoever comes with the token that was used is locked out.
    let late = session(&sandbox, |builder| {
        builder.vcf_tenant(sandbox.vcf_org(), &first)
    });
    let blueprints = blueprint::Client::new(&late);
    let error = blueprints.list_blueprints().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(error.path(), Some("/tm/oauth/tenant/{org}/token"));
    assert!(error.hint().unwrap().contains("service account"), "{error}");
}

#[tokio::test]
async fn an_organization_that_came_from_8_signs_in_at_the_login_of_8() {
    let sandbox = sandbox().await;
    let session = session(&sandbox, |builder| {
        builder.vcf_tenant("from-8", sandbox.api_token())
    });
    works(&session).await;
    half_an_hour_passes(&sandbox);
    works(&session).await;
    assert_eq!(asked(&sandbox, "retrieveAuthToken"), 2);
    assert_eq!(asked(&sandbox, "getTenantToken"), 1);
}

#[tokio::test]
async fn tokens_of_every_kind_are_taken() {
    let sandbox = sandbox().await;
    let by_api_token = session(&sandbox, |builder| builder.api_token(sandbox.api_token()));
    works(&by_api_token).await;
    let identity = by_api_token.identity().await.unwrap();
    assert_eq!(identity.org_id(), Some(sandbox.org_id()));
    assert_eq!(identity.roles(), ["csp:org_owner"]);
    assert!(identity.expires_at() > identity.issued_at());

    let token = by_api_token.access_token_for(Service::Csp).await.unwrap();
    works(&session(&sandbox, |b| b.access_token(token.expose()))).await;
    let refresh = sandbox.api_token();
    works(&session(&sandbox, |b| b.vra_refresh_token(refresh))).await;
}

#[cfg(unix)]
#[tokio::test]
async fn what_a_program_prints_is_taken() {
    let sandbox = sandbox().await;
    let printed = format!(r#"{{"api_token":"{}"}}"#, sandbox.api_token());
    let session = session(&sandbox, |b| {
        b.credential_process("printf", ["%s", &printed])
    });
    works(&session).await;
    half_an_hour_passes(&sandbox);
    works(&session).await;
}
