//! A token server on 127.0.0.1 that rotates at every use, in threads, so that it answers while a
//! test waits for processes. The test decides when each exchange is answered, if at all.

#![allow(dead_code, unreachable_pub)] // every test binary uses a part of it

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;

pub struct TokenServer {
    pub url: String,
    state: Arc<Mutex<State>>,
    arrived: Receiver<Asked>,
}

struct State {
    /// The refresh token that is good now.
    good: String,
    exchanges: u32,
    refused: u32,
    expires_in: u32,
    by_hand: bool,
}

/// An exchange that waits for its answer.
pub struct Asked {
    stream: TcpStream,
    sent: String,
    state: Arc<Mutex<State>>,
}

impl TokenServer {
    /// Answers every exchange at once, until it is told otherwise.
    pub fn start(good: &str, expires_in: u32) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State {
            good: good.to_owned(),
            exchanges: 0,
            refused: 0,
            expires_in,
            by_hand: false,
        }));
        let (arrive, arrived) = channel();
        let shared = state.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (state, arrive) = (shared.clone(), arrive.clone());
                thread::spawn(move || serve(stream.unwrap(), state, &arrive));
            }
        });
        Self {
            url,
            state,
            arrived,
        }
    }

    /// From now on exchanges wait until the test answers them, or no longer.
    pub fn by_hand(&self, by_hand: bool) {
        self.state.lock().unwrap().by_hand = by_hand;
    }

    /// The next exchange that waits for an answer.
    pub fn next(&self) -> Asked {
        self.arrived.recv().unwrap()
    }

    /// How many exchanges succeeded.
    pub fn exchanges(&self) -> u32 {
        self.state.lock().unwrap().exchanges
    }

    pub fn refused(&self) -> u32 {
        self.state.lock().unwrap().refused
    }

    pub fn good(&self) -> String {
        self.state.lock().unwrap().good.clone()
    }

    /// What a user does who makes a new refresh token.
    pub fn reset(&self, good: &str) {
        self.state.lock().unwrap().good = good.to_owned();
    }
}

fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>, arrive: &Sender<Asked>) {
    let Some(sent) = read_refresh_token(&mut stream) else {
        return;
    };
    let by_hand = state.lock().unwrap().by_hand;
    let asked = Asked {
        stream,
        sent,
        state,
    };
    if by_hand {
        let _ = arrive.send(asked);
    } else {
        asked.answer();
    }
}

impl Asked {
    /// Answers, and so rotates if the refresh token is good. Returns when the client has taken the
    /// whole answer, or is gone.
    pub fn answer(mut self) {
        let answer = {
            let mut state = self.state.lock().unwrap();
            if self.sent == state.good {
                state.exchanges += 1;
                let number = state.exchanges;
                state.good = format!("rotated{number}");
                let (good, expires_in) = (&state.good, state.expires_in);
                http(
                    "200 OK",
                    &format!(
                        r#"{{"access_token":"access{number}","refresh_token":"{good}","expires_in":{expires_in}}}"#
                    ),
                )
            } else {
                state.refused += 1;
                http(
                    "400 Bad Request",
                    r#"{"message":"invalid_grant: Invalid refresh token"}"#,
                )
            }
        };
        let _ = self.stream.write_all(answer.as_bytes());
        let _ = self.stream.shutdown(std::net::Shutdown::Write);
        // The client closes when it has read everything.
        let _ = self.stream.read(&mut [0]);
    }

    /// Breaks the connection off without having acted.
    pub fn break_off(self) {}
}

fn http(status: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// The form of an exchange: `refresh_token=…`. `None` if the client goes away before its end.
fn read_refresh_token(stream: &mut TcpStream) -> Option<String> {
    let mut read = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&read).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length: usize = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "))
                .map_or(0, |length| length.parse().unwrap());
            if body.len() >= length {
                return Some(body.strip_prefix("refresh_token=")?.to_owned());
            }
        }
        let mut more = [0; 4096];
        match stream.read(&mut more) {
            Ok(count) if count > 0 => read.extend_from_slice(&more[..count]),
            _ => return None,
        }
    }
}
