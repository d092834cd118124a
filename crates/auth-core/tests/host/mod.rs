//! A host of Automation in memory, whose answers are set path by path. What is expected of a
//! session is left to the tests.

#![allow(dead_code, unreachable_pub)] // every test binary uses a part of it

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use auth_core::{MemoryTransport, Request, Response};

pub const URL: &str = "https://vra.lab.example";
pub const CONFIG: &str = "/automation/config.json";
pub const SIGN_IN: &str = "/csp/gateway/am/api/login";
pub const LOGIN: &str = "/iaas/api/login";

/// 9.0.0.0.24701403 and 8.18.1.34567, in base64.
pub const VERSION_9: &str = r#"{"applicationVersion":"OS4wLjAuMC4yNDcwMTQwMw=="}"#;
pub const VERSION_8: &str = r#"{"applicationVersion":"OC4xOC4xLjM0NTY3"}"#;

type Answer = (u16, String);

/// Answers 404 to what it was not told about.
pub struct Host {
    answers: Arc<Mutex<HashMap<String, Answer>>>,
    once: Arc<Mutex<HashMap<String, Answer>>>,
    transport: MemoryTransport,
}

impl Host {
    pub fn new() -> Self {
        let answers: Arc<Mutex<HashMap<String, Answer>>> = Arc::default();
        let once: Arc<Mutex<HashMap<String, Answer>>> = Arc::default();
        let (always, first) = (answers.clone(), once.clone());
        let transport = MemoryTransport::new(move |request: &Request| -> Response {
            let path = request.uri().path();
            let first = first.lock().unwrap().remove(path);
            let answer = first.or_else(|| always.lock().unwrap().get(path).cloned());
            let (status, body) = answer.unwrap_or((404, String::new()));
            let is_page = body.starts_with('<');
            let mut response = MemoryTransport::json(status, body);
            if is_page {
                let html = http::HeaderValue::from_static("text/html");
                response.headers_mut().insert("content-type", html);
            }
            response
        });
        Self {
            answers,
            once,
            transport,
        }
    }

    pub fn says(self, path: &str, status: u16, body: &str) -> Self {
        self.now_says(path, status, body);
        self
    }

    pub fn now_says(&self, path: &str, status: u16, body: &str) {
        let answer = (status, body.to_owned());
        self.answers.lock().unwrap().insert(path.to_owned(), answer);
    }

    pub fn says_once(&self, path: &str, status: u16, body: &str) {
        let answer = (status, body.to_owned());
        self.once.lock().unwrap().insert(path.to_owned(), answer);
    }

    pub fn transport(&self) -> MemoryTransport {
        self.transport.clone()
    }
}

/// What the token addresses of version 9 answer.
pub fn answer(access_token: &str, refresh_token: Option<&str>) -> String {
    let refresh_token = refresh_token
        .map(|token| format!(r#","refresh_token":"{token}""#))
        .unwrap_or_default();
    format!(
        r#"{{"access_token":"{access_token}","token_type":"Bearer","expires_in":3600{refresh_token}}}"#
    )
}

/// The paths that were asked for, in order.
pub fn paths(host: &Host) -> Vec<String> {
    let asked = host.transport.requests();
    asked.iter().map(|r| r.path().to_owned()).collect()
}
