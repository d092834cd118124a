//! Bodies: what can be sent again, and streams, which cannot and are never whole in memory.

mod cloud;
mod wire;

use std::convert::Infallible;
use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use auth_core::{Body, ErrorKind, MemoryTransport, SendOptions, Service};
use bytes::Bytes;
use cloud::{Cloud, calls, exchanges, session};
use http_body::Frame;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc};
use wire::{get, ok, session_at};

/// The pieces that come through a channel; a failure ends them, and so does hanging up.
struct Channel<E>(mpsc::Receiver<Result<Bytes, E>>);

impl<E> http_body::Body for Channel<E> {
    type Data = Bytes;
    type Error = E;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, E>>> {
        self.0
            .poll_recv(cx)
            .map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }
}

/// A stream of these pieces.
fn pieces<E: std::fmt::Debug>(
    pieces: impl IntoIterator<Item = Result<&'static str, E>>,
) -> Channel<E> {
    let (send, receive) = mpsc::channel(10);
    for piece in pieces {
        let piece = piece.map(|text| Bytes::from_static(text.as_bytes()));
        send.try_send(piece).expect("there are at most ten");
    }
    Channel(receive)
}

fn text(text: &'static str, length: Option<u64>) -> Body {
    Body::stream(pieces([Ok::<_, Infallible>(text)]), length)
}

fn upload(body: Body) -> auth_core::Request {
    http::Request::post("/upload").body(body).unwrap()
}

/// Whether an `io::Error` that says this is among the causes of an error.
fn is_caused_by(error: &auth_core::Error, says: &str) -> bool {
    let mut next = error.source();
    while let Some(cause) = next {
        if let Some(io) = cause.downcast_ref::<io::Error>() {
            return io.to_string() == says;
        }
        next = cause.source();
    }
    false
}

/// A server for one request, whose body it reads as it comes.
struct Listening(TcpListener);

struct Receiving {
    connection: TcpStream,
    head: String,
    /// What came behind the head and has not been read yet.
    read: Vec<u8>,
}

impl Listening {
    async fn new() -> (Self, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        (Self(listener), url)
    }

    async fn accept(self) -> Receiving {
        let (mut connection, _) = self.0.accept().await.unwrap();
        let mut read = Vec::new();
        let end = loop {
            if let Some(at) = read.windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
            assert_ne!(connection.read_buf(&mut read).await.unwrap(), 0);
        };
        let head = String::from_utf8(read.drain(..end).collect()).unwrap();
        Receiving {
            connection,
            head,
            read,
        }
    }
}

impl Receiving {
    /// What is there of the body, at least a byte; `None` where the client hung up.
    async fn some(&mut self) -> Option<Vec<u8>> {
        if self.read.is_empty() {
            self.connection.read_buf(&mut self.read).await.ok()?;
        }
        Some(std::mem::take(&mut self.read)).filter(|some| !some.is_empty())
    }

    async fn line(&mut self) -> String {
        loop {
            if let Some(at) = self.read.windows(2).position(|two| two == b"\r\n") {
                let line = self.read.drain(..at + 2).take(at).collect();
                return String::from_utf8(line).unwrap();
            }
            let read = self.connection.read_buf(&mut self.read).await;
            assert_ne!(read.unwrap(), 0, "the body breaks off");
        }
    }

    /// A body in chunks.
    async fn chunks(&mut self) -> Vec<u8> {
        let mut body = Vec::new();
        loop {
            let length = usize::from_str_radix(&self.line().await, 16).unwrap();
            while self.read.len() < length {
                let read = self.connection.read_buf(&mut self.read).await;
                assert_ne!(read.unwrap(), 0, "the body breaks off");
            }
            body.extend(self.read.drain(..length));
            assert_eq!(self.line().await, "");
            if length == 0 {
                return body;
            }
        }
    }

    async fn answer(mut self, answer: &[u8]) {
        self.connection.write_all(answer).await.unwrap();
        self.connection.shutdown().await.unwrap();
    }
}

