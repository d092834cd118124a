//! What breaks on the way to a server and back: of what kind the failure is, how far the call had
//! come, and whether the server may have acted.

mod wire;

use std::time::Duration;

use auth_core::{Body, Error, ErrorKind, SendOptions, Service, Session};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use wire::{Server, at, get, ok, session_at};

const SECONDS: Duration = Duration::from_secs(7);

fn post(path: &str) -> auth_core::Request {
    http::Request::post(path).body("{}".into()).unwrap()
}

/// A server for one connection, with which `then` does what it likes.
async fn once<F: Future<Output = ()> + Send + 'static>(
    then: impl FnOnce(TcpStream) -> F + Send + 'static,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        then(stream).await;
    });
    url
}

/// Reads the head of a request and what has come of its body.
async fn head(stream: &mut TcpStream) {
    let mut read = Vec::new();
    while !read.windows(4).any(|four| four == b"\r\n\r\n") {
        assert_ne!(stream.read_buf(&mut read).await.unwrap(), 0);
    }
}

async fn within(limit: Duration, url: &str, request: auth_core::Request) -> Error {
    let options = SendOptions::default().with_timeout(limit);
    let sent = session_at(url).send_with(Service::Vmc, request, &options);
    sent.await.unwrap_err()
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
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.to_string().contains("is not HTTP"), "{error}");
    assert!(!error.is_retryable(), "nor will it be in a second");
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
async fn a_connection_that_is_reset_is_an_interruption() {
    let url = once(|mut stream| async move {
        head(&mut stream).await;
        // Closed with something unsent for, a connection is reset.
        stream.set_zero_linger().unwrap();
    })
    .await;
    let error = session_at(&url).send(Service::Vmc, post("/x")).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
    assert!(error.outcome_unknown() && error.is_retryable());
    let text = error.to_string();
    assert!(text.contains("broke off before an answer came"), "{text}");
    assert!(error.hint().unwrap().contains("before you repeat it"));
}

#[tokio::test]
async fn a_connection_that_is_reset_within_the_answer_is_an_interruption() {
    let url = once(|mut stream| async move {
        head(&mut stream).await;
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[1,2,";
        stream.write_all(answer).await.unwrap();
        stream.set_zero_linger().unwrap();
    })
    .await;
    let error = session_at(&url).send(Service::Vmc, get("/x")).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
    assert!(error.is_retryable() && !error.outcome_unknown(), "a GET");
    // A reset may take away what had come.
    assert!(error.to_string().contains("broke off"), "{error}");
}

#[tokio::test]
async fn a_server_that_has_closed_its_half_is_an_interruption() {
    let url = once(|mut stream| async move {
        stream.shutdown().await.unwrap();
        let mut read = Vec::new();
        let _ = stream.read_to_end(&mut read).await;
    })
    .await;
    let error = within(Duration::from_secs(20), &url, post("/x")).await;
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
    assert!(error.is_retryable());
}

/// Keeps a paused clock where it is: it runs ahead when nobody has anything to do, be it that
/// bytes are on their way.
fn hold_the_clock() {
    tokio::spawn(async {
        loop {
            tokio::task::yield_now().await;
        }
    });
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_does_not_begin_is_told_from_one_that_does_not_end() {
    hold_the_clock();
    let silent = once(|mut stream| async move {
        head(&mut stream).await;
        tokio::time::advance(SECONDS).await;
        std::future::pending().await
    })
    .await;
    let error = within(SECONDS, &silent, post("/x")).await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.outcome_unknown() && error.is_retryable());
    let text = error.to_string();
    let address = silent.trim_start_matches("http://");
    let says = format!("no answer from {address} within 7s");
    assert!(text.contains(&says), "{text}");
    assert!(text.contains("before you repeat it"), "{text}");

    // Byte after byte keeps a connection alive, not a call.
    let trickling = once(|mut stream| async move {
        head(&mut stream).await;
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n";
        stream.write_all(answer).await.unwrap();
        for number in 0.. {
            if stream.write_all(b" ").await.is_err() {
                return;
            }
            // Time for the client to read, which nothing but its turns measures.
            for _ in 0..1000 {
                tokio::task::yield_now().await;
            }
            if number > 20 {
                tokio::time::advance(SECONDS / 10).await;
            }
        }
    })
    .await;
    let error = within(SECONDS, &trickling, get("/x")).await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(!error.outcome_unknown(), "a GET");
    let text = error.to_string();
    assert!(text.contains("was not complete within 7s: "), "{text}");
    assert!(!text.contains(": 0 bytes of its body had come"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_does_not_end_in_time_says_how_much_of_it_was_sent() {
    hold_the_clock();
    for (length, says) in [
        (Some(9), "was not sent within 7s: 5 of 9 bytes of its body"),
        (None, "within 7s: 5 bytes of the body of the request"),
    ] {
        let url = once(|mut stream| async move {
            let mut read = Vec::new();
            while !read.windows(5).any(|five| five == b"begun") {
                assert_ne!(stream.read_buf(&mut read).await.unwrap(), 0);
            }
            tokio::time::advance(SECONDS).await;
            std::future::pending().await
        })
        .await;
        let (mut write, read) = tokio::io::duplex(64);
        write.write_all(b"begun").await.unwrap();
        let body = Body::reader(read, length);
        let request = http::Request::post("/upload").body(body).unwrap();
        let error = within(SECONDS, &url, request).await;
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(error.to_string().contains(says), "{error}");
        drop(write);
    }
}

/// Accepted by the system, and by nobody else.
#[cfg(any(feature = "ring", feature = "aws-lc", feature = "native-tls"))]
#[tokio::test]
async fn a_tls_handshake_that_never_comes_is_a_failed_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let builder = Session::builder().connect_timeout(Duration::from_millis(50));
    let session = at(builder, &url).build().unwrap();
    let error = session.send(Service::Vmc, post("/x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert!(error.is_retryable());
    assert!(!error.outcome_unknown(), "nothing was sent");
    assert!(error.hint().unwrap().contains("the server running"));
}

#[cfg(not(any(feature = "ring", feature = "aws-lc", feature = "native-tls")))]
#[tokio::test]
async fn without_tls_https_says_which_features_there_are_and_this_machine_can_be_asked() {
    use auth_core::HttpTransport;
    let session = at(Session::builder(), "https://vmc.example.com")
        .build()
        .unwrap();
    let error = session.send(Service::Vmc, post("/x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.is_retryable() && !error.outcome_unknown());
    let text = error.to_string();
    assert!(text.contains("built without TLS"), "{text}");
    assert!(text.contains("ring, aws-lc and native-tls"), "{text}");

    let server = Server::answering(ok("[]")).await;
    let session = session_at(&server.url());
    let response = session.send(Service::Vmc, get("/x")).await.unwrap();
    assert_eq!(response.status(), 200);

    for builder in [
        HttpTransport::builder().extra_ca_pem("-----BEGIN"),
        HttpTransport::builder().danger_accept_invalid_certs(true),
        HttpTransport::builder().client_certificate_pem("-----BEGIN"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("built without TLS"), "{error}");
    }
}
