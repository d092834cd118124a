//! Sends every call to servers that we did not write, which judge it by themselves, and writes
//! down what came back. `cargo xtask referee` starts those servers and reads the report; this is a
//! test, and not a program, so that the table of calls is compiled once.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::sync::{Arc, Mutex};

use auth_core::{
    BoxFuture, HttpTransport, Request, Response, SendOptions, Transport, TransportError,
};
use client_core::Session;
use http::HeaderValue;
use serde_json::json;

use crate::generated;
use crate::judge::{Judge, TOKEN};
use crate::sample::Example;

/// Where the servers are: `vmc=http://127.0.0.1:4010 blueprint=http://…`, one for each document.
const SERVERS: &str = "REFEREE_SERVERS";

/// Which examples are sent, by name: `All Required`.
const EXAMPLES: &str = "REFEREE_EXAMPLES";

/// The file that gets a line of JSON for each call.
const REPORT: &str = "REFEREE_REPORT";

/// How much of a refusal is worth reporting.
const SHOWN: usize = 2000;

#[tokio::test]
#[ignore = "needs the servers that `cargo xtask referee` starts"]
async fn every_call_is_sent_to_other_peoples_servers() {
    let servers = variable(SERVERS);
    let examples = variable(EXAMPLES);
    let is_wanted = |example: &Example| {
        let name = format!("{example:?}");
        examples.split_whitespace().any(|wanted| wanted == name)
    };
    let path = variable(REPORT);
    let mut report = BufWriter::new(File::create(&path).expect("the report can be written"));
    let suites = generated::suites();
    let mut calls = 0;
    for server in servers.split_whitespace() {
        let (name, url) = server.split_once('=').expect("a name, = and an address");
        let suite = suites
            .iter()
            .find(|suite| suite.name == name)
            .unwrap_or_else(|| panic!("there is no document {name}"));
        let judge = Judge::new(suite);
        let witness = Witness::default();
        let session = Session::builder()
            .access_token(TOKEN)
            .base_url(suite.service, url)
            .transport(witness.clone())
            .build()
            .expect("a session");
        for case in &suite.cases {
            for example in Example::EVERY.into_iter().filter(is_wanted) {
                let sample = judge.sample(case.method, case.path, example);
                for (wanted, _) in judge.successes(case.method, case.path) {
                    witness.prefer(wanted);
                    let sent = case.sender(example.extent())(&session, &sample).await;
                    let seen = witness.seen();
                    let line = json!({
                        "service": name,
                        "operation": format!("{} {}", case.method, case.path),
                        "example": format!("{example:?}"),
                        "wanted": wanted,
                        "status": seen.status,
                        "media": seen.media,
                        "answer": seen.answer,
                        "error": sent.err().map(|error| error.to_string()),
                    });
                    writeln!(report, "{line}").expect("the report can be written");
                    calls += 1;
                }
            }
        }
    }
    report.flush().expect("the report can be written");
    println!("{calls} calls sent");
    assert!(calls > 0, "{SERVERS} or {EXAMPLES} is empty");
}

fn variable(name: &str) -> String {
    std::env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: `cargo xtask referee` runs this test"))
}

/// The real transport, which says which of the documented answers is wanted and remembers the
/// last one as it came.
#[derive(Clone)]
struct Witness {
    http: HttpTransport,
    state: Arc<Mutex<(u16, Seen)>>,
}

#[derive(Clone, Default)]
struct Seen {
    status: Option<u16>,
    media: Option<String>,
    /// The body of an answer that is no success, or its beginning.
    answer: Option<String>,
}

impl Default for Witness {
    fn default() -> Self {
        Witness {
            http: HttpTransport::builder().build().expect("a transport"),
            state: Arc::default(),
        }
    }
}

impl Witness {
    fn prefer(&self, status: u16) {
        *self.state.lock().expect("no panic") = (status, Seen::default());
    }

    fn seen(&self) -> Seen {
        self.state.lock().expect("no panic").1.clone()
    }
}

impl Transport for Witness {
    fn send(
        &self,
        mut request: Request,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>> {
        let options = options.clone();
        Box::pin(async move {
            // Asks for one of the documented answers; a server that does not know it may ignore it.
            let wanted = format!("code={}", self.state.lock().expect("no panic").0);
            let wanted = HeaderValue::from_str(&wanted).expect("a status is text");
            request.headers_mut().insert("prefer", wanted);
            let response = self.http.send(request, &options).await?;
            let text = || String::from_utf8_lossy(response.body()).into_owned();
            self.state.lock().expect("no panic").1 = Seen {
                status: Some(response.status().as_u16()),
                media: response
                    .headers()
                    .get("content-type")
                    .and_then(|media| media.to_str().ok())
                    .map(str::to_owned),
                answer: (!response.status().is_success())
                    .then(|| text().chars().take(SHOWN).collect()),
            };
            Ok(response)
        })
    }
}