/// The stream makes no more than a window ahead of what the server has read, so a transport that
/// collects any more than that before it sends comes to a standstill.
#[tokio::test]
async fn a_large_stream_arrives_whole_and_is_never_held_whole() {
    const PIECE: usize = 64 * 1024;
    const PIECES: usize = 1024;
    const WINDOW: usize = 16;
    let length = (PIECE * PIECES) as u64;
    let (server, url) = Listening::new().await;
    let window = Arc::new(Semaphore::new(WINDOW));

    let (send, receive) = mpsc::channel(1);
    let open = window.clone();
    tokio::spawn(async move {
        for number in 0..PIECES {
            open.acquire().await.unwrap().forget();
            let piece = Bytes::from(vec![number.to_le_bytes()[0]; PIECE]);
            if send.send(Ok::<_, Infallible>(piece)).await.is_err() {
                return;
            }
        }
    });
    let serving = tokio::spawn(async move {
        let mut request = server.accept().await;
        let mut come = 0;
        while come < PIECE * PIECES {
            let some = request.some().await.expect("the body breaks off");
            let mut some = &some[..];
            while !some.is_empty() {
                let (number, at) = (come / PIECE, come % PIECE);
                let (piece, rest) = some.split_at(some.len().min(PIECE - at));
                let expected = [number.to_le_bytes()[0]; PIECE];
                assert!(piece == &expected[at..at + piece.len()], "at {come}");
                come += piece.len();
                window.add_permits(come / PIECE - number);
                some = rest;
            }
        }
        let head = request.head.clone();
        request.answer(&ok("[]")).await;
        (head, come)
    });

    let request = upload(Body::stream(Channel(receive), Some(length)));
    let response = session_at(&url).send(Service::Vmc, request).await.unwrap();
    assert_eq!(response.status(), 200);
    let (head, come) = serving.await.unwrap();
    assert_eq!(come as u64, length);
    let says = format!("\r\ncontent-length: {length}\r\n");
    assert!(head.contains(&says), "{head}");
}

#[tokio::test]
async fn a_stream_of_unknown_length_goes_in_chunks() {
    for method in ["POST", "PUT", "GET"] {
        let (server, url) = Listening::new().await;
        let serving = tokio::spawn(async move {
            let mut request = server.accept().await;
            let body = request.chunks().await;
            let head = request.head.clone();
            request.answer(&ok("[]")).await;
            (head, body)
        });
        let parts = pieces([Ok::<_, Infallible>("one"), Ok(""), Ok(", two")]);
        let request = http::Request::builder()
            .method(method)
            .uri("/x")
            .body(Body::stream(parts, None))
            .unwrap();
        session_at(&url).send(Service::Vmc, request).await.unwrap();
        let (head, body) = serving.await.unwrap();
        assert_eq!(body, b"one, two", "{method}");
        assert_eq!(head.matches("transfer-encoding: chunked").count(), 1);
        assert!(!head.contains("content-length"), "{head}");
    }
}

#[tokio::test]
async fn a_stream_that_fails_midway_fails_the_call_with_its_own_error() {
    for length in [None, Some(100)] {
        let (server, url) = Listening::new().await;
        let (send, receive) = mpsc::channel(1);
        send.try_send(Ok("begun".into())).unwrap();
        let serving = tokio::spawn(async move {
            let mut request = server.accept().await;
            let mut come = request.some().await.expect("the beginning");
            let failure = Err(io::Error::other("the disk is gone"));
            send.send(failure).await.expect("it waits for more");
            while let Some(some) = request.some().await {
                come.extend(some);
            }
            come
        });
        let request = upload(Body::stream(Channel(receive), length));
        let error = session_at(&url)
            .send(Service::Vmc, request)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert!(error.outcome_unknown() && !error.is_retryable());
        assert!(is_caused_by(&error, "the disk is gone"));
        let said = error.to_string();
        let says = "the stream failed after 5 bytes (the disk is gone)";
        assert!(said.contains(says), "{said}");
        let come = serving.await.unwrap();
        assert!(!come.ends_with(b"0\r\n\r\n"), "it does not look whole");
    }
}

