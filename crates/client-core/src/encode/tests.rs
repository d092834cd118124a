//! What requests are made of, as servers read them.

use auth_core::{MemoryTransport, Service, Session};
use serde_json::json;

use super::*;
use crate::operation::{AnswerContent, BodyContent, Operation, Parameter, ParameterType, Place};

fn text(request: &Request) -> String {
    let bytes = request.body().as_bytes().expect("it is no stream");
    String::from_utf8_lossy(bytes).into_owned()
}

/// What a server gets of a request, however its body is sent.
async fn sent(request: Request) -> auth_core::RecordedRequest {
    let server = MemoryTransport::new(|_| MemoryTransport::json(200, "{}"));
    let session = Session::builder()
        .access_token("an-access-token")
        .base_url(Service::Automation, "https://host")
        .transport(server.clone())
        .build()
        .unwrap();
    session.send(Service::Automation, request).await.unwrap();
    server.requests().remove(0)
}

/// The parts of a form as a server reads them: head and content, between the boundaries that
/// the header announces.
fn parts(request: &auth_core::RecordedRequest) -> Vec<(String, Vec<u8>)> {
    let split = |text: &[u8], at: &str| {
        let found = text.windows(at.len()).position(|w| w == at.as_bytes());
        let found = found.unwrap_or_else(|| panic!("there is no {at:?}"));
        (text[..found].to_vec(), text[found + at.len()..].to_vec())
    };
    let header = request.headers()["content-type"].to_str().unwrap();
    let boundary = header
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    assert!((1..=70).contains(&boundary.len()), "RFC 2046, 5.1.1");
    let (before, mut rest) = split(request.body(), &format!("--{boundary}"));
    assert!(
        before.is_empty(),
        "nothing stands before the first boundary"
    );
    let mut parts = Vec::new();
    while rest != b"--\r\n" {
        let (part, after) = split(&rest, &format!("\r\n--{boundary}"));
        let (head, content) = split(&part, "\r\n\r\n");
        let head = String::from_utf8(head).unwrap();
        parts.push((head.strip_prefix("\r\n").unwrap().to_owned(), content));
        rest = after;
    }
    parts
}

#[test]
fn every_character_reaches_the_server_as_it_was_meant() {
    let value = "a b/c%d+e&f#g\"h'ü";
    let segment = path_segment("name", value).unwrap();
    assert_eq!(segment, "a%20b%2Fc%25d%2Be%26f%23g%22h%27%C3%BC");
    let request = RequestBuilder::get(format!("https://host/x/{segment}"))
        .query("$filter", value)
        .query("n", &Some(3_i64))
        .query("none", &None::<String>)
        .build()
        .unwrap();
    assert_eq!(
        request.uri().query(),
        Some(format!("%24filter={segment}&n=3").as_str())
    );
}

#[test]
fn an_empty_or_dotted_path_argument_is_refused() {
    for value in ["", ".", ".."] {
        let error = path_segment("sddc", value).unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::Usage);
        assert!(error.to_string().contains("`sddc`"), "{error}");
    }
    path_segment("sddc", "...").unwrap();
}

#[test]
fn arrays_are_written_as_the_document_says() {
    let items = vec!["a,b".to_owned(), "c".to_owned()];
    for (encoding, expected) in [
        (Encoding::Repeated, "p=a%2Cb&p=c"),
        (Encoding::Comma, "p=a%2Cb%2Cc"),
        (Encoding::Space, "p=a%2Cb%20c"),
        (Encoding::Tab, "p=a%2Cb%09c"),
        (Encoding::Pipe, "p=a%2Cb%7Cc"),
    ] {
        let request = RequestBuilder::get("https://host/".into())
            .query_encoded("p", &items, encoding)
            .build()
            .unwrap();
        assert_eq!(request.uri().query(), Some(expected));
    }
}

