//! What the HTTP transport makes of a real socket: answers, refusals, broken answers, redirects,
//! proxies. TLS is left to `tls`.

mod wire;

use std::process::Command;
use std::time::Duration;

use auth_core::{Error, ErrorKind, HttpTransport, SendOptions, Service, Session, Transport};
use wire::{Server, TOKEN, at, get, ok, session_at};

/// `[1,2,3]`, compressed.
const GZIPPED: &[u8] = &[
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x8b, 0x36, 0xd4, 0x31, 0xd2, 0x31,
    0x8e, 0x05, 0x00, 0xe9, 0xb3, 0x6d, 0xfd, 0x07, 0x00, 0x00, 0x00,
];

fn post(path: &str) -> auth_core::Request {
    http::Request::post(path).body("{}".into()).unwrap()
}

#[tokio::test]
async fn a_request_arrives_whole_and_its_answer_comes_back_whole() {
    let server = Server::answering(ok("[1]")).await;
    let session = session_at(&server.url());
    let response = session.send(Service::Vmc, get("/a%2Fb?c=d")).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.body().as_ref(), b"[1]");

    let head = &server.heads()[0];
    assert!(head.starts_with("GET /a%2Fb?c=d HTTP/1.1\r\n"), "{head}");
    assert!(
        head.contains(&format!("csp-auth-token: {TOKEN}\r\n")),
        "{head}"
    );
    assert!(head.contains("user-agent: vmw-sdk-rust/"), "{head}");
    assert!(head.contains("gzip"), "{head}");
}

#[tokio::test]
async fn a_compressed_answer_is_unpacked() {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        GZIPPED.len()
    );
    let server = Server::answering([head.as_bytes(), GZIPPED].concat()).await;
    let session = session_at(&server.url());
    let response = session.send(Service::Csp, get("/")).await.unwrap();
    assert_eq!(response.body().as_ref(), b"[1,2,3]");
}