#[tokio::test]
async fn a_stream_is_held_to_its_length() {
    for (length, says) in [
        (3, "longer than the 3 bytes"),
        (4, "longer than the 4 bytes"),
        (9, "ended after 8 of 9 bytes"),
    ] {
        let (server, url) = Listening::new().await;
        tokio::spawn(async move {
            let mut request = server.accept().await;
            while request.some().await.is_some() {}
        });
        let stream = pieces([Ok::<_, Infallible>("four"), Ok("more")]);
        let request = upload(Body::stream(stream, Some(length)));
        let sent = session_at(&url).send(Service::Vmc, request).await;
        let error = sent.unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
    }
}

#[tokio::test]
async fn an_answer_that_comes_before_the_stream_ends_is_heard() {
    let (server, url) = Listening::new().await;
    let serving = tokio::spawn(async move {
        let mut request = server.accept().await;
        request.some().await.expect("the beginning");
        let refusal = b"HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\n\r\n";
        request.connection.write_all(refusal).await.unwrap();
        request
    });
    let (send, receive) = mpsc::channel::<Result<_, Infallible>>(1);
    send.try_send(Ok(Bytes::from_static(b"begun"))).unwrap();
    let request = upload(Body::stream(Channel(receive), None));
    let response = session_at(&url).send(Service::Vmc, request).await.unwrap();
    assert_eq!(response.status(), 413);
    drop((send, serving));
}

#[tokio::test(start_paused = true)]
async fn a_stream_is_not_replayed_after_a_401_and_the_next_call_works() {
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    session.send(Service::Vmc, get("/x")).await.unwrap();
    cloud.refuse("access-token-1");

    let request = upload(text("sent once", None));
    let response = session.send(Service::Vmc, request).await.unwrap();
    assert_eq!(response.status(), 401);
    let sent = calls(&transport);
    assert_eq!(sent.len(), 2, "nothing was sent again");
    assert_eq!(sent[1].body(), "sent once");
    assert_eq!(exchanges(&transport), 1);

    let request = upload(text("opened anew", Some(11)));
    let response = session.send(Service::Vmc, request).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(cloud::seen_token(&response), "access-token-2");
    assert_eq!(calls(&transport).len(), 3);
}

#[tokio::test(start_paused = true)]
async fn all_that_makes_bytes_is_sent_and_replayed() {
    fn post<B>(body: B) -> http::Request<B> {
        http::Request::post("/x").body(body).unwrap()
    }
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    for number in 1..=5 {
        session.send(Service::Vmc, get("/x")).await.unwrap();
        cloud.refuse(&format!("access-token-{number}"));
        let sent = match number {
            1 => session.send(Service::Vmc, post(vec![b'a'])).await,
            2 => session.send(Service::Vmc, post("a".to_owned())).await,
            3 => session.send(Service::Vmc, post("a")).await,
            4 => {
                let body = Bytes::from_static(b"a");
                session.send(Service::Vmc, post(body)).await
            }
            _ => session.send(Service::Vmc, post(())).await,
        };
        assert_eq!(sent.unwrap().status(), 200);
        let calls = calls(&transport);
        let [.., refused, replayed] = &calls[..] else {
            panic!("there are two");
        };
        assert_eq!(refused.body(), if number < 5 { "a" } else { "" });
        assert_eq!(refused.body(), replayed.body());
        assert_ne!(refused.csp_auth_token(), replayed.csp_auth_token());
    }
}

