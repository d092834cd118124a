//! `--debug`: each request as a line for curl, and what came of it. Secrets are left out; the token
//! is `$VMW_TOKEN`, which `vmw auth token` fills.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use auth_core::{
    BoxFuture, OperationLabel, Request, Response, SendOptions, Transport, TransportError,
};
use client_core::wire::{looks_secret, redacted};
use http::HeaderName;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HOST};
use serde_json::Value;

const REDACTED: &str = "[redacted]";

/// What is no secret of an exchange of tokens, whatever else is in it.
const PUBLIC: [&str; 4] = ["grant_type", "username", "domain", "orgId"];

/// What is secret by its value, whatever it is called: an input whose schema says so.
static SECRETS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Leaves a value out of all lines that are shown from now on.
pub fn conceal(secret: &str) {
    if !secret.is_empty() {
        let mut known = SECRETS.lock().unwrap_or_else(PoisonError::into_inner);
        known.push(secret.to_owned());
        // What holds another one is left out as a whole.
        known.sort_unstable_by_key(|one| std::cmp::Reverse(one.len()));
    }
}

/// A text without the values that are secret. Short ones are so only where they stand alone: they
/// would take other words apart.
fn concealed(text: &str) -> String {
    const SHORT: usize = 4;
    let known = SECRETS.lock().unwrap_or_else(PoisonError::into_inner);
    let mut text = text.to_owned();
    for secret in known.iter() {
        if text == *secret {
            return REDACTED.to_owned();
        }
        if secret.len() >= SHORT {
            text = text.replace(secret.as_str(), REDACTED);
        }
    }
    text
}

/// Shows what goes through to another transport.
pub struct Shown(pub Arc<dyn Transport>);

impl Transport for Shown {
    fn send(
        &self,
        request: Request,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>> {
        eprintln!("{}", line(&request));
        let answer = self.0.send(request, options);
        Box::pin(async move {
            let begun = Instant::now();
            let answer = answer.await;
            let took = begun.elapsed().as_millis();
            match &answer {
                Ok(answer) => eprintln!("# {} in {took} ms", answer.status()),
                Err(error) => eprintln!("# no answer in {took} ms: {}", error.message()),
            }
            answer
        })
    }
}

/// A request as one line.
fn line(request: &Request) -> String {
    let mut line = format!("curl -X {} {}", request.method(), word(&address(request)));
    for (name, value) in request.headers() {
        if matches!(*name, CONTENT_LENGTH | HOST) {
            continue;
        }
        let value = String::from_utf8_lossy(value.as_bytes());
        line.push_str(&header(name, &value));
    }
    line.push_str(&body(request));
    line
}

fn address(request: &Request) -> String {
    let uri = request.uri();
    let whole = uri.to_string();
    match (uri.query(), whole.split_once('?')) {
        (Some(query), Some((before, _))) => format!("{before}?{}", pairs(query, false)),
        _ => whole,
    }
}

fn header(name: &HeaderName, value: &str) -> String {
    let filled = |scheme: &str| format!(" -H \"{name}: {scheme}$VMW_TOKEN\"");
    match name {
        &AUTHORIZATION => match value.split_once(' ') {
            Some(("Bearer", _)) => filled("Bearer "),
            Some((scheme, _)) => format!(" -H {}", word(&format!("{name}: {scheme} {REDACTED}"))),
            None => format!(" -H {}", word(&format!("{name}: {REDACTED}"))),
        },
        name if name == "csp-auth-token" => filled(""),
        name if *name == COOKIE || looks_secret(name.as_str()) => {
            format!(" -H {}", word(&format!("{name}: {REDACTED}")))
        }
        _ => format!(" -H {}", word(&format!("{name}: {value}"))),
    }
}

fn body(request: &Request) -> String {
    let Some(bytes) = request.body().as_bytes() else {
        // A file or a stream: only who sends it has it.
        return " --data-binary @-".to_owned();
    };
    if bytes.is_empty() {
        return String::new();
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return " --data-binary @-".to_owned();
    };
    let content = request.headers().get(CONTENT_TYPE);
    let content = content.and_then(|content| content.to_str().ok());
    let content = content.unwrap_or_default();
    let label = request.extensions().get::<OperationLabel>();
    let is_exchange = label.is_some_and(|label| label.id == "token_exchange");
    let shown = match serde_json::from_str::<Value>(text) {
        Ok(value) if is_exchange => exchange(value).to_string(),
        Ok(value) => quiet(redacted(&value)).to_string(),
        Err(_) if content.starts_with("application/x-www-form-urlencoded") => {
            pairs(text, is_exchange)
        }
        Err(_) if is_exchange || content.starts_with("multipart/") => REDACTED.to_owned(),
        Err(_) => lines(&concealed(text)),
    };
    format!(" --data-raw {}", word(&shown))
}

/// A query or a form. Of an exchange, what is not known to be public counts as a secret.
fn pairs(text: &str, is_exchange: bool) -> String {
    let shown = text.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if is_exchange && !PUBLIC.contains(&name) => format!("{name}={REDACTED}"),
        Some((name, _)) if looks_secret(name) => format!("{name}={REDACTED}"),
        _ => pair.to_owned(),
    });
    shown.collect::<Vec<_>>().join("&")
}

