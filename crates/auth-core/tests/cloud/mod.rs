//! A cloud in memory for the tests of tokens: it mints numbered tokens, counts exchanges, and
//! refuses what it is told to. What is expected of a session is left to the tests.

#![allow(dead_code, unreachable_pub)] // every test binary uses a part of it

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth_core::{MemoryTransport, RecordedRequest, Request, Response, Session};

pub const API_TOKEN: &str = "api+token/with=odd&characters-0123456789abcdef";
pub const AUTHORIZE: &str = "/csp/gateway/am/api/auth/api-tokens/authorize";
pub const LOGIN: &str = "/iaas/api/login";

/// How long a token of this cloud lives, in seconds, unless a test says otherwise.
pub const LIFE: u64 = 1800;

#[derive(Default)]
pub struct Cloud {
    pub minted: AtomicU64,
    /// Answers to exchanges in place of tokens, while it is set.
    pub exchange_fails: Mutex<Option<(u16, String)>>,
    pub exchange_takes: Mutex<Duration>,
    pub call_takes: Mutex<Duration>,
    pub refused: Mutex<HashSet<String>>,
    pub expires_in: AtomicU64,
    /// The refresh token that exchanges hand out from now on.
    pub rotates_to: Mutex<Option<String>>,
    pub hides_access_token: Mutex<bool>,
}

impl Cloud {
    pub fn new() -> (Arc<Self>, MemoryTransport) {
        let cloud = Arc::new(Self::default());
        cloud.expires_in.store(LIFE, Ordering::SeqCst);
        let (answering, delaying) = (cloud.clone(), cloud.clone());
        let transport = MemoryTransport::new(move |request| answering.answer(request))
            .delayed(move |request| delaying.delay(request));
        (cloud, transport)
    }

    fn delay(&self, request: &Request) -> Duration {
        if is_exchange(request.uri().path()) {
            *self.exchange_takes.lock().unwrap()
        } else {
            *self.call_takes.lock().unwrap()
        }
    }

    fn answer(&self, request: &Request) -> Response {
        let path = request.uri().path();
        if is_exchange(path) {
            return self.mint(path);
        }
        let token = token_of(request.headers()).unwrap_or_default();
        if self.refused.lock().unwrap().contains(&token) {
            let mut response = MemoryTransport::json(
                401,
                r#"{"timestamp":"2020-01-02T17:11:01.223+0000","status":401,"error":"Unauthorized","message":"Auth token is not valid","path":"/vmc/api/orgs"}"#,
            );
            response
                .headers_mut()
                .insert("x-seen-token", token.parse().unwrap());
            return response;
        }
        let mut response = MemoryTransport::json(200, "{}");
        if let Ok(value) = token.parse() {
            response.headers_mut().insert("x-seen-token", value);
        }
        response
    }

    fn mint(&self, path: &str) -> Response {
        if let Some((status, body)) = self.exchange_fails.lock().unwrap().clone() {
            return MemoryTransport::json(status, body);
        }
        let number = self.minted.fetch_add(1, Ordering::SeqCst) + 1;
        if path == LOGIN {
            return MemoryTransport::json(
                200,
                format!(r#"{{"tokenType":"Bearer","token":"login-token-{number}"}}"#),
            );
        }
        let refresh = self.rotates_to.lock().unwrap().clone();
        let refresh = refresh.unwrap_or_else(|| API_TOKEN.to_owned());
        let access = if *self.hides_access_token.lock().unwrap() {
            String::new()
        } else {
            format!(r#""access_token":"access-token-{number}","#)
        };
        let expires_in = self.expires_in.load(Ordering::SeqCst);
        MemoryTransport::json(
            200,
            format!(
                r#"{{"id_token":"id-token-{number}","token_type":"bearer","expires_in":{expires_in},"scope":"x",{access}"refresh_token":"{refresh}"}}"#
            ),
        )
    }

    pub fn refuse(&self, token: &str) {
        self.refused.lock().unwrap().insert(token.to_owned());
    }

    pub fn fail_exchanges(&self, status: u16, body: &str) {
        *self.exchange_fails.lock().unwrap() = Some((status, body.to_owned()));
    }

    pub fn heal_exchanges(&self) {
        *self.exchange_fails.lock().unwrap() = None;
    }

    pub fn exchanges_take(&self, seconds: u64) {
        *self.exchange_takes.lock().unwrap() = Duration::from_secs(seconds);
    }

    pub fn calls_take(&self, seconds: u64) {
        *self.call_takes.lock().unwrap() = Duration::from_secs(seconds);
    }
}

pub fn is_exchange(path: &str) -> bool {
    path == AUTHORIZE || path == LOGIN
}

/// The token that a request carries, in whichever header.
pub fn token_of(headers: &http::HeaderMap) -> Option<String> {
    let csp = headers.get("csp-auth-token");
    let value = csp.or_else(|| headers.get("authorization"))?;
    let text = value.to_str().ok()?;
    Some(text.strip_prefix("Bearer ").unwrap_or(text).to_owned())
}

pub fn session(transport: &MemoryTransport) -> Session {
    Session::builder()
        .api_token(API_TOKEN)
        .transport(transport.clone())
        .build()
        .unwrap()
}

pub fn get(address: &str) -> Request {
    http::Request::get(address).body(().into()).unwrap()
}

/// How many exchanges were begun.
pub fn exchanges(transport: &MemoryTransport) -> usize {
    let asked = transport.requests();
    asked.iter().filter(|r| is_exchange(r.path())).count()
}

/// The requests that were no exchanges.
pub fn calls(transport: &MemoryTransport) -> Vec<RecordedRequest> {
    let mut asked = transport.requests();
    asked.retain(|request| !is_exchange(request.path()));
    asked
}

pub fn seen_token(response: &Response) -> &str {
    response.headers()["x-seen-token"].to_str().unwrap()
}
