//! A real server on loopback that hands every request to a judge and answers what it
//! was told.

use std::sync::{Arc, Mutex};

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::verdict::Arrived;

/// What is wrong with a request, if anything.
pub type Verdict = Box<dyn Fn(&Arrived) -> Result<(), String> + Send>;

/// What to do with the next request.
pub struct Plan {
    /// The verdict on it.
    pub judge: Verdict,
    /// The answer if it passes.
    pub status: u16,
    /// Its media type and body, if it has one.
    pub body: Option<(String, Vec<u8>)>,
}

/// The server; it stops when it is dropped.
pub struct Server {
    pub url: String,
    plan: Arc<Mutex<Option<Plan>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    pub async fn start() -> Self {
        let plan: Arc<Mutex<Option<Plan>>> = Arc::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let router = axum::Router::new()
            .fallback(answer)
            .with_state(plan.clone());
        let task = tokio::spawn(async move {
            axum::serve(listener, router)
                .await
                .expect("the server runs");
        });
        Server { url, plan, task }
    }

    pub fn expect(&self, plan: Plan) {
        *self.plan.lock().expect("no panic") = Some(plan);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(State(plan): State<Arc<Mutex<Option<Plan>>>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let arrived = Arrived {
        method: parts.method.to_string(),
        target: parts.uri.to_string(),
        headers: parts.headers,
        body: to_bytes(body, usize::MAX).await.unwrap_or_default(),
    };
    let Some(plan) = plan.lock().expect("no panic").take() else {
        return refuse("a second request came");
    };
    match (plan.judge)(&arrived) {
        Err(verdict) => refuse(&verdict),
        Ok(()) => {
            let status = StatusCode::from_u16(plan.status).expect("a status");
            match plan.body {
                Some((media, body)) => (status, [("content-type", media)], body).into_response(),
                None => status.into_response(),
            }
        }
    }
}

/// 422, which no document here knows: the verdict comes out in the client's error.
fn refuse(verdict: &str) -> Response {
    let body = json!({ "message": verdict }).to_string();
    (
        StatusCode::UNPROCESSABLE_ENTITY,
        [("content-type", "application/json")],
        body,
    )
        .into_response()
}