#[tokio::test]
async fn a_server_that_is_down_is_told_with_its_address() {
    // Bound and dropped: nobody listens there.
    let address = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    let session = session_at(&format!("http://{address}"));
    let error = session
        .send(Service::Vmc, post("/x?secret=hunter2"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_retryable());
    assert!(!error.outcome_unknown(), "it cannot have arrived");
    let text = error.to_string();
    assert!(
        text.contains(&format!("could not connect to {address}")),
        "{text}"
    );
    assert!(text.contains("is the address right and the server running?"));
    assert!(!format!("{error:?} {error:#?} {text}").contains("hunter2"));
}

#[tokio::test]
async fn an_answer_that_breaks_off_says_after_how_many_bytes() {
    let server = Server::answering(
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 100\r\n\r\n[1,2,",
    )
    .await;
    let session = session_at(&server.url());
    let error = session.send(Service::Vmc, post("/x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert!(error.outcome_unknown() && error.is_retryable());
    assert!(
        error.to_string().contains("broke off after 5 bytes"),
        "{error}"
    );
    assert_eq!(server.heads().len(), 1, "nothing is repeated down here");
}

#[tokio::test]
async fn a_connection_that_closes_without_an_answer_is_an_interruption() {
    let server = Server::answering("HTTP/1.1 200 OK\r\nconnection: close\r\n").await;
    let session = session_at(&server.url());
    let error = session.send(Service::Vmc, post("/x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
    assert!(error.outcome_unknown());
    assert_eq!(server.heads().len(), 1, "nothing is repeated down here");
}

#[tokio::test]
async fn an_answer_that_is_not_http_is_an_error_without_its_text() {
    let server = Server::answering("SSH-2.0-OpenSSH hunter2\r\n\r\nconnection: close").await;
    let session = session_at(&server.url());
    let error = session.send(Service::Vmc, get("/x")).await.unwrap_err();
    assert!(!format!("{error:?} {error}").contains("hunter2"), "{error}");
}

#[tokio::test]
async fn a_silent_server_ends_in_a_timeout() {
    let server = Server::scripted(|head| (!head.contains("/silent")).then(|| ok("1"))).await;
    let session = session_at(&server.url());
    // The connection is made on the real clock; only the silence passes on the paused one.
    session.send(Service::Vmc, get("/x")).await.unwrap();
    tokio::time::pause();
    let options = SendOptions::default().with_timeout(Duration::from_secs(7));
    let error = session
        .send_with(Service::Vmc, post("/silent"), &options)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.outcome_unknown());
    assert!(error.to_string().contains("within 7s"), "{error}");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::answering(ok("stolen")).await;
    let answer = format!(
        "HTTP/1.1 307 Temporary Redirect\r\nlocation: {}/steal\r\ncontent-length: 0\r\n\r\n",
        elsewhere.url()
    );
    let server = Server::answering(answer).await;
    let session = session_at(&server.url());
    let response = session.send(Service::Vmc, get("/x")).await.unwrap();
    assert_eq!(response.status(), 307);
    assert!(elsewhere.heads().is_empty());
    let error = Error::from_response(&response, None);
    assert!(
        error
            .to_string()
            .contains(&format!("redirected to {}", elsewhere.address)),
        "{error}"
    );
}

#[tokio::test]
async fn a_client_that_follows_redirects_is_found_out() {
    let elsewhere = Server::answering(ok("{}")).await;
    let answer = format!(
        "HTTP/1.1 302 Found\r\nlocation: {}/there\r\ncontent-length: 0\r\n\r\n",
        elsewhere.url()
    );
    let server = Server::answering(answer).await;
    let tls = rustls::ClientConfig::builder_with_provider(
        rustls::crypto::ring::default_provider().into(),
    )
    .with_safe_default_protocol_versions()
    .unwrap()
    .with_root_certificates(rustls::RootCertStore::empty())
    .with_no_client_auth();
    let client = |policy| {
        reqwest::Client::builder()
            .tls_backend_preconfigured(tls.clone())
            .no_proxy()
            .redirect(policy)
            .build()
            .unwrap()
    };
    let follows = client(reqwest::redirect::Policy::default());
    let session = at(Session::builder().http_client(follows), &server.url())
        .build()
        .unwrap();
    let error = session.send(Service::Vmc, get("/x")).await.unwrap_err();
    assert!(error.hint().unwrap().contains("Policy::none()"), "{error}");

    let stays = client(reqwest::redirect::Policy::none());
    let session = at(Session::builder().http_client(stays), &server.url())
        .build()
        .unwrap();
    let response = session.send(Service::Vmc, get("/x")).await.unwrap();
    assert_eq!(response.status(), 302);
}

#[tokio::test]
async fn a_user_agent_of_ones_own_is_sent() {
    let server = Server::answering(ok("1")).await;
    let session = at(Session::builder().user_agent("mine/1"), &server.url())
        .build()
        .unwrap();
    session.send(Service::Vmc, get("/x")).await.unwrap();
    assert!(server.heads()[0].contains("user-agent: mine/1\r\n"));
}

/// Proxies are read from the environment, which a test must not change for the others: so a child
/// process runs the test below with an environment of its own.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proxy_gets_what_goes_elsewhere_and_never_what_goes_to_this_machine() {
    let proxy = Server::answering(ok("by proxy")).await;
    let target = Server::answering(ok("direct")).await;
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["--exact", "behind_a_proxy", "--ignored", "--nocapture"])
        .env("TARGET", target.url())
        .env_remove("NO_PROXY")
        .env_remove("no_proxy");
    for name in ["HTTP_PROXY", "http_proxy"] {
        child.env(name, proxy.url());
    }
    let output = tokio::task::spawn_blocking(move || child.output().unwrap())
        .await
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}"
    );
    assert_eq!(proxy.heads().len(), 1);
    assert!(proxy.heads()[0].contains("elsewhere.invalid"));
    assert_eq!(target.heads().len(), 1);
}

#[tokio::test]
#[ignore = "needs the environment that the test above gives it"]
async fn behind_a_proxy() {
    let transport = HttpTransport::builder().build().unwrap();
    let options = SendOptions::default();
    let elsewhere = transport.send(get("http://elsewhere.invalid/x"), &options);
    assert_eq!(elsewhere.await.unwrap().body().as_ref(), b"by proxy");
    let here = std::env::var("TARGET").unwrap();
    let here = transport.send(get(&here), &options).await.unwrap();
    assert_eq!(here.body().as_ref(), b"direct");
}