#[test]
fn a_header_that_cannot_be_sent_is_an_error_not_a_panic() {
    let error = RequestBuilder::get("https://host/".into())
        .header("x-name", "a\nb")
        .build()
        .unwrap_err();
    assert!(error.to_string().contains("x-name"));
}

#[test]
fn the_table_alone_is_enough_to_make_a_request() {
    const OPERATION: Operation = Operation::new("update", "PUT", "/things/{id}", "things", "")
        .parameters(&[
            Parameter::new(
                "id",
                Place::Path,
                ParameterType::String,
                Encoding::Single,
                true,
                &[],
            ),
            Parameter::new(
                "tags",
                Place::Query,
                ParameterType::String,
                Encoding::Comma,
                false,
                &[],
            ),
            Parameter::new(
                "n",
                Place::Query,
                ParameterType::Integer,
                Encoding::Single,
                false,
                &[],
            ),
        ])
        .body("Thing", BodyContent::Json, "application/json", true);
    let request = encode_from_table(
        "https://host",
        &OPERATION,
        &[
            ("id", json!("a/b")),
            ("tags", json!(["x", "y"])),
            ("n", json!(2)),
        ],
        Some(&json!({"a": 1})),
    )
    .unwrap();
    assert_eq!(request.uri(), "https://host/things/a%2Fb?tags=x%2Cy&n=2");
    assert_eq!(text(&request), "{\"a\":1}");

    for (arguments, body, says) in [
        (
            vec![("nope", json!(1))],
            Some(json!({})),
            "no parameter `nope`",
        ),
        (vec![], Some(json!({})), "`id` is missing"),
        (vec![("id", json!("a"))], None, "body is missing"),
        (
            vec![("id", json!("a")), ("n", json!("many"))],
            Some(json!({})),
            "Integer",
        ),
        (vec![("id", json!(".."))], Some(json!({})), "`id`"),
    ] {
        let error =
            encode_from_table("https://host", &OPERATION, &arguments, body.as_ref()).unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
    }
}