#[tokio::test]
async fn the_script_of_a_memory_transport_reads_a_stream_as_bytes() {
    let transport = MemoryTransport::new(|request| {
        let body = request.body().as_bytes().cloned();
        MemoryTransport::json(200, body.expect("it has been read"))
    });
    let session = session_over(&transport);
    let request = upload(text("[1,2]", None));
    let response = session.send(Service::Vmc, request).await.unwrap();
    assert_eq!(response.body(), "[1,2]");

    let failing = pieces([Ok("begun"), Err(io::Error::other("the disk is gone"))]);
    let request = upload(Body::stream(failing, None));
    let error = session.send(Service::Vmc, request).await.unwrap_err();
    assert!(is_caused_by(&error, "the disk is gone"));
    assert_eq!(transport.requests()[1].body(), "begun");
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_stalls_ends_in_a_timeout() {
    let transport = MemoryTransport::new(|_| MemoryTransport::json(200, "{}"));
    let (_open, receive) = mpsc::channel::<Result<_, Infallible>>(1);
    let options = SendOptions::default().with_timeout(Duration::from_secs(7));
    let request = upload(Body::stream(Channel(receive), None));
    let error = session_over(&transport)
        .send_with(Service::Vmc, request, &options)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.outcome_unknown());
}

#[tokio::test]
async fn bodies_that_follow_each_other_are_bytes_if_all_are() {
    let whole = Body::concat(["a".into(), ().into(), "b".into()]);
    assert_eq!(whole.as_bytes().unwrap(), "ab");

    let known = Body::concat(["a".into(), text("bc", Some(2)), "d".into()]);
    assert_eq!((known.len(), known.as_bytes()), (Some(4), None));
    let unknown = Body::concat([text("a", None), Body::reader(&b"bcd"[..], None)]);
    assert_eq!((unknown.len(), unknown.as_bytes()), (None, None));
    for (body, says) in [(known, "abcd"), (unknown, "abcd")] {
        let transport = MemoryTransport::new(|_| MemoryTransport::json(200, "{}"));
        let sent = session_over(&transport).send(Service::Vmc, upload(body));
        sent.await.unwrap();
        assert_eq!(transport.requests()[0].body(), says);
    }

    // Which of them failed is told once, not once for each layer.
    let short = Body::concat(["a".into(), text("bc", Some(3))]);
    let transport = MemoryTransport::new(|_| MemoryTransport::json(200, "{}"));
    let sent = session_over(&transport).send(Service::Vmc, upload(short));
    let said = sent.await.unwrap_err().to_string();
    assert!(said.contains("ended after 2 of 3 bytes"), "{said}");
    assert!(!said.contains("failed after"), "{said}");
}

#[test]
fn a_body_shows_its_kind_and_its_length_and_nothing_else() {
    for (body, says) in [
        ("hunter2".into(), "Body { kind: Bytes, length: Some(7) }"),
        (text("hunter2", None), "Body { kind: Stream, length: None }"),
        (
            text("hunter2", Some(7)),
            "Body { kind: Stream, length: Some(7) }",
        ),
        (Body::default(), "Body { kind: Bytes, length: Some(0) }"),
    ] {
        assert_eq!(format!("{body:?}"), says);
        assert!(!format!("{:#?}", upload(body)).contains("hunter2"));
    }
}

#[test]
fn a_stream_cannot_be_cloned_and_bytes_share_theirs() {
    assert!(text("a", Some(1)).try_clone().is_none());
    let body = Body::from("a".repeat(100));
    let copy = body.try_clone().unwrap();
    let address = |body: &Body| body.as_bytes().unwrap().as_ptr();
    assert_eq!(address(&body), address(&copy));
}

#[test]
fn a_request_with_a_stream_moves_between_threads() {
    fn check<T: Send + Sync>() {}
    check::<Body>();
    check::<auth_core::Request>();
}

fn session_over(transport: &MemoryTransport) -> auth_core::Session {
    auth_core::Session::builder()
        .access_token(wire::TOKEN)
        .transport(transport.clone())
        .build()
        .unwrap()
}
