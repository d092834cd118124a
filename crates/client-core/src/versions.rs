//! Versions of an API: which of them a server knows, which one to ask for, and what a 404 means where
//! the server is older than the crate.

use auth_core::Error;
use serde_json::Value;

use crate::operation::Operation;

/// What a server says of the versions of its API, beside the one that the crate was made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Versions {
    made_for: String,
    /// Oldest first.
    supported: Vec<String>,
}

/// Why an answer tells no version.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NoVersion {
    /// It names none.
    Absent,
    /// What it names is no version; the first of it, cut, in quotes and on one line.
    Odd(String),
}

impl Versions {
    /// Reads the answer of an `about` operation: `latestApiVersion`, and `supportedApis` with an
    /// `apiVersion` each. What goes into queries and is compared must be a date: others are passed over.
    pub(crate) fn read(about: &Value, made_for: &str) -> Result<Self, NoVersion> {
        let listed = about["supportedApis"].as_array().into_iter().flatten();
        let named = listed
            .map(|api| &api["apiVersion"])
            .chain([&about["latestApiVersion"]]);
        let mut supported = Vec::new();
        let mut odd = None;
        for version in named.filter(|version| !version.is_null()) {
            match version.as_str().map(str::trim) {
                Some("") => {}
                Some(date) if is_date(date) => supported.push(date.to_owned()),
                _ => odd = odd.or(Some(version)),
            }
        }
        if supported.is_empty() {
            return Err(odd.map_or(NoVersion::Absent, |odd| NoVersion::Odd(shown(odd))));
        }
        // Dates sort as text.
        supported.sort_unstable();
        supported.dedup();
        Ok(Versions {
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
    /// operation and not about a thing, if the server cannot have looked for one.
    pub(crate) fn explain(&self, error: Error, operation: &Operation) -> Error {
        let older = self.newest() < self.made_for.as_str();
        let about_the_address = match error.status() {
            // A list is there, however empty. What creates something may name what is not.
            Some(404) => is_list(operation) || says_nothing(&error),
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

/// Whether this is how versions are written: a day, `2021-07-15`.
fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let in_shape = bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    in_shape && ("01"..="12").contains(&&text[5..7]) && ("01"..="31").contains(&&text[8..])
}

/// A value of a server, for a message.
fn shown(value: &Value) -> String {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    let start: String = text.chars().take(40).collect();
    let more = if start.len() < text.len() { "…" } else { "" };
    format!("{start:?}{more}")
}

/// Whether it reads a list as a whole, and not what belongs to one thing.
fn is_list(operation: &Operation) -> bool {
    operation.method == "GET" && operation.paging.is_some() && !operation.path.contains('{')
}

/// Whether a 404 says no more than that: what a router answers for an address that it does not
/// know, as opposed to a service that looked for something.
fn says_nothing(error: &Error) -> bool {
    let message = error.message().unwrap_or_default();
    let message = message.trim().to_ascii_lowercase();
    if message.is_empty() {
        return error.code().is_none_or(|code| code == "404");
    }
    let of_routers = [
        "no message available",
        "no handler found",
        "no static resource",
        "no endpoint",
        "no route",
        "http status 404",
        "404",
    ];
    message == "not found" || of_routers.iter().any(|start| message.starts_with(start))
}

#[cfg(test)]
mod tests {
    use auth_core::{ErrorKind, MemoryTransport};
    use serde_json::json;

    use super::*;
    use crate::operation::{PageAnswer, PageRequest};

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
            Ok(vec!["2019-01-15".to_owned()])
        );
        assert_eq!(
            read(
                json!({"latestApiVersion": null, "supportedApis": [{}, {"apiVersion": " 2019-01-15 "}, 5]})
            ),
            Ok(vec!["2019-01-15".to_owned()])
        );
        for nothing in [
            json!({"supportedApis": []}),
            json!("2019-01-15"),
            json!({"latestApiVersion": " "}),
        ] {
            assert_eq!(read(nothing), Err(NoVersion::Absent));
        }
    }

    #[test]
    fn what_is_no_date_is_no_version_and_the_odd_one_is_named_cut_and_on_one_line() {
        let latest = |version: Value| {
            let about = json!({"latestApiVersion": version});
            Versions::read(&about, "2020-08-25").map(|v| v.supported)
        };
        let long = "9".repeat(100_000);
        for (odd, named) in [
            (json!("v2"), "\"v2\""),
            (json!("9999"), "\"9999\""),
            (json!("2021-13-01"), "\"2021-13-01\""),
            (json!("2021-12-32"), "\"2021-12-32\""),
            (json!("2021-07-00"), "\"2021-07-00\""),
            (json!("2021-07-15&x=1"), "\"2021-07-15&x=1\""),
            (json!("2021-07-15\r\nX: y"), r#""2021-07-15\r\nX: y""#),
            (json!("２021-07-15"), "\"２021-07-15\""),
            (json!(20_210_715), "\"20210715\""),
            (json!(long), &format!("\"{}\"…", "9".repeat(40))),
        ] {
            assert_eq!(latest(odd), Err(NoVersion::Odd(named.to_owned())));
        }
        // Beside those that are versions it is passed over.
        let about =
            json!({"latestApiVersion": "v9", "supportedApis": [{"apiVersion": "2019-01-15"}]});
        assert_eq!(
            Versions::read(&about, "2020-08-25").unwrap().choice(),
            "2019-01-15"
        );
    }

    const ONE: Operation = Operation::new("get_thing", "GET", "/api/things/{id}", "T", "");
    const LIST: Operation = Operation::new("list_things", "GET", "/api/things", "T", "")
        .pages(PageRequest::TopSkip, PageAnswer::Content);
    const FIND: Operation = Operation::new("find_thing", "GET", "/api/find", "T", "");
    const CREATE: Operation = Operation::new("create_thing", "POST", "/api/things", "T", "");

    #[test]
    fn a_404_for_an_address_is_told_from_one_for_a_thing() {
        let answered = |status: u16, body: &str, operation: &Operation| {
            let answer = MemoryTransport::json(status, body.to_owned());
            Error::from_response(&answer, Some(&operation.label()))
        };
        let old = versions(&["2019-01-15"], "2020-08-25");
        let explained = |status, body: &str, operation: &Operation| {
            old.explain(answered(status, body, operation), operation)
        };

        let spring = r#"{"timestamp":"2026-01-01T00:00:00Z","status":404,"error":"Not Found","message":"No message available","path":"/api/things/1"}"#;
        let missing = explained(404, spring, &ONE);
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
        for operation in [&ONE, &LIST, &FIND, &CREATE] {
            for body in [
                spring,
                "",
                "{}",
                "404 page not found",
                r#"{"message":"Not Found"}"#,
            ] {
                assert!(explained(404, body, operation).is_unsupported(), "{body}");
            }
            assert!(explained(405, "{}", operation).is_unsupported());
        }

        let thing = r#"{"message":"Thing 1 was not found","statusCode":404}"#;
        // What a body or a query names may be missing where the address is not.
        let region = r#"{"message":"Region nosuchregion was not found","statusCode":404}"#;
        let code = r#"{"errorCode":"20014"}"#;
        for operation in [&ONE, &FIND, &CREATE] {
            for body in [thing, region, code] {
                let error = explained(404, body, operation);
                assert!(error.is_not_found() && !error.is_unsupported(), "{error}");
            }
        }
        assert!(
            explained(404, thing, &LIST).is_unsupported(),
            "a list is always there"
        );
        assert_eq!(explained(400, "", &ONE).kind(), ErrorKind::Status);

        let new = versions(&["2019-01-15", "2020-08-25"], "2020-08-25");
        assert!(
            new.explain(answered(404, spring, &ONE), &ONE)
                .is_not_found()
        );
    }
}
