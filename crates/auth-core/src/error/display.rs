//! How an error reads: one line for people, and a `Debug` without the causes of strangers.

use std::fmt;
use std::time::Duration;

use super::{Error, ErrorKind};

impl fmt::Display for Error {
    /// Where the base URL has a path of its own, it stands behind the host, because the paths of
    /// operations are without it.
    ///
    /// `list_orgs (GET /vmc/api/orgs at vmc.vmware.com) failed: 401 Unauthorized: Auth token is
    /// not valid (request id 4f1c): what to do`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let address: Vec<&str> = [self.method(), self.path()].into_iter().flatten().collect();
        let address = match (address.join(" "), self.host()) {
            (address, Some(host)) if address.is_empty() => host.to_owned(),
            // The path of a request that belongs to no operation is whole.
            (address, Some(host)) if self.operation().is_none() => format!("{address} at {host}"),
            (address, Some(host)) => format!("{address} at {host}{}", inner.base_path),
            (address, None) => address,
        };
        match self.operation() {
            Some(operation) => {
                f.write_str(operation)?;
                if let Some(caller) = inner.on_behalf_of {
                    write!(f, " for {}", caller.id)?;
                }
                if !address.is_empty() {
                    write!(f, " ({address})")?;
                }
                f.write_str(" failed: ")?;
            }
            None if !address.is_empty() => write!(f, "{address} failed: ")?,
            None => {}
        }

        let mut parts: Vec<String> = Vec::new();
        if inner.kind != ErrorKind::Decode {
            parts.extend(inner.status.map(status_text));
        }
        parts.extend(inner.what.clone().filter(|what| !what.is_empty()));
        if let Some(path) = self.json_path().filter(|path| !path.is_empty()) {
            if let Some(last) = parts.last_mut() {
                *last = format!("the answer could not be read at {path}: {last}");
            }
        }
        parts.extend(self.message().map(ToOwned::to_owned));
        if parts.is_empty() {
            parts.push("unknown failure".to_owned());
        }
        f.write_str(&parts.join(": "))?;

        let mut notes: Vec<String> = Vec::new();
        notes.extend(self.code().map(|code| format!("code {code}")));
        notes.extend(self.request_id().map(|id| format!("request id {id}")));
        if inner.attempts > 1 {
            notes.push(format!("{} attempts", inner.attempts));
        }
        if let Some(wait) = inner.retry_after {
            notes.push(format!("try again after {}", seconds(wait)));
        }
        if inner.outcome_unknown {
            notes.push("it is not known whether the server acted".to_owned());
        }
        if !notes.is_empty() {
            write!(f, " ({})", notes.join(", "))?;
        }
        if let Some(hint) = self.hint() {
            write!(f, ": {hint}")?;
        }
        Ok(())
    }
}

fn seconds(time: Duration) -> String {
    // Rounded up: a try before the time is one too many.
    format!("{} s", time.as_secs() + u64::from(time.subsec_nanos() > 0))
}

fn status_text(status: u16) -> String {
    let name = http::StatusCode::from_u16(status)
        .ok()
        .and_then(|status| status.canonical_reason());
    match name {
        Some(name) => format!("{status} {name}"),
        None => status.to_string(),
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the cause: how a stranger's type shows itself is not in our hands.
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("what", &inner.what)
            .field("status", &inner.status)
            .field("code", &self.code())
            .field("messages", &self.messages())
            .field("request_id", &inner.request_id)
            .field("operation", &self.operation())
            .field("on_behalf_of", &inner.on_behalf_of.map(|caller| caller.id))
            .field("method", &self.method())
            .field("path", &self.path())
            .field("host", &inner.host)
            .field("json_path", &inner.json_path)
            .field("retry_after", &inner.retry_after)
            .field("attempts", &inner.attempts)
            .field("outcome_unknown", &inner.outcome_unknown)
            .field("hint", &inner.hint)
            .finish_non_exhaustive()
    }
}
