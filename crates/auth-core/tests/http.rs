//! What the HTTP transport makes of a real socket: answers, redirects, settings. What breaks on the
//! way is left to `connections`, proxies to `proxies`, TLS to `tls`.

mod wire;

use auth_core::{Body, Error, ErrorKind, Service, Session};
use wire::{Server, TOKEN, at, get, ok, session_at};

/// `[1,2,3]`, compressed.
const GZIPPED: &[u8] = &[
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x8b, 0x36, 0xd4, 0x31, 0xd2, 0x31,
    0x8e, 0x05, 0x00, 0xe9, 0xb3, 0x6d, 0xfd, 0x07, 0x00, 0x00, 0x00,
];

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
async fn no_redirect_is_followed_whatever_the_method_and_the_status() {
    let elsewhere = Server::answering(ok("stolen")).await;
    let away = elsewhere.url();
    let server = Server::scripted(move |head| {
        let status = head.split(['/', ' ']).nth(2).unwrap();
        let answer = format!(
            "HTTP/1.1 {status} Moved\r\nlocation: {away}/steal\r\ncontent-length: 0\r\n\r\n"
        );
        Some(answer.into_bytes())
    })
    .await;
    let session = session_at(&server.url());
    for status in [301, 302, 303, 307, 308] {
        for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] {
            for body in [None, Some("{}")] {
                let request = http::Request::builder().method(method);
                let request = request.uri(format!("/{status}"));
                let request = request.body(body.map_or_else(Body::default, Body::from));
                let sent = session.send(Service::Vmc, request.unwrap()).await;
                let response = sent.unwrap();
                assert_eq!(response.status(), status, "{method}");
                let error = Error::from_response(&response, None);
                let to = format!("redirected to {}", elsewhere.address);
                assert!(error.to_string().contains(&to), "{error}");
            }
        }
    }
    assert_eq!(server.heads().len(), 5 * 7 * 2);
    assert!(elsewhere.heads().is_empty(), "nothing went there");
}

#[tokio::test]
async fn the_address_of_a_next_page_on_another_host_gets_no_token() {
    let elsewhere = Server::answering(ok("[]")).await;
    let server = Server::answering(ok("[]")).await;
    let session = session_at(&server.url());
    for (next, allowed) in [
        (format!("{}/list?page=2", server.url()), true),
        (format!("{}/list?page=2", elsewhere.url()), false),
    ] {
        let sent = session.send(Service::Vmc, get(&next)).await;
        match sent {
            Ok(response) => assert!(allowed && response.status() == 200),
            Err(error) => {
                assert!(!allowed, "{error}");
                assert_eq!(error.kind(), ErrorKind::Usage);
            }
        }
    }
    assert!(server.heads()[0].starts_with("GET /list?page=2 "));
    assert!(elsewhere.heads().is_empty());
}

#[tokio::test]
async fn a_client_that_follows_redirects_is_found_out() {
    let elsewhere = Server::answering(ok("{}")).await;
    let answer = format!(
        "HTTP/1.1 302 Found\r\nlocation: {}/there\r\ncontent-length: 0\r\n\r\n",
        elsewhere.url()
    );
    let server = Server::answering(answer).await;
    let client = |policy| {
        let builder = reqwest::Client::builder().no_proxy().redirect(policy);
        // reqwest has rustls here, but nothing for it to calculate with.
        #[cfg(all(any(feature = "ring", feature = "aws-lc"), not(feature = "native-tls")))]
        let builder = builder.tls_backend_preconfigured(
            rustls::ClientConfig::builder_with_provider(
                rustls::crypto::ring::default_provider().into(),
            )
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(rustls::RootCertStore::empty())
            .with_no_client_auth(),
        );
        builder.build().unwrap()
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
