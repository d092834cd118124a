//! Transports around transports: what they see, and what they leave alone.

mod cloud;

use std::sync::{Arc, Mutex};

use auth_core::{
    Body, BoxFuture, MemoryTransport, OperationLabel, Request, Response, SendOptions, Service,
    Session, Transport, TransportError,
};
use cloud::{API_TOKEN, AUTHORIZE, Cloud};

/// Writes down what goes through.
struct Watched {
    name: &'static str,
    inner: Arc<dyn Transport>,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Transport for Watched {
    fn send(
        &self,
        request: Request,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>> {
        let label = request.extensions().get::<OperationLabel>();
        let what = label.map_or("call", |label| label.id);
        let path = request.uri().path();
        self.seen
            .lock()
            .unwrap()
            .push(format!("{} {what} {path}", self.name));
        self.inner.send(request, options)
    }
}

#[tokio::test]
async fn a_transport_around_another_sees_exchanges_and_calls_and_takes_no_stream() {
    let (_cloud, server) = Cloud::new();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let watched = |name| {
        let seen = seen.clone();
        move |inner| Arc::new(Watched { name, inner, seen }) as Arc<dyn Transport>
    };
    let session = Session::builder()
        .wrap_transport(watched("inner"))
        .api_token(API_TOKEN)
        .transport(server.clone())
        .wrap_transport(watched("outer"))
        .build()
        .unwrap();
    let stream = Body::reader(&b"in pieces"[..], None);
    let request = http::Request::post("/vmc/api/upload").body(stream).unwrap();
    let response = session.send(Service::Vmc, request).await.unwrap();
    assert_eq!(response.status(), 200);
    let last = server.requests().pop().unwrap();
    assert_eq!(&last.body()[..], b"in pieces");
    assert_eq!(
        *seen.lock().unwrap(),
        [
            format!("outer token_exchange {AUTHORIZE}"),
            format!("inner token_exchange {AUTHORIZE}"),
            "outer call /vmc/api/upload".to_owned(),
            "inner call /vmc/api/upload".to_owned(),
        ]
    );
}

#[test]
fn settings_of_http_go_with_a_transport_around_it() {
    let memory = MemoryTransport::new(|_| MemoryTransport::json(200, ""));
    let settings = || {
        Session::builder()
            .api_token("a")
            .extra_ca_file("/no/such/ca.pem")
    };
    let error = settings()
        .wrap_transport(|inner| inner)
        .build()
        .unwrap_err();
    assert!(error.to_string().contains("/no/such/ca.pem"), "{error}");
    let error = settings().transport(memory).build().unwrap_err();
    assert!(error.to_string().contains("transport(…)"), "{error}");
}
