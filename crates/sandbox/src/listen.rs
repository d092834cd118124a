//! Connections: accepted, served, reset where a fault wants it, and let go when the sandbox stops.

use std::future::pending;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response};
use http_body_util::{BodyExt as _, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::answer::Manner;
use crate::server::Shared;
use crate::wire::{self, Outgoing};

/// Longer bodies are refused.
const LONGEST_BODY: usize = 16 * 1024 * 1024;

/// What becomes of a connection before requests are read from it.
#[derive(Clone)]
pub(crate) enum Layer {
    Plain,
    #[cfg(feature = "https")]
    Tls(tokio_rustls::TlsAcceptor),
}

/// Serves connections until the word to stop comes, which is when its sender is dropped; returns
/// when the requests that were being answered then have been.
pub(crate) async fn serve(
    listener: TcpListener,
    layer: Layer,
    shared: Arc<Shared>,
    mut stop: watch::Receiver<()>,
) {
    let graceful = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => break,
        };
        let Ok((stream, _)) = accepted else {
            // Out of file descriptors, most likely: others have to end first.
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let resets = Arc::new(AtomicBool::new(false));
        let stream = Resettable {
            stream,
            resets: Arc::clone(&resets),
        };
        #[cfg(feature = "https")]
        let mut ending = stop.clone();
        let (shared, stop) = (Arc::clone(&shared), stop.clone());
        let service = service_fn(move |request| {
            respond(
                Arc::clone(&shared),
                request,
                Arc::clone(&resets),
                stop.clone(),
            )
        });
        let mut builder = http1::Builder::new();
        // Whoever is idle stays connected.
        builder.header_read_timeout(None);
        match layer.clone() {
            Layer::Plain => {
                let connection = builder.serve_connection(TokioIo::new(stream), service);
                // How a connection ends is its caller's matter.
                tokio::spawn(graceful.watch(connection));
            }
            #[cfg(feature = "https")]
            Layer::Tls(acceptor) => {
                let watcher = graceful.watcher();
                tokio::spawn(async move {
                    let greeted = tokio::select! {
                        greeted = acceptor.accept(stream) => greeted,
                        _ = ending.changed() => return,
                    };
                    // A client that does not trust the certificate hangs up here.
                    if let Ok(stream) = greeted {
                        let connection = builder.serve_connection(TokioIo::new(stream), service);
                        let _ = watcher.watch(connection).await;
                    }
                });
            }
        }
    }
    drop(listener);
    graceful.shutdown().await;
}

async fn respond(
    shared: Arc<Shared>,
    request: Request<Incoming>,
    resets: Arc<AtomicBool>,
    mut stop: watch::Receiver<()>,
) -> io::Result<Response<Outgoing>> {
    let (parts, body) = request.into_parts();
    let bare = parts.method == "HEAD";
    let answer = match Limited::new(body, LONGEST_BODY).collect().await {
        Ok(body) => shared.answer(&parts, &body.to_bytes()),
        Err(_) => shared.refuse_body(parts.uri.path()),
    };
    let broken = || io::ErrorKind::ConnectionAborted.into();
    let wait = async {
        match answer.manner {
            Manner::AtOnce | Manner::Reset => {}
            Manner::After(time) => tokio::time::sleep(time).await,
            Manner::Never => pending().await,
        }
    };
    tokio::select! {
        () = wait => {}
        // Nobody waits for what never comes when the sandbox stops.
        _ = stop.changed() => return Err(broken()),
    }
    if answer.manner == Manner::Reset {
        resets.store(true, Ordering::SeqCst);
        return Err(broken());
    }
    Ok(wire::response(answer, bare))
}

/// A stream that ends with a reset in the place of a goodbye, once it is told to.
struct Resettable {
    stream: TcpStream,
    resets: Arc<AtomicBool>,
}

impl Resettable {
    fn resets(&self) -> bool {
        self.resets.load(Ordering::SeqCst)
    }
}

impl Drop for Resettable {
    fn drop(&mut self) {
        if self.resets() {
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Resettable {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Resettable {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.resets() {
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
