//! A server on 127.0.0.1 that sends canned bytes and records what it was asked, for what only a
//! real socket shows.

#![allow(dead_code, unreachable_pub)] // every test binary uses a part of it

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use auth_core::{Request, Session};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

pub const TOKEN: &str = "access-token-0123456789";

pub struct Server {
    pub address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Answers every request with `answer`, then closes the connection if `answer` says so.
    pub async fn answering(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::scripted(move |_| Some(answer.clone())).await
    }

    /// Answers each request by what `script` makes of its head; keeps silent after `None`.
    pub async fn scripted(
        script: impl Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let heads = Arc::<Mutex<Vec<String>>>::default();
        let (seen, script) = (heads.clone(), Arc::new(script));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, seen.clone(), script.clone()));
            }
        });
        Self { address, heads }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

/// Serves one connection: reads head and body, answers, and closes after `connection: close`.
pub async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    heads: Arc<Mutex<Vec<String>>>,
    script: Arc<impl Fn(&str) -> Option<Vec<u8>>>,
) {
    let mut read = Vec::new();
    loop {
        let end = loop {
            if let Some(at) = read.windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
            if !matches!(stream.read_buf(&mut read).await, Ok(count) if count > 0) {
                return;
            }
        };
        let head = String::from_utf8(read.drain(..end).collect()).unwrap();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .map_or(0, |length| length.parse::<usize>().unwrap());
        while read.len() < length {
            if !matches!(stream.read_buf(&mut read).await, Ok(count) if count > 0) {
                return;
            }
        }
        read.drain(..length);
        heads.lock().unwrap().push(head.clone());
        let Some(answer) = script(&head) else {
            std::future::pending::<()>().await;
            return;
        };
        if stream.write_all(&answer).await.is_err() {
            return;
        }
        let _ = stream.flush().await;
        if String::from_utf8_lossy(&answer).contains("connection: close") {
            let _ = stream.shutdown().await;
            return;
        }
    }
}

/// A whole answer with a body of text.
pub fn ok(body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// A session whose services are all at `url`.
pub fn session_at(url: &str) -> Session {
    at(Session::builder(), url).build().unwrap()
}

pub fn at(builder: auth_core::SessionBuilder, url: &str) -> auth_core::SessionBuilder {
    use auth_core::Service::{Automation, Csp, Vmc};
    builder
        .access_token(TOKEN)
        .base_url(Vmc, url)
        .base_url(Automation, url)
        .base_url(Csp, url)
}

pub fn get(address: &str) -> Request {
    http::Request::get(address).body(().into()).unwrap()
}
