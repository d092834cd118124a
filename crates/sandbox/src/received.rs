//! The record of requests that a sandbox keeps: enough to check what a client did, and no secret.

use std::collections::VecDeque;

/// How many requests are remembered; older ones are forgotten.
const REMEMBERED: usize = 10_000;

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
    /// Status of the answer.
    pub status: u16,
}

#[derive(Debug, Default)]
pub(crate) struct Log(VecDeque<Received>);

impl Log {
    pub(crate) fn add(&mut self, mut request: Received) {
        for (name, value) in &mut request.query {
            if is_secret(name) {
                "***".clone_into(value);
            }
        }
        if self.0.len() == REMEMBERED {
            self.0.pop_front();
        }
        self.0.push_back(request);
    }

    pub(crate) fn all(&self) -> Vec<Received> {
        self.0.iter().cloned().collect()
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
        }
    }

    #[test]
    fn the_record_is_bounded_and_holds_no_secret() {
        let mut log = Log::default();
        for number in 0..=REMEMBERED {
            log.add(request(number));
        }
        let all = log.all();
        assert_eq!(all.len(), REMEMBERED);
        assert_eq!(all[0].path, "/1");
        assert!(!format!("{all:?}").contains("very secret"));
    }
}
