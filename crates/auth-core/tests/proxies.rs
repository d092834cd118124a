//! Proxies from the environment, which a test must not change for the others: so a child process
//! runs what needs one, with an environment of its own.

mod wire;

use std::process::Command;

use auth_core::{HttpTransport, SendOptions, Transport, TransportErrorKind};
use wire::{Server, get, ok};

const VARIABLES: [&str; 4] = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"];

/// Runs an ignored test of this file in a process that has these variables and no others of their
/// kind.
async fn child(test: &'static str, variables: &[(&str, &str)]) {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", test, "--ignored", "--nocapture"]);
    for name in VARIABLES {
        child.env_remove(name).env_remove(name.to_lowercase());
    }
    child.envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || child.output().unwrap())
        .await
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}{errors}"
    );
}

fn var(name: &str) -> String {
    std::env::var(name).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proxy_gets_what_goes_elsewhere_and_never_what_goes_to_this_machine() {
    for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        let proxy = Server::answering(ok("by proxy")).await;
        let target = Server::answering(ok("direct")).await;
        let (proxy_url, target_url) = (proxy.url(), target.url());
        let environment = [(variable, proxy_url.as_str()), ("TARGET", &target_url)];
        child("behind_a_proxy", &environment).await;
        assert_eq!(proxy.heads().len(), 1, "{variable}");
        assert!(proxy.heads()[0].starts_with("GET http://elsewhere.invalid/x "));
        assert_eq!(target.heads().len(), 1, "{variable}");
    }
}

#[tokio::test]
#[ignore = "needs the environment that the test above gives it"]
async fn behind_a_proxy() {
    let transport = HttpTransport::builder().build().unwrap();
    let options = SendOptions::default();
    let elsewhere = transport.send(get("http://elsewhere.invalid/x"), &options);
    assert_eq!(elsewhere.await.unwrap().body().as_ref(), b"by proxy");
    let here = transport.send(get(&var("TARGET")), &options).await.unwrap();
    assert_eq!(here.body().as_ref(), b"direct");
}

/// A host that is too long for a name, so that no resolver is asked.
fn unknown_host() -> String {
    format!("{}.invalid", "x".repeat(64))
}

/// What goes over https goes through a tunnel: the proxy learns the host and no more.
#[cfg(any(feature = "ring", feature = "aws-lc", feature = "native-tls"))]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proxy_for_https_sees_the_host_and_neither_path_nor_token() {
    for (variable, status) in [
        ("HTTPS_PROXY", 502),
        ("https_proxy", 407),
        ("ALL_PROXY", 403),
    ] {
        let refusal = format!("HTTP/1.1 {status} No\r\nconnection: close\r\n\r\n");
        let proxy = Server::answering(refusal).await;
        let url = format!("http://alice:hunter2@{}", proxy.address);
        let excepted = unknown_host();
        let environment = [(variable, url.as_str()), ("NO_PROXY", &excepted)];
        child("behind_a_proxy_for_https", &environment).await;
        let heads = proxy.heads();
        assert_eq!(heads.len(), 1, "the excepted host is asked directly");
        let head = &heads[0];
        assert!(head.starts_with("CONNECT elsewhere.invalid:443 "), "{head}");
        assert!(head.contains("roxy-") && head.contains("Basic "), "{head}");
        assert!(!head.contains("secret-path") && !head.contains(wire::TOKEN));
    }
}

#[cfg(any(feature = "ring", feature = "aws-lc", feature = "native-tls"))]
#[tokio::test]
#[ignore = "needs the environment that the test above gives it"]
async fn behind_a_proxy_for_https() {
    use auth_core::{ErrorKind, Service, Session};
    for host in ["elsewhere.invalid", &unknown_host()] {
        let session = Session::builder()
            .access_token(wire::TOKEN)
            .base_url(Service::Vmc, format!("https://{host}"))
            .build()
            .unwrap();
        let error = session.send(Service::Vmc, get("/secret-path")).await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
        assert!(!error.outcome_unknown());
        assert!(error.hint().unwrap().contains("names a proxy"), "{error}");
        let text = format!("{error} {error:?}");
        assert!(
            !text.contains("hunter2") && !text.contains("alice"),
            "{text}"
        );
    }
}

#[cfg(any(feature = "ring", feature = "aws-lc", feature = "native-tls"))]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_socks_proxy_is_spoken_to_as_such() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("socks5h://{}", listener.local_addr().unwrap());
    let proxy = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        // Version 5, and the ways to sign in: none is among them, and is chosen.
        let mut greeting = [0; 2];
        stream.read_exact(&mut greeting).await.unwrap();
        let mut ways = vec![0; greeting[1].into()];
        stream.read_exact(&mut ways).await.unwrap();
        stream.write_all(&[5, 0]).await.unwrap();
        // Connect, to a name, of this length.
        let mut wish = [0; 5];
        stream.read_exact(&mut wish).await.unwrap();
        let mut name = vec![0; wish[4].into()];
        stream.read_exact(&mut name).await.unwrap();
        let mut port = [0; 2];
        stream.read_exact(&mut port).await.unwrap();
        stream
            .write_all(&[5, 0, 0, 1, 127, 0, 0, 1, 0, 80])
            .await
            .unwrap();
        let script = std::sync::Arc::new(|_: &str| Some(ok("by proxy")));
        wire::serve(stream, std::sync::Arc::default(), script).await;
        (
            greeting[0],
            String::from_utf8(name).unwrap(),
            u16::from_be_bytes(port),
        )
    });
    child("behind_a_socks_proxy", &[("ALL_PROXY", &url)]).await;
    let asked = proxy.await.unwrap();
    assert_eq!(asked, (5, "elsewhere.invalid".to_owned(), 80));
}

#[cfg(any(feature = "ring", feature = "aws-lc", feature = "native-tls"))]
#[tokio::test]
#[ignore = "needs the environment that the test above gives it"]
async fn behind_a_socks_proxy() {
    let transport = HttpTransport::builder().build().unwrap();
    let options = SendOptions::default();
    let elsewhere = transport.send(get("http://elsewhere.invalid/x"), &options);
    assert_eq!(elsewhere.await.unwrap().body().as_ref(), b"by proxy");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proxy_that_is_down_is_told_as_what_may_be_wrong() {
    let address = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    let url = format!("http://alice:hunter2@{address}");
    child("behind_a_proxy_that_is_down", &[("HTTP_PROXY", &url)]).await;
}

#[tokio::test]
#[ignore = "needs the environment that the test above gives it"]
async fn behind_a_proxy_that_is_down() {
    let transport = HttpTransport::builder().build().unwrap();
    let options = SendOptions::default();
    let elsewhere = transport.send(get("http://elsewhere.invalid/x"), &options);
    let error = elsewhere.await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect, "{error}");
    let text = format!("{error} {error:?}");
    assert!(!text.contains("hunter2"), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_host_that_nobody_knows_is_a_failed_connection() {
    child("without_a_proxy", &[]).await;
}

#[tokio::test]
#[ignore = "needs the environment that the test above gives it"]
async fn without_a_proxy() {
    let transport = HttpTransport::builder().build().unwrap();
    let host = unknown_host();
    let request = get(&format!("http://{host}/x"));
    let sent = transport.send(request, &SendOptions::default()).await;
    let error = sent.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert!(!error.request_may_have_arrived());
    let text = error.message();
    assert!(
        text.contains(&format!("could not connect to {host} (")),
        "{text}"
    );
    let mut next = std::error::Error::source(&error);
    while let Some(cause) = next {
        assert!(!cause.to_string().contains("proxy"), "{cause}");
        next = cause.source();
    }
}
