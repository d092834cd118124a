//! The record of requests that a sandbox keeps: enough to check what a client did, and no secret.

use std::collections::VecDeque;
use std::time::SystemTime;

/// How many requests are remembered, unless told otherwise; older ones are forgotten.
pub(crate) const REMEMBERED: usize = 10_000;

/// One request that the sandbox answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Received {
    /// The method, in upper case.
    pub method: String,
    /// The path as it was sent, percent-encoded.
    pub path: String,
    /// The decoded query parameters in their order. Values of secrets are left out: they read `***`.
    pub query: Vec<(String, String)>,
    /// Id of the operation in its document; none if the request met none.
    pub operation: Option<String>,
    /// Status of the answer; of what was reset or never answered, 500.
    pub status: u16,
    /// What the sandbox thought of it.
    pub verdict: Verdict,
    /// When it came, by the sandbox's clock.
    pub at: SystemTime,
}

/// What the sandbox thought of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// It was carried out.
    Answered,
    /// It was refused, and why; nothing is said about sign-in.
    Refused(String),
    /// It met faults, which are named.
    Faulted(String),
}

#[derive(Debug)]
pub(crate) struct Log {
    kept: VecDeque<Received>,
    most: usize,
}

impl Log {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            kept: VecDeque::new(),
            most,
        }
    }

    pub(crate) fn add(&mut self, mut request: Received) {
        for (name, value) in &mut request.query {
            if is_secret(name) {
                "***".clone_into(value);
            }
        }
        self.kept.push_back(request);
        if self.kept.len() > self.most {
            self.kept.pop_front();
        }
    }

    pub(crate) fn all(&self) -> Vec<Received> {
        self.kept.iter().cloned().collect()
    }

    /// The latest, newest first.
    pub(crate) fn latest(&self, count: usize) -> impl Iterator<Item = &Received> {
        self.kept.iter().rev().take(count)
    }
}

/// Whether a property or parameter of this name holds a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let name = name.to_lowercase();
    [
        "token",
        "password",
        "secret",
        "credential",
        "key_material",
        "pre_shared_key",
    ]
    .iter()
    .any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(number: usize) -> Received {
        Received {
            method: "GET".to_owned(),
            path: format!("/{number}"),
            query: vec![("refresh_token".to_owned(), "very secret".to_owned())],
            operation: None,
            status: 200,
            verdict: Verdict::Answered,
            at: SystemTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn the_record_is_bounded_and_holds_no_secret() {
        let mut log = Log::new(REMEMBERED);
        for number in 0..=REMEMBERED {
            log.add(request(number));
        }
        let all = log.all();
        assert_eq!(all.len(), REMEMBERED);
        assert_eq!(all[0].path, "/1");
        assert!(!format!("{all:?}").contains("very secret"));
    }
}
