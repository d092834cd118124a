//! What an error tells about each body that servers are known to send, and what it keeps back.

use bytes::Bytes;
use http::HeaderValue;
use http::uri::{Authority, PathAndQuery};

use super::*;
use crate::transport::{MemoryTransport, Response};

const LIST: OperationLabel = OperationLabel::new("list_orgs", "GET", "/vmc/api/orgs");
const CREATE: OperationLabel =
    OperationLabel::new("create_sddc", "POST", "/vmc/api/orgs/{org}/sddcs");

fn from_json(status: u16, body: &'static str) -> Error {
    Error::from_response(&MemoryTransport::json(status, body), Some(&LIST))
}

fn plain(status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Response {
    let mut response = MemoryTransport::json(status, body);
    response
        .headers_mut()
        .insert("content-type", HeaderValue::from_static(content_type));
    response
}

#[test]
fn a_csp_error_is_read() {
    let error = from_json(
        400,
        r#"{"metadata":null,"traceId":"t1","statusCode":400,"message":"invalid_grant: no","requestId":"r1","moduleCode":340,"cspErrorCode":"540.120-340.800"}"#,
    );
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.message(), Some("invalid_grant: no"));
    assert_eq!(error.code(), Some("540.120-340.800"));
    assert_eq!(error.request_id(), Some("r1"));
}

