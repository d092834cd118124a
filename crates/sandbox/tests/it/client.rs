//! A plain HTTP client over a socket: it shows what is on the wire, broken answers included.

use std::io::ErrorKind;
use std::time::Duration;

use sandbox::{Clock, Sandbox};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A time near which all tests with a stepped clock begin: 2026-03-01T00:00:00Z.
pub(crate) const START: i64 = 1_772_323_200;

/// An answer, as far as it came.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// The JSON of an answer that has to have this status.
    pub(crate) fn expect(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{self:?}");
        if self.body.is_empty() {
            Value::Null
        } else {
            self.json()
        }
    }
}

/// A sandbox with a stepped clock and the access token in use.
#[derive(Debug)]
pub(crate) struct Caller {
    pub(crate) sandbox: Sandbox,
    token: String,
}

impl Caller {
    pub(crate) async fn new() -> Self {
        Self::with(
            Sandbox::builder()
                .clock(Clock::stepped_from(START))
                .start()
                .await
                .unwrap(),
        )
        .await
    }

    pub(crate) async fn with(sandbox: Sandbox) -> Self {
        let mut caller = Self {
            sandbox,
            token: String::new(),
        };
        caller.sign_in().await;
        caller
    }

    /// With an access token that another sandbox gave out.
    pub(crate) fn signed_in(sandbox: Sandbox, token: &str) -> Self {
        let token = token.to_owned();
        Self { sandbox, token }
    }

    pub(crate) async fn sign_in(&mut self) {
        let form = format!("refresh_token={}", self.sandbox.api_token());
        let path = "/csp/gateway/am/api/auth/api-tokens/authorize";
        let answer = send(self.sandbox.url(), "POST", path, &[FORM], &form)
            .await
            .expect(200);
        self.token = answer["access_token"].as_str().unwrap().to_owned();
    }

    /// Moves the clock, and takes a new access token where the old one has expired.
    pub(crate) async fn wait(&mut self, minutes: u64) {
        self.sandbox.advance(Duration::from_secs(minutes * 60));
        self.sign_in().await;
    }

    /// Like [`Caller::wait`], for what is quick.
    pub(crate) async fn seconds(&mut self, seconds: u64) {
        self.sandbox.advance(Duration::from_secs(seconds));
        self.sign_in().await;
    }

    pub(crate) async fn call(&self, method: &str, path: &str, body: Option<Value>) -> Reply {
        let token = format!("csp-auth-token: {}", self.token);
        let text = body.map(|body| body.to_string()).unwrap_or_default();
        send(self.sandbox.url(), method, path, &[&token, JSON], &text).await
    }

    /// Like [`Caller::call`], with more headers.
    pub(crate) async fn with_headers(
        &self,
        method: &str,
        path: &str,
        headers: &[&str],
        body: &str,
    ) -> Reply {
        let token = format!("Authorization: Bearer {}", self.token);
        let headers = [&[token.as_str()], headers].concat();
        send(self.sandbox.url(), method, path, &headers, body).await
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.call("GET", path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Reply {
        self.call("POST", path, Some(body)).await
    }

    /// A path below the organization of the API token.
    pub(crate) fn org(&self, rest: &str) -> String {
        format!("/vmc/api/orgs/{}{rest}", self.sandbox.org_id())
    }

    pub(crate) fn bearer(&self) -> &str {
        &self.token
    }

    /// Starts an SDDC: its id and that of its task.
    pub(crate) async fn create_sddc(&self, name: &str) -> (String, String) {
        let body = json!({"name": name, "provider": "AWS", "num_hosts": 3, "region": "EU_WEST_1"});
        let task = self.post(&self.org("/sddcs"), body).await.expect(202);
        let text = |name: &str| task[name].as_str().unwrap().to_owned();
        (text("resource_id"), text("id"))
    }
}

/// A property that has to be a text.
pub(crate) fn text(value: &Value, name: &str) -> String {
    let text = value[name].as_str();
    text.unwrap_or_else(|| panic!("{name}: {value}")).to_owned()
}

pub(crate) const FORM: &str = "Content-Type: application/x-www-form-urlencoded";
pub(crate) const JSON: &str = "Content-Type: application/json";

pub(crate) async fn send(
    url: &str,
    method: &str,
    path: &str,
    headers: &[&str],
    body: &str,
) -> Reply {
    let host = url.strip_prefix("http://").unwrap();
    let mut request = format!(
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {}\r\n",
        body.len()
    );
    for header in headers {
        request.push_str(header);
        request.push_str("\r\n");
    }
    request.push_str("\r\n");
    request.push_str(body);
    let (bytes, _) = exchange(host, &request).await;
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok());
    Reply {
        status: status.unwrap_or_else(|| panic!("no answer: {text:?}")),
        head: head.to_owned(),
        body: body.to_owned(),
    }
}

/// Everything that comes back for a request, and how the connection ended if not in order. A broken
/// connection is an answer too: what came before it counts.
pub(crate) async fn exchange(host: &str, request: &str) -> (Vec<u8>, Option<ErrorKind>) {
    let mut stream = TcpStream::connect(host).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    loop {
        match stream.read_buf(&mut bytes).await {
            Ok(0) => return (bytes, None),
            Ok(_) => {}
            Err(error) => return (bytes, Some(error.kind())),
        }
    }
}