#[test]
fn the_table_takes_files_and_asks_for_whatever_is_no_json() {
    const UPLOAD: Operation = Operation::new("upload", "POST", "/pictures", "pictures", "")
        .parameters(&[
            Parameter::new(
                "file",
                Place::Form,
                ParameterType::File,
                Encoding::Single,
                true,
                &[],
            ),
            Parameter::new(
                "name",
                Place::Query,
                ParameterType::String,
                Encoding::Single,
                false,
                &[],
            ),
        ])
        .body("form", BodyContent::Multipart, "multipart/form-data", true)
        .answer("Bytes")
        .answer_content(AnswerContent::Bytes);
    let file = Upload::new("a.png", &b"\xff\x00"[..]);
    let encode = |files: &[(&str, Upload)]| {
        encode_from_table_with_files("https://host", &UPLOAD, &[], files, None)
    };
    let request = encode(&[("file", file.clone())]).unwrap();
    let body = request.body().as_bytes().unwrap();
    assert!(text(&request).contains("filename=\"a.png\""));
    assert!(body.windows(2).any(|bytes| bytes == b"\xff\x00"));
    assert_eq!(request.headers()["accept"], "*/*");
    for (files, says) in [
        (&[][..], "`file` is missing"),
        (&[("name", file.clone())], "`name` takes no file"),
        (&[("nope", file.clone())], "no parameter `nope`"),
    ] {
        let error = encode(files).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
}

#[test]
fn a_multipart_form_holds_its_parts_as_they_are() {
    let file =
        Upload::new("a \"b\".png", &b"vmw-form-boundary-0\r\n\x00"[..]).media_type("image/png");
    let request = RequestBuilder::post("https://host/".into())
        .part("description", "two\r\nlines")
        .part("none", &None::<String>)
        .files("file", [&file])
        .build()
        .unwrap();
    let body = text(&request);
    assert_eq!(
        request.headers()["content-type"],
        "multipart/form-data; boundary=vmw-form-boundary-1"
    );
    assert!(
        body.contains("name=\"description\"\r\n\r\ntwo\r\nlines\r\n--vmw-form-boundary-1"),
        "{body}"
    );
    assert!(
        body.contains(
            "name=\"file\"; filename=\"a %22b%22.png\"\r\nContent-Type: image/png\r\n\r\nvmw-form"
        ),
        "{body}"
    );
    assert!(body.ends_with("\r\n--vmw-form-boundary-1--\r\n"), "{body}");
    assert!(!body.contains("none"));
}

#[tokio::test]
async fn a_form_with_a_streamed_file_arrives_part_by_part() {
    let content = [&b"--vmw-form-boundary-0\r\n\x00"[..], &[7; 200_000]].concat();
    for length in [Some(content.len() as u64), None] {
        let reader = std::io::Cursor::new(content.clone());
        let file = Upload::stream("disk.iso", Body::reader(reader, length));
        let small = Upload::new("notes.txt", "\r\n--").media_type("text/plain");
        let request = RequestBuilder::post("https://host/".into())
            .part("description", "two\r\nlines")
            .files("file", [&file, &small])
            .part("last", "")
            .build()
            .unwrap();
        assert!(request.body().as_bytes().is_none(), "it is not in memory");
        let announced = request.body().len();
        assert_eq!(announced.is_some(), length.is_some());
        let request = sent(request).await;
        if let Some(announced) = announced {
            assert_eq!(announced, request.body().len() as u64);
        }
        let disposition = "Content-Disposition: form-data; name=";
        assert_eq!(
            parts(&request),
            [
                (
                    format!("{disposition}\"description\""),
                    b"two\r\nlines".to_vec()
                ),
                (
                    format!(
                        "{disposition}\"file\"; filename=\"disk.iso\"\r\n\
                         Content-Type: application/octet-stream"
                    ),
                    content.clone()
                ),
                (
                    format!(
                        "{disposition}\"file\"; filename=\"notes.txt\"\r\n\
                         Content-Type: text/plain"
                    ),
                    b"\r\n--".to_vec()
                ),
                (format!("{disposition}\"last\""), Vec::new()),
            ]
        );
    }
}

#[tokio::test]
async fn the_boundary_of_a_streamed_form_is_new_each_time() {
    let boundary = || async {
        let file = Upload::stream("a", Body::reader(&b"1"[..], None));
        let request = RequestBuilder::post("https://host/".into()).files("file", [&file]);
        let request = sent(request.build().unwrap()).await;
        assert_eq!(parts(&request).len(), 1);
        request.headers()["content-type"].clone()
    };
    assert_ne!(boundary().await, boundary().await);
}

#[test]
fn a_streamed_file_is_sent_by_whoever_comes_first() {
    let file = Upload::stream("a.iso", Body::reader(&b"1"[..], Some(1)));
    let build = |file: &Upload| {
        RequestBuilder::post("https://host/".into())
            .files("image", [file])
            .build()
    };
    // A request that fails for another reason leaves the stream where it is.
    RequestBuilder::post("https://host/".into())
        .files("image", [&file])
        .header("x-name", "a\nb")
        .build()
        .unwrap_err();
    build(&file.clone()).unwrap();
    let error = build(&file).unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::Usage);
    let said = error.to_string();
    assert!(
        said.contains("`image`") && said.contains("open it anew"),
        "{said}"
    );
    assert!(format!("{file:?}").contains("a stream that is sent"));
}

#[test]
fn a_form_is_written_field_by_field() {
    let request = RequestBuilder::post("https://host/".into())
        .form_field("grant_type", "a b", Encoding::Single)
        .form_field(
            "scopes",
            &vec!["x".to_owned(), "y".to_owned()],
            Encoding::Comma,
        )
        .build()
        .unwrap();
    assert_eq!(text(&request), "grant_type=a%20b&scopes=x%2Cy");
}