#[test]
fn a_number_as_code_is_read() {
    let error = from_json(400, r#"{"moduleCode":340,"message":"m"}"#);
    assert_eq!(error.code(), Some("340"));
}

#[test]
fn a_vmc_error_is_read_with_one_message_or_many() {
    let error = from_json(
        503,
        r#"{"status":503,"path":"/vmc/api/orgs","retryable":true,"error_code":"busy","error_messages":["one","two"]}"#,
    );
    assert_eq!(error.messages(), ["one", "two"]);
    assert_eq!(error.message(), Some("one; two"));
    assert_eq!(error.code(), Some("busy"));
    assert_eq!(error.server_says_retryable(), Some(true));

    let error = from_json(
        400,
        r#"{"status":400,"retryable":true,"error_code":"x","error_message":"alone"}"#,
    );
    assert_eq!(error.message(), Some("alone"));
    assert!(error.is_retryable(), "the server says so");
    let error = from_json(400, r#"{"retryable":false,"error_messages":[]}"#);
    assert!(!error.is_retryable());
    assert_eq!(error.message(), None);
}

#[test]
fn an_automation_error_is_read() {
    let error = from_json(
        403,
        r#"{"message":"not yours","statusCode":403,"errorCode":20001,"serverErrorId":"s1","documentKind":"com:vmware:xenon:common:ServiceErrorResponse"}"#,
    );
    assert_eq!(error.message(), Some("not yours"));
    assert_eq!(error.code(), Some("20001"));
    assert_eq!(error.request_id(), Some("s1"));
}

#[test]
fn a_spring_error_is_read_and_its_error_is_used_where_it_says_nothing_else() {
    let error = from_json(
        401,
        r#"{"timestamp":"2020-01-02T17:11:01.223+0000","status":401,"error":"Unauthorized","message":"Auth token is not valid","path":"/vmc/api/orgs"}"#,
    );
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(error.message(), Some("Auth token is not valid"));
    assert!(error.is_unauthorized());
    for body in [
        r#"{"status":404,"error":"Not Found","message":"No message available","path":"/x"}"#,
        r#"{"status":404,"error":"Not Found","message":"","path":"/x"}"#,
        r#"{"status":404,"error":"Not Found","message":null}"#,
    ] {
        let error = from_json(404, body);
        assert_eq!(error.message(), Some("Not Found"), "{body}");
        assert!(error.is_not_found());
    }
}

#[test]
fn an_on_premises_login_error_and_an_oauth_error_are_read() {
    let error = from_json(
        400,
        r#"{"timestamp":1,"type":"t","status":"400 BAD_REQUEST","error":"Bad Request","serverMessage":"Invalid username or password"}"#,
    );
    assert_eq!(error.message(), Some("Invalid username or password"));
    let error = from_json(
        400,
        r#"{"error":"invalid_client","error_description":"who are you"}"#,
    );
    assert_eq!(error.message(), Some("who are you"));
    assert_eq!(error.code(), Some("invalid_client"));
}

#[test]
fn wrapped_errors_are_read() {
    let error = from_json(
        409,
        r#"{"error":{"code":"C1","message":"inside"},"errors":[{"message":"more"},"text"]}"#,
    );
    assert_eq!(error.messages(), ["inside", "more", "text"]);
    assert_eq!(error.code(), Some("C1"));
    assert!(error.is_conflict());
    assert_eq!(from_json(400, r#"["a","b"]"#).messages(), ["a", "b"]);
    assert_eq!(from_json(400, r#""a""#).messages(), ["a"]);
}

#[test]
fn a_web_page_is_told_as_such_with_its_title() {
    let page = "\n<!DOCTYPE html><html><head><TITLE>502 Bad\nGateway</TITLE></head><body>secret stuff</body></html>";
    for content_type in ["text/html; charset=utf-8", "application/json"] {
        let error = Error::from_response(&plain(502, content_type, page), Some(&LIST));
        assert_eq!(error.message(), Some("502 Bad Gateway"));
        assert!(error.hint().unwrap().contains("web page"));
        assert!(!error.to_string().contains("secret stuff"));
    }
    let response = plain(200, "text/html", page);
    let error = Error::decode(&response, "$", "expected an array");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("web page"), "{error}");
}

#[test]
fn a_401_with_an_empty_body_or_a_web_page_speaks_of_the_token() {
    for body in ["", "<html><title>Login</title></html>"] {
        let error = Error::from_response(&plain(401, "text/html", body), None);
        assert!(error.hint().unwrap().contains("access token"), "{error}");
    }
}

#[test]
fn text_is_quoted_in_part_and_on_one_line() {
    let text = format!("first line\nsecond {}", "x".repeat(5_000));
    let error = Error::from_response(&plain(500, "text/plain", text), Some(&LIST));
    assert!(
        error
            .message()
            .unwrap()
            .starts_with("first line second xxx")
    );
    assert!(error.message().unwrap().chars().count() <= 301);
    assert!(error.to_string().chars().count() < 500);
    assert!(!error.to_string().contains('\n'));
}

#[test]
fn bodies_of_no_use_are_survived() {
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    let bodies: [&[u8]; 8] = [
        b"",
        b"   \n",
        b"null",
        b"17",
        b"{}",
        b"\xff\xfe\x00",
        b"{\"message\":{\"a\":1},\"error\":7,\"errors\":{}}",
        deep.as_bytes(),
    ];
    for body in bodies {
        let response = MemoryTransport::json(503, Bytes::copy_from_slice(body));
        let error = Error::from_response(&response, Some(&LIST));
        assert!(error.to_string().contains("503 Service Unavailable"));
        assert!(error.is_retryable());
    }
}

#[test]
fn a_truncated_body_says_where_it_broke_off() {
    let error = from_json(500, r#"{"message":"the quick br"#);
    assert!(
        error.to_string().contains("it broke off after 24 bytes"),
        "{error}"
    );
    let error = from_json(500, "{'message': hunter2}");
    assert!(error.to_string().contains("begins like JSON"), "{error}");
    assert!(!error.to_string().contains("hunter2"), "{error}");
    let response = MemoryTransport::json(200, r#"[{"id":"#);
    let error = Error::decode(&response, "$", "EOF while parsing");
    assert!(error.hint().unwrap().contains("broke off after 7 bytes"));
}

#[test]
fn retry_after_is_read_in_both_forms() {
    let after = |value: &'static str, date: Option<&'static str>| {
        let mut response = MemoryTransport::json(429, "");
        let headers = response.headers_mut();
        headers.insert("retry-after", HeaderValue::from_static(value));
        if let Some(date) = date {
            headers.insert("date", HeaderValue::from_static(date));
        }
        Error::from_response(&response, None).retry_after()
    };
    let now = Some("Thu, 02 Jan 2020 17:00:00 GMT");
    assert_eq!(after("120", None), Some(Duration::from_secs(120)));
    assert_eq!(
        after("Thu, 02 Jan 2020 17:00:30 GMT", now),
        Some(Duration::from_secs(30)),
        "by the clock of the server"
    );
    assert_eq!(
        after("Thu, 02 Jan 2020 16:00:00 GMT", now),
        Some(Duration::ZERO)
    );
    assert_eq!(after("soon", None), None);
}

#[test]
fn the_request_id_is_also_found_in_headers() {
    for name in ["x-request-id", "x-vmw-request-id", "x-b3-traceid"] {
        let mut response = MemoryTransport::json(500, "");
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static("id-1"));
        let error = Error::from_response(&response, None);
        assert_eq!(error.request_id(), Some("id-1"), "{name}");
    }
}

#[test]
fn a_redirect_says_where_it_wanted_to_go_and_no_more() {
    let to = |location: &'static str| {
        let mut response = MemoryTransport::json(302, "");
        response
            .headers_mut()
            .insert("location", HeaderValue::from_static(location));
        Error::from_response(&response, Some(&LIST)).to_string()
    };
    let text = to("https://user:pw@login.example.com/sso?token=t0ps3cret#f");
    assert!(text.contains("redirected to login.example.com"), "{text}");
    for secret in ["t0ps3cret", "pw@", "/sso"] {
        assert!(!text.contains(secret), "{text}");
    }
    assert!(to("/elsewhere").contains("same host"));
}

#[test]
fn an_error_reads_as_one_line_with_all_that_matters() {
    let mut response = MemoryTransport::json(
        400,
        r#"{"error_messages":["no such region"],"error_code":"bad","retryable":false}"#,
    );
    response
        .headers_mut()
        .insert("x-request-id", HeaderValue::from_static("r-1"));
    let error = Error::from_response(&response, Some(&CREATE))
        .with_attempts(3)
        .with_hint("try another one");
    assert_eq!(
        error.to_string(),
        "create_sddc (POST /vmc/api/orgs/{org}/sddcs) failed: 400 Bad Request: no such region (code bad, request id r-1, 3 attempts): try another one"
    );
    let response = MemoryTransport::json(200, r#"{"content":[]}"#);
    let error =
        Error::decode(&response, "$.content[3].id", "expected a string").with_operation(LIST);
    assert_eq!(
        error.to_string(),
        "list_orgs (GET /vmc/api/orgs) failed: the answer could not be read at $.content[3].id: expected a string"
    );
}

#[test]
fn a_decoding_error_does_not_quote_values() {
    let parse = serde_json::from_str::<Vec<u8>>(r#""hun\"ter2""#).unwrap_err();
    let error = Error::decode(&MemoryTransport::json(200, "[]"), "$", parse.to_string());
    assert!(parse.to_string().contains("ter2"), "serde does quote");
    assert!(!error.to_string().contains("ter2"), "{error}");
    assert!(error.to_string().contains("expected a sequence"), "{error}");
}

#[test]
fn the_outcome_is_unknown_only_where_something_may_have_changed() {
    let unknown = |status, label| {
        Error::from_response(&MemoryTransport::json(status, ""), Some(label)).outcome_unknown()
    };
    assert!(unknown(504, &CREATE));
    assert!(unknown(502, &CREATE));
    assert!(!unknown(504, &LIST), "reading changes nothing");
    assert!(!unknown(400, &CREATE), "refused");
    assert!(!unknown(429, &CREATE), "not begun");
    let error = Error::from_response(&MemoryTransport::json(504, ""), Some(&CREATE));
    assert!(!error.with_outcome_unknown(false).outcome_unknown());
}

#[test]
fn an_error_without_a_better_hint_advises_by_what_is_known() {
    let lost = Error::new(ErrorKind::Interrupted, "the answer broke off");
    assert!(
        lost.hint()
            .unwrap()
            .contains("may succeed if it is repeated")
    );
    let lost = lost.with_outcome_unknown(true);
    assert!(lost.hint().unwrap().contains("before you repeat it"));
    assert!(lost.to_string().ends_with(lost.hint().unwrap()), "{lost}");
    let at = |path| Error::decode(&MemoryTransport::json(200, "[]"), path, "found an array");
    assert!(at("$").hint().unwrap().contains("base URL"));
    assert_eq!(at("$.content[3]").hint(), None, "the rest of it is right");
}

#[test]
fn a_failed_exchange_stays_one_and_names_the_call_that_needed_it() {
    let exchange = OperationLabel::new("token_exchange", "POST", "/authorize");
    let error = Error::new(ErrorKind::Connect, "nobody is there")
        .with_operation(exchange)
        .with_operation(LIST);
    assert_eq!(error.operation(), Some("token_exchange"));
    assert_eq!(error.path(), Some("/authorize"));
    assert_eq!(
        error.to_string(),
        "token_exchange for list_orgs (POST /authorize) failed: nobody is there"
    );
}

#[test]
fn a_403_names_the_scope_or_role_that_is_missing() {
    let mut answer = MemoryTransport::json(403, r#"{"message":"Forbidden"}"#);
    let plain = Error::from_response(&answer, Some(&LIST));
    assert_eq!(plain.missing_permission(), None);
    assert!(plain.hint().unwrap().contains("may not do this"), "{plain}");
    answer.headers_mut().insert(
        "www-authenticate",
        HeaderValue::from_static(r#"Bearer error="insufficient_scope", scope="vmc:write""#),
    );
    let named = Error::from_response(&answer, Some(&LIST));
    assert_eq!(named.missing_permission(), Some("vmc:write"));
    assert!(named.to_string().contains("lacks vmc:write"), "{named}");

    for body in [
        r#"{"error":"insufficient_scope","scope":"csp:org_owner"}"#,
        r#"{"message":"no","error":"Forbidden","requiredRoles":["csp:org_owner"]}"#,
        r#"{"message":"no","requiredRoles":["csp:org_owner"]}"#,
        r#"{"error_messages":["The role csp:org_owner is required"]}"#,
    ] {
        let error = from_json(403, body);
        assert_eq!(error.missing_permission(), Some("csp:org_owner"), "{body}");
        assert_eq!(from_json(409, body).missing_permission(), None);
    }
    let page = plain_page(403);
    assert!(page.hint().unwrap().contains("web page"));
}

fn plain_page(status: u16) -> Error {
    let page = plain(status, "text/html", "<html><title>no</title></html>");
    Error::from_response(&page, Some(&LIST))
}

#[test]
fn a_wait_that_the_server_asks_for_is_told() {
    let mut answer = MemoryTransport::json(429, r#"{"message":"slow down"}"#);
    let headers = answer.headers_mut();
    headers.insert("retry-after", HeaderValue::from_static("90"));
    let error = Error::from_response(&answer, Some(&LIST));
    assert_eq!(
        error.to_string(),
        "list_orgs (GET /vmc/api/orgs) failed: 429 Too Many Requests: slow down (try again after 90 s)"
    );
}

#[test]
fn the_path_of_the_base_url_is_told_with_the_host() {
    let origin = Origin {
        host: Authority::from_static("gateway.example:8443"),
        base_path: "/vmware".to_owned(),
        method: Method::GET,
        path: Some(PathAndQuery::from_static("/vmware/vmc/api/orgs?a=b")),
        attempts: 1,
        secrets: KnownSecrets::default(),
    };
    let mut answer = MemoryTransport::json(404, "");
    answer.extensions_mut().insert(origin);
    let start = |error: Error| {
        error
            .to_string()
            .split(" failed")
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(
        start(Error::from_response(&answer, Some(&LIST))),
        "list_orgs (GET /vmc/api/orgs at gateway.example:8443/vmware)"
    );
    assert_eq!(
        start(Error::from_response(&answer, None)),
        "GET /vmware/vmc/api/orgs at gateway.example:8443"
    );
}

#[test]
fn what_is_worth_another_try_is_told_by_status() {
    for status in [408, 429, 502, 503, 504] {
        assert!(from_json(status, "").is_retryable(), "{status}");
    }
    for status in [400, 401, 403, 404, 409, 500, 501] {
        assert!(!from_json(status, "").is_retryable(), "{status}");
    }
}

#[test]
fn a_server_message_cannot_forge_lines_or_show_a_jwt() {
    let error = from_json(
        500,
        r#"{"message":"x\r\n2020 INFO all is well \u001b[2J eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln"}"#,
    );
    let text = error.to_string();
    assert!(!text.chars().any(char::is_control), "{text:?}");
    assert!(
        text.contains("[redacted]") && !text.contains("eyJ"),
        "{text}"
    );
}

#[test]
fn a_failure_inside_a_successful_answer_keeps_the_servers_words() {
    let error = Error::new(ErrorKind::Failed, "the task failed")
        .with_operation(CREATE)
        .with_server_message("no\nhosts left", Some("E7"));
    assert_eq!(error.message(), Some("no hosts left"));
    assert_eq!(error.code(), Some("E7"));
    assert!(!error.is_retryable());
}

#[test]
fn the_types_of_the_api_cross_threads() {
    fn crosses<T: Send + Sync + Clone + 'static>() {}
    crosses::<Error>();
    crosses::<crate::Session>();
    crosses::<crate::AccessToken>();
    crosses::<crate::HttpTransport>();
    crosses::<MemoryTransport>();
}
