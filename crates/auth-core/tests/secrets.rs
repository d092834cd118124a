//! Secrets are shown nowhere: not by `Debug`, not by `Display`, not in logs, not in URLs.

mod cloud;
mod wire;

use std::error::Error as _;
use std::fmt::Debug;
use std::io::Write;
use std::sync::{Arc, Mutex};

use auth_core::{
    Error, ErrorKind, HttpTransport, MemoryTransport, Secret, Service, Session, TransportError,
    TransportErrorKind,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cloud::{API_TOKEN, Cloud, get, session};

/// Anything that must not be seen: tokens, and the end of the API token that the CSP echoes.
const SECRETS: [&str; 7] = [
    API_TOKEN,
    "9abcdef",
    "access-token-",
    "login-token-",
    "rotated-refresh-token",
    "hunter2",
    "eyJ",
];

#[track_caller]
fn clean(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} is shown in: {text}");
    }
}

#[track_caller]
fn shows_nothing(thing: &impl Debug) {
    clean(&format!("{thing:?}"));
    clean(&format!("{thing:#?}"));
}

/// The error and all its causes, in every form.
#[track_caller]
fn tells_nothing(error: &Error) {
    shows_nothing(error);
    clean(&error.to_string());
    clean(error.message().unwrap_or_default());
    let mut cause = error.source();
    while let Some(error) = cause {
        clean(&format!("{error} {error:?} {error:#?}"));
        cause = error.source();
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_that_can_be_formatted_shows_a_secret() {
    let (cloud, transport) = Cloud::new();
    *cloud.rotates_to.lock().unwrap() = Some("rotated-refresh-token".to_owned());
    let builder = Session::builder()
        .api_token(API_TOKEN)
        .base_url(Service::Vmc, "https://user:hunter2@vmc.vmware.com")
        .extra_ca_pem("-----BEGIN PRIVATE KEY-----\nhunter2");
    shows_nothing(&builder);
    shows_nothing(&builder.build().unwrap_err());
    shows_nothing(&Secret::from(API_TOKEN));

    let session = session(&transport);
    for service in [Service::Vmc, Service::Automation] {
        session
            .send(service, get("/x?password=hunter2"))
            .await
            .unwrap();
        shows_nothing(&session.access_token_for(service).await.unwrap());
    }
    shows_nothing(&session);
    shows_nothing(&transport);
    shows_nothing(&transport.requests());
    shows_nothing(&HttpTransport::builder().extra_ca_pem("hunter2"));
    // What the sweep looks for is there to be seen.
    assert!(transport.requests()[0].body().len() > API_TOKEN.len());
    assert_eq!(
        transport.requests()[1].csp_auth_token(),
        Some("access-token-1")
    );
    for request in transport.requests() {
        let address = request.uri().to_string().replace("?password=hunter2", "");
        clean(&address);
        // A transport of a user's own may well log the headers it was given.
        shows_nothing(request.headers());
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_does_not_repeat_a_secret_that_a_server_echoes() {
    // Before an exchange has succeeded there is no access token to be echoed.
    for (failing, access) in [("exchange", ""), ("call", "access-token-1")] {
        let echo = format!(
            "no: {API_TOKEN} {access} ...9abcdef Bearer {access} eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln password=hunter2"
        );
        let bodies = [
            serde_json::json!({"message": echo, "cspErrorCode": echo, "requestId": echo})
                .to_string(),
            serde_json::json!({"error_messages": [echo, echo]}).to_string(),
            echo.clone(),
            format!("<html><title>{echo}</title></html>"),
            format!("{{\"message\": \"{echo}"),
        ];
        for body in bodies {
            let transport = MemoryTransport::new(move |request| {
                let is_exchange = cloud::is_exchange(request.uri().path());
                if is_exchange == (failing == "exchange") {
                    return MemoryTransport::json(400, body.clone());
                }
                MemoryTransport::json(200, r#"{"access_token":"access-token-1"}"#)
            });
            let error = match session(&transport).send(Service::Vmc, get("/x")).await {
                Ok(response) => Error::from_response(&response, None),
                Err(error) => error,
            };
            tells_nothing(&error);
            shows_nothing(&error.code());
            shows_nothing(&error.request_id());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_does_not_repeat_a_secret_in_a_header_or_in_the_name_of_a_property() {
    let jwt = format!("eyJhbGciOiJSUzI1NiJ9.{}.c2ln", "eyJzdWIiOiJ4In0".repeat(20));
    for echo in [API_TOKEN, "access-token-1", "...9abcdef", &jwt] {
        for status in [200, 302, 400] {
            let header = echo.to_owned();
            let transport = MemoryTransport::new(move |request| {
                if cloud::is_exchange(request.uri().path()) {
                    return MemoryTransport::json(200, r#"{"access_token":"access-token-1"}"#);
                }
                let mut answer = MemoryTransport::json(status, "[");
                let location = format!("https://user:{header}@elsewhere.example/?token={header}");
                for (name, value) in [("x-request-id", &header), ("location", &location)] {
                    answer.headers_mut().insert(name, value.parse().unwrap());
                }
                answer
            });
            let response = session(&transport).send(Service::Vmc, get("/x")).await;
            let response = response.unwrap();
            let errors = [
                Error::from_response(&response, None),
                Error::decode(&response, format!("$.{echo}[0]"), "expected an object"),
            ];
            for error in errors {
                tells_nothing(&error);
                shows_nothing(&error.request_id());
                assert!(error.request_id().unwrap().contains("[redacted]"));
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_sent_by_http_basic_is_known_in_the_form_in_which_it_was_sent() {
    let transport = MemoryTransport::new(|request| {
        let sent = request.headers()["authorization"].to_str().unwrap();
        let body = serde_json::json!({"message": format!("no: {}", &sent[6..])});
        MemoryTransport::json(400, body.to_string())
    });
    let session = Session::builder().oauth_app("an-app", "hunter2-the-secret");
    let session = session.transport(transport).build().unwrap();
    let error = session.send(Service::Vmc, get("/x")).await.unwrap_err();
    tells_nothing(&error);
    assert_eq!(error.message(), Some("no: [redacted]"));
}

#[tokio::test(start_paused = true)]
async fn an_answer_of_the_token_server_that_cannot_be_read_is_not_quoted() {
    for body in [
        r#""access-token-1""#,
        r#"["access-token-1"]"#,
        r#"{"access_token":{"a":"access-token-1"}}"#,
        r#"{"access_token":"access-token-1"#,
        "access-token-1",
    ] {
        let transport = MemoryTransport::new(move |_| MemoryTransport::json(200, body));
        let sent = session(&transport).send(Service::Vmc, get("/x")).await;
        tells_nothing(&sent.unwrap_err());
    }
}

#[tokio::test(start_paused = true)]
async fn a_transport_of_a_users_own_does_not_give_secrets_away() {
    let transport = MemoryTransport::fallible(|request| {
        let body = String::from_utf8_lossy(request.body().as_bytes().unwrap()).into_owned();
        Err(TransportError::new(
            TransportErrorKind::Other,
            format!("cannot send {API_TOKEN}, {body} Bearer access-token-0123456789 to you"),
        ))
    });
    let error = session(&transport)
        .send(Service::Automation, get("/x"))
        .await
        .unwrap_err();
    tells_nothing(&error);
}

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The only test here that logs: it takes the logger of the whole process, so as to see what
/// reqwest, hyper and rustls write as well.
#[tokio::test]
async fn the_most_talkative_log_shows_no_secret() {
    let captured = Captured::default();
    let writer = captured.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .init();

    let echo = format!(r#"{{"message":"invalid_grant: bad ...9abcdef {API_TOKEN}"}}"#);
    let refused = echo.clone();
    let server = wire::Server::scripted(move |head| {
        Some(if head.contains(cloud::LOGIN) {
            let text = String::from_utf8(wire::ok(&refused)).unwrap();
            text.replace("200 OK", "400 Bad Request").into_bytes()
        } else if head.contains(cloud::AUTHORIZE) {
            wire::ok(r#"{"access_token":"access-token-1","refresh_token":"rotated-refresh-token"}"#)
        } else {
            wire::ok(&echo).to_vec()
        })
    })
    .await;
    let builder = Session::builder().api_token(API_TOKEN);
    let session = [Service::Vmc, Service::Automation, Service::Csp]
        .into_iter()
        .fold(builder, |builder, service| {
            builder.base_url(service, server.url())
        })
        .build()
        .unwrap();
    let ok = session.send(Service::Vmc, get("/x?password=hunter2")).await;
    assert_eq!(ok.unwrap().status(), 200);
    let error = session.send(Service::Automation, get("/x")).await;
    tells_nothing(&error.unwrap_err());

    let refusing = wire::Server::scripted(|_| {
        let text = String::from_utf8(wire::ok(r#"{"message":"no: hunter2"}"#)).unwrap();
        Some(text.replace("200 OK", "400 Bad Request").into_bytes())
    })
    .await;
    let printed = r#"{"username":"ann","password":"hunter2"}"#;
    for builder in [
        Session::builder().oauth_app("the-app", "hunter2"),
        Session::builder().vra_password("ann", "hunter2"),
        Session::builder().vra_refresh_token("hunter2"),
        Session::builder().vcf_tenant("acme", "hunter2"),
        Session::builder().vcf_provider("hunter2"),
        Session::builder().credential_process("echo", [printed]),
    ] {
        let session = [Service::Vmc, Service::Automation, Service::Csp]
            .into_iter()
            .fold(builder, |builder, service| {
                builder.base_url(service, refusing.url())
            })
            .build()
            .unwrap();
        let error = session.send(Service::Automation, get("/x")).await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");
        tells_nothing(&error);
    }
    // HTTP Basic is as good as the secret in it.
    let basic = STANDARD.encode("the-app:hunter2");
    assert!(refusing.heads().iter().any(|head| head.contains(&basic)));

    let log = String::from_utf8(captured.0.lock().unwrap().clone()).unwrap();
    assert!(!log.contains(&basic), "{log}");
    for expected in [
        "access token obtained",
        "no access token",
        "answered",
        "reqwest",
    ] {
        assert!(log.contains(expected), "{expected} is missing in {log}");
    }
    clean(&log);
}
