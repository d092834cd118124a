//! Files as bodies: sent whole, sent again, and what becomes of a file that changes meanwhile.

mod cloud;
mod scratch;
mod wire;

use std::error::Error as _;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};

use auth_core::{Body, ErrorKind, MemoryTransport, Service, Session};
use cloud::{Cloud, calls, get, session};
use scratch::TemporaryFile;
use wire::{Server, ok, session_at};

/// More than is read at once, and no two pieces of it alike.
fn content() -> Vec<u8> {
    (0_u32..200_000).flat_map(u32::to_le_bytes).collect()
}

fn upload(body: Body) -> auth_core::Request {
    http::Request::post("/upload").body(body).unwrap()
}

/// What a body says when it is sent.
async fn sent(body: Body) -> Result<bytes::Bytes, auth_core::Error> {
    let transport = MemoryTransport::new(|request| {
        let body = request.body().as_bytes().cloned();
        MemoryTransport::json(200, body.expect("it has been read"))
    });
    let session = Session::with_transport(transport);
    let response = session.send(Service::Vmc, upload(body)).await?;
    Ok(response.into_body())
}

#[tokio::test]
async fn a_file_is_sent_whole_and_with_its_length() {
    let content = content();
    let file = TemporaryFile::with("whole", &content);
    let body = Body::file(&file.0).await.unwrap();
    assert_eq!(body.len(), Some(content.len() as u64));
    assert!(body.as_bytes().is_none(), "it is not in memory");
    assert_eq!(
        format!("{body:?}"),
        "Body { kind: File, length: Some(800000) }"
    );
    assert!(sent(body.try_clone().unwrap()).await.unwrap() == content);

    let server = Server::answering(ok("[]")).await;
    let session = session_at(&server.url());
    let response = session.send(Service::Vmc, upload(body)).await.unwrap();
    assert_eq!(response.status(), 200);
    let head = &server.heads()[0];
    assert!(head.contains("\r\ncontent-length: 800000\r\n"), "{head}");
    assert!(!head.contains("content-type"), "it guesses nothing: {head}");
}

#[tokio::test]
async fn an_empty_file_is_an_empty_body() {
    let file = TemporaryFile::with("empty", "");
    let body = Body::file(&file.0).await.unwrap();
    assert!(body.is_empty());
    assert_eq!(sent(body).await.unwrap(), "");
}

#[tokio::test]
async fn a_file_is_sent_again_after_a_401_also_within_a_form() {
    let content = content();
    let file = TemporaryFile::with("again", &content);
    let (cloud, transport) = Cloud::new();
    let session = session(&transport);
    session.send(Service::Vmc, get("/x")).await.unwrap();
    for (number, wrapped) in [(1, false), (2, true)] {
        cloud.refuse(&format!("access-token-{number}"));
        let file = Body::file(&file.0).await.unwrap();
        let (body, expected) = if wrapped {
            let form = Body::concat(["head ".into(), file, " tail".into()]);
            (form, [b"head ", &content[..], b" tail"].concat())
        } else {
            (file, content.clone())
        };
        assert_eq!(body.len(), Some(expected.len() as u64));
        let response = session.send(Service::Vmc, upload(body)).await.unwrap();
        assert_eq!(response.status(), 200);
        let calls = calls(&transport);
        let [.., refused, replayed] = &calls[..] else {
            panic!("there are two");
        };
        assert!(refused.body()[..] == expected && replayed.body()[..] == expected);
        assert_ne!(refused.csp_auth_token(), replayed.csp_auth_token());
    }
}

#[tokio::test]
async fn copies_that_are_sent_at_once_do_not_mix() {
    let content = content();
    let file = TemporaryFile::with("copies", &content);
    let body = Body::file(&file.0).await.unwrap();
    let copy = body.try_clone().unwrap();
    let (one, other) = tokio::join!(sent(body), sent(copy));
    assert!(one.unwrap() == content && other.unwrap() == content);
}

#[tokio::test]
async fn what_is_sent_is_the_file_that_was_opened() {
    let file = TemporaryFile::with("replaced", "the first");
    let body = Body::file(&file.0).await.unwrap();
    let next = TemporaryFile::with("replacing", "another one");
    // Where an open file cannot be replaced, nothing has to be shown.
    if fs::rename(&next.0, &file.0).is_ok() {
        assert_eq!(fs::read(&file.0).unwrap(), b"another one");
    }
    assert_eq!(sent(body).await.unwrap(), "the first");
}

#[tokio::test]
async fn what_is_appended_is_not_sent_and_what_is_cut_fails_the_call() {
    let file = TemporaryFile::with("changing", vec![b'a'; 300_000]);
    let body = Body::file(&file.0).await.unwrap();
    let mut open = OpenOptions::new().append(true).open(&file.0).unwrap();
    open.write_all(b"more").unwrap();
    let again = body.try_clone().unwrap();
    assert_eq!(sent(body).await.unwrap().len(), 300_000);

    open.set_len(299_999).unwrap();
    let error = sent(again).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    let says = format!("{} ended after 299999 of 300000 bytes", file.0.display());
    assert!(error.to_string().contains(&says), "{error}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn what_cannot_be_read_as_a_file_is_named_before_anything_is_sent() {
    let missing = TemporaryFile::absent("missing");
    for (path, why) in [
        (missing.0.clone(), "No such file"),
        (std::env::temp_dir(), "not a regular file"),
        #[cfg(unix)]
        ("/dev/zero".into(), "not a regular file"),
    ] {
        let error = Body::file(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage);
        let says = format!("the file {} cannot be read: ", path.display());
        let text = error.to_string();
        assert!(text.contains(&says), "{text}");
        assert!(cfg!(not(unix)) || text.contains(why), "{text}");
        assert!(
            error
                .source()
                .is_some_and(|source| source.is::<io::Error>())
        );
    }
}
