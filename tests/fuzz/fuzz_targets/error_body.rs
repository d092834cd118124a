//! Answers that are errors: two bytes choose the status and the headers, the rest is the body.

#![no_main]

use client_core::{Error, Response};
use http::{HeaderValue, StatusCode};
use libfuzzer_sys::fuzz_target;

/// What is quoted of a server is short; with our own words it is still a line of a log.
const LIMIT: usize = 1500;

const SECRET: &str = "planted-7f3a9c2e51";

fuzz_target!(|input: &[u8]| {
    let [status, headers, body @ ..] = input else {
        return;
    };
    look_at(*status, *headers, body.to_vec());
    // The same with a secret wherever a label announces one.
    if let Ok(text) = std::str::from_utf8(body)
        && text.contains("TOKEN")
    {
        for label in [
            "refresh_token=",
            "password: ",
            "Bearer ",
            "\"client_secret\":\"",
        ] {
            look_at(
                *status,
                *headers,
                text.replace("TOKEN", &format!(" {label}{SECRET} ")).into(),
            );
        }
    }
});

fn look_at(status: u8, headers: u8, body: Vec<u8>) {
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(300 + u16::from(status)).expect("a status");
    // What a header says, too, is the server's choice.
    let said = &response.body()[..response.body().len().min(usize::from(headers >> 3))];
    let said = HeaderValue::from_bytes(said).unwrap_or(HeaderValue::from_static("text/html"));
    let names = ["content-type", "retry-after", "x-request-id"];
    for (bit, name) in names.into_iter().enumerate() {
        if headers & (1 << bit) != 0 {
            response.headers_mut().insert(name, said.clone());
        }
    }
    for error in [
        Error::from_response(&response, None),
        Error::decode(&response, "$.a", "expected an object"),
    ] {
        let shown = error.to_string();
        assert!(!shown.contains(char::is_control), "{shown:?}");
        assert!(shown.chars().count() <= LIMIT, "{shown}");
        let everything = format!("{shown} {error:?} {:?}", error.messages());
        assert!(!everything.contains(SECRET), "{everything}");
        let _ = (error.retry_after(), error.is_retryable(), error.hint());
    }
}
