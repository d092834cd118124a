//! A server in this process, on a thread and a runtime of its own: fixed answers, perhaps late. It
//! counts what is asked of it.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;

use crate::{answers, token};

/// How many deployments the list has.
pub const ITEMS: usize = 10_000;

/// From this page size on, deployments come with their resources.
pub const EXPANDED: usize = 1_000;

type Answer = http::Response<Full<Bytes>>;

/// A server, for as long as the process lives.
#[derive(Debug)]
pub struct Server {
    /// Where it is, without a slash at the end.
    pub url: String,
    state: Arc<State>,
}

#[derive(Debug, Default)]
struct State {
    latency_ms: AtomicU64,
    in_flight: AtomicUsize,
    most_in_flight: AtomicUsize,
    requests: AtomicUsize,
    small: Bytes,
    grant: Bytes,
    /// By size and first item, made once.
    pages: Mutex<HashMap<(usize, usize), Bytes>>,
}

impl Server {
    /// A server on a free port of this machine.
    ///
    /// # Errors
    /// Those of the system.
    pub fn start() -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let url = format!("http://{}", listener.local_addr()?);
        let token = token();
        let state = Arc::new(State {
            small: answers::brief(0).to_string().into(),
            grant: serde_json::json!({
                "access_token": token,
                "token": token,
                "token_type": "bearer",
                "expires_in": 1800,
            })
            .to_string()
            .into(),
            ..State::default()
        });
        let runtime = crate::on_this_thread()?;
        let served = state.clone();
        std::thread::Builder::new()
            .name("server".to_owned())
            .spawn(move || runtime.block_on(serve(listener, served)))?;
        Ok(Server { url, state })
    }

    /// Every answer comes so much later.
    pub fn set_latency(&self, milliseconds: u64) {
        self.state.latency_ms.store(milliseconds, Ordering::Relaxed);
    }

    /// How many requests were there at the same time at most, since this was asked last.
    #[must_use]
    pub fn most_in_flight(&self) -> usize {
        self.state.most_in_flight.swap(0, Ordering::Relaxed)
    }

    /// How many requests came, since this was asked last.
    #[must_use]
    pub fn requests(&self) -> usize {
        self.state.requests.swap(0, Ordering::Relaxed)
    }
}

async fn serve(listener: TcpListener, state: Arc<State>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    while let Ok((stream, _)) = listener.accept().await {
        // As servers do: an answer is not kept back for the acknowledgement of the one before.
        let _ = stream.set_nodelay(true);
        let state = state.clone();
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(
            TokioIo::new(stream),
            service_fn(move |request| answer(state.clone(), request)),
        ));
    }
}

async fn answer(state: Arc<State>, request: http::Request<Incoming>) -> Result<Answer, Infallible> {
    state.requests.fetch_add(1, Ordering::Relaxed);
    let now = state.in_flight.fetch_add(1, Ordering::Relaxed) + 1;
    state.most_in_flight.fetch_max(now, Ordering::Relaxed);
    let latency = state.latency_ms.load(Ordering::Relaxed);
    if latency > 0 {
        tokio::time::sleep(Duration::from_millis(latency)).await;
    }
    let body = match request.uri().path() {
        "/deployment/api/deployments" => {
            let query = request.uri().query().unwrap_or_default();
            state.page(
                number(query, "top").unwrap_or(100),
                number(query, "skip").unwrap_or(0),
            )
        }
        path if path.starts_with("/deployment/") => state.small.clone(),
        _ => state.grant.clone(),
    };
    state.in_flight.fetch_sub(1, Ordering::Relaxed);
    let mut answer = Answer::new(Full::new(body));
    answer
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(answer)
}

impl State {
    fn page(&self, top: usize, skip: usize) -> Bytes {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || {
            let item = if top < EXPANDED {
                answers::brief
            } else {
                answers::expanded
            };
            answers::page(ITEMS, top, skip, item).into()
        };
        pages.entry((top, skip)).or_insert_with(make).clone()
    }
}

/// The value of `$name`, escaped or not.
fn number(query: &str, name: &str) -> Option<usize> {
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        let key = key.strip_prefix("%24").or_else(|| key.strip_prefix('$'))?;
        (key == name).then(|| value.parse().ok())?
    })
}
