//! A server on loopback that answers what it is told to, however wrong.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// An answer.
#[derive(Debug, Clone)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<String>,
    pub body: Vec<u8>,
    /// How often the body comes, one after the other.
    pub times: usize,
    /// How many bytes more than there are it announces.
    pub missing: usize,
}

impl Reply {
    pub fn json(body: impl Into<Vec<u8>>) -> Self {
        Self::of(200, "application/json", body)
    }

    pub fn of(status: u16, media: &str, body: impl Into<Vec<u8>>) -> Self {
        Reply {
            status,
            headers: vec![format!("Content-Type: {media}")],
            body: body.into(),
            times: 1,
            missing: 0,
        }
    }
}

/// A request: its target, and its header for tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub target: String,
    pub authorization: Option<String>,
}

/// Answers by target, with the query or without; 404 for all others.
type Answers = BTreeMap<String, Reply>;

/// Runs until it is dropped.
pub struct Server {
    port: u16,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    answers: Mutex<Answers>,
    /// Answers 401 to who brings no token.
    wants_token: bool,
    asked: Mutex<Vec<Asked>>,
}

/// What ends the server.
const STOP: &str = "/stop-the-server";

impl Server {
    pub fn start(answers: impl IntoIterator<Item = (&'static str, Reply)>) -> Self {
        Self::begin(answers, false)
    }

    pub fn that_wants_a_token(answers: impl IntoIterator<Item = (&'static str, Reply)>) -> Self {
        Self::begin(answers, true)
    }

    fn begin(answers: impl IntoIterator<Item = (&'static str, Reply)>, wants_token: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let answers = answers.into_iter();
        let shared = Arc::new(Shared {
            answers: Mutex::new(
                answers
                    .map(|(path, reply)| (path.to_owned(), reply))
                    .collect(),
            ),
            wants_token,
            asked: Mutex::default(),
        });
        let thread = std::thread::spawn({
            let shared = shared.clone();
            move || {
                for stream in listener.incoming() {
                    if !shared.serve(stream.unwrap()) {
                        return;
                    }
                }
            }
        });
        Server {
            port,
            shared,
            thread: Some(thread),
        }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub fn answer(&self, target: &str, reply: Reply) {
        let mut answers = self.shared.answers.lock().unwrap();
        answers.insert(target.to_owned(), reply);
    }

    /// What was asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.shared.asked.lock().unwrap().clone()
    }
}

impl Shared {
    /// Whether to go on.
    fn serve(&self, stream: TcpStream) -> bool {
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut head = Vec::new();
        loop {
            let mut line = String::new();
            // Who opens a connection and says nothing gets nothing.
            if !matches!(reader.read_line(&mut line), Ok(1..)) {
                return true;
            }
            let line = line.trim_end().to_owned();
            if line.is_empty() {
                break;
            }
            head.push(line);
        }
        let target = head[0].split(' ').nth(1).unwrap().to_owned();
        if target == STOP {
            return false;
        }
        let header = |name: &str| {
            head.iter().find_map(|line| {
                let (key, value) = line.split_once(": ")?;
                key.eq_ignore_ascii_case(name).then(|| value.to_owned())
            })
        };
        let authorization = header("authorization");
        let refused = self.wants_token && authorization.is_none();
        self.asked.lock().unwrap().push(Asked {
            target: target.clone(),
            authorization,
        });
        let path = target.split('?').next().unwrap();
        let answers = self.answers.lock().unwrap();
        let reply = match answers.get(&target).or_else(|| answers.get(path)) {
            _ if refused => Reply::of(401, "text/html", ""),
            Some(reply) => reply.clone(),
            None => Reply::of(404, "application/json", r#"{"message":"no such group"}"#),
        };
        drop(answers);
        let mut text = format!(
            "HTTP/1.1 {} Answer\r\nConnection: close\r\nContent-Length: {}\r\n",
            reply.status,
            reply.body.len() * reply.times + reply.missing
        );
        for header in reply.headers {
            text.push_str(&format!("{header}\r\n"));
        }
        let mut stream = stream;
        // A client that has read enough hangs up.
        let mut sent = stream.write_all(format!("{text}\r\n").as_bytes());
        for _ in 0..reply.times {
            sent = sent.and_then(|()| stream.write_all(&reply.body));
        }
        true
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = get(&self.url(), STOP);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The body of an answer, whatever its status.
pub fn get(url: &str, target: &str) -> std::io::Result<Vec<u8>> {
    let host = url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host)?;
    let request = format!("GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let head = answer.windows(4).position(|four| four == b"\r\n\r\n");
    Ok(head.map_or_else(Vec::new, |at| answer.split_off(at + 4)))
}