fn exchange(mut value: Value) -> Value {
    let Value::Object(members) = &mut value else {
        return REDACTED.into();
    };
    for (name, value) in members.iter_mut() {
        if !PUBLIC.contains(&name.as_str()) {
            *value = REDACTED.into();
        }
    }
    value
}

/// Texts in JSON may be documents of their own: the content of a blueprint.
fn quiet(value: Value) -> Value {
    match value {
        Value::String(text) if text.contains([':', '=']) => lines(&concealed(&text)).into(),
        Value::String(text) => concealed(&text).into(),
        Value::Number(number) if concealed(&number.to_string()) == REDACTED => REDACTED.into(),
        Value::Array(items) => items.into_iter().map(quiet).collect(),
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .map(|(name, value)| (name, quiet(value)))
                .collect(),
        ),
        other => other,
    }
}

/// A text without what stands behind names of secrets, on their line or, deeper, below it.
fn lines(text: &str) -> String {
    let depth = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
    let mut below: Option<usize> = None;
    let mut shown: Vec<String> = Vec::new();
    for line in text.split('\n') {
        if below.is_some_and(|secret| line.trim().is_empty() || depth(line) > secret) {
            shown.push(format!("{}{REDACTED}", " ".repeat(depth(line))));
            continue;
        }
        below = None;
        let ends = line.match_indices([':', '=']).map(|(at, _)| at);
        match ends.into_iter().find(|at| looks_secret(&line[..*at])) {
            Some(at) => {
                below = Some(depth(line));
                let value = line[at + 1..].trim();
                match value.is_empty() {
                    true => shown.push(line.to_owned()),
                    false => shown.push(format!("{} {REDACTED}", &line[..=at])),
                }
            }
            None => shown.push(line.to_owned()),
        }
    }
    shown.join("\n")
}

