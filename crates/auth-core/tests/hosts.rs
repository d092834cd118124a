//! Where a token goes, in which header, and which settings a session refuses. When a token is had
//! is left to `tokens`.

mod cloud;

use auth_core::{Error, ErrorKind, MemoryTransport, Service, Session, SessionBuilder};
use cloud::{Cloud, calls, get, session};

fn given() -> SessionBuilder {
    Session::builder().access_token("given-access-token")
}

fn refused(builder: SessionBuilder) -> Error {
    let error = builder.build().expect_err("these settings are wrong");
    assert_eq!(error.kind(), ErrorKind::Config, "{error}");
    error
}

#[tokio::test(start_paused = true)]
async fn each_service_gets_its_token_in_its_own_header_only() {
    let (_cloud, transport) = Cloud::new();
    let session = session(&transport);
    for service in [Service::Vmc, Service::Automation, Service::Csp] {
        // What a caller puts there by hand does not travel along.
        let mut request = get("/x");
        for name in ["authorization", "csp-auth-token"] {
            let value = http::HeaderValue::from_static("stale");
            request.headers_mut().insert(name, value);
        }
        session.send(service, request).await.unwrap();
    }
    let sent = calls(&transport);
    let headers: Vec<_> = sent
        .iter()
        .map(|r| {
            (
                r.uri().host().unwrap(),
                r.csp_auth_token(),
                r.authorization(),
            )
        })
        .collect();
    assert_eq!(
        headers,
        [
            ("vmc.vmware.com", Some("access-token-1"), None),
            (
                "api.mgmt.cloud.vmware.com",
                None,
                Some("Bearer login-token-2")
            ),
            (
                "console.cloud.vmware.com",
                None,
                Some("Bearer access-token-1")
            ),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_given_access_token_goes_to_every_service() {
    let transport = MemoryTransport::new(|_| MemoryTransport::json(200, ""));
    let session = given().transport(transport.clone()).build().unwrap();
    for service in [Service::Vmc, Service::Automation, Service::Csp] {
        session.send(service, get("/x")).await.unwrap();
        let token = session.access_token_for(service).await.unwrap();
        assert_eq!(token.expose(), "given-access-token");
        assert_eq!(token.valid_for(), None);
    }
    for request in transport.requests() {
        let token = cloud::token_of(request.headers());
        assert_eq!(token.as_deref(), Some("given-access-token"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_never_goes_to_another_host() {
    let (_cloud, transport) = Cloud::new();
    let session = session(&transport);
    for address in [
        "https://evil.example.com/vmc/api/orgs",
        "http://vmc.vmware.com/vmc/api/orgs",
        "http://vmc.vmware.com:443/vmc/api/orgs",
        "https://vmc.vmware.com:8443/vmc/api/orgs",
        "https://vmc.vmware.com.evil.example.com/",
        "https://vmc.vmware.com@evil.example.com/",
        "https://user:pw@vmc.vmware.com/",
        "https://console.cloud.vmware.com/",
        "vmc.vmware.com:443",
        "*",
    ] {
        let request = get(address);
        let error = session.send(Service::Vmc, request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage, "{address}: {error}");
        assert!(!error.to_string().contains("pw"), "{error}");
    }
    assert!(transport.requests().is_empty(), "nothing was sent");
}

#[tokio::test(start_paused = true)]
async fn an_absolute_address_on_the_services_own_host_is_sent() {
    let (_cloud, transport) = Cloud::new();
    let session = session(&transport);
    for address in [
        "https://vmc.vmware.com/a?b=c",
        "https://VMC.vmware.com:443/a?b=c",
    ] {
        session.send(Service::Vmc, get(address)).await.unwrap();
    }
    for request in calls(&transport) {
        assert_eq!(request.uri().path_and_query().unwrap(), "/a?b=c");
    }
}

#[tokio::test(start_paused = true)]
async fn a_path_gets_the_base_url_in_front() {
    let (_cloud, transport) = Cloud::new();
    let session = Session::builder()
        .api_token(cloud::API_TOKEN)
        .base_url(Service::Vmc, "http://localhost:8080/prefix/")
        .base_url(Service::Csp, "http://127.0.0.1:8081")
        .transport(transport.clone())
        .build()
        .unwrap();
    assert_eq!(
        session.base_url(Service::Vmc),
        "http://localhost:8080/prefix"
    );
    session
        .send(Service::Vmc, get("/a%2Fb?c=%20"))
        .await
        .unwrap();
    session
        .send(Service::Vmc, get("//evil.example.com/"))
        .await
        .unwrap();
    let asked: Vec<_> = transport
        .requests()
        .iter()
        .map(|r| r.uri().to_string())
        .collect();
    assert_eq!(
        asked,
        [
            "http://127.0.0.1:8081/csp/gateway/am/api/auth/api-tokens/authorize",
            "http://localhost:8080/prefix/a%2Fb?c=%20",
            "http://localhost:8080/prefix//evil.example.com/",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_redirect_comes_back_and_is_not_followed() {
    let transport = MemoryTransport::new(|_| {
        let mut response = MemoryTransport::json(302, "");
        let to = http::HeaderValue::from_static("https://login.example.com/?t=1");
        response.headers_mut().insert("location", to);
        response
    });
    let session = given().transport(transport.clone()).build().unwrap();
    let response = session.send(Service::Csp, get("/x")).await.unwrap();
    assert_eq!(response.status(), 302);
    assert_eq!(transport.requests().len(), 1);
    let error = Error::from_response(&response, None);
    assert_eq!(
        error.to_string(),
        "GET /x at console.cloud.vmware.com failed: 302 Found: redirected to login.example.com, and redirects are not followed: is the base URL right?"
    );
}

#[test]
fn a_base_url_that_would_leak_a_token_or_make_no_sense_is_refused() {
    for (url, why) in [
        ("http://vmc.vmware.com", "plain http"),
        ("http://localhost.evil.example.com", "plain http"),
        ("http://10.0.0.1", "plain http"),
        ("ftp://vmc.vmware.com", "neither https nor http"),
        ("http://127.0.0.1:99999", "has a port that is none"),
        ("https://vmc.vmware.com:0", "has a port that is none"),
        ("vmc.vmware.com", "not absolute"),
        ("/vmc", "not absolute"),
        ("", "not a URL"),
        ("https://", "not a URL"),
        (
            "https://user:hunter2@vmc.vmware.com",
            "user name or password",
        ),
        ("https://vmc.vmware.com/?a=hunter2", "query"),
        ("https://vmc.vmware.com/#a", "fragment"),
    ] {
        let text = refused(given().base_url(Service::Vmc, url)).to_string();
        assert!(text.contains(why), "{url}: {text}");
        assert!(text.contains("base URL for vmc"), "{text}");
        assert!(!text.contains("hunter2"), "{text}");
    }
    for url in [
        "https://vmc.example.com:8443/x",
        "http://localhost:1",
        "http://127.9.9.9",
        "http://[::1]:9",
        " https://vmc.example.com/ ",
    ] {
        given().base_url(Service::Vmc, url).build().unwrap();
    }
}

#[test]
fn a_session_wants_exactly_one_credential() {
    let none = refused(Session::builder()).to_string();
    assert!(none.contains("api_token(…)"), "{none}");
    let two = refused(given().api_token("abc")).to_string();
    assert!(two.contains("access_token and api_token"), "{two}");
    let empty = refused(Session::builder().api_token(" \n")).to_string();
    assert!(empty.contains("api_token is empty"), "{empty}");
    let odd = refused(Session::builder().api_token("two words")).to_string();
    assert!(
        odd.contains("white space") && !odd.contains("two words"),
        "{odd}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_token_from_a_file_may_end_with_a_line_feed() {
    let transport = MemoryTransport::new(|_| MemoryTransport::json(200, ""));
    let session = Session::builder()
        .access_token("token\n")
        .transport(transport.clone())
        .build()
        .unwrap();
    session.send(Service::Csp, get("/x")).await.unwrap();
    assert_eq!(
        transport.requests()[0].authorization(),
        Some("Bearer token")
    );
}

#[cfg(any(feature = "ring", feature = "aws-lc", feature = "native-tls"))]
#[test]
fn a_ca_file_that_cannot_be_used_is_named() {
    let missing = refused(given().extra_ca_file("/no/such/ca.pem")).to_string();
    assert!(
        missing.contains("/no/such/ca.pem cannot be read"),
        "{missing}"
    );

    let here = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let empty = refused(given().extra_ca_file(here)).to_string();
    assert!(
        empty.contains(here) && empty.contains("no certificate"),
        "{empty}"
    );

    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let broken = refused(given().extra_ca_pem(broken)).to_string();
    assert!(broken.contains("cannot be used"), "{broken}");
}

#[test]
fn settings_that_would_have_no_effect_are_refused() {
    let transport = MemoryTransport::new(|_| MemoryTransport::json(200, ""));
    let with = || given().transport(transport.clone());
    refused(with().danger_accept_invalid_certs(true));
    refused(with().extra_ca_file("/no/such/ca.pem"));
    refused(with().user_agent("x"));
    refused(with().connect_timeout(std::time::Duration::from_secs(1)));
}

#[tokio::test(start_paused = true)]
async fn the_sessions_timeout_holds_unless_a_call_brings_its_own() {
    let seconds = std::time::Duration::from_secs;
    let transport =
        MemoryTransport::new(|_| MemoryTransport::json(200, "")).delayed(move |_| seconds(50));
    let session = given()
        .timeout(seconds(40))
        .transport(transport.clone())
        .build()
        .unwrap();
    let error = session.send(Service::Vmc, get("/x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_retryable() && !error.outcome_unknown());
    let options = auth_core::SendOptions::default().with_timeout(seconds(60));
    let post = http::Request::post("/x").body(bytes::Bytes::new()).unwrap();
    let response = session.send_with(Service::Vmc, post, &options).await;
    assert_eq!(response.unwrap().status(), 200);
    let post = http::Request::post("/x").body(bytes::Bytes::new()).unwrap();
    let error = session.send(Service::Vmc, post).await.unwrap_err();
    assert!(error.outcome_unknown(), "the server may have acted");
}
