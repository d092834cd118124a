//! OAuth apps, providers, who is signed in, and what the settings of a credential refuse.
//! Credentials for hosts of one's own are left to `on_premises`.

mod cloud;

use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use auth_core::{
    BoxFuture, Credential, CredentialProvider, Error, ErrorKind, MemoryTransport, Service, Session,
    SessionBuilder,
};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use cloud::{Cloud, LIFE, exchanges, get};
use tokio::time::advance;

const ALL: [Service; 3] = [Service::Vmc, Service::Automation, Service::Csp];
const APP: &str = "/csp/gateway/am/api/auth/authorize";

async fn seconds(count: u64) {
    advance(Duration::from_secs(count)).await;
}

fn app_server() -> MemoryTransport {
    MemoryTransport::new(|request| {
        if request.uri().path() == APP {
            MemoryTransport::json(200, r#"{"access_token":"of-the-app","expires_in":1799}"#)
        } else {
            MemoryTransport::json(200, "{}")
        }
    })
}

fn refuse(builder: SessionBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    error.to_string()
}

#[tokio::test(start_paused = true)]
async fn an_oauth_app_signs_in_once_for_every_service() {
    let transport = app_server();
    let session = Session::builder()
        .oauth_app("the-app", "its/secret+")
        .org_id("an org")
        .transport(transport.clone())
        .build()
        .unwrap();
    assert_eq!(session.org_id(), Some("an org"));
    for service in ALL {
        session.send(service, get("/x")).await.unwrap();
    }
    let asked = transport.requests();
    let (exchange, calls) = asked.split_first().unwrap();
    assert_eq!(
        exchange.uri(),
        "https://console.cloud.vmware.com/csp/gateway/am/api/auth/authorize"
    );
    assert_eq!(
        exchange.body(),
        "grant_type=client_credentials&orgId=an%20org"
    );
    let basic = format!("Basic {}", STANDARD.encode("the-app:its/secret+"));
    assert_eq!(exchange.headers()["authorization"], basic.as_str());
    assert!(exchange.headers()["authorization"].is_sensitive());
    assert_eq!(
        exchange.headers()["content-type"],
        "application/x-www-form-urlencoded"
    );
    assert_eq!(calls.len(), 3);
    assert_eq!(calls[0].csp_auth_token(), Some("of-the-app"));
    assert_eq!(calls[1].authorization(), Some("Bearer of-the-app"));
}

#[tokio::test(start_paused = true)]
async fn an_oauth_app_without_an_organization_names_none_and_signs_in_again_when_it_must() {
    let transport = app_server();
    let session = Session::builder()
        .oauth_app("the-app", "its-secret")
        .transport(transport.clone())
        .build()
        .unwrap();
    session.send(Service::Vmc, get("/x")).await.unwrap();
    seconds(LIFE).await;
    session.send(Service::Vmc, get("/x")).await.unwrap();
    let asked = transport.requests();
    assert_eq!(asked.len(), 4);
    for exchange in [&asked[0], &asked[2]] {
        assert_eq!(exchange.body(), "grant_type=client_credentials");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_oauth_app_is_named_as_what_is_wrong() {
    for (status, body) in [
        (401, r#"{"error":"invalid_client"}"#),
        (
            400,
            r#"{"message":"invalid_client: no app its-secret","statusCode":400}"#,
        ),
    ] {
        let transport = MemoryTransport::new(move |_| MemoryTransport::json(status, body));
        let session = Session::builder()
            .oauth_app("the-app", "its-secret")
            .transport(transport)
            .build()
            .unwrap();
        let error = session.send(Service::Csp, get("/x")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authentication);
        assert!(error.hint().unwrap().contains("OAuth app was refused"));
        assert!(!format!("{error} {error:?}").contains("its-secret"));
    }
}

/// Gives what it was told to, and counts.
#[derive(Clone)]
struct Broker {
    gives: Arc<Mutex<Credential>>,
    asked: Arc<AtomicUsize>,
}

impl Broker {
    fn of(credential: Credential) -> Self {
        Self {
            gives: Arc::new(Mutex::new(credential)),
            asked: Arc::default(),
        }
    }

    fn now_gives(&self, credential: Credential) {
        *self.gives.lock().unwrap() = credential;
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn session(&self, transport: &MemoryTransport) -> Session {
        Session::builder()
            .credential_provider(self.clone())
            .transport(transport.clone())
            .build()
            .unwrap()
    }
}

impl CredentialProvider for Broker {
    fn name(&self) -> &str {
        "the broker"
    }

    fn credential(&self) -> BoxFuture<'_, Result<Credential, Error>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let credential = self.gives.lock().unwrap().clone();
        Box::pin(async move { Ok(credential) })
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_provider_gives_is_exchanged_and_asked_for_again_at_the_end() {
    let (_cloud, transport) = Cloud::new();
    let broker = Broker::of(Credential::api_token("from-the-broker"));
    let session = broker.session(&transport);
    for _ in 0..3 {
        session.send(Service::Vmc, get("/x")).await.unwrap();
        session.send(Service::Csp, get("/x")).await.unwrap();
    }
    assert_eq!((broker.asked(), exchanges(&transport)), (1, 1));
    broker.now_gives(Credential::api_token("another"));
    seconds(LIFE).await;
    session.send(Service::Vmc, get("/x")).await.unwrap();
    assert_eq!((broker.asked(), exchanges(&transport)), (2, 2));
    let asked = transport.requests();
    let last = asked.iter().rfind(|r| cloud::is_exchange(r.path()));
    assert_eq!(last.unwrap().body(), "refresh_token=another");
}

#[tokio::test(start_paused = true)]
async fn an_access_token_of_a_provider_is_used_until_its_end() {
    let (_cloud, transport) = Cloud::new();
    let first = Credential::access_token("first").expires_in(Duration::from_secs(600));
    let broker = Broker::of(first);
    let session = broker.session(&transport);
    let token = session.access_token_for(Service::Vmc).await.unwrap();
    assert_eq!(token.valid_for(), Some(Duration::from_secs(600)));
    let in_ten = SystemTime::now() + Duration::from_secs(1200);
    broker.now_gives(Credential::access_token("second").expires_at(in_ten));
    seconds(400).await;
    let token = session.access_token_for(Service::Vmc).await.unwrap();
    assert_eq!((token.expose(), broker.asked()), ("first", 1));
    seconds(200).await;
    let token = session.access_token_for(Service::Vmc).await.unwrap();
    assert_eq!((token.expose(), broker.asked()), ("second", 2));
    assert_eq!(exchanges(&transport), 0);
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_of_a_provider_is_asked_for_again() {
    let (cloud, transport) = Cloud::new();
    let broker = Broker::of(Credential::access_token("first"));
    let session = broker.session(&transport);
    session.send(Service::Vmc, get("/x")).await.unwrap();
    cloud.refuse("first");
    broker.now_gives(Credential::access_token("second"));
    let response = session.send(Service::Vmc, get("/x")).await.unwrap();
    assert_eq!(cloud::seen_token(&response), "second");
    assert_eq!(broker.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_rotated_token_goes_with_the_credential_it_was_given_for() {
    let (cloud, transport) = Cloud::new();
    let broker = Broker::of(Credential::api_token("of-the-broker"));
    let session = broker.session(&transport);
    *cloud.rotates_to.lock().unwrap() = Some("rotated".to_owned());
    let last_sent = async || {
        session.send(Service::Vmc, get("/x")).await.unwrap();
        seconds(LIFE).await;
        let asked = transport.requests();
        let last = asked.iter().rfind(|r| cloud::is_exchange(r.path()));
        String::from_utf8(last.unwrap().body().to_vec()).unwrap()
    };
    assert_eq!(last_sent().await, "refresh_token=of-the-broker");
    assert_eq!(last_sent().await, "refresh_token=rotated");
    broker.now_gives(Credential::api_token("a-new-one"));
    assert_eq!(last_sent().await, "refresh_token=a-new-one");
}

#[tokio::test(start_paused = true)]
async fn what_is_wrong_with_a_provided_credential_is_told_with_its_provider() {
    let (_cloud, transport) = Cloud::new();
    let over = Credential::access_token("over").expires_in(Duration::ZERO);
    for (credential, what) in [
        (Credential::api_token("two words"), "white space"),
        (Credential::api_token("a").domain("b"), "takes no domain"),
        (over, "expired already"),
        (Credential::vra_password("ann", "secret"), "vra_password"),
    ] {
        let broker = Broker::of(credential);
        let session = broker.session(&transport);
        let error = session.send(Service::Vmc, get("/x")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(what), "{error}");
    }
    assert!(transport.requests().is_empty());
}

struct Silent;

impl CredentialProvider for Silent {
    fn name(&self) -> &str {
        "the silent one"
    }

    fn credential(&self) -> BoxFuture<'_, Result<Credential, Error>> {
        Box::pin(pending())
    }
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_gives_nothing_is_not_waited_for_for_ever() {
    for (timeout, waited) in [(None, 60), (Some(5), 5), (Some(300), 60)] {
        let (_cloud, transport) = Cloud::new();
        let mut builder = Session::builder()
            .credential_provider(Silent)
            .transport(transport);
        if let Some(timeout) = timeout {
            builder = builder.timeout(Duration::from_secs(timeout));
        }
        let session = builder.build().unwrap();
        let started = tokio::time::Instant::now();
        let error = session.send(Service::Vmc, get("/x")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(error.to_string().contains("the silent one"), "{error}");
        assert_eq!(started.elapsed(), Duration::from_secs(waited));
    }
}

#[test]
fn a_session_has_one_credential() {
    let two = Session::builder().api_token("a").oauth_app("b", "c");
    let said = refuse(two);
    assert!(said.contains("api_token and oauth_app"), "{said}");
    let two = Session::builder()
        .credential_provider(Silent)
        .credential_process("vault-get", ["vmc"]);
    let said = refuse(two);
    assert!(said.contains("credential_provider and credential_process"));
    assert!(refuse(Session::builder()).contains("no credential"));
    // The same setting twice is one: the later.
    let once = Session::builder().api_token("a b").api_token("c");
    assert!(once.build().is_ok());
}

#[test]
fn what_cannot_be_a_credential_is_refused_before_anything_is_sent() {
    let url = "https://vra.lab.example";
    let on_premises = || Session::builder().base_url(Service::Automation, url);
    for (builder, said) in [
        (Session::builder().oauth_app("", "s"), "client id"),
        (Session::builder().oauth_app("a:b", "s"), "colon"),
        (Session::builder().oauth_app("a", " "), "client secret"),
        (Session::builder().api_token("a").domain("d"), "no domain"),
        (Session::builder().api_token("a").org_id(" "), "org_id"),
        (on_premises().vra_password("", "p"), "user name"),
        (on_premises().vra_password("u", ""), "password"),
        (on_premises().vra_password("u", "p").domain(""), "domain"),
        (on_premises().vcf_tenant("", "r"), "organization"),
        (on_premises().vcf_tenant("..", "r"), "organization"),
        (on_premises().vcf_tenant("o", ""), "refresh token"),
        (on_premises().vcf_provider("two words"), "white space"),
        (on_premises().vra_refresh_token(""), "is empty"),
        (
            Session::builder().credential_provider(Silent).domain("d"),
            "no domain",
        ),
        (
            Session::builder().credential(Credential::api_token("a").org_id("o")),
            "takes no org_id",
        ),
        (
            Session::builder()
                .credential(Credential::oauth_app("a", "b").expires_in(Duration::ZERO)),
            "takes no expires_in",
        ),
    ] {
        let message = refuse(builder);
        assert!(message.contains(said), "{message}");
    }
}

#[test]
fn no_credential_shows_its_secret() {
    for credential in [
        Credential::api_token("hunter2"),
        Credential::access_token("hunter2"),
        Credential::oauth_app("the-app", "hunter2").org_id("o"),
        Credential::vra_refresh_token("hunter2"),
        Credential::vra_password("ann", "hunter2").domain("d"),
        Credential::vcf_tenant("acme", "hunter2"),
        Credential::vcf_provider("hunter2"),
    ] {
        let builder = Session::builder().credential(credential.clone());
        let shown = format!("{credential:?} {credential:#?} {builder:?}");
        assert!(!shown.contains("hunter2"), "{shown}");
        assert!(shown.contains("[redacted]"));
    }
    let process = Session::builder().credential_process("vault-get", ["hunter2"]);
    let shown = format!("{process:?}");
    let session = process.build().unwrap();
    assert!(!format!("{shown} {session:?}").contains("hunter2"));
}

fn jwt(claims: &serde_json::Value) -> String {
    let claims = URL_SAFE_NO_PAD.encode(claims.to_string());
    format!("eyJhbGciOiJub25lIn0.{claims}.c2ln")
}

#[tokio::test(start_paused = true)]
async fn who_is_signed_in_is_read_from_the_token() {
    let token = jwt(&serde_json::json!({
        "sub": "vmware.com:1", "context_name": "org-1", "username": "ann",
        "perms": ["csp:org_owner"], "scope": "openid", "exp": 4_102_444_800u64,
    }));
    let session = Session::builder().access_token(token).build().unwrap();
    let identity = session.identity().await.unwrap();
    assert!(!identity.is_opaque());
    assert_eq!(identity.org_id(), Some("org-1"));
    assert_eq!(identity.user(), Some("ann"));
    assert_eq!(identity.roles(), ["csp:org_owner"]);
    assert_eq!(identity.scopes(), ["openid"]);
    assert!(identity.expires_at() > Some(SystemTime::now()));
}

#[tokio::test(start_paused = true)]
async fn an_opaque_token_tells_its_end_and_nothing_else() {
    let session = Session::builder().access_token("opaque").build().unwrap();
    let identity = session.identity().await.unwrap();
    assert!(identity.is_opaque());
    assert_eq!((identity.org_id(), identity.expires_at()), (None, None));

    let (_cloud, transport) = Cloud::new();
    let identity = cloud::session(&transport).identity().await.unwrap();
    assert!(identity.is_opaque());
    assert!(identity.expires_at() > Some(SystemTime::now()));
}

#[tokio::test(start_paused = true)]
async fn the_token_that_tells_most_is_read_unless_another_is_asked_for() {
    let (_cloud, transport) = Cloud::new();
    let session = cloud::session(&transport);
    session.identity().await.unwrap();
    assert_eq!(transport.requests()[0].path(), cloud::AUTHORIZE);
    session.identity_for(Service::Automation).await.unwrap();
    assert_eq!(transport.requests()[1].path(), cloud::LOGIN);

    // On premises there is no Cloud Services Platform to ask.
    let (_cloud, transport) = Cloud::new();
    let session = Session::builder()
        .api_token("a")
        .base_url(Service::Automation, "https://vra.lab.example")
        .transport(transport.clone())
        .build()
        .unwrap();
    session.identity().await.unwrap();
    assert_eq!(transport.requests()[0].path(), cloud::LOGIN);
}