/// As one word of a shell, on one line.
fn word(text: &str) -> String {
    if text.chars().any(char::is_control) {
        let mut quoted = String::from("$'");
        for letter in text.chars() {
            match letter {
                '\n' => quoted.push_str("\\n"),
                '\\' | '\'' => quoted.extend(['\\', letter]),
                control if control.is_control() && control.is_ascii() => {
                    quoted.push_str(&format!("\\x{:02x}", u32::from(control)));
                }
                // Beyond ASCII they would be bytes of something else.
                control if control.is_control() => quoted.push(' '),
                other => quoted.push(other),
            }
        }
        return quoted + "'";
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use client_core::Body;
    use serde_json::json;

    use super::*;

    fn request(method: &str, uri: &str, headers: &[(&str, &str)], body: &str) -> Request {
        let mut request = http::Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(Body::from(body.to_owned())).unwrap()
    }

    #[test]
    fn a_line_can_be_pasted_once_there_is_a_token() {
        let get = request(
            "GET",
            "https://vmc.example/vmc/api/orgs?q=it's",
            &[
                ("csp-auth-token", "hunter2"),
                ("accept", "application/json"),
            ],
            "",
        );
        assert_eq!(
            line(&get),
            r#"curl -X GET 'https://vmc.example/vmc/api/orgs?q=it'\''s' -H "csp-auth-token: $VMW_TOKEN" -H 'accept: application/json'"#
        );
        let post = request(
            "POST",
            "https://a.example/x",
            &[
                ("authorization", "Bearer hunter2"),
                ("content-length", "25"),
            ],
            "a: 'b'\nc: d",
        );
        assert_eq!(
            line(&post),
            r#"curl -X POST 'https://a.example/x' -H "authorization: Bearer $VMW_TOKEN" --data-raw $'a: \'b\'\nc: d'"#
        );
    }

    #[test]
    fn secrets_are_left_out_wherever_they_stand() {
        let content = "inputs:\n  size: small\n  admin_password:\n    default: hunter2\nusers: {passwd: hunter2}\n";
        let json = json!({
            "name": "demo", "adminPassword": "hunter2", "content": content,
            "inputs": {"apiKey": "hunter2", "n": 1},
            "variables": [{"name": "x", "type": "SECRET", "value": "hunter2"}],
            "env": "DB_PASSWORD=hunter2",
        });
        let json = json.to_string();
        for (headers, body) in [
            (
                &[
                    ("authorization", "Basic hunter2"),
                    ("x-api-key", "hunter2"),
                    ("cookie", "a=hunter2"),
                ][..],
                "",
            ),
            (&[("content-type", "application/json")], &*json),
            (
                &[("content-type", "application/x-www-form-urlencoded")],
                "a=b&client_secret=hunter2",
            ),
            (&[("content-type", "application/yaml")], content),
            (
                &[("content-type", "multipart/form-data; boundary=x")],
                "--x hunter2 --x--",
            ),
        ] {
            let shown = line(&request(
                "POST",
                "https://a.example/?token=hunter2&b=c",
                headers,
                body,
            ));
            assert!(!shown.contains("hunter2"), "{shown}");
            assert!(shown.contains("b=c"), "{shown}");
            assert!(!shown.contains('\n'), "{shown}");
        }
        let shown = line(&request("POST", "https://a.example/", &[], &json));
        for part in ["demo", "small", r#""n":1"#] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
    }

    #[test]
    fn of_an_exchange_only_what_is_public_is_shown() {
        for (body, shown) in [
            (
                "grant_type=refresh_token&refresh_token=hunter2&other=hunter2",
                "'grant_type=refresh_token&refresh_token=[redacted]&other=[redacted]'",
            ),
            (
                r#"{"username":"ann","password":"hunter2","x":{"y":"hunter2"}}"#,
                r#"'{"username":"ann","password":"[redacted]","x":"[redacted]"}'"#,
            ),
            ("hunter2", "'[redacted]'"),
        ] {
            let form = [("content-type", "application/x-www-form-urlencoded")];
            let headers = if body.contains('=') { &form[..] } else { &[] };
            let mut request = request("POST", "https://a.example/", headers, body);
            let label = OperationLabel::new("token_exchange", "POST", "/");
            request.extensions_mut().insert(label);
            let line = line(&request);
            assert!(line.ends_with(&format!("--data-raw {shown}")), "{line}");
        }
    }

    #[test]
    fn a_stream_is_neither_read_nor_shown() {
        let body = Body::reader(&b"hunter2"[..], None);
        let request = http::Request::put("https://a.example/").body(body).unwrap();
        assert_eq!(
            line(&request),
            "curl -X PUT 'https://a.example/' --data-binary @-"
        );
    }
}
