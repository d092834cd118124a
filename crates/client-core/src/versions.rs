//! Versions of an API: which of them a server knows, which one to ask for, and what a 404 means where
//! the server is older than the crate.

use auth_core::Error;
use serde_json::Value;

/// What a server says of the versions of its API, beside the one that the crate was made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Versions {
    made_for: String,
    /// Oldest first.
    supported: Vec<String>,
}

impl Versions {
    /// Reads the answer of an `about` operation: `latestApiVersion`, and `supportedApis` with an
    /// `apiVersion` each. None if it names no version.
    pub(crate) fn read(about: &Value, made_for: &str) -> Option<Self> {
        let listed = about["supportedApis"].as_array().into_iter().flatten();
        let mut supported: Vec<String> = listed
            .map(|api| &api["apiVersion"])
            .chain([&about["latestApiVersion"]])
            .filter_map(|version| Some(version.as_str()?.trim().to_owned()))
            .filter(|version| !version.is_empty())
            .collect();
        // Versions are dates, which sort as text.
        supported.sort_unstable();
        supported.dedup();
        (!supported.is_empty()).then(|| Versions {
            made_for: made_for.to_owned(),
            supported,
        })
    }

    /// The version to ask for: the newest that both know, or the oldest that the server still knows.
    pub(crate) fn choice(&self) -> &str {
        let mut newest_first = self.supported.iter().rev();
        newest_first
            .find(|version| **version <= self.made_for)
            .or(self.supported.first())
            .unwrap_or(&self.made_for)
    }

    /// The version that the client was made for.
    pub(crate) fn made_for(&self) -> &str {
        &self.made_for
    }

    fn newest(&self) -> &str {
        self.supported.last().map_or("", |version| version)
    }

    /// What a failure means where the server is older than the crate: its 404 may be about the
    /// operation and not about a thing.
    pub(crate) fn explain(&self, error: Error, path: &str) -> Error {
        let older = self.newest() < self.made_for.as_str();
        let about_the_address = match error.status() {
            Some(404) => !path.contains('{') || says_nothing(error.message()),
            Some(405 | 501) => true,
            _ => false,
        };
        if !(older && about_the_address) {
            return error;
        }
        let why = format!(
            "the newest version of the API that the server knows is {}, older than {}, which this client was made for: it does not seem to have this operation",
            self.newest(),
            self.made_for
        );
        error.with_unsupported(why)
    }
}

/// Whether a 404 says no more than that: what a router answers for an address that it does not
/// know, as opposed to a service that looked for something.
fn says_nothing(message: Option<&str>) -> bool {
    let message = message.unwrap_or_default().trim().to_ascii_lowercase();
    let of_routers = [
        "no message available",
        "no handler found",
        "no static resource",
        "no endpoint",
        "http status 404",
        "404",
    ];
    message.is_empty()
        || message == "not found"
        || of_routers.iter().any(|start| message.starts_with(start))
}

#[cfg(test)]
mod tests {
    use auth_core::{ErrorKind, MemoryTransport, OperationLabel};
    use serde_json::json;

    use super::*;

    fn versions(supported: &[&str], made_for: &str) -> Versions {
        let apis: Vec<_> = supported
            .iter()
            .map(|version| json!({"apiVersion": version}))
            .collect();
        Versions::read(&json!({"supportedApis": apis}), made_for).unwrap()
    }

    #[test]
    fn the_newest_version_that_both_know_is_asked_for() {
        let all = ["2019-01-15", "2020-08-25", "2021-07-15"];
        assert_eq!(versions(&all, "2020-08-25").choice(), "2020-08-25");
        assert_eq!(versions(&all, "2021-01-01").choice(), "2020-08-25");
        assert_eq!(versions(&all, "2026-01-01").choice(), "2021-07-15");
        // The server has given up what the crate knows.
        assert_eq!(versions(&all, "2018-01-01").choice(), "2019-01-15");
    }

    #[test]
    fn versions_are_read_from_whatever_of_the_answer_is_there() {
        let read = |about: Value| Versions::read(&about, "2020-08-25").map(|v| v.supported);
        assert_eq!(
            read(json!({"latestApiVersion": "2019-01-15"})),
            Some(vec!["2019-01-15".to_owned()])
        );
        assert_eq!(
            read(
                json!({"latestApiVersion": null, "supportedApis": [{}, {"apiVersion": " 2019-01-15 "}, 5]})
            ),
            Some(vec!["2019-01-15".to_owned()])
        );
        assert_eq!(read(json!({"supportedApis": []})), None);
        assert_eq!(read(json!("2019-01-15")), None);
    }

    #[test]
    fn a_404_for_an_address_is_told_from_one_for_a_thing() {
        let answered = |status: u16, body: &str| {
            let body = body.to_owned();
            let label = OperationLabel::new("get_thing", "GET", "/api/things/{id}");
            Error::from_response(&MemoryTransport::json(status, body), Some(&label))
        };
        let old = versions(&["2019-01-15"], "2020-08-25");
        let explained = |status, body: &str, path| old.explain(answered(status, body), path);

        let spring = r#"{"timestamp":"2026-01-01T00:00:00Z","status":404,"error":"Not Found","message":"No message available","path":"/api/things/1"}"#;
        let one = "/api/things/{id}";
        let missing = explained(404, spring, one);
        assert!(
            missing.is_unsupported() && !missing.is_not_found(),
            "{missing}"
        );
        assert_eq!(missing.kind(), ErrorKind::Unsupported);
        assert!(
            missing
                .to_string()
                .contains("2019-01-15, older than 2020-08-25"),
            "{missing}"
        );
        assert!(explained(404, "", one).is_unsupported());
        assert!(explained(405, "{}", one).is_unsupported());

        let thing = r#"{"message":"Thing 1 was not found","statusCode":404}"#;
        assert!(explained(404, thing, one).is_not_found());
        assert!(
            explained(404, thing, "/api/things").is_unsupported(),
            "a list is always there"
        );
        assert_eq!(explained(400, "", one).kind(), ErrorKind::Status);

        let new = versions(&["2019-01-15", "2020-08-25"], "2020-08-25");
        assert!(new.explain(answered(404, spring), one).is_not_found());
    }
}
